// Source to store: the one way in which papers get into the graph and out of it, whoever calls.

import type { LoadState } from '../src/graph/store.js';
import { type Deriver, deriveHere } from './derive/deriver.js';
import type { Watch } from './pipeline/events.js';
import { loadInput } from './pipeline/input.js';
import { type LeaseOptions, type StillHeld, withLease } from './pipeline/lease.js';
import { Preview, previewInput } from './pipeline/preview.js';
import { removeRecords } from './pipeline/remove.js';
import { sinceInput } from './pipeline/since.js';
import type { LoadStore } from './pipeline/store.js';
import { bringUpToDate, previewAgain } from './pipeline/versions.js';
import type { Catalogue } from './resolve/catalogue.js';
import type { Client } from './sources/http/client.js';
import { openSource } from './sources/open.js';
import { type PaperSource, UnreadableInput } from './sources/port.js';

export type { Watch } from './pipeline/events.js';
export type { LoadStore } from './pipeline/store.js';
export { currentVersions } from './pipeline/versions.js';

export interface LoadOptions extends LeaseOptions {
  /** Name of a format, instead of judging by content. */
  readonly format?: string | undefined;
  /** Only what came since then: "last" or YYYY-MM-DD. */
  readonly since?: string | undefined;
  /** Tell what would change; write nothing. */
  readonly dryRun?: boolean | undefined;
  /** Asks live services. */
  readonly client?: Client | undefined;
  /** Records in a transaction. */
  readonly batchSize?: number;
  /** Derives papers; this thread when not given. The caller closes it. */
  readonly deriver?: Deriver;
}

const BATCH = 500;

/** Null when no record can be had from the input; that is told, and the others are loaded. */
const open = async (
  asked: string,
  options: LoadOptions,
  loads: readonly LoadState[],
  watch: Watch,
): Promise<PaperSource | null> => {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const input = options.since === undefined ? asked : sinceInput(asked, options.since, loads, today);
    return await openSource(input, { format: options.format, client: options.client });
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    watch({ kind: 'unreadable', error });
    return null;
  }
};

const writing = <T>(
  store: LoadStore,
  catalogue: Catalogue,
  deriver: Deriver,
  options: LeaseOptions,
  watch: Watch,
  work: (stillHeld: StillHeld) => Promise<T>,
): Promise<T> =>
  withLease(store, options, watch, async (stillHeld) => {
    await bringUpToDate(store, catalogue, deriver, stillHeld, watch, options.signal);
    return work(stillHeld);
  });

/**
 * Loads inputs one after the other into a prepared store. An interrupted load of the same unchanged input goes on
 * where it stopped; what the graph holds already is skipped.
 * @throws the signal's reason when called off (whole papers stay), PapergraphError UNAVAILABLE when the database
 * is away or another writer does not finish within `waitMs`.
 */
export const loadInputs = async (
  store: LoadStore,
  catalogue: Catalogue,
  inputs: readonly string[],
  options: LoadOptions,
  watch: Watch,
): Promise<void> => {
  const loads = options.since === undefined ? [] : await store.loads();
  const sources: PaperSource[] = [];
  for (const input of inputs) {
    const source = await open(input, options, loads, watch);
    if (source) sources.push(source);
  }
  if (sources.length === 0) return;
  if (options.dryRun) {
    const preview = new Preview(store);
    for (const source of sources)
      await previewInput(preview, catalogue, source, options.batchSize ?? BATCH, watch, options.signal);
    return;
  }
  const deriver = options.deriver ?? deriveHere(catalogue);
  const size = options.batchSize ?? BATCH;
  await writing(store, catalogue, deriver, options, watch, async (stillHeld) => {
    for (const source of sources) {
      options.signal?.throwIfAborted();
      await loadInput(store, catalogue, deriver, source, size, stillHeld, watch, options.signal);
    }
  });
};

export interface AgainOptions extends LeaseOptions {
  /** Derives beside the writing; this thread when left out. */
  readonly deriver?: Deriver;
  /** Also what the present extractor and catalogue have read. */
  readonly all?: boolean | undefined;
  /** Tell what would change; write nothing. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Reads the stored records again with the present extractor and catalogue, where another wrote the graph. One that
 * was interrupted goes on. Errors as for `loadInputs`.
 */
export const extractAgain = async (
  store: LoadStore,
  catalogue: Catalogue,
  options: AgainOptions,
  watch: Watch,
): Promise<void> => {
  const { all, dryRun, signal, deriver = deriveHere(catalogue) } = options;
  if (dryRun) return previewAgain(store, catalogue, deriver, watch, signal, all);
  await withLease(store, options, watch, (stillHeld) =>
    bringUpToDate(store, catalogue, deriver, stillHeld, watch, signal, all),
  );
};

/** Takes out all records of a source. Errors as for `loadInputs`. */
export const removeSource = (
  store: LoadStore,
  catalogue: Catalogue,
  source: string,
  options: LeaseOptions,
  watch: Watch,
): Promise<void> =>
  writing(store, catalogue, deriveHere(catalogue), options, watch, (stillHeld) =>
    removeRecords(store, catalogue, source, stillHeld, watch, options.signal),
  );
