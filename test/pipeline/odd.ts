// On whichever engine: a clock that was wrong, and a paper of a hundred thousand authors, are no trouble to a load.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openApi } from '../support/api.js';
import { inputOf, load, testStore, wholeGraph } from '../support/loads.js';
import { manyPapers } from '../support/papers.js';
import type { TestEngine } from '../support/stores.js';

const AUTHORS = 100_000;

export const oddSuite = (engine: TestEngine): void => {
  describe(`odd times and sizes on ${engine}`, () => {
    afterEach(() => void vi.useRealTimers());

    it('a clock that goes back between and within loads: the same graph, and loads in their true order', async () => {
      const inputs = [0, 1, 2].map((i) => inputOf(manyPapers(30).slice(i * 10, i * 10 + 10)));
      const calm = await testStore('embedded');
      await load(calm, inputs);
      const store = await testStore(engine);
      vi.useFakeTimers({ toFake: ['Date'] });
      for (const input of inputs) {
        await load(store, [input], {
          batchSize: 4,
          watch: () => void vi.setSystemTime(Date.now() - 3_600_000),
        });
        vi.setSystemTime(Date.now() - 86_400_000);
      }
      expect(await wholeGraph(store)).toBe(await wholeGraph(calm));
      const loads = await store.loads();
      expect(loads.map(({ number, input, state, read }) => [number, input, state, read])).toEqual(
        inputs.map((input, i) => [i + 1, input, 'finished', 10]),
      );
      const starts = loads.map(({ startedAt }) => startedAt ?? '');
      expect(starts).toEqual([...starts].sort().reverse());
    });

    it('a paper of 100,000 authors is one paper, and is read back whole', async () => {
      const authors = Array.from({ length: AUTHORS }, (_, i) => ({
        name: `Author Number ${i}`,
        // Some known by an id, so that they are nodes.
        ...(i % 100 === 0 ? { id: `s2:${i}` } : {}),
      }));
      const crowd = { id: 'crowd', title: 'Measured by all of us together at once', abstract: 'We use ViT.' };
      const line = JSON.stringify({ ...crowd, authors });
      const input = inputOf([...manyPapers(5), line, ...manyPapers(10).slice(5)]);
      const api = await openApi(engine, async (store) => {
        const events = await load(store, [input]);
        expect(events.filter(({ kind }) => kind === 'refusal')).toEqual([]);
        const again = await load(store, [input]);
        const unchanged = again.map((event) => (event.kind === 'batch' ? event.done.unchanged : 0));
        expect(unchanged.reduce((sum, n) => sum + n, 0)).toBe(11);
      });
      try {
        const { data, errors } = await api.ask(`{
          papers(first: 20) { totalCount }
          authors(first: 1) { totalCount }
          paper(by: { slug: "paper/measured-by-all-of-us-together-at-once" }) { title authors { name author { name } } }
        }`);
        expect(errors).toEqual([]);
        expect(data).toMatchObject({ papers: { totalCount: 11 }, authors: { totalCount: AUTHORS / 100 } });
        const told = (data?.paper as { authors: { name: string; author: { name: string } | null }[] } | null)
          ?.authors;
        expect(told).toHaveLength(AUTHORS);
        expect(told?.[100]).toEqual({ name: 'Author Number 100', author: { name: 'Author Number 100' } });
        expect(told?.at(-1)).toEqual({ name: `Author Number ${AUTHORS - 1}`, author: null });
      } finally {
        await api.close();
      }
    }, 180_000);
  });
};
