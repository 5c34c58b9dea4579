// Who may run now: so many operations at once, of the costly ones so much cost together, and of those that read the
// schema one. Cheap ones wait for none of the others, and both kinds leave them room in time.
import { Gate } from '../domain/gate.js';

/** For each operation that may run, this many may wait. */
const QUEUE_FACTOR = 4;
const MAX_WAIT_MS = 1000;
/** Introspection keeps this process busy and no database: after each it rests so many times as long. */
const REST = 9;

/** What reads no more than this waits for nothing costlier, and is bounded by its number alone. */
const LIGHT = 1_000;
/** Costly operations rest so many times as long as they ran, by their part of all that may be spent. */
const COSTLY_REST = 3;
const MOST_REST_MS = 500;

export interface Measured {
  /** Objects that it may read. */
  readonly cost: number;
  readonly introspects: boolean;
}

export class Admission {
  private readonly all: Gate;
  private readonly costly: Gate;
  private readonly introspection = new Gate({ places: 1, queue: 8, waitMs: MAX_WAIT_MS });
  /**
   * @param concurrent operations that may run at once.
   * @param cost the most that one may cost, and that all costly ones that run may cost together.
   */
  constructor(
    concurrent: number,
    private readonly cost: number,
  ) {
    const bounds = { queue: concurrent * QUEUE_FACTOR, waitMs: MAX_WAIT_MS };
    this.all = new Gate({ ...bounds, places: concurrent });
    this.costly = new Gate({ ...bounds, places: Math.ceil(concurrent / 2), load: cost });
  }

  /**
   * Waits for a place, at most two seconds.
   * @param measured null for what will not run: it does not parse.
   * @returns what gives the place back.
   * @throws PapergraphError OVERLOADED, the signal's reason.
   */
  async enter(signal: AbortSignal, measured: Measured | null): Promise<() => void> {
    const slow: { readonly leave: () => void; readonly rest: number; readonly most: number }[] = [];
    try {
      if (measured?.introspects)
        slow.push({ leave: await this.introspection.enter(signal), rest: REST, most: MAX_WAIT_MS });
      if (measured && this.isCostly(measured)) {
        const leave = await this.costly.enter(signal, measured.cost);
        slow.push({ leave, rest: (COSTLY_REST * measured.cost) / this.cost, most: MOST_REST_MS });
      }
      const leaveAll = await this.all.enter(signal);
      const started = performance.now();
      return () => {
        leaveAll();
        const ran = performance.now() - started;
        for (const { leave, rest, most } of slow) setTimeout(leave, Math.min(most, rest * ran)).unref();
      };
    } catch (error) {
      for (const { leave } of slow) leave();
      throw error;
    }
  }

  private isCostly(measured: Measured | null): boolean {
    return (measured?.cost ?? 0) > LIGHT;
  }
}
