// Filters on a paper's list of authors.
import { makeId } from '../../domain/ids.js';
import { bareOrcid } from '../../domain/names.js';
import type { Comparator, Predicate } from '../../graph/plan.js';
import { and, COUNTS, type Input, namesOf, type Part } from './where-parts.js';

interface AuthorMatch {
  name?: { eq?: string; in?: string[] } | null;
  id?: string | null;
  orcid?: string | null;
}

/** Authors stand in the paper's own list: most are known by nothing but their name. */
export const authors: Part = (filter: Input) => {
  const counted = (
    match: AuthorMatch | null,
    comparator: Comparator,
    value: number,
    every = false,
  ): Predicate => ({
    op: 'authors',
    names: match?.name ? namesOf(match.name) : null,
    ids: match?.id || match?.orcid ? idsOf(match) : null,
    with: comparator,
    value,
    every,
  });
  const when = (name: string, comparator: Comparator, value: number, every = false): Predicate | null =>
    filter[name] ? counted(filter[name] as AuthorMatch, comparator, value, every) : null;
  return and([
    when('some', '>=', 1),
    when('none', '=', 0),
    when('all', '=', 0, true),
    when('single', '=', 1),
    ...Object.entries((filter.count ?? {}) as Input).map(([name, value]) =>
      typeof value === 'number' ? counted(null, COUNTS[name] as Comparator, value) : null,
    ),
  ]);
};

/** An author's id follows from the ORCID; asked for by both, both must lead to one. */
const idsOf = ({ id, orcid }: AuthorMatch): string[] => {
  const byOrcid = orcid ? makeId('author', `orcid:${bareOrcid(orcid)}`) : null;
  if (id && byOrcid && id !== byOrcid) return [];
  return [byOrcid ?? id ?? ''];
};
