// What is easily taken for one, or for two: three things called SAM, and a claim of a thing against itself.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeId } from '../../src/domain/ids.js';
import { model, paper, technique } from '../fixtures/build.js';
import { type Api, openApi } from '../support/api.js';
import { loadFixture, toRecord, writeRecords } from '../support/fixture.js';
import type { TestEngine } from '../support/stores.js';

const undecided = paper({
  source: 'jsonl',
  key: 'undecided',
  title: 'A paper that says SAM and nothing that tells which of the two',
  abstract: 'We use SAM.',
  entities: [technique('SAM', 'uses')],
});

const againstItself = paper({
  source: 'jsonl',
  key: 'against-itself',
  title: 'A paper that sets a model against an older form of itself',
  abstract: 'Selfform beats the older Selfform.',
  entities: [model('Selfform', 'introduces')],
  comparisons: [
    { subject: 'Selfform', outcome: 'better', object: 'Selfform', says: 'beats the older Selfform' },
  ],
});

/** As the catalogue's model of that name, but nothing in the paper tells. */
const takenForModel = ['one', 'two'].map((key) =>
  paper({
    source: 'jsonl',
    key: `taken-for-model-${key}`,
    title: `A paper that says SAM and takes it for a model, number ${key}`,
    abstract: 'We use SAM.',
    entities: [model('SAM', 'uses')],
  }),
);

const SAM_TECHNIQUES = '{ techniques(where: { name: { eq: "sam" } }) { nodes { id slug } } }';

export const sensesApart = (engine: TestEngine): void => {
  describe(`senses of a name on ${engine}`, () => {
    let api: Api;
    beforeAll(async () => {
      api = await openApi(engine, async (store) => {
        await loadFixture(store);
        await writeRecords(store, [toRecord(undecided), toRecord(againstItself)]);
      });
    });
    afterAll(() => api?.close());

    it('leads an id to its own entity and to no other sense', async () => {
      const { data, errors } = await api.ask(
        `query ($plain: ID!, $model: ID!) {
          entity(by: { id: $plain }) { id __typename papers { nodes { title } } }
          node(id: $plain) { id }
          sense: entity(by: { id: $model }) { id __typename }
          papers(where: { entities: { some: { id: $plain } } }) { nodes { title } }
          techniques(where: { ids: [$plain] }) { nodes { id } }
        }`,
        { plain: makeId('entity', 'sam'), model: makeId('entity', 'sam~model') },
      );
      expect(errors).toEqual([]);
      const titles = [{ title: undecided.title }];
      expect(data).toEqual({
        entity: { id: makeId('entity', 'sam'), __typename: 'Technique', papers: { nodes: titles } },
        node: { id: makeId('entity', 'sam') },
        sense: { id: makeId('entity', 'sam~model'), __typename: 'Model' },
        papers: { nodes: titles },
        techniques: { nodes: [{ id: makeId('entity', 'sam') }] },
      });
    });

    it('counts a claim of a thing against itself once', async () => {
      const { data, errors } = await api.ask(
        '{ model(by: { name: "Selfform" }) { comparisons { totalCount nodes { outcome } } as: comparisons(as: OBJECT) { totalCount } } }',
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({
        model: { comparisons: { totalCount: 1, nodes: [{ outcome: 'BETTER' }] }, as: { totalCount: 1 } },
      });
    });

    it('tells all senses of the name as candidates, with slugs that differ', async () => {
      const { errors } = await api.ask('{ entity(by: { name: "SAM" }) { id } }');
      const candidates = errors[0]?.extensions as {
        code: string;
        candidates: { id: string; paperCount: number }[];
      };
      expect(candidates.code).toBe('AMBIGUOUS');
      expect(candidates.candidates.map(({ id }) => id).sort()).toEqual(
        ['sam', 'sam~model', 'sam~optimiser'].map((key) => makeId('entity', key)).sort(),
      );
      const { data = {} } = (await api.ask(SAM_TECHNIQUES)) as { data?: Record<string, unknown> };
      const { nodes } = data.techniques as { nodes: { id: string; slug: string }[] };
      for (const { id, slug } of nodes) expect(slug).toBe(`technique/sam-${id.slice(0, 6)}`);
      // Those of most papers first, so that a caller who must choose sees the usual one.
      const counts = candidates.candidates.map(({ paperCount }) => paperCount);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      // The slug from before the clash is nobody's alone any more.
      const old = await api.ask('{ technique(by: { slug: "technique/sam" }) { id } }');
      expect(old.errors[0]?.extensions).toMatchObject({ code: 'AMBIGUOUS' });
    });

    it('takes two spellings of one sense for one thing, and answers with that of most papers', async () => {
      const other = await openApi(engine, async (store) => {
        await loadFixture(store);
        await writeRecords(store, takenForModel.map(toRecord));
      });
      try {
        const { data, errors } = await other.ask(
          '{ model(by: { name: "sam" }) { id paperCount } entity(by: { typed: { type: MODEL, name: "SAM" } }) { id } models(where: { name: { eq: "sam" } }) { totalCount } }',
        );
        expect(errors).toEqual([]);
        const id = makeId('entity', 'sam');
        expect(data).toEqual({ model: { id, paperCount: 2 }, entity: { id }, models: { totalCount: 2 } });
        const { errors: refused } = await other.ask('{ entity(by: { name: "SAM" }) { id } }');
        const { candidates } = (refused[0] as Record<string, unknown>).extensions as {
          candidates: { id: string }[];
        };
        expect(candidates.map((one) => one.id)).toEqual([id, makeId('entity', 'sam~optimiser')]);
      } finally {
        await other.close();
      }
    });
  });
};
