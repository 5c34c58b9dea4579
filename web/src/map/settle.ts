// Hands the graph to the layout worker and moves the new nodes to the places that come back.
import type { PaperGraph } from '../graph/build.js';
import type { LayoutTask, Places } from '../graph/layout.js';

/** Resolves when the new nodes have moved; nodes not in `added` stay where they are. */
export const settle = async (graph: PaperGraph, added: readonly string[]): Promise<void> => {
  if (added.length === 0) return;
  const places = await inWorker(taskOf(graph, new Set(added)));
  for (const { id, x, y } of places) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
};

const taskOf = (graph: PaperGraph, added: ReadonlySet<string>): LayoutTask => ({
  nodes: graph.mapNodes((id, { x, y, size }) => ({ id, x, y, size, fixed: !added.has(id) })),
  edges: graph.mapEdges((_id, { weight }, source, target) => ({ source, target, weight })),
});

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
