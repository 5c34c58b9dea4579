// Spherical k-means: points of length 1, gathered by the cosine to their group's centre. No chance: the first centres
// are the first points, evenly spaced, so that the same points give the same groups.

export interface Points {
  /** Row by row. */
  values: Float64Array;
  /** How much each counts for its centre. */
  weights: Float64Array;
  dimensions: number;
}

const PASSES = 15;

/** Points that first centres are taken from: the first, which are the commonest words. */
const FIRST = 8000;

/** Group of each point. */
export const gather = ({ values, weights, dimensions }: Points, groups: number): Int32Array => {
  const count = weights.length;
  const centres = new Float64Array(groups * dimensions);
  for (let g = 0; g < groups; g += 1) {
    const from = Math.floor((g * Math.min(count, FIRST)) / groups) * dimensions;
    centres.set(values.subarray(from, from + dimensions), g * dimensions);
  }
  const held = new Int32Array(count);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let i = 0; i < count; i += 1) {
      let best = Number.NEGATIVE_INFINITY;
      for (let g = 0; g < groups; g += 1) {
        let cosine = 0;
        for (let d = 0; d < dimensions; d += 1)
          cosine += (values[i * dimensions + d] as number) * (centres[g * dimensions + d] as number);
        if (cosine > best) {
          best = cosine;
          held[i] = g;
        }
      }
    }
    centres.fill(0);
    for (let i = 0; i < count; i += 1) {
      const at = (held[i] as number) * dimensions;
      for (let d = 0; d < dimensions; d += 1)
        centres[at + d] =
          (centres[at + d] as number) + (weights[i] as number) * (values[i * dimensions + d] as number);
    }
    for (let g = 0; g < groups; g += 1) {
      let length = 0;
      for (let d = 0; d < dimensions; d += 1) length += (centres[g * dimensions + d] as number) ** 2;
      for (let d = 0; d < dimensions; d += 1)
        centres[g * dimensions + d] = (centres[g * dimensions + d] as number) / (Math.sqrt(length) || 1);
    }
  }
  return held;
};
