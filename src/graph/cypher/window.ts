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

const keyText = (key: Window['order'][number], node: string, edge: string, scope: Scope): string => {
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

/** `WITH carried, keys ORDER BY … LIMIT …`; keys are cut before anything below is computed. */
export const windowText = (
  window: Window,
  carried: readonly string[],
  node: string,
  edge: string,
  scope: Scope,
  first: string | null = null,
): { text: string; keys: string[]; ends: Ends } => {
  const keys = window.order.map((_, i) => `${node}_o${i}`);
  const computed = window.order.map((key, i) => `${keyText(key, node, edge, scope)} AS ${keys[i]}`);
  const [after, before] = [window.after, window.before].map(
    (values) => values?.map((value) => scope.param(value)) ?? null,
  );
  const bounds = [
    after ? beyond(keys, window.order, after, 'after') : null,
    before ? beyond(keys, window.order, before, 'before') : null,
  ];
  const order = [
    ...(first ? [first] : []),
    ...keys.map((key, i) => `${key} ${window.order[i]?.direction}`),
  ].join(', ');
  const limit = window.limit === null ? '' : ` LIMIT ${scope.int(window.limit)}`;
  return {
    text: `WITH ${[...carried, ...computed].join(', ')}${conditions(bounds)} WITH ${[...carried, ...keys].join(', ')} ORDER BY ${order}${limit}`,
    keys,
    ends: { after: after?.[0] ?? null, before: before?.[0] ?? null },
  };
};
