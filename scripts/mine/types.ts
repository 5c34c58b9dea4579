// Types by the vote of contexts: names whose type is stated teach what the weaker signs are worth (naive Bayes).
import { looksOf, type NameType, TYPE_ORDER } from '../../loaders/extract/signs.js';
import type { NameStats } from './gather.js';

export interface SignTable {
  /** Log of how much likelier the sign is with technique, model, benchmark than on average. */
  odds: Map<string, [number, number, number]>;
}

const sum = (v: readonly number[]): number => v.reduce((a, b) => a + b, 0);

/** Index of the type that the stated votes agree on, or -1. */
const agreed = (stated: readonly [number, number, number]): number => {
  const all = sum(stated);
  const best = stated.indexOf(Math.max(...stated));
  return all >= 2 && (stated[best] ?? 0) >= all * 0.8 ? best : -1;
};

const LEAST_NAMES = 8;

/** Each name counts a sign once, so that famous names do not decide alone. */
export const learnSigns = (names: ReadonlyMap<string, NameStats>): SignTable => {
  const counts = new Map<string, [number, number, number]>();
  const totals: [number, number, number] = [0, 0, 0];
  for (const stats of names.values()) {
    const type = agreed(stats.stated);
    if (type < 0) continue;
    totals[type] = (totals[type] ?? 0) + 1;
    for (const sign of stats.signs.keys()) {
      let held = counts.get(sign);
      if (!held) {
        held = [0, 0, 0];
        counts.set(sign, held);
      }
      held[type] = (held[type] ?? 0) + 1;
    }
  }
  const odds: SignTable['odds'] = new Map();
  for (const [sign, held] of counts) {
    if (sum(held) < LEAST_NAMES) continue;
    // Shares of each type's names that show the sign, smoothed; their mean is the even ground.
    const shares = held.map((n, i) => (n + 0.5) / ((totals[i] ?? 0) + 3));
    const mean = sum(shares) / 3;
    const row = shares.map((s) => Math.log(s / mean)) as [number, number, number];
    if (Math.max(...row) - Math.min(...row) > 0.5) odds.set(sign, row);
  }
  return { odds };
};

/** The type of a name and how sure the votes are, 0 to 1. */
export const typeOf = (
  name: string,
  stats: NameStats,
  table: SignTable,
): { type: NameType; sure: number } => {
  const score = [0, 0, 0];
  const looks = new Set(looksOf(name));
  let contexts = 0;
  for (const n of stats.signs.values()) contexts += n;
  const add = (sign: string, weight: number): void => {
    const row = table.odds.get(sign);
    if (row) for (let i = 0; i < 3; i += 1) score[i] = (score[i] ?? 0) + (row[i] ?? 0) * weight;
  };
  for (const sign of looks) add(sign, 0.5);
  // Contexts weigh by their share, up to what about six mentions say.
  const scale = Math.min(1, 18 / Math.max(1, contexts));
  for (const [sign, n] of stats.signs) if (!looks.has(sign)) add(sign, n * scale * 0.5);
  const stated = stats.stated;
  const all = sum(stated);
  if (all > 0)
    for (let i = 0; i < 3; i += 1)
      score[i] =
        (score[i] ?? 0) +
        1.5 * Math.log(((stated[i] ?? 0) + 0.3) / (all + 0.9)) * Math.min(3, Math.sqrt(all));
  const top = Math.max(...score);
  const weights = score.map((s) => Math.exp(Math.max(-30, s - top)));
  const best = score.indexOf(top);
  return { type: TYPE_ORDER[best] as NameType, sure: Math.round((1 / sum(weights)) * 100) / 100 };
};
