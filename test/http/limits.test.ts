// Hostile documents: each is refused in milliseconds, with the limit, what came, and the variable that sets it.
import { getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { costOf } from '../../src/http/cost.js';
import { KeptDocuments } from '../../src/http/kept.js';
import { QueryLimits } from '../../src/http/limits.js';
import { shapeOf } from '../../src/http/shape.js';
import { spreadOf } from '../../src/http/spread.js';
import { answer, startTestServer, type TestServer, testSchema } from './test-server.js';

const nested = (levels: number): string =>
  `{ papers { nodes ${'{ papers { nodes '.repeat(levels - 2)}{ id }${' } }'.repeat(levels - 2)} } }`;
/** Fragments that double 2 to the `power` times when they are spread. */
const bomb = (power: number, field: (inner: string) => string): string => {
  const fragments = Array.from(
    { length: power },
    (_, i) => `fragment F${i} on Paper { ${field(`...F${i + 1}`)} }`,
  );
  return `{ papers { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${power} on Paper { id }`;
};
const doubled = (inner: string) =>
  `a: papers(first: 1) { nodes { ${inner} } } b: papers(first: 1) { nodes { ${inner} } }`;
const times = (n: number, one: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => one(i)).join(' ');

describe('the shape of a document', () => {
  it.each([
    ['{ hello }', 1, 0, 0],
    ['{ papers { nodes { id } edges { node { papers { nodes { id } } } } } }', 3, 0, 0],
    [nested(12), 12, 0, 0],
    [
      '{ a: hello b: hello @skip(if: false) ...F @include(if: true) } fragment F on Query { c: hello }',
      1,
      3,
      2,
    ],
    ['{ ...F ...F } fragment F on Query { c: hello }', 1, 2, 0],
    [
      '{ ...F } fragment F on Query { hello ...G } fragment G on Query { ...F papers { totalCount } }',
      2,
      0,
      0,
    ],
    ['query A { hello } query B { papers { nodes { id } } }', 2, 0, 0],
    [getIntrospectionQuery(), 1, 0, 0],
  ])('%s', (query, depth, aliases, directives) => {
    expect(shapeOf(parse(query))).toMatchObject({ depth, aliases, directives });
  });

  it('is measured without unfolding it', () => {
    const document = parse(bomb(200, doubled));
    const started = performance.now();
    expect(shapeOf(document).aliases).toBeGreaterThan(2 ** 200);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('fields under one name', () => {
  const repeats = (query: string) => shapeOf(parse(query)).repeats;

  it.each([
    ['{ hello papers { totalCount } }', 0],
    ['{ hello hello hello hello }', 6],
    ['{ a: hello a: hello b: hello }', 1],
    ['{ papers { totalCount } papers { totalCount } }', 1],
    ['{ hello ... { hello ... { hello } } }', 4],
    ['{ hello ...F ...G ...F } fragment F on Query { hello } fragment G on Query { hello }', 3],
  ])('%s makes %i pairs', (query, pairs) => expect(repeats(query)).toBe(pairs));
});

describe('fields once fragments are spread', () => {
  const fields = (query: string) => spreadOf(testSchema(), parse(query));
  const F = 'fragment F on Paper { id papers { nodes { id } } }';

  it.each([
    ['{ hello papers { nodes { id } } }', 4],
    [`{ a: papers { nodes { ...F } } b: papers { nodes { ...F } } } ${F}`, 2 * (2 + 4)],
    ['{ ...G } fragment G on Query { hello ...G nowhere { x y } }', 4],
    ['query A { hello } query B { hello }', 2],
    ['{ ... on Paper { id } ... on Query { hello } ... { hello } }', 2],
  ])('%s are %i', (query, count) => expect(fields(query)).toBe(count));

  it('are counted without spreading them', () => {
    const started = performance.now();
    expect(fields(bomb(200, doubled))).toBeGreaterThan(2 ** 200);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('stand for the memory that a document takes: one too heavy is not kept, and costs nothing else its place', () => {
    const kept = new KeptDocuments();
    const document = parse('{ hello }');
    const entry = { document, isValid: false, introspects: false, costs: new Map<string, number>() };
    kept.add('light', { ...entry, fields: 1 });
    kept.add('heavy', { ...entry, fields: 10 ** 6 });
    expect([kept.get('light') !== undefined, kept.get('heavy')]).toEqual([true, undefined]);
    for (let i = 0; i < 100; i += 1) kept.add(`wide ${i}`, { ...entry, fields: 3000 });
    expect(kept.weight).toBeLessThanOrEqual(64_000_000);
    expect(kept.get('light')).toBeUndefined();
  });
});

describe('the cost of an operation', () => {
  const cost = (query: string, variables = {}, name?: string) =>
    costOf(testSchema(), parse(query), variables, name);

  it.each([
    ['{ hello }', 0],
    ['{ paper(by: { id: "a" }) { id } }', 1],
    ['{ papers(first: 50) { nodes { id } totalCount } }', 51],
    ['{ papers { nodes { id } } }', 21],
    ['{ papers(first: 3) { edges { node { authors { name } } } } }', 1 + 3 * (1 + 1 + 10)],
    ['{ papers(first: 10) { nodes { papers(last: 5) { nodes { id } } } } }', 1 + 10 * (1 + 1 + 5)],
    ['{ overview { nodes { id } } }', 201],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      '{ ...Q ...Q } fragment Q on Query { papers(first: 2) { ...P } } fragment P on Papers { nodes { id } }',
      6,
    ],
    ['{ nowhere { papers } papers(first: 1) { nobody { id } } }', 1],
  ])('%s', (query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('counts the sizes that stand in variables, and of two operations the one that runs', () => {
    const sized = 'query ($n: Int = 7) { papers(first: $n) { nodes { id } } }';
    expect([cost(sized), cost(sized, { n: 40 }), cost(sized, { n: 'x' })]).toEqual([8, 41, 21]);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
    expect(cost('query A { papers { nodes { id } } } query B { hello }', {}, 'B')).toBe(0);
  });

  it('is measured without unfolding it', () => {
    const started = performance.now();
    expect(cost(bomb(200, doubled))).toBeGreaterThan(2 ** 200);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ MAX_BODY: '256kb' });
  });
  afterAll(() => server.stop());

  const five = (first: number) =>
    `${'{ papers(first: '.repeat(1)}${first}) { nodes ${`{ papers(first: ${first}) { nodes `.repeat(4)}{ id }${' } }'.repeat(4)} } }`;

  it.each([
    ['depth 13', nested(13), 'MAX_DEPTH', 'is 13 levels deep; this server allows 12'],
    ['depth 500', nested(500), 'MAX_DEPTH', 'is 500 levels deep; this server allows 12'],
    [
      '101 aliases',
      `{ ${times(101, (i) => `a${i}: hello`)} }`,
      'MAX_ALIASES',
      'has 101 aliases; this server allows 100',
    ],
    ['10,000 aliases', `{ ${times(10_000, (i) => `a${i}: hello`)} }`, 'MAX_TOKENS', 'more than 3000 tokens'],
    ['a fragment bomb', bomb(10, doubled), 'MAX_ALIASES', 'aliases; this server allows 100'],
    [
      '1,000 directives',
      `{ hello ${'@skip(if: true) '.repeat(400)} }`,
      'MAX_DIRECTIVES',
      'has 400 directives',
    ],
    [
      'fragments of fragments',
      bomb(10, (inner) => `papers(first: 0) { nodes { ${inner} } edges { node { ${inner} } } }`),
      'MAX_FIELDS',
      'fields once its fragments are spread on every type; this server allows 3000',
    ],
    [
      'first: 100 nested five deep',
      five(100),
      'MAX_COST',
      'could read more than a billion objects; this server allows 50000',
    ],
  ])('refuses %s', async (_name, query, limit, message) => {
    const started = performance.now();
    const response = await server.ask({ query });
    const [error] = (await answer(response)).errors;
    expect(performance.now() - started).toBeLessThan(5000);
    expect(response.status).toBe(400);
    expect(error?.message).toContain(message);
    expect(error?.message).toContain(limit);
    expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit });
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('counts what stands in $%s', async (name) => {
    const three = `${`{ papers(first: $${name}) { nodes `.repeat(3)}{ id }${' } }'.repeat(3)}`;
    for (const [head, came] of [
      [`$${name}: Int = 100`, 1 + 100 * (2 + 100 * (2 + 100))],
      [`$${name}: Int`, 1 + 20 * (2 + 20 * (2 + 20))],
    ] as const) {
      const response = await answer(server.ask({ query: `query (${head}) ${three}` }));
      const cost = response.errors?.[0]?.extensions.came ?? response.extensions?.cost;
      expect(cost).toEqual(came > 50_000 ? came : { query: came, budget: 50_000 });
    }
  });

  it('refuses a body of 5 MB', async () => {
    const response = await server.ask({ query: `{ hello } # ${'x'.repeat(5_000_000)}` });
    expect(response.status).toBe(413);
    const [error] = (await answer(response)).errors;
    expect(error?.message).toMatch(/may have 262144 bytes \(MAX_BODY\), and \d+ bytes came/);
    expect(error?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it('refuses introspection that goes in circles', async () => {
    const query = `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } }`;
    expect((await server.ask({ query })).status).toBe(400);
    const standard = await answer(server.ask({ query: getIntrospectionQuery() }));
    expect(standard.errors).toBeUndefined();
  });

  it('validates the longest document that it reads without keeping others waiting', async () => {
    const started = performance.now();
    await (await server.ask({ query: `{ ${'hello '.repeat(2990)} }` })).text();
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('takes wrong types in every place', async () => {
    const bodies = [
      { query: 5 },
      { query: null },
      { query: {} },
      { query: '{ hello }', variables: 'x' },
      {},
      [],
    ];
    for (const body of bodies) expect((await server.ask(body)).status).toBe(400);
    const named = await server.ask({ query: '{ hello }', operationName: 7 });
    expect(named.status).toBe(400);
  });

  it('takes bytes that are no UTF-8', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ hello(name: \\"'),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from('\\") }"}'),
    ]);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([200, 400]).toContain(response.status);
  });
});

describe('what was measured once', () => {
  it('is remembered up to a size, and its cost follows the variables', () => {
    const kept = new KeptDocuments();
    const { limits: given } = readConfig({}, { dotenv: false });
    const limits = new QueryLimits(testSchema(), { ...given, cost: 100 }, kept);
    const query = 'query ($n: Int!) { papers(first: $n) { nodes { id } } }';
    expect(limits.check(query, { variables: { n: 10 } })?.cost).toBe(11);
    expect(() => limits.check(query, { variables: { n: 1000 } })).toThrow('could read 1001 objects');
    for (let i = 0; i < 300; i += 1) limits.check(`{ hello } # ${i} ${'x'.repeat(3000)}`);
    expect(kept.weight).toBeLessThanOrEqual(64_000_000);
    expect(kept.weight).toBeGreaterThan(60_000_000);
    expect(limits.check(query, { variables: { n: 11 } })?.cost).toBe(12);
  });

  it('is not confused by names that look like two', () => {
    const limits = new QueryLimits(testSchema(), { ...readConfig({}, { dotenv: false }).limits, cost: 100 });
    const query = 'query ($m: Int, $n: Int) { papers(first: $n) { nodes { id } } }';
    expect(limits.check(query, { variables: { 'm:null n': 1000 } })?.cost).toBe(21);
    expect(() => limits.check(query, { variables: { m: null, n: 1000 } })).toThrow('could read 1001 objects');
  });
});
