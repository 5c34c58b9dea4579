// Lets a fixed number of pieces of work run at once; some more wait a moment, the rest is told to come back.
// A server that queues everything answers nobody in time.
import { PapergraphError } from './errors.js';

const RETRY_AFTER_MS = 1000;

export interface GateOptions {
  /** Pieces of work that may run at once. */
  readonly places: number;
  /** What those that run may weigh together; one alone may always weigh more. No bound when left out. */
  readonly load?: number;
  /** How many may wait; no bound when left out. */
  readonly queue?: number;
  /** Milliseconds that one may wait; until its signal when left out. */
  readonly waitMs?: number;
}

interface Waiting {
  readonly load: number;
  readonly admit: () => void;
}

export class Gate {
  private running = 0;
  private loaded = 0;
  private readonly queue = new Set<Waiting>();
  constructor(private readonly options: GateOptions) {}

  /**
   * Waits for a place.
   * @param load what this piece weighs.
   * @returns what gives the place back; calling it again does nothing.
   * @throws PapergraphError OVERLOADED with `retryAfterMs`; the signal's reason when the caller has left.
   */
  async enter(signal: AbortSignal, load = 0): Promise<() => void> {
    signal.throwIfAborted();
    if (this.fits(load)) this.take(load);
    else await this.wait(signal, load);
    return this.held(load);
  }

  private held(load: number): () => void {
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.leave(load);
    };
  }

  private fits(load: number): boolean {
    const { places, load: most = Number.POSITIVE_INFINITY } = this.options;
    return this.running < places && (this.running === 0 || this.loaded + load <= most);
  }

  private take(load: number): void {
    this.running += 1;
    this.loaded += load;
  }

  private wait(signal: AbortSignal, load: number): Promise<void> {
    const { queue: most = Number.POSITIVE_INFINITY, waitMs } = this.options;
    if (this.queue.size >= most) throw overloaded();
    return new Promise((resolve, reject) => {
      const stop = (reason: unknown): void => {
        clearTimeout(timer);
        this.queue.delete(waiting);
        signal.removeEventListener('abort', left);
        if (reason === null) resolve();
        else reject(reason);
      };
      const left = (): void => stop(signal.reason);
      const waiting: Waiting = { load, admit: () => stop(null) };
      const timer = waitMs === undefined ? undefined : setTimeout(() => stop(overloaded()), waitMs);
      this.queue.add(waiting);
      signal.addEventListener('abort', left);
    });
  }

  /** Who waits longest comes first; a heavy one that does not fit yet lets lighter ones pass. */
  private leave(load: number): void {
    this.running -= 1;
    this.loaded -= load;
    for (const waiting of this.queue) {
      if (!this.fits(waiting.load)) {
        if (this.running >= this.options.places) break;
        continue;
      }
      this.take(waiting.load);
      waiting.admit();
    }
  }
}

const overloaded = (): PapergraphError =>
  new PapergraphError('OVERLOADED', 'The server has too much to do. Send the request again in a second.', {
    retryAfterMs: RETRY_AFTER_MS,
  });
