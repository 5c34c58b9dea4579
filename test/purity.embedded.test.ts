// The graph is a pure function of the set of records: shuffled, split, repeated, taken out and put in again,
// they give the same bytes as loaded once.
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { planBatch } from '../loaders/batch.js';
import { loadCatalogue } from '../loaders/resolve/catalogue.js';
import { recordId } from '../loaders/resolve/papers.js';
import { openSource } from '../loaders/sources/open.js';
import type { PaperRecord } from '../src/domain/record.js';
import type { GraphStore } from '../src/graph/store.js';
import { FIXTURES } from './support/cli.js';
import { exportText, openTestStore } from './support/stores.js';

const RUNS = 12;
const catalogue = loadCatalogue();
let records: PaperRecord[] = [];
let once = '';

const apply = async (
  store: GraphStore,
  change: { records: PaperRecord[]; removed?: string[] },
): Promise<void> => {
  const { batch } = await planBatch(store, change, catalogue, { at: new Date().toISOString(), load: null });
  await store.write(batch);
};

/** The export after these steps, each one transaction. */
const after = async (steps: readonly { records: PaperRecord[]; removed?: string[] }[]): Promise<string> => {
  const store = await openTestStore('embedded');
  try {
    for (const step of steps) await apply(store, step);
    return await exportText(store);
  } finally {
    await store.close();
  }
};

beforeAll(async () => {
  for (const name of ['facts.jsonl', 'corpus.jsonl', 'listing.txt']) {
    for await (const item of (await openSource(`${FIXTURES}/${name}`)).read(null)) {
      if (item.kind === 'record') records.push(item.record);
    }
  }
  // One paper told twice more, so that statements contend and a removal splits what a record had joined.
  const [first, second] = records as [PaperRecord, PaperRecord];
  records = [
    ...records,
    { ...first, title: `${first.title} (revised)`, statedAt: '2026-01-01' },
    { ...second, source: 'bridge', key: 'b', identifiers: [...first.identifiers, ...second.identifiers] },
  ];
  once = await after([{ records }]);
});

it('holds every record of the fixtures', () => {
  expect(records).toHaveLength(32);
  expect(once.length).toBeGreaterThan(10_000);
});

it('gives one export for every order, split, repetition and detour', async () => {
  const indexes = Array.from({ length: 32 }, (_, i) => i);
  const story = fc.record({
    order: fc.shuffledSubarray(indexes, { minLength: 32 }),
    size: fc.integer({ min: 1, max: 12 }),
    repeated: fc.subarray(indexes, { maxLength: 6 }),
    detour: fc.subarray(indexes, { minLength: 1, maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(story, async ({ order, size, repeated, detour }) => {
      const at = (i: number): PaperRecord => records[i] as PaperRecord;
      const steps: { records: PaperRecord[]; removed?: string[] }[] = [];
      for (let i = 0; i < order.length; i += size) steps.push({ records: order.slice(i, i + size).map(at) });
      if (repeated.length > 0) steps.push({ records: repeated.map(at) });
      // Taking out a record takes out every statement of its source and key, so all of them come back.
      const removed = new Set(detour.map((i) => recordId(at(i))));
      steps.push({ records: [], removed: [...removed] });
      steps.push({ records: records.filter((record) => removed.has(recordId(record))) });
      expect(await after(steps)).toBe(once);
    }),
    { numRuns: RUNS },
  );
}, 180_000);

it('forgets what is taken out, as if it had never come', async () => {
  const kept = records.filter((record) => record.source !== 'bridge' && record.source !== 'jsonl');
  const gone = records.filter((record) => !kept.includes(record)).map(recordId);
  expect(gone.length).toBeGreaterThan(3);
  const keptIds = new Set(kept.map(recordId));
  const removed = gone.filter((id) => !keptIds.has(id));
  expect(await after([{ records }, { records: [], removed }])).toBe(await after([{ records: kept }]));
});
