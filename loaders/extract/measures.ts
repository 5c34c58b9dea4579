// Metric words in a sentence: the lexicon's phrases with their places, and how the sentence speaks of change.
import type { ResolvedMetric } from '../resolve/metrics.js';
import type { Sentence, Token } from './tokens.js';

export interface Measure {
  from: number;
  to: number;
  start: number;
  end: number;
  metric: ResolvedMetric;
  text: string;
}

const QUALIFIER =
  /^(?:average|mean|overall|relative|absolute|inference|training|top-1|test|zero|shot|wall|clock|end|generation|decoding|retrieval|classification|segmentation|detection|memory|kv|cache|gpu|peak|first|token|task)$/;
const LONGEST = 5;

export type MetricForms = ReadonlyMap<string, ResolvedMetric>;

/** First words of the lexicon's phrases: most words begin none. */
const firsts = new WeakMap<MetricForms, ReadonlySet<string>>();
const firstWords = (forms: MetricForms): ReadonlySet<string> => {
  let words = firsts.get(forms);
  if (!words) {
    words = new Set([...forms.keys()].map((form) => form.split(/[ @]/, 1)[0] as string));
    firsts.set(forms, words);
  }
  return words;
};

/** Longest metric phrases, left to right, taken with one qualifying word before them. */
export const measures = (sentence: Sentence, forms: MetricForms): Measure[] => {
  const begins = firstWords(forms);
  const { tokens, source } = sentence;
  const found: Measure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!begins.has((tokens[at] as Token).lower) && !begins.has((tokens[at] as Token).stem)) continue;
    let text = '';
    let best: Measure | null = null;
    for (let to = at; to < Math.min(tokens.length, at + LONGEST); to += 1) {
      const token = tokens[to] as Token;
      if (to > at && !/^[\s\-@/'’^]{1,2}$/.test(token.gap)) break;
      const joint = token.gap === '@' ? '@' : ' ';
      text = to === at ? token.lower : `${text}${joint}${token.lower}`;
      const metric =
        forms.get(text) ??
        forms.get(text.replace(/s$/, '')) ??
        (joint === '@' ? forms.get(text.replace(/@\d+$/, '@k')) : undefined);
      if (metric && !(to === at && token.text === token.lower && token.text.length <= 3)) {
        best = {
          from: at,
          to: to + 1,
          start: (tokens[at] as Token).start,
          end: token.end,
          metric,
          text: source.slice((tokens[at] as Token).start, token.end),
        };
      }
    }
    if (!best) continue;
    const after = tokens[best.to];
    if (after && after.gap === ' ' && /^scores?$/.test(after.lower)) {
      // "zero-shot FID score" is one metric, and "score" none beside it.
      best.to += 1;
      best.end = after.end;
      best.text = source.slice(best.start, after.end);
    }
    const before = tokens[at - 1];
    if (
      before &&
      /^[\s-]$/.test((tokens[at] as Token).gap) &&
      QUALIFIER.test(before.lower) &&
      !found.some((m) => m.to > at - 1)
    ) {
      // "end-to-end throughput", "zero-shot accuracy": the whole hyphened word.
      let first = at - 1;
      while (first > 0 && at - first < 4 && (tokens[first] as Token).gap === '-') first -= 1;
      best.start = (tokens[first] as Token).start;
      best.text = source.slice(best.start, best.end);
    }
    found.push(best);
    at = best.to - 1;
  }
  return found;
};
