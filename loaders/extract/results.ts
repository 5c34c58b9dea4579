// Numbers that the paper reports, with what they measure, on what, and for whom; configuration numbers stay out.
import type { ResultClaim } from '../../src/domain/facts.js';
import type { ResultKind } from '../../src/domain/kinds.js';
import type { Known } from './entities.js';
import { type MetricForms, measures } from './measures.js';
import { type Quantity, quantities } from './numbers.js';
import { type Paper, type Place, spokenOf } from './paper.js';
import { type MetricWords, readMetric } from './result-metric.js';
import { clause, isBaseline, isResult } from './result-signs.js';
import type { Sentence } from './tokens.js';

interface Read {
  quantity: Quantity;
  words: MetricWords | null;
  baseline: boolean;
}

const kindOf = (quantity: Quantity, metric: string): ResultKind => {
  if (quantity.unit === 'x')
    return /speed|faster|throughput|latency|time/i.test(metric) ? 'SPEEDUP' : 'IMPROVEMENT';
  if (/improvement|reduction|gain|increase/i.test(metric)) return 'IMPROVEMENT';
  return /memory|parameter|flops|cost|latency|time|energy|token/i.test(metric) ? 'COST' : 'SCORE';
};

/** "… respectively", or as many numbers as names in a list: the n-th belongs to the n-th. */
const aligned = <T>(numbers: readonly Quantity[], quantity: Quantity, items: readonly T[]): T | null => {
  const at = numbers.indexOf(quantity);
  return numbers.length > 1 && items.length === numbers.length && at >= 0 ? (items[at] ?? null) : null;
};

const benchmarkOf = (
  quantity: Quantity,
  numbers: readonly Quantity[],
  places: readonly Place[],
  sentence: Sentence,
): Place | null => {
  const all = places.filter((p) => p.known.entity.type === 'benchmark');
  if (all.length === 0) return null;
  const list = aligned(numbers, quantity, all);
  if (list) return list;
  const { source } = sentence;
  const next = all.find((p) => p.mention.start >= quantity.end);
  const previous = [...all].reverse().find((p) => p.mention.end <= quantity.start);
  const between = next ? source.slice(quantity.end, next.mention.start) : '';
  if (
    next &&
    /\b(?:on|in|for|over|across|of)\b/.test(between) &&
    !/[;]|\d(?:\.\d+)?\\?%?[^;]*\bon\b/.test(between)
  )
    return next;
  if (previous && !/;/.test(source.slice(previous.mention.end, quantity.start))) return previous;
  return next ?? null;
};

/** No benchmark in the sentence: the one just spoken of, when the sentence points back at it or the paper is about it. */
const inherited = (quantity: Quantity, sentence: Sentence, paper: Paper): Known | null => {
  if (quantity.unit === 'x') return null;
  const text = sentence.source.slice(sentence.start, sentence.end);
  if (paper.main?.entity.type === 'benchmark') return paper.main;
  const benchmarks = paper.entities.filter((k) => k.entity.type === 'benchmark');
  const before = benchmarks.filter((k) => k.mentions.some((m) => m.sentence.index === sentence.index - 1));
  const back =
    /^(?:this|it|meanwhile|these|notably)\b/i.test(text) ||
    /\b(?:this|the same|both) (?:benchmark|dataset)s?\b/i.test(text);
  return back && before.length === 1 ? (before[0] ?? null) : null;
};

const VERB =
  /^\s*(?:\([^()]*\))?\s*(?:,[^,]*,)?\s*(?:\w+ly |only |also |even |can |model |models )*(?:is|has|can|achiev|outperform|reach|attain|scor|obtain|improv|surpass|yield|deliver|sets?|gains|declines|drops|gets|reduc|exceed|provid|run|show|maintain|boost|enabl|accelerat|beat|match|demonstrat|generat|establish|further|offer|sav|requir|decreas|increas|exhibit)/i;

/** Whose number it is: the last name before it that is the subject of its clause, else the paper's own thing. */
const subjectOf = (
  quantity: Quantity,
  numbers: readonly Quantity[],
  places: readonly Place[],
  sentence: Sentence,
  paper: Paper,
): Known | null => {
  const { source } = sentence;
  const before = places.filter(
    (p) => p.mention.end <= quantity.start && p.known.entity.type !== 'benchmark' && !isQualifier(p),
  );
  const others = before.filter((p) => !p.known.own && p.known.entity.type === 'model');
  // "Gemini 2.5 Pro and GPT-5 achieve 31.3% and 29.1%"
  const list = aligned(numbers, quantity, others);
  if (
    list &&
    numbers.length > 1 &&
    !paper.method &&
    /respectively/.test(source.slice(sentence.start, sentence.end))
  )
    return list.known;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const place = before[i] as Place;
    if (
      VERB.test(source.slice(place.mention.end, quantity.start)) &&
      (place.known.own || place.known.entity.type === 'model' || place.mention.from <= 2)
    )
      return place.known;
    const lead = sentence.tokens[place.mention.from - 1]?.lower ?? '';
    if (place.known.own && /^(?:with|by|our|that|model)$/.test(lead) && place.known.entity.type === 'model')
      return place.known;
  }
  if (paper.method) return spokenOf(sentence, paper) ?? paper.method;
  // A paper that brings a benchmark reports on others' models: the nearest one before the number.
  return paper.main?.entity.type === 'benchmark'
    ? ((others.at(-1)?.known as Known | undefined) ?? null)
    : null;
};

const isQualifier = ({ mention }: Place): boolean => {
  const next = mention.sentence.tokens[mention.to];
  return next?.gap === '-' && /^\p{Ll}/u.test(next.text);
};

/** Numbers of one list share their metric: "43.4% and 60.6% average accuracy", "70.9 on MLVU, and 63.3 on Video-MME". */
const readAll = (sentence: Sentence, places: readonly Place[], forms: MetricForms): Read[] => {
  const found = measures(sentence, forms);
  const reads: Read[] = [];
  let last: { quantity: Quantity; read: Read | null } | null = null;
  for (const quantity of quantities(sentence)) {
    const { source } = sentence;
    const between = last ? source.slice(last.quantity.end, quantity.start) : '';
    const inName = places.some((p) => p.mention.start < quantity.end && quantity.start < p.mention.end);
    const listed: boolean =
      last?.read !== null &&
      last !== null &&
      !inName &&
      last.quantity.unit === quantity.unit &&
      /^\s?(?:on|for|in|and|,)[^.;\d]{0,34}$/.test(between) &&
      /(?:,|\band\b)\s*(?:\w+ )?$/.test(between) &&
      (/^\s*(?:on|for|in)\b/.test(source.slice(quantity.end)) || quantity.unit !== '');
    let read: Read | null = null;
    if (isResult(sentence, quantity, found, places) || (listed && !inName)) {
      let words = readMetric(sentence, quantity, found);
      if (listed && last?.read?.words && (!words || quantity.unit === '')) words = last.read.words;
      read = { quantity, words, baseline: isBaseline(sentence, quantity) };
      if (last?.read && !last.read.words && /^\s?(?:,|and|,? and)\s$/.test(between)) last.read.words = words;
      else if (
        last?.read &&
        words &&
        /^\s?(?:,|and|,? and)\s$/.test(between) &&
        last.read.quantity.unit === quantity.unit
      ) {
        const told: MetricWords | null = last.read.words;
        if (!told || told.text === told.metric.replace(/ .*$/, '')) last.read.words = words;
      }
      reads.push(read);
    }
    last = { quantity, read };
  }
  return reads;
};

const claimOf = (
  read: Read,
  reads: readonly Read[],
  places: readonly Place[],
  sentence: Sentence,
  paper: Paper,
): ResultClaim | null => {
  const { quantity, words } = read;
  const { source } = sentence;
  const { before, after } = clause(sentence, quantity);
  const numbers = reads
    .filter((r) => !r.baseline && r.quantity.unit === quantity.unit)
    .map((r) => r.quantity);
  if (
    !words &&
    quantity.unit === '' &&
    !/score|on$/i.test(before) &&
    !/^\s*on\b/.test(after) &&
    !/\bto\s*$/.test(before)
  )
    return null;
  const metric =
    words?.metric ?? (quantity.unit === 'x' ? 'speedup' : quantity.unit === '' ? 'score' : 'performance');
  // "GPT-4o (76.6%)": another's number, told beside the paper's own.
  const other = places.find(
    (p) =>
      !p.known.own &&
      p.known.entity.type === 'model' &&
      p.mention.end < quantity.start &&
      /^\s*\($/.test(source.slice(p.mention.end, quantity.start)),
  );
  if (other && paper.method) return null;
  const benchmark =
    benchmarkOf(quantity, numbers, places, sentence)?.known ?? inherited(quantity, sentence, paper);
  const subject = other?.known ?? subjectOf(quantity, numbers, places, sentence, paper);
  const against = /\b(?:over|than|compared (?:to|with)|relative to|vs\.?|versus)\b/.exec(after);
  const baseline = against
    ? places.find(
        (p) =>
          p.mention.start >= quantity.end + against.index &&
          p.known.entity.type !== 'benchmark' &&
          p.known !== subject,
      )
    : undefined;
  return {
    subject: subject?.entity.name ?? null,
    benchmark: benchmark?.entity.name ?? null,
    split: null,
    metric,
    metricText: words?.text ?? null,
    value: quantity.value,
    unit: quantity.unit,
    bound: quantity.range === 'low' ? 'at least' : quantity.range === 'high' ? 'up to' : quantity.bound,
    kind: kindOf(quantity, metric),
    baseline: baseline?.known.entity.name ?? null,
    setting:
      /\b(zero-shot|few-shot|one-shot|five-shot|\d+-shot)\b/i.exec(
        source.slice(sentence.start, sentence.end),
      )?.[1] ?? null,
    confidence: subject === null ? 0.2 : words ? 0.62 : 0.45,
    evidence: [
      {
        field: sentence.field,
        start: quantity.start,
        end: quantity.end,
        sentence: [sentence.start, sentence.end],
      },
    ],
  };
};

/** `forms` are the metrics that the catalogue knows. */
export const findResults = (paper: Paper, forms: MetricForms): ResultClaim[] => {
  const claims = new Map<string, ResultClaim>();
  for (const sentence of paper.sentences) {
    if (
      sentence.field === 'title' ||
      (sentence.index < paper.pivot && sentence.index < paper.sentences.length - 2)
    )
      continue;
    if (!/\d/.test(sentence.source.slice(sentence.start, sentence.end))) continue;
    const places = paper.places.get(sentence) ?? [];
    const reads = readAll(sentence, places, forms);
    for (const read of reads) {
      const claim = read.baseline ? null : claimOf(read, reads, places, sentence, paper);
      if (!claim) continue;
      const key = `${claim.value} ${claim.unit} ${claim.benchmark ?? ''}`;
      if (!claims.has(key)) claims.set(key, claim);
    }
  }
  return [...claims.values()];
};
