// What filters are made of: one property compared, all of several, names as ids.
import { makeId } from '../../domain/ids.js';
import { nameKey } from '../../domain/names.js';
import type { Comparator, Predicate } from '../../graph/plan.js';

export type Input = Readonly<Record<string, unknown>>;
export type Part = (value: never, all: Input) => Predicate | null;

export const compare = (
  property: string,
  comparator: Comparator,
  value: unknown,
  on: 'node' | 'edge' = 'node',
  fold = false,
): Predicate => ({
  op: 'compare',
  on,
  property,
  with: comparator,
  value,
  ...(fold ? { fold } : {}),
});

export const and = (parts: readonly (Predicate | null | undefined)[]): Predicate | null => {
  const held = parts.filter((part) => part !== null && part !== undefined);
  return held.length === 0 ? null : held.length === 1 ? (held[0] as Predicate) : { op: 'and', of: held };
};
export const TRUE: Predicate = { op: 'and', of: [] };

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  eq: '=',
  in: 'IN',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
};

/** A filter on one property. Text is compared without regard to case where `fold`. */
export const field =
  (property: string, options: { fold?: boolean; map?: (value: unknown) => unknown } = {}): Part =>
  (filter: Input) =>
    and(
      Object.entries(filter).map(([name, value]) => {
        if (value === null || value === undefined) return null;
        if (name === 'exists')
          return value
            ? { op: 'exists', on: 'node', property }
            : { op: 'not', of: { op: 'exists', on: 'node', property } };
        const lower = (v: unknown) => (options.fold && typeof v === 'string' ? v.toLowerCase() : v);
        const mapped = Array.isArray(value)
          ? value.map((v) => (options.map ?? lower)(v))
          : (options.map ?? lower)(value);
        return compare(property, COMPARATORS[name] as Comparator, mapped, 'node', options.fold);
      }),
    );

/** By id: the node whose own it is, or what it went into. */
export const withId = (ids: readonly string[], family = false): Predicate => ({
  op: 'identified',
  ids,
  family,
  exact: true,
});
/** By name: every sense of it. */
export const named = (names: readonly string[], family = false): Predicate => ({
  op: 'identified',
  ids: entityIds(names),
  family,
  exact: false,
});
const entityIds = (names: readonly string[]): string[] =>
  names.map((name) => makeId('entity', nameKey(name)));
export const namesOf = (filter: { eq?: string | null; in?: readonly string[] | null }): string[] => [
  ...(filter.eq ? [filter.eq] : []),
  ...(filter.in ?? []),
];

/** How many of a list there are. */
export const COUNTS: Readonly<Record<string, Comparator>> = { eq: '=', gte: '>=', lte: '<=' };

/**
 * Compiles the fields of an input by a table; AND, OR and NOT by the same table again.
 * @param together compiles what several fields say together; `fields` are those.
 */
export const filterBy =
  (
    table: Readonly<Record<string, Part>>,
    together: (where: Input) => Predicate | null = () => null,
    fields: Readonly<Record<string, unknown>> = {},
  ) =>
  (where: Input | null | undefined): Predicate | null => {
    const compile = filterBy(table, together, fields);
    if (!where) return null;
    const some = (list: unknown): Predicate[] => (list as Input[]).map((one) => compile(one) ?? TRUE);
    return and([
      together(where),
      ...Object.entries(where).map(([name, value]) => {
        if (value === null || value === undefined || name in fields) return null;
        if (name === 'AND') return { op: 'and', of: some(value) } as Predicate;
        if (name === 'OR') return { op: 'or', of: some(value) } as Predicate;
        if (name === 'NOT') return { op: 'not', of: compile(value as Input) ?? TRUE } as Predicate;
        const part = table[name];
        if (!part) throw new TypeError(`no filter for '${name}'`);
        return part(value as never, where);
      }),
    ]);
  };
