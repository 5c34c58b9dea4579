// How a number's benchmark was found, as signs of how sure it is: where it stands, what lies between, what else could be meant.
import type { Known } from './entities.js';
import { bucket } from './judge.js';
import type { Mention } from './mention.js';
import type { Quantity } from './numbers.js';
import type { Paper, Place } from './paper.js';
import { runOf } from './result-benchmark.js';
import type { Sentence } from './tokens.js';

const SHARES = [0.55, 0.7, 0.85, 0.95];
const LEADS =
  /^(?:on|in|across|over|for|of|with|from|and|to|by|using|including|as|like|than|both|at|improves?|outperforms?|trained|datasets?|benchmarks?)$/;
const PASSED = /^(?:the|an?|our|both|standard|challenging|popular)$/;
/** Speed and size are seldom told of a benchmark. */
const COSTS =
  /speed|faster|throughput|latenc|time|memory|cache|storage|parameter|flops|macs|compute|cost|token|frames|energy|size/i;
/** "on X", "on the test-clean split": something that nobody took for a benchmark. */
const ON_NAME = /^\S{0,3}\s(?:[\p{L}\d@-]+\s){0,3}?(?:on|in)\s(?:the\s|a\s)?(?:[\p{Lu}\d]|[\p{Ll}]+-)/u;
const SEVERAL =
  /\b(?:across|over|on|in)\s(?:the\s|all\s|both\s|\d+\s)?(?:[\p{L}\d-]+\s){0,4}(?:benchmarks|datasets|tasks|settings|domains|scenarios|models)\b/iu;
const BREAK = /;|\b(?:while|whereas|but|although)\b|\(\d\)/;
const VERB =
  /\b(?:achiev|attain|reach|improv|outperform|surpass|reduc|obtain|yield|deliver|exhibit|maintain|boost|increas|show)(?:es|s|ing|e)?\b/;

/** The word before the name that ties it to its sentence. */
const leadOf = ({ sentence, from }: Mention): string => {
  let at = from - 1;
  while (at > 0 && PASSED.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
  const lead = sentence.tokens[at]?.lower ?? '';
  return at < 0 ? 'start' : LEADS.test(lead) ? lead : 'other';
};

const nextSigns = (mention: Mention, quantity: Quantity, nearer: boolean, scale: string): string[] => {
  const gap = mention.sentence.source.slice(quantity.end, mention.start);
  const lead = leadOf(mention);
  return [
    `next ${bucket('far', gap.length, [6, 14, 30, 60, 120])}`,
    `next lead ${lead}`,
    `next lead ${lead} ${scale}`,
    `next nearer ${nearer}`,
    ...(/\d/.test(gap) ? ['next number between'] : []),
    ...(BREAK.test(gap) || /\band\b/.test(gap) ? ['next break'] : []),
    ...(VERB.test(gap) ? ['next verb'] : []),
    ...(gap.includes(',') ? ['next comma', `next comma ${scale}`] : []),
    ...(/^\s?\(|^\s?(?:on|in)\s(?:the\s)?$/.test(gap) ? ['next tied'] : []),
  ];
};

const lastSigns = (mention: Mention, quantity: Quantity, nearer: boolean, scale: string): string[] => {
  const { sentence } = mention;
  const gap = sentence.source.slice(mention.end, quantity.start);
  const lead = leadOf(mention);
  const then = sentence.tokens[mention.to]?.lower ?? '';
  return [
    `last ${bucket('far', gap.length, [4, 15, 40, 80, 150])}`,
    `last lead ${lead}`,
    `last lead ${lead} ${scale}`,
    `last nearer ${nearer}`,
    `last start ${mention.from <= 3} ${scale}`,
    ...(/\d/.test(gap) ? ['last number between', `last number between ${scale}`] : []),
    ...(BREAK.test(gap) ? ['last break'] : []),
    ...(VERB.test(gap) ? ['last verb'] : []),
    gap.includes(',') ? 'last comma' : 'last no comma',
    ...(/^\s?[(:]\s?\+?$/.test(gap) ? ['last tied'] : []),
    ...(/^\s\p{Ll}+\s(?:by|from|to|of)/u.test(gap) ? ['last scored'] : []),
    ...(/^(?:scores?|accuracy|by|from)$/.test(then) ? [`last then ${then}`] : []),
  ];
};

/** `numbers` are those of its unit in the sentence. */
export const benchmarkSigns = (
  benchmark: Known | null,
  metric: string,
  quantity: Quantity,
  numbers: readonly Quantity[],
  sentence: Sentence,
  paper: Paper,
): string[] => {
  const { source } = sentence;
  const scale = quantity.unit === 'x' ? 'x' : COSTS.test(metric) ? 'cost' : 'level';
  const all = paper.entities.filter((k) => k.entity.type === 'benchmark').length;
  const named = (paper.places.get(sentence) ?? []).filter((p) => p.known.entity.type === 'benchmark');
  const here = new Set(named.map((p) => p.known)).size;
  const several = SEVERAL.test(source.slice(sentence.start, sentence.end));
  const run = runOf(numbers, quantity, source).length;
  const list = `list ${bucket('run', run, [2, 3])} ${here === run}`;
  const behind = (p: Place): boolean => p.mention.start >= quantity.end;
  const before = (p: Place): boolean => p.mention.end <= quantity.start;
  if (!benchmark) {
    const around = source.slice(Math.max(sentence.start, quantity.start - 40), quantity.end + 30);
    const after = source.slice(quantity.end, Math.min(sentence.end, quantity.end + 70));
    return [
      'none',
      `none ${scale}`,
      `none ${bucket('here', here, [1, 2, 3, 5])} ${scale}`,
      `none ${bucket('all', all, [1, 2, 3, 5])} ${scale}`,
      `none on name ${ON_NAME.test(after)}`,
      `none several ${several}`,
      `none several ${several} here ${here > 0}`,
      `none about ${paper.main?.entity.type ?? 'nothing'}`,
      `none ${list}`,
      `none average ${/\baverage\b/.test(around)}`,
      `none up to ${quantity.bound === 'up to'}`,
    ].map((sign) => `where:${sign}`);
  }
  const next = named.find((p) => p.known === benchmark && behind(p))?.mention;
  const last = named.findLast((p) => p.known === benchmark && before(p))?.mention;
  const earlier = benchmark.mentions.findLast(
    (m) => m.sentence.field === sentence.field && m.sentence.index < sentence.index,
  );
  const back = earlier ? sentence.index - earlier.sentence.index : 9;
  const at = next ? 'next' : last ? 'last' : back === 1 ? 'previous' : back < 9 ? 'earlier' : 'away';
  const standing = benchmark === paper.main ? 'main' : benchmark.own ? 'own' : 'other';
  return [
    `${at} ${standing}`,
    `${at} ${scale}`,
    `${at} ${scale} ${standing}`,
    `${at} ${bucket('all', all, [2, 3, 5])}`,
    `${at} ${bucket('here', here, [1, 2, 3, 5])}`,
    `${at} several ${several}`,
    `${at} ${list}`,
    `${at} ${bucket('times', benchmark.mentions.length, [2, 3])}`,
    bucket('share', benchmark.share, SHARES),
    ...(next && last ? ['both'] : []),
    ...(next && !last ? nextSigns(next, quantity, named.find(behind)?.mention === next, scale) : []),
    ...(last && !next ? lastSigns(last, quantity, named.findLast(before)?.mention === last, scale) : []),
    ...(!next && !last && earlier
      ? [`${at} lead ${leadOf(earlier)}`, `${at} lead ${leadOf(earlier)} ${scale}`]
      : []),
  ].map((sign) => `where:${sign}`);
};
