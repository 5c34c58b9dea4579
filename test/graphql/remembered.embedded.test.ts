// What is worked out once for a document (how its answer is read, its statement) holds for every value that it is
// asked with: an answer is the same as that of a document that nobody sent before.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, openApi } from '../support/api.js';

let api: Api;
let fresh = 0;
beforeAll(async () => {
  api = await openApi('embedded');
});
afterAll(() => api?.close());

type Values = Record<string, unknown>;
const PAPERS = 'nodes { title techniques(first: 2) { totalCount edges { role node { name } } } }';
const filtered = `query ($where: PaperWhere, $n: Int, $after: String, $order: [PaperOrder!]) {
  papers(where: $where, first: $n, after: $after, orderBy: $order) { totalCount ${PAPERS} pageInfo { hasNextPage endCursor } } }`;
const byThing = `query ($by: EntityBy!) { model(by: $by) { name papers(first: 3) { totalCount nodes { title } } techniques(first: 3) { edges { paperCount node { name } } } } }`;

const DOCUMENTS: readonly (readonly [what: string, query: string, values: readonly Values[]])[] = [
  [
    'a list by its filter, its size and its order',
    filtered,
    [
      { n: 3 },
      { n: 5 },
      { n: 5, where: {} },
      { n: 5, where: { title: { contains: 'a' } } },
      { n: 5, where: { title: { contains: 'e' }, upvotes: { gte: 1 } } },
      { n: 5, where: { techniques: { some: { name: { eq: 'LoRA' } } } } },
      {
        n: 5,
        where: { techniques: { some: { name: { eq: 'Dropout' } } }, models: { some: { roles: ['USES'] } } },
      },
      { n: 5, where: { models: { count: { gte: 1 } } } },
      { n: 5, where: { models: { count: { gte: 3 } } } },
      { n: 2, order: [{ field: 'TITLE', direction: 'ASC' }] },
      { n: 2, order: [{ field: 'TITLE', direction: 'DESC' }] },
      {
        n: 2,
        order: [
          { field: 'UPVOTES', direction: 'DESC' },
          { field: 'TITLE', direction: 'ASC' },
        ],
      },
    ],
  ],
  [
    'one thing by whatever names it',
    byThing,
    [
      { by: { name: 'ViT' } },
      { by: { name: 'vit' } },
      { by: { slug: 'model/vit' } },
      { by: { typed: { type: 'MODEL', name: 'Llama 2' } } },
      { by: { slug: 'model/llama-family' } },
      { by: { name: 'Birchet' } },
      { by: { name: 'Transformer' } },
      { by: { id: 'no id of anything....' } },
      { by: { name: 'nothing is called so' } },
    ],
  ],
  [
    'fields that variables leave out',
    `query ($with: Boolean!, $n: Int!) { papers(first: 2) { nodes { title abstract @include(if: $with)
      models(first: $n) @skip(if: $with) { nodes { name } } } } }`,
    [
      { with: true, n: 1 },
      { with: false, n: 1 },
      { with: false, n: 3 },
    ],
  ],
  [
    'a list below with a value of its own',
    `query ($n: Int!, $roles: [Role!]) { techniques(first: 3, orderBy: [{ field: NAME, direction: ASC }]) { nodes { name papers(first: $n, roles: $roles) { nodes { title } } } } }`,
    [{ n: 1 }, { n: 2 }, { n: 2, roles: ['USES'] }, { n: 2, roles: ['INTRODUCES', 'COMPARES'] }],
  ],
];

it.each(DOCUMENTS)('%s', async (_what, query, values) => {
  const answers: string[] = [];
  for (const set of [...values, ...values.toReversed()]) {
    const known = await api.ask(query, set);
    const anew = await api.ask(`${query} # ${fresh++}`, set);
    expect(known.faults).toEqual([]);
    expect(known).toEqual(anew);
    answers.push(JSON.stringify([known.data, known.errors]));
  }
  // The values make a difference, so a mistaken one would show.
  expect(new Set(answers).size).toBeGreaterThan(values.length / 2);
});

it('walks on from where a page ended', async () => {
  const titles: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await api.ask(filtered, { n: 3, after });
    const { nodes, pageInfo } = (data as Values).papers as {
      nodes: { title: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    titles.push(...nodes.map(({ title }) => title));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  const { data } = await api.ask(filtered, { n: 100 });
  const all = ((data as Values).papers as { nodes: { title: string }[] }).nodes;
  expect(titles).toEqual(all.map(({ title }) => title));
  expect(titles.length).toBeGreaterThan(6);
});

it('answers two at once that begin in two ways, each by itself', async () => {
  const ways = [{ name: 'ViT' }, { slug: 'model/vit' }, { typed: { type: 'MODEL', name: 'ViT' } }];
  const [first, ...others] = await Promise.all(
    [...ways, ...ways].map(async (by) => JSON.stringify((await api.ask(byThing, { by })).data)),
  );
  expect(first).toContain('ViT');
  for (const other of others) expect(other).toBe(first);
});
