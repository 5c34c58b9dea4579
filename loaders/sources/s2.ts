// Semantic Scholar's batch of papers by id: author ids, tldr, venue, fields of study, references. For an id that
// it does not know it answers null in its place, and null for lists that publishers withhold.
import type { PaperRecord } from '../../src/domain/record.js';
import { identifiersOf, parseIdentifier } from '../resolve/identifiers.js';
import { Fields } from './fields.js';
import type { FileItem } from './format.js';
import { BadBody } from './http/client.js';
import { jsonList, type Pages, readItem } from './live.js';
import { refusal, UnreadableInput } from './port.js';
import { readRecord } from './record-read.js';

const NAME = 's2';
/** 500 are allowed; with their references 100 stay below the 10 MB of an answer. */
const PER_PAGE = 100;
const FIELDS =
  'externalIds,title,abstract,venue,year,publicationDate,s2FieldsOfStudy,tldr,url,authors.authorId,authors.name,references.paperId,references.externalIds';

/** All ids of a paper or of a reference, as "scheme:value". Unknown and strange ones are passed over. */
const idsOf = (paper: Fields): string[] => {
  const external = paper.raw('externalIds') === undefined ? null : new Fields(paper.raw('externalIds'), '');
  const text = (name: string): string => {
    const value = external?.raw(name);
    return typeof value === 'string' ? value : '';
  };
  const sha = paper.raw('paperId');
  return [
    ...identifiersOf(text('ArXiv'), text('DOI')),
    ...(typeof sha === 'string' ? [parseIdentifier(`s2:${sha}`) ?? []].flat() : []),
  ].map(({ scheme, value }) => `${scheme}:${value}`);
};

/** @param at when the service said so; null for a file. Throws `FieldError`. */
export const s2Record = (raw: unknown, at: string | null): PaperRecord => {
  const paper = new Fields(raw, '');
  const key = paper.needText('paperId');
  const tldr = paper.raw('tldr') === undefined ? null : new Fields(paper.raw('tldr'), 'tldr').text('text');
  const record = readRecord(
    {
      id: key,
      identifiers: idsOf(paper),
      title: paper.needText('title'),
      abstract: paper.text('abstract'),
      summary: tldr,
      authors: paper.list('authors', (item, path) => {
        const author = new Fields(item, path);
        const id = author.text('authorId');
        return { name: author.text('name') ?? '', id: id ? `s2:${id}` : null };
      }),
      publishedAt: paper.text('publicationDate'),
      year: paper.raw('year'),
      venue: paper.text('venue'),
      subjects: paper.list('s2FieldsOfStudy', (item, path) => new Fields(item, path).needText('category')),
      cites: paper.list('references', (item, path) => idsOf(new Fields(item, path))).flat(),
      url: paper.text('url'),
      // To the day: it answers no conditional request, and an unchanged paper should stay as it is.
      statedAt: at?.slice(0, 10) ?? null,
    },
    'jsonl',
  );
  return { ...record, source: NAME, key };
};

export const s2Item = (raw: unknown, place: string, at: string | null): FileItem =>
  readItem(NAME, place, raw, (item) => s2Record(item, at));

/** In the service's own spelling; what is no known id goes as it is. */
const spelled = (id: string): string => {
  const [known] = identifiersOf(id);
  if (known?.scheme === 'arxiv') return `ARXIV:${known.value}`;
  return known?.scheme === 'doi' ? `DOI:${known.value}` : id;
};

/** @param rest what follows "s2:", ids between commas. Throws `UnreadableInput`. */
export const s2Pages = (input: string, rest: string): Pages => {
  const ids = [...new Set(rest.split(',').map((id) => id.trim()))].filter(Boolean);
  if (ids.length === 0)
    throw new UnreadableInput(input, 'names no ids: s2:2106.01234,10.1000/xyz,CorpusId:1');
  const batch = (at: string): readonly string[] => ids.slice(Number(at), Number(at) + PER_PAGE);
  const after = (at: string): string | null =>
    Number(at) + PER_PAGE < ids.length ? String(Number(at) + PER_PAGE) : null;
  return {
    name: NAME,
    first: '0',
    after,
    describe: (at) => batch(at).join(', '),
    async page(at, client, signal) {
      const asked = batch(at);
      const read = (body: string): readonly unknown[] => {
        const list = jsonList(body, 'papers');
        if (list.length !== asked.length)
          throw new BadBody(`expected an answer to each of ${asked.length} ids; got ${list.length}`);
        return list;
      };
      const post = JSON.stringify({ ids: asked.map(spelled) });
      const request = { service: 's2', path: `/paper/batch?fields=${FIELDS}`, post } as const;
      const got = await client.get(request, read, signal);
      const items = got.value.map((raw, i): FileItem => {
        const place = `${input} (${asked[i]})`;
        if (raw !== null) return s2Item(raw, place, got.at);
        const reason = 'expected a paper of this id; Semantic Scholar knows none';
        return { kind: 'refusal', refusal: refusal(NAME, place, reason, '') };
      });
      return { items, next: after(at) };
    },
  };
};
