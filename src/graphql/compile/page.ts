// The arguments of a list: how many, from where, in which order; checked once, for every list alike.
import { PapergraphError } from '../../domain/errors.js';
import type { OrderKey, Window } from '../../graph/plan.js';
import { type Field, objectType, subfields } from './collect.js';
import { readCursor } from './cursor.js';

export const MOST_PER_PAGE = 100;
const DEFAULT_PER_PAGE = 20;

export interface PageArgs {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

export interface PageWindow extends Pick<Window, 'order' | 'limit' | 'after' | 'before'> {
  /** How many rows the caller gets; one more is read, to know whether there are more. */
  readonly size: number;
  /** `last`: the rows are read from the end and turned round. */
  readonly backward: boolean;
  /** The order as asked, which cursors are written in. */
  readonly asked: readonly OrderKey[];
}

export const checkSize = (value: number, argument: string, most = MOST_PER_PAGE): number => {
  if (value >= 1 && value <= most) return value;
  throw new PapergraphError('BAD_USER_INPUT', `\`${argument}\` must be from 1 to ${most}; it is ${value}.`, {
    argument,
  });
};

export const pageWindow = (args: PageArgs, order: readonly OrderKey[]): PageWindow => {
  const { first, last, after, before } = args;
  if (typeof first === 'number' && typeof last === 'number')
    throw new PapergraphError('BAD_USER_INPUT', 'Give `first` or `last`, not both.', { argument: 'last' });
  const backward = typeof last === 'number';
  const size = backward ? checkSize(last, 'last') : checkSize(first ?? DEFAULT_PER_PAGE, 'first');
  const turned = order.map((key) => ({
    ...key,
    direction: key.direction === 'ASC' ? ('DESC' as const) : ('ASC' as const),
  }));
  const start = after ? readCursor(after, order, 'after') : null;
  const end = before ? readCursor(before, order, 'before') : null;
  return {
    size,
    backward,
    asked: order,
    order: backward ? turned : order,
    limit: size + 1,
    after: backward ? end : start,
    before: backward ? start : end,
  };
};

/** Cuts the row that was read only to know of it, and puts rows in the asked order. */
export const cutRows = <T>(
  rows: readonly T[],
  { size, backward }: PageWindow,
): { rows: T[]; more: boolean } => {
  const cut = rows.slice(0, size);
  return { rows: backward ? cut.reverse() : cut, more: rows.length > size };
};

/** Whether a `pageInfo` asks for more than whether there are other pages. */
export const wantsCursors = (field: Field): boolean =>
  subfields(field, objectType(field.operation, field.returns)).some(({ name }) => name.endsWith('Cursor'));

/** `after` is the side that the rows were read from: of `last`, what the caller calls `before`. */
export const pageInfo = <T>(
  window: PageWindow,
  more: boolean,
  rows: readonly T[],
  cursorOf: ((row: T) => string) | null,
) => {
  const cursor = (row: T | undefined) => (row === undefined || !cursorOf ? null : cursorOf(row));
  return {
    hasNextPage: window.backward ? window.after !== null : more,
    hasPreviousPage: window.backward ? more : window.after !== null,
    startCursor: cursor(rows[0]),
    endCursor: cursor(rows.at(-1)),
  };
};
