// Every field in the SDL works: asked for on the fixture, on an engine, each gives a value somewhere.
import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { type Api, openApi } from '../support/api.js';
import type { TestEngine } from '../support/stores.js';
import { allFields, behindPages, concreteTypes, mark, selectAll } from './walk.js';

/** What the root fields are asked: things of the fixture. A new field with arguments that it needs gets a line here. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  node: '(id: "mpSEK2foRm3ectQQ8G6U2k")',
  nodes: '(ids: ["mpSEK2foRm3ectQQ8G6U2k", "CqjMCCJWapgFHmdVRxLBdo"])',
  paper: '(by: { arxivId: "2403.90001" })',
  entity: '(by: { name: "ViT" })',
  technique: '(by: { name: "AdamW" })',
  model: '(by: { name: "Llama 2" })',
  benchmark: '(by: { name: "ImageNet" })',
  task: '(by: { name: "question answering" })',
  author: '(by: { orcid: "0000-0000-0000-1039" })',
  papers: '(first: 30)',
  techniques: '(first: 30)',
  models: '(first: 30)',
  benchmarks: '(first: 30)',
  results: '(first: 40)',
  comparisons: '(first: 40)',
  search: '(query: "image")',
  neighborhood: '(of: ["CqjMCCJWapgFHmdVRxLBdo"])',
  paths: '(from: { name: "Mosslet" }, to: { name: "AdamW" })',
  pathSearch: '(from: { name: "Mosslet" }, to: { name: "AdamW" })',
  leaderboard: '(benchmark: { name: "ImageNet" }, metric: "FID")',
  headToHead: '(a: { name: "Alderon" }, b: { name: "Birchet" })',
  lineage: '(of: { name: "Quillformer" })',
  trending: '(period: MONTH, until: "2024-09-10")',
  changes: '(since: "2025-01-01T00:00:00Z", first: 100)',
};

const schema = createSchema();
const query = schema.getQueryType() as GraphQLObjectType;

/** Read from either end of a claim: what is asked below stands twice in the statement. */
const TWOFOLD = new Set(['winner', 'loser']);

interface Walk {
  readonly name: string;
  readonly text: string;
}

/**
 * Each list of each type below each field makes statements of half a million characters, which Neo4j plans for
 * minutes. There the embedded engine alone walks to the end; what each field is by itself is asked of both.
 */
const walks = (engine: TestEngine): Walk[] => {
  const deep = new Set<string>();
  // Lists of one type first: they show more than a single thing, and no query grows by other types.
  const width = (root: { type: GraphQLOutputType }): number => {
    const { type, path } = behindPages(getNamedType(root.type) as GraphQLCompositeType);
    return concreteTypes(schema, type).length * 2 - path.length / 2;
  };
  const roots = Object.values(query.getFields()).sort((a, b) => width(a) - width(b));
  return roots.flatMap((root) => {
    const returns = getNamedType(root.type) as GraphQLCompositeType;
    const ask = (below: string) => `{ ${root.name}${ARGUMENTS[root.name] ?? ''} ${below} }`;
    const flat: Walk = {
      name: root.name,
      text: ask(selectAll(schema, returns, 1, engine === 'neo4j')),
    };
    // Deeper, a query for each field of each type, at the first root that leads to it: one query would be huge.
    const { type, path } = behindPages(returns);
    const within = (text: string) => path.reduceRight((inner, name) => `{ ${name} ${inner} }`, text);
    const objects = concreteTypes(schema, type).filter(({ name }) => !deep.has(name));
    for (const { name } of objects) deep.add(name);
    const deeper = objects.flatMap((object) =>
      Object.values(object.getFields()).flatMap((field): Walk[] => {
        const below = getNamedType(field.type);
        if (!('getFields' in below || 'getTypes' in below) || 'getValues' in below) return [];
        const depth = engine === 'neo4j' && TWOFOLD.has(field.name) ? 0 : 1;
        const selection = selectAll(schema, below as GraphQLCompositeType, depth, engine === 'neo4j');
        const inner = `${field.name} ${selection}`;
        return [
          {
            name: `${root.name} … ${object.name}.${field.name}`,
            text: ask(
              within(
                object === type
                  ? `{ __typename ${inner} }`
                  : `{ __typename ... on ${object.name} { ${inner} } }`,
              ),
            ),
          },
        ];
      }),
    );
    return [flat, ...deeper];
  });
};

/** What stands on each list and would make every walk huge: asked for once. */
const ON_EACH_LIST = (list: string): Walk => ({
  name: `${list} … facets`,
  text: `{ ${list} { facets {
    ${['techniques', 'models', 'benchmarks', 'tasks'].map((kind) => `${kind} { __typename count node { __typename id } }`).join(' ')}
    years { __typename year count } authors { __typename name count author { __typename id } } __typename
  } groupBy { __typename period count } __typename } }`,
});
const LISTS = ['papers', 'techniques', 'models', 'benchmarks', 'tasks', 'authors', 'results', 'comparisons'];

const FACETS = '{ __typename facets { __typename } }';
const BELOW: readonly Walk[] = [
  [
    'papers of an entity',
    '{ model(by: { name: "ViT" }) { __typename papers { __typename facets { __typename } groupBy { __typename period count } } } }',
  ],
  [
    'lists of entities',
    `{ model(by: { name: "ViT" }) { __typename variants ${FACETS} techniques ${FACETS} relatedModels ${FACETS} benchmarks ${FACETS} tasks ${FACETS} }
       technique(by: { name: "AdamW" }) { __typename broader ${FACETS} } benchmark(by: { name: "ImageNet" }) { __typename parts ${FACETS} }
       paper(by: { arxivId: "2403.90001" }) { __typename entities ${FACETS} techniques ${FACETS} models ${FACETS} benchmarks ${FACETS} tasks ${FACETS} }
       search(query: "image") ${FACETS} }`,
  ],
].map(([name = '', text = '']) => ({ name: `${name} … facets`, text }));

export const schemaWalk = (engine: TestEngine): void => {
  describe(`every field of the schema on ${engine}`, () => {
    const seen = new Set<string>();
    let api: Api;
    beforeAll(async () => {
      api = await openApi(engine);
    });
    afterAll(() => api?.close());

    it.each([...walks(engine), ...LISTS.map(ON_EACH_LIST), ...BELOW])('$name', async ({ text }) => {
      const answer = await api.ask(text);
      expect([...answer.faults, ...answer.errors.map((error) => error.message)]).toEqual([]);
      mark(answer.data, seen, 'Query');
    });

    it('gives each field a value somewhere', () => {
      const missing = allFields(schema).filter((name) => !seen.has(name));
      expect(missing).toEqual([]);
    });
  });
};
