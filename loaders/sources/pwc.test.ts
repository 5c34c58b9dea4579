// The Papers with Code dumps: own texts in their shapes, and the real samples where `../shared` is present.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { PaperRecord } from '../../src/domain/record.js';
import { openSource } from './open.js';
import { readAll, sourceContract } from './port.contract.js';
import type { Refusal } from './port.js';
import { reportedValue } from './pwc-tables.js';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-pwc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (value: unknown): string => {
  const path = join(folder, 'dump.json.gz');
  writeFileSync(path, gzipSync(typeof value === 'string' ? value : JSON.stringify(value, null, 1)));
  return path;
};
const read = async (path: string): Promise<{ records: PaperRecord[]; refusals: Refusal[] }> => {
  const items = await readAll(await openSource(path));
  return {
    records: items.flatMap((item) => (item.kind === 'record' ? item.record : [])),
    refusals: items.flatMap((item) => (item.kind === 'refusal' ? item.refusal : [])),
  };
};

const row = (model: string, metrics: object, more: object = {}) => ({
  model_name: model,
  paper_title: 'Lanterns of tokens over wide water',
  paper_url: 'https://paperswithcode.com/paper/lanterns',
  paper_date: '2024-02-03',
  metrics,
  code_links: [{ title: 'e/l', url: 'https://github.com/e/l' }],
  model_links: [],
  ...more,
});

const tables = [
  {
    task: 'Lamp Counting',
    description: 'Counting lamps.',
    categories: ['Vision'],
    synonyms: [],
    source_link: null,
    subtasks: [
      {
        task: 'Night Lamp Counting',
        categories: [],
        subtasks: [],
        datasets: [
          {
            dataset: 'LampNet',
            dataset_links: [],
            subdatasets: [
              {
                subdataset: 'dark',
                sota: { metrics: ['Accuracy'], rows: [row('Lantern-S', { Accuracy: '70.5' })] },
              },
            ],
            sota: {},
          },
        ],
      },
    ],
    datasets: [
      {
        dataset: 'LampNet',
        description: '',
        subdatasets: [],
        sota: {
          metrics: ['Accuracy', '% Error', 'Parameters'],
          rows: [
            row('Lantern', { Accuracy: '89.1%', '% Error': '10.9', Parameters: '3.5m' }),
            row('Lantern', { Accuracy: '88' }),
            row('Nameless', { Accuracy: '1' }, { paper_title: '', paper_url: '' }),
            row('Empty', { Accuracy: '', Parameters: null }),
          ],
        },
      },
    ],
  },
];

describe('evaluation tables', () => {
  it('give a record a row, each with what it reports', async () => {
    const { records, refusals } = await read(file(tables));
    expect(records.map(({ key }) => key)).toEqual([
      'https://paperswithcode.com/paper/lanterns|Lamp Counting|LampNet||Lantern',
      'https://paperswithcode.com/paper/lanterns|Lamp Counting|LampNet||Lantern|2',
      'https://paperswithcode.com/paper/lanterns|Night Lamp Counting|LampNet|dark|Lantern-S',
    ]);
    const common = { subject: 'Lantern', benchmark: 'LampNet', confidence: 1, evidence: [], kind: 'SCORE' };
    expect(records[0]?.reported?.results).toMatchObject([
      { ...common, metric: 'Accuracy', value: 89.1, unit: '%' },
      { ...common, metric: 'Error', metricText: '% Error', value: 10.9, unit: '%' },
      { ...common, metric: 'Parameters', value: 3_500_000, unit: '' },
    ]);
    expect(records[0]).toMatchObject({
      source: 'pwc',
      publishedAt: '2024-02-03',
      codeUrls: ['https://github.com/e/l'],
    });
    expect(records[2]?.reported?.results).toMatchObject([{ split: 'dark', value: 70.5, unit: '' }]);
    expect(refusals.map(({ reason }) => reason)).toEqual([
      'datasets[0].sota.rows[2].paper_title: expected the title of the paper that reports it; got ""',
      'datasets[0].sota.rows[3].metrics: expected at least one number; got an object with Accuracy, Parameters',
    ]);
  });

  sourceContract(() => openSource(file(tables)));

  it.each([
    ['41.8', 41.8, ''],
    ['89.1%', 89.1, '%'],
    ['1,234', 1234, ''],
    ['3.5m', 3_500_000, ''],
    ['220k', 220_000, ''],
    ['-0.5', -0.5, ''],
    ['.5', 0.5, ''],
  ])('reads %s', (text, value, unit) => expect(reportedValue(text)).toEqual({ value, unit }));
  it.each(['', 'n/a', '12/15', '3 hours', '1.2.3'])('reads no number in "%s"', (text) =>
    expect(reportedValue(text)).toBeNull(),
  );
});

describe('the other dumps', () => {
  const paper = {
    paper_url: 'https://paperswithcode.com/paper/lanterns',
    arxiv_id: '2402.00009',
    nips_id: null,
    title: 'Lanterns of tokens over wide water',
    abstract: 'We light lanterns.',
    short_abstract: 'We light.',
    url_abs: 'http://arxiv.org/abs/2402.00009v1',
    proceeding: null,
    conference: null,
    authors: ['Ada Quill'],
    tasks: ['Lamp Counting'],
    date: '',
    methods: [{ name: 'Wick', full_name: 'Waxed Wick', introduced_year: 2000, main_collection: null }],
  };

  it('papers, also by the datasets server', async () => {
    const papers = [paper, { ...paper, arxiv_id: null, title: null }];
    for (const form of [papers, { rows: papers.map((row, row_idx) => ({ row_idx, row })) }]) {
      const { records, refusals } = await read(file(form));
      expect(records).toMatchObject([
        {
          source: 'pwc',
          key: 'https://paperswithcode.com/paper/lanterns',
          identifiers: [{ scheme: 'arxiv', value: '2402.00009' }],
          publishedAt: null,
          reported: {
            entities: [
              { name: 'Lamp Counting', type: 'task' },
              { name: 'Wick', aliases: ['Waxed Wick'] },
            ],
          },
        },
      ]);
      expect(refusals).toMatchObject([{ reason: expect.stringContaining('title: expected text') }]);
    }
  });

  it('code links, methods, data sets', async () => {
    const link = {
      paper_url: 'https://paperswithcode.com/paper/lanterns',
      paper_title: paper.title,
      paper_arxiv_id: '2402.00009',
      paper_url_abs: 'https://arxiv.org/abs/2402.00009',
      paper_url_pdf: '',
      repo_url: 'https://github.com/e/l',
      is_official: true,
      framework: 'none',
    };
    expect((await read(file([link]))).records).toMatchObject([
      { codeUrls: ['https://github.com/e/l'], identifiers: [{ value: '2402.00009' }] },
    ]);
    const by = { title: paper.title, url: paper.paper_url };
    const method = {
      url: 'https://paperswithcode.com/method/wick',
      name: 'Wick',
      full_name: 'Waxed Wick',
      paper: by,
      num_papers: 1,
      collections: [],
    };
    const found = await read(file([method, { ...method, paper: null }]));
    expect(found.records).toMatchObject([
      { reported: { entities: [{ name: 'Wick', type: 'technique', roles: ['INTRODUCES'] }] } },
    ]);
    expect(found.refusals).toMatchObject([
      { reason: 'paper: expected the paper that introduced it; got nothing' },
    ]);
    const data = {
      url: 'https://paperswithcode.com/dataset/l',
      name: 'LampNet',
      full_name: '',
      paper: by,
      variants: ['LampNet', 'LampNet-1k'],
      num_papers: 3,
      data_loaders: [],
    };
    expect((await read(file([data]))).records).toMatchObject([
      { reported: { entities: [{ name: 'LampNet', type: 'benchmark', aliases: ['LampNet-1k'] }] } },
    ]);
  });

  it('one that is cut off or damaged gives what is whole, and says so', async () => {
    const text = JSON.stringify([paper, paper, paper]);
    const cut = await read(file(text.slice(0, -30)));
    expect(cut.records).toHaveLength(2);
    expect(cut.refusals).toMatchObject([{ reason: 'the JSON array is cut off; fetch the file again' }]);
    const damaged = await read(
      file(`[${JSON.stringify(paper)}, {"paper_url": oops}, ${JSON.stringify(paper)}]`),
    );
    expect(damaged.records).toHaveLength(2);
    expect(damaged.refusals).toMatchObject([{ place: expect.stringMatching(/#1$/) }]);
  });
});

const formats = fileURLToPath(new URL('../../../shared/formats/', import.meta.url));
describe.skipIf(!existsSync(formats))('the real samples of ../shared/formats', () => {
  it.each([
    ['pwc_evaluation-tables_snli.json', 64, 0],
    ['pwc_evaluation-tables_hotpotqa.json', 17, 54],
    ['pwc_evaluation-tables_record.json', 1, 11],
    ['pwc_papers-with-abstracts.sample.json', 1, 0],
    ['pwc_links-between-papers-and-code.sample.json', 2, 0],
    ['pwc_datasets.sample.json', 1, 0],
    ['hf_daily_papers_2024-05-27.json', 13, 0],
    ['hf_daily_papers_2025-06-10.json', 28, 0],
    ['hf_daily_papers_2026-08-20.json', 15, 0],
    ['openalex_works_page.json', 3, 0],
    ['s2_paper_arxiv_items.json', 3, 0],
    ['arxiv_atom_legacy_2025-10.xml', 2, 0],
    ['arxiv_atom_current_2026-08.xml', 1, 0],
    ['arxiv_atom_empty_legacy.xml', 0, 0],
    ['arxiv_atom_empty_current.xml', 0, 0],
    ['arxiv_atom_error_entry.xml', 0, 1],
    ['arxiv_oai_dc_listrecords.xml', 5, 0],
    ['arxiv_oai_arXivRaw_records.xml', 3, 0],
    ['arxiv_oai_arXiv_listrecords.shape.xml', 2, 0],
    ['arxiv_oai_error.xml', 0, 1],
    ['arxiv-metadata-oai-snapshot.sample.jsonl', 2, 0],
  ])('%s: %i records, %i refusals', async (name, records, refusals) => {
    const found = await read(join(formats, name));
    expect([found.records.length, found.refusals.length]).toEqual([records, refusals]);
  });

  it('the day of listing is not the day of publication', async () => {
    const { records } = await read(join(formats, 'hf_daily_papers_2024-05-27.json'));
    expect(new Set(records.map(({ listedAt }) => listedAt?.slice(0, 7)))).toEqual(new Set(['2024-05']));
    expect(records.some(({ listedAt, publishedAt }) => listedAt !== publishedAt)).toBe(true);
  });

  it('accents of the snapshot are letters', async () => {
    const { records } = await read(join(formats, 'arxiv-metadata-oai-snapshot.sample.jsonl'));
    expect(records[0]?.authors?.[0]?.name).toBe('C. Balázs');
  });
});
