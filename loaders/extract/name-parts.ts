// Pieces of a written name: hyphenated words, the versions and sizes that stand after them.
import type { Sentence, Token } from './tokens.js';

/** Token range `[from, to)` of a sentence. */
export interface Range {
  from: number;
  to: number;
}

export interface NameOptions {
  /** Does a joined spelling stand in the catalogue? Decides whether neighbours are one name. */
  known(text: string): boolean;
  /** Class of a lower-case word ("organisation", "hardware", "stop", …) or undefined. */
  classOf(word: string): string | undefined;
  /** Share of capitals among a word's uses in mid-sentence; undefined when rarely seen. */
  capitalShare(word: string): number | undefined;
}

/** Tokens of the longest name. */
export const LONGEST = 12;

const HYPHEN = new Set(['-', '‐', '‑', '–', '_', '--', '/']);
export const isHyphen = (gap: string): boolean =>
  gap === '-' || (gap.length === 1 && gap !== '/' && HYPHEN.has(gap));

/** What follows a name after a hyphen without belonging to it: "LoRA-based", "GPT-powered". */
export const TAIL =
  /^(?:\p{Ll}+(?:ed|ing|able|ible|ic|al|ive|ous|less)|based|like|style|level|free|aware|only|friendly|centric|agnostic|wise|type|ready|scale|native|class|shot|turn|hop|bit|view|to|and|or|generated|driven|of|as|in|the|a|an|is|are|for|with|by|on|from|via|size|space|side|time|loop|rich|heavy|dependent|inspired|enabled|equivalent|derived|induced|assisted|adjusted|prone|mode|quality|art|agent|agents|model|models|task|tasks|score|scores|user|users|head|heads|loss|token|tokens|layer|layers|block|blocks|feature|features|encoder|decoder|backbone|expert|experts|era|world|hard|soft|optimal|efficient|specific|training|tuning|inference|reasoning|generation|compatible|oriented|related|grade|stage|step|way|norm|family|series|variant|variants)$/u;

/** Lower-case words inside a hyphenated name: "SQL-of-Thought". */
const LINK = new Set([
  'of',
  'to',
  'the',
  'with',
  'in',
  'as',
  'a',
  'and',
  'or',
  'for',
  'by',
  'then',
  'on',
  'from',
  'via',
  'is',
  'all',
  'you',
]);

/** Words after a number that make it a count, not a version. */
const COUNTED =
  /^(?:x|times|points?|percent|tasks?|datasets?|benchmarks?|languages?|hours?|days?|gpus?|minutes?|seconds?|papers?|papers|steps?|layers?|bits?|shots?|billion|million|trillion|thousand|k|m|b|images?|videos?|tokens?|samples?|examples?|domains?|of|out|to|different|other|or|fold|frames?|questions?|categories|epochs?|categories|runs?|seeds?|teams?|subtasks?|tracks?)$/;

export const isVersionLike = (token: Token): boolean => {
  const shape = token.shape;
  return shape === 'version' || shape === 'size';
};

/** "Phi-4-reasoning-plus": a line of models after a tail's word belongs to the name with it. */
const isSuffixed = ({ tokens }: Sentence, at: number): boolean =>
  (tokens[at - 1] as Token).shape === 'version' &&
  tokens[at + 1]?.gap === '-' &&
  /^(?:plus|mini|nano|lite|flash|pro|max|large|small|base|\d+b)$/.test((tokens[at + 1] as Token).lower);

/** Where the hyphenated word that starts at `at` ends; lower-case tails are left out. */
export const hyphenated = (sentence: Sentence, at: number, options: NameOptions): number => {
  const { tokens, source } = sentence;
  let to = at + 1;
  for (let next = tokens[to]; next !== undefined && to - at < LONGEST; next = tokens[to]) {
    const plus = next.gap === "'" && /^\d\d$/.test(next.text); // WMT'14
    if (!isHyphen(next.gap) && next.gap !== '' && !plus) {
      if (next.gap === '/' && /^\d+$/.test(next.text) && /^[SBLHG]$/i.test((tokens[to - 1] as Token).text)) {
        to += 1; // ViT-L/16
        continue;
      }
      break;
    }
    const shape = next.shape;
    if (shape === 'lower') {
      const after = tokens[to + 1];
      const joined = source.slice((tokens[at] as Token).start, next.end);
      if (TAIL.test(next.lower) && !LINK.has(next.lower) && !isSuffixed(sentence, to)) break;
      if (options.known(joined) || isSuffixed(sentence, to)) {
        to += 1;
        continue;
      }
      if (LINK.has(next.lower) && after !== undefined && isHyphen(after.gap)) {
        let skip = to + 1;
        while (
          tokens[skip] &&
          isHyphen((tokens[skip] as Token).gap) &&
          LINK.has((tokens[skip] as Token).lower)
        )
          skip += 1;
        const end = tokens[skip];
        if (end && isHyphen(end.gap) && /^[\p{Lu}\d]/u.test(end.text)) {
          to = skip + 1;
          continue;
        }
        break;
      }
      if (
        TAIL.test(next.lower) ||
        options.known(source.slice((tokens[at] as Token).start, (tokens[to - 1] as Token).end))
      )
        break;
      to += 1;
      continue;
    }
    if (
      shape === 'capital' &&
      TAIL.test(next.lower) &&
      (sentence.titleCase || /^(?:based|guided|driven|aware|free|like|style)$/.test(next.lower))
    )
      break;
    to += 1;
  }
  return to;
};

export const textOf = (sentence: Sentence, from: number, to: number): string =>
  sentence.source.slice((sentence.tokens[from] as Token).start, (sentence.tokens[to - 1] as Token).end);

/** Takes in versions and sizes that stand after a blank: "Llama 2 70B", "LiveCodeBench v6". */
export const versions = (sentence: Sentence, at: number, end: number, options: NameOptions): number => {
  let to = end;
  for (
    let next = sentence.tokens[to];
    next !== undefined && /^[ ~]$/.test(next.gap) && isVersionLike(next);
    next = sentence.tokens[to]
  ) {
    const after = sentence.tokens[to + 1];
    const rest = sentence.source.slice(next.end, next.end + 2);
    if (/^\s?[%×]/.test(rest) || rest.startsWith('\\')) break;
    if (next.shape === 'version' && /^\d/.test(next.text)) {
      if (/^\d{3,}$/.test(next.text) && !/^20\d\d$/.test(next.text)) break;
      if (
        after &&
        (after.gap === ' ' || after.gap === '-') &&
        COUNTED.test(after.lower) &&
        !(after.stem === after.lower && to === end && options.known(textOf(sentence, at, to + 1)))
      )
        break;
    }
    to += 1;
  }
  return to;
};
