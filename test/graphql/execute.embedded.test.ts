// Our executor against graphql-js: every golden query, and what goes wrong in them, answered alike.
import { readdirSync, readFileSync } from 'node:fs';
import { type ExecutionResult, execute, getOperationAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '../../src/graph/cypher-store.js';
import { executeQuery } from '../../src/graphql/execute.js';
import { createSchema } from '../../src/graphql/schema.js';
import { loadFixture } from '../support/fixture.js';
import { openTestEngine } from '../support/stores.js';

const FOLDER = new URL('golden/', import.meta.url);
const goldens = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const block = (kind: string) => text.split(`\`\`\`${kind}\n`)[1]?.split('\n```')[0];
    const head = text.split('## Answer')[0] ?? '';
    return {
      name,
      query: block('graphql') ?? '',
      variables: JSON.parse(head.split('```json\n')[1]?.split('\n```')[0] ?? '{}') as Record<string, unknown>,
    };
  });

const schema = createSchema();
let store: ReturnType<typeof createStore>;
beforeAll(async () => {
  store = createStore(await openTestEngine('embedded'));
  await store.prepare();
  await loadFixture(store);
});
afterAll(() => store?.close());

const plain = ({ data, errors = [] }: ExecutionResult) =>
  JSON.parse(
    JSON.stringify({
      data,
      errors: errors
        .map((error) => error.toJSON())
        .sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1)),
    }),
  ) as { data: unknown; errors: unknown };

const both = async (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const contextValue = { store };
  const operation = getOperationAST(document);
  const [ours, theirs] = [
    plain(await executeQuery({ schema, document, operation, variables, contextValue })),
    plain(await execute({ schema, document, variableValues: variables, contextValue })),
  ];
  expect(ours).toEqual(theirs);
  expect(JSON.stringify(ours.data)).toBe(JSON.stringify(theirs.data));
  return ours;
};

describe('our executor answers as graphql-js does', () => {
  it.each(goldens.filter(({ query }) => validate(schema, parse(query)).length === 0))(
    '$name',
    async ({ query, variables }) => {
      await both(query, variables);
    },
  );

  it.each([
    ['introspection', '{ __schema { queryType { name } } }'],
    [
      'introspection within fragments',
      '{ ... { ... on Query { ... { __schema { queryType { name } } } } } }',
    ],
    [
      'names that every object has',
      '{ __proto__: papers(first: 1) { __proto__: nodes { __proto__: title constructor: id } edges { __proto__: cursor } } }',
    ],
    ['introspection beside a field', '{ __type(name: "Paper") { name } papers(first: 1) { totalCount } }'],
    [
      'type names under aliases',
      '{ a: __typename papers(first: 2) { kind: __typename nodes { __typename x: id y: id } } }',
    ],
    [
      'fields below the root that fail',
      '{ papers(first: 1) { nodes { title similar(first: 1000) { paper { id } } } } }',
    ],
    [
      'one failing root beside others',
      '{ a: papers(first: 1000) { totalCount } b: papers(first: 1) { totalCount } }',
    ],
    [
      'fragments within fragments',
      '{ ...Q } fragment Q on Query { papers(first: 1) { ...P } } fragment P on PaperConnection { nodes { id } totalCount }',
    ],
    ['directives', '{ papers(first: 1) { nodes @skip(if: true) { id } totalCount @include(if: true) } }'],
  ])('%s', async (_what, query) => {
    await both(query);
  });

  it('wrong variables', async () => {
    const { data, errors } = await both('query ($n: Int!) { papers(first: $n) { totalCount } }', { n: 'x' });
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  it('several operations', async () => {
    const document = parse(
      'query A { papers(first: 1) { totalCount } } query B { models(first: 1) { totalCount } }',
    );
    const operation = getOperationAST(document, 'B');
    const { data } = await executeQuery({
      schema,
      document,
      operation,
      operationName: 'B',
      contextValue: { store },
    });
    expect(Object.keys(data ?? {})).toEqual(['models']);
  });
});

describe('a value that may not be null', () => {
  it('makes null what is nearest above it', async () => {
    const broken = createSchema();
    const title = broken.getType('Paper');
    if (!title || !('getFields' in title)) throw new Error('no Paper');
    const field = title.getFields().title;
    const query = '{ papers(first: 2) { nodes { id title } } stats { nodes { count } } }';
    const document = parse(query);
    // The plan asks another property, so that the title is missing.
    const contextValue = {
      store: {
        ...store,
        read: async (...args: Parameters<typeof store.read>) =>
          JSON.parse(JSON.stringify(await store.read(...args)), (key, value) =>
            key === 'title' ? null : value,
          ),
      },
    };
    expect(String(field?.type)).toBe('String!');
    const ours = await executeQuery({
      schema: broken,
      document,
      operation: getOperationAST(document),
      contextValue,
    });
    const theirs = await execute({ schema: broken, document, contextValue });
    expect(plain(ours)).toEqual(plain(theirs));
    expect(ours.data?.papers).toBeNull();
    expect(ours.errors?.[0]?.path).toEqual(['papers', 'nodes', 0, 'title']);
  });
});

it.each([
  ['headToHead', '{ headToHead(a: { id: "nowhere" }, b: { name: "No such" }) { wins } }', 'a'],
  ['paths', '{ paths(from: { id: "nowhere" }, to: { name: "No such" }) { length } }', 'from'],
])('%s of two that are not there names the first', async (_name, query, argument) => {
  const message = expect.stringContaining(`\`${argument}\` names nothing`);
  expect((await both(query)).errors).toMatchObject([{ message }]);
});
