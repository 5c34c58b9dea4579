// What the filter says in the server's words, and when to ask with it: where the page holds too little of what the
// filter lets through. Pure.
import type { DrawingFragment, GraphWhere, NodeType } from '../../generated/graphql.js';
import type { Filter } from '../view/address.js';

export interface Narrowing {
  readonly where: GraphWhere;
  readonly types: NodeType[];
}

const DRAWN: readonly NodeType[] = ['PAPER', 'TECHNIQUE', 'MODEL', 'BENCHMARK'];

/** Null where the filter leaves out nothing that the server would fill up with something else. */
export const narrowingOf = ({ kinds, minConfidence, yearFrom, yearTo }: Filter): Narrowing | null => {
  const types = DRAWN.filter((type) => !kinds.includes(type));
  if (types.length === 0) return null;
  if (types.length === DRAWN.length && minConfidence === 0 && yearFrom === null && yearTo === null)
    return null;
  return { types, where: { ...(minConfidence > 0 ? { minConfidence } : {}), yearFrom, yearTo } };
};

/** Whether a picture that was cut at its limit has so little of this that another would have more. */
export const hasTooLittle = ({ truncated, nodes, edges }: DrawingFragment, asked: Narrowing): boolean => {
  if (!truncated) return false;
  const { minConfidence = 0, yearFrom, yearTo } = asked.where;
  const inYears = (year: number | null | undefined): boolean =>
    typeof year !== 'number' || ((yearFrom ?? year) <= year && year <= (yearTo ?? year));
  const left = nodes.filter(({ type, year }) => asked.types.includes(type) && inYears(year)).length;
  const sure = edges.filter(({ confidence }) => confidence >= (minConfidence ?? 0)).length;
  return left < nodes.length * 0.6 || sure < edges.length * 0.6;
};
