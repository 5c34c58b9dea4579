// A person's own library as a table: exports of Zotero, Mendeley and Scholar, or columns of one's own. Columns are
// known by their names, in any case and order; those that are not known are passed over.

import { Readable } from 'node:stream';
import { type InfoRecord, parse } from 'csv-parse';
import type { PaperRecord } from '../../src/domain/record.js';
import { CutOff } from './bytes.js';
import { FieldError } from './fields.js';
import type { FileFormat, FileItem } from './format.js';
import { splitAuthors } from './latex.js';
import { refusal } from './port.js';
import { readRecord } from './record-read.js';

const NAME = 'csv';

/** What a column may be called; the first that has something in it is read. */
const COLUMNS = {
  title: ['title', 'paper title', 'paper_title', 'article title', 'document title'],
  abstract: ['abstract', 'abstract note', 'summary'],
  authors: ['authors', 'author', 'author full names', 'creators'],
  id: ['arxiv', 'arxiv id', 'arxiv_id', 'arxivid', 'eprint', 'id', 'key'],
  doi: ['doi'],
  date: ['date', 'published', 'publishedat', 'publication date', 'publication_date'],
  year: ['year', 'publication year', 'publication_year'],
  url: ['url', 'link', 'links', 'address'],
  code: ['code', 'code url', 'code_url', 'codeurls', 'github', 'githubrepo', 'repo', 'repository'],
  venue: ['venue', 'publication title', 'journal', 'booktitle', 'source title', 'conference'],
} as const;
type Column = keyof typeof COLUMNS;

const nameOf = (column: string): string =>
  column
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();

const delimiterOf = (line: string): string => {
  const count = (c: string): number => line.split(c).length;
  return [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
};

const head = (line: string): string[] =>
  line.split(delimiterOf(line)).map((cell) => nameOf(cell.replace(/^\s*"|"\s*$/g, '')));

/** "Quill, Ada; Fenn, Bo" or "Ada Quill and Bo Fenn" or "Ada Quill, Bo Fenn". */
export const authorsOf = (text: string): string[] => {
  const separate = text.includes(';') ? /;\s*/ : /\s+and\s+/;
  const parts = text.split(separate).map((part) => part.trim());
  if (parts.length === 1 && !text.includes(';')) return splitAuthors(text);
  return parts.filter(Boolean).map((part) => part.split(/,\s*/).reverse().join(' '));
};

/** Throws `FieldError`. */
const toRecord = (row: Readonly<Record<string, string>>): PaperRecord => {
  const cell = (column: Column): string | null => {
    for (const name of COLUMNS[column]) if (row[name]?.trim()) return row[name].trim();
    return null;
  };
  const title = cell('title');
  if (title === null) throw new FieldError('title', 'text that is not empty', '');
  const authors = cell('authors');
  const record = readRecord(
    {
      id: cell('id'),
      title,
      abstract: cell('abstract'),
      authors: authors === null ? null : authorsOf(authors),
      doi: cell('doi'),
      date: cell('date') ?? cell('year'),
      year: cell('year'),
      url: cell('url'),
      codeUrls: cell('code')?.split(/[\s;,]+/) ?? null,
      venue: cell('venue'),
    },
    'jsonl',
  );
  return { ...record, source: NAME };
};

export const csv: FileFormat = {
  name: NAME,
  looks: 'a table (CSV) with a column "title"',
  recognises: (text) => {
    const [line = ''] = text.trimStart().split(/\r?\n/);
    const columns = head(line);
    return columns.length > 1 && columns.some((name) => (COLUMNS.title as readonly string[]).includes(name));
  },
  async *items(bytes, file, skip) {
    let seen = 0;
    const waiting: FileItem[] = [];
    const refuse = (line: number, reason: string, raw: string): void =>
      void waiting.push({ kind: 'refusal', refusal: refusal(NAME, `${file}:${line}`, reason, raw) });
    let cutOff: CutOff | null = null;
    const uncut = async function* (): AsyncGenerator<Buffer> {
      try {
        yield* bytes;
      } catch (error) {
        if (!(error instanceof CutOff)) throw error;
        cutOff = error;
      }
    };
    const source = uncut();
    const first = await source.next();
    if (first.done) return;
    const line =
      first.value
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 1)[0] ?? '';
    const all = async function* (): AsyncGenerator<Buffer> {
      yield first.value;
      yield* source;
    };
    const parser = Readable.from(all()).pipe(
      parse({
        bom: true,
        delimiter: delimiterOf(line),
        columns: (names: string[]) => names.map(nameOf),
        info: true,
        raw: true,
        relax_quotes: true,
        // What is wrong is told with the row, in its place.
        relax_column_count: true,
        skip_empty_lines: true,
        skip_records_with_error: true,
        max_record_size: 10_000_000,
        on_skip: (error, raw) => {
          refuse(0, `expected a row of the table; ${error?.message ?? 'it is damaged'}`, raw ?? '');
          return undefined;
        },
      }),
    );
    const ready = function* (): Generator<FileItem> {
      for (const item of waiting.splice(0)) {
        seen += 1;
        if (seen > skip) yield item;
      }
    };
    for await (const { record, info, raw } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: InfoRecord;
      raw: string;
    }>) {
      try {
        if (info.error) throw new FieldError('the row', 'as many cells as there are columns', raw.trim());
        waiting.push({ kind: 'record', record: toRecord(record), place: `${file}:${info.lines}` });
      } catch (error) {
        if (!(error instanceof FieldError)) throw error;
        refuse(info.lines, error.message, raw);
      }
      yield* ready();
    }
    if (cutOff) refuse(0, (cutOff as CutOff).message, '');
    yield* ready();
  },
};
