// Fits a log-linear model: rows of signs with an outcome, to a weight for each sign and outcome ("no" is outcome 0).

export interface Row {
  signs: readonly string[];
  outcome: number;
  /** How much the row counts; 1 when left out. */
  weight?: number;
}

/** Signs of fewer rows teach nothing that holds elsewhere. */
const LEAST_ROWS = 3;

/**
 * Weights by sign that make the rows likeliest, each drawn towards 0 by `pull` (L2): a sign must earn its weight.
 * Full passes with Adam's steps, so the same rows give the same weights.
 */
export const learn = (
  rows: readonly Row[],
  outcomes: number,
  pull: number,
  passes = 250,
): Map<string, number[]> => {
  const counts = new Map<string, number>();
  for (const { signs } of rows) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [sign, n] of counts) if (n >= LEAST_ROWS) index.set(sign, index.size);
  const width = outcomes - 1;
  const size = index.size * width;
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const coded = rows.map((row) => ({
    at: row.signs.flatMap((sign) => {
      const i = index.get(sign);
      return i === undefined ? [] : [i * width];
    }),
    outcome: row.outcome,
    weight: row.weight ?? 1,
  }));
  const sums = new Float64Array(width);
  for (let pass = 1; pass <= passes; pass += 1) {
    for (let w = 0; w < size; w += 1) slopes[w] = pull * (weights[w] as number);
    for (const row of coded) {
      sums.fill(0);
      for (const base of row.at)
        for (let k = 0; k < width; k += 1) sums[k] = (sums[k] as number) + (weights[base + k] as number);
      const top = Math.max(0, ...sums);
      let all = Math.exp(-top);
      for (const s of sums) all += Math.exp(s - top);
      for (let k = 0; k < width; k += 1) {
        const error =
          (Math.exp((sums[k] as number) - top) / all - (row.outcome === k + 1 ? 1 : 0)) * row.weight;
        for (const base of row.at) slopes[base + k] = (slopes[base + k] as number) + error;
      }
    }
    const rate = 0.1 / (1 + pass / 60);
    for (let w = 0; w < size; w += 1) {
      const slope = slopes[w] as number;
      mean[w] = 0.9 * (mean[w] as number) + 0.1 * slope;
      square[w] = 0.99 * (square[w] as number) + 0.01 * slope * slope;
      const m = (mean[w] as number) / (1 - 0.9 ** pass);
      const v = (square[w] as number) / (1 - 0.99 ** pass);
      weights[w] = (weights[w] as number) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  const out = new Map<string, number[]>();
  for (const [sign, i] of index) {
    const row = [...weights.subarray(i * width, i * width + width)].map((w) => Math.round(w * 1000) / 1000);
    if (row.some((w) => Math.abs(w) >= 0.005)) out.set(sign, row);
  }
  return out;
};
