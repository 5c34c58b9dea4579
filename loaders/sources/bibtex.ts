// A person's own library in BibTeX or BibLaTeX. The parser goes on behind a damaged entry, which is refused alone; it
// is imported on first use, since it takes its time.
import type { Creator, Entry, Library } from '@retorquere/bibtex-parser';
import type { PaperRecord } from '../../src/domain/record.js';
import { FieldError } from './fields.js';
import type { FileFormat, FileItem } from './format.js';
import { refusal } from './port.js';
import { readRecord } from './record-read.js';
import { whole } from './whole.js';

const NAME = 'bibtex';

/** Markup that the parser makes of TeX: `<i>`, `<span class="nocase">`. */
const plain = (text: string | undefined): string | null =>
  text
    ?.replace(/<\/?(?:i|b|sc|sup|sub|span|pre)\b[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .normalize('NFC') ?? null;

const nameOf = ({ name, firstName, prefix, lastName, suffix }: Creator): string =>
  plain(name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(' ')) ?? '';

/** "others" stands for those who are left out. */
const authorsOf = (creators: readonly Creator[] | undefined): string[] =>
  (creators ?? []).map(nameOf).filter((name) => name && name !== 'others');

const twoDigits = (text: string): string => text.padStart(2, '0');

/** Throws `FieldError`. */
const toRecord = ({ key, fields }: Entry): PaperRecord => {
  const field = (...names: string[]): string | null => {
    for (const name of names) {
      const value: unknown = fields[name];
      if (typeof value === 'string' && value.trim()) return value.trim();
    }
    return null;
  };
  const title = plain(fields.title)?.trim();
  if (!title) throw new FieldError('title', 'text that is not empty', fields.title);
  const [year, month, day] = [field('year'), field('month'), field('day')];
  const spelled = year && month && day ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
  const date = field('date') ?? spelled;
  const eprint = field('archiveprefix', 'eprinttype')?.toLowerCase() === 'arxiv' ? field('eprint') : null;
  const record = readRecord(
    {
      id: eprint ?? key,
      title,
      abstract: plain(field('abstract') ?? undefined),
      authors: authorsOf(fields.author),
      doi: field('doi'),
      date: date ?? year,
      year: year ?? date?.slice(0, 4) ?? null,
      url: field('url'),
      venue: plain(field('journal', 'journaltitle', 'booktitle') ?? undefined),
    },
    'jsonl',
  );
  return { ...record, source: NAME, key: key || record.key };
};

const itemsOf = (library: Library, text: string, file: string): FileItem[] => {
  let from = 0;
  const placeOf = (input: string): string => {
    const at = text.indexOf(input, from);
    if (at >= 0) from = at + input.length;
    return `${file}:${text.slice(0, Math.max(0, at)).split('\n').length}`;
  };
  const refused = (place: string, reason: string, raw: string): FileItem => ({
    kind: 'refusal',
    refusal: refusal(NAME, place, reason, raw),
  });
  const read = library.entries
    // A damaged entry comes without its text, and stands among the errors.
    .filter(({ input }) => input)
    .map((entry): FileItem => {
      const place = placeOf(entry.input);
      try {
        return { kind: 'record', record: toRecord(entry), place };
      } catch (error) {
        if (!(error instanceof FieldError)) throw error;
        return refused(place, error.message, entry.input);
      }
    });
  from = 0;
  return [
    ...read,
    ...library.errors.map(({ error, input = '' }) =>
      refused(placeOf(input.trim()), `expected a BibTeX entry; ${error.split('\n')[0]}`, input),
    ),
  ];
};

export const bibtex: FileFormat = {
  name: NAME,
  looks: 'BibTeX entries (@article{…})',
  recognises: (head) =>
    /^\s*@[a-z]+\s*[{(][^,={}]*[,=]/im.test(head.slice(0, 20_000)) && !/^\s*[[{<]/.test(head),
  async *items(bytes, file, skip) {
    const { text, failure } = await whole(bytes);
    const { parse } = await import('@retorquere/bibtex-parser');
    const library = parse(text, {
      sentenceCase: false,
      caseProtection: false,
      verbatimFields: ['url', 'doi', 'eprint'],
    });
    const items = itemsOf(library, text, file);
    if (failure !== null) items.push({ kind: 'refusal', refusal: refusal(NAME, file, failure, '') });
    yield* items.slice(skip);
  },
};
