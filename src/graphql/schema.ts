// The executable schema: the SDL files, the root resolvers, and one resolver for everything below them, which
// only reads what the root's plan brought.
import { readdirSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { packageFile } from '../package-root.js';
import { slotOf } from './compile/collect.js';
import { PLANNED } from './compile/compile.js';
import type { Context } from './context.js';
import './types/entity.js';
import './types/facts.js';
import './types/load.js';
import './types/paper.js';
import { PapergraphError } from '../domain/errors.js';
import type { Label } from '../graph/plan.js';
import { rootField } from './compile/collect.js';
import type { By } from './queries/by.js';
import { changes } from './queries/changes.js';
import { communities } from './queries/communities.js';
import { neighborhood, overview } from './queries/graph.js';
import { headToHead } from './queries/head-to-head.js';
import { leaderboard } from './queries/leaderboard.js';
import { lineage } from './queries/lineage.js';
import { lists } from './queries/lists.js';
import { lookUpNode, nodesById } from './queries/lookup.js';
import { pathSearch, paths } from './queries/paths.js';
import { search } from './queries/search.js';
import { stats } from './queries/stats.js';
import { trending } from './queries/trending.js';
import { SCALARS } from './scalars.js';

type Resolve = (args: never, context: Context, info: GraphQLResolveInfo) => unknown;

const MOST_IDS = 500;

const one =
  (label: Label): Resolve =>
  ({ by }: { by: By }, context, info) =>
    lookUpNode(context, rootField(info, { by }), by, label);

const node: Resolve = async ({ id }: { id: string }, context, info) =>
  (await nodesById(context, rootField(info, { id }), 'Node', [id]))[0];
const nodes: Resolve = ({ ids }: { ids: string[] }, context, info) => {
  if (ids.length > MOST_IDS)
    throw new PapergraphError('BAD_USER_INPUT', `\`ids\` may have ${MOST_IDS} ids; it has ${ids.length}.`, {
      argument: 'ids',
    });
  return nodesById(context, rootField(info, { ids }), 'Node', ids);
};

const QUERIES: Readonly<Record<string, Resolve>> = {
  node,
  nodes,
  paper: one('Paper'),
  entity: one('Entity'),
  technique: one('Technique'),
  model: one('Model'),
  benchmark: one('Benchmark'),
  task: one('Task'),
  author: one('Author'),
  ...lists,
  search,
  overview,
  communities,
  neighborhood,
  paths,
  pathSearch,
  leaderboard,
  headToHead,
  lineage,
  changes,
  trending,
  stats,
};

/** Planned objects are read by response key, plain ones by name; a function runs its own statement. */
const read: GraphQLFieldResolver<Record<string | symbol, unknown>, Context> = (
  source,
  args,
  context,
  info,
) => {
  const value = source[source[PLANNED] ? slotOf(String(info.path.key)) : info.fieldName];
  return typeof value === 'function' ? value(args, context, info) : value;
};

export const readSdl = (): string => {
  const folder = packageFile('schema/');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
};

/** @throws when a field of Query has no resolver, or a resolver no field. */
export const createSchema = (): GraphQLSchema => {
  const schema = buildSchema(readSdl());
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (type instanceof GraphQLScalarType && SCALARS[type.name]) Object.assign(type, SCALARS[type.name]);
    if (isInterfaceType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
    if (isObjectType(type) && type.name !== 'Query')
      for (const field of Object.values(type.getFields()))
        field.resolve = read as GraphQLFieldResolver<unknown, unknown>;
  }
  const query = schema.getQueryType() as GraphQLObjectType;
  const missing = [
    ...Object.keys(query.getFields()).filter((name) => !QUERIES[name]),
    ...Object.keys(QUERIES).filter((name) => !query.getFields()[name]),
  ];
  if (missing.length > 0) throw new TypeError(`Query and its resolvers differ in: ${missing.join(', ')}`);
  for (const [name, field] of Object.entries(query.getFields())) {
    const resolve = QUERIES[name] as Resolve;
    field.resolve = (_source, args, context, info) => resolve(args as never, context as Context, info);
  }
  return schema;
};
