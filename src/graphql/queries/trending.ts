// What papers take up more often than they used to.
import type { GraphQLResolveInfo } from 'graphql';
import type { Trend } from '../../graph/cypher/trending.js';
import type { PagePart, Predicate } from '../../graph/plan.js';
import { type Field, rootField } from '../compile/collect.js';
import { compileItems, type ItemShape } from '../compile/collection.js';
import type { Planned } from '../compile/compile.js';
import { checkSize } from '../compile/page.js';
import { onePage } from '../compile/values.js';
import type { Context } from '../context.js';
import { labelOfType } from './by.js';
import { nodesById } from './lookup.js';
import { papersOf } from './papers-of.js';

const DAYS = { DAY: 1, WEEK: 7, MONTH: 30 } as const;
/** Periods of the past that a period is held against. */
const PERIODS = 12;
const DAY_MS = 86_400_000;

interface Args {
  readonly period: keyof typeof DAYS;
  readonly type?: string | null;
  readonly until?: string | null;
  readonly generic: boolean;
  readonly first: number;
}

const before = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

export const trending = async (
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Planned | null> => {
  const limit = checkSize(args.first, 'first');
  const { store } = context;
  const until = args.until ?? (await store.newestDay(new Date().toISOString().slice(0, 10), context));
  // Without a paper there is no day to look back from.
  if (until === null || Number.isNaN(Date.parse(until))) return null;
  const length = DAYS[args.period];
  const middle = before(until, length);
  const trends = await store.trending(
    {
      label: args.type ? labelOfType(args.type) : 'Entity',
      start: before(until, length * (PERIODS + 1)),
      middle,
      until,
      periods: PERIODS,
      generic: args.generic,
      limit,
    },
    context,
  );
  const shape = await compileItems<null>(rootField(info, { ...args }), async (sub) => {
    if (sub.name === 'since') return () => before(until, length - 1);
    if (sub.name === 'until') return () => until;
    const row = await compileItems<Trend>(sub, (inner) =>
      trendField(inner, trends, { middle, until }, context),
    );
    return () => trends.map(row);
  });
  return shape(null, 0);
};

const trendField = async (
  field: Field,
  trends: readonly Trend[],
  { middle, until }: { middle: string; until: string },
  context: Context,
): Promise<ItemShape<Trend>> => {
  const ids = trends.map(({ id }) => id);
  if (field.name === 'entity') {
    const nodes = await nodesById(context, field, 'Entity', ids);
    return (_trend, i) => nodes[i];
  }
  if (field.name !== 'papers') return (trend) => trend[field.name as 'recent' | 'expected' | 'score'];
  const day = (comparator: '>' | '<=', value: string): Predicate => ({
    op: 'compare',
    on: 'edge',
    property: 'day',
    with: comparator,
    value,
  });
  const papers: PagePart = {
    ...onePage(
      { kinds: ['HAS', 'ADDRESSES'], direction: 'in', to: 'Paper' },
      checkSize(Number(field.args.first), 'first'),
      { op: 'and', of: [day('>', middle), day('<=', until)] },
    ),
    order: [
      { on: 'edge', property: 'day', direction: 'DESC' },
      { on: 'edge', property: 'paperId', direction: 'ASC' },
    ],
  };
  const of = await papersOf(field, ids, papers, context);
  return ({ id }) => of(id);
};
