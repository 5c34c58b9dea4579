// A record that the database will not take is refused alone, and a database that is away is no record's fault.
import { expect, it, onTestFinished } from 'vitest';
import type { LoadEvent } from '../../loaders/pipeline/events.js';
import { recordId } from '../../loaders/resolve/papers.js';
import { PapergraphError } from '../../src/domain/errors.js';
import { createStore } from '../../src/graph/cypher-store.js';
import type { Engine } from '../../src/graph/engine.js';
import type { GraphStore } from '../../src/graph/store.js';
import { inputOf, load, testStore, wholeGraph } from '../support/loads.js';
import { manyPapers } from '../support/papers.js';
import { openTestEngine } from '../support/stores.js';

const idOf = (n: number): string => recordId({ source: 'jsonl', key: `p-${n}` });

/** A real store whose database throws in the middle of a transaction that writes one of these papers' records. */
const storeRefusing = async (
  papers: readonly number[],
  error: () => Error = () => new Error('value too strange for an index'),
): Promise<{ store: GraphStore; transactions: () => number; heal: () => void }> => {
  const engine = await openTestEngine('embedded');
  const bad = new Set(papers.map(idOf));
  let transactions = 0;
  const faulty: Engine = {
    ...engine,
    write: (work) =>
      engine.write((tx) => {
        transactions += 1;
        return work({
          run: (text, params = {}) => {
            const rows = Array.isArray(params.rows) ? (params.rows as { id?: string }[]) : [];
            if (text.includes(':Record') && rows.some(({ id }) => id !== undefined && bad.has(id)))
              throw error();
            return tx.run(text, params);
          },
        });
      }),
  };
  const store = createStore(faulty);
  await store.prepare();
  onTestFinished(() => store.close());
  return { store, transactions: () => transactions, heal: () => bad.clear() };
};

const refusals = (events: readonly LoadEvent[]) =>
  events.flatMap((event) => (event.kind === 'refusal' ? [event.refusal] : []));

const without = async (lines: readonly string[], bad: readonly number[]): Promise<string> => {
  const store = await testStore();
  await load(store, [inputOf(lines.filter((_, i) => !bad.includes(i)))]);
  return wholeGraph(store);
};

it('refuses that record alone, with its place and the reason, and writes all others', async () => {
  const lines = manyPapers(40);
  const bad = [0, 13, 14, 39];
  const { store, heal } = await storeRefusing(bad);
  const input = inputOf(lines);
  const events = await load(store, [input], { batchSize: 16 });
  expect(refusals(events)).toEqual(
    bad.map((i) => ({
      source: 'jsonl',
      place: `${input}:${i + 1}`,
      reason: expect.stringContaining('the database says: value too strange for an index'),
      raw: expect.stringContaining(`"key":"p-${i}"`),
    })),
  );
  expect(await wholeGraph(store)).toBe(await without(lines, bad));
  const batches = events.flatMap((event) => (event.kind === 'batch' ? [event.done.records] : []));
  expect(batches.reduce((sum, n) => sum + n, 0)).toBe(36);
  expect(await store.loads()).toMatchObject([
    { state: 'finished', cursor: '40', read: 36, added: 36, refused: 4 },
  ]);
  // With the fault gone, the same command brings what was missing.
  heal();
  expect(refusals(await load(store, [input], { batchSize: 16 }))).toEqual([]);
  expect(await wholeGraph(store)).toBe(await without(lines, []));
});

it('reads again from the start after an interruption, so that every refusal is told', async () => {
  const { store } = await storeRefusing([3]);
  const input = inputOf(manyPapers(30));
  const calledOff = new AbortController();
  let batches = 0;
  const watch = ({ kind }: LoadEvent): void => {
    if (kind === 'batch' && ++batches === 4) calledOff.abort(new Error('called off'));
  };
  const first = load(store, [input], { batchSize: 10, signal: calledOff.signal, watch });
  await expect(first).rejects.toThrow('called off');
  expect(await store.loads()).toMatchObject([{ state: 'running', refused: 1 }]);
  const events = await load(store, [input], { batchSize: 10 });
  expect(events).toContainEqual(expect.objectContaining({ kind: 'input', resumed: null }));
  expect(refusals(events).map(({ place }) => place)).toEqual([`${input}:4`]);
});

it.each(['UNAVAILABLE', 'OVERLOADED'] as const)(
  'does not look for a culprit when the database is away (%s)',
  async (code) => {
    const lines = manyPapers(40);
    const { store, transactions, heal } = await storeRefusing(
      [21],
      () => new PapergraphError(code, 'The database is away.'),
    );
    const input = inputOf(lines);
    const events: LoadEvent[] = [];
    const before = transactions();
    await expect(
      load(store, [input], { batchSize: 8, watch: (event) => events.push(event) }),
    ).rejects.toMatchObject({ code });
    expect(refusals(events)).toEqual([]);
    // Taking the lease (twice), versions, two whole batches, the failed one, releasing the lease.
    expect(transactions() - before).toBe(7);
    expect(await wholeGraph(store)).toBe(await without(lines.slice(0, 16), []));
    heal();
    const [resumed] = await load(store, [input]);
    expect(resumed).toMatchObject({ kind: 'input', resumed: 16 });
    expect(await wholeGraph(store)).toBe(await without(lines, []));
  },
);

it('stops when the database refuses 25 records in a row', async () => {
  const lines = manyPapers(60);
  const bad = Array.from({ length: 55 }, (_, i) => i + 5);
  const { store } = await storeRefusing(bad);
  const events: LoadEvent[] = [];
  await expect(
    load(store, [inputOf(lines)], { batchSize: 10, watch: (event) => events.push(event) }),
  ).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringMatching(/refuses every record.*value too strange/),
  });
  expect(refusals(events)).toHaveLength(24);
  expect(await wholeGraph(store)).toBe(await without(lines.slice(0, 5), []));
});

it('goes on when good records stand between 24 bad ones', async () => {
  const bad = Array.from({ length: 49 }, (_, i) => i).filter((i) => i !== 24);
  const { store } = await storeRefusing(bad);
  const events = await load(store, [inputOf(manyPapers(50))], { batchSize: 50 });
  expect(refusals(events)).toHaveLength(48);
  expect(await wholeGraph(store)).toBe(await without(manyPapers(50), bad));
});
