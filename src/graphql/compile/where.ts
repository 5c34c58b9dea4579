// `where` arguments as predicates. An empty filter holds of everything; several fields must all hold.
import type { Predicate } from '../../graph/plan.js';
import { authors } from './where-authors.js';
import {
  and,
  compare,
  field,
  filterBy,
  type Input,
  named,
  namesOf,
  type Part,
  withId,
} from './where-parts.js';
import {
  declare,
  entityRelations,
  listOf,
  namingKinds,
  onEdge,
  RELATIONS,
  relation,
  type Where,
  whereOf,
} from './where-relations.js';

const ids: Part = (list: readonly string[]) => withId(list);
const plainIds: Part = (list: readonly string[]) => compare('id', 'IN', list);
const yes =
  (property: string): Part =>
  (wanted: boolean) =>
    wanted ? compare(property, '=', true) : { op: 'not', of: compare(property, '=', true) };
const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);

/** On a list of texts, where an empty one and a missing one are alike. */
const strings =
  (property: string): Part =>
  ({ exists, has, hasSome }: { exists?: boolean | null; has?: string | null; hasSome?: string[] | null }) => {
    const there: Predicate = { op: 'exists', on: 'node', property };
    const meets = (values: readonly string[]): Predicate => ({ op: 'meets', on: 'node', property, values });
    return and([
      typeof exists === 'boolean' ? (exists ? there : { op: 'not', of: there }) : null,
      typeof has === 'string' ? meets([has]) : null,
      hasSome ? meets(hasSome) : null,
    ]);
  };

export const paperWhere: Where = declare(
  'paper',
  filterBy(
    {
      ids,
      title: field('title', { fold: true }),
      abstract: field('abstract', { fold: true }),
      arxivId: field('arxivId'),
      doi: field('doi', { map: lower }),
      publishedAt: field('publishedAt'),
      publishedYear: field('publishedYear'),
      listedAt: field('listedAt'),
      upvotes: field('upvotes'),
      venue: field('venue', { fold: true }),
      subjects: strings('subjects'),
      codeUrls: strings('codeUrls'),
      authors,
      results: listOf(['REPORTS'], 'out', 'Result', whereOf('result')),
      comparisons: listOf(['REPORTS'], 'out', 'Comparison', whereOf('comparison')),
      cites: listOf(['CITES'], 'out', 'Paper', whereOf('paper')),
      citedBy: listOf(['CITES'], 'in', 'Paper', whereOf('paper')),
    },
    entityRelations,
    RELATIONS,
  ),
);

export const entityWhere: Where = declare(
  'entity',
  filterBy({
    ids,
    name: field('sortName', { fold: true }),
    named: (filter: { eq?: string; in?: string[] }) => named(namesOf(filter)),
    type: field('type', { map: lower }),
    generic: yes('generic'),
    kind: field('kind'),
    paperCount: field('paperCount'),
    papers: (filter: Input) =>
      relation<{ paper?: Input; roles?: string[]; minConfidence?: number }>(
        filter,
        (match) => ({ kinds: namingKinds('Entity', match.roles), direction: 'in', to: 'Paper' }),
        (match) => and([paperWhere(match.paper), onEdge(match)]),
      ),
    parameterCount: field('parameterCount'),
    results: listOf(['SUBJECT', 'ON'], 'in', 'Result', whereOf('result')),
    comparisons: listOf(['SUBJECT', 'OBJECT'], 'in', 'Comparison', whereOf('comparison')),
  }),
);

export const authorWhere: Where = filterBy({
  ids: plainIds,
  name: field('sortName', { fold: true }),
  orcid: field('orcid'),
  paperCount: field('paperCount'),
  papers: listOf(['WROTE'], 'out', 'Paper', whereOf('paper')),
});
