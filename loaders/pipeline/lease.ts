// One writer at a time: the right to write stands in the graph, with an end that its holder moves on.
// A holder that died stops moving it, so that it runs out by itself.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { PapergraphError } from '../../src/domain/errors.js';
import type { Watch } from './events.js';
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
  const holder = `process ${process.pid} on ${hostname()} (${randomUUID().slice(0, 8)})`;
  let until = 0;
  const renew = async (): Promise<string> => {
    const now = Date.now();
    const held = await store.takeLease(holder, now, now + VALID_MS);
    if (held.holder === holder) until = held.until;
    return held.holder;
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
      if (until - Date.now() > VALID_MS / 2) return;
      const now = await renew();
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

const take = async (
  store: LoadStore,
  holder: string,
  renew: () => Promise<string>,
  { waitMs, exclusive, signal }: LeaseOptions,
  watch: Watch,
): Promise<void> => {
  const untilMs = Date.now() + waitMs;
  let told = '';
  for (;;) {
    let now = await renew();
    // Two that ask in the same moment may both be told yes; asked again, only one is.
    if (now === holder) now = await renew();
    if (now === holder) return;
    if (exclusive) {
      await store.releaseLease(now);
      continue;
    }
    if (Date.now() >= untilMs)
      throw new PapergraphError(
        'UNAVAILABLE',
        `Another writer is at work on this graph: ${now}. Try again when it has finished, or wait longer with --wait SECONDS.`,
      );
    if (told !== now) watch({ kind: 'waiting', holder: now, untilMs });
    told = now;
    await sleep(
      Math.min(ASK_AGAIN_MS, Math.max(1, untilMs - Date.now())),
      undefined,
      signal ? { signal } : {},
    ).catch(() => signal?.throwIfAborted());
  }
};
