// Results on one benchmark, ranked. Only what can be compared is ranked: one metric, split and unit, scores that
// are no bounds; the rest stands apart and says why.
import type { GraphQLResolveInfo } from 'graphql';
import { PapergraphError } from '../../domain/errors.js';
import type { Row } from '../../graph/engine.js';
import { type Selection, selection } from '../../graph/plan.js';
import { type Field, objectType, rootField, subfields } from '../compile/collect.js';
import { compileNode, type Planned, planned } from '../compile/compile.js';
import { onePage, rowsOf } from '../compile/values.js';
import type { Context } from '../context.js';
import { METRIC_COLUMNS, metricOf } from '../types/facts.js';
import type { By } from './by.js';
import { lookUp } from './lookup.js';
import { rank } from './ranking.js';

const MOST_RESULTS = 2_000;
const COLUMNS = [
  'id',
  'value',
  'unit',
  'split',
  'bound',
  'kind',
  'setting',
  'day',
  'paperId',
  ...METRIC_COLUMNS,
];

/** Compiles everything below a Leaderboard onto the benchmark's own selection: one statement answers it. */
const compileBoard = (field: Field, benchmark: Selection) => {
  const results = onePage({ kinds: ['ON'], direction: 'in', to: 'Result' }, MOST_RESULTS);
  for (const name of COLUMNS) results.node.properties.add(name);
  const subjects = onePage({ kinds: ['SUBJECT'], direction: 'out', to: 'Entity' });
  subjects.node.properties.add('id');
  results.node.parts.push(subjects);
  benchmark.parts.push(results);
  benchmark.properties.add('id').add('labels');
  const place = { node: results.node, owner: null };
  const resultShape = (sub: Field) => compileNode(sub, 'Result', place);
  const tops = subfields(field, objectType(field.operation, 'Leaderboard'));
  const benchmarkShapes = tops
    .filter(({ name }) => name === 'benchmark')
    .map(
      (sub) => [sub.responseKey, compileNode(sub, 'Benchmark', { node: benchmark, owner: null })] as const,
    );
  const rowShapes = tops
    .filter(({ name }) => name === 'rows')
    .map((sub) => ({
      key: sub.responseKey,
      fields: subfields(sub, objectType(field.operation, 'LeaderboardRow')).map((inner) => ({
        key: inner.responseKey,
        name: inner.name,
        shape:
          inner.name === 'subject'
            ? compileNode(inner, 'Entity', { node: subjects.node, owner: null })
            : inner.name === 'rank' || inner.name === 'value'
              ? null
              : resultShape(inner),
      })),
    }));
  const apartShapes = tops
    .filter(({ name }) => name === 'apart')
    .map((sub) => ({
      key: sub.responseKey,
      fields: subfields(sub, objectType(field.operation, 'LeaderboardApart')).map((inner) => ({
        key: inner.responseKey,
        shape: inner.name === 'reason' ? null : resultShape(inner),
      })),
    }));
  const plain = tops.filter(({ name }) => ['unit', 'split', 'direction'].includes(name));
  const metricKeys = tops.filter(({ name }) => name === 'metric').map((sub) => sub.responseKey);

  return (row: Row): Planned => {
    const found = rowsOf(results, row).map(({ n }) => n as Row);
    const subjectOf = (result: Row) => (rowsOf(subjects, result)[0]?.n as Row | undefined) ?? null;
    const board = rank(
      found.map((result) => ({
        row: result,
        subject: (subjectOf(result)?.id as string | undefined) ?? null,
      })),
      (field.args.metric as string | null) ?? null,
    );
    if (!board)
      throw new PapergraphError(
        'NOT_FOUND',
        `\`metric\` names nothing measured on this benchmark: ${JSON.stringify(field.args.metric)}.`,
        {
          argument: 'metric',
          suggestions: [...new Set(found.map((r) => String(r.metricName)))].sort().slice(0, 10),
        },
      );
    return planned('Leaderboard', [
      ...benchmarkShapes.map(([key, shape]) => [key, shape(row, null)] as const),
      ...plain.map(({ responseKey, name }) => [responseKey, board[name as 'unit']] as const),
      ...metricKeys.map((key) => [key, board.metricRow ? metricOf(board.metricRow) : null] as const),
      ...rowShapes.map(
        ({ key, fields }) =>
          [
            key,
            board.rows.map(({ rank, value, best, claims }) =>
              planned(
                'LeaderboardRow',
                fields.map(({ key, name, shape }) => {
                  if (!shape) return [key, name === 'rank' ? rank : value] as const;
                  if (name === 'subject') {
                    const subject = subjectOf(best);
                    return [key, subject && shape(subject, null)] as const;
                  }
                  return [
                    key,
                    name === 'best' ? shape(best, null) : claims.map((claim) => shape(claim, null)),
                  ] as const;
                }),
              ),
            ),
          ] as const,
      ),
      ...apartShapes.map(
        ({ key, fields }) =>
          [
            key,
            board.apart.map(({ reason, rows }) =>
              planned(
                'LeaderboardApart',
                fields.map(
                  ({ key, shape }) => [key, shape ? rows.map((one) => shape(one, null)) : reason] as const,
                ),
              ),
            ),
          ] as const,
      ),
    ]);
  };
};

const run = async (field: Field, by: By, argument: string, context: Context): Promise<Planned> => {
  const node = selection('id');
  const shape = compileBoard(field, node);
  const found = await lookUp(context, by, 'Benchmark', argument, node);
  if (!found)
    throw new PapergraphError('NOT_FOUND', `\`${argument}\` names no benchmark in this graph.`, { argument });
  return shape(found);
};

export const leaderboard = (
  args: { benchmark: By; metric?: string | null },
  context: Context,
  info: GraphQLResolveInfo,
) => run(rootField(info, args), args.benchmark, 'benchmark', context);

/** `Benchmark.leaderboard`, when the benchmark's id is known. */
export const benchmarkLeaderboard =
  (id: string) => (args: { metric?: string | null }, context: Context, info: GraphQLResolveInfo) =>
    run(rootField(info, args), { id }, 'benchmark', context);
