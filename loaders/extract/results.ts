// Numbers that the paper reports, with what they measure, on what, and for whom; configuration numbers stay out.
import type { ResultClaim } from '../../src/domain/facts.js';
import type { ResultKind } from '../../src/domain/kinds.js';
import type { Judge } from '../resolve/catalogue.js';
import type { Known } from './entities.js';
import { judged, type Trace } from './judge.js';
import { type Measure, type MetricForms, measures } from './measures.js';
import type { Quantity } from './numbers.js';
import type { Paper, Place } from './paper.js';
import { benchmarkOf, splitOf } from './result-benchmark.js';
import { formsOf, type ReadResult, resultSigns } from './result-judge.js';
import type { MetricWords } from './result-metric.js';
import { type Read, readNumbers } from './result-numbers.js';
import { clause } from './result-signs.js';
import { subjectsOf } from './result-subject.js';
import { isBareChange, rivalAfter } from './result-task.js';
import type { Sentence } from './tokens.js';

const kindOf = (quantity: Quantity, words: MetricWords | null, metric: string): ResultKind => {
  if (quantity.unit === 'x')
    return /speed|faster|throughput|latency|time/i.test(metric) ? 'SPEEDUP' : 'IMPROVEMENT';
  if (words?.change || /improvement|reduction|gain|increase|boost|drop/i.test(metric)) return 'IMPROVEMENT';
  return /memory|parameter|flops|macs|cost|latency|time|energy|token/i.test(metric) ? 'COST' : 'SCORE';
};

/** "success rates of", "accuracies": the name of the metric is told in the singular. */
const singular = (metric: string): string =>
  metric
    .replace(/\b(score|rate|performance|speedup|rating|improvement|reduction|correlation|error)s\b/g, '$1')
    .replace(/\baccuracies\b/g, 'accuracy');

const SETTING =
  /\b(zero-shot|few-shot|one-shot|five-shot|\d+-shot|training-free|on a single [\p{L}\d-]+(?: [A-Z]?\d+\w*)? ?GPU|on (?:an? )?(?:NVIDIA )?(?:[AHVT]\d{2,3}|RTX ?\d{4})\b)/iu;

/** Whom the number is told against: "2.5x faster than Y", "outperforms Y by 3.2%", "compared to Y, …". */
const baselineOf = (
  quantity: Quantity,
  places: readonly Place[],
  sentence: Sentence,
  subject: Known | null,
): Known | null => {
  const { source } = sentence;
  const { after } = clause(sentence, quantity);
  const others = places.filter((p) => p.known.entity.type !== 'benchmark' && p.known !== subject);
  const against = /\b(?:over|than|compared (?:to|with)|relative to|vs\.?|versus)\b/.exec(after);
  if (against && !/\d/.test(after.slice(0, against.index))) {
    const next = others.find((p) => p.mention.start >= quantity.end + against.index);
    if (next && next.mention.start - quantity.end - against.index < 70) return next.known;
  }
  const beaten = [...others].reverse().find((p) => p.mention.end <= quantity.start);
  if (!beaten) return null;
  const between = source.slice(beaten.mention.end, quantity.start);
  const lead = source.slice(Math.max(sentence.start, beaten.mention.start - 60), beaten.mention.start);
  return /\b(?:outperform\w*|surpass\w*|exceed\w*|beats?|over|than|compared (?:to|with))\s[^.;,]*$/i.test(
    lead,
  ) && /\bby\b[^,;]*$/.test(between)
    ? beaten.known
    : null;
};

/** Below this a whole fact is oftener wrong than a reader forgives: nothing is said. */
const LEAST = 0.15;
const UNWEIGHED = 0.5;

/** Another's model in a paper that puts forward one benchmark was tested on that, where nothing else is said. */
const ownTest = (subjects: readonly (Known | null)[], paper: Paper): Known | null => {
  if (!subjects.every((s) => s && !s.own && s.entity.type === 'model')) return null;
  const all = paper.entities.filter((k) => k.own && k.entity.type === 'benchmark');
  return all.length === 1 ? (all[0] as Known) : null;
};

const claimsOf = (
  read: Read,
  reads: readonly Read[],
  found: readonly Measure[],
  places: readonly Place[],
  sentence: Sentence,
  paper: Paper,
  judge: Judge,
  trace: Trace | undefined,
): ResultClaim[] => {
  const { quantity, words } = read;
  const { source } = sentence;
  const { before, after } = clause(sentence, quantity);
  const numbers = reads
    .filter((r) => !r.baseline && r.quantity.unit === quantity.unit)
    .map((r) => r.quantity);
  if (
    !words &&
    quantity.unit === '' &&
    !/score|on$|\($|(?:achiev|reach|attain|scor|obtain)\w*\s(?:an? )?$|\bto\s*$/i.test(before) &&
    !/^\s*on\b/.test(after)
  )
    return [];
  const plain =
    (words && singular(words.metric)) ??
    (quantity.unit === 'x' ? 'speedup' : quantity.unit === '' ? 'score' : 'performance');
  // Units that the facts have no word for stand with the metric, as bytes do: "latency (ms)".
  const within = /^(?:s|ms|dB)$/.test(quantity.unit);
  const timed =
    quantity.unit === 'dB' || /time|latency|duration|delay|overhead/i.test(plain) ? plain : 'latency';
  const measure = within ? `${timed} (${quantity.unit})` : plain;
  // "GPT-4o (76.6%)": another's number, told beside the paper's own.
  const other = places.find(
    (p) =>
      !p.known.own &&
      p.known.entity.type === 'model' &&
      p.mention.end < quantity.start &&
      /^\s*\($/.test(source.slice(p.mention.end, quantity.start)),
  );
  if (other && paper.method && paper.main?.entity.type !== 'benchmark') return [];
  const where = benchmarkOf(quantity, numbers, places, sentence, paper);
  const place = where && 'mention' in where ? where : null;
  const subjects = other ? [other.known] : subjectsOf(quantity, numbers, places, sentence, paper);
  const benchmark =
    (where && 'mention' in where ? where.known : where) ??
    (quantity.unit === 'x' ? null : ownTest(subjects, paper));
  const setting = SETTING.exec(source.slice(sentence.start, sentence.end))?.[1] ?? null;
  // A change of nothing in particular is told by whom it is a change over.
  const rival = words?.over ?? rivalAfter(after);
  const metric =
    !benchmark &&
    rival &&
    !/^(?:state-of-the-art|SOTA|previous|prior|strong)\b/.test(rival) &&
    quantity.unit !== 'x' &&
    isBareChange(measure)
      ? `${measure} over ${rival}`
      : measure;
  const kind = kindOf(quantity, words, metric);
  const unit = within ? '' : quantity.unit;
  const told = { value: quantity.value, unit, metric, benchmark: formsOf(benchmark) };
  return subjects.flatMap((subject) => {
    const signs = resultSigns({ read, kind, metric, subject, benchmark, sentence }, reads, found, paper);
    trace?.('result', signs, { ...told, subject: formsOf(subject) } satisfies ReadResult);
    const share = judged(judge, 'result', signs)?.[1] ?? UNWEIGHED;
    if (share < LEAST) return [];
    return [
      {
        subject: subject?.entity.name ?? null,
        benchmark: benchmark?.entity.name ?? null,
        split: place ? splitOf(place) : null,
        metric,
        metricText: words?.text ?? null,
        value: quantity.value,
        unit,
        bound: quantity.range === 'low' ? 'at least' : quantity.range === 'high' ? 'up to' : quantity.bound,
        kind,
        baseline: baselineOf(quantity, places, sentence, subject)?.entity.name ?? null,
        setting,
        confidence: Math.round(share * 100) / 100,
        evidence: [
          {
            field: sentence.field,
            start: quantity.start,
            end: quantity.end,
            sentence: [sentence.start, sentence.end],
          },
        ],
      },
    ];
  });
};

/** `forms` are the metrics that the catalogue knows. */
export const findResults = (
  paper: Paper,
  forms: MetricForms,
  judge: Judge = new Map(),
  trace?: Trace,
): ResultClaim[] => {
  const claims = new Map<string, { claim: ResultClaim; sentence: Sentence }>();
  for (const sentence of paper.sentences) {
    if (
      sentence.field === 'title' ||
      (sentence.index < paper.pivot && sentence.index < paper.sentences.length - 2)
    )
      continue;
    if (!/\d/.test(sentence.source.slice(sentence.start, sentence.end))) continue;
    const places = paper.places.get(sentence) ?? [];
    // The name of a benchmark or of the paper's own thing ("SCORE") is no metric.
    const found = measures(sentence, forms).filter(
      (m) =>
        !places.some(
          (p) =>
            (p.known.entity.type === 'benchmark' || p.known.own) &&
            p.mention.start < m.end &&
            m.start < p.mention.end,
        ),
    );
    const reads = readNumbers(sentence, places, found);
    for (const read of reads.filter((r) => !r.baseline)) {
      for (const claim of claimsOf(read, reads, found, places, sentence, paper, judge, trace)) {
        const key = `${claim.value} ${claim.unit} ${claim.benchmark ?? ''} ${claim.subject ?? ''}`;
        const held = claims.get(key);
        if (!held) claims.set(key, { claim, sentence });
        else if (held.sentence === sentence && held.claim.metric !== claim.metric)
          claims.set(`${key} ${claim.metric}`, { claim, sentence });
      }
    }
  }
  return [...claims.values()].map((held) => held.claim);
};
