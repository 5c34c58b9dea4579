// How sure a result is as a whole: number, metric, benchmark and subject all right. Weighed from how each part was found.
import type { ResultKind } from '../../src/domain/kinds.js';
import type { Known } from './entities.js';
import { bucket } from './judge.js';
import type { Paper, Place } from './paper.js';
import type { Read } from './result-numbers.js';
import { isBareChange } from './result-task.js';
import type { Sentence } from './tokens.js';

/** A result with what its parts were read from. */
export interface Reading {
  read: Read;
  kind: ResultKind;
  metric: string;
  subject: Known | null;
  benchmark: Known | null;
  /** Where the sentence names the benchmark. */
  place: Place | null;
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
/** "on X", "on the test-clean split": something that nobody took for a benchmark. */
const ON_NAME = /^\S{0,3}\s(?:[\p{L}\d@-]+\s){0,3}?(?:on|in)\s(?:the\s|a\s)?(?:[\p{Lu}\d]|[\p{Ll}]+-)/u;
const SEVERAL =
  /\b(?:across|over|on|in)\s(?:the\s|all\s|both\s)?(?:[\p{L}\d-]+\s){0,4}(?:benchmarks|datasets|tasks|settings|domains|scenarios)\b/iu;

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

const benchmarkSigns = ({ benchmark, place, sentence, read }: Reading, paper: Paper): string[] => {
  const { source } = sentence;
  const { quantity } = read;
  const after = source.slice(quantity.end, Math.min(sentence.end, quantity.end + 70));
  const all = paper.entities.filter((k) => k.entity.type === 'benchmark');
  const here = new Set(
    (paper.places.get(sentence) ?? []).map((p) => p.known).filter((k) => k.entity.type === 'benchmark'),
  ).size;
  const scale = quantity.unit === 'x' ? 'x' : 'level';
  const signs = [bucket('here', here, [1, 2, 3])];
  if (!benchmark) {
    const known = bucket('all', all.length, [1, 2, 3]);
    signs.push('where:none', `where:none ${known}`, `where:none ${bucket('here', here, [1, 2])} ${scale}`);
    signs.push(`where:none on name ${ON_NAME.test(after)}`);
    signs.push(`where:none several ${SEVERAL.test(source.slice(sentence.start, sentence.end))}`);
    signs.push(`where:none about:${paper.main?.entity.type ?? 'none'}`);
    return signs;
  }
  const how = !place
    ? benchmark === paper.main
      ? 'main'
      : 'earlier'
    : place.mention.start >= quantity.end
      ? 'next'
      : 'last';
  signs.push(`where:${how}`, `where:${how} ${scale}`, `where:${how} ${bucket('here', here, [2, 3])}`);
  signs.push(`where:${bucket('share', benchmark.share, SHARES)}`);
  if (place) {
    const gap =
      how === 'next'
        ? source.slice(quantity.end, place.mention.start)
        : source.slice(place.mention.end, quantity.start);
    signs.push(`where:${how} ${bucket('far', gap.length, [8, 20, 45, 90])}`);
    if (/[,;]/.test(gap)) signs.push(`where:${how} comma`);
    if (/\d/.test(gap)) signs.push(`where:${how} number between`);
  }
  return signs;
};

export const resultSigns = (reading: Reading, reads: readonly Read[], paper: Paper): string[] => {
  const { read, metric, kind } = reading;
  const { quantity, words } = read;
  const found = words === null ? 'none' : words.near ? 'near' : 'far';
  const plain = /^performance$|^score$/.test(metric)
    ? 'plain'
    : isBareChange(metric)
      ? 'change'
      : /performance/.test(metric)
        ? 'task'
        : 'named';
  return [
    'all',
    `unit:${quantity.unit}`,
    `kind:${kind}`,
    `unit:${quantity.unit} ${kind}`,
    `what:${found}`,
    `what:${found} ${plain}`,
    `what:${plain} ${quantity.unit}`,
    `what:${bucket('words', metric.split(' ').length, [2, 3, 4, 5])}`,
    `what:change ${words?.change ?? 'none'}`,
    bucket('numbers', reads.length, [2, 3, 4, 6]),
    `bound:${quantity.bound ?? 'none'}`,
    `range:${quantity.range ?? 'none'}`,
    bucket('sentence', reading.sentence.tokens.length, [15, 25, 35, 50]),
    ...subjectSigns(reading, paper),
    ...benchmarkSigns(reading, paper),
  ];
};
