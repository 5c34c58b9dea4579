// Long sums in a server's own thread: every few milliseconds they let the requests that wait have their turn.
import { setImmediate } from 'node:timers/promises';

const HELD_MS = 10;

/** Waits for a turn of the event loop when the thread has been held for long; else nearly free. */
export type Breath = () => Promise<void> | undefined;

export const breather = (): Breath => {
  let since = performance.now();
  return () =>
    performance.now() - since < HELD_MS
      ? undefined
      : setImmediate().then(() => {
          since = performance.now();
        });
};
