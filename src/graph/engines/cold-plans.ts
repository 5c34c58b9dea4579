// A text that Neo4j has not planned yet costs it up to a second of a processor, the same text again nothing. One
// new text is let in at a time, and after some seconds of planning in a row only in a part of the time, so that a
// caller who makes up a new shape each time slows down no one else.
import { BoundedMap } from '../../domain/bounded-map.js';
import { Gate } from '../../domain/gate.js';

/** Characters of texts that count as planned; Neo4j itself keeps a thousand plans. */
const REMEMBERED = 5_000_000;
/** More than a page asks at its first visit, and well below the operations that may run at once. */
const QUEUE = 12;
/** A first run that takes longer is no longer being planned: the next may start. */
const PLANNED_BY_MS = 2_000;
/** Planning rests so many times as long as it took, once it owes more rest than a first visit of all pages does. */
const REST = 5;
const FREE_MS = 8_000;
const MOST_REST_MS = 1_000;

export class ColdPlans {
  private readonly planned = new BoundedMap<true>(REMEMBERED);
  /** Texts whose first run is under way, each until its plan is made. */
  private readonly planning = new Map<string, Promise<void>>();
  private readonly gate = new Gate({ places: 1, queue: QUEUE });
  /** Milliseconds of rest, at a time. */
  private owed = { ms: 0, at: 0 };

  /** @throws PapergraphError OVERLOADED when too many new texts wait, the signal's reason when it gives up. */
  async run<T>(text: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    if (!signal) return work();
    for (;;) {
      if (this.planned.get(text)) return work();
      const other = this.planning.get(text);
      if (!other) return this.first(text, signal, work);
      await unlessAborted(other, signal);
    }
  }

  private async first<T>(text: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    let wake = (): void => {};
    this.planning.set(text, new Promise((resolve) => (wake = resolve)));
    let leave: () => unknown = () => {};
    let isOver = false;
    const over = (): void => {
      if (isOver) return;
      isOver = true;
      leave();
      this.planning.delete(text);
      wake();
    };
    const planned = (): void => {
      this.planned.set(text, true);
      over();
    };
    let timer: NodeJS.Timeout | undefined;
    try {
      const free = await this.gate.enter(signal);
      const started = performance.now();
      leave = () => setTimeout(free, this.restAfter(performance.now() - started)).unref();
      timer = setTimeout(planned, PLANNED_BY_MS);
      const value = await work();
      planned();
      return value;
    } finally {
      clearTimeout(timer);
      over();
    }
  }

  private restAfter(ms: number): number {
    const now = performance.now();
    const owed = Math.max(0, this.owed.ms - (now - this.owed.at)) + REST * ms;
    this.owed = { ms: owed, at: now };
    return Math.min(MOST_REST_MS, Math.max(0, owed - FREE_MS));
  }
}

/** @throws the signal's reason. */
const unlessAborted = (promise: Promise<void>, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const left = (): void => reject(signal.reason);
    if (signal.aborted) return left();
    signal.addEventListener('abort', left, { once: true });
    void promise.then(() => {
      signal.removeEventListener('abort', left);
      resolve();
    });
  });
