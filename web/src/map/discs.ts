// Communities on the map: discs in the graph's own units, which open when the reader comes near and close again
// from afar.
import type { PaperGraph } from '../graph/build.js';
import type { Visible } from '../graph/visible.js';
import type { Renderer } from './draw.js';

/** Of the map's shorter side: a disc of this radius opens, a smaller one closes, one that is gone to has this. */
const OPENS = 0.2;
const CLOSES = 0.12;
const ENTERED = 0.36;
/** With so much of everything in sight nothing is near: discs are as they were at first. */
const AFAR = 0.75;

interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const discsOf = (graph: PaperGraph): Disc[] =>
  graph.reduceNodes<Disc[]>((found, id, { kind, x, y, radius }) => {
    if (kind === 'COMMUNITY') found.push({ id, x, y, radius: radius ?? 0 });
    return found;
  }, []);

/** The frame of everything, discs whole. */
export const frameOf = (graph: PaperGraph): { x: [number, number]; y: [number, number] } | null => {
  if (graph.order === 0) return null;
  const ends = (pick: 'x' | 'y'): [number, number] =>
    graph.reduceNodes<[number, number]>(
      ([low, high], _id, node) => [
        Math.min(low, node[pick] - (node.radius ?? 0)),
        Math.max(high, node[pick] + (node.radius ?? 0)),
      ],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
  return { x: ends('x'), y: ends('y') };
};

/** Pixels of one unit of the graph when all of it is seen. */
export const unitOf = (sigma: Renderer): number => {
  const [a, b] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1, y: 0 })];
  return Math.abs(b.x - a.x) * sigma.getCamera().ratio;
};

const shorterSide = (sigma: Renderer): number => {
  const { width, height } = sigma.getDimensions();
  return Math.min(width, height);
};

/** Which closed disc the reader has come near to, and which open ones are too far to be read. */
export const levelsOf = (
  sigma: Renderer,
  graph: PaperGraph,
  visible: Visible,
): { near: string | null; far: string[] } => {
  const { width, height } = sigma.getDimensions();
  const { ratio } = sigma.getCamera();
  const scale = unitOf(sigma) / ratio;
  const side = shorterSide(sigma);
  const discs = discsOf(graph);
  const aside = ({ x, y }: Disc): number => {
    const at = sigma.graphToViewport({ x, y });
    return Math.hypot(at.x - width / 2, at.y - height / 2);
  };
  const [near] = discs
    .filter((disc) => ratio < AFAR && visible.nodes.has(disc.id) && disc.radius * scale >= OPENS * side)
    .filter((disc) => aside(disc) < disc.radius * scale)
    .sort((a, b) => aside(a) - aside(b));
  const far = discs.filter(
    ({ id, radius }) => !visible.nodes.has(id) && (ratio > AFAR || radius * scale < CLOSES * side),
  );
  return { near: near?.id ?? null, far: far.map(({ id }) => id) };
};

/** The camera that a disc fills. */
export const enteringOf = (sigma: Renderer, graph: PaperGraph, id: string) => {
  const { x, y, radius = 1 } = graph.getNodeAttributes(id);
  const middle = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }));
  const ratio = (radius * unitOf(sigma)) / (ENTERED * shorterSide(sigma));
  return { ...middle, ratio: sigma.getCamera().getBoundedRatio(Math.min(ratio, AFAR * 0.9)) };
};
