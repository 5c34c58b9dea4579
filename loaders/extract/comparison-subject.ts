// Whose merit the clause of a cue tells: the name beside its verb, else the paper's own.
import type { Cue } from './comparison-cues.js';
import { isQualifier } from './comparison-objects.js';
import type { Known } from './entities.js';
import { type Paper, type Place, spokenOf } from './paper.js';
import type { Sentence, Token } from './tokens.js';

const LED = /^(?:unlike|than|over|against|versus|vs|like|compared)$/;
const BESIDE = /^(?:despite|using|on|via|with|in|for|by|from|under|across|through|to)$/;
const FILL =
  /^(?:model|models|method|methods|approach|also|even|still|consistently|significantly|substantially|further|already|can|not|only|clearly|notably|achieves?|attains?|obtains?|shows?|has|have|is|are|was|were|performs?|yields?|delivers?|exhibits?|demonstrates?|remains?|reaches|gets|to|much|far|slightly|often|generally|itself|alone|family|series|and|t|cannot|does|do|fails?|been|be|being)$/;
const OTHERS =
  /^(?:existing|previous|prior|recent|current|traditional|conventional|most|many|earlier|past|other)$/;

const ledBy = (sentence: Sentence, { mention }: Place, words: RegExp): boolean => {
  for (let i = mention.from - 1; i >= 0 && mention.from - i <= 5; i -= 1) {
    if (words.test((sentence.tokens[i] as Token).lower)) return true;
    if (/[,;:]/.test((sentence.tokens[i + 1] as Token).gap)) return false;
  }
  return false;
};

/** Nothing but adverbs and auxiliaries between: the name is the verb's own subject. */
const isAdjacent = (sentence: Sentence, place: Place, cue: Cue): boolean => {
  const { tokens } = sentence;
  if (cue.at - place.mention.to > 7) return false;
  for (let i = place.mention.to; i < cue.at; i += 1)
    if (!FILL.test((tokens[i] as Token).lower) && !/ly$/.test((tokens[i] as Token).lower)) return false;
  for (let i = place.mention.to; i <= cue.at; i += 1)
    if (/[,;:]/.test((tokens[i] as Token).gap)) return false;
  return !/^and$/.test(tokens[place.mention.to]?.lower ?? '');
};

/** "Zorb finetunes X to be better than Y": the merit is Zorb's. */
const TEACHES = /^(?:finetunes|tunes|trains|adapts|turns|boosts)$/;

const ENABLE = /^(?:enabl|allow|help|lead|let|caus)(?:e|es|s|ed|ing)?$/;

/** "allowing the small model to surpass", "lets it match": someone else than the clause's subject does it. */
const isEnabled = (sentence: Sentence, cue: Cue): boolean => {
  let infinitive = false;
  for (let i = cue.at - 1; i >= 0 && cue.at - i <= 9; i -= 1) {
    if (/[,;:]/.test((sentence.tokens[i + 1] as Token).gap)) return false;
    const word = (sentence.tokens[i] as Token).lower;
    if (word === 'to' && sentence.tokens.slice(i + 1, cue.at).every((t) => /ly$/.test(t.lower)))
      infinitive = true;
    if (ENABLE.test(word)) return infinitive || /^(?:let|help)/.test(word);
  }
  return false;
};

/** "enables X to outperform": X is who does it. */
const enabled = (sentence: Sentence, place: Place, cue: Cue): boolean =>
  sentence.tokens[place.mention.to]?.lower === 'to' &&
  place.mention.to <= cue.at &&
  sentence.tokens
    .slice(Math.max(0, place.mention.from - 7), place.mention.from)
    .some((t) => ENABLE.test(t.lower));

/** "Prior masked models have lagged behind": the sentence or the clause is about others. */
const isOfOthers = (sentence: Sentence, cue: Cue): boolean => {
  const { tokens } = sentence;
  if (tokens.slice(0, Math.min(3, cue.at)).some((t) => OTHERS.test(t.lower))) return true;
  for (let i = cue.at - 1; i >= 0; i -= 1) {
    if (OTHERS.test((tokens[i] as Token).lower)) return true;
    if (/[,;:]/.test((tokens[i] as Token).gap) || /^(?:we|our|it|that)$/.test((tokens[i] as Token).lower))
      return false;
  }
  return false;
};

/** Who the clause of the cue speaks of; undefined when it is someone that the text does not name. */
export const subjectOf = (
  sentence: Sentence,
  places: readonly Place[],
  cue: Cue,
  objects: readonly Place[],
  paper: Paper,
): Known | undefined => {
  const last = objects[objects.length - 1] as Place;
  const range = cue.leads
    ? places.filter((p) => p.mention.from >= last.mention.to)
    : places.filter((p) => p.mention.to <= cue.at);
  const able = range.filter(
    (p) =>
      p.known.entity.type !== 'benchmark' &&
      !isQualifier(p, sentence) &&
      !ledBy(sentence, p, LED) &&
      !objects.some((o) => o.known === p.known),
  );
  const lifted = able.find((p) => enabled(sentence, p, cue));
  if (lifted) return lifted.known;
  if (!cue.leads && isEnabled(sentence, cue)) return undefined;
  const near = able[able.length - 1];
  const taught =
    near &&
    !near.known.own &&
    able.some((p) => p.known.own) &&
    sentence.tokens
      .slice(Math.max(0, near.mention.from - 2), near.mention.from)
      .some((t) => TEACHES.test(t.lower));
  if (!cue.leads && near && !taught && isAdjacent(sentence, near, cue) && !ledBy(sentence, near, BESIDE))
    return near.known;
  const all = able.filter((p) => p.known.own);
  const free = all.filter((p) => !ledBy(sentence, p, BESIDE));
  const own = free.length > 0 ? free : all;
  if (own.length > 0) {
    const main = own.find((p) => p.known === paper.main);
    return (main ?? (own[own.length - 1] as Place)).known;
  }
  if (!cue.leads && isOfOthers(sentence, cue)) return undefined;
  if (sentence.index < paper.pivot) {
    const lead = able[0];
    return lead &&
      lead.known.entity.type === 'model' &&
      lead.mention.from <= 4 &&
      !ledBy(sentence, lead, BESIDE)
      ? lead.known
      : undefined;
  }
  const speaks = sentence.tokens
    .slice(0, cue.at)
    .some((t) => /^(?:we|our|it|its|they|this|which|approach|method|framework)$/.test(t.lower));
  // "RoBERTa tuned on more data outperforms …": begun by another's name, it is not the paper's own that does it.
  const lead = able[0];
  if (
    !speaks &&
    !cue.leads &&
    lead &&
    lead.known.entity.type === 'model' &&
    lead.mention.from <= 2 &&
    !ledBy(sentence, lead, BESIDE)
  )
    return undefined;
  if (paper.method) return spokenOf(sentence, paper) ?? paper.method;
  return speaks ? (paper.main ?? undefined) : undefined;
};
