// How a number's metric was read, as signs of how sure it is: the family of its words, and how a named measure is tied to it.
import { bucket } from './judge.js';
import type { Measure } from './measures.js';
import type { Quantity } from './numbers.js';
import { changeOf, textAfter, textBefore } from './result-change.js';
import type { MetricWords } from './result-metric.js';
import { isBareChange, rivalAfter } from './result-task.js';
import type { Sentence } from './tokens.js';

const FAMILIES: readonly (readonly [string, RegExp])[] = [
  ['speed', /speed|faster|throughput|latenc|time|fps|accelerat|per second/i],
  ['size', /memory|cache|storage|compress|token|parameter|size|flops|macs|compute|energy|cost/i],
  ['level', /accura|success|pass@|score|f1|auc|recall|precision|map|iou|rate|performance/i],
  ['quality', /fid|fvd|psnr|ssim|perplexity|bleu|rouge|wer|loss|error|distance/i],
];

/** `numbers` are all of the sentence, `found` the metrics that it names. */
export const metricSigns = (
  metric: string,
  words: MetricWords | null,
  quantity: Quantity,
  numbers: readonly Quantity[],
  found: readonly Measure[],
  sentence: Sentence,
): string[] => {
  const before = textBefore(sentence, quantity);
  const after = textAfter(sentence, quantity);
  const change = changeOf(before, after) ?? 'level';
  const how = words === null ? 'none' : words.near ? 'near' : 'far';
  const plain = isBareChange(metric)
    ? 'change'
    : /^(?:performance|score)$/.test(metric)
      ? 'plain'
      : /performance/.test(metric)
        ? 'task'
        : 'named';
  const family = FAMILIES.find(([, test]) => test.test(metric))?.[0] ?? 'other';
  const state = `${quantity.unit} ${change}`;
  const signs = [
    how,
    `${how} ${plain}`,
    `${plain} ${state}`,
    `${plain} ${quantity.unit}`,
    `family ${family} ${state}`,
    `family ${family} ${quantity.unit} ${how}`,
    `family ${family} ${plain}`,
    `head ${metric.toLowerCase().split(' ').at(-1)} ${change}`,
    bucket('words', metric.split(' ').length, [2, 3, 4, 5]),
    `change ${words?.change ?? 'none'}`,
    `rival ${words?.over ? 'before' : rivalAfter(after) ? 'after' : 'none'} ${plain}`,
  ];
  const measure = found.find((m) => m.text === words?.text) ?? found.find((m) => metric.includes(m.text));
  if (measure) {
    const ahead = measure.start >= quantity.end;
    const [from, to] = ahead ? [quantity.end, measure.start] : [measure.end, quantity.start];
    const gap = sentence.source.slice(from, to);
    const far = bucket('far', gap.length, [3, 12, 30, 60, 100]);
    const way = ahead ? 'ahead' : 'past';
    signs.push(
      `${way} ${change}`,
      `${way} ${far}`,
      `${way} ${far} ${plain}`,
      `${way} number between ${numbers.some((q) => q.start >= from && q.end <= to)}`,
      `${way} comma ${/[,;]/.test(gap)}`,
      `${way} and ${/\band\b/.test(gap)}`,
      `${way} name ${measure.metric.name} ${quantity.unit}`,
      `${way} tied ${/\b(?:of|by|to|at)\s(?:\w+\s){0,2}$/.test(gap)}`,
    );
  }
  return signs.map((sign) => `what:${sign}`);
};
