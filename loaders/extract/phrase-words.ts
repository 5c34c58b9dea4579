// Signs of a noun phrase's words alone, with their weights: the same wherever the phrase stands.
// Signs of a word are made once a spelling, because every suffix of every noun phrase of a paper is weighed.
import { nameKey } from '../../src/domain/names.js';
import type { Catalogue, WordGroup } from '../resolve/catalogue.js';
import { bucket } from './judge.js';
import { isTaskName } from './mention.js';
import type { Token } from './tokens.js';

/** A sign with its weight in the decision "phrase"; 0 where there is none. */
export interface Sign {
  readonly name: string;
  readonly weight: number;
  /** Weights of the sign together with being put forward, and with being mentioned in passing; null where such a pair is no sign. */
  readonly fresh: readonly [forward: number, passing: number] | null;
}

/** Signs that say more together with whether the phrase is put forward. */
const PAIRED = /^(?:(?:h introduced|h short|papers|short|capital|n)[=:]|h:|H\d:)/;

/** What a word says as the head, the first or an inner word of a phrase. */
interface WordSigns {
  head: Sign;
  first: Sign;
  inner: Sign;
  headForm: readonly Sign[];
  firstForm: readonly Sign[];
  headCounts: readonly Sign[];
  firstCounts: readonly Sign[];
  /** What is said of the word's groups in the same places. */
  headGroups: readonly Sign[];
  firstGroups: readonly Sign[];
  innerGroups: readonly Sign[];
  group: WordGroup | undefined;
  /** Does a task's name begin as this word does? */
  startsTask: boolean;
}

interface Held {
  signs: Map<string, Sign>;
  words: Map<string, WordSigns>;
  terms: Map<string, readonly Sign[]>;
  /** Signs of two words' groups together, by the numbers of their middle groups (a middle group has one coarse group). */
  pairs: Map<number, readonly Sign[]>;
  unknownTerm: readonly Sign[];
  /** First letters of the spellings of tasks: few phrases need the whole look-up. */
  taskStarts: ReadonlySet<string>;
}

const helds = new WeakMap<Catalogue, Held>();

const START = 4;

const taskStarts = (catalogue: Catalogue): ReadonlySet<string> => {
  const starts = new Set<string>();
  for (const { type, name, aliases } of catalogue.entries.values())
    if (type === 'task') for (const form of [name, ...aliases]) starts.add(nameKey(form).slice(0, START));
  return starts;
};

const weigh = (name: string, catalogue: Catalogue): Sign => {
  const weights = catalogue.lexicon.judge.get('phrase');
  const weightOf = (sign: string): number => weights?.get(sign)?.[0] ?? 0;
  return {
    name,
    weight: weightOf(name),
    fresh: PAIRED.test(name) ? [weightOf(`put forward ${name}`), weightOf(`passing ${name}`)] : null,
  };
};

/** Cleared now and then, so that memory stays flat. */
const heldFor = (catalogue: Catalogue): Held => {
  let held = helds.get(catalogue);
  if (!held || held.signs.size > 200_000) {
    held = {
      signs: new Map(),
      words: new Map(),
      terms: new Map(),
      pairs: new Map(),
      unknownTerm: [weigh('papers=0', catalogue)],
      taskStarts: held?.taskStarts ?? taskStarts(catalogue),
    };
    helds.set(catalogue, held);
  }
  return held;
};

const signOf = (held: Held, name: string, catalogue: Catalogue): Sign => {
  let sign = held.signs.get(name);
  if (!sign) {
    sign = weigh(name, catalogue);
    held.signs.set(name, sign);
  }
  return sign;
};

const countSigns = (at: 'h' | 'f', stem: string, catalogue: Catalogue): string[] => {
  const counts = catalogue.lexicon.phraseWords.get(`${at}:${stem}`);
  if (!counts) return [`${at} rare`];
  const [uses, introduced, short, means] = counts;
  return [
    bucket(`${at} introduced`, introduced / uses, [0.02, 0.04, 0.06, 0.09, 0.13]),
    bucket(`${at} short`, short / uses, [0.001, 0.004, 0.01, 0.02, 0.04]),
    bucket(`${at} means`, means / uses, [0.02, 0.04, 0.06, 0.09, 0.13]),
  ];
};

/** Signs of a word's groups, as far as `grains`. */
export const groupSigns = (at: string, group: WordGroup | undefined, grains: number): string[] =>
  group ? group.slice(0, grains).map((number, grain) => `${at}${grain}:${number}`) : [];

/** Signs of two words' groups together. */
export const pairSigns = (at: string, one: WordGroup | undefined, other: WordGroup | undefined): string[] =>
  one && other ? [0, 1].map((grain) => `${at}${grain}:${one[grain]} ${other[grain]}`) : [];

const readWord = ({ lower, stem }: Token, held: Held, catalogue: Catalogue): WordSigns => {
  const sign = (name: string): Sign => signOf(held, name, catalogue);
  const headForm: string[] = [];
  if (lower.endsWith('ing')) headForm.push('h:-ing');
  if (lower.endsWith('tion')) headForm.push('h:-tion');
  if (lower.endsWith('s') && stem !== lower) headForm.push('h:plural');
  const group = catalogue.lexicon.groups.get(stem);
  const firstForm = ['ed', 'ing', 'ly'].filter((end) => lower.endsWith(end)).map((end) => `f:-${end}`);
  return {
    head: sign(`h:${stem}`),
    first: sign(`f:${lower}`),
    inner: sign(`w:${stem}`),
    headForm: headForm.map(sign),
    firstForm: firstForm.map(sign),
    headCounts: countSigns('h', stem, catalogue).map(sign),
    firstCounts: countSigns('f', stem, catalogue).map(sign),
    headGroups: groupSigns('H', group, 3).map(sign),
    firstGroups: groupSigns('F', group, 3).map(sign),
    innerGroups: groupSigns('W', group, 2).map(sign),
    group,
    startsTask: !/^[a-z]{4}/.test(stem) || held.taskStarts.has(stem.slice(0, START)),
  };
};

const signsOfWord = (token: Token, held: Held, catalogue: Catalogue): WordSigns => {
  let word = held.words.get(token.lower);
  if (!word) {
    word = readWord(token, held, catalogue);
    held.words.set(token.lower, word);
  }
  return word;
};

/** What the literature says of the whole phrase. */
const termSigns = (key: string, held: Held, catalogue: Catalogue): readonly Sign[] => {
  const known = held.terms.get(key);
  if (known) return known;
  const term = catalogue.lexicon.terms.get(key);
  if (!term) return held.unknownTerm;
  const [papers, short, capital, means] = term;
  const signs = [
    bucket('papers', papers, [1, 25, 60, 150, 400]),
    bucket('short', short / papers, [0.001, 0.01, 0.03, 0.1, 0.25]),
    bucket('means', means / papers, [0.02, 0.05, 0.09, 0.14, 0.2]),
    bucket('capital', capital / papers, [0.005, 0.02, 0.05, 0.1, 0.2]),
  ];
  if (papers >= 25)
    signs.push(
      `known ${bucket('short', short / papers, [0.001, 0.01, 0.03])} ${bucket('capital', capital / papers, [0.005, 0.03, 0.1])}`,
    );
  const made = signs.map((name) => signOf(held, name, catalogue));
  held.terms.set(key, made);
  return made;
};

/** Adds the signs of `pairSigns`, held by the groups' numbers: to join words for each phrase would cost more than all else. */
const addPair = (
  signs: Sign[],
  at: 'FH' | 'HH',
  one: WordGroup | undefined,
  other: WordGroup | undefined,
  held: Held,
  catalogue: Catalogue,
): void => {
  if (!one || !other) return;
  const key = (one[1] * 4096 + other[1]) * 2 + (at === 'FH' ? 0 : 1);
  let made = held.pairs.get(key);
  if (!made) {
    made = pairSigns(at, one, other).map((name) => signOf(held, name, catalogue));
    held.pairs.set(key, made);
  }
  signs.push(...made);
};

/** Signs of the words `[from, to)`, at least two, whose stems are `key`; each sign once. */
export const wordSigns = (
  key: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  catalogue: Catalogue,
): readonly Sign[] => {
  const held = heldFor(catalogue);
  const sign = (name: string): Sign => signOf(held, name, catalogue);
  const head = signsOfWord(tokens[to - 1] as Token, held, catalogue);
  const first = signsOfWord(tokens[from] as Token, held, catalogue);
  const signs: Sign[] = [sign('all'), head.head, first.first, sign(`n:${to - from}`)];
  let hyphen = false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (i > from && token.gap !== ' ') hyphen = true;
    if (i === to - 1) break;
    const { inner, innerGroups } = signsOfWord(token, held, catalogue);
    if (!signs.includes(inner)) signs.push(inner);
    for (const one of innerGroups) if (!signs.includes(one)) signs.push(one);
  }
  const before = signsOfWord(tokens[to - 2] as Token, held, catalogue);
  // Pairs of words are too many to be held.
  const pair = `hh:${(tokens[to - 2] as Token).stem} ${(tokens[to - 1] as Token).stem}`;
  signs.push({ name: pair, weight: catalogue.lexicon.judge.get('phrase')?.get(pair)?.[0] ?? 0, fresh: null });
  signs.push(...head.headGroups, ...first.firstGroups);
  addPair(signs, 'FH', first.group, head.group, held, catalogue);
  addPair(signs, 'HH', before.group, head.group, held, catalogue);
  if (hyphen) signs.push(sign('hyphen'));
  signs.push(...head.headForm, ...first.firstForm, ...head.headCounts, ...first.firstCounts);
  signs.push(...termSigns(key, held, catalogue));
  if (first.startsTask && isTaskName(key, catalogue)) signs.push(sign('task'));
  return signs;
};
