// `where` arguments as predicates. An empty filter holds of everything; several fields must all hold.
import type { EdgeKindName } from '../../domain/ontology.js';
import type { Comparator, Hop, Label, Predicate } from '../../graph/plan.js';
import { authors } from './where-authors.js';
import {
  and,
  COUNTS,
  compare,
  field,
  type Input,
  named,
  namesOf,
  type Part,
  TRUE,
  withId,
} from './where-parts.js';

export { and };

interface EntityMatch {
  name?: { eq?: string; in?: string[] } | null;
  id?: string | null;
  roles?: string[] | null;
  minConfidence?: number | null;
  scope?: 'EXACT' | 'FAMILY';
  within?: 'SAME_SENTENCE' | 'SAME_PAPER';
}

const matchEntity = (match: EntityMatch): Predicate | null =>
  and([
    match.name ? named(namesOf(match.name), match.scope === 'FAMILY') : null,
    match.id ? withId([match.id], match.scope === 'FAMILY') : null,
    match.roles ? { op: 'meets', on: 'edge', property: 'roles', values: match.roles } : null,
    typeof match.minConfidence === 'number' ? compare('confidence', '>=', match.minConfidence, 'edge') : null,
  ]);

/** Edges to entities; those that only mention are left out unless the roles ask for them. */
export const namingKinds = (label: Label, roles: readonly string[] | null | undefined): EdgeKindName[] => {
  if (label === 'Task') return ['ADDRESSES'];
  const kinds: EdgeKindName[] = roles?.includes('MENTIONS') ? ['HAS', 'MENTIONS'] : ['HAS'];
  return label === 'Entity' ? [...kinds, 'ADDRESSES'] : kinds;
};

const entityHop = (label: Label, match: EntityMatch): Hop => ({
  kinds: namingKinds(label, match.roles),
  direction: 'out',
  to: label,
});

const countFilter = (hop: Hop, where: Predicate | null, filter: Input): (Predicate | null)[] =>
  Object.entries(filter).map(([name, value]) =>
    typeof value === 'number' ? { op: 'count', hop, where, with: COUNTS[name] as Comparator, value } : null,
  );

const QUANTIFIERS = ['some', 'all', 'none', 'single'] as const;

const relation = <M>(
  filter: Input,
  hopOf: (match: M) => Hop,
  whereOf: (match: M) => Predicate | null,
): Predicate | null =>
  and([
    ...QUANTIFIERS.map((quantifier): Predicate | null => {
      const match = filter[quantifier] as M | null | undefined;
      return match ? { op: 'hop', quantifier, hop: hopOf(match), where: whereOf(match) } : null;
    }),
    ...(filter.count ? countFilter(hopOf({} as M), null, filter.count as Input) : []),
  ]);

const RELATIONS: Readonly<Record<string, Label>> = {
  entities: 'Entity',
  techniques: 'Technique',
  models: 'Model',
  benchmarks: 'Benchmark',
  tasks: 'Task',
};

/** `some` filters that ask for one sentence stand together: their edges must share it. */
const entityRelations = (where: Input): Predicate | null => {
  const together: { hop: Hop; where: Predicate | null }[] = [];
  const alone = Object.entries(RELATIONS).map(([name, label]) => {
    const filter = where[name] as Input | null | undefined;
    if (!filter) return null;
    const some = filter.some as EntityMatch | null | undefined;
    if (some?.within !== 'SAME_SENTENCE')
      return relation<EntityMatch>(filter, (match) => entityHop(label, match), matchEntity);
    together.push({ hop: entityHop(label, some), where: matchEntity(some) });
    return relation<EntityMatch>({ ...filter, some: null }, (match) => entityHop(label, match), matchEntity);
  });
  return and([...alone, together.length > 0 ? { op: 'together', hops: together } : null]);
};

/** Compiles the fields of an input by a table; AND, OR and NOT by the same table again. */
const filterBy =
  (table: Readonly<Record<string, Part>>, extra: (where: Input) => Predicate | null = () => null) =>
  (where: Input | null | undefined): Predicate | null => {
    const compile = filterBy(table, extra);
    if (!where) return null;
    const some = (list: unknown): Predicate[] => (list as Input[]).map((one) => compile(one) ?? TRUE);
    return and([
      extra(where),
      ...Object.entries(where).map(([name, value]) => {
        if (value === null || value === undefined || name in RELATIONS) return null;
        if (name === 'AND') return { op: 'and', of: some(value) } as Predicate;
        if (name === 'OR') return { op: 'or', of: some(value) } as Predicate;
        if (name === 'NOT') return { op: 'not', of: compile(value as Input) ?? TRUE } as Predicate;
        const part = table[name];
        if (!part) throw new TypeError(`no filter for '${name}'`);
        return part(value as never, where);
      }),
    ]);
  };

const ids: Part = (list: readonly string[]) => withId(list);
const plainIds: Part = (list: readonly string[]) => compare('id', 'IN', list);
const yes =
  (property: string): Part =>
  (wanted: boolean) =>
    wanted ? compare(property, '=', true) : { op: 'not', of: compare(property, '=', true) };
const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);

export const paperWhere = filterBy(
  {
    ids,
    title: field('title', { fold: true }),
    abstract: field('abstract', { fold: true }),
    arxivId: field('arxivId'),
    doi: field('doi', { map: lower }),
    publishedAt: field('publishedAt'),
    publishedYear: field('publishedYear'),
    listedAt: field('listedAt'),
    upvotes: field('upvotes'),
    codeUrls: ((filter: { exists: boolean }) =>
      filter.exists
        ? { op: 'exists', on: 'node', property: 'codeUrls' }
        : { op: 'not', of: { op: 'exists', on: 'node', property: 'codeUrls' } }) as Part,
    authors,
  },
  entityRelations,
);

export const entityWhere = filterBy({
  ids,
  name: field('sortName', { fold: true }),
  type: field('type', { map: lower }),
  generic: yes('generic'),
  kind: field('kind'),
  paperCount: field('paperCount'),
  papers: (filter: Input) =>
    relation<{ paper?: Input; roles?: string[]; minConfidence?: number }>(
      filter,
      (match) => ({ kinds: namingKinds('Entity', match.roles), direction: 'in', to: 'Paper' }),
      (match) =>
        and([
          paperWhere(match.paper),
          match.roles ? { op: 'meets', on: 'edge', property: 'roles', values: match.roles } : null,
          typeof match.minConfidence === 'number'
            ? compare('confidence', '>=', match.minConfidence, 'edge')
            : null,
        ]),
    ),
});

export const authorWhere = filterBy({
  ids: plainIds,
  name: field('sortName', { fold: true }),
  orcid: field('orcid'),
  paperCount: field('paperCount'),
});

/** An end of a fact: the entity itself or, with scope FAMILY, one below it. */
const end =
  (kind: EdgeKindName): Part =>
  (match: EntityMatch) => ({
    op: 'hop',
    quantifier: 'some',
    hop: { kinds: [kind], direction: 'out', to: 'Entity' },
    where: matchEntity(match),
  });
const minConfidence: Part = (value: number) => compare('confidence', '>=', value);
const paper: Part = (where: Input) => ({
  op: 'hop',
  quantifier: 'some',
  hop: { kinds: ['REPORTS'], direction: 'in', to: 'Paper' },
  where: paperWhere(where),
});
const metric: Part = (match: { name?: { eq?: string; in?: string[] }; id?: string }) =>
  and([
    match.name
      ? compare(
          'metricName',
          'IN',
          namesOf(match.name).map((name) => name.toLowerCase()),
          'node',
          true,
        )
      : null,
    match.id ? compare('metricId', '=', match.id) : null,
  ]);

export const resultWhere = filterBy({
  subject: end('SUBJECT'),
  benchmark: end('ON'),
  metric,
  value: field('value'),
  unit: field('unit'),
  kind: field('kind'),
  split: field('split', { fold: true }),
  minConfidence,
  paper,
});

export const comparisonWhere = filterBy({
  subject: end('SUBJECT'),
  object: end('OBJECT'),
  outcome: ((value: string) => compare('outcome', '=', value)) as Part,
  benchmark: end('ON'),
  metric,
  task: end('FOR'),
  delta: field('delta'),
  minConfidence,
  paper,
});
