// `load --dry-run`: what a load would change, without a write and without the right to write. Batches are planned
// against the graph as it is and what the batches before them would have written.
import type { PaperRecord } from '../../src/domain/record.js';
import type { GraphBatch, RecordWrite } from '../../src/graph/batch.js';
import type { StoredRecord } from '../../src/graph/store.js';
import { claimsIn, type PlanningStore, planBatch } from '../batch.js';
import type { Catalogue } from '../resolve/catalogue.js';
import type { PaperSource } from '../sources/port.js';
import { readBatches } from './batches.js';
import type { Watch } from './events.js';

const claimsOfRow = ({ json }: StoredRecord) => claimsIn(JSON.parse(json) as PaperRecord);

/** The graph with records on top that were never written; they are held in memory. */
export class Preview implements PlanningStore {
  readonly #records = new Map<string, RecordWrite>();
  readonly #claimants = new Map<string, Set<string>>();
  readonly #papers = new Map<string, string>();
  /** Papers that stood before the batch that was planned last. */
  #before = new Set<string>();

  constructor(private readonly store: PlanningStore) {}

  async recordHashes(ids: readonly string[]): Promise<Map<string, string>> {
    const hashes = new Map(await this.store.recordHashes(ids));
    for (const id of ids) {
      const own = this.#records.get(id);
      if (own) hashes.set(id, own.hash);
    }
    return hashes;
  }

  /** Stored and unwritten records lead to each other until nothing new is found. */
  async recordsNear(identifiers: readonly string[], ids: readonly string[]): Promise<StoredRecord[]> {
    this.#before = new Set();
    const found = new Map<string, StoredRecord>();
    const asked = new Set<string>();
    for (let [keys, own] = [[...identifiers], [...ids]]; keys.length + own.length > 0; ) {
      for (const key of keys) asked.add(key);
      const stored = await this.store.recordsNear(keys, own);
      const unwritten = [...keys.flatMap((key) => [...(this.#claimants.get(key) ?? [])]), ...own].flatMap(
        (id) => this.#records.get(id) ?? [],
      );
      const fresh = [...stored, ...unwritten].filter(({ id }) => !found.has(id));
      for (const row of fresh) found.set(row.id, this.#records.get(row.id) ?? row);
      const claimed = fresh.flatMap((row) => this.#records.get(row.id)?.claims ?? claimsOfRow(row));
      keys = [...new Set(claimed.map(({ id }) => id))].filter((key) => !asked.has(key));
      own = [];
    }
    return [...found.values()];
  }

  async papersOf(recordIds: readonly string[]): Promise<Map<string, string>> {
    const papers = new Map(await this.store.papersOf(recordIds));
    for (const id of recordIds) {
      const own = this.#papers.get(id);
      if (own) papers.set(id, own);
    }
    this.#before = new Set(papers.values());
    return papers;
  }

  /** Takes the batch for written. @returns what it would change. */
  take(batch: GraphBatch): { added: number; changed: number; removed: number; edges: number } {
    for (const record of batch.records) {
      this.#records.set(record.id, record);
      for (const { id } of record.claims)
        this.#claimants.set(id, (this.#claimants.get(id) ?? new Set()).add(record.id));
    }
    for (const paper of batch.papers) for (const record of paper.records) this.#papers.set(record, paper.id);
    const changed = batch.papers.filter(({ id }) => this.#before.has(id)).length;
    return {
      added: batch.papers.length - changed,
      changed,
      removed: batch.removedPapers.length,
      edges: batch.papers.reduce((sum, paper) => sum + paper.naming.length, 0),
    };
  }
}

/** Tells what loading this input would do. Rejects with the signal's reason when called off. */
export const previewInput = async (
  preview: Preview,
  catalogue: Catalogue,
  source: PaperSource,
  batchSize: number,
  watch: Watch,
  signal?: AbortSignal,
): Promise<void> => {
  watch({ kind: 'input', source, resumed: null });
  for await (const { records, refusals } of readBatches(source, null, batchSize, signal)) {
    for (const refusal of refusals) watch({ kind: 'refusal', refusal });
    if (records.length === 0) continue;
    const { batch, unchanged, overruled } = await planBatch(
      preview,
      { records: records.map(({ record }) => record) },
      catalogue,
      { at: new Date().toISOString(), load: null },
    );
    for (const record of overruled) watch({ kind: 'overruled', record });
    watch({ kind: 'batch', done: { records: records.length, unchanged, ...preview.take(batch) } });
  }
};
