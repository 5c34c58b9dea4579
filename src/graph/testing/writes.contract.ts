// Writing papers: repeating, replacing, removing, in any order and in any pieces.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planBatch } from '../../../loaders/batch.js';
import { model, technique } from '../../../test/fixtures/build.js';
import { testCatalogue } from '../../../test/support/catalogue.js';
import {
  bySource,
  FIRST_DAY,
  fixtureRecords,
  removeRecords,
  SECOND_DAY,
  writeRecords,
} from '../../../test/support/fixture.js';
import type { PaperRecord } from '../../domain/record.js';
import { createStore } from '../cypher-store.js';
import type { Transaction } from '../engine.js';
import { edgeBetween, entityNames, exported, internals, items, type Open, on, record } from './subject.js';

const find = (key: string): PaperRecord => fixtureRecords.find((one) => one.key === key) as PaperRecord;

export const writesContract = (open: Open, runs: number): void => {
  it(
    'writes a batch again without a change',
    on(open, async (subject) => {
      const { store } = subject;
      const stamp = { at: FIRST_DAY, load: null };
      const { batch } = await planBatch(store, { records: fixtureRecords }, testCatalogue, stamp);
      const first = await store.write(batch);
      expect(first).toMatchObject({ papersAdded: 18, papersChanged: 0, papersRemoved: 0 });
      const [text, inside] = [await exported(store), await internals(subject)];
      const second = await store.write({ ...batch, at: SECOND_DAY });
      expect(second).toMatchObject({ papersAdded: 0, papersChanged: 18, papersRemoved: 0 });
      expect(await exported(store)).toBe(text);
      expect(await internals(subject)).toEqual(inside);
      const again = await planBatch(store, { records: fixtureRecords }, testCatalogue, stamp);
      expect([again.unchanged, again.batch.papers.length]).toEqual([fixtureRecords.length, 0]);
    }),
  );

  it(
    'leaves in its place what a paper says again, for a reader who walks it meanwhile',
    on(open, async ({ engine, store }) => {
      await writeRecords(store, fixtureRecords);
      const edges = async () =>
        (
          await engine.read({
            text: 'MATCH (a)-[r]->(b) WHERE NOT a:Record RETURN id(r) AS id, type(r) AS kind, a.id AS start, b.id AS end ORDER BY id',
            params: {},
          })
        ).map((row) => JSON.stringify(row));
      const before = await edges();
      const voted = fixtureRecords.map((one) => ({ ...one, upvotes: 77, statedAt: '2027-01-01' }));
      await writeRecords(store, voted, SECOND_DAY);
      expect(await edges()).toEqual(before);
      const quiet = { ...(voted[0] as PaperRecord), statedAt: '2027-01-02' };
      const fewer = { ...quiet, facts: quiet.facts && { ...quiet.facts, comparisons: [], results: [] } };
      await writeRecords(store, [fewer], SECOND_DAY);
      const left = new Set(await edges());
      expect(left.size).toBeLessThan(before.length);
      expect([...left].filter((edge) => !before.includes(edge))).toEqual([]);
    }),
  );

  it(
    'comes to one graph whatever the order, the pieces and the repeats, and to numbers that a count confirms',
    on(open, async ({ engine, store }) => {
      const miscounted = () =>
        engine.read({
          text: `MATCH (e:Entity)
                 WITH e, COUNT { (e)<-[:HAS]-() } + COUNT { (e)<-[:ADDRESSES]-() } AS papers, COUNT { (e)<-[:SUBJECT|ON]-(:Result) } AS results
                 WHERE papers <> e.paperCount OR results <> e.resultCount
                 RETURN e.name AS name, papers, e.paperCount AS toldPapers, results, e.resultCount AS toldResults`,
          params: {},
        });
      await writeRecords(store, fixtureRecords);
      const wanted = await exported(store);
      const plans = fc.tuple(
        fc.shuffledSubarray([...fixtureRecords], { minLength: fixtureRecords.length }),
        fc.integer({ min: 1, max: 9 }),
        fc.subarray([...fixtureRecords], { maxLength: 6 }),
      );
      await fc.assert(
        fc.asyncProperty(plans, async ([order, size, removedAndBack]) => {
          await removeRecords(store, fixtureRecords);
          expect(await items(store)).toEqual([]);
          for (let i = 0; i < order.length; i += size) await writeRecords(store, order.slice(i, i + size));
          await removeRecords(store, removedAndBack);
          expect(await miscounted()).toEqual([]);
          await writeRecords(store, removedAndBack, SECOND_DAY);
          expect(await exported(store)).toBe(wanted);
          expect(await miscounted()).toEqual([]);
        }),
        { numRuns: runs, seed: 3 },
      );
    }),
    // Some hundred small transactions: a cold Neo4j on a busy machine takes its time.
    300_000,
  );

  it(
    'keeps what others say when one paper says something else',
    on(open, async ({ store }) => {
      await writeRecords(store, fixtureRecords);
      const beats = () => edgeBetween(store, 'BEATS', 'Quillformer-B', 'ViT');
      expect(await beats()).toMatchObject({ support: 2, basis: 'TEXT' });
      const silent = (key: string): PaperRecord => {
        const held = find(key);
        return { ...held, statedAt: '2027-01-01', facts: held.facts && { ...held.facts, comparisons: [] } };
      };
      await writeRecords(store, [silent('2407.90005')]);
      expect(await beats()).toMatchObject({ support: 1, basis: 'TEXT' });
      await writeRecords(store, [silent('2403.90001')]);
      expect(await beats()).toBeUndefined();
      // The later statement stands, so it has to go before the earlier one counts again.
      const both = [find('2403.90001'), find('2407.90005')];
      await removeRecords(store, both);
      await writeRecords(store, both);
      expect(await beats()).toMatchObject({ support: 2 });
    }),
  );

  it(
    'tells what papers say apart from what the catalogue says',
    on(open, async ({ store }) => {
      const link = () => edgeBetween(store, 'VARIANT_OF', 'Llama 2', 'Llama (family)');
      const mention = find('2408.90008');
      await writeRecords(store, [mention]);
      expect(await link()).toMatchObject({ basis: 'CATALOGUE', support: 0, catalogue: true, confidence: 1 });
      await writeRecords(store, [find('2408.90006')]);
      expect(await link()).toMatchObject({ basis: 'TEXT', support: 1, catalogue: true, confidence: 0.9 });
      await removeRecords(store, [find('2408.90006')]);
      expect(await link()).toMatchObject({ basis: 'CATALOGUE', support: 0, catalogue: true, confidence: 1 });
      await removeRecords(store, [mention]);
      expect(await entityNames(store)).toEqual([]);
    }),
  );

  it(
    'removes what nothing names any more, with the names that led to it',
    on(open, async (subject) => {
      const { store } = subject;
      await writeRecords(store, [find('snails')]);
      const [text, inside] = [await exported(store), await internals(subject)];
      await writeRecords(store, [find('2408.90006')]);
      expect(await entityNames(store)).toContain('Llama (family)');
      await removeRecords(store, [find('2408.90006')]);
      expect(await exported(store)).toBe(text);
      expect(await internals(subject)).toEqual({ ...inside, Tombstone: 1 });
      await removeRecords(store, [find('snails')]);
      expect(await items(store)).toEqual([]);
      expect(await internals(subject)).toEqual({
        Record: 0,
        Identifier: 0,
        Tombstone: 2,
        Node: 0,
        Relation: 0,
      });
    }),
  );

  it(
    'takes the claims of a removed source out, and nothing else',
    on(open, async ({ store }) => {
      const withdrawn = bySource('retracted-src');
      await writeRecords(
        store,
        fixtureRecords.filter((one) => !withdrawn.includes(one)),
      );
      const without = await exported(store);
      await writeRecords(store, withdrawn);
      expect(await exported(store)).toContain('Wonderformer');
      expect(await store.hasSource('retracted-src')).toBe(true);
      expect(await removeRecords(store, withdrawn)).toMatchObject({ papersRemoved: 1, papersChanged: 0 });
      expect(await exported(store)).toBe(without);
      expect(without).not.toContain('Wonderformer');
      expect(await store.hasSource('retracted-src')).toBe(false);
    }),
  );

  it(
    'leaves nothing of a batch that fails half way',
    on(open, async (subject) => {
      const { engine, store } = subject;
      await writeRecords(store, [find('2403.90001'), find('snails')]);
      const [text, inside] = [await exported(store), await internals(subject)];
      const input = {
        records: fixtureRecords.filter((one) => one.key !== 'snails'),
        removed: [],
      };
      const { batch } = await planBatch(store, input, testCatalogue, { at: SECOND_DAY, load: null });
      let statements = 0;
      const failing = (at: number) =>
        createStore({
          ...engine,
          write: (work) => {
            statements = 0;
            const failAt = (tx: Transaction): Transaction => ({
              run: (cypher, params) => {
                if (++statements === at) return Promise.reject(new Error('pulled the plug'));
                return tx.run(cypher, params);
              },
            });
            return engine.write((tx) => work(failAt(tx)));
          },
        });
      for (const at of [2, 9, 14, 20, 27, 33]) {
        await expect(failing(at).write(batch)).rejects.toThrow('pulled the plug');
        expect(statements).toBe(at);
      }
      expect(await exported(store)).toBe(text);
      expect(await internals(subject)).toEqual(inside);
      await failing(-1).write(batch);
      expect(statements).toBeGreaterThan(33);
    }),
  );

  it(
    'refuses what the database cannot hold, and leaves nothing of it',
    on(open, async (subject) => {
      const { store } = subject;
      await writeRecords(store, [find('snails')]);
      const text = await exported(store);
      const stamp = { at: SECOND_DAY, load: null };
      const { batch } = await planBatch(store, { records: [find('2403.90001')] }, testCatalogue, stamp);
      const [first] = batch.papers;
      if (!first) throw new Error('no paper');
      const bad = { ...first, properties: { ...first.properties, tiltle: 'x' } };
      await expect(store.write({ ...batch, papers: [bad] })).rejects.toThrow("no property 'tiltle'");
      expect(await exported(store)).toBe(text);
    }),
  );

  it(
    'lets writers that start together take turns',
    on(open, async ({ store }) => {
      const shared = (n: number) =>
        record({
          source: 'jsonl',
          key: `turn-${n}`,
          title: `A study of Turnform and waiting for one another, part ${n} of many`,
          abstract: 'Turnform uses gate waiting.',
          entities: [model('Turnform', 'uses'), technique('gate waiting', 'uses')],
        });
      await Promise.all([1, 2, 3, 4, 5, 6].map((n) => writeRecords(store, [shared(n)])));
      const entities = (await items(store)).filter((item) => item.kind === 'Entity');
      expect(entities.map((item) => item.properties.paperCount)).toEqual([6, 6]);
    }),
  );
};
