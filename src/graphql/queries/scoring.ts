// What a search hit is worth, and where its words stand. Pure.

import { nameKey } from '../../domain/names.js';
import type { Row } from '../../graph/engine.js';

export interface Highlight {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

const MOST_WORDS = 12;
const MOST_HIGHLIGHTS = 10;

/** The words of a query, quotes and operators left out: user text is never a query language. */
export const queryWords = (query: string): string[] =>
  [...new Set(query.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.+#-]*/gu) ?? [])].slice(0, MOST_WORDS);

/** Weight of a word found in a field; a name tells more than a text. */
const FIELDS: readonly (readonly [field: string, property: string, weight: number])[] = [
  ['NAME', 'name', 6],
  ['TITLE', 'title', 5],
  ['ALIAS', 'aliases', 4],
  ['SUMMARY', 'summary', 1],
  ['ABSTRACT', 'abstract', 1],
  ['DESCRIPTION', 'description', 1],
];

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Places where a word begins with `word`; whole words first in weight. */
const places = (text: string, word: string): { start: number; end: number; whole: boolean }[] => {
  const lower = text.toLowerCase();
  // Lower case may be longer than its text in a few scripts; then offsets would lie.
  if (lower.length !== text.length) return [];
  const found: { start: number; end: number; whole: boolean }[] = [];
  for (
    let at = lower.indexOf(word);
    at >= 0 && found.length < MOST_HIGHLIGHTS;
    at = lower.indexOf(word, at + word.length)
  ) {
    if (isLetter(lower[at - 1])) continue;
    found.push({ start: at, end: at + word.length, whole: !isLetter(lower[at + word.length]) });
  }
  return found;
};

/** @returns null where nothing of the query stands in the row. */
export const scoreHit = (row: Row, type: string, query: string, words: readonly string[]): Hit | null => {
  const highlights: Highlight[] = [];
  const matched = new Set<string>();
  let score = 0;
  for (const [field, property, weight] of FIELDS) {
    const value = row[property];
    const texts = Array.isArray(value) ? (value as string[]) : value ? [String(value)] : [];
    for (const word of words) {
      let best = 0;
      for (const text of texts) {
        for (const { start, end, whole } of places(text, word)) {
          if (highlights.length < MOST_HIGHLIGHTS) highlights.push({ field, start, end, value: text });
          best = Math.max(best, whole ? weight : weight / 2);
        }
      }
      if (best > 0) matched.add(word);
      score += best;
    }
  }
  const names = [row.name, row.title, ...((row.aliases as string[] | null) ?? [])].filter(
    (name) => typeof name === 'string',
  ) as string[];
  const key = nameKey(query);
  const exact = key !== '' && names.some((name) => nameKey(name) === key);
  if (matched.size === 0 && !exact) return null;
  const share = words.length > 0 ? matched.size / words.length : 1;
  const fame = type === 'Paper' ? 0 : Math.log2(1 + Number(row.paperCount ?? 0));
  const total =
    score * share * share +
    (exact ? 50 : 0) +
    (names.some((name) => name.toLowerCase().startsWith(query.toLowerCase())) ? 5 : 0) +
    fame;
  return { id: String(row.id), score: Math.round(total * 1_000) / 1_000, highlights };
};
