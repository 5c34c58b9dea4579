// Hands the surroundings of new nodes to the layout worker and moves the new nodes to the places that come back.
import type { PaperGraph } from '../graph/build.js';
import type { LayoutTask, Places } from '../graph/layout.js';

/** Old nodes within this many edge lengths of a new one take part, fixed; those farther off would only push. */
const REACH = 4;

/** Resolves when the new nodes have moved; nodes not in `added` stay where they are. `length` is an edge's. */
export const settle = async (graph: PaperGraph, added: readonly string[], length: number): Promise<void> => {
  if (added.length === 0) return;
  const places = await inWorker(taskOf(graph, new Set(added), length));
  for (const { id, x, y } of places) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
};

const taskOf = (graph: PaperGraph, added: ReadonlySet<string>, length: number): LayoutTask => {
  const taking = new Set(added);
  for (const id of added) {
    for (const other of graph.neighbors(id)) taking.add(other);
    const at = graph.getNodeAttributes(id);
    graph.forEachNode((other, { x, y }) => {
      if (Math.hypot(x - at.x, y - at.y) < REACH * length) taking.add(other);
    });
  }
  const edges: LayoutTask['edges'] = [];
  graph.forEachEdge((_id, { weight }, source, target) => {
    if (added.has(source) || added.has(target)) edges.push({ source, target, weight });
  });
  const nodes = graph
    .filterNodes((id) => taking.has(id))
    .map((id) => {
      const { x, y, size } = graph.getNodeAttributes(id);
      return { id, x, y, size, fixed: !added.has(id) };
    });
  return { nodes, edges, length };
};

const inWorker = (task: LayoutTask): Promise<Places> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Places>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(`The layout failed: ${message}`));
    };
    worker.postMessage(task);
  });
