// What lets a database read a page in its order from an index, instead of sorting all that the page is cut from:
// predicates that name what the index is on. They hold of every row, or follow from the page's own bounds.
import { conjuncts, isStart, type PagePart, type Predicate } from '../plan.js';
import type { Scope } from './pattern.js';

/** Indexed strings that every node of their labels has. */
const GUIDED = new Set(['sortDate', 'sortName']);

interface Guide {
  /** Follows the pattern of `MATCH`. */
  readonly hint: string;
  readonly conditions: readonly string[];
  /** Precedes the order: an index is read in order only from its first key on. */
  readonly order: string | null;
}

/** `place <= $after`, `place >= $before`; where the page has neither bound, what always holds. */
const bounds = (part: PagePart, place: string, scope: Scope): string[] => {
  const down = part.order[0]?.direction === 'DESC';
  const found = [
    part.after ? `${place} ${down ? '<=' : '>='} ${scope.param(part.after[0])}` : null,
    part.before ? `${place} ${down ? '>=' : '<='} ${scope.param(part.before[0])}` : null,
  ].filter((bound) => bound !== null);
  return found.length > 0 ? found : [`${place} >= ''`];
};

/** A paper that has a day of publication is sorted by it, so what bounds the one bounds the other. */
const dayBounds = (where: Predicate | null, node: string, scope: Scope): string[] =>
  conjuncts(where).flatMap((one) =>
    one.op === 'compare' && one.property === 'publishedAt' && ['<', '<=', '>', '>=', '='].includes(one.with)
      ? [`${node}.sortDate ${one.with} ${scope.param(one.value)}`]
      : [],
  );

/** Bounds on an index that follow from a filter on all nodes of a label. */
export const filterGuide = (
  { from, where }: Pick<PagePart, 'from' | 'where'>,
  node: string,
  scope: Scope,
): string[] => (isStart(from) && from.by === 'label' ? dayBounds(where, node, scope) : []);

export const pageGuide = (
  part: PagePart,
  from: string | null,
  node: string,
  edge: string,
  scope: Scope,
): Guide => {
  const [first] = part.order;
  if (isStart(part.from)) {
    const walks = part.from.by === 'label' && first?.on === 'node' && GUIDED.has(first.property);
    return {
      hint: '',
      conditions: [
        ...filterGuide(part, node, scope),
        ...(walks ? bounds(part, `${node}.${first.property}`, scope) : []),
      ],
      order: null,
    };
  }
  const { kinds, direction, below } = part.from;
  const isHub =
    scope.dialect.edgeIndex &&
    kinds.length === 1 &&
    kinds[0] === 'HAS' &&
    direction === 'in' &&
    !below &&
    first?.on === 'edge' &&
    first.property === 'day';
  if (!isHub) return { hint: '', conditions: [], order: null };
  return {
    hint: ` USING INDEX ${edge}:HAS(entityId, day, paperId)`,
    conditions: [
      `${edge}.entityId = ${from}.id`,
      ...bounds(part, `${edge}.day`, scope),
      `${edge}.paperId >= ''`,
    ],
    order: `${edge}.entityId ${first.direction}`,
  };
};
