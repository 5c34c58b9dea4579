// OpenAlex works of a filter, by cursor: abstracts come as an inverted index, the arXiv id only in addresses.
import type { PaperRecord } from '../../src/domain/record.js';
import { identifiersOf } from '../resolve/identifiers.js';
import { Fields } from './fields.js';
import type { FileItem } from './format.js';
import { BadBody } from './http/client.js';
import { json, type Pages, readItem } from './live.js';
import { UnreadableInput } from './port.js';
import { readRecord } from './record-read.js';

const NAME = 'openalex';
const PER_PAGE = 100;

/** Words at their places, gaps passed over; without the heading "Abstract" that many begin with. */
export const fromInverted = (index: unknown): string | null => {
  if (typeof index !== 'object' || index === null) return null;
  const placed = Object.entries(index).flatMap(([word, places]) =>
    Array.isArray(places) ? places.map((at) => [Number(at), word] as const) : [],
  );
  const words = placed.sort(([a], [b]) => a - b).map(([, word]) => word);
  if (/^abstract[.:]?$/i.test(words[0] ?? '')) words.shift();
  return words.join(' ') || null;
};

const addressesOf = (work: Fields): string[] =>
  work
    .list('locations', (item, path) => {
      const location = new Fields(item, path);
      return [location.text('landing_page_url'), location.text('pdf_url')];
    })
    .flat()
    .flatMap((text) => text ?? []);

const optional = (fields: Fields, name: string): Fields | null =>
  fields.raw(name) === undefined ? null : new Fields(fields.raw(name), fields.at(name));

/** Throws `FieldError`. */
export const openalexRecord = (raw: unknown): PaperRecord => {
  const work = new Fields(raw, '');
  const id = work.needText('id');
  const [own] = identifiersOf(id);
  if (own?.scheme !== 'openalex') work.fail('id', 'an address such as https://openalex.org/W1');
  const primary = optional(work, 'primary_location');
  const landing = primary?.text('landing_page_url') ?? null;
  // The work's own DOI before those of its places.
  const told = [work.text('doi'), landing, ...addressesOf(work)].flatMap((text) => identifiersOf(text));
  const one = (scheme: string) => told.filter((i) => i.scheme === scheme).slice(0, 1);
  const record = readRecord(
    {
      id,
      identifiers: [...(own ? [own] : []), ...one('arxiv'), ...one('doi')].map(
        (i) => `${i.scheme}:${i.value}`,
      ),
      title: work.text('title') ?? work.needText('display_name'),
      abstract: fromInverted(work.raw('abstract_inverted_index')),
      authors: work.list('authorships', (item, path) => {
        const author = optional(new Fields(item, path), 'author');
        const openalex = /(A\d+)$/.exec(author?.text('id') ?? '')?.[1];
        return {
          name: author?.text('display_name') ?? new Fields(item, path).text('raw_author_name') ?? '',
          orcid: author?.text('orcid') ?? null,
          id: openalex ? `openalex:${openalex}` : null,
        };
      }),
      publishedAt: work.text('publication_date'),
      year: work.raw('publication_year'),
      venue: (primary && optional(primary, 'source'))?.text('display_name') ?? null,
      subjects: work.list('topics', (item, path) => new Fields(item, path).needText('display_name')),
      cites: work.texts('referenced_works').map((address) => `openalex:${address}`),
      url: work.text('doi') ?? landing,
      statedAt: work.text('updated_date'),
    },
    'jsonl',
  );
  return { ...record, source: NAME, key: own?.value ?? id };
};

export const openalexItem = (raw: unknown, place: string): FileItem =>
  readItem(NAME, place, raw, openalexRecord);

export const openalexPage = (body: string): { works: readonly unknown[]; next: string | null } => {
  const page = json(body) as { results?: unknown; meta?: { next_cursor?: unknown } } | null;
  if (!Array.isArray(page?.results)) throw new BadBody('expected a page with results; got none');
  const next = page.meta?.next_cursor;
  return { works: page.results, next: typeof next === 'string' && next ? next : null };
};

/** @param filter what follows "openalex:", as the service's `filter`. Throws `UnreadableInput`. */
export const openalexPages = (input: string, filter: string): Pages => {
  if (!/^[\w.]+:/.test(filter))
    throw new UnreadableInput(input, 'expected a filter of OpenAlex, such as openalex:topics.id:T10028');
  return {
    name: NAME,
    first: '*',
    after: () => null,
    describe: (at) => (at === '*' ? 'all' : `from cursor ${at} on`),
    async page(at, client, signal) {
      const path = `/works?filter=${encodeURIComponent(filter)}&per_page=${PER_PAGE}&cursor=${encodeURIComponent(at)}`;
      const { value } = await client.get({ service: 'openalex', path }, openalexPage, signal);
      const name = at === '*' ? input : `${input}#${at}`;
      const items = value.works.map((raw, i) => openalexItem(raw, `${name}.${i}`));
      // The last page gives a cursor too, at times; behind it there is nothing.
      return { items, next: items.length > 0 ? value.next : null };
    },
  };
};
