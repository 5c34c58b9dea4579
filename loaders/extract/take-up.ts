// What shows only over the whole paper: phrases of the title that the text takes up, names before its colon.
import type { FoundBy } from '../../src/domain/facts.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { coinedAgain, coinedKey, isTechniqueHead, titlePhrases } from './coined.js';
import { titleHead } from './introductions.js';
import { type Found, isTaskName, lookUp, type Mention, make, stemsOf } from './mention.js';
import type { Range } from './name-parts.js';
import { isStrong } from './shape.js';
import type { Sentence, Token } from './tokens.js';

/** Adds what shows only over the whole paper: phrases of the title that the text takes up, names before its colon. */
export const takeUp = (sentences: readonly Sentence[], catalogue: Catalogue, found: Found): void => {
  const [title, ...others] = sentences;
  const coined = new Set(
    found.mentions.filter((m) => m.foundBy === 'phrase').map((m) => coinedKey(m.sentence, m)),
  );
  const changed = new Set<Sentence>();
  const bySentence = new Map<Sentence, Mention[]>();
  for (const m of found.mentions) {
    const held = bySentence.get(m.sentence);
    if (held) held.push(m);
    else bySentence.set(m.sentence, [m]);
  }
  const free = (sentence: Sentence, range: Range): boolean =>
    !bySentence.get(sentence)?.some((m) => m.from < range.to && range.from < m.to);
  const add = (sentence: Sentence, range: Range, foundBy: FoundBy): void => {
    const mention = make(sentence, range, foundBy, undefined);
    if (isTaskName(mention.text, catalogue)) return;
    mention.entry = lookUp(mention.text, catalogue);
    if (mention.entry) mention.key = mention.entry.key;
    mention.own = true;
    // What stood inside the longer name is no mention of its own.
    const rest = (bySentence.get(sentence) ?? []).filter((m) => m.to <= range.from || range.to <= m.from);
    bySentence.set(sentence, [...rest, mention]);
    changed.add(sentence);
  };
  if (title?.field === 'title') {
    for (const range of titlePhrases(title, others)) {
      if (!free(title, range) || isTaskName(make(title, range, 'phrase', undefined).text, catalogue))
        continue;
      coined.add(coinedKey(title, range));
      add(title, range, 'phrase');
    }
    const head = titleHead(title);
    const range = { from: 0, to: head };
    if (head > 0 && head <= 4) {
      const whole = make(title, range, 'introduction', undefined);
      const key = ` ${whole.text.toLowerCase()} `;
      const named = others.some((s) =>
        ` ${s.source
          .slice(s.start, s.end)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\-_.+]+/gu, ' ')} `.includes(key),
      );
      const row = title.tokens.slice(0, head);
      const one = head === 1 || row.slice(1).every((t) => t.gap === '-');
      const striking = row.some((t) => isStrong(t.shape)) || head > 2;
      const lone = found.mentions.find((m) => m.sentence === title && m.from === 0 && m.to === head);
      if (
        !lone &&
        (named ||
          (one && striking) ||
          (head > 1 && isTechniqueHead((title.tokens[head - 1] as Token).stem))) &&
        (lookUp(whole.text, catalogue)?.papers ?? 0) < 60
      ) {
        const ordinary =
          catalogue.lexicon.classOf.has(whole.text.toLowerCase()) ||
          catalogue.lexicon.plain.has(stemsOf(title, range));
        if (!ordinary && !isTaskName(whole.text, catalogue)) {
          add(title, range, 'introduction');
          const words = whole.text.toLowerCase();
          for (const s of others)
            for (const again of sameWords(s, words, head)) if (free(s, again)) add(s, again, 'introduction');
        }
      }
    }
  }
  if (coined.size > 0)
    for (const s of sentences)
      for (const range of coinedAgain(s, coined)) if (free(s, range)) add(s, range, 'phrase');
  if (changed.size > 0)
    found.mentions = sentences.flatMap((sentence) =>
      (bySentence.get(sentence) ?? []).sort((a, b) => a.from - b.from),
    );
};

/** Places of `words` (lower case) in a sentence, as `n` tokens. */
const sameWords = (sentence: Sentence, words: string, n: number): Range[] => {
  const ranges: Range[] = [];
  for (let at = 0; at + n <= sentence.tokens.length; at += 1) {
    if (!words.startsWith((sentence.tokens[at] as Token).lower)) continue;
    const range = { from: at, to: at + n };
    if (
      sentence.source
        .slice((sentence.tokens[at] as Token).start, (sentence.tokens[at + n - 1] as Token).end)
        .toLowerCase() === words
    )
      ranges.push(range);
  }
  return ranges;
};
