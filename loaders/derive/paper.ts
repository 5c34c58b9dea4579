// From a resolved paper to all that the graph holds of it: its node, its edges, its claims, and the entities
// they need. Pure: the same records, extractor and catalogue give the same rows.

import type { FactSet, PaperText } from '../../src/domain/facts.js';
import { contentHash, makeId, paperIdOf } from '../../src/domain/ids.js';
import { kebab } from '../../src/domain/names.js';
import type { PaperRecord } from '../../src/domain/record.js';
import type { EntityWrite, PaperWrite } from '../../src/graph/batch.js';
import { extract } from '../extract/index.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { type ResolvedPaper, recordId } from '../resolve/papers.js';
import { claimRows } from './claims.js';
import { EntityPool } from './entities.js';
import { namingRows } from './naming.js';
import { reportedBy, withReported } from './reported.js';

export interface DerivedPaper {
  readonly write: PaperWrite;
  readonly entities: readonly EntityWrite[];
}

/** The texts that a paper's facts are read from, and the record whose they are. */
const textOf = (paper: ResolvedPaper): { record: PaperRecord; text: PaperText } => {
  const { title, abstract, records } = paper;
  const field = abstract === null ? 'summary' : 'abstract';
  const record = records.find((r) => r[field] !== null && r[field] === paper[field]) ?? records[0];
  if (!record) throw new Error(`a paper without records: ${title}`);
  // One text a paper: beside the abstract a summary would say the same again.
  return { record, text: { title, abstract, summary: abstract === null ? paper.summary : null } };
};

/** Facts that came with a record point into that record's title; where another title won, those places are gone. */
const placedIn = (facts: FactSet, text: PaperText, record: PaperRecord): FactSet => {
  if (record.title === text.title) return facts;
  const keep = <T extends { evidence: { field: string }[] }>(claims: T[]): T[] =>
    claims
      .map((c) => ({ ...c, evidence: c.evidence.filter((e) => e.field !== 'title') }))
      .filter((c) => c.evidence.length > 0);
  return {
    ...facts,
    entities: facts.entities
      .map((e) => ({ ...e, mentions: e.mentions.filter((m) => m.field !== 'title') }))
      .filter((e) => e.mentions.length > 0),
    results: keep(facts.results),
    comparisons: keep(facts.comparisons),
    relations: keep(facts.relations),
  };
};

const LONGEST_LABEL = 32;

/** What a drawing calls the paper: what it introduces, else the title's name before a colon, else its first words. */
export const shortLabel = (title: string, facts: FactSet): string => {
  const introduced = facts.entities
    .filter((entity) => entity.roles[0] === 'INTRODUCES' && entity.name.length <= LONGEST_LABEL)
    .map((entity) => ({ name: entity.name, at: title.toLowerCase().indexOf(entity.name.toLowerCase()) }))
    .sort((a, b) => (a.at < 0 ? 1e9 : a.at) - (b.at < 0 ? 1e9 : b.at));
  const named = introduced.find(({ at }) => at >= 0) ?? (introduced.length === 1 ? introduced[0] : undefined);
  if (named) return named.name;
  const head = /^([^:]{2,32}):\s/.exec(title)?.[1];
  if (head) return head;
  if (title.length <= LONGEST_LABEL) return title;
  return `${title.slice(0, LONGEST_LABEL).replace(/\s+\S*$/, '')}…`;
};

const sortDate = (paper: ResolvedPaper): string =>
  paper.publishedAt ??
  (paper.publishedYear ? `${paper.publishedYear}-01-01` : (paper.listedAt ?? '0000-00-00'));

export const derivePaper = (paper: ResolvedPaper, catalogue: Catalogue): DerivedPaper => {
  const { record, text } = textOf(paper);
  const facts = record.facts ? placedIn(record.facts, text, record) : extract(text, catalogue);
  const day = sortDate(paper);
  const textHash = contentHash(text);
  const reported = reportedBy(paper);
  const all = withReported(facts, reported);
  const pool = new EntityPool(all, catalogue);
  const naming = namingRows(all, pool, { day, paperId: paper.id, textHash });
  const claimsBy = (said: FactSet, by: PaperRecord) =>
    claimRows(said, pool, {
      day,
      paperId: paper.id,
      textHash,
      source: by.source,
      origin: `${recordId(by)}|${said.extractor}`,
    });
  const claims = [...claimsBy(facts, record), ...reported.flatMap((one) => claimsBy(one.facts, one.record))];
  const authors = (paper.authors ?? []).map((author, position) => ({
    ...author,
    position,
    nodeId: author.id === null ? '' : makeId('author', author.id),
  }));
  return {
    entities: pool.writes(),
    write: {
      id: paper.id,
      properties: {
        id: paper.id,
        slugBase: `paper/${paper.arxivId ?? (kebab(paper.title) || 'untitled')}`,
        title: paper.title,
        shortLabel: shortLabel(paper.title, facts),
        abstract: paper.abstract,
        summary: paper.summary,
        arxivId: paper.arxivId,
        doi: paper.doi,
        url: paper.url,
        publishedAt: paper.publishedAt,
        publishedYear: paper.publishedYear,
        listedAt: paper.listedAt,
        upvotes: paper.upvotes,
        codeUrls: [...new Set([...paper.codeUrls, ...facts.code])].sort(),
        projectUrls: paper.projectUrls,
        commentCount: paper.commentCount,
        venue: paper.venue,
        subjects: paper.subjects,
        authorNames: authors.map((author) => author.name),
        authorIds: authors.some((author) => author.nodeId) ? authors.map((author) => author.nodeId) : [],
        sortDate: day,
        textHash,
        extractor: facts.extractor,
        sources: [...new Set(paper.records.map((r) => r.source))].sort(),
        formerIds: paper.formerIds,
      },
      naming,
      facts: claims,
      authors: uniqueBy(
        authors.filter((author) => author.nodeId),
        (author) => author.nodeId,
      ).map(({ nodeId, name, id, position }) => ({
        id: nodeId,
        name,
        position,
        orcid: id?.startsWith('orcid:') ? id.slice(6) : null,
      })),
      records: paper.records.map(recordId),
      identifiers: paperIdentifiers(paper),
      cites: paper.cites.map((cited) => ({ id: paperIdOf(cited), ...cited })),
    },
  };
};

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();

/** Every id that ever led to the paper, as identifiers. */
const paperIdentifiers = (paper: ResolvedPaper): PaperWrite['identifiers'] => {
  const rows = paper.identifiers.map((identifier) => ({
    id: paperIdOf(identifier),
    scheme: identifier.scheme as string,
    value: identifier.value,
  }));
  const told = new Set(rows.map((row) => row.id));
  return [
    ...rows,
    ...paper.formerIds.filter((id) => !told.has(id)).map((id) => ({ id, scheme: 'former', value: id })),
  ];
};

/** Ids of the Identifier nodes that a record claims. */
export const claimsOf = (keys: readonly string[]): { id: string; scheme: string; value: string }[] =>
  keys.map((text) => {
    const [scheme = '', ...value] = text.split(':');
    return { id: makeId('paper', text), scheme, value: value.join(':') };
  });
