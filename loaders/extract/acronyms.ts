// Short forms and what they stand for: "Group Relative Policy Optimization (GRPO)", "SIUO (Safe Inputs …)".
import type { Range } from './name-parts.js';
import type { Sentence, Token } from './tokens.js';

export interface AcronymPair {
  sentence: Sentence;
  short: Range;
  long: Range;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Words that a long form does not begin with. */
const NO_START =
  /^(?:a|an|the|of|for|in|on|with|and|or|to|by|as|our|we|is|are|called|named|using|via|from|that|this|these|their|its|propose|introduce|present|novel|new|into|such|both|like|named|dubbed|termed|use|uses|through|between)$/;

/**
 * The first token of the long form that ends before `end`, or -1: each letter of `short` stands in it in order,
 * the first one at the start of a word (Schwartz and Hearst, with a whole word more allowed at the front).
 */
export const longFormStart = (
  tokens: readonly Token[],
  end: number,
  short: string,
  least: number,
): number => {
  const letters = [...short.replace(/s$/, '').toLowerCase()].filter((c) => LETTER.test(c));
  if (letters.length < 2) return -1;
  const most = Math.min(letters.length + 5, letters.length * 2 + 1);
  let left = letters.length - 1;
  for (let at = end - 1; at >= least && end - at <= most; at -= 1) {
    if (at < end - 1 && /[()[\],;:.]/.test((tokens[at + 1] as Token).gap)) return -1;
    const word = (tokens[at] as Token).lower;
    for (let c = word.length - 1; c >= 0 && left >= 0; c -= 1) {
      if (word[c] !== letters[left]) continue;
      // The first letter of the short form must begin a word.
      if (left === 0 && c !== 0) continue;
      left -= 1;
    }
    if (left < 0) return NO_START.test(word) ? -1 : widen(tokens, at, end, short, least);
  }
  return -1;
};

/** "[Proximal] Policy Optimization (PPO)": initials decide for a longer form; a hyphenated word is taken whole. */
const widen = (tokens: readonly Token[], from: number, end: number, short: string, least: number): number => {
  for (let at = from - 1; at >= least && from - at <= 3; at -= 1) {
    if (!/^[\s\-‐–]$/.test((tokens[at + 1] as Token).gap)) break;
    if (!initialsFit(tokens, from, end, short) && initialsFit(tokens, at, end, short)) return at;
  }
  let at = from;
  while (at > least && (tokens[at] as Token).gap === '-') at -= 1;
  return at;
};

const closes = (sentence: Sentence, token: Token): boolean =>
  /^\s*[)\],;]/.test(sentence.source.slice(token.end, token.end + 3));

/** Initials of the words in order spell the short form. */
const initialsFit = (tokens: readonly Token[], from: number, to: number, short: string): boolean => {
  const letters = short
    .replace(/s$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  let at = 0;
  for (let i = from; i < to; i += 1) {
    const word = (tokens[i] as Token).lower;
    if (word[0] === letters[at]) at += 1;
    else if (!/^(?:of|for|the|and|in|on|with|to|a|via|by)$/.test(word)) return false;
  }
  return at === letters.length && at > 1;
};

/** All pairs of one sentence. */
export const acronymPairs = (sentence: Sentence): AcronymPair[] => {
  const { tokens, source } = sentence;
  const pairs: AcronymPair[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const opener = tokens[at] as Token;
    if (opener.gap === ' ' || !/\s?[([]["'“‘]?$/.test(opener.gap) || /[.;]/.test(opener.gap)) continue;
    let to = at + 1;
    while (to < tokens.length && to - at < 10 && /^[\s\-‐–/&']*$/.test((tokens[to] as Token).gap)) to += 1;
    const last = tokens[to - 1] as Token;
    if (!closes(sentence, last)) continue;
    const inside = source.slice(opener.start, last.end);
    if (to - at <= 4 && inside.length <= 18 && !/\s/.test(inside) && /\p{Lu}/u.test(inside)) {
      const from = longFormStart(tokens, at, inside, 0);
      if (from >= 0 && (at - from > 1 || (tokens[from] as Token).text.length > inside.length)) {
        pairs.push({ sentence, short: { from: at, to }, long: { from, to: at } });
        continue;
      }
    }
    // The other way round: "SIUO (Safe Inputs but Unsafe Output)".
    if (to - at >= 2) {
      let from = at - 1;
      while (from > 0 && /^[-‐–]$/.test((tokens[from] as Token).gap)) from -= 1;
      const short = source.slice((tokens[from] as Token).start, (tokens[at - 1] as Token).end);
      const shape = (tokens[from] as Token).shape;
      if (shape === 'lower' || short.length > 18) continue;
      const start = longFormStart(tokens, to, short, at);
      if (start === at) pairs.push({ sentence, short: { from, to: at }, long: { from: at, to } });
    }
  }
  const title = sentence.field === 'title' ? titlePair(sentence) : null;
  if (title) pairs.push(title);
  return pairs;
};

/** "BAPO: Boundary-Aware Policy Optimization for …" in a title. */
const titlePair = (sentence: Sentence): AcronymPair | null => {
  const { tokens, source } = sentence;
  const colon = tokens.findIndex((t, i) => i > 0 && /^\s*[:–—]\s/.test(t.gap));
  if (colon < 1 || colon > 3) return null;
  const short = source.slice((tokens[0] as Token).start, (tokens[colon - 1] as Token).end);
  if (/\s/.test(short)) return null;
  for (let to = Math.min(tokens.length, colon + 8); to > colon + 1; to -= 1) {
    if (initialsFit(tokens, colon, to, short))
      return { sentence, short: { from: 0, to: colon }, long: { from: colon, to } };
  }
  return null;
};
