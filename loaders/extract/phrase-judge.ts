// Which noun phrases of the paper name a technique: weighed by their words, their place, and how the literature writes them.
import type { Catalogue } from '../resolve/catalogue.js';
import { governorOf } from './governors.js';
import { introZones } from './introductions.js';
import { rung, type Trace } from './judge.js';
import { type Found, lookUp, type Mention, make } from './mention.js';
import type { Range } from './name-parts.js';
import { nounPhrases, phraseKey, wordsBefore } from './noun-phrases.js';
import { heldFor, isPaired, type Part, wordParts } from './phrase-words.js';
import { isStrong } from './shape.js';
import { Gathering } from './sign-table.js';
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
  /** What its words say at its first place. */
  words: readonly Part[];
  /** Weights of their signs, added up, in thousandths. */
  sum: number;
}

const isItem = (sentence: Sentence, from: number): boolean => {
  const token = sentence.tokens[from] as Token;
  return (
    token.gap.length > 1 &&
    /^[.):]\s/.test(token.gap) &&
    /^(?:\d|[a-e]|i{1,3}|iv|v)$/.test(sentence.tokens[from - 1]?.lower ?? '')
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

const EDGES = [2, 3, 4];
/** What is looked at of the places that a phrase stands at. */
const MOST_PLACES = 4;

/** What a place is judged by, beside the place itself. */
interface Around {
  pivot: number;
  /** Sentences of the paper. */
  total: number;
  mentions: ReadonlyMap<Sentence, readonly Mention[]>;
  catalogue: Catalogue;
  /** How often each stem stands in the paper. */
  uses: ReadonlyMap<string, number>;
}

const sayPlace = (g: Gathering, { sentence, range, inZone }: Place, around: Around): void => {
  const { groups, verbs } = around.catalogue.lexicon;
  const { tokens: all } = sentence;
  const title = sentence.field === 'title';
  const where = title ? 'title' : sentence.index < around.pivot ? 'before' : 'after';
  g.say('at:', where);
  g.both('at:', where, ' ', Math.min(3, Math.floor((4 * sentence.index) / around.total)));
  if (!title) g.say('case:', caseOf(all.slice(range.from, range.to)));
  if (inZone) g.say('zone');
  const before = all[range.from - 1];
  const after = all[range.to];
  const { gap } = all[range.from] as Token;
  const apart = gap !== ' ' && /[,;:(]/.test(gap);
  g.say('p:', before ? (apart ? gap.trim().slice(0, 1) : before.lower) : '^');
  const two = gap === ' ' ? all[range.from - 2] : undefined;
  if (before && two) g.once(`pp:${two.lower} ${before.lower}`);
  if (before && !apart) {
    g.groups('P', groups.get(before.stem), 3);
    if (two) g.groupPairs('PP', groups.get(two.stem), groups.get(before.stem));
  }
  const joined = after !== undefined && (after.gap === ' ' || after.gap === '-');
  if (after && joined) g.groups('N', groups.get(after.stem), 3);
  g.say('n:', after ? (joined ? after.lower : after.gap.trim().slice(0, 1)) : '$');
  if (isItem(sentence, range.from)) g.say('item');
  const governor = governorOf(sentence, range);
  g.say('governor:', governor);
  g.both('governor:', governor, ' ', where);
  const left = wordsBefore(sentence, range.from, verbs);
  g.say('left:', left);
  g.both('left:', left, ' of ', range.to - range.from);
  for (const m of around.mentions.get(sentence) ?? []) {
    if (m.from < range.from || m.to > range.to) continue;
    if (m.from === range.from && m.to === range.to) g.say('is:', m.foundBy);
    else if (m.to === range.to) g.both('holds:', m.foundBy, ':', 'head');
    else g.say('holds:', m.foundBy);
  }
};

/** How often the paper uses the words elsewhere too. */
const sayUses = (g: Gathering, { places }: Candidate, uses: ReadonlyMap<string, number>): void => {
  const { sentence, range } = places[0] as Place;
  const counts = sentence.tokens.slice(range.from, range.to).map((t) => uses.get(t.stem) ?? 0);
  const least = Math.min(...counts);
  g.say('uses:', Math.min(least, 5));
  g.say('head uses:', Math.min(counts[counts.length - 1] as number, 5));
  g.say('first uses:', Math.min(counts[0] as number, 5));
  g.say('other uses:', Math.min(least, 4) - Math.min(4, places.length));
};

/** What says more together, as prefix and part of the sign. */
const TOGETHER = [
  ['zone', ''],
  ['item', ''],
  ['at:', 'title'],
  ['at:', 'after'],
  ['coined', ''],
  ['case:', 'capital'],
] as const;

/** Adds the signs of the places; is the phrase put forward, or only mentioned in passing? */
const sayPlaces = (g: Gathering, candidate: Candidate, around: Around): boolean => {
  const { places } = candidate;
  if (candidate.coined) g.say('coined');
  const times = rung(places.length, EDGES);
  g.say('times=', times);
  for (const place of places.slice(0, MOST_PLACES)) sayPlace(g, place, around);
  sayUses(g, candidate, around.uses);
  // Signs that only say something together.
  const place = TOGETHER.filter(([prefix, part]) => g.has(g.table.of(prefix, part)))
    .map((sign) => sign.join(''))
    .join(' ');
  g.say('place:', place);
  const forward = place.includes('zone') || place.includes('item');
  if (forward) g.say('forward');
  g.say(forward ? 'put forward times=' : 'passing times=', times);
  return forward;
};

const usesOf = (sentences: readonly Sentence[]): Map<string, number> => {
  const uses = new Map<string, number>();
  for (const { tokens } of sentences)
    for (const { stem } of tokens) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return uses;
};

const namesOf = (candidate: Candidate, forward: boolean): string[] => {
  const manner = forward ? 'put forward' : 'passing';
  return candidate.words.flatMap(({ signs }) =>
    signs.flatMap((sign) => (isPaired(sign) ? [sign.name, `${manner} ${sign.name}`] : [sign.name])),
  );
};

/** Words that weigh less than this, in thousandths, are no technique wherever they stand, and their places aren't looked at. */
const HOPELESS = -3000;

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
  const held = heldFor(catalogue);
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
      const words = wordParts(key, sentence.tokens, range.from, range.to, held, catalogue);
      let sum = 0;
      for (const part of words) sum += part.sum;
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
  const around: Around = {
    pivot,
    total: sentences.length,
    mentions: bySentence,
    catalogue,
    uses: usesOf(sentences),
  };
  for (const candidate of candidates.values()) {
    if (candidate.places.length === 0) continue;
    const g = new Gathering(held.table);
    const forward = sayPlaces(g, candidate, around);
    trace?.(
      'phrase',
      [...namesOf(candidate, forward), ...g.names()],
      candidate.places.map((p) => make(p.sentence, p.range, 'phrase', undefined).text),
    );
    let sum = candidate.sum;
    for (const part of candidate.words) sum += forward ? part.forward : part.passing;
    candidate.share = 1 / (1 + Math.exp(-(sum / 1000 + g.sums[0])));
  }
  if (!judge.has('phrase')) return;
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
