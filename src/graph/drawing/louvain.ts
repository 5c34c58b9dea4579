// Islands of a graph by Louvain's method (Blondel and others, 2008): move nodes while modularity grows, then do
// the same with the islands as nodes. Nodes are visited by number, so the answer is always the same.
import { type Breath, breather } from './breath.js';

export type WeightedEdge = readonly [a: number, b: number, weight: number];

/** Neighbours of node i stand from `start[i]` to `start[i + 1]`; a loop counts what lies inside a node, twice. */
interface Network {
  readonly size: number;
  readonly start: Int32Array;
  readonly ends: Int32Array;
  readonly weights: Float64Array;
  readonly loops: Float64Array;
}

const MOST_ROUNDS = 20;
/** A gain smaller than this is noise of floats. */
const LEAST_GAIN = 1e-9;
/** Nodes between two looks at the clock. */
const BETWEEN = 256;
/** Edges between two looks at the clock. */
const MANY = 4_096;

/** Every index is within these arrays; this only tells the compiler so. */
const at = (values: Float64Array | Int32Array, i: number): number => values[i] as number;

const networkOf = async (
  size: number,
  edges: readonly WeightedEdge[],
  loops: Float64Array,
  breath: Breath,
): Promise<Network> => {
  const start = new Int32Array(size + 1);
  for (const [i, [a, b]] of edges.entries()) {
    if (i % MANY === 0) await breath();
    if (a === b) continue;
    start[a + 1] = at(start, a + 1) + 1;
    start[b + 1] = at(start, b + 1) + 1;
  }
  for (let i = 0; i < size; i++) start[i + 1] = at(start, i + 1) + at(start, i);
  const free = start.slice(0, size);
  const ends = new Int32Array(edges.length * 2);
  const weights = new Float64Array(edges.length * 2);
  const put = (from: number, to: number, weight: number): void => {
    const place = at(free, from);
    ends[place] = to;
    weights[place] = weight;
    free[from] = place + 1;
  };
  for (const [i, [a, b, weight]] of edges.entries()) {
    if (i % MANY === 0) await breath();
    if (a === b) continue;
    put(a, b, weight);
    put(b, a, weight);
  }
  return { size, start, ends, weights, loops };
};

/** Moves nodes to neighbouring islands until none gains; the island of each node. */
const moveNodes = async (network: Network, resolution: number, breath: Breath): Promise<Int32Array> => {
  const { size, start, ends, weights, loops } = network;
  const degrees = Float64Array.from({ length: size }, (_, i) => {
    let sum = at(loops, i);
    for (let k = at(start, i); k < at(start, i + 1); k++) sum += at(weights, k);
    return sum;
  });
  const total = degrees.reduce((a, b) => a + b, 0) || 1;
  const island = Int32Array.from({ length: size }, (_, i) => i);
  const weight = degrees.slice();
  const toward = new Float64Array(size);
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    for (let node = 0; node < size; node++) {
      if (node % BETWEEN === 0) await breath();
      const own = at(island, node);
      const degree = at(degrees, node);
      weight[own] = at(weight, own) - degree;
      const near = [own];
      for (let k = at(start, node); k < at(start, node + 1); k++) {
        const there = at(island, at(ends, k));
        if (at(toward, there) === 0 && there !== own) near.push(there);
        toward[there] = at(toward, there) + at(weights, k);
      }
      const gain = (there: number) => at(toward, there) - (resolution * at(weight, there) * degree) / total;
      let best = own;
      for (const there of near.sort((a, b) => a - b)) if (gain(there) > gain(best) + LEAST_GAIN) best = there;
      for (const there of near) toward[there] = 0;
      island[node] = best;
      weight[best] = at(weight, best) + degree;
      moved ||= best !== own;
    }
  }
  return island;
};

/** The islands as nodes of a smaller graph, and the new number of each old one. */
const gather = async (network: Network, island: Int32Array, breath: Breath) => {
  const { size, start, ends, weights, loops } = network;
  const number = new Int32Array(size).fill(-1);
  let count = 0;
  for (const old of [...new Set(island)].sort((a, b) => a - b)) number[old] = count++;
  const inside = new Float64Array(count);
  const between = new Map<number, number>();
  for (let node = 0; node < size; node++) {
    if (node % BETWEEN === 0) await breath();
    const from = at(number, at(island, node));
    inside[from] = at(inside, from) + at(loops, node);
    for (let k = at(start, node); k < at(start, node + 1); k++) {
      const to = at(number, at(island, at(ends, k)));
      if (to === from) inside[from] = at(inside, from) + at(weights, k);
      else if (from < to) {
        const pair = from * count + to;
        between.set(pair, (between.get(pair) ?? 0) + at(weights, k));
      }
    }
  }
  const edges = [...between].map(
    ([pair, weight]): WeightedEdge => [Math.floor(pair / count), pair % count, weight],
  );
  return {
    smaller: await networkOf(count, edges, inside, breath),
    numberOf: (node: number) => at(number, at(island, node)),
  };
};

/**
 * The island of each node, numbered from 0 without order.
 * @param edges undirected, may repeat, weights above 0; loops are passed over.
 * @param resolution above 1 gives more and smaller islands.
 */
export const islandsByLinks = async (
  size: number,
  edges: readonly WeightedEdge[],
  resolution = 1,
): Promise<Int32Array> => {
  const breath = breather();
  let network = await networkOf(size, edges, new Float64Array(size), breath);
  let member = Int32Array.from({ length: size }, (_, i) => i);
  for (;;) {
    const { smaller, numberOf } = await gather(network, await moveNodes(network, resolution, breath), breath);
    member = member.map(numberOf);
    if (smaller.size === network.size) return member;
    network = smaller;
  }
};
