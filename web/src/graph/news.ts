// What changed since a visit, told in few words. Pure.
import type { ChangesQuery } from '../../generated/graphql.js';

type Changes = NonNullable<ChangesQuery['changes']>;
type Counted = { papers: number; beaten: number; more: boolean };

/** New papers, and claims to beat `about` (any node when null). */
export const countNews = ({ nodes, pageInfo }: Changes, about: string | null): Counted => {
  const papers = new Set<string>();
  let beaten = 0;
  for (const { kind, node, fact } of nodes) {
    if (kind !== 'ADDED') continue;
    if (node?.__typename === 'Paper' && node.id !== about) papers.add(node.id);
    if (fact?.__typename !== 'Comparison') continue;
    const { outcome, object, subject } = fact;
    const loser = outcome === 'BETTER' ? object.id : outcome === 'WORSE' ? (subject?.id ?? null) : null;
    if (about !== null && loser === about) beaten += 1;
  }
  return { papers: papers.size, beaten, more: pageInfo.hasNextPage };
};

const many = (count: number, more: boolean, one: string, several: string): string =>
  `${count}${more ? ' or more' : ''} ${count === 1 && !more ? one : several}`;

/** "3 new papers on KV Cache, 1 claims to beat it"; null when there is nothing to tell. */
export const newsOf = ({ papers, beaten, more }: Counted, name: string | null): string | null => {
  const parts: string[] = [];
  if (papers > 0)
    parts.push(`${many(papers, more, 'new paper', 'new papers')}${name === null ? '' : ` on ${name}`}`);
  if (beaten > 0)
    parts.push(`${many(beaten, more, 'claims', 'claim')} to beat ${papers > 0 ? 'it' : (name ?? '')}`);
  return parts.length > 0 ? parts.join(', ') : null;
};

/** The moment from which nothing of these is new any more: just after the last of them. */
export const latestOf = (answers: readonly Changes[], otherwise: string): string => {
  const moments = answers.flatMap(({ nodes }) => nodes.map(({ at }) => Date.parse(at)));
  return new Date(Math.max(Date.parse(otherwise), ...moments.map((at) => at + 1))).toISOString();
};
