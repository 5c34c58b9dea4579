// A reader walks a list page by page while papers are being loaded: every paper that was there when they set out
// comes exactly once, in all orders whose key does not change.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../src/domain/record.js';
import type { GraphStore } from '../../src/graph/store.js';
import { type Api, openApi } from '../support/api.js';
import { fixtureRecords, loadFixture, SECOND_DAY, writeRecords } from '../support/fixture.js';
import type { TestEngine } from '../support/stores.js';

/** By what a paper is sorted, and by what its place would move: votes. */
const ORDERS: readonly (readonly [name: string, order: string])[] = [
  ['newest first', '[{ field: PUBLISHED_AT }]'],
  ['oldest first', '[{ field: PUBLISHED_AT, direction: ASC }]'],
  ['by title', '[{ field: TITLE, direction: ASC }]'],
  ['by id', '[{ field: ID, direction: ASC }]'],
];

/** A paper of its own day and title, and one that was there, with other votes. */
const arriving = (n: number): PaperRecord[] => {
  const known = fixtureRecords[n % fixtureRecords.length] as PaperRecord;
  const day = `20${String(18 + (n % 9)).padStart(2, '0')}-0${1 + (n % 9)}-1${n % 10}`;
  return [
    {
      ...known,
      key: `new-${n}`,
      source: 'jsonl',
      identifiers: [{ scheme: 'arxiv', value: `99${String(10 + n).slice(-2)}.${10_000 + n}` }],
      title: `${String.fromCharCode(97 + (n % 26))} new paper that came while somebody was reading, the ${n}th`,
      publishedAt: day,
      publishedYear: Number(day.slice(0, 4)),
      cites: [],
    },
    { ...known, upvotes: (known.upvotes ?? 0) + n, statedAt: '2026-06-01' },
  ];
};

export const walksHold = (engine: TestEngine): void => {
  describe(`a walk while papers are being loaded, on ${engine}`, () => {
    let api: Api;
    let store: GraphStore;
    let came = 0;
    beforeAll(async () => {
      api = await openApi(engine, async (opened) => {
        store = opened;
        await loadFixture(opened);
      });
    });
    afterAll(() => api?.close());

    const page = async (path: string, args: string) => {
      const { data, errors } = await api.ask(
        path === ''
          ? `{ papers(${args}) { nodes { id } pageInfo { hasNextPage endCursor } } }`
          : `{ ${path} { papers(${args}) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      );
      expect(errors).toEqual([]);
      const below = path === '' ? data : (Object.values(data ?? {})[0] as Record<string, unknown>);
      return (below as { papers: unknown }).papers as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };

    it.each(
      ['', 'model(by: { name: "Transformer" })'].flatMap((path) =>
        ORDERS.map(([name, order]) => [path || 'all papers', name, path, order] as const),
      ),
    )('%s, %s', async (_what, _name, path, order) => {
      const start = (await page(path, `first: 100, orderBy: ${order}`)).nodes.map(({ id }) => id);
      expect(start.length).toBeGreaterThan(6);
      let walking = true;
      const loading = (async () => {
        let batches = 0;
        while (walking) {
          await writeRecords(store, arriving(came++), SECOND_DAY);
          batches++;
        }
        return batches;
      })();
      const seen: string[] = [];
      for (let after = ''; ; ) {
        const before = came;
        const { nodes, pageInfo } = await page(path, `first: 4, orderBy: ${order}${after}`);
        seen.push(...nodes.map(({ id }) => id));
        if (!pageInfo.hasNextPage) break;
        after = `, after: "${pageInfo.endCursor}"`;
        // At least one paper comes between two pages.
        while (came === before) await new Promise((done) => setTimeout(done, 1));
      }
      walking = false;
      expect(await loading).toBeGreaterThan(2);
      expect(new Set(seen).size).toBe(seen.length);
      const kept = seen.filter((id) => start.includes(id));
      expect(kept.sort()).toEqual([...start].sort());
    });
  });
};
