// What one source says of one paper. Records are the truth; the graph is a function of the set of them.
import type { FactSet } from './facts.js';

/** In order of precedence: a paper's id comes from the first scheme that it has. */
export const SCHEMES = ['arxiv', 'doi', 's2', 'openalex', 'title'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface Identifier {
  scheme: Scheme;
  /** Normalised: an arXiv id without version, a DOI in lower case, a title key. */
  value: string;
}

export interface RecordAuthor {
  name: string;
  /** "orcid:…", "s2:…" or "openalex:…"; null when the source knows only the name. */
  id: string | null;
}

/** Unknown is null, never a guess. */
export interface PaperRecord {
  /** Which source: "sample", "hf-listing", "jsonl", … A row of `SOURCE_PRECEDENCE`. */
  source: string;
  /** The paper's key within its source, the same on each reading. */
  key: string;
  /** When the source said this (YYYY-MM-DD or an ISO time), so that the later of two statements wins. */
  statedAt: string | null;
  identifiers: Identifier[];
  title: string;
  abstract: string | null;
  /** A text in other words than the paper's own. */
  summary: string | null;
  /** In the paper's order; null when the source has none. */
  authors: RecordAuthor[] | null;
  /** YYYY-MM-DD; null when only the year is known. */
  publishedAt: string | null;
  publishedYear: number | null;
  /** The day a listing showed it, YYYY-MM-DD. */
  listedAt: string | null;
  upvotes: number | null;
  url: string | null;
  codeUrls: string[];
  /** Facts that came with the record; null when they are to be read from its text. */
  facts: FactSet | null;

  // What few sources tell is absent where it is unknown.
  /** Comments in the listing, as of the reading. */
  comments?: number;
  projectUrls?: string[];
  /** Where it was published, as the source writes it. */
  venue?: string;
  /** Categories and fields of study, in the source's words; sorted. */
  subjects?: string[];
  /** What the paper refers to: all ids that the source knows of each. Sorted. */
  cites?: Identifier[];
  /** The source has taken the paper back: of all that it said under this key nothing stands any more. */
  deleted?: true;
  /** Facts that the source tells beside those of the text, such as rows of a leaderboard. Without evidence. */
  reported?: FactSet;
}

/** A record of which nothing is known but what is given. */
export const recordOf = ({
  source,
  key,
  title,
  ...more
}: Pick<PaperRecord, 'source' | 'key' | 'title'> & Partial<PaperRecord>): PaperRecord => ({
  source,
  key,
  statedAt: null,
  identifiers: [],
  title,
  abstract: null,
  summary: null,
  authors: null,
  publishedAt: null,
  publishedYear: null,
  listedAt: null,
  upvotes: null,
  url: null,
  codeUrls: [],
  facts: null,
  ...more,
});

/** Who is believed first, field by field. A source that is not named ranks where `jsonl` does. */
export const SOURCE_PRECEDENCE = [
  'arxiv',
  'hf',
  's2',
  'openalex',
  'pwc',
  'jsonl',
  'bibtex',
  'csv',
  'hf-listing',
  'sample',
] as const;

export const precedence = (source: string): number => {
  const at = SOURCE_PRECEDENCE.indexOf(source as (typeof SOURCE_PRECEDENCE)[number]);
  return at < 0 ? SOURCE_PRECEDENCE.indexOf('jsonl') : at;
};
