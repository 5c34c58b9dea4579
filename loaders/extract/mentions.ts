// Every place where the text names something: catalogue phrases, name-shaped spans and acronym pairs, without overlaps.
import type { FoundBy } from '../../src/domain/facts.js';
import type { Catalogue, CatalogueEntry } from '../resolve/catalogue.js';
import { coinedPhrases } from './coined.js';
import { isNoName, split, trim } from './filters.js';
import { introZones, namedRanges, pivotOf } from './introductions.js';
import type { Trace } from './judge.js';
import { type Found, isTaskName, keyOf, lookUp, make, optionsFor } from './mention.js';
import type { NameOptions, Range } from './name-parts.js';
import { nameSpans } from './names.js';
import { overlaps, pairMentions } from './pairs.js';
import { judgePhrases } from './phrase-judge.js';
import { phraseHits } from './phrases.js';
import { isScoredName } from './scored.js';
import { takeUp } from './take-up.js';
import type { Sentence } from './tokens.js';

interface Candidate {
  range: Range;
  entry: CatalogueEntry | null;
  foundBy: FoundBy;
}

const sentenceMentions = (
  sentence: Sentence,
  catalogue: Catalogue,
  options: NameOptions,
  found: Found,
  excluded: Set<string>,
): void => {
  const taken: Range[] = [];
  const here = pairMentions(sentence, catalogue, taken, excluded);
  const names = nameSpans(sentence, options)
    .flatMap((r) => split(sentence, r, catalogue))
    .map((r) => trim(sentence, r, options, catalogue))
    .filter((r): r is Range => r !== null);
  const candidates: Candidate[] = names.map((range) => ({ range, entry: null, foundBy: 'name' }));
  for (const hit of phraseHits(sentence, catalogue)) {
    if (hit.entry.type === 'task')
      found.tasks.push({ entry: hit.entry, sentence, from: hit.from, to: hit.to });
    else candidates.push({ range: { from: hit.from, to: hit.to }, entry: hit.entry, foundBy: 'catalogue' });
  }
  for (const range of namedRanges(sentence)) candidates.push({ range, entry: null, foundBy: 'introduction' });
  const generic = candidates.filter((c) => c.entry?.generic);
  for (const range of coinedPhrases(sentence, introZones(sentence))) {
    // "multi-turn online reinforcement learning" is a way of reinforcement learning, no name.
    if (!generic.some((c) => c.range.to === range.to))
      candidates.push({ range, entry: null, foundBy: 'phrase' });
  }
  const rank = (c: Candidate): number => (c.entry ? 0 : c.foundBy === 'phrase' ? 2 : 1);
  candidates.sort(
    (a, b) =>
      b.range.to - b.range.from - (a.range.to - a.range.from) ||
      rank(a) - rank(b) ||
      a.range.from - b.range.from,
  );
  for (const { range, entry, foundBy } of candidates) {
    if (overlaps(taken, range)) continue;
    const mention = make(sentence, range, foundBy, entry ?? undefined);
    if (!entry) {
      if (mention.text.length > 60 || isTaskName(mention.text, catalogue)) continue;
      mention.entry = lookUp(mention.text, catalogue);
      if (mention.entry) {
        mention.key = mention.entry.key;
        mention.foundBy = 'catalogue';
      }
      if (foundBy === 'name' && isNoName(mention, catalogue) && !isScoredName(mention)) {
        taken.push(range);
        continue;
      }
      mention.own = foundBy === 'phrase' || foundBy === 'introduction';
    }
    taken.push(range);
    here.push(mention);
  }
  here.sort((a, b) => a.from - b.from);
  found.mentions.push(...here);
};

export const findMentions = (sentences: readonly Sentence[], catalogue: Catalogue, trace?: Trace): Found => {
  const options = optionsFor(catalogue);
  const excluded = new Set<string>();
  const found: Found = { mentions: [], tasks: [] };
  for (const sentence of sentences) sentenceMentions(sentence, catalogue, options, found, excluded);
  takeUp(sentences, catalogue, found);
  judgePhrases(sentences, pivotOf(sentences), catalogue, found, trace);
  // A short form means here what the paper defines, whatever the catalogue holds under these letters.
  const defined = new Map(
    found.mentions.filter((m) => m.twin && !m.long).map((m) => [keyOf(m.text), m] as const),
  );
  for (const mention of found.mentions) {
    const pair = mention.twin ? undefined : defined.get(keyOf(mention.text));
    if (!pair) continue;
    mention.entry = pair.entry;
    mention.key = pair.key;
  }
  if (excluded.size > 0) found.mentions = found.mentions.filter((m) => m.twin || !excluded.has(m.key));
  return found;
};
