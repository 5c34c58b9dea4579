// When to ask again: what the service says, else twice as long each time, with jitter so that many loaders
// that were turned away together do not come back together.
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that a Retry-After header asks for: seconds or an HTTP date; null when there is none. */
export const retryAfterMs = (header: string | null, now: number): number | null => {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
};

/** Before attempt 1, 2, …: between half and all of `base`, 2 × base, 4 × base, at most `most`. */
export const backOffMs = (attempt: number, base: number, most: number, random = Math.random): number => {
  const full = Math.min(most, base * 2 ** (attempt - 1));
  return full / 2 + (random() * full) / 2;
};

/** Rejects with the signal's reason when it is aborted. */
export const pause = async (ms: number, signal?: AbortSignal): Promise<void> => {
  signal?.throwIfAborted();
  await sleep(ms, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
};

/** One request at a time in a lane, each `everyMs` after the start of the one before. */
export class Pace {
  #last: Promise<unknown> = Promise.resolve();
  #free = 0;

  run<T>(everyMs: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.#last.then(async () => {
      const wait = this.#free - Date.now();
      if (wait > 0) await pause(wait, signal);
      signal?.throwIfAborted();
      this.#free = Date.now() + everyMs;
      return work();
    });
    this.#last = turn.catch(() => {});
    return turn;
  }
}
