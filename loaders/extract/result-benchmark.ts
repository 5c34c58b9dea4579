// What a number was measured on: the name it is tied to by its own words, by the sentence's lead, or by what went before.
import type { Known } from './entities.js';
import { type Quantity, STARTED } from './numbers.js';
import type { Paper, Place } from './paper.js';
import type { Sentence } from './tokens.js';

/** Where one statement ends and the next begins. */
const BREAK = /;|\b(?:while|whereas|but|although)\b|\(\d\)/;
/** What follows is told by another verb. */
const OTHER_VERB = /\b(?:achiev|attain|reach|improv|outperform|surpass|reduc|obtain|yield)(?:es|s|ing)\b/;
const ANOTHER =
  /\band\s(?:[\p{L}-]+\s){0,3}?(?:achiev|attain|reach|improv|reduc|obtain|yield|exhibit|doubl|show|deliver|boost|increas|provid|requir|us|need|run|demonstrat|maintain|cut|sav|lower)(?:es|s|ing)\b/u;
const JOINED =
  /^(?:[\s,/&]|\S{1,3}[-^_]|\band\b|\bor\b|\bboth\b|\bthe\b|\bon\b|\bas well as\b|\bdatasets?\b|\bbenchmarks?\b|\([^()]{0,20}\))*$/;

const UNKNOWN =
  /^\\?%?\s(?:[\p{L}\d@-]+\s){0,3}?on\s(?:the\s)?(?!(?:[AHVTL]\d|RTX|NVIDIA|GPU|CPU|TPU|Jetson|iPhone|Apple))\p{Lu}/u;
/** A name right before its number, or one whose number follows. */
const LABELLED =
  /^(?:\s?[(:=]|\s)\s?[+~]?$|^\s(?:scores?|accuracy|performance)\s(?:from\s[\d.]+\s?\\?%?\s)?(?:to|by|of)\s[+~]?$/;
/** "experiments on benchmarks such as A": one of several. */
const SUCH_AS = /\b(?:such as|like|including|e\.g\.,?)\s(?:the\s)?$/;
/** "65.4 across eight multimodal benchmarks": none of them by name. */
const UNNAMED =
  /^[^,;.()]{0,24}?\b(?:across|over|on|in)\s(?!all\b|both\b|these\b|the\s(?:same|two|three|four)\b)(?:[\p{L}\d-]+\s){0,4}(?:benchmarks|datasets|tasks|domains|scenarios)\b/u;
const NUMBERED = /^(?:\s?[(:=]|\s(?:from|it reaches|by)?)\s?[+~]?\d/;
/** The numbers of one unit that stand together as a list with this one. */
export const runOf = (numbers: readonly Quantity[], quantity: Quantity, source: string): Quantity[] => {
  const at = numbers.indexOf(quantity);
  const apart = (a: Quantity, b: Quantity): boolean =>
    !/^[^\p{L}\p{N}]*(?:and[^\p{L}\p{N}]*)?$/u.test(source.slice(a.end, b.start));
  let from = at;
  while (from > 0 && !apart(numbers[from - 1] as Quantity, numbers[from] as Quantity)) from -= 1;
  let to = at;
  while (to < numbers.length - 1 && !apart(numbers[to] as Quantity, numbers[to + 1] as Quantity)) to += 1;
  return numbers.slice(from, to + 1);
};

/** Names in a gap of a list that nobody knows: ", τ²-Bench, " holds one. */
const unknownIn = (gap: string): number => {
  const parts = gap
    .split(/,|\band\b/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => /^\p{L}\S*(?: \S+)?$/u.test(part) && /\p{Lu}/u.test(part))
    ? parts.length
    : 0;
};

/** Names that stand together as one list, this one first (or last); null for one that is unknown. */
const listAt = (all: readonly Place[], at: number, step: 1 | -1, source: string): (Place | null)[] => {
  const list: (Place | null)[] = [all[at] as Place];
  for (let i = at + step; i >= 0 && i < all.length; i += step) {
    const [a, b] = step === 1 ? [all[i - 1], all[i]] : [all[i], all[i + 1]];
    if (!a || !b) break;
    const gap = source.slice(a.mention.end, b.mention.start);
    const unknown = JOINED.test(gap) ? 0 : unknownIn(gap);
    if (unknown === 0 && !JOINED.test(gap)) break;
    for (let k = 0; k < unknown; k += 1) list.push(null);
    list.push(all[i] as Place);
  }
  return step === 1 ? list : list.reverse();
};

/** One number on several benchmarks is on none of them in particular. */
const choose = (
  list: readonly (Place | null)[],
  run: readonly Quantity[],
  quantity: Quantity,
): Place | null => {
  if (list.length === 1) return list[0] as Place;
  return list.length === run.length ? (list[run.indexOf(quantity)] ?? null) : null;
};

/** `undefined` where the sentence names no benchmark that could be meant; null where it names several as one. */
const inSentence = (
  quantity: Quantity,
  numbers: readonly Quantity[],
  places: readonly Place[],
  sentence: Sentence,
): Place | null | undefined => {
  const all = places.filter((p) => p.known.entity.type === 'benchmark');
  if (all.length === 0) return undefined;
  const { source } = sentence;
  const run = runOf(numbers, quantity, source);
  const last = run.at(-1) as Quantity;
  const first = run[0] as Quantity;
  // "WISE-V (0.907)", "MMLU: 71.2%"
  const labelled = all.find(
    (p) =>
      p.mention.end <= quantity.start &&
      quantity.start - p.mention.end < 40 &&
      LABELLED.test(source.slice(p.mention.end, quantity.start).replace(STARTED, '')),
  );
  if (labelled) return labelled;
  // "… on MMLU and … on SQuAD, winning by 3.1% and 4.2%, respectively"
  const before = all.filter((p) => p.mention.end <= first.start);
  if (
    run.length > 1 &&
    before.length === run.length &&
    /^\\?%?,? respectively/.test(source.slice(last.end, last.end + 16))
  )
    return before[run.indexOf(quantity)] ?? null;
  const nextAt = all.findIndex((p) => p.mention.start >= last.end);
  if (nextAt >= 0) {
    const next = all[nextAt] as Place;
    const between = source.slice(last.end, next.mention.start).replace(/\(from [^()]{1,30}\)/, '');
    const later = source.slice(next.mention.end, Math.min(sentence.end, next.mention.end + 60));
    // "…, on GSM8K 80.3%", "… and on MBPP from 50% to 61%": the next number's.
    const ahead =
      run.length === 1 &&
      /^\\?%?\)?(?:,| and|, and|; and)\s(?:on\s(?:the\s)?)?(?:[\p{L}-]+\s){0,2}$/u.test(between) &&
      /\d/.test(later) &&
      (NUMBERED.test(later) || all.some((p) => p.mention.end <= quantity.start));
    const other =
      ahead ||
      numbers.some((n) => n.start >= last.end && n.end <= next.mention.start && source[n.end] !== ')') ||
      /[(\s][-+]?\d+(?:\.\d+)?\s?\\?%/.test(between);
    if (
      !other &&
      /\b(?:on|in|for|over|across|of|from)\b|^[\s,]*(?:\p{L}+\s){0,2}$/u.test(between) &&
      !BREAK.test(between) &&
      !OTHER_VERB.test(between)
    )
      return choose(listAt(all, nextAt, 1, source), run, quantity);
  }
  // "8.78 on Complex-Edit", which nobody knows: then it is not the one before either.
  const unknown = UNKNOWN.exec(source.slice(last.end, Math.min(sentence.end, last.end + 70)));
  if (unknown) {
    const at = last.end + unknown[0].length;
    const known = (p: Place): boolean => p.known.entity.type === 'benchmark' || p.mention.entry !== undefined;
    if (!places.some((p) => p.mention.start <= at && at <= p.mention.end + 1 && known(p))) return null;
  }
  const previous = before.at(-1);
  if (previous) {
    const between = source.slice(previous.mention.end, first.start);
    const lead =
      /^(?:\W*\p{L}+\W+){0,2}(?:on|across|in|for|over|with|using|experiments|evaluat\w*|results|extensive)\b/iu.test(
        source.slice(sentence.start, sentence.start + 40),
      ) &&
      !/\b(?:shows?|demonstrates?|reveals?|that|achiev(?:es|ing))\b/.test(
        source.slice(sentence.start, previous.mention.start),
      );
    if (SUCH_AS.test(source.slice(sentence.start, previous.mention.start))) return null;
    if (UNNAMED.test(source.slice(quantity.end, Math.min(sentence.end, quantity.end + 80)))) return null;
    const list = listAt(before, before.length - 1, -1, source);
    // "With a drop of 0.4% on A, it is 1.7x faster": speed is told apart.
    if (quantity.unit === 'x' && !lead && between.includes(',')) return undefined;
    // "… on A and … on B, by an average of 4.4"
    if (all.length > 1 && /\baverage (?:of )?$/.test(between)) return null;
    // "gains 8.1% on A and exhibits 4.6% better transfer": told with another verb, of nothing named.
    if (!lead && numbers.some((n) => n.end <= first.start) && ANOTHER.test(between)) return null;
    if (!BREAK.test(between) || (lead && previous.mention.from < 14)) return choose(list, run, quantity);
  }
  return undefined;
};

const benchmarksOf = (sentence: Sentence | undefined, paper: Paper): Known[] => [
  ...new Set(
    (sentence ? (paper.places.get(sentence) ?? []) : [])
      .filter((p) => p.known.entity.type === 'benchmark')
      .map((p) => p.known),
  ),
];

/** The sentence names none: the one that the paper is about, or the one just spoken of. */
const fromBefore = (quantity: Quantity, sentence: Sentence, paper: Paper): Known | null => {
  if (paper.main?.entity.type === 'benchmark') return quantity.unit === 'x' ? null : paper.main;
  const text = sentence.source.slice(sentence.start, sentence.end);
  const all = paper.entities.filter((k) => k.entity.type === 'benchmark');
  // "To evaluate it we present the X dataset. Experiments show …"
  const made = all.filter(
    (k) =>
      k.own &&
      k.mentions.some((m) =>
        /\bto (?:benchmark|evaluate|assess|measure|test)\b/i.test(
          m.sentence.source.slice(m.sentence.start, m.start),
        ),
      ),
  );
  if (made.length === 1 && all.length === 1 && /\b(?:experiment\w*|evaluation\w*|results?)\b/i.test(text))
    return made[0] ?? null;
  const before = benchmarksOf(paper.sentences[sentence.index - 1], paper);
  if (before.length !== 1) return null;
  const known = before[0] as Known;
  const back =
    /^(?:this|meanwhile|these|notably|in particular|specifically|moreover|furthermore|additionally|here)\b/i.test(
      text,
    ) || /\b(?:this|the same|both) (?:benchmark|dataset)s?\b/i.test(text);
  const measured = known.mentions.some(
    (m) =>
      m.sentence.index === sentence.index - 1 &&
      /\b(?:on|across)\s(?:the\s|a\s)?(?:[\p{L}-]+\s)?$/iu.test(
        m.sentence.source.slice(Math.max(0, m.start - 30), m.start),
      ),
  );
  return quantity.unit !== 'x' && (back || (measured && all.length === 1)) ? known : null;
};

export const benchmarkOf = (
  quantity: Quantity,
  numbers: readonly Quantity[],
  places: readonly Place[],
  sentence: Sentence,
  paper: Paper,
): Place | Known | null => {
  const here = inSentence(quantity, numbers, places, sentence);
  return here !== undefined ? here : fromBefore(quantity, sentence, paper);
};

/** The part of the benchmark that is named beside it: "val2017", "test-clean", "test set". */
export const splitOf = ({ mention }: Place): string | null => {
  const { source, end } = mention.sentence;
  const after = source.slice(mention.end, Math.min(end, mention.end + 48));
  const found =
    /^[\s-]?(?:\(|the )?(?:benchmark |dataset )?((?:test-(?:clean|other|dev|std|challenge)|dev-(?:clean|other)|minival|val(?:idation)?(?:[-\s]?20\d\d)?|test|dev|train|trainval|held-out)(?:\s(?:set|split))?|[\p{Ll}-]+ (?:split|subset))\b/u.exec(
      after,
    )?.[1];
  return found?.trim() ?? null;
};
