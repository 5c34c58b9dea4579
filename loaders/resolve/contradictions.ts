// When two records with one title cannot be one paper: other ids, years too far apart, other first authors.
import type { PaperRecord, Scheme } from '../../src/domain/record.js';

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The first author's surname in bare lower-case letters: "Liu, Yang", "Y. Liu" and "Yang Liu" are "liu". */
const firstSurname = (record: PaperRecord): string | null => {
  const name = record.authors?.[0]?.name ?? '';
  const inOrder = name.includes(',') ? name.slice(0, name.indexOf(',')) : name;
  const words = inOrder
    .normalize('NFKD')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}]/gu, ''))
    .filter((word) => word && !SUFFIXES.has(word));
  return words.at(-1) ?? null;
};

/** "surname.year" with what is known of the two; tells papers of one title apart that have no other id. */
export const signature = (record: PaperRecord): string =>
  [firstSurname(record), record.publishedYear].filter((part) => part !== null).join('.');

const idsOf = (records: readonly PaperRecord[], scheme: Scheme): boolean =>
  records.some((record) => record.identifiers.some((id) => id.scheme === scheme));

/**
 * Why these groups (each one paper already, by shared ids) cannot all be one paper; null when they can. Linear in the
 * number of records: ids of two groups differ, else they would be one; intervals of years that meet in
 * pairs meet all; of surnames one must be common to all groups that have any.
 */
export const contradiction = (groups: readonly (readonly PaperRecord[])[]): string | null => {
  if (groups.length < 2) return null;
  for (const scheme of ['arxiv', 'doi'] as const) {
    if (groups.filter((group) => idsOf(group, scheme)).length > 1)
      return `they have different ${scheme === 'arxiv' ? 'arXiv ids' : 'DOIs'}`;
  }
  let [latestStart, earliestEnd] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const named: Set<string>[] = [];
  for (const group of groups) {
    const years = group.flatMap((record) => record.publishedYear ?? []).sort((a, b) => a - b);
    latestStart = Math.max(latestStart, years[0] ?? latestStart);
    earliestEnd = Math.min(earliestEnd, years.at(-1) ?? earliestEnd);
    const surnames = new Set(group.flatMap((record) => firstSurname(record) ?? []));
    if (surnames.size) named.push(surnames);
  }
  const common = [...(named[0] ?? [])].filter((name) => named.every((names) => names.has(name)));
  if (latestStart - earliestEnd > 1) return `their years differ (${earliestEnd} and ${latestStart})`;
  return named.length > 0 && common.length === 0 ? 'their first authors differ' : null;
};
