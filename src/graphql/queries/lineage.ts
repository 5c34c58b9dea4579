// Where an entity comes from and what came of it, with the papers that introduce each relative and the words
// that state each link.
import type { GraphQLResolveInfo } from 'graphql';
import type { Relative } from '../../graph/cypher/lineage.js';
import type { Row } from '../../graph/engine.js';
import { type Field, rootField } from '../compile/collect.js';
import { compileItems, type ItemShape } from '../compile/collection.js';
import type { Planned } from '../compile/compile.js';
import { compileEvidence, EVIDENCE_COLUMNS } from '../compile/evidence.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';
import type { By } from './by.js';
import { lookUpId, nodesById } from './lookup.js';
import { papersOf } from './papers-of.js';

const MOST_CLAIMS = 2_000;

export const lineage = async (
  args: { of: By },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Planned> => {
  const field = rootField(info, args);
  const id = String((await lookUpId(context, args.of, 'Entity', 'of')).id);
  const { up, down } = await context.store.lineage(id, context);
  const shape = await compileItems<null>(field, async (sub) => {
    if (sub.name === 'root') {
      const [root] = await nodesById(context, sub, 'Entity', [id]);
      return () => root;
    }
    const relatives = sub.name === 'ancestors' ? up : down;
    const entry = await compileItems<Relative>(sub, (inner) => entryField(inner, relatives, context));
    return () => relatives.map(entry);
  });
  return shape(null, 0);
};

const entryField = async (
  field: Field,
  relatives: readonly Relative[],
  context: Context,
): Promise<ItemShape<Relative>> => {
  const ids = relatives.map((relative) => relative.id);
  switch (field.name) {
    case 'entity': {
      const nodes = await nodesById(context, field, 'Entity', ids);
      return (_relative, i) => nodes[i];
    }
    case 'papers':
      return introducing(field, ids, context);
    case 'evidence':
      return stated(field, relatives, context);
    default:
      return (relative) => relative[field.name as 'kind' | 'depth' | 'since'];
  }
};

/** The papers that introduce each entity, oldest first. */
const introducing = async (
  field: Field,
  ids: readonly string[],
  context: Context,
): Promise<ItemShape<Relative>> => {
  const papers = {
    ...onePage({ kinds: ['HAS'], direction: 'in', to: 'Paper' }, 10, {
      op: 'meets',
      on: 'edge',
      property: 'roles',
      values: ['INTRODUCES'],
    }),
    order: [
      { on: 'edge' as const, property: 'day', direction: 'ASC' as const },
      { on: 'edge' as const, property: 'paperId', direction: 'ASC' as const },
    ],
  };
  const of = await papersOf(field, ids, papers, context);
  return ({ id }) => of(id);
};

/** The words by which papers state each link. */
const stated = async (
  field: Field,
  relatives: readonly Relative[],
  context: Context,
): Promise<ItemShape<Relative>> => {
  const pairOf = ({ kind, from, to }: Relative) => `${kind}|${from}|${to}`;
  const claims = onePage(
    { by: 'property', label: 'Relation', property: 'pair', values: [...new Set(relatives.map(pairOf))] },
    MOST_CLAIMS,
  );
  for (const name of [...EVIDENCE_COLUMNS, 'pair']) claims.node.properties.add(name);
  const papers = onePage({ kinds: ['REPORTS'], direction: 'in', to: 'Paper' });
  claims.node.parts.push(papers);
  const shape = compileEvidence(field, papers.node);
  const rows =
    relatives.length > 0 ? rowsOf(claims, await ask(context, [claims])).map(({ n }) => n as Row) : [];
  return (relative) =>
    rows
      .filter((row) => row.pair === pairOf(relative))
      .flatMap((row) => shape(row, (rowsOf(papers, row)[0]?.n ?? {}) as Row));
};
