// Live sources against a server that misbehaves as the real ones do: whatever happens, either all records are
// read or a refusal names which are not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PaperRecord } from '../../src/domain/record.js';
import {
  type Answer,
  cut,
  gzipBomb,
  half,
  hang,
  htmlPage,
  ok,
  redirectToItself,
  replay,
  status,
  versioned,
} from '../../test/support/replay.js';
import { Client, type ClientOptions } from './http/client.js';
import { openSource } from './open.js';
import { readAll, sourceContract } from './port.contract.js';
import type { Refusal } from './port.js';
import { atomError, atomFeed, hfEntry, oaiBody, oaiList, openalexWork, s2Paper } from './testing/bodies.js';

const clientFor = (mirror: string, more: Partial<ClientOptions> = {}): Client => {
  const client = new Client({
    userAgent: 'papergraph/test (mailto:someone@example.org)',
    cacheFolder: null,
    offline: false,
    keys: {},
    mirror,
    proxy: {},
    backOffMs: 10,
    timeoutMs: 5_000,
    ...more,
  });
  onTestFinished(() => client.close());
  return client;
};

const read = async (
  input: string,
  client: Client,
): Promise<{ records: PaperRecord[]; refusals: Refusal[] }> => {
  const items = await readAll(await openSource(input, { client }));
  return {
    records: items.flatMap((item) => (item.kind === 'record' ? item.record : [])),
    refusals: items.flatMap((item) => (item.kind === 'refusal' ? item.refusal : [])),
  };
};

const entries = [hfEntry(1), hfEntry(2), hfEntry(3)];
const DAY = 'hf:daily?date=2025-06-10';
const daily = (...answers: Answer[]) => replay({ '/hf/daily_papers?date=2025-06-10': answers });

describe('all records in spite of', () => {
  it.each<[string, Answer[]]>([
    ['429 without Retry-After', [status(429), status(429), ok(entries)]],
    ['429 with Retry-After', [status(429, { 'retry-after': '0' }), ok(entries)]],
    ['a burst of 500', [status(500), status(502), status(503), ok(entries)]],
    ['a hang', [hang, ok(entries)]],
    ['a connection cut in mid-body', [cut(JSON.stringify(entries)), ok(entries)]],
    ['a truncated page', [half(JSON.stringify(entries)), ok(entries)]],
    ['an HTML error page with status 200', [htmlPage, ok(entries)]],
    ['an object in the place of the list', [ok({ message: 'busy' }), ok(entries)]],
  ])('%s', async (_name, answers) => {
    const server = await daily(...answers);
    const more = answers[0] === hang ? { timeoutMs: 500 } : {};
    const { records, refusals } = await read(DAY, clientFor(server.url, more));
    expect(refusals).toEqual([]);
    expect(records.map(({ key }) => key)).toEqual(['2506.90001', '2506.90002', '2506.90003']);
    expect(server.heard).toHaveLength(answers.length);
  });

  it('a Retry-After that is to be waited for', async () => {
    const server = await daily(status(429, { 'retry-after': '1' }), ok(entries));
    expect((await read(DAY, clientFor(server.url))).records).toHaveLength(3);
    const [first, second] = server.heard;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });
});

describe('a refusal that names what is missing, after', () => {
  it.each<[string, Answer, RegExp]>([
    [
      '429 for ever',
      status(429),
      /Hugging Face: it answered 429 \(too many requests; a key allows more\), asked 3 times/,
    ],
    ['a Retry-After of an hour', status(429, { 'retry-after': '3600' }), /it asks to wait 60 min/],
    ['500 for ever', status(500, {}, '{"error":"on fire"}'), /it answered 500: on fire, asked 3 times/],
    ['404', status(404, {}, '{"error":"no such day"}'), /it answered 404: no such day\. /],
    ['a refused key', status(401), /it refuses the key \(401\)/],
    ['a hang for ever', hang, /no whole answer within 1 s, asked 3 times/],
    ['HTML for ever', htmlPage, /expected JSON; got an HTML page, asked 3 times/],
    ['a redirect loop', redirectToItself, /redirect/],
    ['a gzip bomb', gzipBomb(80), /larger than 64 MB unpacked/],
  ])(
    '%s',
    async (_name, answer, reason) => {
      const server = await replay({
        '/hf/daily_papers?date=2025-06-10': [answer],
        '/hf/daily_papers?date=2025-06-11': [ok(entries)],
      });
      // Unpacking eighty megabytes takes its time on a busy machine.
      const client = clientFor(server.url, { attempts: 3, timeoutMs: answer === hang ? 300 : 20_000 });
      const { records, refusals } = await read('hf:daily?from=2025-06-10&to=2025-06-11', client);
      expect(records).toHaveLength(3);
      expect(refusals).toMatchObject([{ source: 'hf', unavailable: true }]);
      expect(refusals[0]?.place).toBe('hf:daily?from=2025-06-10&to=2025-06-11 (2025-06-10)');
      expect(refusals[0]?.reason).toMatch(reason);
    },
    30_000,
  );

  it('a service that is not there', async () => {
    const { records, refusals } = await read(DAY, clientFor('http://127.0.0.1:9', { attempts: 2 }));
    expect(records).toEqual([]);
    expect(refusals[0]?.reason).toMatch(/the connection failed \(.*\), asked 2 times/);
  });

  it('a change of the schema: an unknown field is passed over, a missing one named', async () => {
    const { title: _, ...untitled } = hfEntry(2).paper;
    const server = await daily(
      ok([hfEntry(1, { brandNew: { deep: true } }), { ...entries[1], paper: untitled }]),
    );
    const { records, refusals } = await read(DAY, clientFor(server.url));
    expect(records.map(({ key }) => key)).toEqual(['2506.90001']);
    expect(refusals).toMatchObject([
      { place: `${DAY}#2025-06-10.1`, reason: expect.stringContaining('paper.title: expected text') },
    ]);
  });
});

describe('Hugging Face', () => {
  it('says all that it says', async () => {
    const server = await daily(ok([hfEntry(1)], { date: 'Tue, 10 Jun 2025 08:00:00 GMT' }));
    const { records } = await read(DAY, clientFor(server.url));
    expect(records[0]).toEqual({
      source: 'hf',
      key: '2506.90001',
      statedAt: '2025-06-10T08:00:00.000Z',
      identifiers: [{ scheme: 'arxiv', value: '2506.90001' }],
      title: 'Garden number 1 of tokens in bloom',
      abstract: 'We plant garden 1.\nIt grows on ImageNet.',
      summary: 'Garden 1 grows.',
      authors: ['Ada Quill', 'Bo Fenn', 'Çelik Örs'].map((name) => ({ name, id: null })),
      publishedAt: '2025-06-09',
      publishedYear: 2025,
      listedAt: '2025-06-10',
      upvotes: 11,
      comments: 2,
      url: 'https://huggingface.co/papers/2506.90001',
      codeUrls: ['https://github.com/example/garden-1'],
      projectUrls: ['https://gardens.example/1'],
      facts: null,
    });
    expect(server.heard[0]?.headers['user-agent']).toBe('papergraph/test (mailto:someone@example.org)');
  });

  it('reads page after page, trending, search and single papers', async () => {
    const many = Array.from({ length: 100 }, (_, i) => hfEntry(i));
    const server = await replay({
      '/hf/daily_papers?date=2025-06-10&limit=100&p=0': [ok(many)],
      '/hf/daily_papers?date=2025-06-10&limit=100&p=1': [ok([hfEntry(100)])],
      '/hf/daily_papers?sort=trending': [ok(entries)],
      '/hf/papers/search?q=token%20gardens': [ok([entries[0], entries[1]?.paper])],
      '/hf/papers/2506.90003': [ok({ ...hfEntry(3).paper, linkedModels: [] })],
    });
    const client = clientFor(server.url);
    expect((await read(DAY, client)).records).toHaveLength(101);
    expect((await read('hf:trending', client)).records).toHaveLength(3);
    expect((await read('hf:search?q=token gardens', client)).records).toHaveLength(2);
    expect((await read('hf:paper/2506.90003', client)).records).toMatchObject([
      { key: '2506.90003', upvotes: 13 },
    ]);
  });

  it.each([
    'hf:',
    'hf:weekly',
    'hf:daily?date=2025-02-30',
    'hf:daily?day=1',
    'hf:search',
    'hf:daily?from=2025-02-02&to=2025-02-01',
  ])('says what is wrong with %s', async (input) => {
    await expect(openSource(input, { client: clientFor('http://127.0.0.1:9') })).rejects.toThrow(
      /known are hf:daily|takes no/,
    );
  });
});

describe('responses on disk', () => {
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'papergraph-cache-'));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };

  it('are asked for again by condition, and unchanged ones are what they were', async () => {
    const server = await daily(versioned('"v1"', entries));
    const client = clientFor(server.url, { cacheFolder: folder() });
    const first = await read(DAY, client);
    expect(await read(DAY, client)).toEqual(first);
    expect(server.heard.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
  });

  it('are replayed offline, and what is missing is named', async () => {
    const cacheFolder = folder();
    const server = await daily(ok(entries));
    const first = await read(DAY, clientFor(server.url, { cacheFolder, keys: { hf: 'secret' } }));
    expect(server.heard[0]?.headers.authorization).toBe('Bearer secret');
    const offline = clientFor('http://127.0.0.1:9', { cacheFolder, offline: true });
    expect(await read(DAY, offline)).toEqual(first);
    expect((await read('hf:trending', offline)).refusals[0]?.reason).toMatch(/--offline asks nobody/);
  });
});

describe('arXiv', () => {
  const ids = ['2401.00001', '2401.00002', '2401.00003'];

  it('reads a query over short and empty pages', async () => {
    const server = await replay({
      '/arxiv/query?search_query=cat%3Acs.CL&start=0': [ok(atomFeed(ids.slice(0, 2), 3))],
      '/arxiv/query?search_query=cat%3Acs.CL&start=2': [ok(atomFeed([], 3)), ok(atomFeed(ids.slice(2), 3))],
    });
    const { records, refusals } = await read('arxiv:cat:cs.CL', clientFor(server.url));
    expect(refusals).toEqual([]);
    expect(records.map(({ key }) => key)).toEqual(ids);
    expect(records[0]).toMatchObject({
      source: 'arxiv',
      identifiers: [
        { scheme: 'arxiv', value: '2401.00001' },
        { scheme: 'doi', value: '10.1000/pond.0' },
      ],
      title: 'Ponds of tokens, part 0: frogs & reeds',
      abstract: 'We dig pond 0\nof tokens.',
      publishedAt: '2024-01-01',
      statedAt: '2024-02-01T09:54:44.000Z',
      venue: 'Journal of Ponds 0 (2024)',
      subjects: ['cs.CL', 'cs.LG'],
    });
  });

  it.each([
    ['the current form', atomFeed([ids[0] as string], 1)],
    ['the legacy form', atomFeed([ids[0] as string], 2)],
  ])('names ids that it does not know, in %s', async (_name, feed) => {
    const server = await replay({ '/arxiv/query?id_list=2401.00001,2401.99999': [ok(feed)] });
    const { records, refusals } = await read('arxiv:2401.00001v3,arXiv:2401.99999', clientFor(server.url));
    expect(records).toHaveLength(1);
    expect(refusals).toMatchObject([{ reason: 'expected a paper of this id; arXiv knows none' }]);
    expect(refusals[0]?.place).toContain('2401.99999)');
  });

  it('makes no paper of an error', async () => {
    const server = await replay({ '/arxiv/query': [ok(atomError)] });
    const { records, refusals } = await read('arxiv:((', clientFor(server.url));
    expect(records).toEqual([]);
    expect(refusals[0]?.reason).toContain('arXiv: malformed query');
  });
});

describe('arXiv OAI-PMH', () => {
  const first = oaiList(['2303.00001', '2303.00002'], 't1|1001');
  const input = 'arxiv-oai:set=cs&from=2026-09-01';

  it('follows tokens; one that ran out begins again', async () => {
    const expired = oaiBody('<error code="badResumptionToken">expired</error>');
    const server = await replay({
      '/arxiv-oai/oai?verb=ListRecords&set=cs': [ok(first)],
      '/arxiv-oai/oai?verb=ListRecords&resumptionToken=t1%7C1001': [
        ok(expired),
        ok(oaiList(['2303.00003'], null)),
      ],
    });
    const { records, refusals } = await read(input, clientFor(server.url));
    expect(refusals).toEqual([]);
    expect(new Set(records.map(({ key }) => key))).toEqual(
      new Set(['2303.00001', '2303.00002', '2303.00003']),
    );
    expect(records[0]).toMatchObject({
      source: 'arxiv',
      authors: [{ name: 'Ada Quíll' }, { name: 'Bo Fenn' }, { name: 'Çelik Ørs' }],
      publishedAt: '2023-03-27',
      statedAt: '2026-09-24',
    });
  });

  it('a token that is always out, and an empty day', async () => {
    const expired = oaiBody('<error code="badResumptionToken">expired</error>');
    const server = await replay({
      '/arxiv-oai/oai?verb=ListRecords&set=cs': [ok(first)],
      '/arxiv-oai/oai?verb=ListRecords&resumptionToken': [ok(expired)],
      '/arxiv-oai/oai?verb=ListRecords&set=stat': [ok(oaiBody('<error code="noRecordsMatch">none</error>'))],
    });
    const { refusals } = await read(input, clientFor(server.url));
    expect(refusals).toMatchObject([
      { place: `${input} (from resumption token t1|1001 on)`, unavailable: true },
    ]);
    expect(await read('arxiv-oai:set=stat', clientFor(server.url))).toEqual({ records: [], refusals: [] });
  });
});

describe('Semantic Scholar', () => {
  it('names the nulls, keeps author ids, references and the tldr', async () => {
    const server = await replay({
      '/s2/paper/batch': [
        ok([s2Paper(1), null, s2Paper(3, { authors: null, references: null, tldr: null, venue: '' })]),
      ],
    });
    const client = clientFor(server.url, { keys: { s2: 'k' } });
    const { records, refusals } = await read('s2:2401.00001,CorpusId:9,10.1000/hill.3', client);
    expect(JSON.parse(server.heard[0]?.body ?? '')).toEqual({
      ids: ['ARXIV:2401.00001', 'CorpusId:9', 'DOI:10.1000/hill.3'],
    });
    expect(server.heard[0]?.headers['x-api-key']).toBe('k');
    expect(refusals).toMatchObject([{ place: 's2:2401.00001,CorpusId:9,10.1000/hill.3 (CorpusId:9)' }]);
    expect(records[0]).toMatchObject({
      source: 's2',
      summary: 'Hill 1 is climbed.',
      venue: 'Journal of Hills',
      subjects: ['Computer Science'],
      authors: [
        { name: 'Ada Quill', id: 's2:11' },
        { name: 'Bo Fenn', id: null },
      ],
      cites: [
        { scheme: 'arxiv', value: '2401.00002' },
        { scheme: 's2', value: '2'.padStart(40, '0') },
      ],
    });
    expect(records[1]).toMatchObject({ authors: null, summary: null });
    expect(records[1]).not.toHaveProperty('venue');
  });
});

describe('OpenAlex', () => {
  it('follows cursors, rebuilds abstracts, finds the arXiv id', async () => {
    const server = await replay({
      '/openalex/works?filter=topics.id%3AT1&per_page=100&cursor=*': [
        status(403),
        ok({ meta: { next_cursor: 'c2' }, results: [openalexWork(1)] }),
      ],
      '/openalex/works?filter=topics.id%3AT1&per_page=100&cursor=c2': [
        ok({
          meta: { next_cursor: null },
          results: [openalexWork(2, { abstract_inverted_index: null, doi: null })],
        }),
      ],
    });
    const client = clientFor(server.url, { keys: { openalex: 'k' } });
    const { records, refusals } = await read('openalex:topics.id:T1', client);
    expect(refusals).toEqual([]);
    expect(server.heard[0]?.url).toContain('api_key=k');
    expect(records[0]).toMatchObject({
      key: 'W101',
      identifiers: [
        { scheme: 'arxiv', value: '2403.00001' },
        { scheme: 'doi', value: '10.1000/coast.1' },
        { scheme: 'openalex', value: 'W101' },
      ],
      abstract: 'We walk coasts. We swim.',
      authors: [{ name: 'Ada Quill', id: 'openalex:A51' }],
      venue: 'Coasts',
      cites: [{ scheme: 'openalex', value: 'W7' }],
      statedAt: '2024-05-01T10:00:00.000Z',
    });
    expect(records[1]).toMatchObject({ abstract: null });
  });
});

describe('a live source', () => {
  sourceContract(async () => {
    const server = await replay({
      '/hf/daily_papers?date=2025-06-10': [ok(entries)],
      '/hf/daily_papers?date=2025-06-11': [ok([])],
      '/hf/daily_papers?date=2025-06-12': [ok([hfEntry(4), { paper: {} }])],
    });
    return openSource('hf:daily?from=2025-06-10&to=2025-06-12', { client: clientFor(server.url) });
  });
});
