// Lets a fixed number of operations run at once; some more wait a moment, the rest is told to come back.
// A server that queues everything answers nobody in time.
import { PapergraphError } from '../domain/errors.js';

/** For each operation that runs, this many may wait. */
const QUEUE_FACTOR = 4;
const MAX_WAIT_MS = 1000;

interface Waiting {
  readonly admit: () => void;
  readonly timer: NodeJS.Timeout;
}

export class Gate {
  private running = 0;
  private readonly queue = new Set<Waiting>();
  /** @param concurrent operations that may run at once. */
  constructor(private readonly concurrent: number) {}

  /**
   * Waits for a place, at most a second.
   * @returns what gives the place back; calling it again does nothing.
   * @throws PapergraphError OVERLOADED with `retryAfterMs`; the signal's reason when the caller has left.
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.running < this.concurrent) this.running += 1;
    else await this.wait(signal);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.leave();
    };
  }

  private wait(signal: AbortSignal): Promise<void> {
    if (this.queue.size >= this.concurrent * QUEUE_FACTOR) throw overloaded();
    return new Promise((resolve, reject) => {
      const stop = (reason: unknown): void => {
        clearTimeout(waiting.timer);
        this.queue.delete(waiting);
        signal.removeEventListener('abort', left);
        if (reason === null) resolve();
        else reject(reason);
      };
      const left = (): void => stop(signal.reason);
      const waiting: Waiting = {
        admit: () => stop(null),
        timer: setTimeout(() => stop(overloaded()), MAX_WAIT_MS),
      };
      this.queue.add(waiting);
      signal.addEventListener('abort', left);
    });
  }

  /** The place goes straight to the one that waits longest. */
  private leave(): void {
    const [next] = this.queue;
    if (next) next.admit();
    else this.running -= 1;
  }
}

const overloaded = (): PapergraphError =>
  new PapergraphError('OVERLOADED', 'The server has too much to do. Send the request again in a second.', {
    retryAfterMs: MAX_WAIT_MS,
  });
