// One pass over the corpus: names with their stated types and signs, phrases of the reviewed list, and the case of words.

import { acronymPairs } from '../../loaders/extract/acronyms.js';
import type { NameOptions, Range } from '../../loaders/extract/name-parts.js';
import { nameSpans } from '../../loaders/extract/names.js';
import { shapeOf } from '../../loaders/extract/shape.js';
import { signsOf, statedType, TYPE_ORDER } from '../../loaders/extract/signs.js';
import { readSentences, type Sentence, type Token } from '../../loaders/extract/tokens.js';
import { nameKey } from '../../src/domain/names.js';
import { readCorpus } from './corpus.js';

export interface NameStats {
  /** Papers that name it. */
  papers: number;
  /** Spellings with the number of papers of each. */
  forms: Map<string, number>;
  /** Mentions whose sentence states technique, model, benchmark. */
  stated: [number, number, number];
  /** Weak signs with their number of mentions; kept small. */
  signs: Map<string, number>;
  /** Long forms (or short forms) given for it, with papers. */
  pairs: Map<string, number>;
}

export interface Gathered {
  papers: number;
  names: Map<string, NameStats>;
  /** Lower-case and capital uses of a word in mid-sentence. */
  cases: Map<string, [lower: number, capital: number]>;
  /** Papers of each reviewed phrase, by its stems joined with blanks. */
  phrases: Map<string, number>;
  /** Papers that write a capital phrase in lower case, by its stems. */
  plain: Map<string, number>;
}

export const textOf = (sentence: Sentence, range: Range): string =>
  sentence.source.slice(
    (sentence.tokens[range.from] as Token).start,
    (sentence.tokens[range.to - 1] as Token).end,
  );

const countCases = (sentence: Sentence, cases: Gathered['cases']): void => {
  if (sentence.titleCase) return;
  for (let i = 1; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i] as Token;
    const shape = shapeOf(token.text);
    if ((shape !== 'lower' && shape !== 'capital') || token.text.length < 3 || /[.:;(]/.test(token.gap))
      continue;
    let held = cases.get(token.lower);
    if (!held) {
      held = [0, 0];
      cases.set(token.lower, held);
    }
    held[shape === 'lower' ? 0 : 1] += 1;
  }
};

export const gather = async (
  files: readonly string[],
  options: NameOptions,
  phrases: ReadonlyMap<string, number>,
  plain: ReadonlySet<string>,
): Promise<Gathered> => {
  const out: Gathered = {
    papers: 0,
    names: new Map(),
    cases: new Map(),
    phrases: new Map(),
    plain: new Map(),
  };
  const longest = Math.max(4, ...phrases.values());
  for await (const paper of readCorpus(files)) {
    out.papers += 1;
    const named = new Map<string, Set<string>>();
    const phrased = new Set<string>();
    const small = new Set<string>();
    const pairs = new Set<string>();
    for (const sentence of readSentences(paper)) {
      countCases(sentence, out.cases);
      for (const range of nameSpans(sentence, options)) {
        const text = textOf(sentence, range).replace(/\s+/g, ' ');
        if (text.length < 2 || text.length > 60) continue;
        const key = nameKey(text);
        let stats = out.names.get(key);
        if (!stats) {
          stats = { papers: 0, forms: new Map(), stated: [0, 0, 0], signs: new Map(), pairs: new Map() };
          out.names.set(key, stats);
        }
        const type = statedType(sentence, range);
        if (type) stats.stated[TYPE_ORDER.indexOf(type)] = (stats.stated[TYPE_ORDER.indexOf(type)] ?? 0) + 1;
        if (stats.papers < 400)
          for (const sign of signsOf(sentence, range))
            stats.signs.set(sign, (stats.signs.get(sign) ?? 0) + 1);
        const held = named.get(key);
        if (held) held.add(text);
        else named.set(key, new Set([text]));
      }
      for (const pair of acronymPairs(sentence)) {
        pairs.add(`${textOf(sentence, pair.short).replace(/s$/, '')}\t${textOf(sentence, pair.long)}`);
      }
      const { tokens } = sentence;
      for (let at = 0; at < tokens.length; at += 1) {
        let joined = '';
        for (let to = at; to < tokens.length && to - at < longest; to += 1) {
          if (to > at && !/^[\s-]$/.test((tokens[to] as Token).gap)) break;
          joined = to === at ? (tokens[to] as Token).stem : `${joined} ${(tokens[to] as Token).stem}`;
          if (phrases.has(joined)) phrased.add(joined);
          if (
            to > at &&
            plain.has(joined) &&
            tokens.slice(at, to + 1).every((t) => shapeOf(t.text) === 'lower')
          )
            small.add(joined);
        }
      }
    }
    for (const [key, forms] of named) {
      const stats = out.names.get(key) as NameStats;
      stats.papers += 1;
      for (const form of forms) stats.forms.set(form, (stats.forms.get(form) ?? 0) + 1);
    }
    for (const pair of pairs) {
      const [short = '', long = ''] = pair.split('\t');
      const stats = out.names.get(nameKey(short));
      if (stats) stats.pairs.set(long.toLowerCase(), (stats.pairs.get(long.toLowerCase()) ?? 0) + 1);
    }
    for (const phrase of small) out.plain.set(phrase, (out.plain.get(phrase) ?? 0) + 1);
    for (const phrase of phrased) out.phrases.set(phrase, (out.phrases.get(phrase) ?? 0) + 1);
  }
  return out;
};
