// What papers share, for the first picture: entities of at least two papers, hubs left out by rarity, the most
// telling first, together with the papers that they join.
import { order, rarity, strength } from './rank.js';
import type { Step } from './types.js';

/** From so many papers on, what stands in more than this part of them connects everything and tells nothing. */
const FEW_PAPERS = 20;
const HUB_PART = 0.12;

export const hubFrom = (papers: number): number =>
  papers > FEW_PAPERS ? papers * HUB_PART : Number.POSITIVE_INFINITY;

interface Shared {
  readonly id: string;
  readonly papers: readonly string[];
  readonly score: number;
}

/**
 * @param steps from papers to what they name.
 * @param hub most papers of one thing, here.
 */
export const sharedBy = (steps: readonly Step[], hub: number): Shared[] => {
  const found = new Map<string, Step[]>();
  const sorted = [...steps].sort((a, b) => order(a.to, b.to) || order(a.from, b.from));
  for (const step of sorted) {
    const held = found.get(step.to);
    if (held) held.push(step);
    else found.set(step.to, [step]);
  }
  return [...found]
    .map(([id, own]) => ({
      id,
      papers: [...new Set(own.map(({ from }) => from))],
      score: own.reduce(
        (sum, { kind, role, confidence, papers }) => sum + strength(kind, role) * confidence * rarity(papers),
        0,
      ),
    }))
    .filter(({ papers }) => papers.length >= 2 && papers.length <= hub)
    .sort((a, b) => b.score - a.score || order(a.id, b.id));
};

export interface Chosen {
  readonly papers: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  /** What would be drawn if there were room. */
  readonly all: number;
}

/**
 * Shared things with their papers as long as there is room, then papers that stand alone, in their order.
 * @param showPapers false when only the shared things are drawn: papers then take no room.
 */
export const chooseShared = (
  shared: readonly Shared[],
  papers: readonly string[],
  limit: number,
  showPapers: boolean,
): Chosen => {
  const [entities, joined] = [new Set<string>(), new Set<string>()];
  const room = () => limit - entities.size - (showPapers ? joined.size : 0);
  for (const { id, papers: own } of shared) {
    const fresh = own.filter((paper) => !joined.has(paper));
    if (1 + (showPapers ? fresh.length : 0) > room()) continue;
    entities.add(id);
    for (const paper of fresh) joined.add(paper);
  }
  const all = shared.length + (showPapers ? papers.length : 0);
  if (!showPapers) return { papers: new Set(), entities, all };
  const alone = papers.filter((paper) => !joined.has(paper)).slice(0, Math.max(0, room()));
  return { papers: new Set([...joined, ...alone]), entities, all };
};
