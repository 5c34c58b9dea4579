// Signs of a name's type: the words around it and the look of it. Counted over the corpus by the miner, summed by the extractor.
import type { Range } from './name-parts.js';
import type { Sentence, Token } from './tokens.js';

export const TYPE_ORDER = ['technique', 'model', 'benchmark'] as const;
export type NameType = (typeof TYPE_ORDER)[number];

/** Head nouns that say the type outright. */
const HEADS: Readonly<Record<NameType, string>> = {
  technique:
    'method algorithm technique loss optimizer attention strategy module mechanism objective optimization prompting decoding sampling regularization layer finetuning sampler scheduler reward paradigm protocol scheme procedure operator recipe adapter quantization distillation training formulation principle approach pipeline pruning learning tuning embedding search cache kernel routing',
  model:
    'model architecture backbone llm vlm mllm network transformer checkpoint chatbot assistant agent vla lvlm lmm slm engine system generator simulator robot unet gan weights encoder planner toolkit library platform autoencoder classifier detector lm translator humanoid cnn family series lineup',
  benchmark:
    'dataset benchmark corpus leaderboard testbed suite collection testset database challenge corpora competition subset split',
};
const HEAD_TYPE = new Map<string, NameType>(
  TYPE_ORDER.flatMap((type) => HEADS[type].split(' ').map((word) => [word, type] as const)),
);

/** Type of a head noun ("dataset" is a benchmark's); undefined for other words. */
export const headType = (stem: string): NameType | undefined => HEAD_TYPE.get(stem);

/** What ends the noun phrase of an apposition. */
const PHRASE_END = new Set([
  'that',
  'which',
  'for',
  'to',
  'with',
  'of',
  'where',
  'designed',
  'based',
  'consisting',
  'comprising',
  'featuring',
  'spanning',
  'built',
  'trained',
  'from',
  'on',
  'in',
  'using',
  'capable',
  'and',
  'covering',
  'enabling',
  'by',
  'tailored',
  'aimed',
  'whose',
  'containing',
  'leveraging',
  'integrating',
  'combining',
  'specifically',
]);

/** The head noun of the noun phrase that starts at `at`: the last word before a stop. */
export const nounHead = (tokens: readonly Token[], at: number): Token | null => {
  let head: Token | null = null;
  let typed: Token | null = null;
  for (let i = at; i < tokens.length && i - at < 14; i += 1) {
    const token = tokens[i] as Token;
    if (i > at && /[,.;:()]/.test(token.gap) && typed) break;
    if (i > at && /[.;:()]/.test(token.gap)) break;
    // "plug-and-play", "state-of-the-art": inside a hyphenated word nothing ends.
    if (i > at && PHRASE_END.has(token.lower) && token.gap !== '-') break;
    head = token;
    if (headType(token.stem)) typed = token;
  }
  // "an MLLM equipped with …": what follows the last head noun only describes it.
  return typed ?? head;
};

/** "methods such as X", "benchmarks, including X, Y", "models like X": the type of the noun before. */
const listHead = (tokens: readonly Token[], from: number): NameType | undefined => {
  let at = from - 1;
  const cue = tokens[at]?.lower;
  if (cue === 'as' && tokens[at - 1]?.lower === 'such') at -= 2;
  else if (cue === 'including' || cue === 'like') at -= 1;
  else if (cue === 'g' && tokens[at - 1]?.lower === 'e') at -= 2;
  else if (/^:\s$|^\s\($/.test(tokens[from]?.gap ?? ''))
    at = from - 1; // "datasets: A, B", "benchmarks (A and B)"
  else return undefined;
  const noun = tokens[at];
  if (!noun || !/s$/.test(noun.lower)) return undefined;
  return headType(noun.stem);
};

/** The type that the sentence states outright ("the X dataset", "X, a new model that …"); undefined otherwise. */
export const statedType = (sentence: Sentence, range: Range): NameType | undefined => {
  const { tokens } = sentence;
  const next = tokens[range.to];
  const last = tokens[range.to - 1] as Token;
  if (next && (next.gap === ' ' || next.gap === '-')) {
    const direct = headType(next.stem);
    const after = tokens[range.to + 1];
    // "X training data" is not "X training": the head is the last noun.
    const second = after && after.gap === ' ' ? headType(after.stem) : undefined;
    // "GLUE fine-tuning", "ImageNet training": the name is what is trained on.
    if (
      direct === 'technique' &&
      next.gap === ' ' &&
      /^(?:training|finetuning|tuning|learning|embedding|search|pruning|quantization|distillation|objective)$/.test(
        next.stem,
      )
    )
      return undefined;
    if (direct) return second && second !== 'technique' && direct === 'technique' ? second : direct;
    if (
      second &&
      next.shape === 'lower' &&
      next.gap === ' ' &&
      /^(?:language|vision|benchmark|reasoning|foundation|evaluation|diffusion|video|image|test|validation|multimodal|neural|base|series)$/.test(
        next.stem,
      )
    )
      return second;
  }
  if (
    next &&
    /^\s*(?:,|\(|:|—|–|-{2,3}|\),?)\s+$/.test(next.gap) &&
    /^(?:an?|the|our|its)$/.test(next.lower)
  ) {
    const head = nounHead(tokens, range.to + 1);
    if (head) return headType(head.stem);
  }
  if (next && next.lower === 'is' && /^an?$/.test(tokens[range.to + 1]?.lower ?? '')) {
    const head = nounHead(tokens, range.to + 2);
    if (head) return headType(head.stem);
  }
  const listed = listHead(tokens, range.from);
  if (listed) return listed;
  const before = tokens[range.from - 1];
  const first = tokens[range.from] as Token;
  if (before && (first.gap === ' ' || /^,\s*$/.test(first.gap))) {
    if (/^(?:called|named|dubbed|termed|namely|denoted)$/.test(before.lower)) {
      for (let i = range.from - 2; i >= 0 && range.from - i < 5; i -= 1) {
        const type = headType((tokens[i] as Token).stem);
        if (type) return type;
      }
    }
    const stated = headType(before.stem);
    if (
      stated &&
      (first.gap !== ' ' ||
        /^(?:algorithm|method|dataset|benchmark|framework|model|corpus)$/.test(before.stem)) &&
      /^[,.)]|^\s(?:to|for|that|which|by|on)/.test(sentence.source.slice(last.end, last.end + 6))
    )
      return stated;
  }
  return undefined;
};

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** Weaker signs: neighbours and endings, as keys of the sign table. */
export const signsOf = (sentence: Sentence, range: Range): string[] => {
  const { tokens } = sentence;
  const first = tokens[range.from] as Token;
  const last = tokens[range.to - 1] as Token;
  const signs: string[] = [];
  const previous = tokens[range.from - 1];
  const next = tokens[range.to];
  if (!sentence.titleCase || sentence.field !== 'title') {
    if (previous && !/[.;:]/.test(first.gap)) {
      const one = first.gap.includes('(')
        ? '('
        : first.gap.includes(',')
          ? ','
          : previous.shape === 'lower'
            ? previous.lower
            : 'N';
      signs.push(`p:${one}`);
      const two = tokens[range.from - 2];
      if (two) signs.push(`pp:${two.lower} ${previous.lower}`);
    } else signs.push('p:^');
    if (next && !/[.;]/.test(next.gap)) {
      const gap = next.gap.includes(',')
        ? ','
        : next.gap.includes(')')
          ? ')'
          : next.gap.includes('-')
            ? '-'
            : '';
      signs.push(`n:${gap}${next.shape === 'lower' ? next.stem : 'N'}`);
    } else signs.push('n:$');
  }
  return signs.concat(looksOf(sentence.source.slice(first.start, last.end)));
};

/** Signs of the name alone. */
export const looksOf = (name: string): string[] => {
  const signs: string[] = [];
  const words = name.split(/[\s\-_]+/);
  const tail = lettersOf(words[words.length - 1] ?? '');
  const head = lettersOf(words[0] ?? '');
  const all = lettersOf(name);
  if (words.length > 1 && tail) signs.push(`w:${tail}`);
  if (words.length > 1 && head) signs.push(`f:${head}`);
  for (const n of [2, 3, 4, 5]) if (all.length > n) signs.push(`s:${all.slice(-n)}`);
  for (const n of [3, 4, 5]) if (all.length > n) signs.push(`i:${all.slice(0, n)}`);
  if (/\d+(?:\.\d+)?[bB]\b/.test(name)) signs.push('l:size');
  else if (/\d/.test(name))
    signs.push(/-\d/.test(name) ? 'l:-digit' : /\s\d/.test(name) ? 'l: digit' : 'l:digit');
  if (/^\p{Lu}{2,5}s?$/u.test(name)) signs.push('l:caps');
  else if (/^\p{Lu}\p{Ll}+$/u.test(name)) signs.push('l:word');
  else if (words.length === 1 && /\p{Ll}\p{Lu}/u.test(name)) signs.push('l:camel');
  if (words.length > 2) signs.push('l:long');
  return signs;
};
