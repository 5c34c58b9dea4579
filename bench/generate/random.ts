// Numbers by seed: the same on every machine, so that a synthetic corpus can be named by its size and its seed.

export type Random = () => number;

/** Uniform in [0, 1): mulberry32. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Draws a key with the weights of a histogram. */
export const drawer = <K>(weights: Iterable<readonly [K, number]>): ((random: Random) => K) => {
  const kept = [...weights].filter(([, weight]) => weight > 0);
  const sums: number[] = [];
  let sum = 0;
  for (const [, weight] of kept) {
    sum += weight;
    sums.push(sum);
  }
  return (random) => {
    const at = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > at) high = middle;
      else low = middle + 1;
    }
    return (kept[low] as readonly [K, number])[0];
  };
};

/** How many distinct values `n` draws show: k * n^beta (Heaps). */
export interface Growth {
  readonly k: number;
  readonly beta: number;
}

const REMEMBERED = 2_000_000;

/**
 * Draws the numbers 0, 1, 2, … as names are drawn in the literature: a new one as often as `growth` says, else an
 * old one as often as it came before (Simon's process), which gives hubs and a long tail.
 */
export class Popularity {
  readonly #past: number[] = [];
  #draws = 0;
  distinct = 0;

  constructor(
    private readonly growth: Growth,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {}

  draw(random: Random): number {
    const { k, beta } = this.growth;
    this.#draws += 1;
    const due = Math.min(this.most, k * this.#draws ** beta);
    const old = this.#past.length > 0 && this.distinct >= due;
    const drawn = old ? (this.#past[Math.floor(random() * this.#past.length)] as number) : this.distinct;
    if (!old) this.distinct += 1;
    if (this.#past.length < REMEMBERED) this.#past.push(drawn);
    else this.#past[Math.floor(random() * REMEMBERED)] = drawn;
    return drawn;
  }
}
