// The order of a page, its place in that order and its size: as Cypher that cuts rows before anything below them is
// computed.
import type { Hop, Window } from '../plan.js';
import type { Ends } from './guide.js';
import { conditions, pattern, type Scope } from './pattern.js';

/** How many edges a node has, or how many more of late. */
const degreeText = (key: Window['order'][number], hop: Hop, node: string, scope: Scope): string => {
  const end: Hop = { ...hop, to: 'Node' };
  if (key.on === 'degree') return `COUNT { ${pattern(node, end, '', '')} }`;
  const between = (from: string, to: string) => {
    const over = scope.name('r');
    return `COUNT { MATCH ${pattern(node, end, over, '')} WHERE ${over}.day > ${scope.param(from)} AND ${over}.day <= ${scope.param(to)} }`;
  };
  const [start = '', middle = '', last = ''] = key.values ?? [];
  return `${between(middle, last)} - ${between(start, middle)}`;
};

export const keyText = (key: Window['order'][number], node: string, edge: string, scope: Scope): string => {
  if (key.hop) return degreeText(key, key.hop, node, scope);
  const plain =
    key.on === 'count'
      ? key.property
      : key.property === 'edgeType'
        ? `type(${edge})`
        : `${key.on === 'node' ? node : edge}.${key.property}`;
  return key.absent === undefined
    ? plain
    : `coalesce(${plain}, ${typeof key.absent === 'number' ? scope.param(key.absent) : `'${key.absent}'`})`;
};

/** Rows strictly after some values in the order: (a > x) or (a = x and b > y) or … */
const beyond = (
  keys: readonly string[],
  order: Window['order'],
  params: readonly string[],
  side: 'after' | 'before',
): string => {
  const terms = keys.map((key, i) => {
    const greater = (order[i]?.direction === 'ASC') === (side === 'after');
    return [
      ...keys.slice(0, i).map((k, j) => `${k} = ${params[j]}`),
      `${key} ${greater ? '>' : '<'} ${params[i]}`,
    ].join(' AND ');
  });
  return `(${terms.map((term) => `(${term})`).join(' OR ')})`;
};

interface Place {
  readonly node: string;
  readonly edge: string;
  /** Variables that go on. */
  readonly carried: readonly string[];
  /** What precedes the order: an index is read in order only from its first key on. */
  readonly first?: string | null;
}

/**
 * ` WITH carried, keys ORDER BY … LIMIT …`, or nothing where all rows go on in any order; keys are cut before anything below is computed. They are columns of their
 * own only where a cursor or a bound is made of them: a short text costs the driver and the database less.
 */
export const windowText = (
  window: Window & { readonly cursors: boolean },
  { node, edge, carried, first = null }: Place,
  scope: Scope,
): { text: string; keys: string[]; ends: Ends } => {
  const limit = window.limit === null ? '' : ` LIMIT ${scope.int(window.limit)}`;
  const ordered = (texts: readonly string[]): string =>
    [
      ...(first ? [first] : []),
      ...texts.map((text, i) => (window.order[i]?.direction === 'DESC' ? `${text} DESC` : text)),
    ].join(', ');
  const texts = window.order.map((key) => keyText(key, node, edge, scope));
  // A count is ordered by as a column alone: the embedded engine takes it nowhere else.
  const isCounted = window.order.some(({ hop }) => hop !== undefined);
  if (window.order.length === 0 && limit === '')
    return { text: '', keys: [], ends: { after: null, before: null } };
  if (!window.cursors && !window.after && !window.before && !isCounted)
    return {
      text: ` WITH ${carried.join(', ')} ORDER BY ${ordered(texts)}${limit}`,
      keys: [],
      ends: { after: null, before: null },
    };
  const keys = window.order.map((_, i) => `${node}_o${i}`);
  const computed = texts.map((text, i) => `${text} AS ${keys[i]}`);
  const [after, before] = [window.after, window.before].map(
    (values) => values?.map((value) => scope.param(value)) ?? null,
  );
  const bounds = [
    after ? beyond(keys, window.order, after, 'after') : null,
    before ? beyond(keys, window.order, before, 'before') : null,
  ];
  return {
    text: ` WITH ${[...carried, ...computed].join(', ')}${conditions(bounds)} WITH ${[...carried, ...keys].join(', ')} ORDER BY ${ordered(keys)}${limit}`,
    keys,
    ends: { after: after?.[0] ?? null, before: before?.[0] ?? null },
  };
};
