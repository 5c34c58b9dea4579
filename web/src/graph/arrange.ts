// Fits the first picture to a page: islands packed as boxes with room for their names and titles, and papers that
// stand alone parked in columns below. Pure: the same graph, the same picture.
import type { PaperGraph } from './build.js';
import { type Box, packBoxes } from './pack.js';

/** Width to height of a map on a common screen. */
export const WIDE = 1.3;
/** The same of a telephone's. */
export const TALL = 0.6;
/** Pixels of one edge of an island on a common screen; sideways more, because names are wide. */
const EDGE = { x: 58, y: 48 };
/** Room beside an island for the names at its ends, above it for its title, and below, in the same pixels. */
const ROOM = { side: 75, above: 66, below: 26 };
/** Of papers that stand alone; of very many the names don't fit anyway. */
const COLUMNS = { named: 6, tall: 3, bare: 30 };
const MOST_NAMED = 60;
const ROW = 34;
/** Pixels of a unit of the arranged graph: an edge is about one long. */
const UNIT = 50;

interface Island extends Box {
  readonly ids: readonly string[];
  /** Its nodes were this far to the left and above; a tall one is laid on its side. */
  readonly left: number;
  readonly top: number;
  readonly turned: boolean;
}

/** Moves the nodes of a freshly built graph. */
export const arrange = (graph: PaperGraph, aspect: number): void => {
  const parked = graph.filterNodes((id) => graph.degree(id) === 0);
  const islands = islandsIn(graph);
  if (islands.length === 0) return;
  const columns = parked.length > MOST_NAMED ? COLUMNS.bare : aspect < 1 ? COLUMNS.tall : COLUMNS.named;
  const rows = Math.ceil(parked.length / columns);
  const { places, width, height } = packBoxes(islands, aspect, rows * ROW);
  for (const [i, { ids, left, top, turned }] of islands.entries())
    for (const id of ids) {
      const { x, y } = places[i] ?? { x: 0, y: 0 };
      const at = turnedBack(graph.getNodeAttributes(id), turned);
      graph.mergeNodeAttributes(id, {
        x: (x + ROOM.side + (at.x - left) * EDGE.x) / UNIT,
        y: -(y + ROOM.above + (top - at.y) * EDGE.y) / UNIT,
      });
    }
  const byName = parked.sort((a, b) =>
    graph.getNodeAttribute(a, 'label').localeCompare(graph.getNodeAttribute(b, 'label'), 'en'),
  );
  for (const [i, id] of byName.entries())
    graph.mergeNodeAttributes(id, {
      x: (ROOM.side + (i % columns) * (width / columns)) / UNIT,
      y: -(height + ROW * (1 + Math.floor(i / columns))) / UNIT,
    });
};

const turnedBack = ({ x, y }: { x: number; y: number }, turned: boolean) =>
  turned ? { x: y, y: x } : { x, y };

/** Biggest first; each as a box in pixels. */
const islandsIn = (graph: PaperGraph): Island[] => {
  const members = new Map<number, string[]>();
  for (const id of graph.filterNodes((node) => graph.degree(node) > 0)) {
    const { community } = graph.getNodeAttributes(id);
    if (community === null) continue;
    const there = members.get(community);
    if (there) there.push(id);
    else members.set(community, [id]);
  }
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([, ids]) => {
      const spread = (of: 'x' | 'y'): number => {
        const all = ids.map((id) => graph.getNodeAttribute(id, of));
        return Math.max(...all) - Math.min(...all);
      };
      const turned = spread('y') > spread('x');
      const at = ids.map((id) => turnedBack(graph.getNodeAttributes(id), turned));
      const [left, top] = [Math.min(...at.map(({ x }) => x)), Math.max(...at.map(({ y }) => y))];
      return {
        ids,
        turned,
        left,
        top,
        width: (Math.max(...at.map(({ x }) => x)) - left) * EDGE.x + 2 * ROOM.side,
        height: (top - Math.min(...at.map(({ y }) => y))) * EDGE.y + ROOM.above + ROOM.below,
      };
    });
};
