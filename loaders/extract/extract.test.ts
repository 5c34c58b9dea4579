// What the extractor promises whatever the text: exact offsets, unique names, linear time; and its rules by example.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactSet } from '../../src/domain/facts.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { extract } from './index.js';

const catalogue = loadCatalogue();
const read = (abstract: string, title = 'A study'): FactSet =>
  extract({ title, abstract, summary: null }, catalogue);
const named = (facts: FactSet, name: string) =>
  facts.entities.find((e) => e.name === name || e.aliases.includes(name));

const expectSound = (facts: FactSet, texts: Readonly<Record<string, string | null>>): void => {
  const names = facts.entities.map((e) => e.name);
  expect(new Set(names).size).toBe(names.length);
  for (const entity of facts.entities) {
    expect(entity.roles.length).toBeGreaterThan(0);
    expect(entity.mentions.length).toBeGreaterThan(0);
    const forms = [entity.name, ...entity.aliases];
    for (const m of entity.mentions) {
      const words = (texts[m.field] ?? '').slice(m.start, m.end);
      expect(forms).toContain(words);
      expect(m.sentence[0]).toBeLessThanOrEqual(m.start);
      expect(m.sentence[1]).toBeGreaterThanOrEqual(m.end);
    }
  }
  const known = new Set(names);
  for (const r of facts.results)
    for (const n of [r.subject, r.benchmark, r.baseline]) if (n !== null) expect(known).toContain(n);
  for (const c of facts.comparisons)
    for (const n of [c.subject, c.object]) if (n !== null) expect(known).toContain(n);
  for (const l of facts.relations) for (const n of [l.from, l.to]) expect(known).toContain(n);
};

describe('entities', () => {
  it('joins a short form with its long form', () => {
    const facts = read('We propose Quiet Tensor Folding (QTF), a method for pruning. QTF works.');
    const entity = named(facts, 'QTF');
    expect(entity?.aliases.concat(entity.name)).toContain('Quiet Tensor Folding');
    expect(entity?.roles[0]).toBe('INTRODUCES');
  });

  it('reads a short form before its long form', () => {
    const entity = named(
      read('We release TULIP (Tiny Universal Language Inspection Problems), a benchmark for models.'),
      'TULIP',
    );
    expect(entity?.aliases).toContain('Tiny Universal Language Inspection Problems');
    expect(entity?.type).toBe('benchmark');
  });

  it('keeps versions, sizes and suffixes in the name', () => {
    const facts = read('We fine-tune Llama-2-70B-Chat and Qwen2.5-VL-7B and compare with GPT-4o.');
    for (const name of ['Llama-2-70B-Chat', 'Qwen2.5-VL-7B', 'GPT-4o'])
      expect(named(facts, name)?.type).toBe('model');
  });

  it('takes benchmarks after "on"', () => {
    const facts = read('We evaluate our method on ImageNet, CIFAR-10 and MMLU.');
    for (const name of ['ImageNet', 'CIFAR-10', 'MMLU']) {
      expect(named(facts, name)?.type).toBe('benchmark');
      expect(named(facts, name)?.roles[0]).toBe('EVALUATES');
    }
  });

  it('leaves out metrics, hardware and bare classes', () => {
    const facts = read('Our LLM runs on an A100 GPU and reaches a good FID and BLEU.');
    for (const name of ['LLM', 'GPU', 'A100', 'FID', 'BLEU']) expect(named(facts, name)).toBeUndefined();
  });

  it('tells names that are words from the words', () => {
    expect(named(read('We use Whisper to transcribe the talks.'), 'Whisper')?.type).toBe('model');
    expect(
      named(read('The speakers whisper while a flamingo and an orca pass by.'), 'whisper'),
    ).toBeUndefined();
    expect(read('The speakers whisper while a flamingo and an orca pass by.').entities).toEqual([]);
  });
});

describe('results', () => {
  const results = (text: string) =>
    read(`We propose Zorbnet, a model. ${text}`).results.map((r) => [
      r.subject,
      r.metric,
      r.value,
      r.unit,
      r.bound,
      r.benchmark,
    ]);
  it.each([
    [
      'Zorbnet achieves 83.1% top-1 accuracy on ImageNet.',
      [['Zorbnet', 'top-1 accuracy', 83.1, '%', null, 'ImageNet']],
    ],
    ['Zorbnet reaches an FID of 1.48 on ImageNet.', [['Zorbnet', 'FID', 1.48, '', null, 'ImageNet']]],
    ['Zorbnet gives up to 2.5x speedup.', [['Zorbnet', 'speedup', 2.5, 'x', 'up to', null]]],
    ['It was trained on 29M lines with 8 layers for 3 epochs.', []],
  ])('%s', (text, expected) => {
    expect(results(text)).toEqual(expected);
  });

  it('gives each number of a list its benchmark', () => {
    const found = results('Zorbnet improves accuracy by 3.2% and 1.7% on ImageNet and CIFAR-10.');
    expect(found.map((r) => [r[2], r[5]])).toEqual([
      [3.2, 'ImageNet'],
      [1.7, 'CIFAR-10'],
    ]);
  });

  it('keeps where "from … to" ends', () => {
    expect(results('Zorbnet improves accuracy on MMLU from 21.4% to 34.0%.').map((r) => r[2])).toEqual([34]);
  });
});

describe('code links', () => {
  it('are absolute, sorted and without the full stop', () => {
    expect(read('Code: https://github.com/b/b. See also github.com/a/a).').code).toEqual([
      'https://github.com/a/a',
      'https://github.com/b/b',
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'We propose',
    'Zorb-Net',
    'GPT-4',
    '(ZN)',
    'on ImageNet',
    'outperforms',
    '12.5%',
    'by',
    ',',
    '. ',
    '$\\mathcal{L}_2$',
    '\\textbf{Foo}',
    '😀',
    'naïve',
    '注意力',
    'مرحبا',
    '\n',
    '"',
    'x',
    'SAM',
    'large language models (LLMs)',
    '-',
    'ViT-L/16',
    '\uFFFD',
    'from 1 to 2',
  );
  it('yields exact offsets and unique names', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.array(pieces, { maxLength: 8 }), (body, head) => {
        const abstract = body.join(' ');
        const title = head.join(' ');
        expectSound(read(abstract, title), { title, abstract });
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (abstract) =>
        expectSound(read(abstract), { title: 'A study', abstract }),
      ),
      { numRuns: 200 },
    );
  });

  it('is the same each time', () => {
    const text = 'We propose Zorbnet (ZN), which beats GPT-4 by 3% on MMLU.';
    expect(read(text)).toEqual(read(text));
  });

  it.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['capitals', 'A-'.repeat(500_000)],
    ['brackets', '('.repeat(1_000_000)],
    ['pairs', 'foo bar (FB) '.repeat(80_000)],
    ['numbers', '1,'.repeat(500_000)],
    ['names', 'Abc, '.repeat(200_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['addresses', 'http://'.repeat(150_000)],
  ])('1 MB of %s takes no long time', (_name, text) => {
    const start = process.cpuUsage().user;
    read(text);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1500);
  });

  it('reads titles of one emoji, and papers without an abstract', () => {
    expect(extract({ title: '😀', abstract: null, summary: null }, catalogue).entities).toEqual([]);
    expectSound(extract({ title: 'BERT: a model', abstract: null, summary: 'It beats GPT-2.' }, catalogue), {
      title: 'BERT: a model',
      summary: 'It beats GPT-2.',
    });
  });
});
