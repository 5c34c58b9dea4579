// What a noun phrase's words alone say: the same wherever the phrase stands. Signs of a word are made and added up
// once a spelling, because every suffix of every noun phrase of a paper is weighed.
import { nameKey } from '../../src/domain/names.js';
import type { Catalogue, WordGroup } from '../resolve/catalogue.js';
import { bucket } from './judge.js';
import { isTaskName } from './mention.js';
import { type Sign, type SignTable, tableOf } from './sign-table.js';
import type { Token } from './tokens.js';

/** Signs with their weights added up, in thousandths: alone, and together with being put forward or mentioned in passing. */
export interface Part {
  readonly signs: readonly Sign[];
  readonly sum: number;
  readonly forward: number;
  readonly passing: number;
}

/** Signs that say more together with whether the phrase is put forward. */
const PAIRED = /^(?:(?:h introduced|h short|papers|short|capital|n)[=:]|h:|H\d:)/;
export const isPaired = ({ name }: Sign): boolean => PAIRED.test(name);

/** What a word says as the head, the first or an inner word of a phrase. */
interface WordParts {
  head: Part;
  first: Part;
  inner: Sign;
  innerGroups: readonly Sign[];
  group: WordGroup | undefined;
  /** Does a task's name begin as this word does? */
  startsTask: boolean;
}

interface Held {
  table: SignTable;
  words: Map<string, WordParts>;
  terms: Map<string, Part>;
  /** Signs of two words' groups together, by the numbers of their middle groups (a middle group has one coarse group). */
  pairs: Map<number, Part>;
  lengths: readonly Part[];
  unknownTerm: Part;
  hyphen: Part;
  task: Part;
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

const partOf = (table: SignTable, names: readonly string[]): Part => {
  const part = { signs: names.map((name) => table.of(name)), sum: 0, forward: 0, passing: 0 };
  const weightOf = (name: string): number => table.of(name).a;
  for (const sign of part.signs) {
    part.sum += sign.a;
    if (!isPaired(sign)) continue;
    part.forward += weightOf(`put forward ${sign.name}`);
    part.passing += weightOf(`passing ${sign.name}`);
  }
  return part;
};

/** To be asked for once a paper: made anew with a new table, and now and then, so that memory stays flat. */
export const heldFor = (catalogue: Catalogue): Held => {
  const table = tableOf(catalogue, 'phrase');
  const held = helds.get(catalogue);
  if (held && held.table === table && held.terms.size < 60_000) return held;
  const made: Held = {
    table,
    words: new Map(),
    terms: new Map(),
    pairs: new Map(),
    lengths: Array.from({ length: 8 }, (_, n) => partOf(table, ['all', `n:${n}`])),
    unknownTerm: partOf(table, ['papers=0']),
    hyphen: partOf(table, ['hyphen']),
    task: partOf(table, ['task']),
    taskStarts: held?.taskStarts ?? taskStarts(catalogue),
  };
  helds.set(catalogue, made);
  return made;
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

/** Names of the signs of a word's groups, as far as `grains`. */
const groupNames = (at: string, group: WordGroup | undefined, grains: number): string[] =>
  group ? group.slice(0, grains).map((number, grain) => `${at}${grain}:${number}`) : [];

const readWord = ({ lower, stem }: Token, held: Held, catalogue: Catalogue): WordParts => {
  const { table } = held;
  const group = catalogue.lexicon.groups.get(stem);
  const head = [`h:${stem}`, ...groupNames('H', group, 3)];
  if (lower.endsWith('ing')) head.push('h:-ing');
  if (lower.endsWith('tion')) head.push('h:-tion');
  if (lower.endsWith('s') && stem !== lower) head.push('h:plural');
  head.push(...countSigns('h', stem, catalogue));
  const first = [`f:${lower}`, ...groupNames('F', group, 3)];
  for (const end of ['ed', 'ing', 'ly']) if (lower.endsWith(end)) first.push(`f:-${end}`);
  first.push(...countSigns('f', stem, catalogue));
  return {
    head: partOf(table, head),
    first: partOf(table, first),
    inner: table.of('w:', stem),
    innerGroups: groupNames('W', group, 2).map((name) => table.of(name)),
    group,
    startsTask: !/^[a-z]{4}/.test(stem) || held.taskStarts.has(stem.slice(0, START)),
  };
};

const partsOf = (token: Token, held: Held, catalogue: Catalogue): WordParts => {
  let word = held.words.get(token.lower);
  if (!word) {
    word = readWord(token, held, catalogue);
    held.words.set(token.lower, word);
  }
  return word;
};

/** What the literature says of the whole phrase. */
const termPart = (key: string, held: Held, catalogue: Catalogue): Part => {
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
  const made = partOf(held.table, signs);
  held.terms.set(key, made);
  return made;
};

/** Two words' groups together. */
const pairPart = (
  at: 'FH' | 'HH',
  one: WordGroup | undefined,
  other: WordGroup | undefined,
  held: Held,
): Part | null => {
  if (!one || !other) return null;
  const key = (one[1] * 4096 + other[1]) * 2 + (at === 'FH' ? 0 : 1);
  let made = held.pairs.get(key);
  if (!made) {
    made = partOf(
      held.table,
      [0, 1].map((grain) => `${at}${grain}:${one[grain]} ${other[grain]}`),
    );
    held.pairs.set(key, made);
  }
  return made;
};

/** The words that stand between the first and the head, each sign once. */
const innerPart = (words: readonly WordParts[]): Part => {
  const signs: Sign[] = [];
  let sum = 0;
  const add = (sign: Sign): void => {
    if (signs.includes(sign)) return;
    signs.push(sign);
    sum += sign.a;
  };
  for (const { inner, innerGroups } of words) {
    add(inner);
    for (const sign of innerGroups) add(sign);
  }
  return { signs, sum, forward: 0, passing: 0 };
};

/** What the words `[from, to)`, at least two, say, whose stems are `key`. */
export const wordParts = (
  key: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  held: Held,
  catalogue: Catalogue,
): Part[] => {
  const words: WordParts[] = [];
  let hyphen = false;
  for (let i = from; i < to; i += 1) {
    if (i > from && (tokens[i] as Token).gap !== ' ') hyphen = true;
    if (i < to - 1) words.push(partsOf(tokens[i] as Token, held, catalogue));
  }
  const head = partsOf(tokens[to - 1] as Token, held, catalogue);
  const [first] = words as [WordParts];
  const before = words[words.length - 1] as WordParts;
  // Pairs of words are too many to be held.
  const pair = held.table.once(`hh:${(tokens[to - 2] as Token).stem} ${(tokens[to - 1] as Token).stem}`);
  const parts = [
    held.lengths[to - from] as Part,
    head.head,
    first.first,
    innerPart(words),
    { signs: [pair], sum: pair.a, forward: 0, passing: 0 },
    termPart(key, held, catalogue),
  ];
  for (const part of [
    pairPart('FH', first.group, head.group, held),
    pairPart('HH', before.group, head.group, held),
  ])
    if (part) parts.push(part);
  if (hyphen) parts.push(held.hyphen);
  if (first.startsTask && isTaskName(key, catalogue)) parts.push(held.task);
  return parts;
};
