// Draws labels and island titles on sigma's label canvas; labels.ts decides which and where.
import type Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes, PaperGraph } from '../graph/build.js';
import type { Island } from '../graph/islands.js';
import type { Theme } from '../graph/looks.js';
import { type Box, overlap, placeLabels, type Wanted } from './labels.js';
import { LINE, linesOn } from './on-discs.js';

export type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

const FONT = '12px system-ui, sans-serif';
const TITLE_FONT = '600 13px system-ui, sans-serif';
const HEIGHT = 15;
/** The corner where the page has its buttons for zooming, in pixels. */
const BUTTONS = { width: 145, height: 56 };
/** Characters of a label; papers that stand alone stand in narrow columns. */
const LONGEST = 30;
const LONGEST_PARKED = 16;

export interface Lit {
  /** Nodes that stand in the light; null when all do. */
  nodes: ReadonlySet<string> | null;
  selected: string | null;
}

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

/** Labels in the order of importance: what is selected, then by degree, then by id. */
export const byImportance = (graph: PaperGraph): string[] =>
  graph
    .mapNodes((id, { kind, degree }) => ({
      id,
      // Discs first, those of most papers before others.
      weight: kind === 'COMMUNITY' ? 1e6 + degree : graph.degree(id) * 2 + Math.log2(1 + degree),
    }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

export const drawLabels = (
  sigma: Renderer,
  order: readonly string[],
  islands: readonly Island[],
  theme: Theme,
  lit: Lit,
): void => {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  const bounds: Box = { left: 2, top: 2, right: width - 2, bottom: height - 2 };
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const titles = lit.nodes ? [] : drawTitles(context, sigma, islands, theme, bounds);
  const graph = sigma.getGraph() as PaperGraph;
  const lightened = order.filter((id) => graph.hasNode(id) && (!lit.nodes || lit.nodes.has(id)));
  const discs = lightened.filter((id) => graph.getNodeAttribute(id, 'kind') === 'COMMUNITY');
  const { named, boxes } = drawOnDiscs(context, sigma, discs, theme);
  const wanted: Wanted[] = [];
  for (const id of lit.selected && graph.hasNode(lit.selected) ? [lit.selected, ...order] : order) {
    if (!graph.hasNode(id) || named.has(id) || (lit.nodes && !lit.nodes.has(id))) continue;
    if (id === lit.selected && wanted.length > 0) continue;
    const { x: gx, y: gy, label, ...node } = graph.getNodeAttributes(id);
    const size = sigma.getNodeDisplayData(id)?.size ?? node.size;
    const { x, y } = sigma.graphToViewport({ x: gx, y: gy });
    if (x < 0 || y < 0 || x > width || y > height) continue;
    const centred = node.kind === 'COMMUNITY';
    const text = cut(label, !centred && graph.degree(id) === 0 ? LONGEST_PARKED : LONGEST);
    const radius = sigma.scaleSize(size);
    context.font = fontOf(id, lit);
    wanted.push({ id, text, x, y, radius, width: context.measureText(text).width, centred });
  }
  const buttons: Box = {
    left: width - BUTTONS.width,
    top: height - BUTTONS.height,
    right: width,
    bottom: height,
  };
  for (const { id, text, x, y } of placeLabels(wanted, HEIGHT, bounds, [...titles, ...boxes, buttons])) {
    context.font = fontOf(id, lit);
    halo(context, text, x, y, colorOf(graph, id, theme), theme.ground);
  }
};

const fontOf = (id: string, { selected }: Lit): string => (id === selected ? `700 ${FONT}` : FONT);

/** Writes on discs what fits there. Which have their name now, and the boxes taken by it. */
const drawOnDiscs = (
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  discs: readonly string[],
  theme: Theme,
): { named: ReadonlySet<string>; boxes: Box[] } => {
  const graph = sigma.getGraph() as PaperGraph;
  const widthOf = (text: string, name: boolean): number => {
    context.font = name ? `600 ${FONT}` : FONT;
    return context.measureText(text).width;
  };
  const named = new Set<string>();
  const boxes: Box[] = [];
  for (const id of discs) {
    const { x: gx, y: gy, label, title, degree } = graph.getNodeAttributes(id);
    const { x, y } = sigma.graphToViewport({ x: gx, y: gy });
    const [, second = ''] = title.split(' · ');
    const radius = sigma.scaleSize(sigma.getNodeDisplayData(id)?.size ?? 0);
    const { lines, within } = linesOn(label, second, degree, radius, widthOf);
    const own = lines.map(({ text, name }, i): Box => {
      const [half, at] = [widthOf(text, name) / 2, y + (i - (lines.length - 1) / 2) * LINE];
      return { left: x - half, right: x + half, top: at - LINE / 2, bottom: at + LINE / 2 };
    });
    if (lines.length === 0 || own.some((box) => boxes.some((other) => overlap(box, other)))) continue;
    named.add(id);
    boxes.push(...own);
    for (const [i, { text, name }] of lines.entries()) {
      const { left, top } = own[i] as Box;
      context.font = name ? `600 ${FONT}` : FONT;
      // What stays on its disc needs no rim: every fill is light or dark enough to write on.
      halo(context, text, left, top + LINE / 2, theme.text, within ? null : theme.ground);
    }
  }
  return { named, boxes };
};

/** Papers are many: they stay dark, so that what they share stands out; what stands alone is quiet. */
const colorOf = (graph: PaperGraph, id: string, theme: Theme): string => {
  const { kind } = graph.getNodeAttributes(id);
  if (kind === 'COMMUNITY') return theme.text;
  if (graph.degree(id) === 0) return theme.quiet;
  return kind === 'PAPER' ? theme.text : theme.kinds[kind];
};

const drawTitles = (
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  islands: readonly Island[],
  theme: Theme,
  bounds: Box,
): Box[] => {
  context.font = TITLE_FONT;
  const graph = sigma.getGraph() as PaperGraph;
  const dots = graph.mapNodes((id, { community }) => {
    const { x, y, size = 0, hidden } = sigma.getNodeDisplayData(id) ?? { x: 0, y: 0, hidden: true };
    const at = sigma.framedGraphToViewport({ x, y });
    const r = hidden ? -1e6 : sigma.scaleSize(size);
    return { community, box: { left: at.x - r, right: at.x + r, top: at.y - r, bottom: at.y + r } };
  });
  const boxes: Box[] = [];
  for (const { titles, community, x, top } of islands) {
    const at = sigma.graphToViewport({ x, y: top });
    if (at.y > bounds.bottom) continue;
    for (const title of titles) {
      const width = context.measureText(title).width;
      const left = Math.min(Math.max(at.x - width / 2, bounds.left), bounds.right - width);
      const y = at.y - 30;
      const box = { left: left - 4, right: left + width + 4, top: y - 10, bottom: y + 10 };
      if (box.top < bounds.top || boxes.some((other) => overlap(box, other))) continue;
      if (dots.some((dot) => dot.community !== community && overlap(box, dot.box))) continue;
      boxes.push(box);
      halo(context, title, left, y, theme.quiet, theme.ground);
      break;
    }
  }
  return boxes;
};

/** A rim in the ground's colour keeps the contrast where a line passes under the text. */
const halo = (
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  color: string,
  rim: string | null,
): void => {
  if (rim !== null) {
    context.strokeStyle = rim;
    context.lineWidth = 4;
    context.strokeText(text, x, y);
  }
  context.fillStyle = color;
  context.fillText(text, x, y);
};
