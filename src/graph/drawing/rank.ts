// What is worth showing first: things that few papers share say more than hubs, and strong roles more than weak
// ones. A node's relevance is what reaches it from the centres, as in Adamic and Adar's measure of kinship.
import type { Role } from '../../domain/kinds.js';
import type { DrawnEdge, DrawnKind, DrawnNode, Step } from './types.js';

const ROLE_STRENGTH: Readonly<Record<Role, number>> = {
  INTRODUCES: 1,
  USES: 0.8,
  EVALUATES: 0.7,
  COMPARES: 0.6,
  MENTIONS: 0.2,
};
const KIND_STRENGTH: Readonly<Record<Exclude<DrawnKind, 'HAS'>, number>> = {
  VARIANT_OF: 1,
  BASED_ON: 1,
  PART_OF: 1,
  BEATS: 0.8,
  TIES: 0.8,
  ADDRESSES: 0.6,
  WROTE: 0.6,
  CITES: 0.5,
  SHARES: 1,
  REPORTS: 0.4,
};

/** 1 for what stands in one paper, less the more papers share it. */
export const rarity = (papers: number): number => 1 / Math.log2(1 + Math.max(papers, 1));

export const strength = (kind: DrawnKind, role: Role | null): number =>
  kind === 'HAS' ? ROLE_STRENGTH[role ?? 'MENTIONS'] : KIND_STRENGTH[kind];

/** How much an edge counts in a drawing, above 0: rarity of its ends, strength, papers behind it. */
export const edgeWeight = (edge: DrawnEdge, nodes: ReadonlyMap<string, DrawnNode>): number => {
  const rare = (id: string) => rarity(nodes.get(id)?.papers ?? 1);
  return (
    Math.sqrt(rare(edge.source) * rare(edge.target)) *
    strength(edge.kind, edge.role) *
    Math.log2(1 + Math.max(edge.support, 1))
  );
};

export interface Reached {
  readonly id: string;
  readonly level: number;
  readonly score: number;
  readonly papers: number;
  readonly day: string;
  /** The node that most of the score came from; null for a centre. */
  readonly parent: string | null;
}

/** Each step away counts half. */
const DECAY = 0.5;

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byRelevance = (a: Reached, b: Reached): number =>
  b.score - a.score || order(b.day, a.day) || order(a.id, b.id);

/** The nodes that `steps` reach for the first time, most relevant first. */
export const spread = (
  reached: ReadonlyMap<string, Reached>,
  steps: readonly Step[],
  level: number,
): Reached[] => {
  const found = new Map<string, { step: Step; sum: number; best: number; parent: string }>();
  // Sums of floats depend on their order, which two databases do not share.
  const sorted = [...steps].sort(
    (a, b) => order(a.to, b.to) || order(a.from, b.from) || order(a.kind, b.kind),
  );
  for (const step of sorted) {
    if (reached.has(step.to)) continue;
    const flow = (reached.get(step.from)?.score ?? 0) * strength(step.kind, step.role) * step.confidence;
    const held = found.get(step.to) ?? { step, sum: 0, best: -1, parent: step.from };
    held.sum += flow;
    if (flow > held.best) {
      held.best = flow;
      held.parent = step.from;
    }
    found.set(step.to, held);
  }
  return [...found]
    .map(([id, { step, sum, parent }]) => ({
      id,
      level,
      score: sum * DECAY * rarity(step.papers),
      papers: step.papers,
      day: step.label === 'Paper' ? step.day : '',
      parent,
    }))
    .sort(byRelevance);
};

/** At most `limit` ids, centres first, then by relevance; each with the way that leads to it. */
export const choose = (reached: ReadonlyMap<string, Reached>, limit: number): string[] => {
  const all = [...reached.values()];
  const chosen = new Set(all.filter(({ level }) => level === 0).map(({ id }) => id));
  for (const node of all.filter(({ level }) => level > 0).sort(byRelevance)) {
    const way: string[] = [];
    for (let at: Reached | undefined = node; at && !chosen.has(at.id); at = reached.get(at.parent ?? ''))
      way.unshift(at.id);
    if (chosen.size + way.length <= limit) for (const id of way) chosen.add(id);
  }
  return [...chosen];
};
