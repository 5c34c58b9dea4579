// Colour, size and place of each node, for formats that are pictures. A graph that one can look at is laid out as
// the first picture is; of a bigger one only a stable place is known while it streams, and the tool lays it out.

import type { Role } from '../../src/domain/kinds.js';
import { layout } from '../../src/graph/drawing/layout.js';
import { rarity, strength } from '../../src/graph/drawing/rank.js';
import { DRAWN_KINDS, type DrawnKind } from '../../src/graph/drawing/types.js';
import type { ExportItem } from '../../src/graph/store.js';
import { type DrawnEdge, type DrawnNode, drawnEdge, drawnNode } from './drawn.js';

/** Held in memory to be laid out; beyond either, nothing is held. */
const MOST_NODES = 3_000;
const MOST_EDGES = 30_000;
/** Between neighbours, in units of the tools' canvas. */
const APART = 50;
/** Radius of the disc over which a bigger graph is spread. */
const DISC = 10_000;
/** Edges from facts to what they speak of. */
const FACT_STRENGTH = 0.3;

/** As the explorer's light theme. */
export const COLORS: Readonly<Record<string, string>> = {
  PAPER: '#2b5ca8',
  TECHNIQUE: '#9a5200',
  MODEL: '#11734b',
  BENCHMARK: '#8a2f86',
  TASK: '#4a5a66',
  AUTHOR: '#6b4f3a',
  RESULT: '#56606b',
  COMPARISON: '#b3261e',
};

export interface Look {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

export type LookedItem =
  | { readonly type: 'node'; readonly node: DrawnNode; readonly look: Look }
  | { readonly type: 'edge'; readonly edge: DrawnEdge };

const round = (value: number): number => Math.round(value * 100) / 100;
const colorOf = ({ attributes }: DrawnNode): string => COLORS[String(attributes.type)] ?? '#56606b';
const sizeOf = (links: number): number => round(4 + 3 * Math.log2(1 + links));

/** A place by the id's own bits, which are a hash: even over the disc, the same in every export. */
const anywhere = (id: string): { x: number; y: number } => {
  const bits = Buffer.from(id, 'base64url');
  const radius = DISC * Math.sqrt(bits.readUInt32BE(0) / 2 ** 32);
  const angle = (2 * Math.PI * bits.readUInt32BE(4)) / 2 ** 32;
  return { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)) };
};

const linkStrength = ({ attributes: { kind, role } }: DrawnEdge): number =>
  (DRAWN_KINDS as readonly unknown[]).includes(kind)
    ? strength(kind as DrawnKind, (role as Role | undefined) ?? null)
    : FACT_STRENGTH;

const laidOut = async (
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
): Promise<Map<string, Look>> => {
  const papers = new Map(nodes.map(({ id, attributes }) => [id, Number(attributes.paperCount ?? 1)]));
  const rare = (id: string) => rarity(papers.get(id) ?? 1);
  const degree = new Map<string, number>();
  for (const id of edges.flatMap(({ source, target }) => [source, target]))
    degree.set(id, (degree.get(id) ?? 0) + 1);
  const links = edges
    .filter(({ source, target }) => source !== target && papers.has(source) && papers.has(target))
    .map((edge) => ({
      source: edge.source,
      target: edge.target,
      weight: Math.sqrt(rare(edge.source) * rare(edge.target)) * linkStrength(edge),
    }));
  const places = await layout([...papers.keys()], links);
  return new Map(
    nodes.map((node) => {
      const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
      const size = sizeOf(degree.get(node.id) ?? 0);
      return [node.id, { x: round(x * APART), y: round(y * APART), size, color: colorOf(node) }];
    }),
  );
};

/** Sizes follow the degree where the graph is laid out, else the papers behind a node. */
export async function* looked(items: AsyncIterable<ExportItem>): AsyncGenerator<LookedItem> {
  let held: { nodes: DrawnNode[]; edges: DrawnEdge[] } | null = { nodes: [], edges: [] };
  const streamed = (node: DrawnNode): LookedItem => ({
    type: 'node',
    node,
    look: {
      ...anywhere(node.id),
      size: sizeOf(Number(node.attributes.paperCount ?? 0)),
      color: colorOf(node),
    },
  });
  for await (const item of items) {
    const node = item.type === 'node' ? drawnNode(item) : null;
    const edge = item.type === 'edge' ? drawnEdge(item) : null;
    if (held) {
      if (node) held.nodes.push(node);
      if (edge) held.edges.push(edge);
      if (held.nodes.length <= MOST_NODES && held.edges.length <= MOST_EDGES) continue;
      yield* held.nodes.map(streamed);
      for (const one of held.edges) yield { type: 'edge', edge: one };
      held = null;
    } else if (node) yield streamed(node);
    else if (edge) yield { type: 'edge', edge };
  }
  if (!held) return;
  const looks = await laidOut(held.nodes, held.edges);
  for (const node of held.nodes) yield { type: 'node', node, look: looks.get(node.id) as Look };
  for (const edge of held.edges) yield { type: 'edge', edge };
}
