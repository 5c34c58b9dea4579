// `orderBy` as keys of an order. Each ends in the id, so that every row has one place; what may be absent has
// a stand-in, so that it has one too: at the end of a descending order.
import { PapergraphError } from '../../domain/errors.js';
import type { Hop, OrderKey } from '../../graph/plan.js';

interface OrderArg {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  /** Of GROWTH: the last day looked at. */
  readonly until?: string | null;
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

const degree = (property: string, hop: Hop): Omit<OrderKey, 'direction'> => ({ on: 'degree', property, hop });

export const PAPER_KEYS: Keys = {
  PUBLISHED_AT: node('sortDate'),
  LISTED_AT: node('listedAt', ''),
  UPVOTES: node('upvotes', -1),
  TITLE: node('sortTitle'),
  ENTITY_COUNT: degree('entities', { kinds: ['HAS', 'ADDRESSES'], direction: 'out', to: 'Entity' }),
  CITED_BY_COUNT: degree('citedBy', { kinds: ['CITES'], direction: 'in', to: 'Paper' }),
  ID: node('id'),
};
/** Of an entity's papers also by what the connection says. */
export const ENTITY_PAPER_KEYS: Keys = {
  ...PAPER_KEYS,
  ROLE: edge('roleRank'),
  CONFIDENCE: edge('confidence'),
};
export const ENTITY_KEYS: Keys = {
  NAME: node('sortName'),
  PAPER_COUNT: node('paperCount'),
  RESULT_COUNT: node('resultCount'),
  PARAMETER_COUNT: node('parameterCount', -1),
  GROWTH: {
    on: 'growth',
    property: 'growth',
    hop: { kinds: ['HAS', 'ADDRESSES'], direction: 'in', to: 'Paper' },
  },
  ID: node('id'),
};
/** A descending order of roles begins with the strongest, whose rank is the smallest. */
export const ENTITY_EDGE_KEYS: Keys = {
  ROLE: edge('roleRank'),
  CONFIDENCE: edge('confidence'),
  NAME: node('sortName'),
  PAPER_COUNT: node('paperCount'),
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
  PAPER_COUNT: node('paperCount'),
  ID: node('id'),
};
export const RESULT_KEYS: Keys = {
  VALUE: node('value'),
  CONFIDENCE: node('confidence'),
  PUBLISHED_AT: node('day'),
  ID: node('id'),
};
export const COMPARISON_KEYS: Keys = {
  /** No difference is less than any. */
  DELTA: node('delta', -1e300),
  CONFIDENCE: node('confidence'),
  PUBLISHED_AT: node('day'),
  ID: node('id'),
};

export const LOAD_KEYS: Keys = { NUMBER: node('number', 0) };

const ID: OrderKey = { on: 'node', property: 'id', direction: 'ASC' };

const YEAR_MS = 365 * 86_400_000;
/** The ends of the last 365 days and of the 365 before. */
const growthDays = (until: string | null | undefined): string[] => {
  const last = until ? Date.parse(until) : Date.now();
  return [2, 1, 0].map((years) => new Date(last - years * YEAR_MS).toISOString().slice(0, 10));
};

/** @param fallback the order when none is asked for. */
export const orderKeys = (
  args: readonly OrderArg[] | null | undefined,
  keys: Keys,
  fallback: readonly OrderArg[],
): OrderKey[] => {
  const asked = args && args.length > 0 ? args : fallback;
  const order = asked.map(({ field, direction, until }): OrderKey => {
    const key = keys[field];
    if (!key)
      throw new PapergraphError('BAD_USER_INPUT', `\`orderBy\` cannot sort this list by ${field}.`, {
        argument: 'orderBy',
        suggestions: Object.keys(keys),
      });
    const turned = field === 'ROLE' ? (direction === 'DESC' ? 'ASC' : 'DESC') : direction;
    return { ...key, ...(key.on === 'growth' ? { values: growthDays(until) } : {}), direction: turned };
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
