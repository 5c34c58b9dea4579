// Loads one input: its batches, each in one transaction with the cursor that says where to go on.
import type { PaperRecord } from '../../src/domain/record.js';
import type { LoadState } from '../../src/graph/store.js';
import { planBatch } from '../batch.js';
import type { Deriver } from '../derive/deriver.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { recordHash, recordId } from '../resolve/papers.js';
import type { PaperSource, Refusal } from '../sources/port.js';
import { ahead } from './ahead.js';
import { type ReadBatch, type ReadRecord, readBatches } from './batches.js';
import type { Watch } from './events.js';
import { beginLoad, withRefusals, writeLoad } from './history.js';
import type { StillHeld } from './lease.js';
import { Settler } from './settle.js';
import type { LoadStore } from './store.js';
import { currentVersions } from './versions.js';

/** Batches that are read and derived beside the one that is written; with their facts each takes some 20 MB. */
const AHEAD = 2;

type Tally = 'read' | 'added' | 'changed' | 'unchanged' | 'removed';

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

  refused(refusals: readonly Refusal[]): void {
    // A part of the input could not be had: this is no whole load.
    if (refusals.some(({ unavailable }) => unavailable)) this.#incomplete = true;
    const told = refusals.map(({ place, reason }) => `${place}: ${reason}`);
    this.#state = withRefusals(this.#state, told);
    for (const refusal of refusals) this.watch({ kind: 'refusal', refusal });
  }

  /** What the batch has that the graph has not may be derived while others are written. */
  async prepare({ records }: ReadBatch): Promise<void> {
    const read = records.map(({ record }) => record);
    const hashes = await this.store.recordHashes(read.map(recordId));
    this.deriver.ahead(read.filter((record) => hashes.get(recordId(record)) !== recordHash(record)));
  }

  /** All up to there is settled. */
  reached(cursor: string): void {
    this.#state = { ...this.#state, cursor };
  }

  finish(): Promise<void> {
    const state = this.#incomplete ? 'incomplete' : 'finished';
    const load = { ...this.#state, state, finishedAt: new Date().toISOString() };
    return writeLoad(this.store, load, this.stillHeld);
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
  const of = { key: source.resumeKey, source: source.name, input: source.input };
  // One that had refusals starts again, so that the report and the rejected file name all of them; what is loaded
  // is skipped by its hash.
  const goesOn = ({ cursor, refused }: LoadState): boolean => Boolean(cursor) && !refused;
  const { load: state, resumed } = await beginLoad(store, of, currentVersions(catalogue), stillHeld, goesOn);
  watch({ kind: 'input', source, resumed: resumed ? (state.read ?? 0) : null });
  const load = new InputLoad(store, catalogue, deriver, state, stillHeld, watch);
  const settler = new Settler(
    (records) => load.write(records),
    (refusal) => load.refused([refusal]),
  );
  const batches = readBatches(source, resumed ? (state.cursor ?? null) : null, batchSize, signal);
  for await (const batch of ahead(batches, AHEAD, (read) => load.prepare(read))) {
    signal?.throwIfAborted();
    load.refused(batch.refusals);
    if (batch.records.length > 0) await settler.settle(batch.records);
    load.reached(batch.cursor);
  }
  await load.finish();
};
