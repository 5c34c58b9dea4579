// The metric of a number: a phrase of the lexicon right beside it, else the noun phrase that it counts.
import type { Measure } from './measures.js';
import type { Quantity } from './numbers.js';
import { clause } from './result-signs.js';
import type { Sentence } from './tokens.js';

export interface MetricWords {
  metric: string;
  text: string;
}

const SPEED = /\b(?:faster|speed-?ups?|speeds? up|speeding up|acceleration|accelerat\w+|speed|quicker)\b/i;
const LOWERED =
  /\b(?:reduc\w*|decreas\w*|lower\w*|fewer|less|drop\w*|declin\w*|sav(?:e|es|ing|ings)|cut\w*|shrink\w*|shorten\w*|degrad\w*)\b/i;
const RAISED =
  /\b(?:improv\w*|gain\w*|increas\w*|boost\w*|higher|rais\w*|enhanc\w*|outperform\w*|surpass\w*|exceed\w*|better|advantage|more)\b/i;
const CHANGED = /improve|gain|increase|reduc|decrease|drop|saving|boost|speed|degrad/i;
/** Between a number and its metric only such words may stand. */
const FILLER = /^[\s\-(]*(?:(?:of|in|for|the|an?|[\p{L}-]+)[\s-]+){0,4}$/iu;
const BROKEN = /[,;:]|\b(?:and|while|with|at|than|over|compared|by|from|to|on|across)\b/;

/** "by 3.2%", "3.2% higher": the number tells a change, not a level. */
const changeOf = (before: string, after: string): 'improvement' | 'reduction' | null => {
  const told =
    /\bby\s+(?:up to |over |more than |about |around |nearly |an? (?:average |mean )?(?:of )?|roughly |approximately |at least |as much as |\+)*$/i.test(
      before,
    );
  const next =
    /^[\s-]*(?:point |points |absolute |relative |average |percentage )*(?:improvement|gain|increase|boost|higher|better|reduction|decrease|lower|fewer|less|drop|saving|performance (?:gain|improvement)|relative gain|more|degradation)/i.exec(
      after,
    );
  if (!told && !next) return null;
  const words = next ? next[0] : before.slice(-80);
  const lowered = LOWERED.exec(words)?.index ?? -1;
  const raised = RAISED.exec(words)?.index ?? -1;
  return lowered > raised ? 'reduction' : 'improvement';
};

const withChange = (words: MetricWords, change: 'improvement' | 'reduction' | null): MetricWords =>
  change === null || CHANGED.test(words.metric) ? words : { ...words, metric: `${words.metric} ${change}` };

const GENERIC =
  /^(?:improvement|improvements|gains?|increase|reduction|boost|higher|lower|better|of|in|on|for|relative|absolute|average|drop|decrease|performance|more|fewer|less|and|to|compared|the|its|a|an|respectively|over|when|with|while|from|using|across|at|than|under|by|only|overall|mean|further|or|as|that|which|is|are|across|per|within)$/;

/** The noun phrase after the number ("0% sink rate") or the object of the verb before it ("reduces X by"). */
const nounPhrase = (sentence: Sentence, quantity: Quantity): string | null => {
  const words: string[] = [];
  for (const token of sentence.tokens) {
    if (token.start < quantity.end) continue;
    if (!/^[\s-]*$/.test(token.gap) && words.length > 0) break;
    if (words.length === 0 && !/^[\s%x×\\]*$/.test(sentence.source.slice(quantity.end, token.start))) break;
    if (GENERIC.test(token.lower)) {
      if (
        words.length > 0 ||
        !/^(?:of|higher|lower|fewer|less|more|relative|absolute|average|better|the|its|in|reduction|improvement|increase|gain|gains|drop|decrease|redundant)$/.test(
          token.lower,
        )
      )
        break;
      continue;
    }
    words.push(token.text);
    if (words.length === 3) break;
  }
  if (words.length > 0 && words.join(' ').length > 3) return words.join(' ');
  const { before } = clause(sentence, quantity);
  const object =
    /\b(?:reduc|improv|increas|decreas|boost|enhanc|lower|rais|cut|extend|narrow|shorten|sav|accelerat|degrad|maintain)\w*\s+(?:the |its |their |average |overall )*((?:[\p{L}\d'’-]+\s+){1,4}?)(?:by|to|from)\s+(?:[\p{L}]+\s+){0,3}[+~<>≈]?$/iu.exec(
      before,
    );
  return object?.[1]?.trim() ?? null;
};

export const readMetric = (
  sentence: Sentence,
  quantity: Quantity,
  found: readonly Measure[],
): MetricWords | null => {
  const { before, after } = clause(sentence, quantity);
  const { source } = sentence;
  const change = changeOf(before, after);
  const next = found.find(
    (m) =>
      m.start >= quantity.end &&
      m.start - quantity.end < 48 &&
      FILLER.test(source.slice(quantity.end, m.start)) &&
      !BROKEN.test(source.slice(quantity.end, m.start)),
  );
  const previous = [...found]
    .reverse()
    .find(
      (m) =>
        m.end <= quantity.start &&
        quantity.start - m.end < 70 &&
        !/[;:]\s|\d%|\d[x×]/.test(source.slice(m.end, quantity.start)),
    );
  const words = (m: Measure): MetricWords =>
    withChange({ metric: m.text.length <= 40 ? m.text : m.metric.name, text: m.text }, change);
  if (quantity.unit === 'fps')
    return { metric: 'frames per second', text: source.slice(quantity.start, quantity.end) };
  if (quantity.unit === 'tokens/s')
    return { metric: 'throughput', text: source.slice(quantity.start, quantity.end) };
  if (quantity.unit === 'x') {
    const speed = SPEED.exec(after.slice(0, 48)) ?? SPEED.exec(before.slice(-48));
    if (next && !/^speed/.test(next.metric.name)) return words(next);
    if (speed) return { metric: 'speedup', text: speed[0] };
    if (previous) return words(previous);
    const phrase = nounPhrase(sentence, quantity);
    return phrase ? withChange({ metric: phrase, text: phrase }, change) : null;
  }
  const beside = next !== undefined && next.start - quantity.end <= 25;
  if (next && (beside || !previous || quantity.start - previous.end > 30)) return words(next);
  const phrase = nounPhrase(sentence, quantity);
  if (previous && (!phrase || quantity.start - previous.end <= 30 || /^(?:on|in)\b/.test(phrase)))
    return words(previous);
  if (phrase) return withChange({ metric: phrase, text: phrase }, change);
  if (previous) return words(previous);
  const speed = SPEED.exec(after.slice(0, 30));
  if (speed) return { metric: 'speedup', text: speed[0] };
  return change ? { metric: `performance ${change}`, text: change } : null;
};
