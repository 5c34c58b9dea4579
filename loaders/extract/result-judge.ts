// How sure a result is as a whole: number, metric, benchmark and subject all right. Weighed from how each part was found.
import type { ResultKind } from '../../src/domain/kinds.js';
import type { Known } from './entities.js';
import { bucket } from './judge.js';
import type { Measure } from './measures.js';
import type { Paper } from './paper.js';
import { benchmarkSigns } from './result-benchmark-signs.js';
import { metricSigns } from './result-metric-signs.js';
import type { Read } from './result-numbers.js';
import type { Sentence } from './tokens.js';

/** A result with what its parts were read from. */
export interface Reading {
  read: Read;
  kind: ResultKind;
  metric: string;
  subject: Known | null;
  benchmark: Known | null;
  sentence: Sentence;
}

/** What the trainer is told: the claim, and every spelling of its names. */
export interface ReadResult {
  value: number;
  unit: string;
  metric: string;
  subject: readonly string[] | null;
  benchmark: readonly string[] | null;
}

export const formsOf = (known: Known | null): string[] | null =>
  known && [known.entity.name, ...known.entity.aliases];

const SHARES = [0.55, 0.7, 0.85, 0.95];
const subjectSigns = ({ subject, sentence, read }: Reading, paper: Paper): string[] => {
  const about = paper.main?.entity.type ?? 'none';
  if (!subject) return ['nobody', `nobody about:${about}`];
  const standing = subject === paper.method ? 'method' : subject.own ? 'own' : 'other';
  const here = subject.mentions.filter((m) => m.sentence === sentence);
  const at = here.some((m) => m.end <= read.quantity.start) ? 'before' : here.length > 0 ? 'after' : 'away';
  const name = /\p{Lu}/u.test(subject.entity.name) ? 'name' : 'words';
  const title = subject.mentions.some((m) => m.sentence.field === 'title');
  const rivals = paper.entities.filter((k) => k.own && k !== subject && k.entity.type !== 'benchmark').length;
  return [
    `who:${standing} ${at}`,
    `who:${standing} about:${about}`,
    `who:${name} ${standing}`,
    `who:title ${title} ${standing}`,
    `who:${bucket('share', subject.share, SHARES)}`,
    `who:${bucket('times', subject.mentions.length, [2, 3, 5])}`,
    `who:${bucket('rivals', rivals, [1, 2, 4])} ${at}`,
    ...(subject.entity.generic ? ['who:generic'] : []),
  ];
};

/** `reads` and `found` are all numbers and metrics of the sentence. */
export const resultSigns = (
  reading: Reading,
  reads: readonly Read[],
  found: readonly Measure[],
  paper: Paper,
): string[] => {
  const { read, metric, kind, benchmark, sentence } = reading;
  const { quantity, words } = read;
  const numbers = reads.map((r) => r.quantity);
  const alike = reads.filter((r) => !r.baseline).map((r) => r.quantity);
  return [
    'all',
    `unit:${quantity.unit}`,
    `kind:${kind}`,
    `unit:${quantity.unit} ${kind}`,
    bucket('numbers', reads.length, [2, 3, 4, 6]),
    `bound:${quantity.bound ?? 'none'}`,
    `range:${quantity.range ?? 'none'}`,
    bucket('sentence', sentence.tokens.length, [15, 25, 35, 50]),
    ...metricSigns(metric, words, quantity, numbers, found, sentence),
    ...subjectSigns(reading, paper),
    ...benchmarkSigns(
      benchmark,
      metric,
      quantity,
      alike.filter((q) => q.unit === quantity.unit),
      sentence,
      paper,
    ),
  ];
};
