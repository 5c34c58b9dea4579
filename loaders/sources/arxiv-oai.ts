// arXiv by OAI-PMH: everything that changed since a day, page by page of some thousand, each leading to the next
// by a token. A token that ran out starts the list again; what was loaded is skipped by its hash.
import { ARXIV, type ArxivPaper, arxivRecord, deletedRecord } from './arxiv-record.js';
import { toDay } from './dates.js';
import type { FileItem } from './format.js';
import { BadBody, SourceFailure } from './http/client.js';
import { splitAuthors } from './latex.js';
import { type Pages, readItem } from './live.js';
import { UnreadableInput } from './port.js';
import { listOf, textOf, textsOf, type Xml, xml } from './xml.js';

interface OaiPage {
  readonly records: readonly Xml[];
  readonly token: string | null;
  /** An OAI error code with its message. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

export const oaiPage = (body: string): OaiPage => {
  const root = xml(body, 'OAI-PMH');
  const failed = listOf(root.error)[0];
  if (failed !== undefined) {
    const error = { code: String((failed as Xml)['@code'] ?? ''), message: textOf(failed) ?? '' };
    return { records: [], token: null, error };
  }
  const list = (root.ListRecords ?? root.GetRecord) as Xml | undefined;
  if (typeof list !== 'object') throw new BadBody('expected ListRecords; got an OAI-PMH answer without it');
  return { records: listOf(list.record), token: textOf(list.resumptionToken), error: null };
};

const words = (text: string | null): string[] => (text ?? '').split(/\s+/).filter(Boolean);

const given = (author: Xml): string =>
  splitAuthors(
    [author.forenames, author.keyname, author.suffix].flatMap((part) => textOf(part) ?? []).join(' '),
  ).join(' ');

const idOf = (header: Xml): string | null =>
  textsOf(header.identifier)[0]?.replace(/^oai:arXiv\.org:/, '') ?? null;

/** The three forms of metadata that arXiv serves. */
const paperOf = (header: Xml, metadata: Xml): ArxivPaper => {
  const id = idOf(header);
  const stated = textOf(header.datestamp);
  const full = (metadata.arXivRaw ?? metadata.arXiv) as Xml | undefined;
  if (full) {
    const versions = listOf(full.version);
    const authors = full.authors as Xml | string | undefined;
    return {
      id: textOf(full.id) ?? id,
      title: textOf(full.title),
      abstract: textOf(full.abstract),
      authors: typeof authors === 'object' ? listOf(authors.author).map(given) : splitAuthors(authors ?? ''),
      published: textsOf(versions[0]?.date)[0] ?? textOf(full.created),
      stated,
      doi: textOf(full.doi),
      journal: textOf(full['journal-ref']),
      categories: words(textOf(full.categories)),
    };
  }
  const dc = (metadata.dc ?? {}) as Xml;
  return {
    id,
    title: textOf(dc.title),
    abstract: textsOf(dc.description)[0] ?? null,
    // "Last, First".
    authors: textsOf(dc.creator).map((name) => name.split(/,\s*/).reverse().join(' ')),
    published: textsOf(dc.date)[0] ?? null,
    stated,
    doi: textsOf(dc.identifier).find((text) => /^doi:/i.test(text)) ?? null,
    journal: null,
    categories: textsOf(dc.subject),
  };
};

export const oaiItem = (record: Xml, place: string): FileItem => {
  const header = (record.header ?? {}) as Xml;
  if (header['@status'] === 'deleted')
    return readItem(ARXIV, place, record, () => deletedRecord(idOf(header), textOf(header.datestamp)));
  return readItem(ARXIV, place, record, () => arxivRecord(paperOf(header, (record.metadata ?? {}) as Xml)));
};

const RESTARTS = 2;
const KNOWN = ['set', 'from', 'until', 'metadataPrefix'];

/** @param rest what follows "arxiv-oai:". Addresses of pages are "RESTARTS|TOKEN". Throws `UnreadableInput`. */
export const oaiPages = (input: string, rest: string): Pages => {
  const asked = new URLSearchParams(rest);
  for (const [name, value] of asked) {
    if (!KNOWN.includes(name)) throw new UnreadableInput(input, `takes ${KNOWN.join(', ')}; got "${name}"`);
    if (/^(?:from|until)$/.test(name) && toDay(value) !== value)
      throw new UnreadableInput(input, `expected ${name} as YYYY-MM-DD, got "${value}"`);
  }
  if (!asked.has('metadataPrefix')) asked.set('metadataPrefix', 'arXivRaw');
  return {
    name: ARXIV,
    first: '0|',
    after: () => null,
    describe: (at) =>
      at.split('|')[1] ? `from resumption token ${at.split('|').slice(1).join('|')} on` : 'all',
    async page(at, client, signal) {
      const [restarts = '0', ...parts] = at.split('|');
      const token = parts.join('|');
      const ask = token ? `resumptionToken=${encodeURIComponent(token)}` : asked.toString();
      const path = `/oai?verb=ListRecords&${ask}`;
      const { value } = await client.get({ service: 'arxiv-oai', path }, oaiPage, signal);
      if (value.error?.code === 'noRecordsMatch') return { items: [], next: null };
      if (value.error?.code === 'badResumptionToken' && token && Number(restarts) < RESTARTS)
        return { items: [], next: `${Number(restarts) + 1}|` };
      if (value.error)
        throw new SourceFailure(`arXiv OAI-PMH: ${value.error.code}: ${value.error.message}`, 200);
      const name = token ? `${input}#${token}` : input;
      const items = value.records.map((record, i) => oaiItem(record, `${name}.${i}`));
      return { items, next: value.token === null ? null : `${restarts}|${value.token}` };
    },
  };
};
