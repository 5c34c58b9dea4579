// Words with their places: the one pass over the characters; every later rule works on these.

import type { PaperText } from '../../src/domain/facts.js';
import type { TextField } from '../../src/domain/kinds.js';
import { sentences } from './sentences.js';
import { type Shape, shapeOf } from './shape.js';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Singular form in lower case: what phrases are matched by. */
  readonly stem: string;
  /** The look of the word: whether it is written as names are. */
  readonly shape: Shape;
  /** What stands between the token before and this one ("" at the start). */
  readonly gap: string;
}

export interface Sentence {
  readonly field: TextField;
  /** The whole field's text: offsets point into it. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Place among all sentences of the paper. */
  readonly index: number;
  /** Capitals say nothing here: a title, or a sentence in capitals. */
  readonly titleCase: boolean;
}

const WORD = /\\[a-zA-Z]+|[\p{L}\p{N}\p{M}]+(?:\.\p{N}[\p{L}\p{N}]*)*\+{0,2}/gu;
const IRREGULAR = new Map([
  ['analyses', 'analysis'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['bias', 'bias'],
]);

const makeStem = (lower: string): string => {
  const word = lower.endsWith('isation')
    ? `${lower.slice(0, -7)}ization`
    : lower === 'modelling'
      ? 'modeling'
      : lower;
  return singular(word);
};

const singular = (lower: string): string => {
  const n = lower.length;
  if (n < 4 || lower[n - 1] !== 's') return lower;
  const known = IRREGULAR.get(lower);
  if (known) return known;
  if (lower.endsWith('ies') && n > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|zzes)$/.test(lower)) return lower.slice(0, -2);
  return /(?:ss|us|is)$/.test(lower) ? lower : lower.slice(0, -1);
};

// Interned, because the same few thousand words make up nearly all text; cleared so that memory stays flat.
const stems = new Map<string, string>();
interface Word {
  text: string;
  shape: Shape;
  lower: string;
  stem: string;
}

// One interned object a spelling: later look-ups by its strings find their hashes computed.
const words = new Map<string, Word>();
const wordOf = (text: string): Word => {
  const held = words.get(text);
  if (held !== undefined) return held;
  if (words.size > 80_000) words.clear();
  const lower = text.toLowerCase();
  const made: Word = { text, lower, stem: stem(lower), shape: shapeOf(text) };
  words.set(text, made);
  return made;
};

export const stem = (lower: string): string => {
  const held = stems.get(lower);
  if (held !== undefined) return held;
  if (stems.size > 60_000) stems.clear();
  const made = lower.length > 40 ? lower : makeStem(lower);
  stems.set(lower, made);
  return made;
};

const ADDRESS = /(?:https?:\/\/|www\.|(?:github|huggingface|gitlab)\.(?:com|co|io)\/)[^\s<>()]+/giu;

/** ASCII letters and digits. */
const PLAIN = new Uint8Array(128).map((_, c) => Number(/[A-Za-z0-9]/.test(String.fromCharCode(c))));
const BACKSLASH = 92;

/** Where the word that starts at `at` ends; what is not plain ASCII is left to the regular expression. */
const wordEnd = (text: string, at: number): number => {
  let end = at;
  let c = text.charCodeAt(end);
  while (c < 128 && PLAIN[c] === 1) {
    end += 1;
    c = text.charCodeAt(end);
  }
  // A dot before a digit, a plus and any other script may go on with the word.
  const next = c === 46 ? text.charCodeAt(end + 1) : c === 43 ? 200 : c;
  if (end > at && !(next >= 128) && !(c === 46 && next >= 48 && next <= 57)) return end;
  WORD.lastIndex = at;
  return at + ((WORD.exec(text) as RegExpExecArray)[0] as string).length;
};

/** Where the next word starts, at `at` or later; LaTeX commands are passed over. */
const wordStart = (text: string, at: number, to: number): number => {
  for (let i = at; i < to; i += 1) {
    const c = text.charCodeAt(i);
    if (c < 128) {
      if (PLAIN[c] === 1) return i;
      if (c !== BACKSLASH) continue;
    }
    WORD.lastIndex = i;
    const hit = WORD.exec(text);
    if (!hit || hit.index >= to) return to;
    if (hit[0].charCodeAt(0) !== BACKSLASH) return hit.index;
    i = hit.index + hit[0].length - 1;
  }
  return to;
};

/** The tokens of `text` between two places; LaTeX commands and addresses are no tokens. */
export const tokenize = (text: string, from = 0, to = text.length): Token[] => {
  const tokens: Token[] = [];
  let last = from;
  let address = -1;
  let beyond = from;
  const hasAddress = text.includes('/', from);
  for (let start = wordStart(text, from, to); start < to; ) {
    if (hasAddress && start >= beyond) {
      // The next address is looked for only once the one before is passed.
      ADDRESS.lastIndex = start;
      const next = ADDRESS.exec(text);
      address = next ? next.index : Number.POSITIVE_INFINITY;
      beyond = next ? next.index + next[0].length : Number.POSITIVE_INFINITY;
    }
    if (start >= address && start < beyond) {
      start = wordStart(text, beyond, to);
      continue;
    }
    const end = wordEnd(text, start);
    const { text: spelled, lower, stem: root, shape } = wordOf(text.slice(start, end));
    tokens.push({
      start,
      end,
      text: spelled,
      lower,
      stem: root,
      shape,
      gap: start === last + 1 && text.charCodeAt(last) === 32 ? ' ' : text.slice(last, start),
    });
    last = end;
    start = wordStart(text, end, to);
  }
  return tokens;
};

const CAPITAL = /^\p{Lu}/u;
/** Long words that titles, too, write small. */
const JOINT = /^(?:with|from|into|over|than|through|under|upon|without|beyond|between|towards?|using)$/;

/** A title's words are mostly capital; in running text a verb written small shows that the capitals are names. */
const isTitleCase = (field: TextField, tokens: readonly Token[]): boolean => {
  if (field === 'title' && tokens.length < 5) return true;
  const long = tokens.filter((t) => t.text.length > 3 && /^\p{L}/u.test(t.text));
  if (long.length <= 2) return false;
  return field === 'title'
    ? long.filter((t) => CAPITAL.test(t.text)).length >= long.length * 0.6
    : long.every((t) => CAPITAL.test(t.text) || JOINT.test(t.text));
};

/** No abstract is longer; what stands beyond is not read, so that no text takes more than its share of time. */
const MOST_CHARACTERS = 20_000;

/** All sentences of a paper, title first; the summary is read only where there is no abstract. */
export const readSentences = (paper: PaperText): Sentence[] => {
  const fields: [TextField, string | null][] = [
    ['title', paper.title],
    paper.abstract !== null ? ['abstract', paper.abstract] : ['summary', paper.summary],
  ];
  const found: Sentence[] = [];
  for (const [field, whole] of fields) {
    if (!whole) continue;
    const source = whole.length > MOST_CHARACTERS ? whole.slice(0, MOST_CHARACTERS) : whole;
    const bounds: readonly (readonly [number, number])[] =
      field === 'title' ? [[0, source.length]] : sentences(source);
    for (const [start, end] of bounds) {
      const tokens = tokenize(source, start, end);
      if (tokens.length === 0) continue;
      found.push({
        field,
        source,
        start,
        end,
        tokens,
        index: found.length,
        titleCase: isTitleCase(field, tokens),
      });
    }
  }
  return found;
};
