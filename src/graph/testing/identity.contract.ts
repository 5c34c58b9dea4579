// Who is who: votes on unknown names, slugs, papers that merge and split, ids that go on resolving.
import { expect, it } from 'vitest';
import { benchmark, model, paper, technique } from '../../../test/fixtures/build.js';
import {
  FIRST_DAY,
  removeRecords,
  SECOND_DAY,
  toRecord,
  writeRecords,
} from '../../../test/support/fixture.js';
import { makeId } from '../../domain/ids.js';
import type { PaperRecord } from '../../domain/record.js';
import { type Plan, selection } from '../plan.js';
import type { GraphStore } from '../store.js';
import { exported, items, nodeWith, type Open, on, record } from './subject.js';

/** Ids of the nodes that an id leads to. */
const leadsTo = async (store: GraphStore, id: string): Promise<string[]> => {
  const plan: Plan = {
    parts: [
      {
        kind: 'page',
        key: '',
        from: { by: 'identifiers', label: 'Node', ids: [id] },
        where: null,
        order: [{ on: 'node', property: 'id', direction: 'ASC' }],
        limit: 10,
        after: null,
        before: null,
        cursors: false,
        edgeProperties: new Set(),
        node: selection('id'),
      },
    ],
  };
  const [row = {}] = await store.read(plan);
  return (row.c0 as { n: { id: string } }[]).map(({ n }) => n.id);
};

const told = (n: number, name: string, type: 'model' | 'technique', aliases: string[] = []): PaperRecord =>
  record({
    source: 'jsonl',
    key: `vote-${n}`,
    title: `Paper number ${n} that has something to say of its own`,
    abstract: `We look at ${[name, ...aliases].join(' or ')} again.`,
    entities: [(type === 'model' ? model : technique)(name, 'uses', { aliases })],
  });

const orders = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((one, i) => orders(list.filter((_, j) => j !== i)).map((rest) => [one, ...rest]));

export const identityContract = (open: Open): void => {
  it(
    'names and types an unknown entity by the votes of all papers, whatever their order',
    on(open, async ({ store }) => {
      const votes = [
        told(1, 'Zephyr-Net', 'model'),
        told(2, 'ZephyrNet', 'technique', ['ZNet']),
        told(3, 'ZephyrNet', 'model'),
      ];
      const seen = new Set<string>();
      for (const order of orders(votes)) {
        for (const one of order) await writeRecords(store, [one]);
        seen.add(await exported(store));
        await removeRecords(store, votes);
      }
      expect(seen.size).toBe(1);
      await writeRecords(store, votes);
      expect(await nodeWith(store, 'Entity', {})).toMatchObject({
        key: 'zephyrnet',
        name: 'ZephyrNet',
        type: 'model',
        aliases: ['ZNet', 'Zephyr-Net'],
        known: false,
        paperCount: 3,
        slug: 'model/zephyrnet',
      });
      expect(await leadsTo(store, makeId('entity', 'znet'))).toEqual([makeId('entity', 'zephyrnet')]);
      await removeRecords(store, [votes[2] as PaperRecord]);
      // One vote each: the first type in the list of types wins, and the first name in the alphabet.
      expect(await nodeWith(store, 'Entity', {})).toMatchObject({ name: 'Zephyr-Net', type: 'technique' });
      await removeRecords(store, [votes[1] as PaperRecord]);
      const last = await nodeWith(store, 'Entity', {});
      expect(last).toMatchObject({ name: 'Zephyr-Net', type: 'model', slug: 'model/zephyr-net' });
      expect(last.aliases).toBeUndefined();
      expect(await leadsTo(store, makeId('entity', 'znet'))).toEqual([]);
    }),
  );

  it(
    'gives clashing slugs six characters of their ids, and frees them again',
    on(open, async ({ store }) => {
      const twin = (key: string, title: string): PaperRecord =>
        record({
          source: 'jsonl',
          key,
          title,
          abstract: 'Tilde pooling.',
          entities: [technique('Tilde pooling', 'uses')],
        });
      const [one, two] = [twin('a', 'On the Same Title Twice!'), twin('b', 'On the Same (Title) Twice')];
      one.publishedYear = 2001;
      two.publishedYear = 2021;
      one.authors = [{ name: 'A. One', id: null }];
      two.authors = [{ name: 'B. Two', id: null }];
      await writeRecords(store, [one]);
      const alone = await exported(store);
      const slug = async () =>
        (await items(store))
          .filter((item) => item.kind === 'Paper')
          .map((item) => [String(item.properties.slug), item.type === 'node' ? item.id : '']);
      expect((await slug()).map(([text]) => text)).toEqual(['paper/on-the-same-title-twice']);
      await writeRecords(store, [two]);
      for (const [text, id] of await slug())
        expect(text).toBe(`paper/on-the-same-title-twice-${id?.slice(0, 6)}`);
      expect(await slug()).toHaveLength(2);
      await removeRecords(store, [two]);
      expect(await exported(store)).toBe(alone);
    }),
  );

  it(
    'frees the slug of an entity that is gone or renamed',
    on(open, async ({ store }) => {
      const first = told(1, 'Foo.bar', 'model');
      const second = told(2, 'Foo bar', 'model');
      await writeRecords(store, [first]);
      const alone = await exported(store);
      await writeRecords(store, [second]);
      const slugs = (await items(store)).flatMap((item) =>
        item.kind === 'Entity' ? [String(item.properties.slug)] : [],
      );
      expect(new Set(slugs).size).toBe(slugs.length);
      await removeRecords(store, [second]);
      expect(await exported(store)).toBe(alone);
    }),
  );

  it(
    'merges two papers by a record that bridges them, splits them without it, and resolves every id',
    on(open, async ({ store }) => {
      const base = {
        source: 'jsonl',
        abstract: 'Bridge pooling on PierBench.',
        entities: [technique('Bridge pooling', 'uses'), benchmark('PierBench', 'evaluates')],
      };
      const arxiv = record({
        ...base,
        key: 'x',
        id: '2501.00001',
        title: 'Bridges, seen from the north side of the river',
      });
      const doi = record({
        ...base,
        key: 'y',
        doi: '10.5555/bridge',
        title: 'Bridges, seen from the south side of the river',
      });
      const both = record({
        ...base,
        key: 'z',
        id: '2501.00001',
        doi: '10.5555/bridge',
        title: 'Bridges, seen from the north side of the river',
      });
      const ids = ['arxiv:2501.00001', 'doi:10.5555/bridge'].map((key) => makeId('paper', key)) as [
        string,
        string,
      ];
      await writeRecords(store, [arxiv, doi]);
      const apart = await exported(store);
      const papers = async () => (await store.counts()).nodes.find(({ kind }) => kind === 'Paper')?.count;
      expect(await papers()).toBe(2);
      await writeRecords(store, [both], SECOND_DAY);
      expect(await papers()).toBe(1);
      expect(await leadsTo(store, ids[1])).toEqual([ids[0]]);
      expect((await nodeWith(store, 'Paper', {})).formerIds).toContain(ids[1]);
      const { rows } = await store.changes({ since: SECOND_DAY, about: null, after: null, limit: 50 });
      expect(rows.find(({ kind }) => kind === 'MERGED')).toMatchObject({ id: ids[1], node: ids[0] });
      await removeRecords(store, [both]);
      expect(await exported(store)).toBe(apart);
      for (const id of ids) expect(await leadsTo(store, id)).toEqual([id]);
      const after = await store.changes({ since: FIRST_DAY, about: null, after: null, limit: 50 });
      expect(after.rows.filter(({ kind }) => kind !== 'ADDED')).toEqual([]);
    }),
  );

  it(
    'keeps the time at which a paper and a fact first came',
    on(open, async ({ store, engine }) => {
      const one = toRecord(
        paper({
          source: 'jsonl',
          key: 'first',
          title: 'Time as a thing that papers have and that stays with them',
          abstract: 'Clockform reaches 10.0% on DialBench. Dialform is next.',
          entities: [
            model('Clockform', 'introduces'),
            benchmark('DialBench', 'evaluates'),
            model('Dialform', 'compares'),
          ],
          results: [
            {
              subject: 'Clockform',
              on: 'DialBench',
              metric: 'accuracy',
              value: 10,
              unit: '%',
              says: '10.0%',
            },
          ],
        }),
      );
      await writeRecords(store, [one], FIRST_DAY);
      const more = structuredClone(one);
      const [claim] = more.facts?.results ?? [];
      more.facts?.results.push({ ...(claim as NonNullable<typeof claim>), value: 11 });
      await writeRecords(store, [more], SECOND_DAY);
      const rows = await engine.read({
        text: 'MATCH (p:Paper)-[:REPORTS]->(f:Result) RETURN p.loadedAt AS paper, f.loadedAt AS fact ORDER BY f.value',
        params: {},
      });
      expect(rows).toEqual([
        { paper: FIRST_DAY, fact: FIRST_DAY },
        { paper: FIRST_DAY, fact: SECOND_DAY },
      ]);
    }),
  );

  it(
    'makes a node of an author whom an id tells, under a name that no order of papers changes',
    on(open, async ({ store }) => {
      const by = (n: number, name: string): PaperRecord =>
        record({
          source: 'jsonl',
          key: `by-${n}`,
          title: `What one author wrote in the year number ${n}`,
          abstract: 'Penform.',
          authors: [
            { name, id: 'orcid:0000-0000-0000-1039' },
            { name: 'Nameless Alone', id: null },
          ],
          entities: [technique('Penform', 'uses')],
        });
      const written = [by(1, 'Quill, Ada'), by(2, 'Ada Quill'), by(3, 'A. Quill')];
      const seen = new Set<string>();
      for (const order of orders(written)) {
        for (const one of order) await writeRecords(store, [one]);
        seen.add(await exported(store));
        await removeRecords(store, written);
      }
      expect(seen.size).toBe(1);
      await writeRecords(store, written);
      expect(await nodeWith(store, 'Author', {})).toMatchObject({ name: 'A. Quill', paperCount: 3 });
      await removeRecords(store, written);
      expect((await store.counts()).nodes.every(({ count }) => count === 0)).toBe(true);
    }),
  );
};
