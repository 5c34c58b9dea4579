// Normal forms of the ids that papers have elsewhere, so that two spellings of one id are equal.
// Everything here answers null to what is no id: an unknown id is never guessed.
import { compareIdentifiers } from '../../src/domain/ids.js';
import { titleKey } from '../../src/domain/names.js';
import type { Identifier, Scheme } from '../../src/domain/record.js';

const NEW_ARXIV = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/;
const OLD_ARXIV = /^([a-z]+(?:-[a-z]+)*)(?:\.[a-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/;
const ARXIV_HOSTS =
  /^(?:(?:www|export|browse)\.)?arxiv\.org$|^(?:www\.)?ar5iv\.org$|^ar5iv\.labs\.arxiv\.org$/;

/** The path of a paper's page on arXiv or Hugging Face, without the leading word; null for other addresses. */
const arxivPath = (text: string): string | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url) return null;
  const path = url.pathname.replace(/\/$/, '');
  if (ARXIV_HOSTS.test(url.hostname))
    return /^\/(?:abs|pdf|html|e-print)\/(.+?)(?:\.pdf)?$/.exec(path)?.[1] ?? null;
  if (/^(?:www\.)?huggingface\.co$/.test(url.hostname)) return /^\/papers\/(.+)$/.exec(path)?.[1] ?? null;
  return null;
};

/** "arXiv:2106.01234v2", "hep-th/9901001" or an address of either: the id without version, or null. */
const arxivId = (text: string): string | null => {
  const trimmed = text.trim();
  const bare = (arxivPath(trimmed) ?? trimmed).replace(/^arxiv:\s*/i, '').toLowerCase();
  const old = OLD_ARXIV.exec(bare);
  return NEW_ARXIV.exec(bare)?.[1] ?? (old ? `${old[1]}/${old[2]}` : null);
};

/** "https://doi.org/10.1/ABC", "doi:10.1/abc": the DOI in lower case, or null. */
export const doi = (text: string): string | null => {
  const bare = text.trim().replace(/^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i, '');
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare.replace(/[.,;]+$/, '').toLowerCase() : null;
};

/** A Semantic Scholar paper id (40 hexadecimal digits), the address of its page, or "CorpusId:123". */
const s2Id = (text: string): string | null => {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^https:\/\/(?:www|api)\.semanticscholar\.org\/(?:.*\/)?/, '');
  return /^(?:[0-9a-f]{40}|corpusid:\d+)$/.test(bare) ? bare : null;
};

/** "https://openalex.org/W123" or "w123": "W123". */
const openalexId = (text: string): string | null =>
  /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:works\/)?)?(w\d+)$/i.exec(text.trim())?.[1]?.toUpperCase() ??
  null;

const make = (scheme: Scheme, value: string | null): Identifier | null => (value ? { scheme, value } : null);

const arxivOfDoi = (value: string): string | null => {
  const found = /^10\.48550\/arxiv\.(.+)$/.exec(value)?.[1];
  return found ? arxivId(found) : null;
};

const doiIdentifier = (text: string): Identifier | null => {
  const value = doi(text);
  return value ? (make('arxiv', arxivOfDoi(value)) ?? make('doi', value)) : null;
};

/** Any spelling of an id with a scheme of its own; arXiv's own DOIs are arXiv ids. */
export const parseIdentifier = (text: string): Identifier | null => {
  const [, prefix, rest] = /^(s2|openalex|title):\s*(.+)$/i.exec(text.trim()) ?? [];
  if (prefix?.toLowerCase() === 's2') return make('s2', s2Id(rest ?? ''));
  if (prefix?.toLowerCase() === 'openalex') return make('openalex', openalexId(rest ?? ''));
  if (prefix?.toLowerCase() === 'title') return make('title', titleKey(rest ?? ''));
  const known = make('arxiv', arxivId(text)) ?? doiIdentifier(text);
  // A bare "w12" or 40 digits may be anybody's own id, so these two need their prefix or address.
  return (
    known ?? (URL.canParse(text) ? (make('openalex', openalexId(text)) ?? make('s2', s2Id(text))) : null)
  );
};

export const identifierText = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;

/** Sorted by precedence, without repeats. */
export const sortIdentifiers = (identifiers: Iterable<Identifier>): Identifier[] =>
  [...new Map([...identifiers].map((i) => [identifierText(i), i])).values()].sort(compareIdentifiers);

/** What the id, the address and the DOI of a record say; texts that are no id are passed over. */
export const identifiersOf = (...texts: (string | null | undefined)[]): Identifier[] =>
  sortIdentifiers(texts.flatMap((text) => (text ? (parseIdentifier(text) ?? []) : [])));
