// Comparisons by example: direction, who the subject is, what is denied or left open, and by how much.
import { describe, expect, it } from 'vitest';
import type { ComparisonClaim } from '../../src/domain/facts.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { extract } from './index.js';

// By the rules alone: what the learned weights find more or less is not the matter here.
const loaded = loadCatalogue();
const catalogue = { ...loaded, lexicon: { ...loaded.lexicon, judge: new Map() } };
const read = (text: string, title = 'A study'): ComparisonClaim[] =>
  extract({ title, abstract: `We propose Zorbnet, a model. ${text}`, summary: null }, catalogue).comparisons;
const told = (text: string): unknown[] => read(text).map((c) => [c.subject, c.outcome, c.object]);
const only = (text: string): ComparisonClaim => {
  const claims = read(text);
  expect(claims).toHaveLength(1);
  return claims[0] as ComparisonClaim;
};

describe('direction', () => {
  it.each([
    ['Zorbnet outperforms GPT-4.', [['Zorbnet', 'BETTER', 'GPT-4']]],
    ['Zorbnet is 2.5x faster than BERT.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet needs fewer parameters than BERT.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet has lower latency than BERT.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet shows lower accuracy than BERT.', [['Zorbnet', 'WORSE', 'BERT']]],
    ['Zorbnet has higher latency than BERT.', [['Zorbnet', 'WORSE', 'BERT']]],
    ['Zorbnet is slower than BERT.', [['Zorbnet', 'WORSE', 'BERT']]],
    ['Zorbnet is outperformed by GPT-4.', [['Zorbnet', 'WORSE', 'GPT-4']]],
    ['Zorbnet was surpassed by GPT-4 on MMLU.', [['Zorbnet', 'WORSE', 'GPT-4']]],
    ['Zorbnet lags behind GPT-4.', [['Zorbnet', 'WORSE', 'GPT-4']]],
    ['Zorbnet underperforms GPT-4 on MMLU.', [['Zorbnet', 'WORSE', 'GPT-4']]],
    ['Zorbnet falls short of GPT-4.', [['Zorbnet', 'WORSE', 'GPT-4']]],
    ['Zorbnet is comparable to GPT-4.', [['Zorbnet', 'SIMILAR', 'GPT-4']]],
    ['Zorbnet performs on par with GPT-4.', [['Zorbnet', 'SIMILAR', 'GPT-4']]],
    ['Zorbnet matches GPT-4 on MMLU.', [['Zorbnet', 'SIMILAR', 'GPT-4']]],
    ['Compared to BERT, our Zorbnet yields higher accuracy.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Moreover, compared to BERT, Zorbnet yields higher accuracy.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet may be small, but it can match or surpass GPT-4.', [['Zorbnet', 'SIMILAR', 'GPT-4']]],
    ['Zorbnet reaches 71%, 12.5 points above GPT-4.', [['Zorbnet', 'BETTER', 'GPT-4']]],
    ['Zorbnet reaches a perplexity of 18.2, ahead of BERT (19.1).', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet achieves win rates of 71% against BERT.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet achieves a win rate of 31% against BERT.', []],
    ['Zorbnet raises BERT from 31.2% to 40.4% on MMLU.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet shows strong results compared to BERT.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Compared with BERT, Zorbnet reduces memory by 41%.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet outperforms earlier BERT models.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet outperforms 7 other BERT models.', []],
    ['On MMLU, Zorbnet finetunes BERT to be superior to GPT-4.', [['Zorbnet', 'BETTER', 'GPT-4']]],
    [
      'Zorbnet outperforms GPT-4, as well as the older BERT, on MMLU.',
      [
        ['Zorbnet', 'BETTER', 'GPT-4'],
        ['Zorbnet', 'BETTER', 'BERT'],
      ],
    ],
    ['Zorbnet outperforms 7 mainstream LoRA methods.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('negation and hedging', () => {
  it.each([
    ['Zorbnet cannot match GPT-4.', [['Zorbnet', 'WORSE', 'GPT-4']]],
    ['Zorbnet fails to match GPT-4 on MMLU.', [['Zorbnet', 'WORSE', 'GPT-4']]],
    ['Zorbnet not only outperforms BERT but is small.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet can outperform GPT-4.', [['Zorbnet', 'BETTER', 'GPT-4']]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
  it.each([
    'Zorbnet may outperform GPT-4.',
    'Zorbnet might be faster than BERT.',
    'Zorbnet could match GPT-4 on MMLU.',
    'Zorbnet does not outperform GPT-4.',
    "Zorbnet doesn't outperform GPT-4.",
    'Zorbnet fails to outperform GPT-4.',
    'Zorbnet is no better than BERT.',
    'Zorbnet aims to surpass GPT-4.',
    'We ask whether Zorbnet outperforms GPT-4.',
    'Does Zorbnet outperform GPT-4?',
    'Unlike GPT-4, Zorbnet is open.',
    'Zorbnet, unlike GPT-4, runs on a phone.',
    'Zorbnet needs inputs that exceed the capacity of a single BERT.',
    'Zorbnet uses BERT rather than GPT-4.',
    'Zorbnet is a novel approach that combines BERT and RoBERTa.',
    'Zorbnet has a training objective similar to BERT.',
    'Known metrics underperform on MMLU.',
    'For lack of data, prior small models have lagged behind GPT-4.',
  ])('%s says nothing', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('subjects and objects', () => {
  it.each([
    [
      'Zorbnet outperforms BERT, RoBERTa and GPT-2 on GLUE.',
      [
        ['Zorbnet', 'BETTER', 'BERT'],
        ['Zorbnet', 'BETTER', 'RoBERTa'],
        ['Zorbnet', 'BETTER', 'GPT-2'],
      ],
    ],
    ['Zorbnet outperforms strong baselines such as RoBERTa.', [['Zorbnet', 'BETTER', 'RoBERTa']]],
    ['Our approach consistently outperforms BERT.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet, despite using the small BERT model, surpasses GPT-4.', [['Zorbnet', 'BETTER', 'GPT-4']]],
    ['Zorbnet, unlike RoBERTa, outperforms BERT.', [['Zorbnet', 'BETTER', 'BERT']]],
    ['Zorbnet applied to BERT surpasses GPT-4.', [['Zorbnet', 'BETTER', 'GPT-4']]],
    ['Zorbnet enables BERT to outperform GPT-4.', [['BERT', 'BETTER', 'GPT-4']]],
    ['Our study finds that RoBERTa outperforms BERT.', [['RoBERTa', 'BETTER', 'BERT']]],
    ['Zorbnet lets a small student surpass GPT-4 and allows it to beat BERT.', []],
    ['Existing methods are weaker than BERT.', []],
    ['Zorbnet outperforms Klimpo-7B.', [['Zorbnet', 'BETTER', 'Klimpo-7B']]],
    [
      'Zorbnet surpasses models with 10x more parameters such as GPT-4 (71.2%) and BERT.',
      [
        ['Zorbnet', 'BETTER', 'GPT-4'],
        ['Zorbnet', 'BETTER', 'BERT'],
      ],
    ],
    [
      'Zorbnet outperforms other models of its size (GPT-4 & BERT).',
      [
        ['Zorbnet', 'BETTER', 'GPT-4'],
        ['Zorbnet', 'BETTER', 'BERT'],
      ],
    ],
    [
      'Zorbnet performs comparably to GPT-4 on MMLU, BERT on GLUE, and RoBERTa on SQuAD.',
      [
        ['Zorbnet', 'SIMILAR', 'GPT-4'],
        ['Zorbnet', 'SIMILAR', 'BERT'],
        ['Zorbnet', 'SIMILAR', 'RoBERTa'],
      ],
    ],
    [
      'We compare Zorbnet with BERT and RoBERTa. Zorbnet surpasses all baselines.',
      [
        ['Zorbnet', 'BETTER', 'BERT'],
        ['Zorbnet', 'BETTER', 'RoBERTa'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('amounts', () => {
  it('takes the delta that the text states', () => {
    expect(only('On MMLU, Zorbnet outperforms GPT-4 by 3.2%.')).toMatchObject({
      delta: 3.2,
      deltaStated: true,
      benchmark: 'MMLU',
    });
    expect(only('Zorbnet is up to 2.5x faster than BERT.')).toMatchObject({ delta: 2.5, deltaStated: true });
    expect(only('Zorbnet reaches 4.5% higher accuracy than BERT on GLUE.')).toMatchObject({
      delta: 4.5,
      deltaStated: true,
      benchmark: 'GLUE',
      metric: 'accuracy',
    });
  });
  it('gives each object of a list its own delta', () => {
    expect(
      read('Zorbnet outperforms BERT and RoBERTa by 3.2% and 1.7% on GLUE, respectively.').map((c) => [
        c.object,
        c.delta,
      ]),
    ).toEqual([
      ['BERT', 3.2],
      ['RoBERTa', 1.7],
    ]);
  });
  it('takes the amount behind each object', () => {
    expect(
      read('Zorbnet surpasses BERT by 5.7% and RoBERTa by 20.8% on GLUE.').map((c) => [c.object, c.delta]),
    ).toEqual([
      ['BERT', 5.7],
      ['RoBERTa', 20.8],
    ]);
  });
  it('computes the delta of two values and says that it did', () => {
    expect(only('Zorbnet outperforms BERT in accuracy on GLUE (83.1% vs. 80.4%).')).toMatchObject({
      delta: 2.7,
      deltaStated: false,
      metric: 'accuracy',
    });
  });
  it('has none where the text gives none', () => {
    expect(only('Zorbnet outperforms BERT on GLUE in the zero-shot setting.')).toMatchObject({
      delta: null,
      deltaStated: false,
      benchmark: 'GLUE',
      setting: 'zero-shot',
    });
  });
  it('points to the words that compare', () => {
    const text = 'We propose Zorbnet, a model. On MMLU, Zorbnet outperforms GPT-4 by 3.2%.';
    const [claim] = extract({ title: 'A study', abstract: text, summary: null }, catalogue).comparisons;
    const at = claim?.evidence[0];
    expect(text.slice(at?.start, at?.end)).toBe('outperforms GPT-4');
  });
});

it('is surer of a name beside a plain verb than of a class of things', () => {
  const sure = (text: string): number | undefined =>
    extract(
      {
        title: 'Zorbnet: A Model for Planning',
        abstract: `We propose Zorbnet, a model. ${text}`,
        summary: null,
      },
      loaded,
    ).comparisons[0]?.confidence;
  const vague = sure('It achieves a 3% gain over the reward model on MMLU.');
  expect(vague).toBeDefined();
  expect(sure('Zorbnet outperforms GPT-4 by 3.2% on MMLU.')).toBeGreaterThan(vague ?? 1);
});
