// Islands of a graph by Louvain's method (Blondel and others, 2008): move nodes while modularity grows, then do
// the same with the islands as nodes. Nodes are visited in the order given, so the answer is always the same.

interface Weighted {
  /** Neighbours and weights, by index; a loop counts the edges inside what the node stands for, twice. */
  readonly links: readonly ReadonlyMap<number, number>[];
  readonly loops: readonly number[];
}

const MOST_ROUNDS = 20;
/** A gain smaller than this is noise of floats. */
const LEAST_GAIN = 1e-9;

/** Moves nodes to neighbouring islands until none gains; the island of each node. */
const moveNodes = ({ links, loops }: Weighted): number[] => {
  const degrees = links.map((near, i) => (loops[i] ?? 0) + [...near.values()].reduce((a, b) => a + b, 0));
  const total = degrees.reduce((a, b) => a + b, 0) || 1;
  const island = links.map((_, i) => i);
  const weight = [...degrees];
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    for (const [node, near] of links.entries()) {
      const own = island[node] as number;
      const degree = degrees[node] as number;
      weight[own] = (weight[own] as number) - degree;
      const toward = new Map([[own, 0]]);
      for (const [other, w] of near) {
        const there = island[other] as number;
        toward.set(there, (toward.get(there) ?? 0) + w);
      }
      const gain = (there: number) => (toward.get(there) ?? 0) - ((weight[there] as number) * degree) / total;
      let best = own;
      for (const there of [...toward.keys()].sort((a, b) => a - b))
        if (gain(there) > gain(best) + LEAST_GAIN) best = there;
      island[node] = best;
      weight[best] = (weight[best] as number) + degree;
      moved ||= best !== own;
    }
  }
  return island;
};

/** The islands as nodes of a smaller graph, and the new number of each old one. */
const gather = ({ links, loops }: Weighted, island: readonly number[]) => {
  const numbers = new Map([...new Set(island)].sort((a, b) => a - b).map((old, i) => [old, i]));
  const numberOf = (node: number) => numbers.get(island[node] as number) as number;
  const next = [...numbers].map(() => new Map<number, number>());
  const inside = [...numbers].map(() => 0);
  for (const [node, near] of links.entries()) {
    const from = numberOf(node);
    inside[from] = (inside[from] as number) + (loops[node] ?? 0);
    for (const [other, w] of near) {
      const to = numberOf(other);
      if (to === from) inside[from] = (inside[from] as number) + w;
      else next[from]?.set(to, (next[from]?.get(to) ?? 0) + w);
    }
  }
  return { graph: { links: next, loops: inside }, numberOf };
};

/** The island of each node, numbered from 0 without order; edges are undirected and may repeat. */
export const communities = (
  nodes: readonly string[],
  edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[],
): Map<string, number> => {
  const index = new Map(nodes.map((id, i) => [id, i]));
  const links = nodes.map(() => new Map<number, number>());
  for (const { source, target, weight } of edges) {
    const [a, b] = [index.get(source), index.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    links[a]?.set(b, (links[a]?.get(b) ?? 0) + weight);
    links[b]?.set(a, (links[b]?.get(a) ?? 0) + weight);
  }
  let graph: Weighted = { links, loops: nodes.map(() => 0) };
  let member = nodes.map((_, i) => i);
  for (;;) {
    const { graph: smaller, numberOf } = gather(graph, moveNodes(graph));
    member = member.map(numberOf);
    if (smaller.links.length === graph.links.length) break;
    graph = smaller;
  }
  return new Map(nodes.map((id, i) => [id, member[i] as number]));
};
