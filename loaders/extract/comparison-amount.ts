// By how much, in which metric, on what and under which condition a comparison holds.
import type { ComparisonClaim } from '../../src/domain/facts.js';
import type { Cue } from './comparison-cues.js';
import { type Measure, type MetricForms, measures } from './measures.js';
import { type Quantity, quantities } from './numbers.js';
import type { Place } from './paper.js';
import { readMetric } from './result-metric.js';
import type { Sentence, Token } from './tokens.js';

type Amount = Pick<ComparisonClaim, 'delta' | 'deltaStated' | 'benchmark' | 'metric' | 'setting'>;

const SETTING =
  /\b(?:zero-shot|few-shot|one-shot|five-shot|\d{1,3}-shot|training-free|low-data|in-domain|out-of-domain|out-of-distribution)\b/i;

const BY =
  /\bby\s+(?:(?:up to|over|more than|about|around|nearly|an?|average|mean|of|roughly|approximately|at least|as much as|margin|a further|absolute|relative)\s+){0,6}[+~≈]?$/i;
const CHANGE =
  /^[\s-]*(?:(?:percentage|absolute|relative|average|points?|point)\s){0,2}(?:\p{L}+\s){0,2}(?:higher|lower|faster|better|fewer|less|more|improvement|improvements|gain|gains|increase|speedup|boost|reduction|slower|worse|acceleration|cheaper|smaller|advantage)\b/iu;

/** Numbers that tell a difference: "by 3.2%", "2.5x faster", "a 34% improvement over". */
const isChange = (sentence: Sentence, q: Quantity): boolean => {
  const { source } = sentence;
  if (q.unit === 's' || q.unit === 'ms') return false;
  if (BY.test(source.slice(Math.max(sentence.start, q.start - 60), q.start))) return true;
  const after = source.slice(q.end, Math.min(sentence.end, q.end + 60));
  return (
    (q.unit !== '' && CHANGE.test(after)) || (q.unit === 'x' && /^\s*(?:over|than|compared)/.test(after))
  );
};

const round = (n: number): number => Math.round(n * 1e6) / 1e6;

/** "83.1 versus 80.4", "(63.7% vs. 52.4%)": the two values that are set against each other. */
const pairOf = (sentence: Sentence, all: readonly Quantity[]): [Quantity, Quantity] | null => {
  for (let i = 1; i < all.length; i += 1) {
    const [x, y] = [all[i - 1] as Quantity, all[i] as Quantity];
    if (x.unit !== y.unit || x.range !== null || x.bound !== null || y.bound !== null) continue;
    const between = sentence.source.slice(x.end, y.start);
    if (
      between.length <= 60 &&
      /^[^.;]*\b(?:vs\.?|versus|against|compared (?:to|with))\s(?:[^.;\d]{0,40}\s)?\(?$/.test(between)
    )
      return [x, y];
  }
  return null;
};

const benchmarkOf = (
  sentence: Sentence,
  places: readonly Place[],
  cue: Cue,
  object: Place,
): string | null => {
  const all = places.filter((p) => p.known.entity.type === 'benchmark' && p.known !== object.known);
  const here = object.mention.sentence === sentence;
  const [from, end] = here
    ? [object.mention.to, object.mention.end]
    : [cue.after, (sentence.tokens[cue.at] as Token).end];
  const after = all.find((p) => p.mention.from >= from);
  if (after) {
    const between = sentence.source.slice(end, after.mention.start);
    if (/\b(?:on|in|across|for|over|of)\b/.test(between) && !/;/.test(between))
      return after.known.entity.name;
  }
  const before = all.filter((p) => p.mention.to <= cue.at).at(-1);
  return before?.known.entity.name ?? null;
};

/** The metric that the comparison names: "higher accuracy than", "outperforms X in accuracy", "accuracy comparable to". */
const yardstick = (sentence: Sentence, cue: Cue, found: readonly Measure[]): Measure | undefined => {
  const { source, tokens } = sentence;
  const edge = (tokens[cue.at] as Token).start;
  const within = tokens[cue.after]?.start ?? sentence.end;
  return (
    found.find(
      (m) =>
        m.start >= edge &&
        (m.start < within || /\b(?:in|of|regarding)\s(?:\p{L}+\s)?$/u.test(source.slice(edge, m.start))),
    ) ?? found.find((m) => m.end <= edge && edge - m.end <= 24)
  );
};

/** `objects` are all that the cue compares with: as many amounts as objects belong to them one by one. */
export const amountOf = (
  sentence: Sentence,
  places: readonly Place[],
  cue: Cue,
  object: Place,
  objects: readonly Place[],
  forms: MetricForms,
): Amount => {
  const found = measures(sentence, forms);
  const all = /\d/.test(sentence.source.slice(sentence.start, sentence.end)) ? quantities(sentence) : [];
  const inName = (q: Quantity): boolean =>
    places.some((p) => p.mention.start < q.end && q.start < p.mention.end);
  const numbers = all.filter((q) => !inName(q));
  const changes = cue.outcome === 'SIMILAR' ? [] : numbers.filter((q) => isChange(sentence, q));
  const listed =
    objects.length > 1 &&
    changes.length > 0 &&
    /respectively/.test(sentence.source.slice(sentence.start, sentence.end));
  const series = listed ? numbers.filter((q) => q.unit === changes[0]?.unit) : [];
  const edge = (sentence.tokens[cue.at] as Token).start;
  const aligned = listed && series.length === objects.length ? series[objects.indexOf(object)] : undefined;
  // "A by 5.7% and B by 20.8%": each rival's amount stands right behind it.
  const behind = changes.find((q) => q.start >= object.mention.end);
  const apart =
    objects.length > 1 &&
    behind !== undefined &&
    !objects.some((o) => o.mention.start >= object.mention.end && o.mention.end <= behind.start);
  const stated =
    aligned ?? (apart ? behind : undefined) ?? changes.find((q) => q.start > edge) ?? changes.at(-1);
  const pair = stated ? null : cue.outcome === 'SIMILAR' ? null : pairOf(sentence, numbers);
  const beside = stated ?? pair?.[0];
  const words = beside ? readMetric(sentence, beside, found, places) : null;
  const measured =
    words && !/^performance\b/.test(words.metric)
      ? words.metric.replace(/ (?:improvement|reduction)$/, '')
      : yardstick(sentence, cue, found)?.text;
  return {
    delta: stated ? Math.abs(stated.value) : pair ? round(Math.abs(pair[0].value - pair[1].value)) : null,
    deltaStated: stated !== undefined,
    benchmark: benchmarkOf(sentence, places, cue, object),
    metric: measured ?? null,
    setting: SETTING.exec(sentence.source.slice(sentence.start, sentence.end))?.[0] ?? null,
  };
};
