// Counts over all rows of a list, not over one page: by what stands at the end of a path, by year or month of a
// paper, by the names in its list of authors. Each row counts once a value.
import { type FacetPart, isStart, type Selection } from '../plan.js';
import { origin } from './origin.js';
import { conditions, isTwofold, pattern, type Scope } from './pattern.js';
import { predicateText } from './predicates.js';

interface Render {
  belowText(selection: Selection, node: string, scope: Scope): string;
  nodeMap(selection: Selection, node: string): string;
}

/** A month is known where the day is; what was never published has the day of its listing. */
const dayOf = (paper: string) =>
  `coalesce(${paper}.publishedAt, CASE WHEN ${paper}.publishedYear IS NULL THEN ${paper}.listedAt END)`;
const PERIODS = {
  publishedYear: (paper: string) => `${paper}.publishedYear`,
  year: (paper: string) => `coalesce(toString(${paper}.publishedYear), substring(${paper}.listedAt, 0, 4))`,
  month: (paper: string) => `substring(${dayOf(paper)}, 0, 7)`,
};

export const facetText = (
  part: FacetPart,
  from: string | null,
  scope: Scope,
  as: string,
  render: Render,
): string => {
  const [node, edge] = [scope.name('n'), scope.name('r')];
  const { match, condition } = origin(part.from, from, node, edge, scope);
  const where = conditions([condition, part.where && predicateText(part.where, node, edge, scope)]);
  let end = node;
  const steps = part.path.map((hop) => {
    const [start, next] = [end, scope.name('f')];
    end = next;
    return ` MATCH ${pattern(start, hop, '', next)}`;
  });
  const rows = `${match}${where}${steps.join('')}`;
  // A paper has an entity once; over two steps, or from several entities, it may be met again.
  const once =
    part.path.length < 2 &&
    part.by !== 'author' &&
    part.path.every(({ kinds }) => kinds.length === 1) &&
    (isStart(part.from) || !(part.from.below || isTwofold(part.from)));
  const count = `count(${once ? '*' : `DISTINCT ${node}`}) AS count`;
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
