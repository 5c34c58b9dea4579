// What is printed loads as what it was; what is wrong is refused with its path, what was expected and what came.
import { describe, expect, it } from 'vitest';
import { fromWire, toWire } from './facts-form.js';

const LINE = {
  title: 'Gardens of Tokens beat ViT',
  abstract: 'We plant Gardens. It beats ViT by 2 points on PondNet.',
  entities: [
    {
      name: 'Gardens',
      type: 'model',
      role: 'introduces',
      mentions: [{ field: 'title', start: 0, end: 7, text: 'Gardens' }],
    },
    { name: 'ViT', type: 'model', role: 'compares', aliases: ['Vision Transformer'] },
    { name: 'PondNet', type: 'benchmark', role: 'evaluates' },
  ],
  results: [{ subject: 'Gardens', benchmark: 'PondNet', metric: 'accuracy', value: 2, unit: 'points' }],
  comparisons: [{ subject: 'this paper', object: 'Vision Transformer', outcome: 'better' }],
  relations: [{ from: 'Gardens', type: 'variant_of', to: 'ViT' }],
  code: ['https://code.example/b', 'https://code.example/a'],
  tasks: ['image classification'],
};

/** A copy of LINE with the value at `path` replaced. */
const changed = (path: string, value: unknown): unknown => {
  const copy: unknown = structuredClone(LINE);
  const keys = path.split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  (holder as Record<string, unknown>)[last] = value;
  return copy;
};

describe('a line with little in it', () => {
  it('loads with defaults', () => {
    const { facts, ...record } = fromWire(LINE);
    expect(record).toMatchObject({
      source: 'facts',
      key: 'gardensoftokensbeatvit',
      identifiers: [],
      authors: null,
    });
    expect(facts.extractor).toBe('given/1');
    expect(facts.entities[0]).toEqual({
      name: 'Gardens',
      type: 'model',
      roles: ['INTRODUCES'],
      confidence: 0.5,
      aliases: [],
      candidates: [],
      foundBy: 'given',
      generic: false,
      mentions: [{ field: 'title', start: 0, end: 7, sentence: [0, 26] }],
    });
    expect(facts.entities[3]).toMatchObject({ name: 'image classification', type: 'task', roles: ['USES'] });
    expect(facts.comparisons[0]).toMatchObject({
      subject: null,
      object: 'ViT',
      outcome: 'BETTER',
      confidence: 0.5,
    });
    expect(facts.relations[0]).toMatchObject({ from: 'Gardens', kind: 'VARIANT_OF', to: 'ViT' });
    expect(facts.results[0]).toMatchObject({ kind: 'SCORE', value: 2, unit: 'points', evidence: [] });
    expect(facts.code).toEqual(['https://code.example/a', 'https://code.example/b']);
  });

  it('a title alone', () => {
    expect(fromWire({ title: 'Gardens', entities: [] })).toMatchObject({ title: 'Gardens', abstract: null });
  });

  it('finds the sentence around evidence', () => {
    const evidence = [{ field: 'abstract', start: 27, end: 30, text: 'ViT' }];
    const { facts } = fromWire(changed('comparisons.0.evidence', evidence));
    expect(facts.comparisons[0]?.evidence).toEqual([
      { field: 'abstract', start: 27, end: 30, sentence: [18, 54] },
    ]);
  });

  it('takes a task that is named like an entity for that entity', () => {
    const { facts } = fromWire(changed('tasks', ['ViT', 'detection']));
    expect(facts.entities.map(({ name }) => name)).toEqual(['Gardens', 'ViT', 'PondNet', 'detection']);
  });
});

describe('a wrong line', () => {
  it.each([
    ['title', 7, 'title: expected text; got 7'],
    ['abstract', {}, 'abstract: expected text; got an object with no fields'],
    ['source', 'a:b', /^source: expected a name of letters/],
    ['identifiers', ['isbn:1'], /^identifiers\[0\]: expected "arxiv:…".*; got "isbn:1"/],
    ['entities', {}, /^entities: expected a list/],
    ['entities.0', null, 'entities[0]: expected a JSON object; got null'],
    [
      'entities.0.type',
      'animal',
      'entities[0].type: expected one of technique, model, benchmark; got "animal"',
    ],
    ['entities.0.type', 'task', /^entities\[0\]\.type: expected one of technique, model, benchmark/],
    ['entities.0.role', 'admires', /^entities\[0\]\.role: expected one of introduces, uses/],
    ['entities.0.role', null, /^entities\[0\]\.role: expected one of .*; got nothing/],
    ['entities.0.confidence', 1.1, 'entities[0].confidence: expected a number from 0 to 1; got 1.1'],
    ['entities.1.name', 'Gardens', 'entities: expected each name once; got "Gardens"'],
    [
      'entities.0.mentions.0.text',
      'Garden',
      /^entities\[0\]\.mentions\[0\]\.text: expected "Gardens", which stands at 0 to 7 of the title; got "Garden"/,
    ],
    [
      'entities.0.mentions.0.field',
      'summary',
      /^entities\[0\]\.mentions\[0\]\.field: expected a text that the record has/,
    ],
    [
      'entities.0.mentions.0.end',
      99,
      'entities[0].mentions[0].end: expected a whole number from 1 to 26; got 99',
    ],
    [
      'entities.0.mentions.0.start',
      -1,
      'entities[0].mentions[0].start: expected a whole number, 0 or more; got -1',
    ],
    [
      'entities.0.mentions.0.sentence',
      [3, 26],
      /^entities\[0\]\.mentions\[0\]\.sentence: expected \[from, to\] around 0 to 7/,
    ],
    ['results.0.value', '83', 'results[0].value: expected a finite number; got "83"'],
    ['results.0.value', Number.NaN, 'results[0].value: expected a finite number; got NaN'],
    ['results.0.value', JSON.parse('1e999'), 'results[0].value: expected a finite number; got Infinity'],
    ['results.0.value', null, 'results[0].value: expected a finite number; got nothing'],
    [
      'results.0.subject',
      'Nobody',
      'results[0].subject: expected the name of an entity that this line lists; got "Nobody"',
    ],
    ['results.0.benchmark', 'ImageNet', /^results\[0\]\.benchmark: expected the name of an entity/],
    [
      'comparisons.0.object',
      null,
      /^comparisons\[0\]\.object: expected the name of an entity.*; got nothing/,
    ],
    [
      'comparisons.0.outcome',
      'faster',
      'comparisons[0].outcome: expected one of better, worse, similar; got "faster"',
    ],
    ['relations.0.to', 'ResNet', /^relations\[0\]\.to: expected the name of an entity/],
    ['code', ['ftp://x'], /^code\[0\]: expected a web address/],
    ['tasks', [7], 'tasks[0]: expected a JSON object; got 7'],
  ])('%s = %j', (path, value, message) => {
    expect(() => fromWire(changed(path, value))).toThrow(message);
  });

  it('offsets that cut a character in two', () => {
    const line = {
      title: '😀 Gardens',
      entities: [
        { name: 'G', type: 'model', role: 'uses', mentions: [{ field: 'title', start: 1, end: 4 }] },
      ],
    };
    expect(() => fromWire(line)).toThrow('do not cut a character in two');
  });
});

describe('a printed line', () => {
  it('prints the form that others read', () => {
    const { facts, ...record } = fromWire(LINE);
    const line = toWire({ ...record, facts: null }, facts);
    expect(line).toMatchObject({
      title: LINE.title,
      id: null,
      entities: LINE.entities,
      relations: LINE.relations,
      comparisons: [{ subject: null, object: 'ViT', outcome: 'better' }],
      tasks: [{ name: 'image classification', role: 'uses' }],
    });
  });
});
