// The graph that the configuration names: opened here, or, where another process holds the embedded file, by
// way of that process.
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../src/config.js';
import { PapergraphError } from '../../src/domain/errors.js';
import { openStore } from '../../src/graph/open.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { Watch } from '../pipeline.js';
import { connectStore } from './client.js';
import { readLock, removeLock, removeStale, writeLock } from './lock.js';
import type { HandedStore } from './protocol.js';
import { takeHandovers } from './server.js';

const TRY_AGAIN_MS = 300;

export interface HeldGraph {
  readonly store: GraphStore;
  /** No other process can write to it but by way of this one. */
  readonly exclusive: boolean;
  /** Takes the work of other processes from now on; nothing where they can reach the database themselves. */
  takeHandovers(): Promise<void>;
  close(): Promise<void>;
}

export interface ReachedGraph {
  readonly store: HandedStore;
  readonly exclusive: boolean;
  /** Process id of the server that holds the graph; null when this process does. */
  readonly servedBy: number | null;
  close(): Promise<void>;
}

const handed = (store: GraphStore): HandedStore => ({
  ...store,
  // The API is loaded when somebody searches: loads need none of it.
  idsFound: async (words, flag) => (await import('../export/found.js')).idsFound(store, words, flag),
});

const isHeld = (error: unknown): boolean =>
  error instanceof PapergraphError &&
  error.cause instanceof Error &&
  error.cause.message.includes('cannot be locked');

const heldBy = (path: string): string => {
  const lock = readLock(path);
  return lock ? `process ${lock.pid} (papergraph ${lock.command})` : 'another process';
};

const held = (path: string, error: unknown): PapergraphError =>
  new PapergraphError(
    'UNAVAILABLE',
    `The graph ${path} is held by ${heldBy(path)}, and one process alone can hold it. Stop that one or wait for its end, or name another graph with PAPERGRAPH_DATA.`,
    {},
    { cause: error instanceof Error ? error.cause : error },
  );

/**
 * Opens and prepares the graph in this process.
 * @param command what this process does, for others that find the graph held.
 * @throws PapergraphError UNAVAILABLE, also when another process holds the embedded graph.
 */
export const openHere = async (config: Config['store'], command: string): Promise<HeldGraph> => {
  const file = config.engine === 'embedded' && config.path !== ':memory:' ? config.path : null;
  const store = await openStore(config).catch((error: unknown) => {
    if (file !== null && isHeld(error)) throw held(file, error);
    if (file === null || error instanceof PapergraphError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PapergraphError(
      'UNAVAILABLE',
      `The graph ${file} cannot be opened: ${reason}. Choose another place with PAPERGRAPH_DATA.`,
      {},
      { cause: error },
    );
  });
  const lock = (socket: string | null): void => {
    if (file !== null) writeLock(file, { pid: process.pid, command, socket });
  };
  let handover: Awaited<ReturnType<typeof takeHandovers>> | null = null;
  const close = async (): Promise<void> => {
    await handover?.close();
    if (file !== null) removeLock(file);
    await store.close();
  };
  try {
    if (file !== null) removeStale(file);
    lock(null);
    await store.prepare();
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
  return {
    store,
    exclusive: config.engine === 'embedded',
    takeHandovers: async () => {
      if (file === null) return;
      handover = await takeHandovers(file, handed(store));
      lock(handover.socket);
    },
    close,
  };
};

export interface ReachOptions {
  readonly command: string;
  /** How long to wait for a process that holds the graph and takes no work. */
  readonly waitMs: number;
  /** Whether a graph that does not exist is made; else an empty one answers in its place. */
  readonly create: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Opens the graph here or reaches it by way of the server that holds it. Errors as for `openHere`. */
export const reachGraph = async (
  config: Config['store'],
  options: ReachOptions,
  watch: Watch,
): Promise<ReachedGraph> => {
  const here = async (store: Config['store']): Promise<ReachedGraph> => {
    const opened = await openHere(store, options.command);
    return { ...opened, store: handed(opened.store), servedBy: null };
  };
  if (config.engine === 'neo4j') return here(config);
  if (!options.create && !existsSync(config.path)) return here({ engine: 'embedded', path: ':memory:' });
  const untilMs = Date.now() + options.waitMs;
  for (let told = ''; ; ) {
    const failure = await here(config).catch((error: unknown) => error);
    if (!(failure instanceof Error)) return failure as ReachedGraph;
    if (!isHeld(failure)) throw failure;
    const socket = readLock(config.path)?.socket;
    const served = socket ? await connectStore(socket) : null;
    if (served)
      return {
        store: served.store,
        exclusive: false,
        servedBy: served.pid,
        close: () => served.store.close(),
      };
    const holder = heldBy(config.path);
    if (Date.now() >= untilMs) throw failure;
    if (told !== holder) watch({ kind: 'waiting', holder, forMs: untilMs - Date.now() });
    told = holder;
    await sleep(TRY_AGAIN_MS, undefined, options.signal ? { signal: options.signal } : {}).catch(() =>
      options.signal?.throwIfAborted(),
    );
  }
};
