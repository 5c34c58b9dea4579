// Rows of counts to short vectors: positive pointwise mutual information, then a randomised SVD (Halko et al., 2011).
// Its random start has a fixed seed, so that the same counts give the same vectors.

const DIMENSIONS = 64;

/** Further columns that keep the randomised basis exact, dropped at the end. */
const SPARE = 10;
const COLUMNS = DIMENSIONS + SPARE;
const ROUNDS = 3;

/** Neighbours' shares are smoothed by this power: rare neighbours weigh less. */
const SMOOTH = 0.75;

interface Sparse {
  rows: number;
  columns: number;
  starts: Int32Array;
  at: Int32Array;
  values: Float64Array;
}

const weigh = (counts: Float32Array, rows: number, columns: number): Sparse => {
  const ofRow = new Float64Array(rows);
  const ofColumn = new Float64Array(columns);
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) {
      const n = counts[i * columns + j] as number;
      ofRow[i] = (ofRow[i] as number) + n;
      ofColumn[j] = (ofColumn[j] as number) + n;
    }
  const smooth = ofColumn.map((n) => n ** SMOOTH);
  const all = smooth.reduce((a, b) => a + b, 0);
  const starts = new Int32Array(rows + 1);
  const at: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      const n = counts[i * columns + j] as number;
      if (n < 2) continue;
      const information = Math.log(((n / (ofRow[i] as number)) * all) / (smooth[j] as number));
      if (information <= 0) continue;
      at.push(j);
      values.push(information);
    }
    starts[i + 1] = at.length;
  }
  return { rows, columns, starts, at: Int32Array.from(at), values: Float64Array.from(values) };
};

/** `matrix × right`, or its transpose's product. */
const times = (matrix: Sparse, right: Float64Array, turned: boolean): Float64Array => {
  const out = new Float64Array((turned ? matrix.columns : matrix.rows) * COLUMNS);
  for (let i = 0; i < matrix.rows; i += 1)
    for (let k = matrix.starts[i] as number; k < (matrix.starts[i + 1] as number); k += 1) {
      const value = matrix.values[k] as number;
      const from = (turned ? i : (matrix.at[k] as number)) * COLUMNS;
      const to = (turned ? (matrix.at[k] as number) : i) * COLUMNS;
      for (let d = 0; d < COLUMNS; d += 1)
        out[to + d] = (out[to + d] as number) + value * (right[from + d] as number);
    }
  return out;
};

/** Gram-Schmidt over the columns, in place. */
const orthogonal = (block: Float64Array): Float64Array => {
  for (let a = 0; a < COLUMNS; a += 1) {
    for (let b = 0; b < a; b += 1) {
      let dot = 0;
      for (let i = 0; i < block.length; i += COLUMNS)
        dot += (block[i + a] as number) * (block[i + b] as number);
      for (let i = 0; i < block.length; i += COLUMNS)
        block[i + a] = (block[i + a] as number) - dot * (block[i + b] as number);
    }
    let square = 0;
    for (let i = 0; i < block.length; i += COLUMNS) square += (block[i + a] as number) ** 2;
    for (let i = 0; i < block.length; i += COLUMNS)
      block[i + a] = (block[i + a] as number) / (Math.sqrt(square) || 1);
  }
  return block;
};

/** A vector of length 1 for each row of `counts`. */
export const press = (
  counts: Float32Array,
  rows: number,
  columns: number,
): { values: Float64Array; dimensions: number } => {
  const matrix = weigh(counts, rows, columns);
  let state = 7;
  const uniform = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state + 1) / 0x80000000;
  };
  let basis: Float64Array = new Float64Array(columns * COLUMNS).map(
    () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  );
  for (let round = 0; round < ROUNDS; round += 1)
    basis = orthogonal(times(matrix, orthogonal(times(matrix, basis, false)), true));
  const block = times(matrix, basis, false);
  const scales = Array.from({ length: DIMENSIONS }, (_, d) => {
    let square = 0;
    for (let i = 0; i < rows; i += 1) square += (block[i * COLUMNS + d] as number) ** 2;
    return square ** 0.25 || 1;
  });
  const values = new Float64Array(rows * DIMENSIONS);
  for (let i = 0; i < rows; i += 1) {
    let square = 0;
    for (let d = 0; d < DIMENSIONS; d += 1) {
      const value = (block[i * COLUMNS + d] as number) / (scales[d] as number);
      values[i * DIMENSIONS + d] = value;
      square += value * value;
    }
    for (let d = 0; d < DIMENSIONS; d += 1)
      values[i * DIMENSIONS + d] = (values[i * DIMENSIONS + d] as number) / (Math.sqrt(square) || 1);
  }
  return { values, dimensions: DIMENSIONS };
};
