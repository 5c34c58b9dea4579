// Counts over all rows of a list, not over one page: by what stands at the end of a path, by year or month of a
// paper, by the names in its list of authors. Each row counts once a value.
import { type FacetPart, isPairing, isStart, type Pairing, type Selection } from '../plan.js';
import { origin } from './origin.js';
import { conditions, pattern, type Scope } from './pattern.js';
import { predicateText } from './predicates.js';

interface Render {
  belowText(selection: Selection, node: string, scope: Scope): string;
  nodeMap(selection: Selection, node: string): string;
  pairMatch(
    pairing: Pairing,
    from: string | null,
    scope: Scope,
  ): { readonly node: string; readonly text: string };
}

/** A month is known where the day is; what was never published has the day of its listing. */
const dayOf = (paper: string) =>
  `coalesce(${paper}.publishedAt, CASE WHEN ${paper}.publishedYear IS NULL THEN ${paper}.listedAt END)`;
const PERIODS = {
  publishedYear: (paper: string) => `${paper}.publishedYear`,
  year: (paper: string) => `coalesce(toString(${paper}.publishedYear), substring(${paper}.listedAt, 0, 4))`,
  month: (paper: string) => `substring(${dayOf(paper)}, 0, 7)`,
};

/** `MATCH …` that binds each item of the list as `node`. */
const itemsText = (
  { from: source, where }: FacetPart,
  from: string | null,
  scope: Scope,
  render: Render,
): { readonly node: string; readonly text: string } => {
  if (isPairing(source)) {
    const { node, text } = render.pairMatch(source, from, scope);
    return { node, text: `${text} WITH DISTINCT ${node}` };
  }
  const [node, edge] = [scope.name('n'), scope.name('r')];
  const { match, condition } = origin(source, from, node, edge, scope);
  return {
    node,
    text: `${match}${conditions([condition, where && predicateText(where, node, edge, scope)])}`,
  };
};

/** Whether each item comes once, and each value of it once. */
const isOnce = ({ from, path, by }: FacetPart): boolean => {
  const items = isStart(from) || isPairing(from) || (from.kinds.length === 1 && !from.below);
  const [step] = path;
  // A paper has an entity once, a claim has one paper.
  const values =
    !step ||
    (path.length === 1 && (by === 'node' ? step.kinds.length === 1 : step.kinds.join() === 'REPORTS'));
  return items && values && by !== 'author';
};

export const facetText = (
  part: FacetPart,
  from: string | null,
  scope: Scope,
  as: string,
  render: Render,
): string => {
  const { node, text } = itemsText(part, from, scope, render);
  let end = node;
  const steps = part.path.map((hop) => {
    const [start, next] = [end, scope.name('f')];
    end = next;
    return ` MATCH ${pattern(start, hop, '', next)}`;
  });
  const rows = `${text}${steps.join('')}`;
  const count = `count(${isOnce(part) ? '*' : `DISTINCT ${node}`}) AS count`;
  const limit = part.limit === null ? '' : ` LIMIT ${scope.int(part.limit)}`;
  switch (part.by) {
    case 'node': {
      const below = render.belowText(part.node, end, scope);
      return `${rows} WITH ${end}, ${count} ORDER BY count DESC, ${end}.id${limit}${below} RETURN collect({count: count, n: ${render.nodeMap(part.node, end)}}) AS ${as}`;
    }
    case 'author': {
      const [at, person] = [scope.name('i'), scope.name('a')];
      // Equal names are not equal people: a name without an id counts the papers that bear it.
      const listed = `UNWIND range(0, size(coalesce(${end}.authorNames, [])) - 1) AS ${at} WITH ${node}, ${end}.authorNames[${at}] AS name, coalesce(${end}.authorIds[${at}], '') AS id`;
      const grouped = `WITH id, CASE WHEN id = '' THEN name ELSE '' END AS known, min(name) AS name, ${count} ORDER BY count DESC, name, id${limit}`;
      const author = ` CALL (id) { MATCH (${person}:Node {id: id})${render.belowText(part.node, person, scope)} RETURN collect(${render.nodeMap(part.node, person)}) AS author }`;
      return `${rows} ${listed} ${grouped}${author} RETURN collect({count: count, name: name, author: author}) AS ${as}`;
    }
    default:
      return `${rows} WITH ${PERIODS[part.by](end)} AS period, ${count} ORDER BY period${limit} RETURN collect({count: count, period: period}) AS ${as}`;
  }
};
