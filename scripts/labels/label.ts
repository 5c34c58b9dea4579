// What a reader writes down of a paper, by the guidelines of the gold set.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Text {
  id: string;
  title: string;
  abstract: string;
}

export interface LabelEntity {
  name: string;
  type: 'technique' | 'model' | 'benchmark';
  role: 'introduces' | 'uses' | 'evaluates' | 'compares' | 'mentions';
  /** Spellings in the text, exactly. */
  aliases: string[];
  optional?: boolean;
  alt_type?: LabelEntity['type'];
  alt_role?: LabelEntity['role'];
  /** Field, start and end of each spelling, in UTF-16 units. */
  mentions?: [field: 'title' | 'abstract', start: number, end: number][];
}

export interface LabelResult {
  subject: string | null;
  benchmark: string | null;
  metric: string;
  value: number;
  unit: string;
  bound?: string;
  optional?: boolean;
}

export interface LabelComparison {
  subject: string;
  object: string;
  outcome: 'better' | 'worse' | 'similar';
  optional?: boolean;
}

export interface LabelRelation {
  from: string;
  type: 'part_of' | 'variant_of' | 'based_on';
  to: string;
  optional?: boolean;
}

export interface Label {
  id: string;
  /** First 16 hex digits of SHA-256 of title, line feed, abstract. */
  hash?: string;
  entities: LabelEntity[];
  results: LabelResult[];
  comparisons: LabelComparison[];
  relations: LabelRelation[];
  code: string[];
  tasks: string[];
}

/** Case, punctuation and a plural s do not matter: as the scorer compares names. */
export const nameForm = (text: string): string => {
  const form = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―]/g, '-')
    .replace(/[^\p{L}\p{N}+.]+/gu, '')
    .replace(/\.(?!\d)/g, '');
  return form.length > 3 ? form.replace(/s$/, '') : form;
};

/** First 16 hex digits of SHA-256 of title, line feed, abstract. */
export const textHash = (title: string, abstract: string): string =>
  createHash('sha256').update(`${title}\n${abstract}`).digest('hex').slice(0, 16);

export const jsonl = <Row>(path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);
