// Facets and groups agree with the list that they stand on: each count is the total of the list narrowed by it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../support/api.js';
import type { TestEngine } from '../support/stores.js';

type Counted = { readonly count: number; readonly node: { readonly id: string } };
const KINDS = ['techniques', 'models', 'benchmarks', 'tasks'] as const;
const WHERE = [
  '{}',
  '{ publishedYear: { gte: 2024 } }',
  '{ OR: [{ models: { some: { name: { eq: "ViT" } } } }, { NOT: { benchmarks: { count: { gte: 1 } } } }] }',
];

/** Lists of entities: where they stand, and what they are called there. */
const OF_ENTITIES = [
  ['models', ''],
  ['benchmark(by: { name: "ImageNet" })', 'models'],
  ['model(by: { slug: "model/llama-family" })', 'variants'],
  ['paper(by: { arxivId: "2403.90001" })', 'models'],
] as const;

export const facetsAgree = (engine: TestEngine): void => {
  describe(`facets on ${engine}`, () => {
    let api: Api;
    beforeAll(async () => {
      api = await openApi(engine);
    });
    afterAll(() => api?.close());

    const papers = async (where: string, selection: string) => {
      const { data, errors } = await api.ask(
        `{ papers(first: 1, where: ${where}) { totalCount ${selection} } }`,
      );
      expect(errors).toEqual([]);
      return data?.papers as Record<string, unknown> & { totalCount: number };
    };

    it.each(WHERE)('count as the list narrowed by them: %s', async (where) => {
      const found = await papers(
        where,
        `facets { ${KINDS.map((kind) => `${kind}(first: 100) { count node { id } }`).join(' ')} years { year count } authors(first: 100) { name count author { id } } }`,
      );
      const facets = found.facets as Record<(typeof KINDS)[number], Counted[]> & {
        years: { year: number; count: number }[];
        authors: { name: string; count: number; author: { id: string } | null }[];
      };
      for (const kind of KINDS) {
        expect(facets[kind].length).toBeGreaterThan(0);
        for (const { count, node } of facets[kind].slice(0, 8))
          expect(
            await papers(`{ AND: [${where}, { ${kind}: { some: { id: "${node.id}" } } }] }`, ''),
          ).toEqual({
            totalCount: count,
          });
      }
      for (const { year, count } of facets.years)
        expect(await papers(`{ AND: [${where}, { publishedYear: { eq: ${year} } }] }`, '')).toEqual({
          totalCount: count,
        });
      for (const { count, author } of facets.authors.filter((one) => one.author !== null).slice(0, 4))
        expect(
          await papers(`{ AND: [${where}, { authors: { some: { id: "${author?.id}" } } }] }`, ''),
        ).toEqual({ totalCount: count });
    });

    it.each(WHERE)('group every paper once: %s', async (where) => {
      for (const period of ['YEAR', 'MONTH']) {
        const { totalCount, groupBy } = await papers(where, `groupBy(period: ${period}) { period count }`);
        const groups = groupBy as { period: string | null; count: number }[];
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
        const known = groups.flatMap(({ period }) => period ?? []);
        expect(known).toEqual([...known].sort());
        expect(groups.slice(0, -1).every((group) => group.period !== null)).toBe(true);
      }
    });

    it.each(OF_ENTITIES)('of entities count those that a paper has with it: %s %s', async (path, name) => {
      const list = async (where: string, selection: string) => {
        const args = `(where: { papers: { some: { paper: ${where} } } })`;
        const { data, errors } = await api.ask(
          name === ''
            ? `{ list: ${path}${args} { ${selection} } }`
            : `{ list: ${path} { ${name}${args} { ${selection} } } }`,
        );
        expect(errors).toEqual([]);
        const found = data?.list as Record<string, unknown>;
        return (name === '' ? found : found[name]) as Record<string, unknown>;
      };
      const { facets } = await list(
        '{}',
        'facets { benchmarks(first: 3) { count node { id } } years { year count } }',
      );
      const { benchmarks, years } = facets as {
        benchmarks: Counted[];
        years: { year: number; count: number }[];
      };
      expect([benchmarks.length, years.length]).not.toContain(0);
      for (const { count, node } of benchmarks)
        expect(await list(`{ benchmarks: { some: { id: "${node.id}" } } }`, 'totalCount')).toEqual({
          totalCount: count,
        });
      for (const { year, count } of years)
        expect(await list(`{ publishedYear: { eq: ${year} } }`, 'totalCount')).toEqual({ totalCount: count });
    });

    it('of a search count the papers that were found', async () => {
      const { data, errors } = await api.ask(
        '{ search(query: "image", types: [PAPER], first: 100) { nodes { ... on Paper { publishedYear models(first: 100) { nodes { id } } } } facets { models(first: 100) { count node { id } } years { year count } } } }',
      );
      expect(errors).toEqual([]);
      const { nodes, facets } = (data as Record<string, unknown>).search as {
        nodes: { publishedYear: number; models: { nodes: { id: string }[] } }[];
        facets: { models: Counted[]; years: { year: number; count: number }[] };
      };
      expect(facets.models.length).toBeGreaterThan(0);
      for (const { count, node } of facets.models)
        expect(nodes.filter(({ models }) => models.nodes.some(({ id }) => id === node.id)).length).toBe(
          count,
        );
      for (const { year, count } of facets.years)
        expect(nodes.filter(({ publishedYear }) => publishedYear === year).length).toBe(count);
    });

    it('refuse more than there may be', async () => {
      const { errors } = await api.ask('{ papers { facets { models(first: 101) { count } } } }');
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } });
    });
  });
};
