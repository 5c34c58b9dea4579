// Relations by example: what the rules alone hold, and that learned weights decide where there are some.
import { describe, expect, it } from 'vitest';
import type { RelationClaim } from '../../src/domain/facts.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import type { Judge } from '../resolve/lexicon.js';
import { extract } from './index.js';

const loaded = loadCatalogue();
const read = (abstract: string, judge: Judge = new Map()): RelationClaim[] =>
  extract({ title: 'A study', abstract, summary: null }, { ...loaded, lexicon: { ...loaded.lexicon, judge } })
    .relations;
const told = (abstract: string, judge?: Judge): string[] =>
  read(abstract, judge).map((r) => `${r.from} ${r.kind} ${r.to}`);

describe('by rules', () => {
  it('hangs a size under its version', () => {
    expect(told('We propose Zorbnet, a model. We release Zorbnet-7B for all.')).toContain(
      'Zorbnet-7B VARIANT_OF Zorbnet',
    );
  });
  it('takes what the paper builds on for its base', () => {
    expect(told('We propose Zorbnet, a model that is built on BERT.')).toContain('Zorbnet BASED_ON BERT');
  });
  it('takes "a variant of" for a kind', () => {
    expect(told('We propose Zorbnet, a variant of BERT.')).toContain('Zorbnet VARIANT_OF BERT');
  });
  it('holds what the paper puts forward for parts of its main thing', () => {
    expect(told('We propose Zorbnet, a model. Our Quiet Tensor Folding module makes it small.')).toContain(
      'Quiet Tensor Folding PART_OF Zorbnet',
    );
  });
  it('says nothing of what stands beside', () => {
    expect(told('We propose Zorbnet, a model. GPT-4 is large. RoBERTa is small.')).toEqual([]);
  });
});

describe('by weights', () => {
  const text = 'We propose Zorbnet, a model. It integrates knowledge distillation. We compare with RoBERTa.';
  const judge = (weights: Record<string, number[]>): Judge =>
    new Map([['relation', new Map(Object.entries({ all: [-4, -4, -4], ...weights }))]]);
  it('takes the likeliest outcome and tells its probability', () => {
    const [claim, ...others] = read(text, judge({ 'a:part other>main': [8, 0, 0] }));
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ from: 'knowledge distillation', kind: 'PART_OF', to: 'Zorbnet' });
    expect(claim?.confidence).toBeCloseTo(0.98, 2);
    expect(text.slice(claim?.evidence[0]?.start, claim?.evidence[0]?.end)).toBe('knowledge distillation');
  });
  it('turns round where the whole is the one that hangs on the other', () => {
    expect(told(text, judge({ 'a:part other>main': [0, 8, 0] }))).toEqual([
      'Zorbnet VARIANT_OF knowledge distillation',
    ]);
  });
  it('abstains where nothing is likely', () => {
    expect(told(text, judge({}))).toEqual([]);
  });
  it('gives a part one whole', () => {
    const parts = told(
      'We propose Zorbnet, a model, and Plimnet, a model. Zorbnet and Plimnet integrate knowledge distillation.',
      judge({ 'a:part other>main': [8, 0, 0], 'a:part other>own': [7, 0, 0] }),
    ).filter((r) => r.startsWith('knowledge distillation'));
    expect(parts).toHaveLength(1);
  });
});
