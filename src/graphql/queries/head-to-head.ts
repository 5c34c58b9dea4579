// One thing against another: every claim inside a single paper, and the circles of claims they stand in.
import type { GraphQLResolveInfo } from 'graphql';
import type { Standing } from '../../graph/cypher/special.js';
import type { Row } from '../../graph/engine.js';
import type { PagePart } from '../../graph/plan.js';
import { type Field, objectType, rootField, subfields } from '../compile/collect.js';
import { compileItems } from '../compile/collection.js';
import { compileNode, type Planned, planned } from '../compile/compile.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';
import { METRIC_COLUMNS, metricOf } from '../types/facts.js';
import type { By } from './by.js';
import { lookUpIds, nodesById } from './lookup.js';

const MOST_CLAIMS = 1_000;
/** Pairs of two families through which circles are looked for. */
const MOST_CIRCLED = 20;

const tie = (a: string, b: string): string => (a < b ? `TIES|${a}|${b}` : `TIES|${b}|${a}`);
const beats = (a: string, b: string): string => `BEATS|${a}|${b}`;

const standingsOf = async (
  a: string,
  b: string,
  scope: 'EXACT' | 'FAMILY',
  context: Context,
): Promise<readonly Standing[]> => {
  if (a === b) return [];
  if (scope === 'FAMILY') return context.store.standings(a, b, context);
  return [
    { pair: beats(a, b), outcome: 'wins' },
    { pair: beats(b, a), outcome: 'losses' },
    { pair: tie(a, b), outcome: 'ties' },
  ];
};

const claimsOf = (pairs: readonly string[]): PagePart => {
  const part: PagePart = {
    ...onePage({ by: 'property', label: 'Comparison', property: 'pair', values: pairs }, MOST_CLAIMS),
    order: [
      { on: 'node', property: 'day', direction: 'DESC' },
      { on: 'node', property: 'id', direction: 'ASC' },
    ],
  };
  part.node.properties.add('pair').add('id');
  return part;
};

export const headToHead = async (
  args: { a: By; b: By; scope: 'EXACT' | 'FAMILY' },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Planned> => {
  const field = rootField(info, args);
  const [a, b] = await lookUpIds(context, 'Entity', ['a', args.a], ['b', args.b]);
  const standings = await standingsOf(a, b, args.scope, context);
  const part = claimsOf(standings.map(({ pair }) => pair));
  const fields = subfields(field, objectType(field.operation, 'HeadToHead'));
  const claimShapes = new Map(
    fields
      .filter(({ name }) => name === 'comparisons')
      .map((sub) => [sub.responseKey, compileNode(sub, 'Comparison', { node: part.node, owner: null })]),
  );
  const grouped = fields.filter(({ name }) => name === 'byBenchmark');
  const group = grouped.length > 0 ? compileGroups(part) : null;
  const claims = rowsOf(part, await ask(context, [part])).map(({ n }) => n as Row);
  const outcomes = new Map(standings.map(({ pair, outcome }) => [pair, outcome]));
  const count = (rows: readonly Row[], outcome: string) =>
    rows.filter(({ pair }) => outcomes.get(String(pair)) === outcome).length;
  const values = await Promise.all(
    fields.map(async (sub): Promise<readonly [string, unknown]> => {
      switch (sub.name) {
        case 'a':
        case 'b':
          return [sub.responseKey, (await nodesById(context, sub, 'Entity', [sub.name === 'a' ? a : b]))[0]];
        case 'wins':
        case 'losses':
        case 'ties':
          return [sub.responseKey, count(claims, sub.name)];
        case 'byBenchmark':
          return [sub.responseKey, await group?.shape(sub, claims, outcomes, context)];
        case 'comparisons':
          return [sub.responseKey, claims.map((claim) => claimShapes.get(sub.responseKey)?.(claim, null))];
        default:
          return [sub.responseKey, await cycles(sub, claims, context)];
      }
    }),
  );
  return planned('HeadToHead', values);
};

/** What is said of the two on one benchmark by one metric. */
interface Group {
  readonly benchmark: string | null;
  readonly metric: Row;
  readonly claims: Row[];
}

/** Claims by benchmark and metric, those of most claims first, what names neither last. */
const compileGroups = (part: PagePart) => {
  const benchmarks = onePage({ kinds: ['ON'], direction: 'out', to: 'Benchmark' });
  benchmarks.node.properties.add('id');
  part.node.parts.push(benchmarks);
  for (const name of ['delta', ...METRIC_COLUMNS]) part.node.properties.add(name);
  const benchmarkOf = (claim: Row) =>
    ((rowsOf(benchmarks, claim)[0]?.n as Row | undefined)?.id as string | undefined) ?? null;
  const shape = async (
    field: Field,
    claims: readonly Row[],
    outcomes: ReadonlyMap<string, string>,
    context: Context,
  ) => {
    const outcomeOf = ({ pair }: Row) => outcomes.get(String(pair));
    const groups = new Map<string, Group>();
    for (const claim of claims) {
      const benchmark = benchmarkOf(claim);
      const key = `${benchmark ?? '~'}|${String(claim.metricId ?? '~')}`;
      const group = groups.get(key) ?? { benchmark, metric: claim, claims: [] };
      group.claims.push(claim);
      groups.set(key, group);
    }
    const sorted = [...groups].sort(
      ([x, one], [y, other]) =>
        Number(one.benchmark === null) - Number(other.benchmark === null) ||
        other.claims.length - one.claims.length ||
        (x < y ? -1 : 1),
    );
    const item = await compileItems<Group>(field, async (sub) => {
      if (['wins', 'losses', 'ties'].includes(sub.name))
        return (group) => group.claims.filter((claim) => outcomeOf(claim) === sub.name).length;
      if (sub.name === 'metric') return ({ metric }) => metricOf(metric);
      if (sub.name === 'deltas')
        return (group) =>
          group.claims.flatMap((claim) => {
            const { delta } = claim;
            const outcome = outcomeOf(claim);
            if (typeof delta !== 'number' || outcome === 'ties') return [];
            return outcome === 'wins' ? Math.abs(delta) : -Math.abs(delta);
          });
      const ids = [...new Set([...groups.values()].flatMap(({ benchmark }) => benchmark ?? []))];
      const nodes = await nodesById(context, sub, 'Benchmark', ids);
      const byId = new Map(ids.map((id, i) => [id, nodes[i]]));
      return ({ benchmark }) => byId.get(benchmark ?? '') ?? null;
    });
    return sorted.map(([, group], i) => item(group, i));
  };
  return { shape };
};

/** Circles through what is claimed to beat the other, those pairs of most claims. */
const cycles = async (field: Field, claims: readonly Row[], context: Context): Promise<Planned[]> => {
  const claimed = new Map<string, number>();
  for (const { pair } of claims)
    if (String(pair).startsWith('BEATS|')) claimed.set(String(pair), (claimed.get(String(pair)) ?? 0) + 1);
  const ends = [...claimed]
    .sort(([x, one], [y, other]) => other - one || (x < y ? -1 : 1))
    .slice(0, MOST_CIRCLED)
    .map(([pair]) => pair.split('|') as [string, string, string])
    .map(([, winner, loser]) => [loser, winner] as const);
  const back = await context.store.beatPaths(ends, context);
  // A circle is written from its smallest id, so that each appears once.
  const turned = back.map((ids) => {
    const circle = ids.slice();
    const start = circle.indexOf([...circle].sort()[0] as string);
    return [...circle.slice(start), ...circle.slice(0, start)];
  });
  const circles = [
    ...new Map(
      turned.filter((ids) => new Set(ids).size === ids.length).map((ids) => [ids.join('|'), ids]),
    ).values(),
  ].sort((x, y) => x.length - y.length || (x.join() < y.join() ? -1 : 1));
  const shape = await compileItems<string[]>(field, async (sub) => {
    if (sub.name === 'entities') {
      const ids = [...new Set(circles.flat())];
      const nodes = await nodesById(context, sub, 'Entity', ids);
      const byId = new Map(ids.map((id, i) => [id, nodes[i]]));
      return (circle) => circle.map((id) => byId.get(id));
    }
    const pairsOf = (circle: readonly string[]) =>
      circle.map((id, i) => beats(id, circle[(i + 1) % circle.length] as string));
    const part = claimsOf([...new Set(circles.flatMap(pairsOf))]);
    const one = compileNode(sub, 'Comparison', { node: part.node, owner: null });
    const rows = circles.length > 0 ? rowsOf(part, await ask(context, [part])).map(({ n }) => n as Row) : [];
    return (circle) =>
      pairsOf(circle).flatMap((pair) =>
        rows
          .filter((row) => row.pair === pair)
          .slice(0, 1)
          .map((row) => one(row, null)),
      );
  });
  return circles.map(shape);
};
