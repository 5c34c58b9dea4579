// Lists hold together: pages, forwards and backwards, are the whole list, and evidence is the text it points at.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../support/api.js';
import type { TestEngine } from '../support/stores.js';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE =
  '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

/** A list by its place: the fields that lead to it, then its own name and arguments. */
const LISTS: readonly (readonly [path: string, args: string])[] = [
  ['papers', ''],
  ['papers', 'orderBy: [{ field: UPVOTES }, { field: LISTED_AT, direction: ASC }]'],
  ['papers', 'orderBy: [{ field: TITLE, direction: ASC }], where: { NOT: { upvotes: { gte: 50 } } }'],
  ['techniques', ''],
  ['models', 'orderBy: [{ field: NAME, direction: ASC }]'],
  ['models', 'orderBy: [{ field: PAPER_COUNT, direction: ASC }, { field: NAME }]'],
  ['techniques', 'orderBy: [{ field: GROWTH, until: "2025-01-31" }]'],
  ['techniques', 'orderBy: [{ field: GROWTH, direction: ASC, until: "2025-12-31" }]'],
  ['models', 'orderBy: [{ field: RESULT_COUNT, direction: ASC }]'],
  ['benchmarks', ''],
  ['tasks', 'orderBy: [{ field: ID }]'],
  ['authors', 'orderBy: [{ field: PAPER_COUNT }]'],
  ['results', ''],
  ['results', 'orderBy: [{ field: VALUE }]'],
  ['comparisons', 'orderBy: [{ field: PUBLISHED_AT, direction: ASC }]'],
  ['model(by: { name: "Transformer" }) > papers', ''],
  ['model(by: { name: "Transformer" }) > papers', 'roles: [USES, MENTIONS], orderBy: [{ field: TITLE }]'],
  ['model(by: { slug: "model/llama-family" }) > papers', 'scope: FAMILY'],
  ['paper(by: { arxivId: "2408.90006" }) > entities', ''],
  [
    'paper(by: { arxivId: "2408.90006" }) > entities',
    'orderBy: [{ field: CONFIDENCE }, { field: NAME }], roles: [USES, MENTIONS]',
  ],
  ['paper(by: { arxivId: "2403.90001" }) > models', 'orderBy: [{ field: PAPER_COUNT }]'],
  ['paper(by: { arxivId: "2403.90001" }) > results', 'orderBy: [{ field: VALUE, direction: ASC }]'],
  ['model(by: { slug: "model/llama-family" }) > techniques', 'scope: FAMILY'],
  [
    'benchmark(by: { name: "ImageNet" }) > models',
    'orderBy: [{ field: LAST_DATE }, { field: PAPER_COUNT, direction: ASC }]',
  ],
  ['benchmark(by: { name: "ThicketQA" }) > models', 'orderBy: [{ field: FIRST_DATE, direction: ASC }]'],
  ['technique(by: { name: "AdamW" }) > relatedTechniques', 'orderBy: [{ field: NAME, direction: ASC }]'],
  ['model(by: { name: "Birchet" }) > comparisons', 'as: EITHER'],
  ['model(by: { slug: "model/llama-family" }) > variants', 'orderBy: [{ field: PAPER_COUNT }]'],
  ['author(by: { orcid: "0000-0000-0000-1039" }) > papers', ''],
];

const SEARCHES = [
  ['search', 'query: "image"'],
  ['changes', 'since: "2025-01-01T00:00:00Z"'],
] as const;

export const listsHold = (engine: TestEngine): void => {
  describe(`lists on ${engine}`, () => {
    let api: Api;
    beforeAll(async () => {
      api = await openApi(engine);
    });
    afterAll(() => api?.close());

    const ask = async (path: string, args: string, selection = PAGE): Promise<Page> => {
      const fields = path.split(' > ');
      const last = `${fields.pop()}(${args}) ${selection}`;
      const { data, errors } = await api.ask(
        `{ ${[...fields, last].join(' { ')} ${'}'.repeat(fields.length)} }`,
      );
      expect(errors).toEqual([]);
      return [...fields, last].reduce<unknown>(
        (at, field) => (at as Record<string, unknown>)[field.split('(')[0] ?? ''],
        data,
      ) as Page;
    };
    const idsOf = (page: Page) => page.edges.map(({ node }) => node.id);

    it.each(LISTS)('%s %s: pages are the whole', async (path, args) => {
      const whole = await ask(path, `${args} first: 100`);
      const ids = idsOf(whole);
      expect(ids.length).toBeGreaterThan(1);
      expect(whole.totalCount).toBe(ids.length);
      expect([whole.pageInfo.hasNextPage, whole.pageInfo.hasPreviousPage]).toEqual([false, false]);
      const size = ids.length > 12 ? 5 : 2;

      const forwards: string[] = [];
      for (let after: string | null = null; ; ) {
        const page: Page = await ask(path, `${args} first: ${size} ${after ? `after: "${after}"` : ''}`);
        expect(page.totalCount).toBe(ids.length);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        forwards.push(...idsOf(page));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(forwards).toEqual(ids);

      const backwards: string[] = [];
      for (let before: string | null = null; ; ) {
        const page: Page = await ask(path, `${args} last: ${size} ${before ? `before: "${before}"` : ''}`);
        expect(page.pageInfo.hasNextPage).toBe(before !== null);
        backwards.unshift(...idsOf(page));
        before = page.pageInfo.startCursor;
        if (!page.pageInfo.hasPreviousPage) break;
      }
      expect(backwards).toEqual(ids);

      const [first, ...others] = whole.edges;
      const last = others.pop();
      const between = await ask(
        path,
        `${args} first: 100 after: "${first?.cursor}" before: "${last?.cursor}"`,
      );
      expect(idsOf(between)).toEqual(ids.slice(1, -1));
    });

    it.each(SEARCHES)('%s %s: pages are the whole', async (path, args) => {
      const what =
        path === 'search' ? 'node { id }' : 'node { at kind paper { id } fact { id } node { id } }';
      const selection = PAGE.replace('node { id }', what);
      const whole = await ask(path, `${args} first: 100`, selection);
      expect(whole.totalCount).toBe(whole.edges.length);
      const walked: unknown[] = [];
      for (let after: string | null = null; ; ) {
        const page: Page = await ask(path, `${args} first: 4 ${after ? `after: "${after}"` : ''}`, selection);
        walked.push(...page.edges);
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(walked).toEqual(whole.edges);
    });

    it('points at the very words: each text is the slice of its field', async () => {
      const evidence =
        '{ field start end text sentence { start end text } paper { title abstract summary } }';
      const { data, errors } = await api.ask(`{
        papers(first: 100) { nodes {
          entities(first: 100, roles: [INTRODUCES, USES, EVALUATES, COMPARES, MENTIONS]) { edges { evidence ${evidence} } }
          results(first: 100) { nodes { evidence ${evidence} } }
          comparisons(first: 100) { nodes { evidence ${evidence} } }
          relations { evidence ${evidence} }
        } }
        models(first: 100) { nodes { papers { edges { evidence ${evidence} } } techniques { edges { evidence ${evidence} } } variants { edges { evidence ${evidence} } } } }
      }`);
      expect(errors).toEqual([]);
      const found: {
        field: string;
        start: number;
        end: number;
        text: string;
        sentence: { start: number; end: number; text: string };
        paper: Record<string, string | null>;
      }[] = [];
      const collect = (value: unknown): void => {
        if (value === null || typeof value !== 'object') return;
        if ('sentence' in value) found.push(value as (typeof found)[number]);
        else for (const item of Object.values(value)) collect(item);
      };
      collect(data);
      expect(found.length).toBeGreaterThan(300);
      for (const { field, start, end, text, sentence, paper } of found) {
        const whole = paper[field.toLowerCase()] ?? '';
        expect(whole.slice(start, end)).toBe(text);
        expect(whole.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(text).not.toBe('');
        expect([sentence.start <= start, end <= sentence.end]).toEqual([true, true]);
      }
    });

    it('counts the papers of each entity as its list does', async () => {
      const { data } = await api.ask(
        ['techniques', 'models', 'benchmarks', 'tasks']
          .map((list) => `${list}(first: 100) { nodes { name paperCount papers { totalCount } } }`)
          .join(' ')
          .replace(/^(.*)$/s, '{ $1 }'),
      );
      const entities = Object.values(
        data as Record<
          string,
          { nodes: { name: string; paperCount: number; papers: { totalCount: number } }[] }
        >,
      ).flatMap(({ nodes }) => nodes);
      expect(entities.length).toBeGreaterThan(40);
      for (const { name, paperCount, papers } of entities)
        expect([name, papers.totalCount]).toEqual([name, paperCount]);
    });
  });
};
