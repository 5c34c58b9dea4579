// How numbers are read: what is a result, what it measures, on what, for whom and against whom; sentences of our own.
import { describe, expect, it } from 'vitest';
import type { ResultClaim } from '../../src/domain/facts.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { extract } from './index.js';

// By the rules alone: how sure the learned weights are of what is read is told at the end.
const loaded = loadCatalogue();
const catalogue = { ...loaded, lexicon: { ...loaded.lexicon, judge: new Map() } };
const results = (text: string, title = 'A study'): ResultClaim[] =>
  extract({ title, abstract: text, summary: null }, catalogue).results;
/** Results of a paper that proposes the model Zorbnet. */
const zorb = (text: string): ResultClaim[] => results(`We propose Zorbnet, a model. ${text}`);
const told = (found: readonly ResultClaim[]) =>
  found.map((r) => [r.metric, r.value, r.unit, r.benchmark] as const);

describe('what is a result', () => {
  it.each([
    'Zorbnet is trained on 12M images with 24 layers for 90 epochs.',
    'With only 10% of the training data, Zorbnet works well.',
    'Zorbnet supports a 64k context window and 20-minute inputs.',
    'Zorbnet improves recall at the middle layers (7-8).',
    'We compare (1) better accuracy; (2) lower cost.',
    'We assess the performance of 14 recent multimodal language models.',
    'Zorbnet is robust for 4x super-resolution.',
    'Zorbnet was tested by 10-fold cross-validation.',
    'Zorbnet keeps the top 25% of the pairs.',
    'Zorbnet reduces memory consumption: 1) swapping and 2) slicing improve it.',
    'Zorbnet improves training on 8x H800 GPUs.',
    'Zorbnet has been rated on a 10-point scale.',
  ])('none: %s', (text) => {
    expect(zorb(text)).toEqual([]);
  });

  it.each([
    ['Zorbnet scores 4.12 out of 5 in human ratings.', [4.12]],
    ['Zorbnet needs a KV cache of only 3 GB.', [3]],
    ['Zorbnet reaches an Elo rating of 1532.', [1532]],
    ['Zorbnet runs at 31 FPS and reaches 1,200 tokens/s.', [31, 1200]],
    ['Zorbnet allows 6x more queries.', [6]],
    ['Zorbnet reaches 81% accuracy with only 16.3 million parameters.', [81, 16_300_000]],
    ['Zorbnet achieves 76.86~HOTA at 31~FPS.', [76.86, 31]],
    ['Zorbnet reduces memory by a factor of 2.6.', [2.6]],
    ['Zorbnet is $2.5\\times$ faster.', [2.5]],
    ['Zorbnet reaches 61.5\\% accuracy.', [61.5]],
    ['Zorbnet boosts MMLU (0.73→0.91) and GSM8K (80.1rightarrow88.2).', [0.91, 88.2]],
    ['Zorbnet is 1.1sim2.4times faster.', [1.1, 2.4]],
  ])('%s', (text, values) => {
    expect(zorb(text).map((r) => r.value)).toEqual(values);
  });

  it('keeps the end of a change and drops where it starts', () => {
    expect(told(zorb('Zorbnet raises accuracy on MMLU from about 21.4% to 34.0%.'))).toEqual([
      ['accuracy', 34, '%', 'MMLU'],
    ]);
    expect(zorb('Accuracy is near its limit (95.1% to 96.0%) with Zorbnet.').map((r) => r.value)).toEqual([
      96,
    ]);
  });

  it('drops what the other reaches', () => {
    expect(zorb('Zorbnet outperforms the baseline (F1: 0.71 vs. 0.65).').map((r) => r.value)).toEqual([0.71]);
    expect(
      zorb('Zorbnet reaches 0.81 accuracy, outperforming the larger model (0.77).').map((r) => r.value),
    ).toEqual([0.81]);
    expect(
      zorb(
        'Zorbnet has an error rate of 2.1%, outperforming an old method, which had an error rate of 3.0%.',
      ).map((r) => r.value),
    ).toEqual([2.1]);
  });

  it('reads both ends of a range', () => {
    expect(zorb('Zorbnet is 3x-5x faster.').map((r) => [r.value, r.bound])).toEqual([
      [3, 'at least'],
      [5, 'up to'],
    ]);
  });
});

describe('what a number measures', () => {
  it.each([
    ['Zorbnet reduces tool calls by 17%.', ['tool calls reduction']],
    ['Zorbnet completes 41% of the sub-tasks.', ['sub-task completion rate']],
    ['Zorbnet improves smoothness (31.5) and motion range (0.62) on VBench.', ['smoothness', 'motion range']],
    ['Zorbnet is 12x more computationally efficient.', ['computational efficiency improvement']],
    ['Zorbnet yields an average gain of 3.1%.', ['average performance improvement']],
    ['Zorbnet gains 3.1% on object tracking.', ['object tracking performance improvement']],
    [
      'Zorbnet beats old methods by 4.0% and 2.5% on simulated and real-world tasks, respectively.',
      ['performance improvement on simulated tasks', 'performance improvement on real-world tasks'],
    ],
    [
      'Zorbnet reaches a 71% success rate, 12.5 points above a plain agent.',
      ['success rate', 'success rate improvement'],
    ],
    ['Zorbnet adds less than 5% worst case overhead.', ['worst case overhead']],
    [
      'Zorbnet-7B beats random baselines by average margins of 10.4% and 14.2%.',
      [
        'average performance improvement over random baselines',
        'average performance improvement over random baselines',
      ],
    ],
    ['Zorbnet brings 4.5-7.7x higher throughput.', ['throughput improvement', 'throughput improvement']],
    ['Zorbnet raises the attack success rate (ASR) to 91%.', ['attack success rate']],
    ['Zorbnet gains 3.1% in accuracy and 2.2% in recall.', ['accuracy improvement', 'recall improvement']],
    ['Zorbnet brings a 5.1% IoU boost.', ['IoU improvement']],
    [
      'Zorbnet reduces latency and memory by 33.5% and 20.1%, respectively.',
      ['latency reduction', 'memory reduction'],
    ],
    ['Zorbnet surpasses old methods by 4.2%.', ['performance improvement over old methods']],
    [
      'Zorbnet beats pruning methods by 3% and exceeds caching methods by 2%.',
      ['performance improvement over pruning methods', 'performance improvement over caching methods'],
    ],
  ])('%s', (text, metrics) => {
    expect(zorb(text).map((r) => r.metric)).toEqual(metrics);
  });

  it('carries the metric to the margin by which it is won', () => {
    expect(
      zorb('Zorbnet reaches a 50.9% success rate, surpassing earlier work by 13.9%.').map((r) => r.metric),
    ).toEqual(['success rate', 'success rate improvement']);
  });

  it('tells a cost beside a score', () => {
    const found = zorb(
      'Zorbnet reaches 83.1% top-1 accuracy on ImageNet while it needs only 2.1% of the parameters.',
    );
    expect(found.map((r) => [r.metric, r.kind])).toEqual([
      ['top-1 accuracy', 'SCORE'],
      ['parameters', 'COST'],
    ]);
  });
});

describe('what it was measured on', () => {
  it.each([
    ['Zorbnet gains 3.2 and 1.7 points on MMLU and GSM8K.', ['MMLU', 'GSM8K']],
    ['Zorbnet gains 3.2% on MMLU and 1.7% on GSM8K.', ['MMLU', 'GSM8K']],
    ['On MMLU and GSM8K, Zorbnet reaches 71.2% and 88.0% accuracy.', ['MMLU', 'GSM8K']],
    [
      'Across MMLU, GSM8K, and ImageNet, Zorbnet reaches 0.71/0.62/0.53 AUPRC.',
      ['MMLU', 'GSM8K', 'ImageNet'],
    ],
    ['Zorbnet gets strong scores on MMLU (0.91) and GSM8K (0.61).', ['MMLU', 'GSM8K']],
    ['Zorbnet reaches MMLU 71.2%, GSM8K 80.3%.', ['MMLU', 'GSM8K']],
    [
      'Zorbnet improves pass@1 on HumanEval from 34.0% to 51.2% and on MBPP from 50.0% to 61.0%.',
      ['HumanEval', 'MBPP'],
    ],
    ['Experiments on MMLU and GSM8K show that Zorbnet saves 40% of the tokens.', [null]],
    ['On benchmarks such as MMLU, Zorbnet gains up to 6%.', [null]],
    [
      'Zorbnet reaches 61.0% on MMLU and an average score of 65.4% across eight other benchmarks.',
      ['MMLU', null],
    ],
    ['Zorbnet gains 39.2 points of F1 (from 19.9 to 59.1) on SQuAD.', ['SQuAD', 'SQuAD']],
    ['On ImageNet, Zorbnet beats GPT-4 while being 20x faster.', ['ImageNet']],
  ])('%s', (text, benchmarks) => {
    expect(zorb(text).map((r) => r.benchmark)).toEqual(benchmarks);
  });

  it('is not the benchmark before it when a name that nobody knows stands there', () => {
    const [first, second] = zorb('Zorbnet reaches 71.2% on MMLU and 8.7% on Unheard-Of.');
    expect(first?.benchmark).toBe('MMLU');
    expect(['Unheard-Of', null]).toContain(second?.benchmark);
  });

  it('follows a sentence that points back', () => {
    expect(
      told(zorb('We test Zorbnet on the MMLU benchmark. In particular, it reaches 71.2% accuracy.')),
    ).toEqual([['accuracy', 71.2, '%', 'MMLU']]);
  });

  it('names the split', () => {
    expect(zorb('Zorbnet reaches 51.3 mIoU on ADE20K val2017.')[0]?.split).toBe('val2017');
    expect(zorb('Zorbnet reaches 2.1% WER on LibriSpeech test-clean.')[0]?.split).toBe('test-clean');
  });
});

describe('whose number it is, and against whom', () => {
  it('takes the subject of the clause, not what it is built with', () => {
    expect(zorb('Zorbnet built with GPT-4 achieves 34% accuracy.')[0]?.subject).toBe('Zorbnet');
    expect(zorb('Zorbnet outperforms GPT-4, achieving 34% accuracy.')[0]?.subject).toBe('Zorbnet');
  });

  it('gives each model of a benchmark paper its number', () => {
    const text =
      'We introduce ZorbBench, a benchmark for planning. Even strong models (61.4% for GPT-4 and 52.3% for GPT-5) fail on it.';
    expect(
      results(text, 'ZorbBench: A Benchmark for Planning').map((r) => [r.subject, r.value, r.benchmark]),
    ).toEqual([
      ['GPT-4', 61.4, 'ZorbBench'],
      ['GPT-5', 52.3, 'ZorbBench'],
    ]);
  });

  it('takes what the sentence puts forward, and what the main clause after the number speaks of', () => {
    expect(zorb('We also release Zorbnet-Lite, which runs 2.5x faster.').map((r) => r.subject)).toEqual([
      'Zorbnet-Lite',
    ]);
    expect(
      zorb('Zorbnet-Lite is small. With a drop of only 0.4% in accuracy, Zorbnet-Lite achieves more.').map(
        (r) => [r.subject, r.value],
      ),
    ).toEqual([['Zorbnet-Lite', 0.4]]);
    expect(zorb('Retrofitting BERT reaches 71.2% accuracy.').map((r) => r.subject)).toEqual(['Zorbnet']);
  });

  it('gives each of two models its number', () => {
    const found = zorb('Zorbnet-7B and Zorbnet-13B reach 41.0% and 45.2% accuracy, respectively.');
    expect(found.map((r) => [r.subject, r.value])).toEqual([
      ['Zorbnet-7B', 41],
      ['Zorbnet-13B', 45.2],
    ]);
  });

  it("tests another's model on the paper's own benchmark where nothing else is said", () => {
    const found = results(
      'Agents need tests. We present ZorbBench, a benchmark of tools. The best model, GPT-4, reaches only a 38.6% success rate.',
      'Towards Testing of Tools',
    );
    expect(found.map((r) => [r.subject, r.benchmark])).toEqual([['GPT-4', 'ZorbBench']]);
  });

  it('names the baseline', () => {
    expect(zorb('Zorbnet is 2.5x faster than GPT-4.')[0]?.baseline).toBe('GPT-4');
    expect(zorb('Zorbnet outperforms GPT-4 by 3.2%.')[0]?.baseline).toBe('GPT-4');
  });

  it('keeps the condition', () => {
    expect(zorb('Zorbnet reaches 34% zero-shot accuracy on MMLU.')[0]?.setting).toBe('zero-shot');
  });
});

it('is surer of a number that stands beside its metric, benchmark and owner', () => {
  const title = 'Zorbnet: A Model for Question Answering';
  const text = (says: string): string =>
    `Question answering is hard. We propose Zorbnet, a model for it. ${says}`;
  const confidence = (says: string): number =>
    extract({ title, abstract: text(says), summary: null }, loaded).results[0]?.confidence ?? 0;
  const clear = confidence('Extensive experiments show that Zorbnet achieves 81.2% accuracy on MMLU.');
  const vague = confidence('It was also up by 81.2% in several other settings of MMLU, GSM8K, and SQuAD.');
  expect(clear).toBeGreaterThan(0.6);
  expect(clear).toBeGreaterThan(vague);
});

it('reads a run of a thousand numbers without growing slow', () => {
  const text = `We propose Zorbnet. It achieves ${'accuracy of 1.5% and '.repeat(50_000)}`;
  const start = performance.now();
  results(text);
  expect(performance.now() - start).toBeLessThan(text.length / 1000);
});
