// On whichever engine: a paper that its source has deleted goes, as far as that source told of it, whatever the order
// in which that was heard; other sources' papers stay.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../loaders/resolve/catalogue.js';
import { hfEntry, oaiBody, oaiDeleted, oaiList } from '../../loaders/sources/testing/bodies.js';
import { openApi } from '../support/api.js';
import { inputOf, load, testStore, wholeGraph } from '../support/loads.js';
import type { TestEngine } from '../support/stores.js';

const catalogue = loadCatalogue();
const BOTH = '2506.90001';
const ALONE = '2506.90002';
const KEPT = '2506.90003';

/** Each a body as the service sends it. */
const listed = (): string => inputOf([oaiList([BOTH, ALONE, KEPT], null)]);
const deleted = (datestamp?: string): string =>
  inputOf([
    oaiBody(`<ListRecords>${[BOTH, ALONE].map((id) => oaiDeleted(id, datestamp)).join('')}</ListRecords>`),
  ]);
const daily = (): string => inputOf([JSON.stringify([hfEntry(1)])]);

export const deletedSuite = (engine: TestEngine): void => {
  describe(`papers that their source deleted, on ${engine}`, { timeout: 180_000 }, () => {
    it('go; what another source tells stays, and ids and changes tell of it', async () => {
      const inputs = [listed(), daily(), deleted()];
      const api = await openApi(engine, async (store) => {
        await load(store, inputs.slice(0, 2), { catalogue });
        const events = await load(store, inputs.slice(2), { catalogue });
        expect(events.map(({ kind }) => kind)).toEqual(['input', 'batch']);
        expect(events[1]).toMatchObject({ done: { records: 2, unchanged: 0, changed: 1, removed: 1 } });
        // Heard again it is nothing new.
        expect((await load(store, inputs.slice(2), { catalogue }))[1]).toMatchObject({
          done: { unchanged: 2 },
        });
      });
      try {
        const { data, errors } = await api.ask(`{
          papers(first: 5) { totalCount }
          both: paper(by: { arxivId: "${BOTH}" }) { title venue records { source } }
          alone: paper(by: { arxivId: "${ALONE}" }) { title }
          changes(since: "2020-01-01T00:00:00Z", first: 50) { nodes { kind } }
          loads { nodes { number state removed refused } }
        }`);
        expect(errors).toEqual([]);
        expect(data).toMatchObject({
          papers: { totalCount: 2 },
          both: { title: 'Garden number 1 of tokens in bloom', venue: null, records: [{ source: 'hf' }] },
          alone: null,
          loads: {
            nodes: [
              { number: 4, state: 'FINISHED', removed: 0, refused: 0 },
              { number: 3, state: 'FINISHED', removed: 1, refused: 0 },
              { number: 2 },
              { number: 1 },
            ],
          },
        });
        expect(JSON.stringify(data?.changes).match(/"REMOVED"/g)).toHaveLength(1);
      } finally {
        await api.close();
      }
    });

    it('are gone in every order and repetition, and back when a later statement tells of them', async () => {
      const steps = [listed(), daily(), deleted()];
      const calm = await testStore(engine);
      await load(calm, steps, { catalogue });
      const gone = await wholeGraph(calm);
      // The day of a record's last change is the day of its deletion: the deletion is the last word.
      await load(calm, [deleted('2026-09-24')], { catalogue });
      expect(await wholeGraph(calm)).toBe(gone);
      const story = fc.shuffledSubarray([0, 1, 2, 0, 2], { minLength: 5 });
      await fc.assert(
        fc.asyncProperty(story, async (order) => {
          const store = await testStore(engine);
          await load(
            store,
            order.map((i) => steps[i] as string),
            { catalogue },
          );
          expect(await wholeGraph(store)).toBe(gone);
        }),
        { numRuns: engine === 'embedded' ? 8 : 2 },
      );

      const early = await testStore(engine);
      await load(early, [deleted('2026-09-01'), listed(), daily()], { catalogue });
      const never = await testStore('embedded');
      await load(never, [listed(), daily()], { catalogue });
      expect(await wholeGraph(early)).toBe(await wholeGraph(never));
    });
  });
};
