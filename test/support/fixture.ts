// The hand-written facts as records, and the graph that tests of the API stand on: loaded in three steps, so that
// something was merged and something removed.
import { planBatch } from '../../loaders/batch.js';
import { fromWire } from '../../loaders/facts-form.js';
import type { Catalogue } from '../../loaders/resolve/catalogue.js';
import { recordId } from '../../loaders/resolve/papers.js';
import { makeId } from '../../src/domain/ids.js';
import type { PaperRecord } from '../../src/domain/record.js';
import type { BatchCounts } from '../../src/graph/batch.js';
import type { GraphStore, LoadState } from '../../src/graph/store.js';
import { factLines } from '../fixtures/facts.js';
import { testCatalogue } from './catalogue.js';

/** A line of the fixture's form as a record. */
export const toRecord = (line: unknown): PaperRecord => fromWire(JSON.parse(JSON.stringify(line)));

export const fixtureRecords: readonly PaperRecord[] = factLines.map(toRecord);

export const FIRST_DAY = '2026-01-01T00:00:00.000Z';
export const SECOND_DAY = '2026-01-02T00:00:00.000Z';
export const THIRD_DAY = '2026-01-03T00:00:00.000Z';

/** Writes records in one transaction, as a load does. */
export const writeRecords = async (
  store: GraphStore,
  records: readonly PaperRecord[],
  at = FIRST_DAY,
  catalogue: Catalogue = testCatalogue,
  load: LoadState | null = null,
): Promise<BatchCounts> => {
  const { batch } = await planBatch(store, { records }, catalogue, { at, load });
  return store.write(batch);
};

/** Takes records out in one transaction, as `papergraph remove` does. */
export const removeRecords = async (
  store: GraphStore,
  records: readonly Pick<PaperRecord, 'source' | 'key'>[],
  at = FIRST_DAY,
): Promise<BatchCounts> => {
  const input = { records: [], removed: records.map(recordId) };
  const { batch } = await planBatch(store, input, testCatalogue, { at, load: null });
  return store.write(batch);
};

export const bySource = (source: string): PaperRecord[] =>
  fixtureRecords.filter((record) => record.source === source);

/** A load as the pipeline leaves it. */
const loadOf = (number: number, input: string, at: string, more: LoadState): LoadState => ({
  id: makeId('record', input),
  number,
  source: input.split(':').length > 1 ? 'arxiv' : 'facts',
  input,
  state: 'finished',
  cursor: '1',
  startedAt: at,
  finishedAt: at,
  extractor: 'by-hand/1',
  catalogue: 'test',
  ...more,
});

/** Day one: all but the arXiv record of Quillformer. Day two: that one. Day three: `retracted-src` goes. */
export const loadFixture = async (store: GraphStore): Promise<void> => {
  const late = fixtureRecords.filter((record) => record.key === '2403.90001');
  await writeRecords(
    store,
    fixtureRecords.filter((record) => !late.includes(record)),
    FIRST_DAY,
    testCatalogue,
    loadOf(1, 'facts.jsonl', FIRST_DAY, {
      read: 18,
      refused: 1,
      refusals: ['facts.jsonl:7: expected title as text, got nothing'],
    }),
  );
  await writeRecords(
    store,
    late,
    SECOND_DAY,
    testCatalogue,
    loadOf(2, 'arxiv:2403.90001', SECOND_DAY, { state: 'incomplete', read: 1 }),
  );
  await removeRecords(store, bySource('retracted-src'), THIRD_DAY);
};
