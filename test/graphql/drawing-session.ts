// What the cases of drawings and paths have alike: the queries, and one store with the fixture to ask them of.
import { type ExecutionResult, graphql } from 'graphql';
import { afterAll, beforeAll, expect } from 'vitest';
import { makeId, paperIdOf } from '../../src/domain/ids.js';
import { nameKey } from '../../src/domain/names.js';
import type { GraphStore } from '../../src/graph/store.js';
import { createSchema } from '../../src/graphql/schema.js';
import { loadFixture } from '../support/fixture.js';

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
export type Answer = Record<string, any>;

export const entity = (name: string): string => makeId('entity', nameKey(name));
export const paper = (arxiv: string): string => paperIdOf({ scheme: 'arxiv', value: arxiv });
export const [QUILLFORMER, TRANSFORMER] = [paper('2403.90001'), entity('Transformer')];

const NODES = 'nodes { id type label shortLabel slug degree year community x y }';
const EDGES = 'edges { id source target kind role weight confidence evidenceCount }';
export const NEIGHBORHOOD = `query($of: [ID!]!, $depth: Int, $types: [NodeType!], $kinds: [EdgeKind!], $roles: [Role!], $where: GraphWhere, $limit: Int) {
  neighborhood(of: $of, depth: $depth, types: $types, kinds: $kinds, roles: $roles, where: $where, limit: $limit) {
    truncated totals { nodes edges } ${NODES} ${EDGES} } }`;
export const PATHS = `query($from: NodeBy!, $to: NodeBy!, $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) { length score text
    nodes { id type label node { id } }
    edges { id source target kind role confidence evidence(first: 2) { field start end text sentence { text } paper { id title abstract summary } } } } }`;
export const OVERVIEW = `query($types: [NodeType!], $where: GraphWhere, $limit: Int) {
  overview(types: $types, where: $where, limit: $limit) { truncated totals { nodes edges } ${NODES} ${EDGES} } }`;

export const ids = (items: Answer[]): string[] => items.map(({ id }) => id);
export const labels = (graph: Answer): string[] => graph.nodes.map(({ label }: Answer) => label);

/** Opens a store before the first case and closes it after the last. */
export const drawingSession = (open: () => Promise<GraphStore>) => {
  const schema = createSchema();
  let store: GraphStore | undefined;
  beforeAll(async () => {
    store = await open();
    await loadFixture(store);
  });
  afterAll(() => store?.close());

  const run = (source: string, variableValues: Answer): Promise<ExecutionResult> =>
    graphql({ schema, source, variableValues, contextValue: { store } });
  const ask = async (source: string, variables: Answer = {}): Promise<Answer> => {
    const { data, errors } = await run(source, variables);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Answer;
  };
  const around = async (variables: Answer) => (await ask(NEIGHBORHOOD, variables)).neighborhood as Answer;
  const between = async (from: Answer, to: Answer, more: Answer = {}) =>
    (await ask(PATHS, { from, to, ...more })).paths as Answer[];
  const refused = async (source: string, variables: Answer, code: string, argument: string) => {
    const { errors } = await run(source, variables);
    const error = errors?.[0]?.originalError as Answer | undefined;
    expect([error?.code, error?.details?.argument]).toEqual([code, argument]);
  };
  return { store: () => store as GraphStore, ask, around, between, refused };
};
export type DrawingSession = ReturnType<typeof drawingSession>;
