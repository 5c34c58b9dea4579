// On whichever engine: a graph that another catalogue or extractor wrote is derived again from its records: in the end nothing tells
// it from one that was loaded under the new catalogue alone, however often that was interrupted.
import { describe, expect, it } from 'vitest';
import { NO_DIFFERENCES } from '../../loaders/pipeline/differences.js';
import type { LoadEvent } from '../../loaders/pipeline/events.js';
import { currentVersions, extractAgain } from '../../loaders/pipeline.js';
import { buildCatalogue, type Catalogue, type CatalogueRow } from '../../loaders/resolve/catalogue.js';
import type { GraphStore } from '../../src/graph/store.js';
import { catalogueRows, testCatalogue } from '../support/catalogue.js';
import { FIXTURES } from '../support/cli.js';
import { inputOf, load, testStore, wholeGraph } from '../support/loads.js';
import { manyPapers } from '../support/papers.js';
import type { TestEngine } from '../support/stores.js';

/** What a new edition may do: names come and go, change type, parents, aliases and words. */
const NEW_ROWS: readonly CatalogueRow[] = [
  { name: 'DeiT', type: 'model', kind: 'ARCHITECTURE' },
  { name: 'ViT', type: 'technique', aliases: ['Vision Transformer'], parents: ['PART_OF:Backbone'] },
  { name: 'Backbone', type: 'technique', description: 'What features come from.' },
  { name: 'ImageNet', type: 'benchmark', aliases: ['ImageNet-1K'] },
  { name: 'Puddle Attention', type: 'technique', aliases: ['Puddle'] },
  { name: 'Mossmixer', type: 'model', kind: 'ARCHITECTURE', parents: ['BASED_ON:ViT'] },
];
const GONE = ['AdamW', 'Transformer', 'self-attention', 'HerbMask'];
const told = new Set(NEW_ROWS.map(({ name }) => name));
const next: Catalogue = buildCatalogue(
  [...NEW_ROWS, ...catalogueRows.filter(({ name }) => !told.has(name) && !GONE.includes(name))],
  'fixture-2',
);

const oneMore = JSON.stringify({
  id: 'one-more',
  title: 'Puddle Attention for DeiT',
  abstract: 'We use Puddle Attention with DeiT and AdamW on ImageNet.',
});
const fixtures = ['facts.jsonl', 'corpus.jsonl', 'listing.txt'].map((name) => `${FIXTURES}/${name}`);

/** Loads all under one catalogue, in an empty graph. */
const fromScratch = async (inputs: readonly string[], catalogue: Catalogue): Promise<string> => {
  const store = await testStore();
  await load(store, inputs, { catalogue });
  return wholeGraph(store);
};

/** Loads until the first page of records has been derived again. */
const interrupted = async (store: GraphStore, inputs: readonly string[], catalogue: Catalogue) => {
  const calledOff = new AbortController();
  const watch = ({ kind }: { kind: string }): void => {
    if (kind === 'deriving') calledOff.abort(new Error('called off'));
  };
  await expect(load(store, inputs, { catalogue, watch, signal: calledOff.signal })).rejects.toThrow(
    'called off',
  );
};

export const derivingSuite = (engine: TestEngine): void => {
  describe(`deriving again on ${engine}`, () => {
    it('gives the graph of the new catalogue, and of the old one again', async () => {
      const store = await testStore(engine);
      await load(store, fixtures);
      const before = await wholeGraph(store);
      const input = inputOf([oneMore]);
      const events = await load(store, [input], { catalogue: next });
      expect(events.filter(({ kind }) => kind === 'deriving')).toEqual([
        { kind: 'deriving', records: 30, of: 30 },
      ]);
      const after = await wholeGraph(store);
      expect(after).toBe(await fromScratch([...fixtures, input], next));
      expect(await store.versions()).toEqual(currentVersions(next));
      await load(store, fixtures);
      expect(await wholeGraph(store)).toBe(await fromScratch([...fixtures, input], testCatalogue));
      expect(after).not.toBe(before);
      // Nothing to do when nothing changed.
      expect((await load(store, fixtures)).map(({ kind }) => kind)).not.toContain('deriving');
    });

    it('does it for another extractor too', async () => {
      const store = await testStore(engine);
      await load(store, fixtures);
      const graph = await wholeGraph(store);
      await store.setVersions({ ...currentVersions(testCatalogue), extractor: 'papergraph-rules/0' });
      const events = await load(store, fixtures);
      // Read again alike, it says so.
      expect(events.find(({ kind }) => kind === 'derived')).toEqual({
        kind: 'derived',
        records: 30,
        papers: 29,
        differences: NO_DIFFERENCES,
      });
      expect(await wholeGraph(store)).toBe(graph);
      expect(await store.versions()).toEqual(currentVersions(testCatalogue));
    });

    it('on demand tells what changes, with and without a write, and keeps that in its history', async () => {
      const store = await testStore(engine);
      await load(store, fixtures);
      const before = await wholeGraph(store);
      const again = async (options: { all?: boolean; dryRun?: boolean } = {}, catalogue = next) => {
        const events: LoadEvent[] = [];
        await extractAgain(store, catalogue, { waitMs: 0, exclusive: false, ...options }, (e) =>
          events.push(e),
        );
        return events.flatMap((event) => (event.kind === 'derived' ? [event.differences] : []));
      };
      const planned = await again({ dryRun: true });
      expect(planned).toMatchObject([{ rolesChanged: expect.any(Number) }]);
      expect(planned[0]?.papers).toBeGreaterThan(0);
      expect(await wholeGraph(store)).toBe(before);
      expect(await store.loads()).toHaveLength(3);
      expect(await again()).toEqual(planned);
      expect(await wholeGraph(store)).toBe(await fromScratch(fixtures, next));
      // All are of this version now: nothing to do, or all of it and nothing changed.
      expect(await again()).toEqual([]);
      expect(await again({ all: true })).toEqual([NO_DIFFERENCES]);
      expect(await wholeGraph(store)).toBe(await fromScratch(fixtures, next));
      expect((await store.loads()).slice(3)).toMatchObject([
        { number: 4, input: 'derived again', state: 'finished', read: 30, changed: planned[0]?.papers },
        { number: 5, input: 'derived again', state: 'finished', read: 30, changed: 0 },
      ]);
    });

    it('goes on where it was interrupted', async () => {
      const input = inputOf(manyPapers(620));
      const more = inputOf([oneMore]);
      const store = await testStore(engine);
      await load(store, [input]);
      await interrupted(store, [more], next);
      expect((await store.versions())?.catalogue).toMatch(/being derived/);
      const events = await load(store, [more], { catalogue: next });
      // The second page alone.
      expect(events.filter(({ kind }) => kind === 'deriving')).toEqual([
        { kind: 'deriving', records: 620, of: 620 },
      ]);
      const calm = await fromScratch([input, more], next);
      expect(await wholeGraph(store)).toBe(calm);

      // Half-way to the old catalogue and back: what was interrupted before must not count.
      await interrupted(store, [more], testCatalogue);
      await load(store, [more], { catalogue: next });
      expect(await wholeGraph(store)).toBe(calm);
      await expect(
        load(store, [more], { catalogue: testCatalogue, signal: AbortSignal.abort(new Error('called off')) }),
      ).rejects.toThrow('called off');
      await load(store, [more], { catalogue: testCatalogue });
      expect(await wholeGraph(store)).toBe(await fromScratch([input, more], testCatalogue));
    });
  });
};
