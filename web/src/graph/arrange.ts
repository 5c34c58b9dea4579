// Fits the first picture to a page: labels are wide and screens are too, so islands are spread sideways, and papers
// that stand alone are parked in columns that leave room for their names. Pure: the same graph, the same picture.
import type { PaperGraph } from './build.js';

/** Width to height of a map on a common screen. */
const ASPECT = 1.5;
const MOST_STRETCH = 1.8;
const COLUMNS = 6;
/** With more parked than this their names don't fit anyway: they stay where they are. */
const MOST_PARKED = 60;
/** Of a row of parked papers, as a part of the islands' height. */
const ROW = 0.045;

/** Moves the nodes of a freshly built graph. */
export const arrange = (graph: PaperGraph): void => {
  const joined = graph.filterNodes((id) => graph.degree(id) > 0);
  const parked = graph.filterNodes((id) => graph.degree(id) === 0);
  if (joined.length < 2) return;
  const before = extent(graph, joined);
  const stretch = Math.min(
    MOST_STRETCH,
    Math.max(1, (ASPECT * before.height) / Math.max(before.width, 1e-6)),
  );
  for (const id of graph.nodes()) graph.updateNodeAttribute(id, 'x', (x) => (x ?? 0) * stretch);
  if (parked.length > MOST_PARKED) return;
  const { left, width, bottom, height } = extent(graph, joined);
  const column = width / (COLUMNS - 1 / 2);
  const byName = parked.sort((a, b) =>
    graph.getNodeAttribute(a, 'label').localeCompare(graph.getNodeAttribute(b, 'label'), 'en'),
  );
  for (const [i, id] of byName.entries()) {
    graph.mergeNodeAttributes(id, {
      x: left + (i % COLUMNS) * column,
      y: bottom - height * (2 * ROW + Math.floor(i / COLUMNS) * ROW),
    });
  }
};

const extent = (graph: PaperGraph, ids: readonly string[]) => {
  const xs = ids.map((id) => graph.getNodeAttribute(id, 'x'));
  const ys = ids.map((id) => graph.getNodeAttribute(id, 'y'));
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  return { left, bottom, width: Math.max(...xs) - left, height: Math.max(...ys) - bottom };
};
