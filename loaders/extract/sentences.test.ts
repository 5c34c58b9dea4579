import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.js';

const cut = (text: string): string[] => sentences(text).map(([a, b]) => text.slice(a, b));

describe('sentences', () => {
  it.each([
    ['One thing. Another thing.', ['One thing.', 'Another thing.']],
    ['It wins, e.g. on ImageNet. Then it loses.', ['It wins, e.g. on ImageNet.', 'Then it loses.']],
    ['Smith et al. propose it. We do not.', ['Smith et al. propose it.', 'We do not.']],
    ['A gain of 3.2 points over v2.5 models. Good.', ['A gain of 3.2 points over v2.5 models.', 'Good.']],
    ['That is (i.e. so). Does it work? Yes!', ['That is (i.e. so).', 'Does it work?', 'Yes!']],
    ['He said "stop." Then he left.', ['He said "stop."', 'Then he left.']],
    ['第一句。第二句。', ['第一句。', '第二句。']],
    ['no end', ['no end']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});
