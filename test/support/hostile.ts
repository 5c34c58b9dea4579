// Requests that mean harm, each with what the server is to say of it. Tests send each once, `bench/hostile` in floods.
import { getIntrospectionQuery } from 'graphql';
import { HARMFUL } from './operations.js';

export interface Hostile {
  readonly name: string;
  /** The body of the nth request. */
  readonly body: (n: number) => string | Uint8Array;
  readonly status: number;
  /** Of the first error; null where there is none. */
  readonly code: string | null;
  /** The variable of the limit, where one refuses it. */
  readonly limit?: string;
}

const times = (n: number, one: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => one(i)).join(' ');
const post = (query: string, variables: Record<string, unknown> = {}): string =>
  JSON.stringify({ query, variables });

const deep = (levels: number): string =>
  `{ papers { nodes ${'{ models { nodes { papers { nodes '.repeat(levels / 2 - 1)}{ id }${' } } } }'.repeat(levels / 2 - 1)} } }`;

/** Fragments that double at each level: 2^levels fields when they are spread. */
const bomb = (levels: number): string =>
  `{ ${times(2, () => '...F0')} } ${times(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} papers(first: 1) { nodes { id } } }`)} fragment F${levels} on Query { papers(first: 1) { nodes { title } } }`;

const doubling = (levels: number): string => {
  const inner = (i: number) =>
    `a: models(first: 1) { nodes { papers(first: 1) { nodes { ...F${i} } } } } b: models(first: 1) { nodes { papers(first: 1) { nodes { ...F${i} } } } }`;
  return `{ papers(first: 1) { nodes { ...F0 } } } ${times(levels, (i) => `fragment F${i} on Paper { ${inner(i + 1)} }`)} fragment F${levels} on Paper { id }`;
};

/** Fragments of fragments that go four ways at each level. */
const fanned = (levels: number): string => {
  const kinds = ['techniques', 'models', 'benchmarks', 'tasks'];
  const level = (i: number) =>
    `fragment P${i} on Paper { ${kinds.map((kind) => `${kind}(first: 1) { nodes { ...E${i} } }`).join(' ')} } fragment E${i} on Entity { papers(first: 1) { nodes { ...P${i + 1} } } }`;
  return `{ papers(first: 1) { nodes { ...P0 } } } ${times(levels, level)} fragment P${levels} on Paper { id }`;
};

const nested = (first: number): string =>
  `{ papers(first: ${first}) { nodes ${`{ models(first: ${first}) { nodes { papers(first: ${first}) { nodes `.repeat(2)}{ id }${' } } } }'.repeat(2)} } }`;

/** As text: JSON.stringify itself would run out of stack. */
const within = (levels: number): string => `${'{"NOT":'.repeat(levels)}{}${'}'.repeat(levels)}`;
const WHERE = 'query ($w: PaperWhere) { papers(first: 1, where: $w) { totalCount } }';

export const HOSTILE: readonly Hostile[] = [
  {
    name: '10,000 aliases',
    body: () => post(`{ ${times(10_000, (i) => `a${i}: papers(first: 1) { totalCount }`)} }`),
    ...{ status: 413, code: 'QUERY_TOO_COSTLY', limit: 'MAX_BODY' },
  },
  {
    name: '10,000 short aliases',
    body: () => post(`{ ${times(10_000, (i) => `a${i}:__typename`)} }`),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_TOKENS' },
  },
  {
    name: '700 aliases',
    body: () => post(`{ ${times(700, (i) => `a${i}:__typename`)} }`),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_ALIASES' },
  },
  {
    name: 'fragments that double 2^60 times',
    body: () => post(bomb(60)),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_REPEATS' },
  },
  {
    name: 'fragments and aliases that double 2^30 times',
    body: () => post(doubling(30)),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_DEPTH' },
  },
  {
    name: 'fragments of fragments over every kind of list',
    body: () => post(fanned(5)),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_FIELDS' },
  },
  {
    name: 'depth 500',
    body: () => post(deep(500)),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_DEPTH' },
  },
  {
    name: 'depth 100',
    body: () => post(deep(100)),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_DEPTH' },
  },
  {
    name: 'a query of 5 MB',
    body: () => post(`{ stats { sample } } # ${'x'.repeat(5_000_000)}`),
    ...{ status: 413, code: 'QUERY_TOO_COSTLY', limit: 'MAX_BODY' },
  },
  {
    name: 'a variable of 10 MB',
    body: () => post(WHERE, { w: { title: { eq: 'x'.repeat(10_000_000) } } }),
    ...{ status: 413, code: 'QUERY_TOO_COSTLY', limit: 'MAX_BODY' },
  },
  {
    name: 'first: 100 nested five deep',
    body: () => post(nested(100)),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_COST' },
  },
  {
    name: 'introspection in circles',
    body: () => post(`{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} }'.repeat(8)} } } }`),
    ...{ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
  },
  {
    name: '60 introspections at once',
    body: () =>
      post(`{ ${times(60, (i) => `s${i}: __schema { types { name fields { name args { name } } } }`)} }`),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_COST' },
  },
  {
    name: 'the schema by introspection',
    body: () => post(getIntrospectionQuery()),
    ...{ status: 200, code: null },
  },
  {
    name: 'a thousand directives',
    body: () => post(`{ stats { sample ${'@skip(if:false) '.repeat(1_000)} } }`),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_TOKENS' },
  },
  {
    name: '400 directives',
    body: () => post(`{ stats { sample ${'@skip(if:false) '.repeat(400)} } }`),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_DIRECTIVES' },
  },
  {
    name: 'one field 2,900 times',
    body: () => post(`{ stats { ${'sample '.repeat(2_900)} } }`),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_REPEATS' },
  },
  {
    name: 'one field 60 times, about the most allowed',
    body: (n) => post(`{ stats { ${'sample '.repeat(60)} } } # ${n}`),
    ...{ status: 200, code: null },
  },
  {
    name: 'conditions 30,000 deep in a variable',
    body: () => `{"query": ${JSON.stringify(WHERE)}, "variables": {"w": ${within(30_000)}}}`,
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_INPUT_DEPTH' },
  },
  {
    name: 'conditions 300 deep in the text',
    body: () => post(`{ papers(where: ${'{NOT:'.repeat(300)}{}${'}'.repeat(300)}) { totalCount } }`),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_INPUT_DEPTH' },
  },
  {
    name: '2,000 conditions that scan',
    body: () =>
      post(WHERE, { w: { OR: Array.from({ length: 2_000 }, (_, i) => ({ title: { contains: `x${i}` } })) } }),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_COST' },
  },
  {
    name: '10,000 names in one condition',
    body: (n) =>
      post(WHERE, { w: { title: { in: Array.from({ length: 10_000 }, (_, i) => `title ${n} ${i}`) } } }),
    ...{ status: 400, code: 'QUERY_TOO_COSTLY', limit: 'MAX_COST' },
  },
  {
    name: '1,000 names in one condition',
    body: (n) =>
      post(WHERE, { w: { title: { in: Array.from({ length: 1_000 }, (_, i) => `title ${n} ${i}`) } } }),
    ...{ status: 200, code: null },
  },
  {
    name: 'a list of ids of the wrong length',
    body: () => post('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(5_000).fill('x') }),
    ...{ status: 200, code: 'BAD_USER_INPUT' },
  },
  ...[
    ['a number for a query', { query: 5 }],
    ['a list for a query', { query: ['{ stats { sample } }'] }],
    ['nothing for a query', {}],
    ['a text for variables', { query: '{ stats { sample } }', variables: 'x' }],
    ['a list for a body', [{ query: '{ stats { sample } }' }]],
    ['a number for the operation', { query: '{ stats { sample } }', operationName: 7 }],
  ].map(([name, body]) => ({
    name: String(name),
    body: () => JSON.stringify(body),
    ...{ status: 400, code: 'BAD_REQUEST' },
  })),
  {
    name: 'wrong types in every place',
    body: () =>
      post(
        '{ papers(first: "x", last: [1], where: 7, orderBy: {field: 1}, after: 3) { nodes { models(roles: NOBODY, first: {}) { totalCount } } } node(id: {}) { id } search(query: 5) { totalCount } }',
      ),
    ...{ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' },
  },
  {
    name: 'wrong types in every variable',
    body: () =>
      post(
        'query ($a: Int, $b: PaperWhere, $c: [PaperOrder!], $d: String) { papers(first: $a, where: $b, orderBy: $c, after: $d) { totalCount } }',
        {
          ...{ a: 'x', b: [7], c: { field: 1 }, d: { x: 1 } },
        },
      ),
    ...{ status: 400, code: 'BAD_USER_INPUT' },
  },
  ...HARMFUL.filter((text) => /MATCH|RETURN|CALL|\$|`/.test(text)).map((text) => ({
    name: `Cypher in every string: ${text}`,
    body: () =>
      post(
        'query ($s: String!, $id: ID!) { papers(where: { OR: [{ title: { contains: $s } }, { title: { eq: $s } }, { ids: [$id] }, { models: { some: { name: { eq: $s }, id: $id } } }, { authors: { some: { orcid: $s } } }] }) { totalCount } search(query: $s) { totalCount } node(id: $id) { id } model(by: { name: $s }) { id } entity(by: { slug: $s }) { id } author(by: { orcid: $s }) { id } nodes(ids: [$id]) { id } }',
        { s: text, id: text },
      ),
    ...{ status: 200, code: null },
  })),
  {
    name: 'bytes that are no UTF-8',
    body: () =>
      Buffer.concat([
        Buffer.from('{"query":"{ search(query: \\"'),
        Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80]),
        Buffer.from('\\") { totalCount } }"}'),
      ]),
    ...{ status: 200, code: null },
  },
  {
    name: 'half a body',
    body: () => '{"query": "{ stats',
    ...{ status: 400, code: 'BAD_REQUEST' },
  },
];
