// Spans that are written like names: capitals, digits and hyphens, with the grammar of versions, sizes and suffixes.
import { isStrong } from './shape.js';
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
const LONGEST = 12;

const HYPHEN = new Set(['-', '‐', '‑', '–', '_', '--', '/']);
const isHyphen = (gap: string): boolean =>
  gap === '-' || (gap.length === 1 && gap !== '/' && HYPHEN.has(gap));

/** What follows a name after a hyphen without belonging to it: "LoRA-based", "GPT-powered". */
const TAIL =
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

const isVersionLike = (token: Token): boolean => {
  const shape = token.shape;
  return shape === 'version' || shape === 'size';
};

/** "o4-mini", "flan-ul2", "llama-13b", "tau2-Bench", "360-Motion": small letters or a digit first, and yet names. */
const startsSmall = ({ tokens, source, titleCase }: Sentence, at: number, options: NameOptions): boolean => {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!/^[\p{Ll}\d]/u.test(token.text)) return false;
  if (next?.gap !== '-') return token.shape === 'mixed' && options.known(token.text) && token.text.length > 4;
  const capital = /^\p{Lu}\p{L}{2,}$/u.test(next.text) && !TAIL.test(next.lower);
  if (token.shape === 'mixed' || token.shape === 'version')
    return (
      (capital && !titleCase) ||
      (token.shape === 'mixed' && options.known(source.slice(token.start, next.end)))
    );
  const { shape } = next;
  if (token.shape !== 'lower' || !(isVersionLike(next) || shape === 'mixed')) return false;
  if (options.classOf(token.lower) !== undefined || (options.capitalShare(token.lower) ?? 1) < 0.5)
    return false;
  return (
    options.known(source.slice(token.start, next.end)) || (shape === 'size' && options.known(token.text))
  );
};

/** May the token be the first of a name, in this sentence and at this place? */
const starts = (sentence: Sentence, at: number, options: NameOptions): boolean => {
  const token = sentence.tokens[at] as Token;
  const shape = token.shape;
  if (shape === 'caps' || shape === 'camel') return true;
  // "2X", "r64" are measures; "o3", "k2" only where the catalogue knows them.
  if (/^\d+(?:\.\d+)?[xX]$|^\p{Ll}\d{2,4}$/u.test(token.text)) return false;
  if (startsSmall(sentence, at, options)) return true;
  if (/^\p{Ll}\d$/u.test(token.text)) return options.known(token.text);
  if (shape === 'mixed')
    return /^\p{Lu}|^\d\p{Lu}/u.test(token.text) || /^\p{Ll}{2,}\d/u.test(token.text) === false;
  if (shape !== 'capital') return false;
  if (token.text.length === 1) {
    const next = sentence.tokens[at + 1];
    return next !== undefined && isHyphen(next.gap) && /^[\p{Lu}\d]/u.test(next.text);
  }
  const joined = sentence.tokens[at + 1];
  if (
    joined &&
    isHyphen(joined.gap) &&
    (isStrong(joined.shape) || isVersionLike(joined)) &&
    options.classOf(joined.lower) === undefined
  ) {
    return isStrong(joined.shape) || options.classOf(token.lower) === undefined;
  }
  if (joined?.gap === "'" && joined.lower === 's' && sentence.tokens[at + 3])
    return options.known(textOf(sentence, at, at + 4));
  if (sentence.titleCase) return false;
  const kind = options.classOf(token.lower);
  if (kind === 'word') {
    // "Group Relative Policy Optimization", but never "Group" alone.
    const next = sentence.tokens[at + 1];
    if (!next || !/^[ -]$/.test(next.gap) || !/^\p{Lu}/u.test(next.text)) return false;
  } else if (kind !== undefined && kind !== 'organisation') return false;
  if (kind === 'word' && at === 0) return false;
  const opens = at === 0 || /[.:;"“‘`•*]\s*$|\d\)\s*$|\(\w\)\s*$/.test(token.gap);
  if (!opens) return true;
  // "1) Chemical Foundation Training": two capitals after a list's number, three at a sentence's start, are a name.
  const row = sentence.tokens.slice(at + 1, at + 3);
  const capitals = row.filter((t) => /^[ -]$/.test(t.gap) && /^\p{Lu}\p{Ll}/u.test(t.text)).length;
  if (
    capitals === 2 ||
    (capitals >= 1 &&
      at > 0 &&
      row[0]?.gap === ' ' &&
      /\)\s*$/.test(token.gap) &&
      /^\p{Lu}/u.test(row[0].text))
  )
    return true;
  const share = options.capitalShare(token.lower);
  if (share !== undefined && share > 0.75) return true;
  // A sentence's first word is a name only by what follows: "Llama 2", "Qwen-VL", or a known name.
  const next = sentence.tokens[at + 1];
  if (!next) return false;
  if (
    isHyphen(next.gap) &&
    (isStrong(next.shape) || isVersionLike(next)) &&
    share !== undefined &&
    share > 0.3
  )
    return true;
  return (
    (next.gap === ' ' || isHyphen(next.gap)) && options.known(sentence.source.slice(token.start, next.end))
  );
};

/** "Phi-4-reasoning-plus": a line of models after a tail's word belongs to the name with it. */
const isSuffixed = ({ tokens }: Sentence, at: number): boolean =>
  (tokens[at - 1] as Token).shape === 'version' &&
  tokens[at + 1]?.gap === '-' &&
  /^(?:plus|mini|nano|lite|flash|pro|max|large|small|base|\d+b)$/.test((tokens[at + 1] as Token).lower);

/** Where the hyphenated word that starts at `at` ends; lower-case tails are left out. */
const hyphenated = (sentence: Sentence, at: number, options: NameOptions): number => {
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

const textOf = (sentence: Sentence, from: number, to: number): string =>
  sentence.source.slice((sentence.tokens[from] as Token).start, (sentence.tokens[to - 1] as Token).end);

/** Takes in versions and sizes that stand after a blank: "Llama 2 70B", "LiveCodeBench v6". */
const versions = (sentence: Sentence, at: number, end: number, options: NameOptions): number => {
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

const LINES =
  /^(?:Pro|Flash|Ultra|Turbo|Sonnet|Opus|Haiku|Mini|Nano|Large|Base|Small|Medium|XL|XXL|Lite|Max|Instruct|Chat|Coder|Vision|Plus|Preview|Thinking|Next)$/;

/** A lone capital word is a name unless authors mostly write it small. */
const isName = (token: Token, options: NameOptions): boolean => {
  const shape = token.shape;
  const kind = options.classOf(token.lower);
  // "SCoRe" is written as no word is, whatever it spells.
  if (shape === 'camel' && (kind === 'word' || kind === 'stop')) return true;
  if (shape !== 'capital')
    return kind === undefined || kind === 'generic' || kind === 'metric' || kind === 'organisation';
  if (kind !== undefined && kind !== 'organisation') return false;
  const share = options.capitalShare(token.lower);
  return share === undefined || share > 0.4;
};

/** All name-shaped spans of a sentence, left to right, not overlapping. */
export const nameSpans = (sentence: Sentence, options: NameOptions): Range[] => {
  const { tokens } = sentence;
  const spans: Range[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!starts(sentence, at, options)) continue;
    let to = versions(sentence, at, hyphenated(sentence, at, options), options);
    for (;;) {
      const next = tokens[to];
      if (!next) break;
      // "Humanity's Last Exam": what is called so with its owner before it.
      const owned = next.gap === "'" && next.lower === 's' ? tokens[to + 2] : undefined;
      if (owned && options.known(textOf(sentence, at, to + 3))) {
        to += 3;
        continue;
      }
      if ((next.gap !== ' ' && next.gap !== '\n') || to - at >= LONGEST) break;
      const shape = next.shape;
      if (shape !== 'capital' && !isStrong(shape)) break;
      if (LINES.test(next.text) && (to - at > 1 || !sentence.titleCase)) {
        to = versions(sentence, at, hyphenated(sentence, to, options), options);
        continue;
      }
      const joined = textOf(sentence, at, to + 1);
      const far = hyphenated(sentence, to, options);
      if (options.known(joined) || (far > to + 1 && options.known(textOf(sentence, at, far)))) {
        to = versions(sentence, at, far, options);
        continue;
      }
      if (sentence.titleCase) break;
      const kind = options.classOf(next.lower);
      if (
        kind !== undefined &&
        kind !== 'word' &&
        !(kind === 'generic' && shape === 'caps' && (tokens[to - 1] as Token).shape === 'capital')
      )
        break;
      if (kind === 'generic' && to - at === 1 && !options.known(textOf(sentence, at, to))) {
        to = versions(sentence, at, far, options);
        continue;
      }
      const leftKnown = options.known(textOf(sentence, at, to));
      const rightKnown = options.known(textOf(sentence, to, far));
      if (
        isStrong(shape)
          ? leftKnown || rightKnown || options.classOf((tokens[at] as Token).lower) !== undefined
          : leftKnown && rightKnown
      )
        break;
      to = versions(sentence, at, far, options);
    }
    if (to - at > 1 || isName(tokens[at] as Token, options)) spans.push({ from: at, to });
    at = to - 1;
  }
  return spans;
};
