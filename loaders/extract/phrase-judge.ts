// Which noun phrases of the paper name a technique: weighed by their words, their place, and how the literature writes them.
import type { Catalogue } from '../resolve/catalogue.js';
import { introZones } from './introductions.js';
import { bucket, judged, type Trace } from './judge.js';
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
  signs: string[];
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

const signsOf = (
  candidate: Candidate,
  pivot: number,
  catalogue: Catalogue,
  mentions: Map<Sentence, Mention[]>,
): string[] => {
  const signs = new Set<string>(['all']);
  const [first] = candidate.places as [Place];
  const tokens = first.sentence.tokens.slice(first.range.from, first.range.to);
  const head = tokens[tokens.length - 1] as Token;
  signs.add(`h:${head.stem}`);
  signs.add(`f:${(tokens[0] as Token).lower}`);
  for (const token of tokens.slice(0, -1)) signs.add(`w:${token.stem}`);
  signs.add(`hh:${(tokens[tokens.length - 2] as Token).stem} ${head.stem}`);
  signs.add(`n:${tokens.length}`);
  if (tokens.some((t, i) => i > 0 && t.gap !== ' ')) signs.add('hyphen');
  if (/ing$/.test(head.lower)) signs.add('h:-ing');
  if (/tion$/.test(head.lower)) signs.add('h:-tion');
  if (/s$/.test(head.lower) && head.stem !== head.lower) signs.add('h:plural');
  if (/ed$/.test((tokens[0] as Token).lower)) signs.add('f:-ed');
  if (/ing$/.test((tokens[0] as Token).lower)) signs.add('f:-ing');
  if (/ly$/.test((tokens[0] as Token).lower)) signs.add('f:-ly');
  for (const word of [`h:${head.stem}`, `f:${(tokens[0] as Token).stem}`]) {
    const counts = catalogue.lexicon.phraseWords.get(word);
    const at = word.slice(0, 1);
    signs.add(
      counts
        ? bucket(`${at} introduced`, counts[1] / counts[0], [0.02, 0.04, 0.06, 0.09, 0.13])
        : `${at} rare`,
    );
    if (counts) {
      signs.add(bucket(`${at} short`, counts[2] / counts[0], [0.001, 0.004, 0.01, 0.02, 0.04]));
      signs.add(bucket(`${at} means`, counts[3] / counts[0], [0.02, 0.04, 0.06, 0.09, 0.13]));
    }
  }
  if (candidate.coined) signs.add('coined');
  const term = catalogue.lexicon.terms.get(candidate.key);
  signs.add(bucket('papers', term ? term[0] : 0, [1, 25, 60, 150, 400]));
  if (term) {
    signs.add(bucket('short', term[1] / term[0], [0.001, 0.01, 0.03, 0.1, 0.25]));
    signs.add(bucket('means', term[3] / term[0], [0.02, 0.05, 0.09, 0.14, 0.2]));
    signs.add(bucket('capital', term[2] / term[0], [0.005, 0.02, 0.05, 0.1, 0.2]));
  }
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
    for (const task of mentionsOfTasks(candidate, catalogue)) signs.add(task);
  }
  // Signs that only say something together.
  const place = ['zone', 'item', 'at:title', 'at:after', 'coined', 'case:capital']
    .filter((sign) => signs.has(sign))
    .join(' ');
  signs.add(`place:${place}`);
  const fresh = place.includes('zone') || place.includes('item') ? 'put forward' : 'passing';
  for (const sign of [...signs])
    if (/^(?:h introduced|h short|papers|times|short|capital|n)[=:]/.test(sign) || /^h:/.test(sign))
      signs.add(`${fresh} ${sign}`);
  if (term && term[0] >= 25)
    signs.add(
      `known ${bucket('short', term[1] / term[0], [0.001, 0.01, 0.03])} ${bucket('capital', term[2] / term[0], [0.005, 0.03, 0.1])}`,
    );
  return [...signs];
};

const mentionsOfTasks = (candidate: Candidate, catalogue: Catalogue): string[] =>
  isTaskName(candidate.key, catalogue) ? ['task'] : [];

/** Least probability of a phrase that is kept. */
const LEAST = Number(process.env['L1'] ?? 0.5);

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
    let held = candidates.get(key);
    if (!held) {
      held = { key, places: [], coined: false, signs: [], share: 0 };
      candidates.set(key, held);
    }
    if (isCoined) held.coined = true;
    if (!held.places.some((p) => p.sentence === sentence && p.range.from === range.from))
      held.places.push({ sentence, range, inZone: zoned(sentence, range) });
  };
  for (const m of coined) add(m.sentence, { from: m.from, to: m.to }, true);
  for (const sentence of sentences)
    for (const range of nounPhrases(sentence, catalogue.lexicon.verbs)) add(sentence, range, false);
  for (const candidate of candidates.values()) {
    candidate.signs = signsOf(candidate, pivot, catalogue, bySentence);
    trace?.(
      'phrase',
      candidate.signs,
      candidate.places.map(({ sentence, range }) => make(sentence, range, 'phrase', undefined).text),
    );
    candidate.share = judged(judge, 'phrase', candidate.signs)?.[1] ?? 0;
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
