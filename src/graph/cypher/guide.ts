// What lets a database read a page in its order from an index, instead of sorting all that the page is cut from:
// predicates that name what the index is on. They hold of every row, or follow from the page's own bounds.
import { conjuncts, isStart, type PagePart, type Predicate } from '../plan.js';
import type { Scope } from './pattern.js';

/** Indexed properties that every node has which a list can begin at; with each what none is less than. */
const GUIDED: Readonly<Record<string, string>> = {
  sortDate: "''",
  sortName: "''",
  sortTitle: "''",
  day: "''",
  paperCount: '0',
  resultCount: '0',
  value: '-1.7e308',
};

interface Guide {
  /** Follows the pattern of `MATCH`. */
  readonly hint: string;
  readonly conditions: readonly string[];
}

/** Parameters that hold the first value after and before which a page lies. */
export interface Ends {
  readonly after: string | null;
  readonly before: string | null;
}

/** `place <= $after`, `place >= $before`; where the page has neither bound, what always holds. */
const bounds = (part: PagePart, place: string, least: string, { after, before }: Ends): string[] => {
  const down = part.order[0]?.direction === 'DESC';
  const found = [
    after ? `${place} ${down ? '<=' : '>='} ${after}` : null,
    before ? `${place} ${down ? '>=' : '<='} ${before}` : null,
  ].filter((bound) => bound !== null);
  return found.length > 0 ? found : [`${place} >= ${least}`];
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

/** Whether a page of an entity's papers can be read from the index of relationships. */
const isHub = ({ from, order: [first] }: PagePart, scope: Scope): boolean =>
  scope.dialect.edgeIndex &&
  !isStart(from) &&
  from.direction === 'in' &&
  from.kinds.join() === 'HAS' &&
  !from.below &&
  first?.on === 'edge' &&
  first.property === 'day';

/** What precedes the order: an index is read in order only from its first key on. */
export const hubOrder = (part: PagePart, edge: string, scope: Scope): string | null =>
  isHub(part, scope) ? `${edge}.entityId ${part.order[0]?.direction}` : null;

export const pageGuide = (
  part: PagePart,
  { from, node, edge }: { readonly from: string | null; readonly node: string; readonly edge: string },
  ends: Ends,
  scope: Scope,
): Guide => {
  if (isHub(part, scope))
    return {
      hint: ` USING INDEX ${edge}:HAS(entityId, day, paperId)`,
      conditions: [
        `${edge}.entityId = ${from}.id`,
        ...bounds(part, `${edge}.day`, "''", ends),
        `${edge}.paperId >= ''`,
      ],
    };
  const [first] = part.order;
  const least =
    isStart(part.from) && part.from.by === 'label' && first?.on === 'node'
      ? GUIDED[first.property]
      : undefined;
  return {
    hint: '',
    conditions: [
      ...filterGuide(part, node, scope),
      ...(least ? bounds(part, `${node}.${first?.property}`, least, ends) : []),
    ],
  };
};
