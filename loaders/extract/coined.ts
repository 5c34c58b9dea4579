// Lower-case techniques that the paper coins: "we propose confidence-scheduled verification", "(1) dynamic noising to …".
import type { IntroZone } from './introductions.js';
import type { Range } from './name-parts.js';
import type { Sentence, Token } from './tokens.js';

/** Words that praise or place, and are no part of a technique's name. */
const LOOSE = new Set(
  'a an the our other more less most expressive faster slower two three four five six several key core main major new novel simple effective efficient unified general generic lightweight robust scalable flexible comprehensive first second third innovative principled practical powerful fast better yet both more highly fully also further additional such specialized tailored dedicated simple-yet-effective large scale end to plug and play stage step multi free training based different various strong advanced sophisticated complete complementary standard common rigorous improved modified existing automated automatic systematic fine grained own following corresponding single whole full modern extensive customized carefully designed theoretical mathematical formal empirical experimental high quality low cost cheap light weight open source publicly available challenging diverse special specific intuitive one only model agnostic data driven time real'.split(
    ' ',
  ),
);

/** Heads that name the sort of thing; what stands before them is the name. */
const SORT = new Set(
  'framework approach method model system paradigm pipeline strategy technique algorithm scheme mechanism module architecture procedure design formulation solution recipe'.split(
    ' ',
  ),
);

/** Heads of techniques, as last word of a coined name. */
const HEAD = new Set(
  'attention learning distillation quantization pruning decoding sampling optimization regularization normalization encoding augmentation search matching prompting tuning finetuning pretraining adaptation merging routing caching masking loss propagation alignment verification guidance calibration fusion convolution pooling initialization parallelism steering unlearning filtering warping scheduling scheduler adapter optimizer tokenization tokenizer compression decomposition annealing replay randomization gate gating router switcher predictor block head decoder encoder curriculum rehearsal reward modulator memory cache noising denoising refinement planner reranking retriever sampler controller aggregation aggregator interpolation injection rescaling reweighting weighting dropping skipping sharing mixing permutation objective kernel buffer bank cycle flow field operator conditioning consistency modulation'.split(
    ' ',
  ),
);

export const isTechniqueHead = (stem: string): boolean => HEAD.has(stem.replace(/s$/, '')) || HEAD.has(stem);

const STOP =
  /^(?:that|which|to|by|using|based|for|where|on|from|via|through|in|with|while|as|into|under|of|is|are|can|and|or|we|this|it|over|at|between|within|across|when|its|their|these|those|not)$/;

/** The coined name within the noun phrase `[from, to)`, or null. */
const coinedIn = (tokens: readonly Token[], from: number, to: number): Range | null => {
  let start = from;
  let end = to;
  // A hyphenated word falls away whole or not at all: "multi-turn", "plug-and-play".
  for (;;) {
    let next = start;
    while (next < end && LOOSE.has((tokens[next] as Token).lower)) {
      next += 1;
      if (tokens[next]?.gap !== '-') break;
    }
    if (next === start || next >= end || tokens[next]?.gap === '-') break;
    start = next;
  }
  const sorted =
    end - start > 1 && SORT.has((tokens[end - 1] as Token).stem) && (tokens[end - 1] as Token).gap === ' ';
  if (sorted) end -= 1;
  const words = tokens.slice(start, end);
  if (words.length < 2 || words.length > 5 || words.some((t) => /\d/.test(t.text) && t.text.length < 3))
    return null;
  const head = words[words.length - 1] as Token;
  if (!HEAD.has(head.stem)) return null;
  if (words.some((t, i) => t.lower === 'reinforcement' && words[i + 1]?.lower === 'learning')) return null;
  if (words.slice(1).some((t) => /^(?:a|an|the|taking|given|called|named)$/.test(t.lower))) return null;
  const content = words.filter((t) => !LOOSE.has(t.lower));
  return content.length >= 2 ? { from: start, to: end } : null;
};

const phrasesOf = (sentence: Sentence, from: number, to: number, most: number): Range[] => {
  const { tokens } = sentence;
  const found: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    const ends =
      at === to ||
      token === undefined ||
      (at > start && /[,;:.()[\]—]|--/.test(token.gap)) ||
      (STOP.test(token.lower) && token.gap !== '-');
    if (!ends) continue;
    const range = at > start ? coinedIn(tokens, start, at) : null;
    if (range) found.push(range);
    if (found.length >= most || token === undefined) break;
    if (token && STOP.test(token.lower) && token.lower !== 'and') break;
    start = token && STOP.test(token.lower) ? at + 1 : at;
  }
  return found;
};

const stemKey = (tokens: readonly Token[], range: Range): string =>
  tokens
    .slice(range.from, range.to)
    .map((t) => t.stem)
    .join(' ');

/** A phrase of the title with a technique's head that the abstract takes up: "Dynamic Token Merging". */
export const titlePhrases = (title: Sentence, others: readonly Sentence[]): Range[] => {
  const { tokens } = title;
  let read: string[] | null = null;
  const isTaken = (words: string): boolean => {
    read ??= others.map((s) => ` ${s.tokens.map((t) => t.stem).join(' ')} `);
    return read.some((body) => body.includes(words));
  };
  const found: Range[] = [];
  for (let to = tokens.length; to > 1; to -= 1) {
    const head = (tokens[to - 1] as Token).stem;
    if (!HEAD.has(head) || tokens[to]?.gap === '-') continue;
    let from = to - 1;
    while (
      from > 0 &&
      to - from < 5 &&
      /^[\s-]$/.test((tokens[from] as Token).gap) &&
      !STOP.test((tokens[from - 1] as Token).lower)
    )
      from -= 1;
    for (; to - from >= 2; from += 1) {
      if ((tokens[from] as Token).gap === '-') continue;
      const range = coinedIn(tokens, from, to);
      if (range && range.from === from && range.to === to && isTaken(` ${stemKey(tokens, range)} `)) {
        found.push(range);
        break;
      }
    }
  }
  return found;
};

/** Other places of the coined names `keys` (stems joined with blanks) in a sentence. */
export const coinedAgain = (sentence: Sentence, keys: ReadonlySet<string>): Range[] => {
  const { tokens } = sentence;
  const found: Range[] = [];
  const firsts = new Set([...keys].map((key) => key.slice(0, key.indexOf(' '))));
  for (let at = 0; at < tokens.length; at += 1) {
    let key = (tokens[at] as Token).stem;
    if (!firsts.has(key)) continue;
    for (let to = at + 1; to < Math.min(tokens.length, at + 5); to += 1) {
      const { gap } = tokens[to] as Token;
      if (gap !== ' ' && !/^[\s-]$/.test(gap)) break;
      key = `${key} ${(tokens[to] as Token).stem}`;
      if (keys.has(key)) found.push({ from: at, to: to + 1 });
    }
  }
  return found;
};

export const coinedKey = (sentence: Sentence, range: Range): string => stemKey(sentence.tokens, range);

const LIST_CUES = new Set(
  'component module innovation contribution technique strategy idea design part mechanism stage objective element'.split(
    ' ',
  ),
);
const TAKES_IN = new Set(
  'employ employs employing utilize utilizes adopt adopts leverage leverages incorporate incorporates introduce introduces use uses'.split(
    ' ',
  ),
);

/** Coined names of a sentence: objects of the introducing verbs, and the items of a numbered list. */
export const coinedPhrases = (sentence: Sentence, zones: readonly IntroZone[]): Range[] => {
  const found: Range[] = [];
  for (const zone of zones) found.push(...phrasesOf(sentence, zone.from, zone.to, 2));
  const { tokens } = sentence;
  for (let at = 0; at < Math.min(tokens.length - 2, 24); at += 1) {
    // "DSpark employs confidence-scheduled verification": a compound with a hyphen that somebody made up.
    if (!TAKES_IN.has((tokens[at] as Token).lower)) continue;
    for (const range of phrasesOf(sentence, at + 1, Math.min(tokens.length, at + 9), 1)) {
      if (tokens.slice(range.from + 1, range.to).some((t) => t.gap === '-')) found.push(range);
    }
  }
  const cue = tokens.findIndex((t) => LIST_CUES.has(t.stem));
  if (cue >= 0 || zones.length > 0) {
    for (let at = Math.max(1, cue); at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      if (/^\)\s$/.test(token.gap) && /^(?:[1-5a-e]|i{1,3}|iv|v)$/.test((tokens[at - 1] as Token).lower))
        found.push(...phrasesOf(sentence, at, Math.min(tokens.length, at + 8), 1));
      else if (at === cue + 1 && /^:\s/.test(token.gap))
        found.push(...phrasesOf(sentence, at, Math.min(tokens.length, at + 12), 2));
    }
  }
  return found;
};
