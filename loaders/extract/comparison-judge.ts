// How sure a comparison that the rules read is as a whole: weighed from its words and from what is compared.
import type { Outcome } from '../../src/domain/kinds.js';
import type { Cue } from './comparison-cues.js';
import type { Known } from './entities.js';
import { bucket } from './judge.js';
import type { Paper, Place } from './paper.js';
import type { Sentence, Token } from './tokens.js';

/** A comparison with what it was read from. */
export interface Rival {
  sentence: Sentence;
  cue: Cue;
  /** All that the cue compares with, this one among them. */
  objects: readonly Place[];
  object: Place;
  subject: Known;
}

/** What the trainer is told: every spelling of both, and how the subject fares. */
export interface ReadComparison {
  subject: readonly string[];
  object: readonly string[];
  outcome: Outcome;
}

const LEADS =
  /^(?:than|over|to|with|of|and|or|as|like|by|on|in|for|from|using|against|existing|prior|previous|standard|vanilla|traditional|conventional|strong|both|the|a|including|outperforms?|outperforming|surpass\w*|exceed\w*|match\w*|unlike|state-of-the-art|sota|based|baseline|recent|other|open-source)$/;
const AFTER =
  /^(?:by|on|in|and|or|with|for|at|while|to|baselines?|methods?|models?|approach(?:es)?|based|is|achieves?|under|from|across|when|without|as|training|variants?|alone|that|which|has|can)$/;
const CLAUSE = /^(?:while|whereas|but|although|which|that|and|by|on|with)$/;

const SHARES = [0.55, 0.7, 0.85, 0.95];

const wordOf = (pattern: RegExp, token: Token | undefined): string =>
  !token ? 'edge' : pattern.test(token.lower) ? token.lower : /^\p{Lu}/u.test(token.text) ? 'Word' : 'word';

export const comparisonSigns = (rival: Rival, places: readonly Place[], paper: Paper): string[] => {
  const { sentence, cue, object, objects, subject } = rival;
  const { tokens, source } = sentence;
  const { mention, known } = object;
  const { outcome } = cue;
  const here = mention.sentence === sentence;
  const verb = tokens[cue.at] as Token;
  const word = verb.lower;
  const far = here ? bucket('far', mention.from - cue.at, [0, 2, 4, 7, 12, 20]) : 'away';
  const gap = here && verb.end < mention.start ? source.slice(verb.end, mention.start) : '';
  const standing = subject === paper.method ? 'method' : subject.own ? 'own' : 'other';
  const at = places.some((p) => p.known === subject) ? 'here' : 'away';
  const before = here ? wordOf(LEADS, tokens[mention.from - 1]) : 'away';
  const after = here ? wordOf(AFTER, tokens[mention.to]) : 'away';
  const name = /\p{Lu}.*\p{Lu}|\d/u.test(known.entity.name)
    ? 'name'
    : /^\p{Lu}/u.test(known.entity.name)
      ? 'capital'
      : 'words';
  const first = known.mentions.some((m) => m.sentence.field === 'title')
    ? 'title'
    : known.mentions.some((m) => m.sentence.index < paper.pivot)
      ? 'background'
      : 'late';
  return [
    'all',
    `outcome ${outcome}`,
    `word ${word}`,
    `word ${word} ${far}`,
    `subject ${standing} ${at}`,
    `subject ${standing} ${at} ${outcome}`,
    `subject ${bucket('share', subject.share, SHARES)}`,
    `type ${known.entity.type}`,
    `type ${known.entity.type} ${name}`,
    `name ${name}`,
    `own ${known.own}`,
    `generic ${known.entity.generic}`,
    bucket('share', known.share, SHARES),
    bucket('times', known.mentions.length, [2, 3, 5]),
    bucket('objects', objects.length, [2, 3, 5]),
    far,
    `before ${before}`,
    `before ${before} ${word}`,
    `before ${before} ${name}`,
    `after ${after}`,
    `after ${after} ${name}`,
    `joint ${here ? (tokens[mention.to]?.gap ?? '.').trim() || 'space' : 'away'}`,
    bucket('last', paper.sentences.length - 1 - sentence.index, [1, 2, 3]),
    `first ${first}`,
    `first ${first} ${name}`,
    `number ${/\d\s?(?:\\?%|x\b|times|points)/.test(source.slice(sentence.start, sentence.end))}`,
    ...(/[,;]/.test(gap) ? ['comma', `comma ${word}`] : []),
    ...(gap.endsWith('(') ? ['bracket'] : []),
    ...(/\b(?:such as|including|like|e\.g\.)\s/.test(gap) ? ['such as'] : []),
    ...(gap.split(' ').some((w) => CLAUSE.test(w)) ? ['clause', `clause ${word}`] : []),
  ];
};
