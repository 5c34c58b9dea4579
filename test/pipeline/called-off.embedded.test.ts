// Called off after any batch, the graph is that of whole batches, and loading again gives the graph of a load
// that nobody disturbed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LoadEvent } from '../../loaders/pipeline/events.js';
import { inputOf, load, testStore, wholeGraph } from '../support/loads.js';
import { manyPapers } from '../support/papers.js';

const PAPERS = 36;
/** With a line that is refused, and one paper that tells of the same as an earlier one. */
const lines = (bad: boolean): string[] => {
  const papers = manyPapers(PAPERS);
  const again = {
    ...JSON.parse(papers[4] as string),
    abstract: 'We revise it with DeiT.',
    date: '2026-01-02',
  };
  papers[PAPERS - 3] = JSON.stringify(again);
  if (bad) papers[9] = '{"id": "cut';
  return papers;
};

const graphs = new Map<string, string>();
/** The graph of the first lines alone. */
const graphOf = async (some: readonly string[]): Promise<string> => {
  const name = some.join('\n');
  const held = graphs.get(name);
  if (held !== undefined) return held;
  const store = await testStore();
  if (some.length > 0) await load(store, [inputOf(some)]);
  const graph = await wholeGraph(store);
  graphs.set(name, graph);
  return graph;
};

const story = fc.record({
  bad: fc.boolean(),
  size: fc.integer({ min: 3, max: 11 }),
  /** When to call off: at which event, and how many turns of the event loop later. */
  stops: fc.array(
    fc.record({ event: fc.integer({ min: 0, max: 9 }), turns: fc.integer({ min: 0, max: 60 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
});

it('leaves whole batches whenever it is called off, and goes on to the same graph', async () => {
  let stopped = 0;
  await fc.assert(
    fc.asyncProperty(story, async ({ bad, size, stops }) => {
      const all = lines(bad);
      const input = inputOf(all);
      const prefixes: string[] = [];
      for (let end = 0; end < all.length + size; end += 1)
        if (end % size === 0 || end >= all.length) prefixes.push(await graphOf(all.slice(0, end)));
      const store = await testStore();
      for (const { event, turns } of stops) {
        const calledOff = new AbortController();
        const end = async (): Promise<void> => {
          for (let turn = 0; turn < turns; turn += 1) await new Promise((done) => setImmediate(done));
          calledOff.abort(new Error('called off'));
        };
        let seen = 0;
        const watch = (_event: LoadEvent): void => {
          if (seen === event) void end();
          seen += 1;
        };
        const how = { batchSize: size, signal: calledOff.signal, watch };
        const outcome = await load(store, [input], how).then(
          () => 'finished',
          (error: unknown) => (error as Error).message,
        );
        if (outcome !== 'finished') {
          expect(outcome).toBe('called off');
          stopped += 1;
        }
        expect(prefixes).toContain(await wholeGraph(store));
        // The right to write was given back.
        expect((await store.takeLease('another', 1_000)).holder).toBe('another');
        await store.releaseLease('another');
      }
      await load(store, [input], { batchSize: size });
      expect(await wholeGraph(store)).toBe(await graphOf(all));
    }),
    { numRuns: 10 },
  );
  // Else the stops came too late to say anything.
  expect(stopped).toBeGreaterThan(0);
}, 120_000);
