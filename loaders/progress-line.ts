// The one line that a terminal shows while a load runs: a bar where the end is known, rate and time left. It is too
// little for a library: the kept ones draw several bars by a clock of their own.

const WIDTH = 20;
/** Seconds of work before its rate says something of the rest. */
const SETTLED = 1;

export const number = (n: number): string => Math.round(n).toLocaleString('en');

export const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
};

const speaksUnicode = (env: NodeJS.ProcessEnv): boolean =>
  process.platform === 'win32' || /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');

/** @param share 0 to 1. */
export const bar = (share: number, env: NodeJS.ProcessEnv = process.env): string => {
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  const [on, off] = speaksUnicode(env) ? ['█', '░'] : ['#', '-'];
  return `${on.repeat(full)}${off.repeat(WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)}%`;
};

/** How far a piece of work is; `share` (0 to 1) is null where its end is unknown. */
export interface Standing {
  readonly share: number | null;
  readonly done: number;
}

/** Rate and time left, from how the work stood when it began or was taken up. */
export class Pace {
  readonly #beganMs = Date.now();
  /** What was done before says nothing of the pace: a load that goes on, or what was read before the first write. */
  constructor(private readonly from: Standing) {}

  /** Done in a second, since the start. */
  rate({ done }: Standing): number {
    return (done - this.from.done) / Math.max(0.001, this.#seconds());
  }

  /** Seconds; null where nobody can know. */
  left({ share }: Standing): number | null {
    const seconds = this.#seconds();
    if (share === null || share >= 1 || seconds < SETTLED) return null;
    const made = share - (this.from.share ?? 0);
    return made > 0 ? ((1 - share) * seconds) / made : null;
  }

  #seconds(): number {
    return (Date.now() - this.#beganMs) / 1000;
  }
}

/** Pieces of the line, joined; what is null is left out. */
export const line = (
  head: string | null,
  standing: Standing,
  pace: Pace,
  what: string,
  counts: readonly string[],
): string => {
  const left = pace.left(standing);
  const parts = [
    `${number(standing.done)} ${what}, ${number(pace.rate(standing))}/s`,
    ...counts,
    ...(left === null ? [] : [`${duration(left)} left`]),
  ];
  const front = [head, standing.share === null ? null : bar(standing.share)].filter((part) => part !== null);
  return [...front, parts.join(', ')].join('  ');
};
