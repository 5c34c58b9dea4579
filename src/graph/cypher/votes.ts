// What many papers together say of a name that the catalogue does not know: the commonest spelling names it,
// the commonest type types it. Pure; ties go to the first in a fixed order, so that no order of papers shows.
import { ENTITY_TYPES, MODEL_KINDS } from '../../domain/kinds.js';

export interface Vote {
  readonly name: string;
  readonly type: string;
  readonly kind: string | null;
  readonly generic: boolean;
  readonly aliases: readonly string[];
  /** Papers that say exactly this. */
  readonly papers: number;
}

const MOST_ALIASES = 40;

/** The value that most papers vote for; of null nobody is in favour. */
const winner = <T>(
  votes: readonly Vote[],
  said: (vote: Vote) => T | null,
  order: (a: T, b: T) => number,
): T | undefined => {
  const counts = new Map<T, number>();
  for (const vote of votes) {
    const value = said(vote);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + vote.papers);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || order(a, b))[0]?.[0];
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (list: readonly string[]) => (a: string, b: string) => list.indexOf(a) - list.indexOf(b);

export const countVotes = (votes: readonly Vote[]) => {
  const name = winner(votes, (vote) => vote.name, byText) ?? '';
  const type = winner(votes, (vote) => vote.type, byPlace(ENTITY_TYPES)) ?? 'technique';
  const kind =
    type === 'model' ? (winner(votes, (vote) => vote.kind || null, byPlace(MODEL_KINDS)) ?? null) : null;
  const papers = (of: readonly Vote[]): number => of.reduce((sum, vote) => sum + vote.papers, 0);
  const forms = new Set(votes.flatMap((v) => [v.name, ...v.aliases]));
  forms.delete(name);
  return {
    name,
    type,
    kind,
    generic: papers(votes.filter((v) => v.generic)) * 2 > papers(votes),
    aliases: [...forms].sort(byText).slice(0, MOST_ALIASES),
  };
};
