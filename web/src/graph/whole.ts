// The first picture of a graph of thousands of papers: its communities as discs, and what a disc holds when the
// reader comes near. Pure.
import type { CommunitiesQuery, DrawingFragment } from '../../generated/graphql.js';
import { emptyGraph, type PaperGraph } from './build.js';

export type Whole = NonNullable<CommunitiesQuery['communities']>;

/** From so many papers on the first picture is of communities. */
export const MANY = 2_000;
/** Lines drawn from each disc, to those that it shares most with. */
const LINES = 2;
const LEAST_SHARED = 0.03;
/** How much of a disc its nodes take. */
const FILLED = 0.92;
/** Islands within a disc are numbered from here on, apart from those of other discs. */
const NUMBERS = 1_000;

export const slugOf = (id: string): string => `community/${id}`;
export const isCommunity = (ref: string | null): boolean => ref?.startsWith('community/') ?? false;

export const wholeGraph = ({ nodes, links, growth }: Whole): PaperGraph => {
  const graph = emptyGraph();
  for (const { id, title, paperCount, x, y, radius, growth: own, entities } of nodes)
    graph.addNode(id, {
      type: 'circle',
      kind: 'COMMUNITY',
      label: entities[0]?.entity.name ?? title,
      title,
      slug: slugOf(id),
      year: null,
      degree: paperCount,
      community: null,
      x,
      y,
      size: 8,
      radius,
      growth: own / growth,
    });
  const drawn = new Map<string, number>();
  for (const { source, target, weight } of [...links].sort((a, b) => b.weight - a.weight)) {
    const lines = Math.max(drawn.get(source) ?? 0, drawn.get(target) ?? 0);
    if (weight < LEAST_SHARED || lines >= LINES) continue;
    for (const id of [source, target]) drawn.set(id, (drawn.get(id) ?? 0) + 1);
    graph.addDirectedEdgeWithKey(`${source}|${target}`, source, target, {
      kind: 'SHARES',
      role: null,
      weight,
      confidence: 1,
      evidenceCount: 0,
    });
  }
  return graph;
};

/** The first picture of one community, moved into its disc. @param number of the disc. */
export const within = (
  drawing: DrawingFragment,
  disc: { x: number; y: number; radius: number },
  number: number,
): DrawingFragment => {
  const placed = drawing.nodes.filter(({ x, y }) => typeof x === 'number' && typeof y === 'number');
  const middle = (of: 'x' | 'y'): number => {
    const values = placed.map((node) => node[of] as number);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  const [cx, cy] = [middle('x'), middle('y')];
  const far = placed.reduce(
    (most, { x, y }) => Math.max(most, Math.hypot((x ?? 0) - cx, (y ?? 0) - cy)),
    1e-6,
  );
  const scale = (disc.radius * FILLED) / far;
  return {
    ...drawing,
    nodes: drawing.nodes.map((node) => ({
      ...node,
      x: disc.x + ((node.x ?? cx) - cx) * scale,
      y: disc.y + ((node.y ?? cy) - cy) * scale,
      community: typeof node.community === 'number' ? NUMBERS * (number + 1) + node.community : null,
    })),
  };
};

export const GROWTH_NAMES = ['far slower', 'slower', 'as all papers', 'faster', 'far faster'] as const;

/** Which of five steps of growth: doubling beside the whole is the last. */
export const growthStep = (growth: number): number => {
  const steps = [-1, -0.35, 0.35, 1].filter((bound) => Math.log2(Math.max(growth, 1e-3)) > bound * 0.8);
  return steps.length;
};
