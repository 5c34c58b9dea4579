// Filters on what something is connected to: some, all, none or one of the connections, and how many.
import type { EdgeKindName } from '../../domain/ontology.js';
import type { Comparator, Hop, Label, Predicate } from '../../graph/plan.js';
import { and, COUNTS, compare, type Input, named, namesOf, withId } from './where-parts.js';

export type Where = (where: Input | null | undefined) => Predicate | null;

type Filtered = 'paper' | 'entity' | 'result' | 'comparison';
const known = new Map<Filtered, Where>();
/** Papers are filtered by their facts and facts by their papers: each is declared, and found when it is used. */
export const declare = (what: Filtered, where: Where): Where => {
  known.set(what, where);
  return where;
};
export const whereOf =
  (what: Filtered): Where =>
  (where) => {
    const compile = known.get(what);
    if (!compile) throw new TypeError(`no filter of a ${what} was declared`);
    return compile(where);
  };

export interface EntityMatch {
  readonly name?: { eq?: string; in?: string[] } | null;
  readonly id?: string | null;
  readonly entity?: Input | null;
  readonly roles?: string[] | null;
  readonly minConfidence?: number | null;
  readonly scope?: 'EXACT' | 'FAMILY';
  readonly within?: 'SAME_SENTENCE' | 'SAME_PAPER';
}

/** Of the edge: that it has one of the roles, and is sure enough. */
export const onEdge = ({ roles, minConfidence }: Pick<EntityMatch, 'roles' | 'minConfidence'>) =>
  and([
    roles ? { op: 'meets', on: 'edge', property: 'roles', values: roles } : null,
    typeof minConfidence === 'number' ? compare('confidence', '>=', minConfidence, 'edge') : null,
  ]);

export const matchEntity = (match: EntityMatch): Predicate | null =>
  and([
    match.name ? named(namesOf(match.name), match.scope === 'FAMILY') : null,
    match.id ? withId([match.id], match.scope === 'FAMILY') : null,
    whereOf('entity')(match.entity),
    onEdge(match),
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

const QUANTIFIERS = ['some', 'all', 'none', 'single'] as const;

/** Holds where so many stand at the end of the hop. */
const counted = (hop: Hop, filter: Input): Predicate | null =>
  and(
    Object.entries(filter).map(([name, value]) =>
      typeof value === 'number'
        ? { op: 'count', hop, where: null, with: COUNTS[name] as Comparator, value }
        : null,
    ),
  );

export const relation = <M>(
  filter: Input,
  hopOf: (match: M) => Hop,
  whereOf: (match: M) => Predicate | null,
): Predicate | null =>
  and([
    ...QUANTIFIERS.map((quantifier): Predicate | null => {
      const match = filter[quantifier] as M | null | undefined;
      return match ? { op: 'hop', quantifier, hop: hopOf(match), where: whereOf(match) } : null;
    }),
    filter.count ? counted(hopOf({} as M), filter.count as Input) : null,
  ]);

/** A relation whose connections have no properties of their own. */
export const listOf =
  (kinds: Hop['kinds'], direction: Hop['direction'], to: Label, where: Where) =>
  (filter: Input): Predicate | null =>
    relation<Input>(
      filter,
      () => ({ kinds, direction, to }),
      (match) => where(match),
    );

/** Fields of `PaperWhere` that are about entities. */
export const RELATIONS: Readonly<Record<string, Label>> = {
  entities: 'Entity',
  techniques: 'Technique',
  models: 'Model',
  benchmarks: 'Benchmark',
  tasks: 'Task',
};

/** `some` filters that ask for one sentence stand together: their edges must share it. */
export const entityRelations = (where: Input): Predicate | null => {
  const together: { hop: Hop; where: Predicate | null }[] = [];
  const alone = Object.entries(RELATIONS).map(([name, label]) => {
    const filter = where[name] as Input | null | undefined;
    if (!filter) return null;
    const some = filter.some as EntityMatch | null | undefined;
    if (some?.within !== 'SAME_SENTENCE')
      return relation<EntityMatch>(filter, (one) => entityHop(label, one), matchEntity);
    together.push({ hop: entityHop(label, some), where: matchEntity(some) });
    return relation<EntityMatch>({ ...filter, some: null }, (one) => entityHop(label, one), matchEntity);
  });
  return and([...alone, together.length > 0 ? { op: 'together', hops: together } : null]);
};
