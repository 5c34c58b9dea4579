// Who beats, equals or loses to whom, by the words between them: "outperforms A and B", "is comparable to C".
// Rules find them; weights say how sure each is.
import type { ComparisonClaim, NamedEntity } from '../../src/domain/facts.js';
import type { Judge } from '../resolve/catalogue.js';
import { amountOf } from './comparison-amount.js';
import { type Cue, cuesOf } from './comparison-cues.js';
import { comparisonSigns, type ReadComparison, type Rival } from './comparison-judge.js';
import { objectsOf, rivalsOf } from './comparison-objects.js';
import { subjectOf } from './comparison-subject.js';
import type { Known } from './entities.js';
import { judged, type Trace } from './judge.js';
import type { MetricForms } from './measures.js';
import { nameKin } from './name-kin.js';
import type { Paper, Place } from './paper.js';
import { formsOf } from './result-judge.js';
import type { Sentence, Token } from './tokens.js';

/** The task that the sentence names after the cue. */
const taskOf = (sentence: Sentence, from: number, tasks: readonly NamedEntity[]): string | null =>
  tasks.find((t) =>
    t.mentions.some((m) => m.field === sentence.field && m.sentence[0] === sentence.start && m.start >= from),
  )?.name ?? null;

/** From the cue to the object, or the cue alone where the object was named a sentence before. */
const spanOf = (sentence: Sentence, cue: Cue, { mention }: Place): { start: number; end: number } => {
  const { start, end } = sentence.tokens[cue.at] as Token;
  return mention.sentence === sentence
    ? { start: Math.min(start, mention.start), end: Math.max(end, mention.end) }
    : { start, end };
};

const isAble = (object: Known, subject: Known, paper: Paper): boolean =>
  object !== subject &&
  !(object.own && object === paper.main) &&
  // Two spellings of the paper's own thing are no rivals.
  !(object.own && subject.own && nameKin(subject, object) !== 'none');

/** What the sentence's cues compare. */
const rivalsIn = (sentence: Sentence, places: readonly Place[], paper: Paper): Rival[] =>
  cuesOf(sentence).flatMap((cue) => {
    const named = objectsOf(sentence, places, cue);
    const objects = named.length > 0 ? named : rivalsOf(sentence, cue, paper);
    const subject = objects.length > 0 ? subjectOf(sentence, places, cue, objects, paper) : undefined;
    if (!subject) return [];
    return objects
      .filter((object) => isAble(object.known, subject, paper))
      .map((object): Rival => ({ sentence, cue, objects, object, subject }));
  });

/** Below this a comparison is oftener wrong than right: nothing is said. */
const LEAST = 0.35;
const UNWEIGHED = 0.75;

/** `forms` are the metrics that the catalogue knows, `tasks` those that the paper names. */
export const findComparisons = (
  paper: Paper,
  forms: MetricForms = new Map(),
  tasks: readonly NamedEntity[] = [],
  judge: Judge = new Map(),
  trace?: Trace,
): ComparisonClaim[] => {
  const claims = new Map<string, ComparisonClaim>();
  for (const sentence of paper.sentences) {
    if (sentence.field === 'title') continue;
    const places = paper.places.get(sentence) ?? [];
    for (const rival of rivalsIn(sentence, places, paper)) {
      const { cue, object, objects, subject } = rival;
      const signs = comparisonSigns(rival, places, paper);
      trace?.('comparison', signs, {
        subject: formsOf(subject) ?? [],
        object: formsOf(object.known) ?? [],
        outcome: cue.outcome,
      } satisfies ReadComparison);
      const share = judged(judge, 'comparison', signs)?.[1] ?? UNWEIGHED;
      if (share < LEAST) continue;
      const name = object.known.entity.name;
      const key = `${subject.entity.name}\t${name}`;
      const held = claims.get(key);
      // To beat is the stronger word: "matching …, and outperforming X on …".
      if (held && !(held.outcome === 'SIMILAR' && cue.outcome !== 'SIMILAR')) continue;
      claims.set(key, {
        subject: subject.entity.name,
        object: name,
        outcome: cue.outcome,
        ...amountOf(sentence, places, cue, object, objects, forms),
        task: taskOf(sentence, (sentence.tokens[cue.at] as Token).start, tasks),
        confidence: Math.round(share * 100) / 100,
        evidence: [
          {
            field: sentence.field,
            ...spanOf(sentence, cue, object),
            sentence: [sentence.start, sentence.end],
          },
        ],
      });
    }
  }
  return [...claims.values()];
};
