// Moves new nodes to their places while old ones stay: pure, same input, same places. layout-worker.ts runs it.
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface LayoutTask {
  nodes: { id: string; x: number; y: number; size: number; fixed: boolean }[];
  edges: { source: string; target: string; weight: number }[];
  /** How long an edge should be, in the picture's own units. */
  length: number;
}

export type Places = { id: string; x: number; y: number }[];

const ROUNDS = 12;
const ITERATIONS_A_ROUND = 25;
/** Settled when the mean move of a round is below this part of an edge's length. */
const SETTLED = 0.01;
/** Puts a pair of nodes at one edge's length when nothing else pushes. */
const REPULSION = 4;

export const layOut = ({ nodes, edges, length }: LayoutTask): Places => {
  const graph = new Graph({ multi: true });
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const { source, target, weight } of edges) graph.addEdge(source, target, { weight });
  const moving = nodes.filter(({ fixed }) => !fixed).map(({ id }) => id);
  const settings = {
    // Two nodes of one edge each come to rest at twice the root of the ratio.
    scalingRatio: length ** 2 / REPULSION,
    edgeWeightInfluence: 0,
    gravity: 0,
    slowDown: 10,
    barnesHutOptimize: nodes.length > 1000,
  };
  for (let round = 0; round < ROUNDS; round++) {
    const before = moving
      .map((id) => graph.getNodeAttributes(id) as { x: number; y: number })
      .map(({ x, y }) => ({ x, y }));
    forceAtlas2.assign(graph, { iterations: ITERATIONS_A_ROUND, settings });
    const moved = moving.reduce((sum, id, i) => {
      const now = graph.getNodeAttributes(id) as { x: number; y: number };
      const then = before[i] ?? now;
      return sum + Math.hypot(now.x - then.x, now.y - then.y);
    }, 0);
    if (moved / Math.max(1, moving.length) < SETTLED * length) break;
  }
  return moving.map((id) => {
    const { x, y } = graph.getNodeAttributes(id) as { x: number; y: number };
    return { id, x, y };
  });
};
