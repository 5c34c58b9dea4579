// One thing against another: every claim inside a single paper, and the circles of claims they stand in.
import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from '../../graph/engine.js';
import type { PagePart } from '../../graph/plan.js';
import { type Field, objectType, rootField, subfields } from '../compile/collect.js';
import { compileItems } from '../compile/collection.js';
import { compileNode, type Planned, planned } from '../compile/compile.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';
import { METRIC_COLUMNS, metricOf } from '../types/facts.js';
import { type By, lookUpId, nodesById } from './lookup.js';

const MOST_CLAIMS = 1_000;

const tie = (a: string, b: string): string => (a < b ? `TIES|${a}|${b}` : `TIES|${b}|${a}`);
const beats = (a: string, b: string): string => `BEATS|${a}|${b}`;

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
  args: { a: By; b: By },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Planned> => {
  const field = rootField(info, args);
  const [a, b] = (
    await Promise.all([lookUpId(context, args.a, 'Entity', 'a'), lookUpId(context, args.b, 'Entity', 'b')])
  ).map((row) => String(row.id)) as [string, string];
  const part = claimsOf(a === b ? [] : [beats(a, b), beats(b, a), tie(a, b)]);
  const fields = subfields(field, objectType(field.operation, 'HeadToHead'));
  const claimShapes = new Map(
    fields
      .filter(({ name }) => name === 'comparisons')
      .map((sub) => [sub.responseKey, compileNode(sub, 'Comparison', { node: part.node, owner: null })]),
  );
  const grouped = fields.filter(({ name }) => name === 'byBenchmark');
  const group = grouped.length > 0 ? compileGroups(part) : null;
  const claims = rowsOf(part, await ask(context, [part])).map(({ n }) => n as Row);
  const count = (pair: string) => claims.filter((claim) => claim.pair === pair).length;
  const values = await Promise.all(
    fields.map(async (sub): Promise<readonly [string, unknown]> => {
      switch (sub.name) {
        case 'a':
        case 'b':
          return [sub.responseKey, (await nodesById(context, sub, 'Entity', [sub.name === 'a' ? a : b]))[0]];
        case 'wins':
          return [sub.responseKey, count(beats(a, b))];
        case 'losses':
          return [sub.responseKey, count(beats(b, a))];
        case 'ties':
          return [sub.responseKey, count(tie(a, b))];
        case 'byBenchmark':
          return [sub.responseKey, await group?.shape(sub, claims, [a, b], context)];
        case 'comparisons':
          return [sub.responseKey, claims.map((claim) => claimShapes.get(sub.responseKey)?.(claim, null))];
        default:
          return [
            sub.responseKey,
            await cycles(sub, a, b, count(beats(a, b)) > 0, count(beats(b, a)) > 0, context),
          ];
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
  const shape = async (field: Field, claims: readonly Row[], [a, b]: [string, string], context: Context) => {
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
      const pairOf = { wins: beats(a, b), losses: beats(b, a), ties: tie(a, b) }[sub.name];
      if (pairOf) return (group) => group.claims.filter(({ pair }) => pair === pairOf).length;
      if (sub.name === 'metric') return ({ metric }) => metricOf(metric);
      if (sub.name === 'deltas')
        return (group) =>
          group.claims.flatMap(({ pair, delta }) => {
            if (typeof delta !== 'number' || pair === tie(a, b)) return [];
            return pair === beats(a, b) ? Math.abs(delta) : -Math.abs(delta);
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

/** Circles through the claim that `a` beats `b`, or the other way round. */
const cycles = async (
  field: Field,
  a: string,
  b: string,
  aBeatsB: boolean,
  bBeatsA: boolean,
  context: Context,
): Promise<Planned[]> => {
  const back = aBeatsB ? await context.store.beatPaths(b, a, context) : [];
  const forth = bBeatsA ? await context.store.beatPaths(a, b, context) : [];
  // A circle is written from its smallest id, so that each appears once.
  const turned = [...back, ...forth].map((ids) => {
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
