// What arXiv says of a paper, in each of its four forms, as one record: same source, same key, so that of
// the API, OAI-PMH and the snapshot the latest statement stands.
import { type PaperRecord, recordOf } from '../../src/domain/record.js';
import { identifiersOf } from '../resolve/identifiers.js';
import { Fields } from './fields.js';
import { splitAuthors } from './latex.js';
import { readRecord } from './record-read.js';

export const ARXIV = 'arxiv';

export interface ArxivPaper {
  /** With or without version. */
  readonly id: string | null;
  readonly title: string | null;
  readonly abstract: string | null;
  readonly authors: readonly string[];
  /** Of version 1, ISO or RFC 822. */
  readonly published: string | null;
  /** When arXiv last said so, ISO. */
  readonly stated: string | null;
  readonly doi: string | null;
  readonly journal: string | null;
  readonly categories: readonly string[];
}

/** "Mon, 27 Mar 2023 18:18:15 GMT" as its ISO time; all else as it is. */
const isoTime = (text: string | null): string | null => {
  if (text === null || !/^[A-Za-z]{3},/.test(text)) return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

/** Throws `FieldError`. */
export const arxivRecord = (paper: ArxivPaper): PaperRecord => {
  // Checked under arXiv's own names.
  const said = new Fields({ id: paper.id, title: paper.title }, '');
  const id = said.needText('id');
  const known = identifiersOf(id).find(({ scheme }) => scheme === 'arxiv') ?? said.fail('id', 'an arXiv id');
  // "10.1/a 10.1/b": two DOIs stand in one field at times; the first is the paper's.
  const doi = paper.doi?.trim().split(/\s+/)[0] ?? null;
  const record = readRecord(
    {
      id: known.value,
      identifiers: [
        `arxiv:${known.value}`,
        ...(doi ? identifiersOf(doi) : []).map((i) => `${i.scheme}:${i.value}`),
      ],
      title: said.needText('title').replace(/\s+/g, ' '),
      abstract: paper.abstract,
      authors: paper.authors,
      publishedAt: isoTime(paper.published),
      statedAt: isoTime(paper.stated),
      url: `https://arxiv.org/abs/${known.value}`,
      venue: paper.journal?.replace(/\s+/g, ' ') ?? null,
      subjects: paper.categories,
    },
    'jsonl',
  );
  return { ...record, source: ARXIV };
};

/** That arXiv has deleted a paper. Throws `FieldError`. */
export const deletedRecord = (id: string | null, stated: string | null): PaperRecord => {
  const nothing = { abstract: null, authors: [], published: null, doi: null, journal: null, categories: [] };
  const { key, statedAt, source } = arxivRecord({ id, title: 'deleted', stated, ...nothing });
  return recordOf({ source, key, statedAt, deleted: true, title: '' });
};

/** A line of the snapshot `arxiv-metadata-oai-snapshot.json`. Throws `FieldError`. */
export const snapshotRecord = (line: unknown): PaperRecord => {
  const fields = new Fields(line, '');
  const parsed = fields.list('authors_parsed', (parts) =>
    Array.isArray(parts) ? parts.slice(0, 3).filter((part) => typeof part === 'string') : [],
  );
  const named = parsed.map(([last = '', first = '', suffix = '']) =>
    splitAuthors([first, last, suffix].filter(Boolean).join(' ')).join(' '),
  );
  const versions = fields.list('versions', (version, path) => new Fields(version, path).text('created'));
  return arxivRecord({
    id: fields.text('id'),
    title: fields.text('title'),
    abstract: fields.text('abstract'),
    authors: named.length > 0 ? named : splitAuthors(fields.text('authors') ?? ''),
    published: versions[0] ?? null,
    stated: fields.text('update_date'),
    doi: fields.text('doi'),
    journal: fields.text('journal-ref'),
    categories: (fields.text('categories') ?? '').split(/\s+/).filter(Boolean),
  });
};
