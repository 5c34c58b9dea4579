// Any record with any facts comes back equal from its line: nothing is rounded, left out or put in.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Evidence, type FactSet, FOUND_BY, type NamedEntity } from '../src/domain/facts.js';
import {
  ENTITY_TYPES,
  OUTCOMES,
  RELATION_KINDS,
  RESULT_KINDS,
  ROLES,
  sortRoles,
} from '../src/domain/kinds.js';
import type { PaperRecord } from '../src/domain/record.js';
import { fromWire, tasksLast, toWire } from './facts-form.js';
import { sortIdentifiers } from './resolve/identifiers.js';

const words = fc
  .array(
    fc.constantFrom('Gardens', 'of', 'tokens.', 'ViT-B/16', '😀', 'שלום', '$x_{1}$', '"`{}`"', 'beat', 'é'),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((n) => (n === 0 ? 0 : n));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const address = fc.nat(99).map((n) => `https://code.example/${n}`);
const addressList = fc.array(address, { maxLength: 3 }).map((list) => [...new Set(list)].sort());

const evidenceIn = (record: PaperRecord): fc.Arbitrary<Evidence> => {
  const spans = (['title', 'abstract', 'summary'] as const).flatMap((field) =>
    [...(record[field] ?? '').matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      field,
      start: index,
      end: index + word.length,
    })),
  );
  return fc
    .constantFrom(...spans)
    .map((span) => ({ ...span, sentence: [0, record[span.field]?.length ?? 0] as const }));
};

const recordArbitrary: fc.Arbitrary<PaperRecord> = fc
  .record({
    source: fc.constantFrom('facts', 'arxiv', 'my.own-source_2'),
    key: words,
    statedAt: maybe(day),
    identifiers: fc
      .subarray([
        { scheme: 'arxiv', value: '2106.01234' } as const,
        { scheme: 'arxiv', value: 'hep-th/9901001' } as const,
        { scheme: 'doi', value: '10.1234/a.b' } as const,
        { scheme: 's2', value: 'a'.repeat(40) } as const,
        { scheme: 'openalex', value: 'W123' } as const,
      ])
      .map(sortIdentifiers),
    title: words,
    abstract: maybe(words),
    summary: maybe(words),
    authors: maybe(
      fc.array(
        fc.record({
          name: words,
          id: maybe(fc.constantFrom('orcid:0000-0001-2345-678X', 's2:1', 'openalex:A1')),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    publishedAt: maybe(day),
    year: maybe(fc.integer({ min: 1900, max: 2100 })),
    listedAt: maybe(day),
    upvotes: maybe(fc.nat()),
    url: maybe(address),
    codeUrls: addressList,
  })
  .map(({ year, ...record }) => ({
    ...record,
    publishedYear: record.publishedAt ? Number(record.publishedAt.slice(0, 4)) : year,
    facts: null,
  }));

const factsOf = (record: PaperRecord): fc.Arbitrary<FactSet> => {
  const evidence = fc.array(evidenceIn(record), { maxLength: 3 });
  const entity: fc.Arbitrary<NamedEntity> = fc.record({
    name: words,
    type: fc.constantFrom(...ENTITY_TYPES),
    roles: fc.subarray([...ROLES], { minLength: 1 }).map(sortRoles),
    confidence: share,
    aliases: fc
      .uniqueArray(
        words.map((w) => `${w} alias`),
        { maxLength: 3 },
      )
      .map((list) => list.sort()),
    candidates: fc.array(words, { maxLength: 2 }),
    foundBy: fc.constantFrom(...FOUND_BY),
    generic: fc.boolean(),
    mentions: evidence,
  });
  return fc
    .uniqueArray(entity, { selector: ({ name }) => name, minLength: 1, maxLength: 5 })
    .chain((entities) => {
      const name = fc.constantFrom(...entities.map((e) => e.name));
      const claim = { confidence: share, evidence };
      const result = fc.record({
        ...claim,
        ...{
          subject: maybe(name),
          benchmark: maybe(name),
          split: maybe(words),
          metric: maybe(words),
          metricText: maybe(words),
        },
        ...{
          value: number,
          unit: fc.constantFrom('', '%', 'x'),
          bound: maybe(words),
          baseline: maybe(words),
          setting: maybe(words),
        },
        kind: fc.constantFrom(...RESULT_KINDS),
      });
      const comparison = fc.record({
        ...claim,
        ...{
          subject: maybe(name),
          object: name,
          benchmark: maybe(name),
          metric: maybe(words),
          delta: maybe(number),
        },
        ...{
          outcome: fc.constantFrom(...OUTCOMES),
          deltaStated: fc.boolean(),
          task: maybe(words),
          setting: maybe(words),
        },
      });
      const relation = fc.record({
        ...claim,
        from: name,
        kind: fc.constantFrom(...RELATION_KINDS),
        to: name,
      });
      return fc.record({
        extractor: words,
        entities: fc.constant(entities),
        results: fc.array(result, { maxLength: 3 }),
        comparisons: fc.array(comparison, { maxLength: 3 }),
        relations: fc.array(relation, { maxLength: 3 }),
        code: addressList,
      });
    });
};

it('any record and facts come back equal through JSON text', () => {
  const both = recordArbitrary.chain((record) => factsOf(record).map((facts) => ({ record, facts })));
  fc.assert(
    fc.property(both, ({ record, facts }) => {
      const line: unknown = JSON.parse(JSON.stringify(toWire(record, facts)));
      expect(fromWire(line)).toEqual({ ...record, facts: tasksLast(facts) });
    }),
    { numRuns: 300 },
  );
});
