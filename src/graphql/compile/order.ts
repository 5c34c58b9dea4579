// `orderBy` as keys of an order. Each ends in the id, so that every row has one place; what may be absent has
// a stand-in, so that it has one too: at the end of a descending order.
import type { OrderKey } from '../../graph/plan.js';

interface OrderArg {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}
type Keys = Readonly<Record<string, Omit<OrderKey, 'direction'>>>;

const node = (property: string, absent?: string | number): Omit<OrderKey, 'direction'> => ({
  on: 'node',
  property,
  ...(absent === undefined ? {} : { absent }),
});
const edge = (property: string, absent?: string | number): Omit<OrderKey, 'direction'> => ({
  on: 'edge',
  property,
  ...(absent === undefined ? {} : { absent }),
});

export const PAPER_KEYS: Keys = {
  PUBLISHED_AT: node('sortDate'),
  LISTED_AT: node('listedAt', ''),
  UPVOTES: node('upvotes', -1),
  TITLE: node('title'),
  ID: node('id'),
};
export const ENTITY_KEYS: Keys = {
  NAME: node('sortName'),
  PAPER_COUNT: node('paperCount', 0),
  ID: node('id'),
};
/** A descending order of roles begins with the strongest, whose rank is the smallest. */
export const ENTITY_EDGE_KEYS: Keys = {
  ROLE: edge('roleRank'),
  CONFIDENCE: edge('confidence'),
  NAME: node('sortName'),
  PAPER_COUNT: node('paperCount', 0),
};
export const RELATED_KEYS: Keys = {
  PAPER_COUNT: { on: 'count', property: 'papers' },
  NAME: node('sortName'),
  FIRST_DATE: { on: 'count', property: 'first', absent: '' },
  LAST_DATE: { on: 'count', property: 'last', absent: '' },
  ID: node('id'),
};
export const AUTHOR_KEYS: Keys = {
  NAME: node('sortName'),
  PAPER_COUNT: node('paperCount', 0),
  ID: node('id'),
};
export const RESULT_KEYS: Keys = { VALUE: node('value'), PUBLISHED_AT: node('day'), ID: node('id') };
export const COMPARISON_KEYS: Keys = { PUBLISHED_AT: node('day'), ID: node('id') };

export const LOAD_KEYS: Keys = { NUMBER: node('number', 0) };

const ID: OrderKey = { on: 'node', property: 'id', direction: 'ASC' };

/** @param fallback the order when none is asked for. */
export const orderKeys = (
  args: readonly OrderArg[] | null | undefined,
  keys: Keys,
  fallback: readonly OrderArg[],
): OrderKey[] => {
  const asked = args && args.length > 0 ? args : fallback;
  const order = asked.map(({ field, direction }): OrderKey => {
    const key = keys[field];
    if (!key) throw new TypeError(`no order key for ${field}`);
    const turned = field === 'ROLE' ? (direction === 'DESC' ? 'ASC' : 'DESC') : direction;
    return { ...key, direction: turned };
  });
  const at = order.findIndex((key) => key.on === 'node' && key.property === 'id');
  return at < 0 ? [...order, ID] : order.slice(0, at + 1);
};

/** Of an entity's papers: the edge repeats the paper's keys, so that a hub's page needs no sort. */
export const onEdge = (order: readonly OrderKey[]): OrderKey[] =>
  order.map((key) => {
    if (key.on !== 'node') return key;
    if (key.property === 'sortDate') return { ...key, on: 'edge', property: 'day' };
    if (key.property === 'id') return { ...key, on: 'edge', property: 'paperId' };
    return key;
  });
