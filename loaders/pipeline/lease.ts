// One writer at a time: the right to write stands in the graph, with an end that its holder moves on.
// A holder that died stops moving it. The end is by the database's clock; no machine's own clock decides anything.
import { setTimeout as sleep } from 'node:timers/promises';
import { PapergraphError } from '../../src/domain/errors.js';
import type { Watch } from './events.js';
import { isDead, newHolder } from './holder.js';
import type { LoadStore } from './store.js';

const VALID_MS = 30_000;
const HEARTBEAT_MS = 10_000;
const ASK_AGAIN_MS = 500;

export interface LeaseOptions {
  /** How long to wait for another writer. */
  readonly waitMs: number;
  /** No other process can reach this graph, so whoever else holds the lease is dead. */
  readonly exclusive: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Rejects with UNAVAILABLE when the right went to another writer meanwhile. Call it before each write. */
export type StillHeld = () => Promise<void>;

const lost = (holder: string): PapergraphError =>
  new PapergraphError(
    'UNAVAILABLE',
    `The right to write went to ${holder}: this process was stopped for too long. Run the same command again; it goes on from here.`,
  );

/** Time that passed since a moment: by the clock that never jumps, and by the one that goes on while a machine sleeps. */
const since = (moment: { readonly steady: number; readonly wall: number }): number => {
  const wall = Date.now() - moment.wall;
  // A wall clock that went back tells nothing: then no time may be taken for granted.
  return wall < 0 ? Number.POSITIVE_INFINITY : Math.max(wall, performance.now() - moment.steady);
};

/**
 * Runs `work` while it alone may write.
 * @throws PapergraphError UNAVAILABLE when another writer is still at work after `waitMs`.
 */
export const withLease = async <T>(
  store: LoadStore,
  options: LeaseOptions,
  watch: Watch,
  work: (stillHeld: StillHeld) => Promise<T>,
): Promise<T> => {
  const holder = newHolder();
  let renewed = { steady: Number.NEGATIVE_INFINITY, wall: 0 };
  const renew = async (): Promise<Held> => {
    // It lasts at least from before the call.
    const asked = { steady: performance.now(), wall: Date.now() };
    const held = await store.takeLease(holder, VALID_MS);
    if (held.holder === holder) renewed = asked;
    return held;
  };
  await take(store, holder, renew, options, watch);
  // A failed heartbeat is no matter while the lease is valid; the next write finds out.
  let beat: Promise<unknown> = Promise.resolve();
  const heart = setInterval(() => {
    beat = renew().catch(() => {});
  }, HEARTBEAT_MS);
  heart.unref();
  try {
    return await work(async () => {
      if (since(renewed) < VALID_MS / 2) return;
      const now = (await renew()).holder;
      if (now !== holder) throw lost(now);
    });
  } finally {
    clearInterval(heart);
    // One that is under way would take again what is released now.
    await beat;
    // What could not be released runs out; the reason of the failure is worth more than this one.
    await store.releaseLease(holder).catch(() => {});
  }
};

interface Held {
  readonly holder: string;
  readonly until: number;
}

const take = async (
  store: LoadStore,
  holder: string,
  renew: () => Promise<Held>,
  { waitMs, exclusive, signal }: LeaseOptions,
  watch: Watch,
): Promise<void> => {
  const began = performance.now();
  const left = (): number => waitMs - (performance.now() - began);
  let seen = { holder: '', until: 0, at: 0 };
  for (let told = ''; ; ) {
    let held = await renew();
    // Two that ask in the same moment may both be told yes; asked again, only one is.
    if (held.holder === holder) held = await renew();
    if (held.holder === holder) return;
    const now = held.holder;
    if (now !== seen.holder || held.until !== seen.until) seen = { ...held, at: performance.now() };
    // A lease that nobody renewed for its whole length is dead, also where the database's clock was turned back.
    if (exclusive || isDead(now) || performance.now() - seen.at > VALID_MS) {
      await store.releaseLease(now);
      continue;
    }
    if (left() <= 0)
      throw new PapergraphError(
        'UNAVAILABLE',
        `Another writer is at work on this graph: ${now}. Try again when it has finished, or wait longer with --wait SECONDS.`,
      );
    if (told !== now) watch({ kind: 'waiting', holder: now, forMs: left() });
    told = now;
    await sleep(Math.min(ASK_AGAIN_MS, Math.max(1, left())), undefined, signal ? { signal } : {}).catch(() =>
      signal?.throwIfAborted(),
    );
  }
};
