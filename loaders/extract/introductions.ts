// What the paper says it proposes: "we introduce X, a …", "X: …" titles, "our X", "a dataset called X".
import { isStrong } from './shape.js';
import type { Sentence, Token } from './tokens.js';

/** Verbs by which authors put forward something of their own. */
export const INTRO_VERB =
  /^(?:propos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|present(?:s|ed|ing)?|develop(?:s|ed|ing)?|design(?:s|ed)?|devis(?:e|es|ed)|releas(?:e|es|ed|ing)|creat(?:e|es|ed)|construct(?:s|ed)?|buil[dt]|contribut(?:e|es|ed|ing)|establish(?:es|ed)?|curat(?:e|es|ed)|unveil(?:s|ed)?|formulat(?:e|es|ed)|craft(?:s|ed)?|collect(?:s|ed)?|describ(?:e|es)|offer(?:s)?|suggest(?:s)?|propose|put|term|call|dub|name|assemble|annotate|derive|instantiate|comprises?|comprising)$/;
// Each word of every text is asked for, a few thousand of which are nearly all.
const verbs = new Map<string, boolean>();
const isIntroVerb = (word: string): boolean => {
  const held = verbs.get(word);
  if (held !== undefined) return held;
  if (verbs.size > 60_000) verbs.clear();
  const made = INTRO_VERB.test(word);
  verbs.set(word, made);
  return made;
};

const SUBJECT = /^(?:we|paper|work|report|study|article|letter|i|authors)$/;
/** Where what is introduced ends: what follows is its purpose, means or effect. */
const CLAUSE_END = new Set([
  'that',
  'which',
  'to',
  'by',
  'using',
  'based',
  'built',
  'trained',
  'for',
  'where',
  'on',
  'from',
  'via',
  'through',
  'leveraging',
  'inspired',
  'because',
  'when',
  'while',
  'whose',
  'derived',
  'adapted',
  'designed',
  'aimed',
  'in',
  'combining',
  'enabling',
  'achieving',
  'tailored',
  'capable',
  'as',
  'into',
  'under',
  'extending',
  'powered',
  'against',
  'at',
  'over',
  'is',
  'are',
  'can',
  'with',
  'consisting',
  'since',
  'so',
  'featuring',
  'of',
]);

/** Token ranges in which a name is something the paper introduces. */
export interface IntroZone {
  sentence: Sentence;
  from: number;
  to: number;
  /** The verb's own object, against a later part ("consisting of A and B"). */
  direct: boolean;
}

const isSubject = (sentence: Sentence, at: number): boolean => {
  const { tokens } = sentence;
  for (let i = at - 1; i >= 0 && at - i <= 6; i -= 1) {
    const token = tokens[i] as Token;
    if (SUBJECT.test(token.lower)) return true;
    if (token.lower === 'here' && at - i <= 2) return true;
    if (/[.;:]/.test((tokens[i + 1] as Token).gap)) return false;
    if (
      /^(?:that|which|has|have|been|was|were|not|existing|previous|prior|recent)$/.test(token.lower) &&
      !/^(?:have|has)$/.test(token.lower)
    )
      return false;
  }
  return false;
};

/** Zones opened by a verb whose subject is the authors or the paper. */
export const introZones = (sentence: Sentence): readonly IntroZone[] => {
  const held = zonesOf.get(sentence);
  if (held) return held;
  const zones = readZones(sentence);
  zonesOf.set(sentence, zones);
  return zones;
};

// Four rules ask for the zones of each sentence.
const zonesOf = new WeakMap<Sentence, readonly IntroZone[]>();

const readZones = (sentence: Sentence): IntroZone[] => {
  const { tokens } = sentence;
  const zones: IntroZone[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!isIntroVerb(token.lower)) continue;
    // "we design X and introduce Y": a second verb shares the first one's subject.
    const joined =
      zones.length > 0 && /^(?:and|then|further|also|additionally)$/.test(tokens[at - 1]?.lower ?? '');
    // "by introducing X", "Zorbnet introduces X".
    const gerund =
      /^(?:introducing|proposing|presenting|releasing)$/.test(token.lower) &&
      /^(?:by|of|through|via)$/.test(tokens[at - 1]?.lower ?? '');
    const named =
      at <= 5 &&
      /^(?:introduces|proposes|presents)$/.test(token.lower) &&
      isStrong((tokens[0] as Token).shape);
    if (!joined && !gerund && !named && !isSubject(sentence, at)) continue;
    let to = at + 1;
    for (; to < tokens.length; to += 1) {
      const next = tokens[to] as Token;
      if (to > at + 1 && CLAUSE_END.has(next.lower) && !/[-]/.test(next.gap)) break;
      if (/[;:]|—|--/.test(next.gap) && to > at + 2) break;
    }
    zones.push({ sentence, from: at + 1, to, direct: true });
  }
  return zones;
};

/** Is the range introduced by a naming word: "called X", "named X", "dubbed X", "namely, X", "we call it X"? */
export const isNamed = (sentence: Sentence, from: number): boolean => {
  const before = sentence.tokens[from - 1];
  if (!before) return false;
  if (/^(?:called|named|dubbed|termed|namely|denoted|coined|christened)$/.test(before.lower)) return true;
  if (
    before.lower === 'as' &&
    sentence.tokens.slice(Math.max(0, from - 9), from - 1).some((t) => /^refer(?:red)?$/.test(t.lower)) &&
    sentence.tokens.slice(0, from).some((t) => t.lower === 'we')
  )
    return true;
  const two = sentence.tokens[from - 2];
  return (
    before.lower === 'as' &&
    two !== undefined &&
    /^(?:denoted|dubbed|termed|named|abbreviated|known)$/.test(two.lower) &&
    two.lower !== 'known'
  );
};

/** Do the authors speak of their own work here? */
export const isOwnWork = (sentence: Sentence): boolean =>
  introZones(sentence).length > 0 ||
  sentence.tokens.some(
    (t, i) =>
      t.lower === 'we' ||
      t.lower === 'our' ||
      (t.lower === 'this' &&
        /^(?:paper|work|study|report|article)$/.test(sentence.tokens[i + 1]?.lower ?? '')),
  );

const pivots = new WeakMap<readonly Sentence[], number>();

/** Index of the first sentence about the authors' own work; what stands before is background. */
export const pivotOf = (sentences: readonly Sentence[]): number => {
  let pivot = pivots.get(sentences);
  if (pivot === undefined) {
    pivot = sentences.find((s) => s.field !== 'title' && isOwnWork(s))?.index ?? 1;
    pivots.set(sentences, pivot);
  }
  return pivot;
};

/** Does the title open with a name and a colon: "BAPO: Boundary-Aware …"? The number of tokens before the colon, or 0. */
export const titleHead = (sentence: Sentence): number => {
  if (sentence.field !== 'title') return 0;
  for (let i = 1; i < Math.min(sentence.tokens.length, 7); i += 1) {
    if (/^\s*(?::|\s[–—-]\s|--)\s*/.test((sentence.tokens[i] as Token).gap)) return i;
  }
  return 0;
};

const NAMING = new Set(['called', 'named', 'dubbed', 'termed']);

/** Lower-case names after a naming word or between commas after an introduction: "called erase-and-check", ", softpick,". */
export const namedRanges = (sentence: Sentence): { from: number; to: number }[] => {
  const { tokens } = sentence;
  const found: { from: number; to: number }[] = [];
  for (const zone of introZones(sentence)) {
    // "we introduce erase-and-check, the …", "we present softpick, a …": no article, and the noun phrase ends there.
    const first = tokens[zone.from];
    if (!first || !/^\p{Ll}/u.test(first.text) || !/^["“'‘]?\s["“'‘]?$/.test(first.gap)) continue;
    let to = zone.from + 1;
    while (to < tokens.length && tokens[to]?.gap === '-') to += 1;
    const rest = sentence.source.slice((tokens[to - 1] as Token).end, (tokens[to - 1] as Token).end + 8);
    const ends =
      to - zone.from > 1
        ? /^(?:[,.]|\s(?:that|which|to|an?)\b)/.test(rest)
        : /^,\s(?:an?|the|our)\s/.test(rest);
    if (ends && !/ly$/.test(first.text)) found.push({ from: zone.from, to });
  }
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!NAMING.has((tokens[at - 1] as Token).lower)) continue;
    if (!/^\p{Ll}/u.test(token.text) || !/^[\s,"'“‘`]+$/.test(token.gap)) continue;
    let to = at + 1;
    while (to < tokens.length && /^[-‐–_]$/.test((tokens[to] as Token).gap)) to += 1;
    if (/^(?:the|a|an|as|by|it|this|in|to|for|into|upon|and)$/.test(token.lower)) continue;
    const last = tokens[to - 1] as Token;
    const after = sentence.source.slice(last.end, last.end + 2);
    const ends =
      /^\s*[,.;:)"'”’]/.test(after) ||
      to === tokens.length ||
      /^(?:that|which|to|for|by|with|where|using|is)$/.test(tokens[to]?.lower ?? '');
    if (ends || to - at > 1) found.push({ from: at, to });
  }
  return found;
};
