// Who beats, equals or loses to whom, by the words between them: "outperforms A and B", "is comparable to C".
import type { ComparisonClaim, NamedEntity } from '../../src/domain/facts.js';
import { amountOf } from './comparison-amount.js';
import { type Cue, cuesOf } from './comparison-cues.js';
import { objectsOf, rivalsOf } from './comparison-objects.js';
import { subjectOf } from './comparison-subject.js';
import type { Known } from './entities.js';
import type { MetricForms } from './measures.js';
import { nameKin } from './name-kin.js';
import type { Paper, Place } from './paper.js';
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

/** Shares that were right as a whole on papers that taught nothing. */
const sureness = (subject: Known, cue: Cue, places: readonly Place[]): number => {
  if (!subject.own) return 0.62;
  if (!places.some((p) => p.known === subject)) return 0.72;
  return cue.outcome === 'SIMILAR' ? 0.72 : 0.84;
};

/** `forms` are the metrics that the catalogue knows, `tasks` those that the paper names. */
export const findComparisons = (
  paper: Paper,
  forms: MetricForms = new Map(),
  tasks: readonly NamedEntity[] = [],
): ComparisonClaim[] => {
  const claims = new Map<string, ComparisonClaim>();
  for (const sentence of paper.sentences) {
    if (sentence.field === 'title') continue;
    const places = paper.places.get(sentence) ?? [];
    for (const cue of cuesOf(sentence)) {
      const named = objectsOf(sentence, places, cue);
      const objects = named.length > 0 ? named : rivalsOf(sentence, cue, paper);
      if (objects.length === 0) continue;
      const subject = subjectOf(sentence, places, cue, objects, paper);
      if (!subject) continue;
      for (const object of objects) {
        if (object.known === subject || (object.known.own && object.known === paper.main)) continue;
        // Two spellings of the paper's own thing are no rivals.
        if (object.known.own && subject.own && nameKin(subject, object.known) !== 'none') continue;
        const name = object.known.entity.name;
        const key = `${subject.entity.name}\t${name}`;
        const held = claims.get(key);
        // To beat is the stronger word: "matching …, and outperforming X on …".
        if (held && !(held.outcome === 'SIMILAR' && cue.outcome !== 'SIMILAR')) continue;
        const start = (sentence.tokens[cue.at] as Token).start;
        claims.set(key, {
          subject: subject.entity.name,
          object: name,
          outcome: cue.outcome,
          ...amountOf(sentence, places, cue, object, objects, forms),
          task: taskOf(sentence, start, tasks),
          confidence: sureness(subject, cue, places),
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
  }
  return [...claims.values()];
};
