// A map that grows by neighbourhoods and shrinks when the reader goes back. What stands keeps its place.
import type { DrawingFragment } from '../../generated/graphql.js';
import { emptyGraph, mergeInto, type PaperGraph } from './build.js';

/** Moves these new nodes to their places; the others stay. `length` is an edge's. */
export type Settle = (graph: PaperGraph, added: readonly string[], length: number) => Promise<void>;

export class Growing {
  private readonly answers = new Map<string, ReadonlySet<string>>();
  /** Centres whose place is taken by what they hold. */
  readonly open = new Set<string>();
  private readonly first: ReadonlySet<string>;

  /** @param graph the first picture, or an empty graph for a map of neighbourhoods alone. */
  constructor(
    readonly graph: PaperGraph = emptyGraph(),
    private readonly settle: Settle,
  ) {
    this.first = new Set(graph.nodes());
  }

  has(centre: string): boolean {
    return this.answers.has(centre);
  }

  /** Adds an answer whose nodes have their places. */
  place(centre: string, answer: DrawingFragment): void {
    mergeInto(this.graph, answer, below(this.graph));
    this.answers.set(centre, new Set(answer.nodes.map(({ id }) => id)));
    this.open.add(centre);
  }

  /** Adds an answer for a centre; resolves to the number of new nodes when they have their places. */
  async add(centre: string, answer: DrawingFragment, drawn: () => void): Promise<number> {
    const length = edgeLength(this.graph);
    const added = mergeInto(this.graph, answer, below(this.graph), length / 2);
    this.answers.set(centre, new Set(answer.nodes.map(({ id }) => id)));
    drawn();
    await this.settle(this.graph, added, length);
    drawn();
    return added.length;
  }

  /** Takes out what only centres that are not in `centres` brought. True when anything went. */
  keep(centres: ReadonlySet<string>): boolean {
    const before = this.graph.order;
    const gone = [...this.answers].filter(([centre]) => !centres.has(centre));
    for (const [centre] of gone) {
      this.answers.delete(centre);
      this.open.delete(centre);
    }
    for (const id of new Set(gone.flatMap(([, ids]) => [...ids]))) {
      const wanted = this.first.has(id) || [...this.answers.values()].some((ids) => ids.has(id));
      if (!wanted && this.graph.hasNode(id)) this.graph.dropNode(id);
    }
    return gone.length > 0 || this.graph.order < before;
  }
}

/** Where a node starts that has no neighbour on the map. */
const below = (graph: PaperGraph): { x: number; y: number } => {
  const { x, y } = extent(graph);
  return { x: (x[0] + x[1]) / 2, y: y[0] - (y[1] - y[0]) * 0.05 };
};

/** How long a new edge should be: half of the room that a node has. */
export const edgeLength = (graph: PaperGraph): number => {
  if (graph.order < 2) return 1;
  const { x, y } = extent(graph);
  const area = Math.max((x[1] - x[0]) * (y[1] - y[0]), 1e-6);
  return Math.sqrt(area / graph.order) / 2;
};

const extent = (graph: PaperGraph): { x: [number, number]; y: [number, number] } => {
  const xs = graph.mapNodes((_id, { x }) => x);
  const ys = graph.mapNodes((_id, { y }) => y);
  if (xs.length === 0) return { x: [0, 1], y: [0, 1] };
  return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] };
};
