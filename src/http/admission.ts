// Who may run now: so many operations at once, so much cost together, and of those that read the schema one.
import { Gate } from '../domain/gate.js';

/** For each operation that may run, this many may wait. */
const QUEUE_FACTOR = 4;
const MAX_WAIT_MS = 1000;
/** Introspection keeps this process busy and no database: after each it rests so many times as long. */
const REST = 9;

export interface Measured {
  /** Objects that it may read. */
  readonly cost: number;
  readonly introspects: boolean;
}

export class Admission {
  private readonly all: Gate;
  private readonly introspection = new Gate({ places: 1, queue: 8, waitMs: MAX_WAIT_MS });
  /**
   * @param concurrent operations that may run at once.
   * @param cost the most that one may cost, and that all who run may cost together.
   */
  constructor(concurrent: number, cost: number) {
    this.all = new Gate({
      places: concurrent,
      load: cost,
      queue: concurrent * QUEUE_FACTOR,
      waitMs: MAX_WAIT_MS,
    });
  }

  /**
   * Waits for a place, at most two seconds.
   * @param measured null for what will not run: it does not parse.
   * @returns what gives the place back.
   * @throws PapergraphError OVERLOADED, the signal's reason.
   */
  async enter(signal: AbortSignal, measured: Measured | null): Promise<() => void> {
    const rest = measured?.introspects ? await this.introspection.enter(signal) : null;
    try {
      const leave = await this.all.enter(signal, measured?.cost ?? 0);
      if (!rest) return leave;
      const started = performance.now();
      return () => {
        leave();
        setTimeout(rest, Math.min(MAX_WAIT_MS, REST * (performance.now() - started))).unref();
      };
    } catch (error) {
      rest?.();
      throw error;
    }
  }
}
