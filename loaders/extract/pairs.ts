// Acronym pairs as mentions, when they are about a technique, a model or a benchmark.
import { nameKey } from '../../src/domain/names.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { type AcronymPair, acronymPairs } from './acronyms.js';
import { introZones } from './introductions.js';
import { lookUp, type Mention, make } from './mention.js';
import type { Range } from './name-parts.js';
import type { Sentence, Token } from './tokens.js';

export const overlaps = (taken: readonly Range[], range: Range): boolean =>
  taken.some((r) => range.from < r.to && r.from < range.to);

/** Is the pair about a technique, model or benchmark, or about a task, a measure, a thing? */
const isNamePair = (pair: AcronymPair, catalogue: Catalogue): boolean => {
  const { tokens, source } = pair.sentence;
  const text = (r: Range): string =>
    source.slice((tokens[r.from] as Token).start, (tokens[r.to - 1] as Token).end);
  const short = text(pair.short);
  const kind =
    catalogue.lexicon.classOf.get(short.toLowerCase()) ??
    catalogue.lexicon.classOf.get(short.toLowerCase().replace(/s$/, ''));
  const long = text(pair.long);
  if (catalogue.byName(long).some((e) => e.type === 'task')) return false;
  const known = lookUp(long, catalogue);
  if (known && !catalogue.sure.has(known.key)) return !known.generic;
  if (kind !== undefined) return !/^(?:generic|metric|hardware|language|place)$/.test(kind);
  return true;
};

/** Both halves of the sentence's acronym pairs; pairs of tasks and measures only leave their short form out. */
export const pairMentions = (
  sentence: Sentence,
  catalogue: Catalogue,
  taken: Range[],
  excluded: Set<string>,
): Mention[] => {
  const here: Mention[] = [];
  for (const pair of acronymPairs(sentence)) {
    if (overlaps(taken, pair.short) || overlaps(taken, pair.long)) continue;
    const short = make(sentence, pair.short, 'acronym', undefined);
    if (!isNamePair(pair, catalogue)) {
      taken.push(pair.short);
      excluded.add(short.key);
      continue;
    }
    taken.push(pair.short, pair.long);
    const long = make(sentence, pair.long, 'acronym', undefined);
    long.entry = lookUp(long.text, catalogue);
    if (long.entry) long.key = long.entry.key;
    const alone = lookUp(short.text, catalogue);
    if (long.entry && alone !== long.entry && !/^\p{Lu}+s?$/u.test(short.text)) {
      // "Evolutionary Search (EvoSearch)": a name of its own beside the known technique.
      short.entry = alone;
      if (alone) short.key = alone.key;
      short.own = (alone?.papers ?? 0) < 8;
      long.foundBy = 'catalogue';
      here.push(long, short);
      continue;
    }
    // The short form means what its long form says, never another entry of the same letters.
    // Other letters' fame does not count where the paper coins its own: "Textual Representation of … (TRACE)".
    const coins = introZones(sentence).some((z) => pair.long.from >= z.from && pair.short.to <= z.to + 2);
    short.entry =
      long.entry ??
      (coins && alone && !alone.aliases.some((a) => nameKey(a) === nameKey(long.text)) ? undefined : alone);
    long.long = true;
    short.twin = long;
    long.twin = short;
    here.push(long, short);
  }
  return here;
};
