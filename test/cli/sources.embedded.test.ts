// The command line on live sources: loaded, loaded again, offline, with a source that is away; why a paper is one.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atomFeed, hfEntry, s2Paper } from '../../loaders/sources/testing/bodies.js';
import { type Workplace, workplace } from '../support/cli.js';
import { ok, replay, status, versioned } from '../support/replay.js';

const DAILY = 'hf:daily?date=2025-06-10';

const served = async (): Promise<Workplace> => {
  const server = await replay({
    '/hf/daily_papers?date=2025-06-10': [versioned('"v1"', [hfEntry(1), hfEntry(2)])],
    '/arxiv/query?id_list=2506.90001': [ok(atomFeed(['2506.90001']))],
    '/s2/paper/batch': [ok([s2Paper(1), null])],
    '/openalex/works': [status(401)],
  });
  return workplace('embedded', { PAPERGRAPH_MIRROR: server.url, PAPERGRAPH_CONTACT: 'someone@example.org' });
};

describe('live sources on the command line', () => {
  it('load, load again without a change, and load offline into another graph alike', async () => {
    const place = await served();
    const first = await place.run(['load', DAILY, 'arxiv:2506.90001']);
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toMatch(/3 records, 2 added, .*1 changed/);
    const before = await place.export();
    expect((await place.run(['load', DAILY, 'arxiv:2506.90001'])).stderr).toMatch(/3 records, .*3 unchanged/);
    expect(await place.export()).toBe(before);
    const offline = { PAPERGRAPH_MIRROR: 'http://127.0.0.1:9', PAPERGRAPH_DATA: place.path('other') };
    const replayed = await place.run(['load', '--offline', 'arxiv:2506.90001', DAILY], { env: offline });
    expect(replayed.code).toBe(0);
    expect((await place.run(['export'], { env: offline })).stdout).toBe(before);
  }, 60_000);

  it('a source that is away and an id that is unknown are named; the rest is loaded', async () => {
    const place = await served();
    const { code, stderr } = await place.run(['load', 'openalex:topics.id:T1', 's2:2401.00001,CorpusId:9']);
    expect(code).toBe(3);
    expect(stderr).toContain('1 records, 1 added');
    const rejected = readFileSync(place.path('papergraph.rejected.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rejected).toMatchObject([
      {
        file: 'openalex:topics.id:T1 (all)',
        source: 'openalex',
        reason: expect.stringContaining('check the key in the environment'),
      },
      { source: 's2', reason: expect.stringContaining('Semantic Scholar knows none') },
    ]);
  }, 60_000);

  it('--since last asks for what came after the last whole load; one that a source was away for is none', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const server = await replay({
      '/hf/daily_papers?date=2025-06-10': [ok([hfEntry(1)])],
      '/hf/daily_papers': [status(404), ok([hfEntry(2)])],
    });
    const place = await workplace('embedded', { PAPERGRAPH_MIRROR: server.url });
    expect(await place.run(['load', '--since', 'last', 'hf:daily'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('was never loaded whole'),
    });
    await place.ok('load', DAILY);
    // The day before is not there: exit 3, and the next load begins where this one began.
    expect((await place.run(['load', '--since', 'last', 'hf:daily'])).code).toBe(3);
    await place.ok('load', '--since', 'last', 'hf:daily');
    const { loads, counts } = JSON.parse(await place.ok('status', '--json'));
    expect(loads.map(({ state }: { state: string }) => state)).toEqual([
      'finished',
      'incomplete',
      'finished',
    ]);
    expect(loads[2]).toMatchObject({
      input: expect.stringMatching(`^hf:daily\\?from=.*&to=${today}$`),
      extractor: expect.any(String),
    });
    expect(counts.nodes).toContainEqual({ kind: 'Paper', count: 2 });
  }, 90_000);

  it('a wrong call says what is known', async () => {
    const { code, stderr } = await (await served()).run(['load', 'hf:weekly']);
    expect(code).toBe(2);
    expect(stderr).toContain('hf:daily?date=YYYY-MM-DD');
  }, 60_000);
});

describe('papergraph why', () => {
  it('names records and what joins them; without the bridge they are two again, and old ids lead on', async () => {
    const place = await served();
    const line = (more: object): string => `${JSON.stringify(more)}\n`;
    writeFileSync(place.path('a.jsonl'), line({ id: '2401.00077', title: 'Bridges of tokens' }));
    writeFileSync(place.path('b.jsonl'), line({ id: 'b', doi: '10.1000/span', title: 'Spans of tokens' }));
    writeFileSync(place.path('bridge.csv'), 'title,arxiv,doi\nBridges of tokens,2401.00077,10.1000/SPAN\n');
    await place.ok('load', 'a.jsonl', 'b.jsonl');
    const spans = JSON.parse(await place.ok('why', '--json', 'paper/spans-of-tokens'));
    expect(spans).toMatchObject({ records: [{ source: 'jsonl', key: 'b' }], joinedBy: [] });
    const apart = await place.export();

    await place.ok('load', 'bridge.csv');
    const merged = JSON.parse(await place.ok('why', '--json', '2401.00077'));
    expect(merged.joinedBy).toEqual([
      { what: 'arxiv:2401.00077', records: ['jsonl 2401.00077', 'csv 2401.00077'] },
      { what: 'doi:10.1000/span', records: ['jsonl b', 'csv 2401.00077'] },
    ]);
    // The id of the paper that is no more leads to the merged one.
    expect(JSON.parse(await place.ok('why', '--json', spans.id)).id).toBe(merged.id);
    const text = await place.ok('why', '2401.00077');
    expect(text).toContain('3 records tell of it, most trusted first');
    expect(text).toContain('doi:10.1000/span: jsonl b, csv 2401.00077');

    await place.ok('remove', '--source', 'csv');
    expect(await place.export()).toBe(apart);
    expect(JSON.parse(await place.ok('why', '--json', spans.id)).records).toHaveLength(1);
  }, 90_000);

  it('says why a title did not join, and what it expected', async () => {
    const place = await served();
    const title = 'Lagoons of tokens at low tide';
    writeFileSync(
      place.path('two.jsonl'),
      [2024, 2001].map((year) => JSON.stringify({ id: `l${year}`, title, year })).join('\n'),
    );
    await place.ok('load', 'two.jsonl');
    const text = await place.ok('why', title);
    expect(text).toContain('their years differ (2001 and 2024)');
    expect(await place.run(['why', 'nothing at all'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('No paper is called "nothing at all"'),
    });
  }, 60_000);
});
