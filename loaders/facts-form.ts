// The wire form of records with their facts: one line of `papergraph extract`, and back.
// Loading what was printed equals loading the source, so nothing is rounded or left out here.
import type { Evidence, FactSet, NamedEntity } from '../src/domain/facts.js';
import type { PaperRecord, RecordAuthor } from '../src/domain/record.js';
import { identifierText } from './resolve/identifiers.js';
import { readFacts } from './sources/facts-read.js';
import { Fields } from './sources/fields.js';
import { readRecord } from './sources/record-read.js';

export type RecordWithFacts = PaperRecord & { facts: FactSet };

const texts = (record: PaperRecord) => (evidence: readonly Evidence[]) =>
  evidence.map(({ field, start, end, sentence }) => ({
    field,
    start,
    end,
    text: (record[field] ?? '').slice(start, end),
    sentence: [...sentence],
  }));

const author = ({ name, id }: RecordAuthor): unknown => (id === null ? name : { name, id });

/** What few sources tell is absent where it is unknown. */
const extras = ({ comments, projectUrls, venue, subjects, cites }: PaperRecord): Record<string, unknown> => ({
  ...(comments === undefined ? {} : { comments }),
  ...(projectUrls === undefined ? {} : { projectUrls }),
  ...(venue === undefined ? {} : { venue }),
  ...(subjects === undefined ? {} : { subjects }),
  ...(cites === undefined ? {} : { cites: cites.map(identifierText) }),
});

const factsToWire = (record: PaperRecord, facts: FactSet): Record<string, unknown> => {
  const cut = texts(record);
  const entity = ({ name, type, roles, mentions, ...rest }: NamedEntity): Record<string, unknown> => ({
    name,
    ...(type === 'task' ? {} : { type }),
    role: (roles[0] ?? 'MENTIONS').toLowerCase(),
    roles: roles.map((role) => role.toLowerCase()),
    ...rest,
    [type === 'task' ? 'evidence' : 'mentions']: cut(mentions),
  });
  return {
    extractor: facts.extractor,
    entities: facts.entities.filter(({ type }) => type !== 'task').map(entity),
    results: facts.results.map(({ evidence, kind, ...rest }) => ({
      ...rest,
      kind: kind.toLowerCase(),
      evidence: cut(evidence),
    })),
    comparisons: facts.comparisons.map(({ evidence, outcome, ...rest }) => ({
      ...rest,
      outcome: outcome.toLowerCase(),
      evidence: cut(evidence),
    })),
    relations: facts.relations.map(({ evidence, kind, ...rest }) => ({
      ...rest,
      type: kind.toLowerCase(),
      evidence: cut(evidence),
    })),
    tasks: facts.entities.filter(({ type }) => type === 'task').map(entity),
  };
};

/** One line of `papergraph extract`, as plain JSON. Entities that are tasks stand apart, after the others. */
export const toWire = (record: PaperRecord, facts: FactSet): Record<string, unknown> => {
  const idOf = (scheme: string): string | null =>
    record.identifiers.find((identifier) => identifier.scheme === scheme)?.value ?? null;
  return {
    title: record.title,
    id: idOf('arxiv') ?? idOf('doi'),
    abstract: record.abstract,
    summary: record.summary,
    date: record.publishedAt,
    year: record.publishedYear,
    authors: record.authors?.map(author) ?? null,
    url: record.url,
    code: facts.code,
    source: record.source,
    key: record.key,
    statedAt: record.statedAt,
    listedAt: record.listedAt,
    upvotes: record.upvotes,
    codeUrls: record.codeUrls,
    identifiers: record.identifiers.map(identifierText),
    ...extras(record),
    ...(record.reported
      ? { reported: { ...factsToWire(record, record.reported), code: record.reported.code } }
      : {}),
    ...factsToWire(record, facts),
  };
};

/**
 * A parsed line with facts, checked in every field. Absent: confidence is 0.5, the extractor "given/1",
 * the source "facts", sentences are computed. Throws `FieldError` with the field's path, what was expected and
 * what came.
 */
export const fromWire = (line: unknown): RecordWithFacts => {
  const record = readRecord(line, 'facts');
  const reported = new Fields(line, '').raw('reported');
  return {
    ...record,
    facts: readFacts(line, record),
    ...(reported === undefined ? {} : { reported: readFacts(reported, record) }),
  };
};

/** Facts in the order that the wire keeps: tasks after the other entities. */
export const tasksLast = (facts: FactSet): FactSet => ({
  ...facts,
  entities: [
    ...facts.entities.filter(({ type }) => type !== 'task'),
    ...facts.entities.filter(({ type }) => type === 'task'),
  ],
});
