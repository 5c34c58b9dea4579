// The never-compared matrix: a task's methods against each other. Pure.
import type { ClaimFragment, MethodsQuery } from '../../generated/graphql.js';

export interface Method {
  id: string;
  name: string;
  kind: string;
  /** Papers on the task that introduce, test or compare with it. */
  papers: number;
}

type Papers = NonNullable<MethodsQuery['papers']>['nodes'];

/** Methods of the most papers on the task first, at most `most`; where they are equal what papers introduce, then what most papers in all have. */
export const methodsOf = (papers: Papers, most: number): Method[] => {
  const found = new Map<string, Method & { introduced: number; inAll: number }>();
  for (const { entities } of papers)
    for (const { role, node } of entities.edges) {
      const { id, name, __typename, paperCount: inAll } = node;
      const kind = __typename.toUpperCase();
      const method = found.get(id) ?? { id, name, kind, papers: 0, introduced: 0, inAll };
      method.papers += 1;
      if (role === 'INTRODUCES') method.introduced += 1;
      found.set(id, method);
    }
  return [...found.values()]
    .sort(
      (a, b) =>
        b.papers - a.papers ||
        b.introduced - a.introduced ||
        b.inAll - a.inAll ||
        a.name.localeCompare(b.name, 'en'),
    )
    .slice(0, most)
    .map(({ introduced: _, inAll: __, ...method }) => method);
};

/** Methods that the paper of a claim without a named subject introduces: what it speaks of. */
const introducedBy = (papers: Papers): Map<string, string[]> =>
  new Map(
    papers.map(({ id, entities }) => [
      id,
      entities.edges.filter(({ role }) => role === 'INTRODUCES').map(({ node }) => node.id),
    ]),
  );

/** Claims by pair, in either order: `cells.get(pairOf(a, b))`. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const cellsOf = (papers: Papers, claims: readonly ClaimFragment[]): Map<string, ClaimFragment[]> => {
  const own = introducedBy(papers);
  const cells = new Map<string, ClaimFragment[]>();
  for (const claim of claims)
    for (const subject of claim.subject ? [claim.subject.id] : (own.get(claim.paper.id) ?? [])) {
      const pair = pairOf(subject, claim.object.id);
      cells.set(pair, [...(cells.get(pair) ?? []), claim]);
    }
  return cells;
};
