// How one gets from one node to another: a search from both ends that reads one level a statement, the side with
// less to read first. What it reads is bounded beforehand; within that the best ways are found, not just any.
import { ROLES } from '../../domain/kinds.js';
import { tell } from '../drawing/telling.js';
import type { DrawingFilter, PathsFound, PathsRequest, Step } from '../drawing/types.js';
import { Explored, type Way } from '../drawing/ways.js';
import type { Engine, ReadOptions } from '../engine.js';
import { bridges, describe, expand } from './frontier.js';

/** Nodes expanded at one level, and edges that they may have in the database together. */
const MOST_EXPANDED = 200;
const MOST_TOUCHED = 50_000;
/** Edges read of one node. */
const MOST_OF_A_NODE = 100;
const MOST_BRIDGES = 50;
/** A way may be this much longer than the shortest, when it passes rarer things. */
const DETOUR = 2;

/** Authors, results, comparisons and generic entities are no steps. */
const SURE: DrawingFilter = {
  labels: ['Paper', 'Technique', 'Model', 'Benchmark', 'Task'],
  kinds: ['HAS', 'ADDRESSES', 'VARIANT_OF', 'BASED_ON', 'PART_OF', 'BEATS', 'TIES'],
  roles: null,
  minConfidence: null,
  yearFrom: null,
  yearTo: null,
  generic: false,
};
/** Where nothing else connects, a mere mention may. */
const LOOSE: DrawingFilter = { ...SURE, roles: ROLES };

interface Found {
  readonly ways: readonly Way[];
  readonly complete: boolean;
  readonly read: number;
}

interface Side {
  readonly seen: Set<string>;
  /** Found by the last level, the most informative first. */
  frontier: string[];
  depth: number;
  /** True when bounds left something out. */
  cut: boolean;
}

/** Papers first, then what few papers share; what stands in one paper alone leads on last. */
const frontierOf = (found: readonly Step[]): { ids: string[]; cut: boolean } => {
  const rank = ({ label, papers }: Step) => (label === 'Paper' ? 0 : papers < 2 ? 1e9 : papers);
  const nodes = [...new Map(found.map((step) => [step.to, step])).values()];
  nodes.sort((a, b) => rank(a) - rank(b) || (a.to < b.to ? -1 : 1));
  let touched = 0;
  const kept = nodes.slice(0, MOST_EXPANDED).filter(({ papers }) => {
    touched += Math.max(papers, 1);
    return touched <= MOST_TOUCHED;
  });
  return { ids: kept.map(({ to }) => to), cut: kept.length < nodes.length };
};

/** The best ways that the filter lets through; at most `maxLength` levels are read. */
const search = async (
  engine: Engine,
  { from, to, maxLength, first }: PathsRequest,
  filter: DrawingFilter,
  options?: ReadOptions,
): Promise<Found> => {
  let edges = 0;
  const explored = new Explored();
  const sides = [from, to].map((id): Side => ({ seen: new Set([id]), frontier: [id], depth: 0, cut: false }));
  // Two hubs share more papers than is read of either: what both touch is asked for at once.
  if (maxLength >= 2)
    for (const step of await bridges(engine, [from, to], filter, MOST_BRIDGES, options)) explored.add(step);
  const found = (ways: readonly Way[]): Found => ({
    ways,
    complete: !sides.some(({ cut }) => cut),
    read: edges,
  });
  for (;;) {
    const read = sides.reduce((sum, { depth }) => sum + depth, 0);
    const shortest = explored.fewest(from, to);
    const [side] = sides
      .filter(({ frontier }) => frontier.length > 0)
      .sort((a, b) => a.frontier.length - b.frontier.length);
    // All that hangs together with one end has been read: the other end can add nothing.
    const whole = sides.some(({ frontier, cut }) => frontier.length === 0 && !cut);
    const done = read >= maxLength || whole || !side;
    const longest = shortest === null ? maxLength : Math.min(maxLength, shortest + DETOUR);
    const enough = shortest !== null && read >= longest;
    if (done || enough) {
      const ways = explored.best(from, to, first, longest);
      if (ways.length >= first) return found(ways);
      const longer = explored.best(from, to, first, maxLength);
      if (done || longer.length >= first) return found(longer);
    }
    if (!side) return found([]);
    const ids = [...side.frontier].sort();
    const { steps, missed } = await expand(engine, ids, filter, MOST_OF_A_NODE, options);
    edges += steps.length;
    for (const step of steps) explored.add(step);
    const fresh = steps.filter((step) => !side.seen.has(step.to));
    for (const step of fresh) side.seen.add(step.to);
    const next = frontierOf(fresh);
    side.frontier = next.ids;
    side.cut ||= next.cut || missed > 0;
    side.depth++;
  }
};

export const paths = async (
  engine: Engine,
  request: PathsRequest,
  options?: ReadOptions,
): Promise<PathsFound> => {
  if (request.from === request.to) return { paths: [], complete: true, read: 0 };
  let [complete, read] = [true, 0];
  for (const filter of [SURE, LOOSE]) {
    const found = await search(engine, request, filter, options);
    const { ways } = found;
    complete &&= found.complete;
    read += found.read;
    if (ways.length === 0) continue;
    const ids = new Set([request.from, ...ways.flatMap(({ steps }) => steps.map((step) => step.to))]);
    const drawn = await describe(engine, [...ids].sort(), filter, options);
    const nodes = new Map(drawn.nodes.map((node) => [node.id, node]));
    const edges = new Map(drawn.edges.map((edge) => [`${edge.kind}|${edge.source}|${edge.target}`, edge]));
    const paths = ways.flatMap(({ steps, cost }) => {
      const along = [request.from, ...steps.map(({ to }) => to)].flatMap((id) => nodes.get(id) ?? []);
      const walked = steps.flatMap(
        ({ kind, from, to, forward }) =>
          edges.get(forward ? `${kind}|${from}|${to}` : `${kind}|${to}|${from}`) ?? [],
      );
      // A write between two statements may have taken a step away.
      if (walked.length < steps.length || along.length < steps.length + 1) return [];
      return [{ nodes: along, edges: walked, score: 1 / cost, text: tell(along, walked) }];
    });
    return { paths, complete, read };
  }
  return { paths: [], complete, read };
};
