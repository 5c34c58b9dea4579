// On whichever engine: records in any order, some twice, among lines that are none. The graph is that of the good ones
// alone, and every bad line is refused by its number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOf, load, testStore } from '../support/loads.js';
import { manyPapers } from '../support/papers.js';
import { exportText, type TestEngine } from '../support/stores.js';

/** Papers, two statements of one of them, and one that tells of another by its DOI. */
const good = (): string[] => [
  ...manyPapers(12),
  JSON.stringify({ id: 'p-3', title: 'Mossmixer study 3, revised', abstract: 'We revise it with DeiT.' }),
  JSON.stringify({ id: 'd-1', doi: '10.1000/both', title: 'A long title of the first of two tellings' }),
  JSON.stringify({ id: 'd-2', doi: '10.1000/BOTH', title: 'Another title', abstract: 'We use ViT.' }),
];

/** No line of these is a paper, whatever its beginning says. */
const rubbish = fc.oneof(
  fc.constantFrom(
    '{"id": "cut',
    '[1, 2]',
    'null',
    '7',
    '{"id":"x","title":7}',
    '{"id":"x","abstract":"no title"}',
    '{"title":""}',
    '{"title":{"title":"x"},"id":["y"]}',
    '<html><body>502</body></html>',
    '{"id":"x","title":"t","authors":7}',
  ),
  // Never an object, and never an empty line: those are passed over.
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => `"${text.replaceAll(/[\r\n\u2028\u2029\u0085]/g, ' ')}`)
    .filter((text) => text.trim() !== ''),
);

const isRefused = (line: string): boolean => !good().includes(line);

export const rubbishSuite = (engine: TestEngine): void => {
  describe(`rubbish among records on ${engine}`, () => {
    it('leaves no trace in the graph and is named line by line', async () => {
      const once = await testStore(engine);
      await load(once, [inputOf(good())]);
      const calm = await exportText(once);
      const story = fc
        .record({
          repeated: fc.subarray(good(), { maxLength: 5 }),
          bad: fc.array(rubbish, { minLength: 1, maxLength: 10 }),
          size: fc.integer({ min: 1, max: 9 }),
        })
        .chain(({ repeated, bad, size }) => {
          const lines = [...good(), ...repeated, ...bad];
          return fc.record({
            lines: fc.shuffledSubarray(lines, { minLength: lines.length }),
            size: fc.constant(size),
          });
        });
      await fc.assert(
        fc.asyncProperty(story, async ({ lines, size }) => {
          const store = await testStore(engine);
          const input = inputOf(lines);
          const events = await load(store, [input], { batchSize: size, format: 'jsonl' });
          const refused = events.flatMap((event) => (event.kind === 'refusal' ? [event.refusal.place] : []));
          const bad = lines.flatMap((line, i) => (isRefused(line) ? [`${input}:${i + 1}`] : []));
          expect(refused).toEqual(bad);
          expect(await exportText(store)).toBe(calm);
          const [held] = await store.loads();
          expect(held).toMatchObject({ refused: bad.length, read: lines.length - bad.length });
          expect(held?.refusals).toHaveLength(Math.min(20, bad.length));
        }),
        { numRuns: engine === 'embedded' ? 15 : 3 },
      );
    }, 180_000);
  });
};
