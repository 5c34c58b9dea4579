// Numbers of a sentence with their unit and bound: "up to 2.5x", "83.1%", "16.3 million", "27%-51%".
import type { Sentence } from './tokens.js';

export interface Quantity {
  start: number;
  end: number;
  value: number;
  unit: string;
  bound: string | null;
  /** Second half of a range: "10-20x" is at least 10 and up to 20. */
  range: 'low' | 'high' | null;
}

const NUMBER =
  /(?:(?<![\p{L}\d_.,^@$\\]|(?<!\d)\p{L}\d*-)(?:\$(?=[+~-]?[\d.,]{1,9}\s?(?:\\?%|\\times)?\$))?(?:sim\}?)?|(?<=\d)\\?(?:rightarrow|sim))([-−+]?)(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,6})?(?![\d])(\$?[\s~-]?(?:\\?%(?!ile)|percentage[\s-]points?|percent\b|points?\b|pp\b|×|\\times\b|times\b|x\b|X\b|fold\b|fps\b|FPS\b|tokens\/s(?:ec(?:ond)?)?\b|tokens per second|dB\b|ms\b|s\b|seconds?\b|[kKMB]\b|million\b|billion\b|trillion\b))?/gu;
/** "by a factor of 2.6" */
const FACTOR = /\bfactors? of (?:up to |about |around |over |more than |at least |nearly )?$/;
/** "from about 21.4": where a change starts; a range is told as "ranging from". */
export const FROM =
  /(?<!\brang(?:e|es|ed|ing) )\bfrom\s+(?:(?:about|around|approximately|roughly|nearly|over|just|only|an?|~) ?)*$/i;
/** "0.73→0.90": where a change starts, right before its end; some sources have lost the backslash. */
export const STARTED = /\d[\d.,]*\s?\\?%?\s?(?:→|->|\\?rightarrow|\\to)\s?$/;

/** "+6.1 macro F1 points": the unit stands behind the metric. */
const LATE_POINTS = /^ (?!data |time |key |end )(?:[\p{L}\d@-]{2,20} ){1,3}?points?\b/u;

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const unitOf = (raw: string): { unit: string; scale: number } => {
  const text = raw.replace(/^\$?[\s~-]?/, '').replaceAll('\\', '');
  if (text === '%' || text === 'percent') return { unit: '%', scale: 1 };
  if (/^(?:percentage[\s-]points?|points?|pp)$/.test(text)) return { unit: 'points', scale: 1 };
  if (/^(?:×|times|x|X|fold)$/.test(text)) return { unit: 'x', scale: 1 };
  if (/^fps$/i.test(text)) return { unit: 'fps', scale: 1 };
  if (/^tokens/.test(text)) return { unit: 'tokens/s', scale: 1 };
  if (/^(?:s|seconds?)$/.test(text)) return { unit: 's', scale: 1 };
  if (text === 'ms' || text === 'dB') return { unit: text, scale: 1 };
  return { unit: '', scale: SCALE[text] ?? 1 };
};

const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:up to|as much as|as high as|at most|maximum of)(?: an?| about| a further)?\s*$/, 'up to'],
  [/(?:more than|over|above|exceeding|greater than|surpassing|beyond|upwards of)\s*(?:a )?$/, 'over'],
  [/(?:at least|no less than|a minimum of)\s*$/, 'at least'],
  [/(?:less than|under|below|fewer than|within|lower than)\s*(?:a )?$/, 'less than'],
  [/(?:about|around|nearly|approximately|roughly|almost|close to|some|circa)(?: an?| the)?\s*$/, 'about'],
];

const boundOf = (before: string): string | null => {
  const text = before.toLowerCase();
  for (const [pattern, bound] of BOUNDS) if (pattern.test(text)) return bound;
  if (/[~≈∼]\s*$|\\sim\s*$/.test(text)) return 'about';
  if (/>\s*=?\s*$|≥\s*$/.test(text)) return 'over';
  if (/<\s*=?\s*$|≤\s*$/.test(text)) return 'less than';
  return null;
};

/** All numbers of the sentence, left to right; a range lends its unit to its first number. */
export const quantities = (sentence: Sentence): Quantity[] => {
  const { source } = sentence;
  const found: Quantity[] = [];
  NUMBER.lastIndex = sentence.start;
  for (let hit = NUMBER.exec(source); hit !== null && hit.index < sentence.end; hit = NUMBER.exec(source)) {
    const [whole, sign = '', digits = '', decimals = '', raw = ''] = hit;
    const { unit, scale } = unitOf(raw);
    const value = Number(`${digits.replaceAll(',', '')}${decimals}`) * scale;
    const before = source.slice(Math.max(sentence.start, hit.index - 24), hit.index);
    const negative = (sign === '-' || sign === '−') && /[\s(]$/.test(before);
    const perSecond =
      unit === '' &&
      /^\s?frames?\b[^.;]{0,28}\bper second/.test(
        source.slice(hit.index + whole.length, hit.index + whole.length + 50),
      );
    const begin = hit.index + (/^(?:\$|\\?rightarrow|\\?sim\}?)/.exec(whole)?.[0].length ?? 0);
    const end = hit.index + whole.length;
    const bare = unit === '' && scale === 1;
    const quantity: Quantity = {
      start: begin + (sign && !negative ? sign.length : 0),
      end,
      value: Math.round((negative ? -value : value) * 1e6) / 1e6,
      unit: perSecond
        ? 'fps'
        : bare && FACTOR.test(before)
          ? 'x'
          : bare && (decimals || sign === '+') && LATE_POINTS.test(source.slice(end, end + 72))
            ? 'points'
            : unit,
      bound: boundOf(before),
      range: null,
    };
    const last = found[found.length - 1];
    const between = last ? source.slice(last.end, quantity.start).replace(/[$+]/g, '') : '';
    const leadIn = last ? source.slice(Math.max(0, last.start - 32), last.start) : '';
    const joined =
      /^\s?(?:-|–|—|--|to|~|\\?sim|and)\s?$/.test(between) && !(between.trim() === 'to' && FROM.test(leadIn));
    if (last && joined) {
      const isRange =
        between.trim() !== 'and' || /between\s*$/.test(source.slice(Math.max(0, last.start - 9), last.start));
      if (last.unit === '' && unit !== '' && last.value < 1e6 && (isRange || between.trim() === 'and'))
        last.unit = unit;
      if (isRange && last.unit === unit && last.value < quantity.value) {
        last.range = 'low';
        quantity.range = 'high';
      }
    } else if (last && last.unit === '' && unit !== '' && /^,\s$/.test(between)) last.unit = unit;
    found.push(quantity);
  }
  return found;
};
