// The least of a smooth convex function by limited-memory BFGS (Nocedal): a few dozen passes over the rows.

/** How many steps back the curvature is remembered. */
const MEMORY = 8;
const MOST_PASSES = 120;
/** A pass that gains less than this share of the loss is the last. */
const GAIN = 2e-6;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

const add = (to: Float64Array, from: Float64Array, times: number): void => {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + (from[i] as number) * times;
};

interface Step {
  moved: Float64Array;
  turned: Float64Array;
  /** 1 over their product. */
  rho: number;
}

/** Slopes times the inverse curvature that the steps tell (two loops). */
const direction = (slopes: Float64Array, steps: readonly Step[]): Float64Array => {
  const out = slopes.slice();
  const alphas: number[] = [];
  for (const { moved, turned, rho } of [...steps].reverse()) {
    const alpha = rho * dot(moved, out);
    alphas.push(alpha);
    add(out, turned, -alpha);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.turned, last.turned));
    for (let i = 0; i < out.length; i += 1) out[i] = (out[i] as number) * scale;
  }
  for (const { moved, turned, rho } of steps)
    add(out, moved, (alphas.pop() as number) - rho * dot(turned, out));
  return out;
};

/** Where `lossOf`, which also fills in the slopes, is least; the search begins at 0. */
export const least = (
  size: number,
  lossOf: (at: Float64Array, slopes: Float64Array) => number,
): Float64Array => {
  let at = new Float64Array(size);
  let slopes = new Float64Array(size);
  let loss = lossOf(at, slopes);
  const steps: Step[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const way = direction(slopes, steps);
    const fall = dot(way, slopes);
    if (fall <= 0) break;
    let far = steps.length > 0 ? 1 : 1 / Math.sqrt(dot(slopes, slopes));
    const next = new Float64Array(size);
    const turned = new Float64Array(size);
    let then = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 20; tries += 1, far /= 2) {
      next.set(at);
      add(next, way, -far);
      then = lossOf(next, turned);
      if (then <= loss - 1e-4 * far * fall) break;
    }
    if (then >= loss) break;
    const moved = next.slice();
    add(moved, at, -1);
    const bent = turned.slice();
    add(bent, slopes, -1);
    const product = dot(moved, bent);
    if (product > 0) steps.push({ moved, turned: bent, rho: 1 / product });
    if (steps.length > MEMORY) steps.shift();
    const gained = (loss - then) / Math.abs(loss);
    at = next;
    slopes = turned;
    loss = then;
    if (gained < GAIN) break;
  }
  return at;
};
