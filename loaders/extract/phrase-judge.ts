// Which noun phrases of the paper name a technique: weighed by their words, their place, and how the literature writes them.
import type { Catalogue } from '../resolve/catalogue.js';
import { introZones } from './introductions.js';
import { bucket, sumOf, type Trace } from './judge.js';
import { type Found, isTaskName, lookUp, type Mention, make } from './mention.js';
import type { Range } from './names.js';
import { nounPhrases, phraseKey } from './noun-phrases.js';
import { isStrong } from './shape.js';
import type { Sentence, Token } from './tokens.js';

interface Place {
  sentence: Sentence;
  range: Range;
  inZone: boolean;
}

interface Candidate {
  key: string;
  places: Place[];
  coined: boolean;
  share: number;
}

const isItem = (sentence: Sentence, from: number): boolean => {
  const token = sentence.tokens[from] as Token;
  return (
    /^[.):]\s/.test(token.gap) && /^(?:\d|[a-e]|i{1,3}|iv|v)$/.test(sentence.tokens[from - 1]?.lower ?? '')
  );
};

/** Written as names are, a model or a benchmark: a phrase around it is no name of its own ("GPT-4 agents"). */
const isName = (m: Mention): boolean =>
  m.foundBy === 'introduction' ||
  (m.entry?.type !== 'technique' &&
    m.sentence.tokens.slice(m.from, m.to).some((t) => isStrong(t.shape) || t.shape === 'capital'));

const zoned = (sentence: Sentence, range: Range): boolean =>
  introZones(sentence).some((zone) => range.from >= zone.from && range.to <= zone.to + 1);

const caseOf = (tokens: readonly Token[]): string => {
  const capital = tokens.filter((t) => /^\p{Lu}/u.test(t.text)).length;
  return capital === 0 ? 'lower' : capital === tokens.length ? 'capital' : 'mixed';
};

/** Signs of the words alone: the same wherever they stand. */
const wordSigns = (key: string, tokens: readonly Token[], catalogue: Catalogue): string[] => {
  const { phraseWords, terms } = catalogue.lexicon;
  const first = tokens[0] as Token;
  const head = tokens[tokens.length - 1] as Token;
  const signs = new Set<string>(['all', `h:${head.stem}`, `f:${first.lower}`, `n:${tokens.length}`]);
  for (const token of tokens.slice(0, -1)) signs.add(`w:${token.stem}`);
  signs.add(`hh:${(tokens[tokens.length - 2] as Token).stem} ${head.stem}`);
  if (tokens.some((t, i) => i > 0 && t.gap !== ' ')) signs.add('hyphen');
  if (/ing$/.test(head.lower)) signs.add('h:-ing');
  if (/tion$/.test(head.lower)) signs.add('h:-tion');
  if (/s$/.test(head.lower) && head.stem !== head.lower) signs.add('h:plural');
  if (/ed$/.test(first.lower)) signs.add('f:-ed');
  if (/ing$/.test(first.lower)) signs.add('f:-ing');
  if (/ly$/.test(first.lower)) signs.add('f:-ly');
  for (const [at, word] of [
    ['h', head.stem],
    ['f', first.stem],
  ] as const) {
    const counts = phraseWords.get(`${at}:${word}`);
    if (!counts) {
      signs.add(`${at} rare`);
      continue;
    }
    signs.add(bucket(`${at} introduced`, counts[1] / counts[0], [0.02, 0.04, 0.06, 0.09, 0.13]));
    signs.add(bucket(`${at} short`, counts[2] / counts[0], [0.001, 0.004, 0.01, 0.02, 0.04]));
    signs.add(bucket(`${at} means`, counts[3] / counts[0], [0.02, 0.04, 0.06, 0.09, 0.13]));
  }
  const term = terms.get(key);
  signs.add(bucket('papers', term ? term[0] : 0, [1, 25, 60, 150, 400]));
  if (term) {
    const [papers, short, capital, means] = term;
    signs.add(bucket('short', short / papers, [0.001, 0.01, 0.03, 0.1, 0.25]));
    signs.add(bucket('means', means / papers, [0.02, 0.05, 0.09, 0.14, 0.2]));
    signs.add(bucket('capital', capital / papers, [0.005, 0.02, 0.05, 0.1, 0.2]));
    if (papers >= 25)
      signs.add(
        `known ${bucket('short', short / papers, [0.001, 0.01, 0.03])} ${bucket('capital', capital / papers, [0.005, 0.03, 0.1])}`,
      );
  }
  if (isTaskName(key, catalogue)) signs.add('task');
  return [...signs];
};

interface Words {
  signs: readonly string[];
  /** The signs' weights, added up. */
  sum: number;
}

// The same words come again and again; cleared so that memory stays flat.
const held = new WeakMap<Catalogue, Map<string, Words>>();

const wordsOf = (key: string, tokens: readonly Token[], catalogue: Catalogue): Words => {
  let cache = held.get(catalogue);
  if (!cache || cache.size > 100_000) {
    cache = new Map();
    held.set(catalogue, cache);
  }
  // Hyphens and plurals are signs too, so the spelling is the key.
  const spelled = tokens.map((t, i) => (i > 0 ? t.gap : '') + t.lower).join('');
  let words = cache.get(spelled);
  if (!words) {
    const signs = wordSigns(key, tokens, catalogue);
    words = { signs, sum: sumOf(catalogue.lexicon.judge.get('phrase'), signs) };
    cache.set(spelled, words);
  }
  return words;
};

/** Signs of the places, and of words and places together. */
const placeSigns = (
  candidate: Candidate,
  words: Words,
  pivot: number,
  mentions: Map<Sentence, Mention[]>,
): string[] => {
  const signs = new Set<string>();
  if (candidate.coined) signs.add('coined');
  signs.add(bucket('times', candidate.places.length, [2, 3, 4]));
  for (const { sentence, range, inZone } of candidate.places.slice(0, 4)) {
    const { tokens: all } = sentence;
    const title = sentence.field === 'title';
    const where = title ? 'title' : sentence.index < pivot ? 'before' : 'after';
    signs.add(`at:${where}`);
    if (!title) signs.add(`case:${caseOf(all.slice(range.from, range.to))}`);
    if (inZone) signs.add('zone');
    const before = all[range.from - 1];
    const after = all[range.to];
    const gap = (all[range.from] as Token).gap;
    signs.add(before ? (/[,;:(]/.test(gap) ? `p:${gap.trim().slice(0, 1)}` : `p:${before.lower}`) : 'p:^');
    if (before && all[range.from - 2] && gap === ' ')
      signs.add(`pp:${all[range.from - 2]?.lower} ${before.lower}`);
    signs.add(
      after ? (/^[ -]$/.test(after.gap) ? `n:${after.lower}` : `n:${after.gap.trim().slice(0, 1)}`) : 'n:$',
    );
    if (isItem(sentence, range.from)) signs.add('item');
    for (const m of mentions.get(sentence) ?? []) {
      if (m.from >= range.from && m.to <= range.to)
        signs.add(
          m.from === range.from && m.to === range.to
            ? `is:${m.foundBy}`
            : `holds:${m.foundBy}${m.to === range.to ? ':head' : ''}`,
        );
    }
  }
  // Signs that only say something together.
  const place = ['zone', 'item', 'at:title', 'at:after', 'coined', 'case:capital']
    .filter((sign) => signs.has(sign))
    .join(' ');
  signs.add(`place:${place}`);
  const fresh = place.includes('zone') || place.includes('item') ? 'put forward' : 'passing';
  for (const sign of words.signs)
    if (/^(?:(?:h introduced|h short|papers|short|capital|n)[=:]|h:)/.test(sign))
      signs.add(`${fresh} ${sign}`);
  signs.add(`${fresh} ${bucket('times', candidate.places.length, [2, 3, 4])}`);
  return [...signs];
};

/** Words that weigh less than this are no technique wherever they stand, and their places aren't looked at. */
const HOPELESS = -3;

/** Least probability of a phrase that is kept. */
const LEAST = 0.5;

/** Puts in place of coined phrases those that the judge holds for techniques; without weights all stays. */
export const judgePhrases = (
  sentences: readonly Sentence[],
  pivot: number,
  catalogue: Catalogue,
  found: Found,
  trace?: Trace,
): void => {
  const { judge } = catalogue.lexicon;
  if (!trace && !judge.has('phrase')) return;
  const coined = found.mentions.filter((m) => m.foundBy === 'phrase');
  const kept = found.mentions.filter((m) => m.foundBy !== 'phrase');
  const bySentence = new Map<Sentence, Mention[]>();
  for (const m of kept) {
    const held = bySentence.get(m.sentence);
    if (held) held.push(m);
    else bySentence.set(m.sentence, [m]);
  }
  const candidates = new Map<string, Candidate>();
  const add = (sentence: Sentence, range: Range, isCoined: boolean): void => {
    // A name or a pair that the phrase cuts through, or is itself, goes before.
    for (const m of bySentence.get(sentence) ?? []) {
      if (m.to <= range.from || range.to <= m.from) continue;
      const same = m.from === range.from && m.to === range.to;
      if (m.from < range.from || m.to > range.to || m.twin || same || isName(m)) return;
    }
    const key = phraseKey(sentence, range);
    let known = candidates.get(key);
    if (!known) {
      known = { key, places: [], coined: false, share: 0 };
      candidates.set(key, known);
    }
    if (isCoined) known.coined = true;
    if (!known.places.some((p) => p.sentence === sentence && p.range.from === range.from))
      known.places.push({ sentence, range, inZone: zoned(sentence, range) });
  };
  for (const m of coined) add(m.sentence, { from: m.from, to: m.to }, true);
  for (const sentence of sentences)
    for (const range of nounPhrases(sentence, catalogue.lexicon.verbs)) add(sentence, range, false);
  const weights = judge.get('phrase');
  for (const candidate of candidates.values()) {
    const { sentence, range } = candidate.places[0] as Place;
    const words = wordsOf(candidate.key, sentence.tokens.slice(range.from, range.to), catalogue);
    if (!trace && words.sum < HOPELESS) continue;
    const signs = placeSigns(candidate, words, pivot, bySentence);
    trace?.(
      'phrase',
      [...words.signs, ...signs],
      candidate.places.map((p) => make(p.sentence, p.range, 'phrase', undefined).text),
    );
    candidate.share = weights ? 1 / (1 + Math.exp(-words.sum - sumOf(weights, signs))) : 0;
  }
  if (!weights) return;
  const chosen = [...candidates.values()].filter((c) => c.share >= LEAST);
  chosen.sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
  for (const { places, share } of chosen) {
    for (const { sentence, range, inZone } of places) {
      const here = bySentence.get(sentence) ?? [];
      if (here.some((m) => m.foundBy === 'phrase' && m.from < range.to && range.from < m.to)) continue;
      const mention = make(sentence, range, 'phrase', undefined);
      mention.entry = lookUp(mention.text, catalogue);
      if (mention.entry) mention.key = mention.entry.key;
      mention.share = share;
      mention.own = inZone || isItem(sentence, range.from);
      bySentence.set(sentence, [...here.filter((m) => m.to <= range.from || range.to <= m.from), mention]);
    }
  }
  found.mentions = sentences.flatMap((s) => (bySentence.get(s) ?? []).sort((a, b) => a.from - b.from));
};
