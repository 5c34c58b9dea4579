// What stands beside the papers: records, loads, the right to write, versions, counts, and how values are kept.
import { expect, it } from 'vitest';
import { planBatch } from '../../../loaders/batch.js';
import { recordHash, recordId } from '../../../loaders/resolve/papers.js';
import { testCatalogue } from '../../../test/support/catalogue.js';
import { FIRST_DAY, fixtureRecords, writeRecords } from '../../../test/support/fixture.js';
import { SCHEMA_VERSION } from '../../domain/ontology.js';
import type { PaperRecord } from '../../domain/record.js';
import { createStore } from '../cypher-store.js';
import { items, nodeWith, type Open, on } from './subject.js';

const quill = fixtureRecords.filter((one) => one.title.startsWith('Quillformer'));

export const controlContract = (open: Open): void => {
  it(
    'tells who it is, that it answers, and whether it is empty',
    on(open, async ({ store }) => {
      expect(await store.describe()).toMatch(/^(Neo4j|Grafeo) \d+\.\d+/);
      await store.ping();
      expect(await store.isEmpty()).toBe(true);
      await writeRecords(store, quill);
      expect(await store.isEmpty()).toBe(false);
    }),
  );

  it(
    'finds the records that may belong to one paper, and those by source in order of id',
    on(open, async ({ store }) => {
      await writeRecords(store, fixtureRecords);
      const ids = quill.map(recordId).sort();
      const [first] = quill;
      const near = await store.recordsNear([], [recordId(first as PaperRecord)]);
      expect(near.map(({ id }) => id).sort()).toEqual(ids);
      expect(JSON.parse(near.find(({ id }) => id === ids[0])?.json ?? '')).toMatchObject({
        title: first?.title,
      });
      expect(await store.recordsNear([], ['no-such-record'])).toEqual([]);
      const made = await store.papersOf([...ids, 'no-such-record']);
      expect([...made.keys()].sort()).toEqual(ids);
      expect(new Set(made.values()).size).toBe(1);
      expect(await store.recordHashes([...ids, 'no-such-record'])).toEqual(
        new Map(quill.map((one) => [recordId(one), recordHash(one)])),
      );
      const walked: string[] = [];
      for (let after: string | null = null; ; ) {
        const page = await store.records(null, after, 4);
        walked.push(...page.map(({ id }) => id));
        after = page.at(-1)?.id ?? null;
        if (after === null) break;
      }
      expect(walked).toEqual(fixtureRecords.map(recordId).sort());
      const listing = await store.records('hf-listing', null, 10);
      expect(listing.map(({ source }) => source)).toEqual(['hf-listing']);
      expect(await store.hasSource('sample')).toBe(true);
      expect(await store.hasSource('nobody')).toBe(false);
    }),
  );

  it(
    'keeps where a load stands, in the transaction of its papers',
    on(open, async ({ store }) => {
      expect([await store.loads(), await store.openLoads()]).toEqual([[], { last: 0, open: [] }]);
      const load = {
        id: 'one',
        number: 1,
        source: 'jsonl',
        input: 'a.jsonl',
        cursor: '42',
        state: 'running',
        startedAt: FIRST_DAY,
        read: 2,
        refused: 0,
      };
      const stamp = { at: FIRST_DAY, load };
      const { batch } = await planBatch(store, { records: quill }, testCatalogue, stamp);
      const [paper] = batch.papers;
      const wrong = { ...paper?.properties, tiltle: 'x' };
      const bad = { ...batch, papers: [{ ...paper, properties: wrong }] } as typeof batch;
      await expect(store.write(bad)).rejects.toThrow();
      expect(await store.loads()).toEqual([]);
      await store.write(batch);
      // The papers of the batch are counted in its transaction.
      const written = { ...load, added: 1, changed: 0, removed: 0 };
      expect(await store.openLoads()).toEqual({ last: 1, open: [written] });
      // By number, whatever the clock said when it began.
      const later = { ...written, id: 'two', number: 2, startedAt: '2020-01-01T00:00:00.000Z' };
      await store.write({ ...batch, papers: [], entities: [], records: [], load: later });
      await store.write({
        ...batch,
        papers: [],
        entities: [],
        records: [],
        load: { ...written, state: 'finished', cursor: null },
      });
      const { cursor: _cursor, ...finished } = { ...written, state: 'finished' };
      expect(await store.loads()).toEqual([finished, later]);
    }),
  );

  it(
    'gives the right to write to one at a time, until it is released or runs out',
    on(open, async ({ store }) => {
      const took = async (name: string, forMs = 30_000) => (await store.takeLease(name, forMs)).holder;
      const { holder, until } = await store.takeLease('a', 30_000);
      expect(holder).toBe('a');
      // By the database's clock, which here is this machine's.
      expect(Math.abs(until - Date.now() - 30_000)).toBeLessThan(10_000);
      expect(await store.takeLease('b', 30_000)).toEqual({ holder: 'a', until });
      expect((await store.takeLease('a', 40_000)).until).toBeGreaterThan(until + 5_000);
      expect(await took('b')).toBe('a');
      // Run out.
      await store.takeLease('a', -1_000);
      expect(await took('b')).toBe('b');
      await store.releaseLease('a');
      expect(await took('a')).toBe('b');
      await store.releaseLease('b');
      expect(await took('a')).toBe('a');
    }),
  );

  it(
    'refuses a graph of another schema version, and says what to do',
    on(open, async ({ store, engine }) => {
      expect(await store.versions()).toBeNull();
      const mine = { schema: SCHEMA_VERSION, extractor: 'rules/1', catalogue: 'c' };
      await store.setVersions(mine);
      expect(await store.versions()).toEqual(mine);
      await createStore(engine).prepare();
      await store.setVersions({ ...mine, schema: '0' });
      await expect(createStore(engine).prepare()).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: expect.stringMatching(/version 0.*version \d+.*load into an empty database/s),
      });
    }),
  );

  it(
    'brings a graph of version 1 to this one',
    on(open, async ({ store, engine }) => {
      await writeRecords(store, fixtureRecords);
      const spelt = async () =>
        (
          await engine.read({
            text: 'MATCH (n:Node) WHERE n.spelling IS NOT NULL RETURN n.id AS id, n.spelling AS spelling, n.sortTitle AS title ORDER BY id',
            params: {},
          })
        ).map((row) => ({ ...row }));
      const before = await spelt();
      expect(before.length).toBeGreaterThan(40);
      await engine.write((tx) => tx.run('MATCH (n:Node) SET n.spelling = null, n.sortTitle = null'));
      expect(await spelt()).toEqual([]);
      const versions = { schema: '1', extractor: 'rules/1', catalogue: 'c' };
      await store.setVersions(versions);
      await createStore(engine).prepare();
      expect(await spelt()).toEqual(before);
      expect(await store.versions()).toEqual({ ...versions, schema: SCHEMA_VERSION });
    }),
  );

  it(
    'counts what it exports, after each write anew',
    on(open, async ({ store }) => {
      await writeRecords(store, fixtureRecords.slice(0, 1));
      const papers = async () => (await store.counts()).nodes.find(({ kind }) => kind === 'Paper')?.count;
      expect([await papers(), await papers()]).toEqual([1, 1]);
      await writeRecords(store, fixtureRecords);
      const { nodes, edges } = await store.counts();
      const all = await items(store);
      const labels: Record<string, string> = {
        Technique: 'technique',
        Model: 'model',
        Benchmark: 'benchmark',
        Task: 'task',
      };
      for (const { kind, count } of nodes) {
        const found = all.filter(
          (item) =>
            item.type === 'node' &&
            (labels[kind] ? item.properties.type === labels[kind] : item.kind === kind),
        );
        expect([kind, count]).toEqual([kind, found.length]);
      }
      for (const { kind, count } of edges)
        expect([kind, count]).toEqual([
          kind,
          all.filter((item) => item.type === 'edge' && item.kind === kind).length,
        ]);
      expect(nodes.map(({ kind }) => kind)).toEqual([
        'Paper',
        'Technique',
        'Model',
        'Benchmark',
        'Task',
        'Author',
        'Result',
        'Comparison',
      ]);
      expect(edges.find(({ kind }) => kind === 'HAS')?.count).toBeGreaterThan(50);
    }),
  );

  it(
    'keeps every value as it came: emoji, quotes, Cypher, right-to-left letters, lists, whole and large numbers',
    on(open, async ({ store, engine }) => {
      const hostile = fixtureRecords.find((one) => one.key.startsWith('hostile')) as PaperRecord;
      const odd: PaperRecord = {
        ...hostile,
        upvotes: 2_000_000_000,
        title: `${hostile.title} \u0000\u2028 '; DROP`,
        abstract: `${hostile.abstract} ${'x'.repeat(40_000)}`,
      };
      await writeRecords(store, [odd, ...quill]);
      const paper = await nodeWith(store, 'Paper', { upvotes: 2_000_000_000 });
      expect(paper).toMatchObject({
        title: odd.title,
        abstract: odd.abstract,
        url: odd.url,
        publishedYear: 2025,
        authorNames: odd.authors?.map(({ name }) => name),
      });
      expect(paper.authorIds).toBeUndefined();
      const [row] = await engine.read({
        text: 'MATCH (r:Record {key: $key}) RETURN r.json AS json',
        params: { key: odd.key },
      });
      expect(JSON.parse(String(row?.json))).toEqual(odd);
      const values = (await items(store)).flatMap((item) =>
        item.kind === 'Result' && item.type === 'node' ? [item.properties.value] : [],
      );
      expect(values.sort((a, b) => Number(a) - Number(b))).toEqual([1.4, 3.2, 50.5, 71, 84.2, 22_500_000]);
    }),
  );
};
