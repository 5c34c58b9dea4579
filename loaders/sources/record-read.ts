// One JSON object to a PaperRecord, whether it is a plain record, a line of the sample, or a line with facts.
// A field of the wrong type refuses the record; a date or address that cannot be read is null.
import { titleKey } from '../../src/domain/names.js';
import type { Identifier, PaperRecord, RecordAuthor } from '../../src/domain/record.js';
import { doi, identifiersOf, parseIdentifier, sortIdentifiers } from '../resolve/identifiers.js';
import { toDay, toTime, toYear } from './dates.js';
import { asText, cleanTitle, FieldError, Fields } from './fields.js';

/** The key of a record that has nothing but its title. A title of marks alone ("???") stands as it is. */
export const keyOfTitle = (title: string): string => titleKey(title) || title;

const isAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text);

/** Line breaks and tabs within an address mean nothing, as in a browser; null when it is none. */
const address = (text: string): string | null => {
  const joined = text.replace(/[\n\t]/g, '').trim();
  return isAddress(joined) ? joined : null;
};

/** A list of web addresses, or one alone; sorted, without repeats. What is none is passed over, or refused if `strict`. */
export const addresses = (fields: Fields, name: string, strict = false): string[] => {
  const value = fields.raw(name);
  if (value === undefined || value === '') return [];
  const read = (item: unknown, path: string): string[] => {
    const found = address(asText(item, path));
    if (!found && strict) throw new FieldError(path, 'a web address (https://…)', item);
    return found ? [found] : [];
  };
  const found = typeof value === 'string' ? read(value, fields.at(name)) : fields.list(name, read).flat();
  return [...new Set(found)].sort();
};

const authorId = (author: Fields): string | null => {
  const orcid = /(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i.exec(author.text('orcid') ?? '')?.[1];
  if (orcid) return `orcid:${orcid.toUpperCase()}`;
  const id = author.raw('id');
  return typeof id === 'string' && /^(?:orcid|s2|openalex):\S+$/.test(id) ? id : null;
};

/** Null when there are none: sources write an empty list for unknown. */
const readAuthors = (fields: Fields): RecordAuthor[] | null => {
  const authors = fields.list('authors', (item, path): RecordAuthor => {
    if (typeof item === 'string') return { name: cleanTitle(item), id: null };
    const author = new Fields(item, path);
    return { name: cleanTitle(author.text('name') ?? ''), id: authorId(author) };
  });
  const named = authors.filter(({ name }) => name);
  return named.length ? named : null;
};

const readId = (fields: Fields): string | null => {
  const id = fields.raw('id');
  // 2405.10 as a number has lost its zero; a whole number has lost nothing.
  if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id);
  return fields.text('id')?.trim() || null;
};

/** Where id, DOI and address tell of one scheme, the first of them is believed. */
const readIdentifiers = (fields: Fields, id: string | null): Identifier[] => {
  if (fields.raw('identifiers') !== undefined) {
    return identifierList(fields, 'identifiers');
  }
  const found = new Map<string, Identifier>();
  for (const text of [id, doi(fields.text('doi') ?? ''), fields.text('url')]) {
    for (const one of identifiersOf(text)) if (!found.has(one.scheme)) found.set(one.scheme, one);
  }
  return sortIdentifiers(found.values());
};

export type RecordForm = 'jsonl' | 'sample' | 'facts';

/** Facts keep the abstract's ends, since their offsets count from its start. */
const readBody = (fields: Fields, name: string, form: RecordForm): string | null => {
  const text = fields.text(name);
  return text?.trim() ? (form === 'facts' ? text : text.trim()) : null;
};

const readSource = (fields: Fields, form: RecordForm): string => {
  const source = form === 'facts' ? fields.text('source') : null;
  return source === null || /^[\w.-]+$/.test(source)
    ? (source ?? form)
    : fields.fail('source', 'a name of letters, digits, ".", "_" and "-"');
};

/** Throws `FieldError`. Facts are left null. */
export const readRecord = (line: unknown, form: RecordForm): PaperRecord => {
  const fields = new Fields(line, '');
  const title = cleanTitle(fields.text('title') ?? '') || fields.fail('title', 'text that is not empty');
  const id = readId(fields);
  const identifiers = readIdentifiers(fields, id);
  const date = fields.raw('date') ?? fields.raw('publishedAt');
  const publishedAt = toDay(date);
  const codeUrls = ['codeUrls', 'githubRepo', ...(form === 'facts' ? [] : ['code'])];
  const ownKey = form === 'sample' ? null : (identifiersOf(id)[0]?.value ?? id ?? identifiers[0]?.value);
  return {
    source: readSource(fields, form),
    key: (form === 'facts' ? fields.text('key') : null) || (ownKey ?? keyOfTitle(title)),
    statedAt: toTime(fields.raw('statedAt')),
    identifiers,
    title,
    abstract: readBody(fields, 'abstract', form),
    summary: readBody(fields, 'summary', form),
    authors: readAuthors(fields),
    publishedAt,
    publishedYear: publishedAt
      ? Number(publishedAt.slice(0, 4))
      : (toYear(date) ?? toYear(fields.raw('year'))),
    listedAt: toDay(fields.raw('listedAt')),
    upvotes: fields.count('upvotes'),
    url: address(fields.text('url') ?? ''),
    codeUrls: [...new Set(codeUrls.flatMap((name) => addresses(fields, name)))].sort(),
    facts: null,
    ...readExtras(fields),
  };
};

/** Identifiers as "scheme:value"; titles name no paper for certain and are passed over. */
const identifierList = (fields: Fields, name: string): Identifier[] =>
  sortIdentifiers(
    fields
      .list(name, (item, path) => {
        const found = parseIdentifier(asText(item, path));
        if (!found) throw new FieldError(path, '"arxiv:…", "doi:…", "s2:…" or "openalex:…"', item);
        return found;
      })
      .filter(({ scheme }) => scheme !== 'title'),
  );

/** What is not known stays absent. */
const readExtras = (fields: Fields): Partial<PaperRecord> => {
  const comments = fields.count('comments');
  const venue = cleanTitle(fields.text('venue') ?? '');
  const projectUrls = addresses(fields, 'projectUrls');
  const subjects = [...new Set(fields.texts('subjects'))].sort();
  const cites = identifierList(fields, 'cites');
  return {
    ...(comments === null ? {} : { comments }),
    ...(venue ? { venue } : {}),
    ...(projectUrls.length > 0 ? { projectUrls } : {}),
    ...(subjects.length > 0 ? { subjects } : {}),
    ...(cites.length > 0 ? { cites } : {}),
  };
};
