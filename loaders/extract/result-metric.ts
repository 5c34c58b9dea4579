// The metric of a number: what stands right beside it, what the verb before it acts on, or what the clause speaks of.
import type { Measure } from './measures.js';
import { type Quantity, STARTED } from './numbers.js';
import type { Place } from './paper.js';
import {
  beatenOf,
  type Change,
  changeNoun,
  changeOf,
  objectOf,
  textAfter,
  textBefore,
} from './result-change.js';
import { GENERIC, nounPhrase } from './result-phrase.js';
import { BYTES } from './result-signs.js';
import type { Sentence } from './tokens.js';

export interface MetricWords {
  metric: string;
  text: string;
  /** Read from right beside the number, or from further off. */
  near: boolean;
  change: Change | null;
  /** Whom it is told against, when the metric is no more than a change. */
  over?: string;
}

const SPEED = /\b(?:faster|speed-?ups?|speeds? up|speeding up|acceleration|accelerat\w+|speed|quicker)\b/i;
const CHANGED = /improve|gain|increase|reduc|decrease|drop|saving|boost|speed|degrad/i;
/** Between a number and its metric only such words may stand. */
const FILLER = /^[\s\-(]*(?:(?:of|in|for|the|an?|[\p{L}-]+)[\s-]+){0,4}$/iu;
const BROKEN =
  /[,;:]|\b(?:and|while|with|at|than|over|compared|by|from|to|on|across|under|after|given|without|despite|vs)\b/;
/** "accuracy of 83%", "(MRR: 70.9%", "FID < 2", "bits-per-character (1.425": the metric is said of the number itself. */
const LATER = /^\)?\s(improvement|boost|gain|increase|reduction|decrease|drop)/;
const CHANGE_IN = /^\\?\s(?:improvement|increase|gain|boost|reduction|decrease|drop)s?\sin\s/;
/** "9.7x less KV" */
const FEWER = /^\s(?:less|fewer)\s\p{L}/u;
const MEMORY =
  /\b(?:(?:peak|GPU|KV|total|additional) )*(?:memory|VRAM|RAM|storage|cache|model size)(?: (?:usage|footprint|consumption|size))?/gi;
const FAST = /\b(?:speed|latency|throughput|accelerat|serving|inference)/i;
const SAID_OF =
  /^\s?(?:scores?|rates?|values?|metrics?)?\s?(?:(?:of|is|was|at|to|reaches|=|:|\(|<|>|≈|~|only|about|over|up|nearly|above|below|under|less|more|than|an?|impressive|remarkable)\s?)+$/i;
/** Measures of size and cost: a share that is no change is none of them, unless it stands beside. */
const COSTS =
  /^(?:memory|FLOPs|latency|inference time|energy|cost|parameter count|token count|context length|training data|loss|reward)$/;

const withChange = (words: MetricWords): MetricWords =>
  words.change === null || CHANGED.test(words.metric)
    ? words
    : { ...words, metric: `${words.metric} ${words.change}` };

/** "completes only 26.5% of sub-tasks": the verb gives the rate its name. */
const RATE_VERBS: Readonly<Record<string, string>> = {
  complet: 'completion rate',
  solv: 'solve rate',
  resolv: 'resolution rate',
  refus: 'refusal rate',
  pass: 'pass rate',
  detect: 'detection rate',
  identif: 'identification rate',
};
const rateOf = (before: string, after: string): string | null => {
  const verb =
    /\b(complet|solv|resolv|refus|pass|detect|identif)(?:e|es|ed|ing|ies|y)\s+(?:only |just |about |nearly |over |up to |less than |more than |under |below |around |fewer than )*(?:\d+\s?[-–]\s?)?$/i.exec(
      before,
    )?.[1];
  const noun = /^\s(?:of (?:the |all |its )?)?((?:[\p{L}-]+\s?){1,3})/u.exec(after)?.[1];
  if (!verb || !noun) return null;
  const words = noun
    .trim()
    .split(' ')
    .filter((w) => !GENERIC.test(w));
  return words.length === 0 ? null : `${words.join(' ').replace(/s$/, '')} ${RATE_VERBS[verb.toLowerCase()]}`;
};

/** "32 times more computationally efficient" */
const efficiencyOf = (after: string): string | null => {
  const word =
    /^\s(?:higher|more|better|greater|improved)?\s?(?:in )?((?:comput\w+|memory|data|sample|parameter|energy|token|cost|time|inference|training)[\s-])?(?:efficient|efficiency)\b/i.exec(
      after,
    );
  if (!word) return null;
  const what = word[1]
    ?.trim()
    .toLowerCase()
    .replace(/^comput.*|-$/, (w) => (w === '-' ? '' : 'computational'));
  return what ? `${what} efficiency` : 'efficiency';
};

/** The field's term for an abbreviation ("ASR" is the attack success rate), else the words as written. */
const spelled = ({ text, metric }: Measure): string =>
  /^(?:faster|quicker)$/i.test(text) ||
  text.length > 40 ||
  (/^[A-Z]{2,5}$/.test(text) && / /.test(metric.name))
    ? metric.name
    : text;

/** "temporal consistency (26.07)": the words before the bracket. */
const labelOf = (before: string): string | null => {
  const words = /((?:[\p{L}\d-]+\s){1,3})\(\s?[+~≈]?$/u.exec(before)?.[1]?.trim().split(/\s+/) ?? [];
  const from = words.findLastIndex(
    (w) => GENERIC.test(w.toLowerCase()) || /state-of-the-art|(?:ing|[^s]s)$/.test(w),
  );
  const label = words.slice(from + 1).join(' ');
  return label.length > 3 ? label : null;
};

export const readMetric = (
  sentence: Sentence,
  quantity: Quantity,
  found: readonly Measure[],
  places: readonly Place[],
): MetricWords | null => {
  const before = textBefore(sentence, quantity);
  const after = textAfter(sentence, quantity);
  const { source } = sentence;
  const change = changeOf(before, after);
  const named = (metric: string, near = true, by: Change | null = change): MetricWords =>
    withChange({ metric, text: metric, near, change: by });
  // "51% IoU boost", "22.9% (IoU) improvement"
  const laterChange = (m: Measure): Change | null => {
    const noun = m.start < quantity.end ? undefined : LATER.exec(source.slice(m.end, m.end + 16))?.[1];
    return noun === undefined ? null : /^(?:red|decr|drop)/.test(noun) ? 'reduction' : 'improvement';
  };
  // "less than 5% worst case overhead": small words between belong to the measure.
  const qualified = (m: Measure): string => {
    const between =
      m.start >= quantity.end
        ? /^\\?\s([\p{Ll}-]+(?:\s[\p{Ll}-]+)?)\s$/u.exec(source.slice(quantity.end, m.start))?.[1]
        : undefined;
    return between?.split(' ').every((w) => !GENERIC.test(w)) ? `${between} ${spelled(m)}` : spelled(m);
  };
  const words = (m: Measure, near: boolean): MetricWords =>
    withChange({ metric: qualified(m), text: m.text, near, change: change ?? laterChange(m) });
  if (quantity.unit === 'fps' || quantity.unit === 'tokens/s')
    return {
      metric: quantity.unit === 'fps' ? 'frames per second' : 'throughput',
      text: source.slice(quantity.start, quantity.end),
      near: true,
      change: null,
    };
  const next = found.find((m) => {
    const between = source.slice(quantity.end, m.start);
    return (
      m.start >= quantity.end &&
      m.start - quantity.end < 48 &&
      (/^\\?\s\(?(?:on|in terms of)\s(?:the\s)?$/.test(between) ||
        (FILLER.test(between) && !BROKEN.test(between)))
    );
  });
  const previous = [...found].reverse().find(
    (m) =>
      m.end <= quantity.start &&
      quantity.start - m.end < 80 &&
      // "to achieve a 90% ASR": another number's metric.
      !(
        /\d\s?\\?%\s$/.test(source.slice(m.start - 4, m.start)) &&
        !/^ \w* ?from\s/.test(source.slice(m.end, m.end + 24))
      ) &&
      // "a 6x acceleration, surpassing baselines by 6%": a share is no speed.
      !(
        quantity.unit !== 'x' &&
        /^(?:%|points)$/.test(quantity.unit) &&
        /^(?:speedup|acceleration)/.test(m.metric.name)
      ) &&
      (SAID_OF.test(source.slice(m.end, quantity.start)) ||
        !/[;:]\s|\d%|\d[x×]/.test(source.slice(m.end, quantity.start))) &&
      !(quantity.unit === '%' && change === null && COSTS.test(m.metric.name)) &&
      !(quantity.unit !== '' && m.metric.name === 'frames per second'),
  );
  const beside = (m: Measure | undefined): boolean => m !== undefined && m.start - quantity.end <= 25;
  if (previous && SAID_OF.test(source.slice(previous.end, quantity.start))) {
    // "Intersection over Union (IoU) score of 0.03"
    const whole = /^scores?$/i.test(previous.text)
      ? found.find((m) => m.end < previous.start && /^\s?\)\s$/.test(source.slice(m.end, previous.start)))
      : undefined;
    return words(whole ?? previous, true);
  }
  const rate = quantity.unit === '%' ? rateOf(before, after) : null;
  if (rate) return named(rate, true, null);
  if (quantity.unit === 'x') {
    if (/^\s(?:smaller|lighter)\b/.test(after)) return named('size', true, 'reduction');
    const efficiency = efficiencyOf(after);
    if (efficiency) return named(efficiency, true, 'improvement');
    const speed =
      SPEED.exec(after.slice(0, 48).split(/,| and /)[0] as string) ?? SPEED.exec(before.slice(-48));
    const lowered = /\bby\s(?:up to |over |about |nearly )?$/.test(before) ? objectOf(before) : null;
    if (lowered && !speed && !next && !places.some((p) => lowered.includes(p.mention.text)))
      return named(lowered);
    if (FEWER.test(after) && !beside(next)) {
      const fewer = nounPhrase(sentence, quantity, places);
      if (fewer) return named(fewer);
    }
    if (next && !/^speed/.test(next.metric.name)) return words(next, true);
    if (speed) return { metric: 'speedup', text: speed[0], near: true, change: null };
    const counted =
      CHANGE_IN.test(after) || FEWER.test(after) ? nounPhrase(sentence, quantity, places) : null;
    if (counted) return named(counted);
    if (previous)
      return words(previous, quantity.start - previous.end <= 30 && !/\bwith\s(?:an?\s)?$/.test(before));
  }
  if (next && (beside(next) || !previous || quantity.start - previous.end > 30))
    return words(next, beside(next));
  const bytes = quantity.unit === '' ? BYTES.exec(after)?.[1] : undefined;
  if (bytes) {
    const what = [...before.matchAll(MEMORY)].at(-1)?.[0] ?? 'memory';
    return { metric: `${what} (${bytes})`, text: what, near: true, change };
  }
  if (quantity.unit === '' && /\(\s?[+~≈]?$/.test(before)) {
    // "VideoMME (+0.9)", "temporal consistency (26.07)"
    const name = places.find(
      (p) =>
        p.mention.end <= quantity.start &&
        quantity.start - p.mention.end < 40 &&
        source.slice(p.mention.end, quantity.start).replace(STARTED, '').length <= 4,
    );
    const label = name ? 'score' : labelOf(before);
    if (label) return named(label);
  }
  const object = objectOf(before);
  if (
    object &&
    previous &&
    previous.start >= quantity.start - before.length &&
    before.includes(object) &&
    object.includes(previous.text)
  )
    return words(previous, true);
  const isName = object !== null && places.some((p) => object.includes(p.mention.text));
  if (object && !isName && !(previous && quantity.start - previous.end <= 12)) return named(object);
  const speed = /^\s(?:[\p{L}]+\s)?(?:faster|quicker|speed-?up)\b/iu.test(after);
  if (speed) return { metric: 'speedup', text: 'faster', near: true, change: null };
  const symbol = quantity.unit === '' ? /^[\s~]([A-Z][\w-]*[A-Z][\w-]*)\b/.exec(after)?.[1] : undefined;
  if (symbol) return named(symbol);
  const phrase =
    quantity.unit === '%' || quantity.unit === 'x' || quantity.unit === 'points'
      ? nounPhrase(sentence, quantity, places)
      : null;
  if (phrase && (CHANGE_IN.test(after) || /^\\?\sin\s/.test(after))) return named(phrase);
  const beaten = beatenOf(
    before,
    places
      .filter((p) => p.mention.end <= quantity.start && p.known.entity.type !== 'benchmark')
      .map((p) => p.mention.text),
  );
  const won = beaten !== null && (previous === undefined || previous.metric.name === 'performance');
  if (previous && !won && (!phrase || quantity.start - previous.end <= 30))
    return words(previous, quantity.start - previous.end <= 30);
  if (phrase) return named(phrase);
  const average =
    /\b(?:an average of |on average |average (?:margins?|gains?) of |an average margin of )$/.test(before) ||
    /^\\?\s?on average\b/.test(after)
      ? 'average '
      : '';
  if (beaten) {
    const fast = quantity.unit === 'x' && FAST.test(source);
    return {
      ...named(fast ? 'speedup' : `${average}performance improvement`, false, fast ? null : change),
      over: beaten,
    };
  }
  const noun = changeNoun(before, after);
  if (noun) return named(noun, true, null);
  if (previous) return words(previous, false);
  return change ? { metric: `${average}performance ${change}`, text: change, near: false, change } : null;
};
