// What a search hit is worth, and where its words stand. Pure.
import { nameKey } from '../../domain/names.js';
import { beginningOf, gramsOf, mistakes } from '../../domain/spelling.js';
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
  readonly day: string;
  /** Some name is the query, or holds all of it. */
  readonly named: boolean;
  /** Nothing of the query stands there as it was typed. */
  readonly misspelt: boolean;
}

/** What was typed, taken apart. */
export interface Asked {
  readonly text: string;
  /** What must stand as it is: what quotes enclose. */
  readonly phrases: readonly string[];
  /** Words outside of phrases. */
  readonly words: readonly string[];
  /** Phrases, then words: what is looked for and marked. */
  readonly terms: readonly string[];
}

const MOST_WORDS = 12;
const MOST_HIGHLIGHTS = 10;
/** What it adds to a score that a name is the query, and that it is but for one mistake. */
const EXACT = 50;
const MISSPELT = 10;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}.+#-]*/gu) ?? [];

/** Two quotes enclose a phrase; all else of punctuation is left out: user text is never a query language. */
export const takeApart = (query: string): Asked => {
  const text = query.toLowerCase().replace(/[“”„]/g, '"');
  const phrases = [...text.matchAll(/"([^"]*)"/g)]
    .map(([, phrase]) => (phrase ?? '').trim().replace(/\s+/g, ' '))
    .filter((phrase) => wordsOf(phrase).length > 0);
  const unique = (terms: readonly string[]) => [...new Set(terms)].slice(0, MOST_WORDS);
  const words = unique(wordsOf(text.replace(/"[^"]*"/g, ' ')));
  const held = unique(phrases);
  return { text: text.replaceAll('"', ' ').trim(), phrases: held, words, terms: unique([...held, ...words]) };
};

/** What to ask an index for: every word, how the whole and each word are spelt, and how the last one begins. */
export const lookedFor = ({ phrases, words, text }: Asked) => ({
  words: [...new Set([...phrases.flatMap(wordsOf), ...words])],
  spelling: [
    ...new Set([...gramsOf(text), ...(words.length > 1 ? words.filter(isLong).flatMap(gramsOf) : [])]),
  ],
  beginning: phrases.length > 0 ? null : beginningOf(words.at(-1) ?? ''),
});

/** A word of a longer query stands for a name by itself only where it is long enough to be one. */
const isLong = (word: string): boolean => word.length >= 5;

const NAMES: readonly (readonly [field: string, property: string, weight: number])[] = [
  ['NAME', 'name', 6],
  ['TITLE', 'title', 5],
  ['ALIAS', 'aliases', 4],
];
const TEXTS: readonly (readonly [field: string, property: string])[] = [
  ['SUMMARY', 'summary'],
  ['ABSTRACT', 'abstract'],
  ['DESCRIPTION', 'description'],
];

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Places where a word begins with `term`; whole words first in weight. */
const places = (text: string, term: string): { start: number; end: number; whole: boolean }[] => {
  const lower = text.toLowerCase();
  // Lower case may be longer than its text in a few scripts; then offsets would lie.
  if (lower.length !== text.length) return [];
  const found: { start: number; end: number; whole: boolean }[] = [];
  for (
    let at = lower.indexOf(term);
    at >= 0 && found.length < MOST_HIGHLIGHTS;
    at = lower.indexOf(term, at + term.length)
  ) {
    if (isLetter(lower[at - 1])) continue;
    found.push({ start: at, end: at + term.length, whole: !isLetter(lower[at + term.length]) });
  }
  return found;
};

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? (value as string[]) : value ? [String(value)] : [];

/** Where the terms stand in a node's names and texts. */
export const highlightsOf = (row: Row, { terms }: Asked): Highlight[] =>
  [...NAMES, ...TEXTS]
    .flatMap(([field, property]) =>
      terms.flatMap((term) =>
        textsOf(row[property]).flatMap((value) =>
          places(value, term).map(({ start, end }) => ({ field, start, end, value })),
        ),
      ),
    )
    .slice(0, MOST_HIGHLIGHTS);

/** @returns null where nothing of the query stands in the row, and no name of it is meant. */
export const scoreHit = (row: Row, asked: Asked): Hit | null => {
  const { terms, phrases, words, text } = asked;
  const matched = new Set((row.seen as number[]).map((i) => terms[i] as string));
  let score = matched.size;
  const inNames = new Set<string>();
  for (const [, property, weight] of NAMES)
    for (const term of terms) {
      const found = textsOf(row[property]).flatMap((value) => places(value, term));
      if (found.length === 0) continue;
      const whole = found.some((place) => place.whole);
      if (whole) inNames.add(term);
      matched.add(term);
      score += whole ? weight : weight / 2;
    }
  if (phrases.some((phrase) => !matched.has(phrase))) return null;
  const names = NAMES.flatMap(([, property]) => textsOf(row[property]));
  const key = nameKey(text);
  const exact = key !== '' && names.some((name) => nameKey(name) === key);
  const wrong = exact || row.title ? null : fewest(row, [key]);
  const hit = { id: String(row.id), day: String(row.day) };
  const fame = Math.log2(1 + Number(row.papers));
  const round = (value: number) => Math.round(value * 1_000) / 1_000;
  if (matched.size === 0 && !exact) {
    const least = wrong ?? (row.title ? null : fewest(row, words.filter(isLong).map(nameKey)));
    return least === null
      ? null
      : { ...hit, score: round(MISSPELT / least + fame), named: false, misspelt: true };
  }
  const share = terms.length > 0 ? matched.size / terms.length : 1;
  const begins = names.some((name) => name.toLowerCase().startsWith(text)) ? 5 : 0;
  return {
    ...hit,
    score: round(
      score * share * share + (exact ? EXACT : 0) + (wrong ? MISSPELT / wrong : 0) + begins + fame,
    ),
    named: exact || (terms.length > 0 && inNames.size === terms.length),
    misspelt: false,
  };
};

/** Fewest mistakes with which one of the names may have been typed. */
const fewest = (row: Row, typed: readonly string[]): number | null => {
  const names = [...textsOf(row.name), ...textsOf(row.aliases)].map(nameKey);
  const found = typed.flatMap((one) => names.flatMap((name) => mistakes(one, name) ?? []));
  return found.length > 0 ? Math.max(1, Math.min(...found)) : null;
};
