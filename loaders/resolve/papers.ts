// Records to papers: who says the same paper, and what the paper then is. Pure functions of the set of records,
// so the order and the repetition of loads cannot show in the graph.
import { contentHash, makeId, paperIdOf } from '../../src/domain/ids.js';
import { type Identifier, type PaperRecord, precedence, type RecordAuthor } from '../../src/domain/record.js';
import { sortIdentifiers } from './identifiers.js';
import { identityKeys, joinRecords, type PaperGroup } from './identity.js';

export { identityKeys, type PaperGroup };

export interface ResolvedPaper {
  id: string;
  /** Ids that the paper has or had by its other identifiers; sorted. */
  formerIds: string[];
  identifiers: Identifier[];
  /** Best first: by source precedence, then later statement, then hash. */
  records: PaperRecord[];
  title: string;
  abstract: string | null;
  summary: string | null;
  /** Source of the text that facts are read from: the abstract, else the summary, else the title alone. */
  textSource: string;
  authors: RecordAuthor[] | null;
  publishedAt: string | null;
  publishedYear: number | null;
  listedAt: string | null;
  upvotes: number | null;
  url: string | null;
  arxivId: string | null;
  doi: string | null;
  codeUrls: string[];
  projectUrls: string[];
  commentCount: number | null;
  venue: string | null;
  subjects: string[];
  cites: Identifier[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const hashes = new WeakMap<PaperRecord, { said: string; all: string }>();
const hashesOf = (record: PaperRecord): { said: string; all: string } => {
  let known = hashes.get(record);
  if (!known) {
    const { facts, ...said } = record;
    const hash = contentHash(said);
    known = { said: hash, all: facts ? contentHash([hash, facts]) : hash };
    hashes.set(record, known);
  }
  return known;
};

/** Hash of all that the record says, its facts too: equal means that nothing need be done. */
export const recordHash = (record: PaperRecord): string => hashesOf(record).all;

/** The later statement first; then content decides, never order; facts beat none where all else is equal. */
const byStatement = (a: PaperRecord, b: PaperRecord): number =>
  compareText(b.statedAt ?? '', a.statedAt ?? '') ||
  compareText(hashesOf(a).said, hashesOf(b).said) ||
  Number(b.facts !== null) - Number(a.facts !== null) ||
  compareText(hashesOf(a).all, hashesOf(b).all);

const byPrecedence = (a: PaperRecord, b: PaperRecord): number =>
  precedence(a.source) - precedence(b.source) ||
  byStatement(a, b) ||
  compareText(a.source, b.source) ||
  compareText(a.key, b.key);

/** Of two records with one source and key: the one that stands. Commutative, associative, idempotent. */
export const winner = (a: PaperRecord, b: PaperRecord): PaperRecord => (byStatement(a, b) <= 0 ? a : b);

/** A record is known by its source and key; one record stands for each. Source names hold no colon. */
export const recordId = (record: Pick<PaperRecord, 'source' | 'key'>): string =>
  makeId('record', `${record.source}:${record.key}`);

/** The records of each paper. Repeats and overruled statements are gone. */
export const groupRecords = (records: readonly PaperRecord[]): PaperGroup[] => {
  const standing = new Map<string, PaperRecord>();
  for (const record of records) {
    const id = recordId(record);
    const other = standing.get(id);
    standing.set(id, other ? winner(other, record) : record);
  }
  // A fixed order, so that whatever follows cannot depend on the order of loading.
  return joinRecords(
    [...standing.entries()].sort(([a], [b]) => compareText(a, b)).map(([, record]) => record),
  );
};

/** One paper of one group; fields by precedence, first that is known. */
export const resolvePaper = (group: PaperGroup): ResolvedPaper => {
  const records = [...group.records].sort(byPrecedence);
  const best = records[0];
  if (!best) throw new Error('a group of records must not be empty');
  const first = <T>(field: (record: PaperRecord) => T | null): T | null => {
    for (const record of records) {
      const value = field(record);
      if (value !== null) return value;
    }
    return null;
  };
  const withAbstract = records.find((record) => record.abstract !== null);
  const told = withAbstract ? records.filter((record) => record.source !== 'sample') : records;
  const withSummary = told.find((record) => record.summary !== null);
  const publishedAt = first((record) => record.publishedAt);
  const identifiers = sortIdentifiers(group.identifiers);
  const [primary, ...others] = identifiers;
  if (!primary) throw new Error(`a paper without an identifier: ${best.title}`);
  const id = paperIdOf(primary);
  const formerIds = new Set([...others, ...group.formerIdentifiers].map(paperIdOf));
  formerIds.delete(id);
  return {
    id,
    formerIds: [...formerIds].sort(),
    identifiers,
    records,
    title: best.title,
    abstract: withAbstract?.abstract ?? null,
    summary: withSummary?.summary ?? null,
    textSource: (withAbstract ?? withSummary ?? best).source,
    authors: first((record) => record.authors),
    publishedAt,
    // The year of the day, so that the two cannot differ.
    publishedYear: publishedAt ? Number(publishedAt.slice(0, 4)) : first((record) => record.publishedYear),
    listedAt: first((record) => record.listedAt),
    upvotes: first((record) => record.upvotes),
    url: first((record) => record.url),
    arxivId: identifiers.find(({ scheme }) => scheme === 'arxiv')?.value ?? null,
    doi: identifiers.find(({ scheme }) => scheme === 'doi')?.value ?? null,
    codeUrls: [...new Set(records.flatMap((record) => record.codeUrls))].sort(),
    projectUrls: [...new Set(records.flatMap((record) => record.projectUrls ?? []))].sort(),
    commentCount: first((record) => record.comments ?? null),
    venue: first((record) => record.venue ?? null),
    subjects: [...new Set(records.flatMap((record) => record.subjects ?? []))].sort(),
    cites: sortIdentifiers(records.flatMap((record) => record.cites ?? [])),
  };
};

/** Names of the API's fields, sorted, that a record says something of. */
export const fieldsOf = (record: PaperRecord): string[] => {
  const { source: _s, key: _k, statedAt: _a, identifiers, comments, facts, reported, ...rest } = record;
  const said: Record<string, unknown> = {
    ...rest,
    arxivId: identifiers.find(({ scheme }) => scheme === 'arxiv'),
    doi: identifiers.find(({ scheme }) => scheme === 'doi'),
    commentCount: comments,
    facts: facts ?? reported,
  };
  return Object.keys(said)
    .filter((name) => {
      const value = said[name];
      return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
    })
    .sort();
};

/** All papers of a set of records, by id. */
export const resolvePapers = (records: readonly PaperRecord[]): ResolvedPaper[] =>
  groupRecords(records)
    .map(resolvePaper)
    .sort((a, b) => compareText(a.id, b.id));
