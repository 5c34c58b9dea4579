// One paper that five sources tell of is one paper, and the graph does not show in what order they came, how they
// were cut, what was repeated or taken out in between.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { planBatch } from '../loaders/batch.js';
import { loadCatalogue } from '../loaders/resolve/catalogue.js';
import { recordId } from '../loaders/resolve/papers.js';
import { atomItem, atomPage } from '../loaders/sources/arxiv-atom.js';
import type { FileItem } from '../loaders/sources/format.js';
import { hfItem } from '../loaders/sources/hf.js';
import { openalexItem } from '../loaders/sources/openalex.js';
import { tableItems } from '../loaders/sources/pwc-tables.js';
import { s2Item } from '../loaders/sources/s2.js';
import { atomFeed, hfEntry, openalexWork, s2Paper } from '../loaders/sources/testing/bodies.js';
import type { PaperRecord } from '../src/domain/record.js';
import type { GraphStore } from '../src/graph/store.js';
import { openApi } from './support/api.js';
import { exportText, openTestStore, type TestEngine } from './support/stores.js';

const catalogue = loadCatalogue();

const records = (...items: FileItem[]): PaperRecord[] =>
  items.map((item) => {
    if (item.kind === 'refusal') throw new Error(item.refusal.reason);
    return item.record;
  });

const TITLE = 'Garden number 1 of tokens in bloom';
const ids = { ArXiv: '2506.90001', DOI: '10.1000/garden.1', CorpusId: 1 };
const sha = (i: number): string => String(i).padStart(40, '0');

/** The garden in five sources; two papers that it cites, one of them known under another id than the one cited. */
const told: PaperRecord[] = [
  ...records(
    hfItem(hfEntry(1), 'hf', '2025-06-10T08:00:00.000Z'),
    hfItem(hfEntry(2), 'hf', '2025-06-10T08:00:00.000Z'),
  ),
  ...atomPage(atomFeed(['2506.90001', '2401.00002'])).entries.flatMap((entry) =>
    records(atomItem(entry, 'arxiv')),
  ),
  ...records(
    s2Item(
      s2Paper(1, {
        title: TITLE,
        externalIds: ids,
        references: [
          { paperId: sha(2), externalIds: { ArXiv: '2401.00002' } },
          { paperId: null, externalIds: { DOI: '10.1000/coast.3' } },
          { paperId: null, externalIds: null },
        ],
      }),
      's2',
      null,
    ),
    s2Item(s2Paper(2, { references: [{ paperId: sha(1), externalIds: null }] }), 's2', null),
    openalexItem(
      openalexWork(1, { title: TITLE, doi: 'https://doi.org/10.1000/GARDEN.1', locations: [] }),
      'openalex',
    ),
    openalexItem(openalexWork(3, { referenced_works: ['https://openalex.org/W101'] }), 'openalex'),
  ),
  ...records(
    ...tableItems(
      {
        task: 'Garden Counting',
        datasets: [
          {
            dataset: 'GardenNet',
            sota: {
              rows: [
                {
                  model_name: 'Gardener',
                  paper_title: TITLE,
                  paper_url: 'https://pwc.example/garden',
                  paper_date: '2025-06-09',
                  metrics: { Accuracy: '91.5%' },
                },
                {
                  model_name: 'Mower',
                  paper_title: 'Hill number 2 of tokens in winter',
                  paper_url: '',
                  paper_date: '2024-01-05',
                  metrics: { Accuracy: '88.0%' },
                },
              ],
            },
          },
        ],
      },
      'pwc',
    ),
  ),
  // Told twice: the later statement stands.
  ...records(hfItem(hfEntry(1, { upvotes: 99 }), 'hf', '2025-06-12T08:00:00.000Z')),
];

interface Step {
  records: readonly PaperRecord[];
  removed?: readonly string[];
}

const apply = async (store: GraphStore, steps: readonly Step[]): Promise<void> => {
  for (const step of steps) {
    const { batch } = await planBatch(store, step, catalogue, { at: '2026-01-01T00:00:00.000Z', load: null });
    await store.write(batch);
  }
};

const exporter =
  (engine: TestEngine) =>
  async (steps: readonly Step[]): Promise<string> => {
    const store = await openTestStore(engine);
    try {
      await apply(store, steps);
      return await exportText(store);
    } finally {
      await store.close();
    }
  };

export const manySources = (engine: TestEngine) =>
  describe(`one paper, many sources on ${engine}`, () => {
    const exportOf = exporter(engine);
    it('is one node that says who said what, cites and is cited, and stands on a leaderboard that was reported', async () => {
      const api = await openApi(engine, (store) => apply(store, [{ records: told }]));
      try {
        const { data, errors } = await api.ask(`{
        paper(by: { arxivId: "2506.90001" }) {
          title upvotes venue summary commentCount
          records { source key at }
          authors { name author { name } }
          cites { nodes { arxivId doi } }
          citedBy { nodes { arxivId doi } }
          results { nodes { value unit basis confidence evidence { text } metricText subjectText } }
        }
        byDoi: paper(by: { doi: "10.1000/garden.1" }) { arxivId }
        leaderboard(benchmark: { name: "GardenNet" }) { rows { rank subject { name } best { value basis paper { title } } } }
      }`);
        expect(errors).toEqual([]);
        expect(data).toMatchObject({
          paper: {
            upvotes: 99,
            commentCount: 2,
            records: [
              { source: 'arxiv', key: '2506.90001', at: '2024-02-01T09:54:44.000Z' },
              { source: 'hf', key: '2506.90001', at: '2025-06-12T08:00:00.000Z' },
              { source: 'openalex', key: 'W101' },
              { source: 'pwc', at: null },
              { source: 's2', key: sha(1) },
            ],
            results: {
              nodes: [
                {
                  value: 91.5,
                  unit: '%',
                  basis: 'SOURCE',
                  confidence: 1,
                  evidence: [],
                  subjectText: 'Gardener',
                },
              ],
            },
          },
          byDoi: { arxivId: '2506.90001' },
          leaderboard: {
            rows: [
              { rank: 1, best: { value: 91.5, basis: 'SOURCE' } },
              { rank: 2, best: { value: 88 } },
            ],
          },
        });
        const paper = data?.paper as Record<string, { nodes: { arxivId: string }[] }>;
        expect(paper.cites?.nodes.map(({ arxivId }) => arxivId).sort()).toEqual(['2401.00002', '2403.00003']);
        expect(paper.citedBy?.nodes.map(({ arxivId }) => arxivId).sort()).toEqual([
          '2401.00002',
          '2403.00003',
        ]);
      } finally {
        await api.close();
      }
    });

    let once = '';
    beforeAll(async () => {
      once = await exportOf([{ records: told }]);
    });

    it('exports alike in every order, split and repetition, after every detour', async () => {
      expect(once).toContain('"CITES"');
      const indexes = told.map((_, i) => i);
      const story = fc.record({
        order: fc.shuffledSubarray(indexes, { minLength: indexes.length }),
        size: fc.integer({ min: 1, max: 5 }),
        repeated: fc.subarray(indexes, { maxLength: 4 }),
        detour: fc.subarray(indexes, { minLength: 1, maxLength: 6 }),
      });
      await fc.assert(
        fc.asyncProperty(story, async ({ order, size, repeated, detour }) => {
          const at = (i: number): PaperRecord => told[i] as PaperRecord;
          const steps: Step[] = [];
          for (let i = 0; i < order.length; i += size)
            steps.push({ records: order.slice(i, i + size).map(at) });
          if (repeated.length > 0) steps.push({ records: repeated.map(at) });
          const removed = new Set(detour.map((i) => recordId(at(i))));
          steps.push({ records: [], removed: [...removed] });
          steps.push({ records: told.filter((record) => removed.has(recordId(record))) });
          expect(await exportOf(steps)).toBe(once);
        }),
        { numRuns: engine === 'embedded' ? 15 : 3 },
      );
    }, 180_000);

    it.each(['arxiv', 'hf', 's2', 'openalex', 'pwc'])(
      'forgets %s as if it had never come',
      async (source) => {
        const kept = told.filter((record) => record.source !== source);
        const gone = told.filter((record) => record.source === source).map(recordId);
        expect(await exportOf([{ records: told }, { records: [], removed: [...new Set(gone)] }])).toBe(
          await exportOf([{ records: kept }]),
        );
      },
    );
  });
