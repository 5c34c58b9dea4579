// Why records are one paper, and why others with its title are not: for people who doubt a merge.
import { compareIdentifiers, paperIdOf } from '../../src/domain/ids.js';
import type { PaperRecord } from '../../src/domain/record.js';
import { contradiction } from './contradictions.js';
import { identifierText } from './identifiers.js';
import { joiningKey, type PaperGroup } from './identity.js';
import { fieldsOf, groupRecords, type ResolvedPaper, resolvePaper } from './papers.js';
import { groupBy } from './sets.js';

/** Source and key. */
export type Teller = string;

export interface Explanation {
  readonly id: string;
  readonly title: string;
  readonly identifiers: readonly string[];
  readonly formerIds: readonly string[];
  /** Most trusted first. */
  readonly records: readonly {
    readonly source: string;
    readonly key: string;
    readonly at: string | null;
    readonly title: string;
    readonly identifiers: readonly string[];
    readonly fields: readonly string[];
  }[];
  /** What two or more records share: an identifier or a title. */
  readonly joinedBy: readonly { readonly what: string; readonly records: readonly Teller[] }[];
  /** Papers with the title of one of its records that are not this one. */
  readonly apart: readonly { readonly id: string; readonly title: string; readonly because: string }[];
}

export const teller = ({ source, key }: Pick<PaperRecord, 'source' | 'key'>): Teller => `${source} ${key}`;

const shared = (records: readonly PaperRecord[]): Explanation['joinedBy'] => {
  const ids = records.flatMap((record) =>
    record.identifiers
      .filter(({ scheme }) => scheme !== 'title')
      .map((identifier) => ({ identifier, record })),
  );
  const byId = [...groupBy(ids, ({ identifier }) => identifierText(identifier)).values()]
    .sort(([a], [b]) => (a && b ? compareIdentifiers(a.identifier, b.identifier) : 0))
    .map((held) => ({
      what: held[0] ? identifierText(held[0].identifier) : '',
      records: held.map(({ record }) => teller(record)),
    }));
  const byTitle = [...groupBy(records, joiningKey)]
    .filter(([key]) => key !== null)
    .map(([, held]) => ({ what: `title "${held[0]?.title}"`, records: held.map(teller) }));
  return [...byId, ...byTitle].filter(({ records: tellers }) => new Set(tellers).size > 1);
};

const whyApart = (paper: PaperGroup, other: PaperGroup): string =>
  contradiction([paper.records, other.records]) ??
  'a third paper with this title contradicts one of the two, so the title joins none';

/**
 * @param records of the paper and all that could be joined with it (`GraphStore.recordsNear`).
 * @returns null when none of them is part of this paper.
 */
export const explain = (records: readonly PaperRecord[], paperId: string): Explanation | null => {
  const groups = groupRecords(records);
  const resolved = new Map<PaperGroup, ResolvedPaper>(groups.map((group) => [group, resolvePaper(group)]));
  const own = groups.find((group) => resolved.get(group)?.id === paperId);
  const paper = own && resolved.get(own);
  if (!own || !paper) return null;
  const titles = new Set(own.records.map(joiningKey).filter((key) => key !== null));
  return {
    id: paper.id,
    title: paper.title,
    identifiers: paper.identifiers.map(identifierText),
    formerIds: paper.formerIds.filter((id) => !paper.identifiers.some((one) => paperIdOf(one) === id)),
    records: paper.records.map((record) => ({
      source: record.source,
      key: record.key,
      at: record.statedAt,
      title: record.title,
      identifiers: record.identifiers.map(identifierText),
      fields: fieldsOf(record),
    })),
    joinedBy: shared(paper.records),
    apart: groups
      .filter(
        (group) => group !== own && group.records.some((record) => titles.has(joiningKey(record) ?? '')),
      )
      .map((group) => ({
        id: resolved.get(group)?.id ?? '',
        title: resolved.get(group)?.title ?? '',
        because: whyApart(own, group),
      })),
  };
};
