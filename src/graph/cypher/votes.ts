// What many papers together say of a name that the catalogue does not know: the commonest spelling names it,
// the commonest type types it. Pure; ties go to the first in a fixed order, so that no order of papers shows.
import { ENTITY_TYPES, MODEL_KINDS } from '../../domain/kinds.js';

export interface Vote {
  readonly name: string;
  readonly type: string;
  readonly kind: string | null;
  readonly generic: boolean;
  readonly aliases: readonly string[];
}

const MOST_ALIASES = 40;

const winner = <T>(values: readonly T[], order: (a: T, b: T) => number): T | undefined => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || order(a, b))[0]?.[0];
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (list: readonly string[]) => (a: string, b: string) => list.indexOf(a) - list.indexOf(b);

export const countVotes = (votes: readonly Vote[]) => {
  const name =
    winner(
      votes.map((v) => v.name),
      byText,
    ) ?? '';
  const type =
    winner(
      votes.map((v) => v.type),
      byPlace(ENTITY_TYPES),
    ) ?? 'technique';
  const kinds = votes.flatMap((v) => (v.kind ? [v.kind] : []));
  const kind = type === 'model' ? (winner(kinds, byPlace(MODEL_KINDS)) ?? null) : null;
  const forms = new Set(votes.flatMap((v) => [v.name, ...v.aliases]));
  forms.delete(name);
  return {
    name,
    type,
    kind,
    generic: votes.filter((v) => v.generic).length * 2 > votes.length,
    aliases: [...forms].sort(byText).slice(0, MOST_ALIASES),
  };
};
