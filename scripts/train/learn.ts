// Fits a log-linear model: rows of signs with an outcome, to a weight for each sign and outcome ("no" is outcome 0).
import { least } from './least.js';

export interface Row {
  signs: readonly string[];
  outcome: number;
  /** How much the row counts; 1 when left out. */
  weight?: number;
}

/** Signs of fewer rows teach nothing that holds elsewhere. */
const LEAST_ROWS = 3;
/** Weights below this change no decision and would be half of the file. */
const LEAST_WEIGHT = 0.02;

const indexOf = (rows: readonly Row[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { signs } of rows) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [sign, n] of counts) if (n >= LEAST_ROWS) index.set(sign, index.size);
  return index;
};

/**
 * Weights by sign that make the rows likeliest, each drawn towards 0 by `pull` (L2): a sign must earn its weight.
 * The same rows give the same weights.
 */
export const learn = (rows: readonly Row[], outcomes: number, pull: number): Map<string, number[]> => {
  const index = indexOf(rows);
  const width = outcomes - 1;
  // All rows' signs in one flat array, because it is gone through a hundred times.
  const starts = new Int32Array(rows.length + 1);
  const flat: number[] = [];
  rows.forEach(({ signs }, r) => {
    for (const sign of signs) {
      const i = index.get(sign);
      if (i !== undefined) flat.push(i * width);
    }
    starts[r + 1] = flat.length;
  });
  const at = Int32Array.from(flat);
  const outcome = Int32Array.from(rows, (row) => row.outcome);
  const counts = Float64Array.from(rows, (row) => row.weight ?? 1);
  const sums = new Float64Array(width);
  const weights = least(index.size * width, (w, slopes) => {
    let loss = 0;
    for (let i = 0; i < w.length; i += 1) {
      slopes[i] = pull * (w[i] as number);
      loss += (pull / 2) * (w[i] as number) ** 2;
    }
    for (let r = 0; r < rows.length; r += 1) {
      const [from, to] = [starts[r] as number, starts[r + 1] as number];
      sums.fill(0);
      for (let j = from; j < to; j += 1)
        for (let k = 0; k < width; k += 1)
          sums[k] = (sums[k] as number) + (w[(at[j] as number) + k] as number);
      let top = 0;
      for (let k = 0; k < width; k += 1) top = Math.max(top, sums[k] as number);
      let all = Math.exp(-top);
      for (let k = 0; k < width; k += 1) all += Math.exp((sums[k] as number) - top);
      const told = outcome[r] as number;
      const count = counts[r] as number;
      loss += count * (top + Math.log(all) - (told > 0 ? (sums[told - 1] as number) : 0));
      for (let k = 0; k < width; k += 1) {
        const error = (Math.exp((sums[k] as number) - top) / all - (told === k + 1 ? 1 : 0)) * count;
        for (let j = from; j < to; j += 1) {
          const i = (at[j] as number) + k;
          slopes[i] = (slopes[i] as number) + error;
        }
      }
    }
    return loss;
  });
  const out = new Map<string, number[]>();
  for (const [sign, i] of index) {
    const row = [...weights.subarray(i * width, i * width + width)].map((w) => Math.round(w * 1000) / 1000);
    if (row.some((w) => Math.abs(w) >= LEAST_WEIGHT)) out.set(sign, row);
  }
  return out;
};
