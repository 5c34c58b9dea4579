// Loads one input: its batches, each in one transaction with the cursor that says where to go on.
import type { PaperRecord } from '../../src/domain/record.js';
import type { GraphVersions, LoadState } from '../../src/graph/store.js';
import { planBatch } from '../batch.js';
import type { Deriver } from '../derive/deriver.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { recordHash, recordId } from '../resolve/papers.js';
import type { PaperSource } from '../sources/port.js';
import { ahead } from './ahead.js';
import { type ReadBatch, type ReadRecord, readBatches } from './batches.js';
import type { Watch } from './events.js';
import type { StillHeld } from './lease.js';
import { Settler } from './settle.js';
import type { LoadStore } from './store.js';
import { currentVersions } from './versions.js';

/** Batches that are read and derived beside the one that is written; with their facts each takes some 20 MB. */
const AHEAD = 2;

type Tally = 'read' | 'refused' | 'added' | 'changed' | 'unchanged' | 'removed';

const fresh = (source: PaperSource, { extractor, catalogue }: GraphVersions): LoadState => ({
  // What can be read only once has one place for all its loads.
  id: source.resumeKey ?? `pipe:${source.name}`,
  source: source.name,
  input: source.input,
  cursor: '',
  state: 'running',
  startedAt: new Date().toISOString(),
  read: 0,
  refused: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  extractor,
  catalogue,
});

/**
 * The interrupted load of this input, when it can go on. One that had refusals starts again, so that the report
 * and the rejected file name all of them; what is loaded is skipped by its hash.
 */
const interrupted = async (store: LoadStore, source: PaperSource): Promise<LoadState | null> => {
  const held = source.resumeKey === null ? null : await store.load(source.resumeKey);
  return held?.state === 'running' && held.cursor && !held.refused ? held : null;
};

class InputLoad {
  #state: LoadState;
  #incomplete = false;

  constructor(
    private readonly store: LoadStore,
    private readonly catalogue: Catalogue,
    private readonly deriver: Deriver,
    state: LoadState,
    private readonly stillHeld: StillHeld,
    private readonly watch: Watch,
  ) {
    this.#state = state;
  }

  /** One transaction. The state moves on only when it is committed. */
  async write(records: readonly ReadRecord[]): Promise<void> {
    const cursor = records.at(-1)?.cursor ?? '';
    const input = { records: records.map(({ record }) => record) };
    const draft: LoadState = { ...this.#state, cursor };
    const at = new Date().toISOString();
    const { batch, unchanged, overruled } = await planBatch(
      this.store,
      input,
      this.catalogue,
      { at, load: draft },
      this.deriver,
    );
    const settled = this.#plus({ read: records.length, unchanged }, cursor);
    if (batch.records.length === 0) {
      this.#state = settled;
      this.#tell(records.length, unchanged, overruled);
      return;
    }
    await this.stillHeld();
    const counts = await this.store.write({ ...batch, load: settled });
    this.#state = settled;
    this.#state = this.#plus({
      added: counts.papersAdded,
      changed: counts.papersChanged,
      removed: counts.papersRemoved,
    });
    this.#tell(records.length, unchanged, overruled, {
      added: counts.papersAdded,
      changed: counts.papersChanged,
      removed: counts.papersRemoved,
      edges: counts.edges,
    });
  }

  /** What the batch has that the graph has not may be derived while others are written. */
  async prepare({ records }: ReadBatch): Promise<void> {
    const read = records.map(({ record }) => record);
    const hashes = await this.store.recordHashes(read.map(recordId));
    this.deriver.ahead(read.filter((record) => hashes.get(recordId(record)) !== recordHash(record)));
  }

  /** A part of the input could not be had: this was no whole load. */
  away(): void {
    this.#incomplete = true;
  }

  refused(by: number, cursor?: string): void {
    this.#state = this.#plus({ refused: by }, cursor);
  }

  /** Writes where the load stands, without papers. */
  async finish(): Promise<void> {
    const at = new Date().toISOString();
    const load: LoadState = {
      ...this.#state,
      state: this.#incomplete ? 'incomplete' : 'finished',
      finishedAt: at,
    };
    const { batch } = await planBatch(this.store, { records: [] }, this.catalogue, { at, load });
    await this.stillHeld();
    await this.store.write(batch);
  }

  #plus(by: Partial<Record<Tally, number>>, cursor = this.#state.cursor ?? ''): LoadState {
    const sums = Object.entries(by).map(([name, n]) => [name, (this.#state[name as Tally] ?? 0) + n]);
    return { ...this.#state, ...Object.fromEntries(sums), cursor };
  }

  #tell(
    records: number,
    unchanged: number,
    overruled: readonly PaperRecord[],
    written = { added: 0, changed: 0, removed: 0, edges: 0 },
  ): void {
    for (const record of overruled) this.watch({ kind: 'overruled', record });
    this.watch({ kind: 'batch', done: { records, unchanged, ...written } });
  }
}

/** Rejects with the signal's reason when called off, with UNAVAILABLE when the database is away. */
export const loadInput = async (
  store: LoadStore,
  catalogue: Catalogue,
  deriver: Deriver,
  source: PaperSource,
  batchSize: number,
  stillHeld: StillHeld,
  watch: Watch,
  signal?: AbortSignal,
): Promise<void> => {
  const begun = await interrupted(store, source);
  watch({ kind: 'input', source, resumed: begun ? (begun.read ?? 0) : null });
  const load = new InputLoad(
    store,
    catalogue,
    deriver,
    begun ?? fresh(source, currentVersions(catalogue)),
    stillHeld,
    watch,
  );
  const settler = new Settler(
    (records) => load.write(records),
    (refusal) => {
      load.refused(1);
      watch({ kind: 'refusal', refusal });
    },
  );
  const batches = readBatches(source, begun?.cursor ?? null, batchSize, signal);
  for await (const batch of ahead(batches, AHEAD, (read) => load.prepare(read))) {
    signal?.throwIfAborted();
    for (const refusal of batch.refusals) {
      if (refusal.unavailable) load.away();
      watch({ kind: 'refusal', refusal });
    }
    load.refused(batch.refusals.length);
    if (batch.records.length > 0) await settler.settle(batch.records);
    load.refused(0, batch.cursor);
  }
  await load.finish();
};
