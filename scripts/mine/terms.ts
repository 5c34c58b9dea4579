// Tells verbs by what stands before them, then counts noun phrases over a corpus: papers, papers that give a short form for it, papers that write it in capitals.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acronymPairs } from '../../loaders/extract/acronyms.js';
import { introZones } from '../../loaders/extract/introductions.js';
import { nounPhrases, phraseKey } from '../../loaders/extract/noun-phrases.js';
import { readSentences, type Token } from '../../loaders/extract/tokens.js';
import { catalogueFolder } from '../../loaders/resolve/data.js';
import { readCorpus } from './corpus.js';

/** Fewest papers of a kept phrase. */
const LEAST = 12;

const writeRows = (file: string, rows: readonly unknown[]): void =>
  writeFileSync(join(catalogueFolder(), file), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

/** After these stands a means: a technique more often than a task or a measure. */
const MEANS =
  /^(?:using|via|through|with|by|employ|employs|employing|adopt|adopts|adopting|leverage|leverages|leveraging|apply|applies|applying|utilize|utilizes|utilizing|incorporate|incorporates|incorporating|integrate|integrates|called|propose|introduce|proposed|novel)$/;

/** After these stands a verb, after those a noun. */
const BEFORE_VERB = new Set('to we can will could may might would must cannot they should'.split(' '));
const BEFORE_NOUN = new Set('the a an this our of new novel proposed'.split(' '));

/** Words that are verbs in three of ten uses and more, with their forms on -s. */
const mineVerbs = async (files: readonly string[]): Promise<ReadonlySet<string>> => {
  const uses = new Map<string, [all: number, verb: number, noun: number]>();
  for await (const paper of readCorpus(files))
    for (const { field, tokens } of readSentences(paper)) {
      if (field === 'title') continue;
      for (let i = 1; i < tokens.length; i += 1) {
        const token = tokens[i] as Token;
        if (token.shape !== 'lower' || token.gap !== ' ') continue;
        const before = (tokens[i - 1] as Token).lower;
        let held = uses.get(token.lower);
        if (!held) {
          held = [0, 0, 0];
          uses.set(token.lower, held);
        }
        held[0] += 1;
        if (BEFORE_VERB.has(before)) held[1] += 1;
        else if (BEFORE_NOUN.has(before)) held[2] += 1;
      }
    }
  const base = new Set<string>();
  for (const [word, [all, verb, noun]] of uses)
    if (all >= 20 && verb >= all * 0.3 && verb > noun) base.add(word);
  const isForm = (word: string): boolean =>
    word.endsWith('s') &&
    [word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/, 'y')].some((root) => base.has(root));
  for (const [word, [all, , noun]] of uses)
    if (all >= 20 && isForm(word) && noun < all * 0.12) base.add(word);
  writeRows('verbs.jsonl', [...base].sort());
  return base;
};

/** Writes verbs.jsonl, terms.jsonl and phrase-words.jsonl. */
export const mineTerms = async (files: readonly string[]): Promise<void> => {
  const verbs = await mineVerbs(files);
  /** Words that end and that begin a phrase: uses, uses in what a paper introduces, uses with a short form. */
  const words = new Map<string, [uses: number, introduced: number, short: number, means: number]>();
  const countWord = (
    at: 'h' | 'f',
    word: string,
    introduced: boolean,
    short: boolean,
    means: boolean,
  ): void => {
    const key = `${at}:${word}`;
    let held = words.get(key);
    if (!held) {
      held = [0, 0, 0, 0];
      words.set(key, held);
    }
    held[0] += 1;
    if (introduced) held[1] += 1;
    if (short) held[2] += 1;
    if (means) held[3] += 1;
  };
  const counts = new Map<string, [papers: number, short: number, capital: number, means: number]>();
  let papers = 0;
  for await (const paper of readCorpus(files)) {
    papers += 1;
    const here = new Map<string, [boolean, boolean, boolean]>();
    for (const sentence of readSentences(paper)) {
      const longs = new Set(acronymPairs(sentence).map((pair) => phraseKey(sentence, pair.long)));
      const zones = introZones(sentence);
      for (const range of nounPhrases(sentence, verbs)) {
        const key = phraseKey(sentence, range);
        if (key.length > 60) continue;
        const held = here.get(key) ?? [false, false, false];
        const isNew = zones.some((z) => range.from >= z.from && range.to <= z.to + 1);
        const means = MEANS.test(sentence.tokens[range.from - 1]?.lower ?? '');
        for (const [at, word] of [
          ['h', (sentence.tokens[range.to - 1] as Token).stem],
          ['f', (sentence.tokens[range.from] as Token).stem],
        ] as const)
          countWord(at, word, isNew, longs.has(key), means);
        if (longs.has(key)) held[0] = true;
        if (means) held[2] = true;
        if (
          !sentence.titleCase &&
          range.from > 0 &&
          sentence.tokens.slice(range.from, range.to).every((t: Token) => /^\p{Lu}/u.test(t.text))
        )
          held[1] = true;
        here.set(key, held);
      }
    }
    for (const [key, [short, capital, means]] of here) {
      const held = counts.get(key);
      if (held) {
        held[0] += 1;
        if (short) held[1] += 1;
        if (capital) held[2] += 1;
        if (means) held[3] += 1;
      } else counts.set(key, [1, short ? 1 : 0, capital ? 1 : 0, means ? 1 : 0]);
    }
    if (papers % 20_000 === 0) {
      for (const [key, held] of counts) if (held[0] < papers / 20_000) counts.delete(key);
      console.error(`${papers} papers, ${counts.size} phrases`);
    }
  }
  const rows = [...counts].filter(([, held]) => held[0] >= LEAST).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  writeRows(
    'terms.jsonl',
    rows.map(([key, held]) => [key, ...held]),
  );
  writeRows(
    'phrase-words.jsonl',
    [...words]
      .filter(([, held]) => held[0] >= 60)
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([key, held]) => [key, ...held]),
  );
  console.error(`${rows.length} phrases of at least ${LEAST} papers`);
};
