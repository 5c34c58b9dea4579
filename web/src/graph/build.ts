// From an answer of the API to a graphology graph: pure, so that it can be tested without a browser.
import { MultiDirectedGraph } from 'graphology';
import type { DrawingFragment, EdgeKind, NodeType, Role } from '../../generated/graphql.js';

/** A community is a part of the whole graph, drawn where there are too many papers for dots. */
export type Kind = NodeType | 'COMMUNITY';
/** Two communities share entities. */
export type LineKind = EdgeKind | 'SHARES';

export interface NodeAttributes {
  type: 'circle';
  kind: Kind;
  label: string;
  title: string;
  slug: string | null;
  year: number | null;
  /** Edges in the whole graph. */
  degree: number;
  /** The island it stands on in the first picture; null when alone or added later. */
  community: number | null;
  x: number;
  y: number;
  size: number;
  /** Of a community: its radius in the graph's own units. */
  radius?: number;
  /** Of a community: how fast it grows beside the whole graph, 1 as fast. */
  growth?: number;
}

export interface EdgeAttributes {
  kind: LineKind;
  role: Role | null;
  weight: number;
  confidence: number;
  evidenceCount: number;
}

export type PaperGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Size of a dot in pixels: grows with the root of the degree, so that area tells. */
export const sizeOf = (degree: number): number => Math.min(16, 3 + 1.6 * Math.sqrt(degree));

export const emptyGraph = (): PaperGraph => new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();

/** The first picture as a graph of its own. */
export const graphOf = (answer: DrawingFragment): PaperGraph => {
  const graph = emptyGraph();
  mergeInto(graph, answer, { x: 0, y: 0 });
  return graph;
};

/**
 * Adds what the answer has and the graph lacks; what is there keeps its place. A new node without a place of its own
 * starts between its neighbours, else at `otherwise`, a little aside in the answer's order, so that the same answer
 * gives the same picture. Returns the ids of the new nodes.
 */
export const mergeInto = (
  graph: PaperGraph,
  answer: DrawingFragment,
  otherwise: { x: number; y: number },
  step = 1,
): string[] => {
  const added: string[] = [];
  const neighbours = neighboursIn(answer);
  for (const node of answer.nodes) {
    if (graph.hasNode(node.id)) continue;
    const place =
      typeof node.x === 'number' && typeof node.y === 'number'
        ? { x: node.x, y: node.y }
        : aside(middle(graph, neighbours.get(node.id) ?? []) ?? otherwise, added.length + 1, step);
    graph.addNode(node.id, {
      type: 'circle',
      kind: node.type,
      label: node.shortLabel,
      title: node.label,
      slug: node.slug ?? null,
      year: node.year ?? null,
      degree: node.degree,
      community: node.community ?? null,
      size: sizeOf(node.degree),
      ...place,
    });
    added.push(node.id);
  }
  for (const edge of answer.edges) {
    if (graph.hasEdge(edge.id) || !graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
    graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, {
      kind: edge.kind,
      role: edge.role ?? null,
      weight: edge.weight,
      confidence: edge.confidence,
      evidenceCount: edge.evidenceCount,
    });
  }
  return added;
};

export interface ClaimToBeat {
  id: string;
  confidence: number;
  paper: { id: string };
  object: { id: string };
}

/**
 * Marks who claims to beat what: an arrow from the paper, which stands on the map for what it introduces, to what
 * it claims to beat. Only between what is drawn.
 */
export const addClaims = (graph: PaperGraph, claims: readonly ClaimToBeat[]): void => {
  for (const { id, confidence, paper, object } of claims) {
    if (!graph.hasNode(paper.id) || !graph.hasNode(object.id) || graph.hasEdge(id)) continue;
    const there = graph.edges(paper.id, object.id);
    if (there.some((edge) => graph.getEdgeAttribute(edge, 'kind') === 'BEATS')) continue;
    graph.addDirectedEdgeWithKey(id, paper.id, object.id, {
      kind: 'BEATS',
      role: null,
      weight: 1,
      confidence,
      evidenceCount: 1,
    });
  }
};

const neighboursIn = ({ edges }: DrawingFragment): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const list = found.get(from);
    if (list) list.push(to);
    else found.set(from, [to]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return found;
};

/** The middle of those that are drawn; null when none is. */
const middle = (graph: PaperGraph, ids: readonly string[]): { x: number; y: number } | null => {
  const drawn = ids.filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttributes(id));
  if (drawn.length === 0) return null;
  const sum = drawn.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / drawn.length, y: sum.y / drawn.length };
};

/** The n-th place of a sunflower: even, without overlaps, the same each time. */
const aside = (from: { x: number; y: number }, n: number, step: number): { x: number; y: number } => {
  const angle = n * 2.399963;
  const radius = step * Math.sqrt(n);
  return { x: from.x + radius * Math.cos(angle), y: from.y + radius * Math.sin(angle) };
};
