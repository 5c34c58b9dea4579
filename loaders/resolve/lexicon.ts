// What the extractor knows of words: their class, how often a capital one is a name, and the signs of a type.
import { readCounts, readRows } from './data.js';
import { metricForms, type ResolvedMetric } from './metrics.js';

/** Weight of each sign for each outcome of one decision; the outcome "no" has none and stands at 0. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Decision to its weights; empty where nothing was trained. */
export type Judge = ReadonlyMap<string, Weights>;

/** Numbers of a word's groups: coarse, middle, fine; each lies within the one before. */
export type WordGroup = readonly [coarse: number, middle: number, fine: number];

export interface Lexicon {
  /** Word (lower case) to its class: "organisation", "hardware", "generic", "stop", "metric", … */
  classOf: ReadonlyMap<string, string>;
  /** Word (lower case) to how often it stands in lower case and with a capital in mid-sentence. */
  caseOf: ReadonlyMap<string, readonly [lower: number, capital: number]>;
  /** Sign ("next:dataset", "suffix:bench") to its log-odds for technique, model, benchmark. */
  signs: ReadonlyMap<string, readonly [number, number, number]>;
  /** Key of a sense ("sam~optimiser") to the words that decide for it. */
  contextOf: ReadonlyMap<string, readonly string[]>;
  /** Normalised words of metrics to what they mean. */
  metrics: ReadonlyMap<string, ResolvedMetric>;
  /** Stems of phrases that authors mostly write small: no names, even in capitals. */
  plain: ReadonlySet<string>;
  /** Words that are mostly verbs: they end a noun phrase. */
  verbs: ReadonlySet<string>;
  /** Stems of noun phrases to papers, papers that give a short form, papers that write it in capitals. */
  terms: Pick<
    ReadonlyMap<string, readonly [papers: number, short: number, capital: number, means: number]>,
    'get'
  >;
  /** "h:word" and "f:word": uses of a word at the end and the start of a phrase, those in what a paper introduces, those with a short form. */
  phraseWords: Pick<
    ReadonlyMap<string, readonly [uses: number, introduced: number, short: number, means: number]>,
    'get'
  >;
  /** Stems to the groups of words that authors use alike, coarse to fine. */
  groups: ReadonlyMap<string, WordGroup>;
  /** Weights of the decisions that are learned from labelled papers. */
  judge: Judge;
}

export const emptyLexicon = (): Lexicon => ({
  classOf: new Map(),
  caseOf: new Map(),
  signs: new Map(),
  contextOf: new Map(),
  plain: new Set(),
  metrics: new Map(),
  verbs: new Set(),
  terms: new Map(),
  phraseWords: new Map(),
  groups: new Map(),
  judge: new Map(),
});

/** Rows of weights.jsonl: decision, sign, weight of each outcome. */
const readJudge = (): Judge => {
  const judge = new Map<string, Map<string, number[]>>();
  for (const [decision, sign, ...row] of readRows<[string, string, ...number[]]>('weights.jsonl')) {
    const weights = judge.get(decision);
    if (weights) weights.set(sign, row);
    else judge.set(decision, new Map([[sign, row]]));
  }
  return judge;
};

/** Rows of word-groups.jsonl: middle and coarse group of a fine one, and its words. */
const readGroups = (): ReadonlyMap<string, WordGroup> => {
  const groups = new Map<string, WordGroup>();
  readRows<[number, number, string]>('word-groups.jsonl').forEach(([middle, coarse, words], fine) => {
    const group: WordGroup = [coarse, middle, fine];
    for (const word of words.split(' ')) groups.set(word, group);
  });
  return groups;
};

export const readLexicon = (): Lexicon => ({
  classOf: new Map([
    ...readRows<{ name: string; drop?: string }>('names.review.jsonl').flatMap((row) =>
      row.drop ? [[row.name.toLowerCase(), row.drop] as const] : [],
    ),
    ...readRows<{ class: string; words: string[] }>('lexicon.jsonl').flatMap((row) =>
      row.words.map((word) => [word, row.class] as const),
    ),
  ]),
  caseOf: new Map(
    readRows<[string, number, number]>('case.jsonl').map(([word, lower, capital]) => [
      word,
      [lower, capital],
    ]),
  ),
  signs: new Map(
    readRows<[string, number, number, number]>('signs.jsonl').map(([sign, ...odds]) => [sign, odds]),
  ),
  plain: new Set(readRows<string>('plain.jsonl')),
  metrics: metricForms(),
  verbs: new Set(readRows<string>('verbs.jsonl')),
  terms: readCounts('terms.jsonl'),
  phraseWords: readCounts('phrase-words.jsonl'),
  groups: readGroups(),
  judge: readJudge(),
  contextOf: new Map(
    readRows<{ key?: string; context?: string[] }>('review.jsonl').flatMap((row) =>
      row.key && row.context ? [[row.key, row.context] as const] : [],
    ),
  ),
});
