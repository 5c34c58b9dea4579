// Between whom a cue compares: the names that its object phrase holds, and whose merit its clause tells.
import { type Cue, isYardstick } from './comparison-cues.js';
import type { Known } from './entities.js';
import { type Paper, type Place, spokenOf } from './paper.js';
import type { Sentence, Token } from './tokens.js';

/** Where an object phrase ends: what follows says on what, by how much, or begins another clause. */
const ENDS =
  /^(?:on|in|by|across|while|when|for|under|at|using|without|despite|although|where|which|that|achieving|reducing|demonstrating|yielding|showing|indicating|highlighting|via|whereas|but|after|through|is|are|has|have|can|from|trained|running|optimized|to|as|it|we|our|this|because|since|thus|thereby|even|with)$/;
/** "underperform on X": no object at all. */
const WHERE = /^(?:on|in|across|by|when|while|for|at|under|with)$/;
const NAMELY = /^(?:like|including|namely|eg|i|e)$/;

/** "LoRA-based methods", "GPT-powered agents": the name only qualifies. */
const isQualifier = ({ mention }: Place, sentence: Sentence): boolean => {
  const next = sentence.tokens[mention.to];
  return next?.gap === '-' && /^\p{Ll}/u.test(next.text);
};

const isNamely = (sentence: Sentence, at: number): boolean =>
  NAMELY.test(sentence.tokens[at]?.lower ?? '') ||
  (sentence.tokens[at]?.lower === 'such' && sentence.tokens[at + 1]?.lower === 'as');

/** One past the last token of the object phrase; a list goes on over its commas, a name over "such as" and "based on". */
const endOf = (sentence: Sentence, places: readonly Place[], cue: Cue): number => {
  const { tokens } = sentence;
  const most = cue.near ? Math.min(tokens.length, cue.after + 5) : tokens.length;
  for (let to = cue.after; to < most; to += 1) {
    const token = tokens[to] as Token;
    if (to > cue.after && /[;:—]/.test(token.gap)) return to;
    // "X, as well as the classical Y"
    if (
      to > cue.after &&
      token.lower === 'as' &&
      tokens[to + 1]?.lower === 'well' &&
      tokens[to + 2]?.lower === 'as'
    ) {
      to += 2;
      continue;
    }
    if (to > cue.after && token.gap.includes(',')) {
      const goesOn =
        [0, 1, 2].some((n) => isNamely(sentence, to + n)) ||
        places.some(
          (p) =>
            p.mention.from >= to &&
            p.mention.from - to <= 3 &&
            !tokens
              .slice(to, p.mention.from)
              .some((t) => ENDS.test(t.lower) || /(?:ing|ly|s)$/.test(t.lower)),
        );
      if (!goesOn) return to;
    }
    if (isNamely(sentence, to)) {
      if (token.lower === 'such') to += 1;
      continue;
    }
    const passed = places.some((p) => p.mention.from >= cue.after && p.mention.to <= to);
    const inside = places.some((p) => p.mention.from <= to && to < p.mention.to);
    if (inside) continue;
    // "the accuracy of X" is X's; "the capacity of a single X" is another thing.
    if (token.lower === 'of' && to > cue.after && (passed || !isYardstick((tokens[to - 1] as Token).lower)))
      return to;
    if (token.lower === 'based' && tokens[to + 1]?.lower === 'on') {
      to += 1;
      continue;
    }
    if (ENDS.test(token.lower) && (to > cue.after || WHERE.test(token.lower))) return to;
  }
  return most;
};

const CLASS =
  /^(?:algorithms|methods|baselines|models|approaches|systems|techniques|frameworks|agents|variants|functions|counterparts)$/;
const SOME =
  /^(?:previous|prior|other|existing|mainstream|leading|various|several|many|most|different|recent|current|large|larger|conventional|traditional|common|popular|all|best|strongest)$/;

/** "7 mainstream RL algorithms", "other activation functions": a class of things, none by name. */
const isClass = ({ mention }: Place, sentence: Sentence): boolean => {
  const { tokens } = sentence;
  const next = tokens[mention.to];
  const head = next?.gap === ' ' && CLASS.test(next.lower);
  if (!head && !CLASS.test((tokens[mention.to - 1] as Token).lower)) return false;
  for (let i = mention.from - 1; i >= 0 && mention.from - i <= 3; i -= 1) {
    if (/[,;:(]/.test((tokens[i + 1] as Token).gap)) return false;
    if (SOME.test((tokens[i] as Token).lower) || /^\d+$/.test((tokens[i] as Token).text)) return true;
  }
  return false;
};

/** The names that stand in the object phrase of the cue. */
export const objectsOf = (sentence: Sentence, places: readonly Place[], cue: Cue): Place[] => {
  const to = endOf(sentence, places, cue);
  // What is improved by so much, or gained over, is a benchmark as often as a rival.
  const loose = cue.near || sentence.tokens[cue.after - 1]?.lower === 'over';
  const inside = places.filter(
    (p) =>
      p.mention.from >= cue.after &&
      p.mention.to <= to &&
      !isQualifier(p, sentence) &&
      !isClass(p, sentence) &&
      !(loose && p.known.entity.type === 'benchmark'),
  );
  // "two RL baselines based on A and B", "baselines such as A": the names are what follows.
  for (let i = cue.after; i < to; i += 1) {
    const told =
      isNamely(sentence, i) ||
      (sentence.tokens[i]?.lower === 'based' && sentence.tokens[i + 1]?.lower === 'on');
    if (!told) continue;
    const named = inside.filter((p) => p.mention.from > i);
    if (named.length > 0) return named;
  }
  return inside;
};

const EVERYONE =
  /^(?:baselines|competitors|counterparts|methods|models|approaches|rivals|systems|alternatives)$/;

/** "We compare X against A and B. … surpasses all baselines": all, both, these are those just named. */
export const rivalsOf = (sentence: Sentence, cue: Cue, paper: Paper): Place[] => {
  const [first, ...rest] = sentence.tokens.slice(cue.after, cue.after + 4).map((t) => t.lower);
  if (cue.near || !/^(?:all|both|these|them)$/.test(first ?? '')) return [];
  if (first !== 'them' && !rest.some((w) => EVERYONE.test(w))) return [];
  for (const told of [sentence, paper.sentences[sentence.index - 1]]) {
    if (!told || told.field !== sentence.field) continue;
    const { tokens } = told;
    const at = tokens.findIndex((t) => /^compar(?:e|es|ed|ing)$/.test(t.lower));
    if (at < 0 || (told === sentence && at > cue.at)) continue;
    const to = tokens.findIndex((t, i) => i > at && /^(?:against|with|to)$/.test(t.lower));
    if (to < 0 || to - at > 6) continue;
    const most = told === sentence ? cue.at : tokens.length;
    const named = (paper.places.get(told) ?? []).filter(
      (p) => p.mention.from > to && p.mention.to <= most && !p.known.own && !isQualifier(p, told),
    );
    if (named.length > 0) return named;
  }
  return [];
};

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
    .slice(Math.max(0, place.mention.from - 4), place.mention.from)
    .some((t) => ENABLE.test(t.lower));

/** "Prior masked models have lagged behind": the sentence or the clause is about others. */
const isOfOthers = (sentence: Sentence, cue: Cue): boolean => {
  const { tokens } = sentence;
  if (tokens.slice(0, 3).some((t) => OTHERS.test(t.lower))) return true;
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
  const own = able.filter((p) => p.known.own);
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
