// Counts noun phrases over a corpus: papers, papers that give a short form for it, papers that write it in capitals.
//   npx tsx scripts/mine-terms.ts corpus.jsonl.gz …
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acronymPairs } from '../loaders/extract/acronyms.js';
import { nounPhrases, phraseKey } from '../loaders/extract/noun-phrases.js';
import { readSentences, type Token } from '../loaders/extract/tokens.js';
import { catalogueFolder } from '../loaders/resolve/data.js';
import { readCorpus } from './mine/corpus.js';

/** Fewest papers of a kept phrase. */
const LEAST = 12;

const counts = new Map<string, [papers: number, short: number, capital: number]>();
let papers = 0;
for await (const paper of readCorpus(process.argv.slice(2))) {
  papers += 1;
  const here = new Map<string, [boolean, boolean]>();
  for (const sentence of readSentences(paper)) {
    const longs = new Set(acronymPairs(sentence).map((pair) => phraseKey(sentence, pair.long)));
    for (const range of nounPhrases(sentence)) {
      const key = phraseKey(sentence, range);
      if (key.length > 60) continue;
      const held = here.get(key) ?? [false, false];
      if (longs.has(key)) held[0] = true;
      if (
        !sentence.titleCase &&
        range.from > 0 &&
        sentence.tokens.slice(range.from, range.to).every((t: Token) => /^\p{Lu}/u.test(t.text))
      )
        held[1] = true;
      here.set(key, held);
    }
  }
  for (const [key, [short, capital]] of here) {
    const held = counts.get(key);
    if (held) {
      held[0] += 1;
      if (short) held[1] += 1;
      if (capital) held[2] += 1;
    } else counts.set(key, [1, short ? 1 : 0, capital ? 1 : 0]);
  }
  if (papers % 20_000 === 0) {
    for (const [key, held] of counts) if (held[0] < papers / 20_000) counts.delete(key);
    console.error(`${papers} papers, ${counts.size} phrases`);
  }
}
const rows = [...counts].filter(([, held]) => held[0] >= LEAST).sort((a, b) => (a[0] < b[0] ? -1 : 1));
writeFileSync(
  join(catalogueFolder(), 'terms.jsonl'),
  rows.map(([key, held]) => `${JSON.stringify([key, ...held])}\n`).join(''),
);
console.error(`${rows.length} phrases of at least ${LEAST} papers`);
