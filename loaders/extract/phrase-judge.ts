// Which noun phrases of the paper name a technique: weighed by their words, their place, and how the literature writes them.
import type { Catalogue } from '../resolve/catalogue.js';
import { introZones } from './introductions.js';
import { bucket, sumOf, type Trace } from './judge.js';
import { type Found, lookUp, type Mention, make } from './mention.js';
import type { Range } from './name-parts.js';
import { nounPhrases, phraseKey } from './noun-phrases.js';
import { groupSigns, pairSigns, type Sign, wordSigns } from './phrase-words.js';
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
  /** Signs of its words at its first place. */
  words: readonly Sign[];
  /** Their weights, added up. */
  sum: number;
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

/** Said of what is put forward, against what is mentioned in passing. */
const FORWARD = 'forward';

/** Signs of the places. */
const placeSigns = (
  candidate: Candidate,
  pivot: number,
  mentions: Map<Sentence, Mention[]>,
  groups: Catalogue['lexicon']['groups'],
): string[] => {
  const signs = new Set<string>();
  const addGroups = (found: readonly string[]): void => {
    for (const sign of found) signs.add(sign);
  };
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
    if (before && !/[,;:(]/.test(gap)) {
      addGroups(groupSigns('P', groups.get(before.stem), 3));
      const two = gap === ' ' ? all[range.from - 2] : undefined;
      if (two) addGroups(pairSigns('PP', groups.get(two.stem), groups.get(before.stem)));
    }
    if (after && /^[ -]$/.test(after.gap)) addGroups(groupSigns('N', groups.get(after.stem), 3));
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
  const forward = place.includes('zone') || place.includes('item');
  if (forward) signs.add(FORWARD);
  signs.add(`${forward ? 'put forward' : 'passing'} ${bucket('times', candidate.places.length, [2, 3, 4])}`);
  return [...signs];
};

/** Words that weigh less than this are no technique wherever they stand, and their places aren't looked at. */
const HOPELESS = -3;

/** Least probability of a phrase that is kept; the entity judge has the last word. */
const LEAST = 0.34;

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
      const words = wordSigns(key, sentence.tokens, range.from, range.to, catalogue);
      let sum = 0;
      for (const { weight } of words) sum += weight;
      known = { key, places: [], coined: false, share: 0, words, sum };
      candidates.set(key, known);
    }
    if (!trace && known.sum < HOPELESS) return;
    if (isCoined) known.coined = true;
    if (!known.places.some((p) => p.sentence === sentence && p.range.from === range.from))
      known.places.push({ sentence, range, inZone: zoned(sentence, range) });
  };
  for (const m of coined) add(m.sentence, { from: m.from, to: m.to }, true);
  for (const sentence of sentences)
    for (const range of nounPhrases(sentence, catalogue.lexicon.verbs)) add(sentence, range, false);
  const weights = judge.get('phrase');
  for (const candidate of candidates.values()) {
    if (candidate.places.length === 0) continue;
    const signs = placeSigns(candidate, pivot, bySentence, catalogue.lexicon.groups);
    const forward = signs.includes(FORWARD);
    trace?.(
      'phrase',
      [
        ...candidate.words.flatMap(({ name, fresh }) =>
          fresh ? [name, `${forward ? 'put forward' : 'passing'} ${name}`] : [name],
        ),
        ...signs,
      ],
      candidate.places.map((p) => make(p.sentence, p.range, 'phrase', undefined).text),
    );
    if (!weights) continue;
    let sum = candidate.sum + sumOf(weights, signs);
    for (const { fresh } of candidate.words) if (fresh) sum += fresh[forward ? 0 : 1];
    candidate.share = 1 / (1 + Math.exp(-sum));
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
