// Decisions learned from labelled papers: each adds up the weights of the signs that hold (a log-linear model).
// The weights are data of the catalogue (`weights.jsonl`, rebuilt by `npm run train`), readable sign by sign.
import type { Judge } from '../resolve/catalogue.js';

/** Told each decision with its signs, so that the trainer sees what the extractor sees. */
export type Trace = (decision: string, signs: readonly string[], about: unknown) => void;

/** Probability of each outcome, "no" first; null when the decision has no weights. */
export const judged = (judge: Judge, decision: string, signs: readonly string[]): number[] | null => {
  const weights = judge.get(decision);
  if (!weights) return null;
  let sums: number[] | null = null;
  for (const sign of signs) {
    const row = weights.get(sign);
    if (!row) continue;
    if (!sums) sums = new Array<number>(row.length).fill(0);
    for (let i = 0; i < row.length; i += 1) sums[i] = (sums[i] as number) + (row[i] as number);
  }
  if (!sums) return null;
  return sharesOf(sums);
};

/** Probabilities, "no" first, from the log-odds of the other outcomes. */
export const sharesOf = (sums: readonly number[]): number[] => {
  let top = 0;
  for (const s of sums) if (s > top) top = s;
  let all = Math.exp(-top);
  const out = [all];
  for (const s of sums) {
    const e = Math.exp(s - top);
    out.push(e);
    all += e;
  }
  return out.map((e) => e / all);
};

/** How many of the rising `edges` the value reaches. */
export const rung = (value: number, edges: readonly number[]): number => {
  let at = 0;
  while (at < edges.length && value >= (edges[at] as number)) at += 1;
  return at;
};

/** A number as one of a few signs. */
export const bucket = (name: string, value: number, edges: readonly number[]): string =>
  `${name}=${rung(value, edges)}`;
