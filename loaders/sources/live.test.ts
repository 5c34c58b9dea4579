// Live sources against a server that misbehaves as the real ones do: whatever happens, either all records are
// read or a refusal names which are not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
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
import { openSource } from './open.js';
import { sourceContract } from './port.contract.js';
import { hfEntry } from './testing/bodies.js';
import { clientFor, readSorted } from './testing/client.js';

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
    const { records, refusals } = await readSorted(DAY, clientFor(server.url, more));
    expect(refusals).toEqual([]);
    expect(records.map(({ key }) => key)).toEqual(['2506.90001', '2506.90002', '2506.90003']);
    expect(server.heard).toHaveLength(answers.length);
  });

  it('a Retry-After that is to be waited for', async () => {
    const server = await daily(status(429, { 'retry-after': '1' }), ok(entries));
    expect((await readSorted(DAY, clientFor(server.url))).records).toHaveLength(3);
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
      const { records, refusals } = await readSorted('hf:daily?from=2025-06-10&to=2025-06-11', client);
      expect(records).toHaveLength(3);
      expect(refusals).toMatchObject([{ source: 'hf', unavailable: true }]);
      expect(refusals[0]?.place).toBe('hf:daily?from=2025-06-10&to=2025-06-11 (2025-06-10)');
      expect(refusals[0]?.reason).toMatch(reason);
    },
    30_000,
  );

  it('a service that is not there', async () => {
    const { records, refusals } = await readSorted(DAY, clientFor('http://127.0.0.1:9', { attempts: 2 }));
    expect(records).toEqual([]);
    expect(refusals[0]?.reason).toMatch(/the connection failed \(.*\), asked 2 times/);
  });

  it('a change of the schema: an unknown field is passed over, a missing one named', async () => {
    const { title: _, ...untitled } = hfEntry(2).paper;
    const server = await daily(
      ok([hfEntry(1, { brandNew: { deep: true } }), { ...entries[1], paper: untitled }]),
    );
    const { records, refusals } = await readSorted(DAY, clientFor(server.url));
    expect(records.map(({ key }) => key)).toEqual(['2506.90001']);
    expect(refusals).toMatchObject([
      { place: `${DAY}#2025-06-10.1`, reason: expect.stringContaining('paper.title: expected text') },
    ]);
  });
});

describe('Hugging Face', () => {
  it('says all that it says', async () => {
    const server = await daily(ok([hfEntry(1)], { date: 'Tue, 10 Jun 2025 08:00:00 GMT' }));
    const { records } = await readSorted(DAY, clientFor(server.url));
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
    expect((await readSorted(DAY, client)).records).toHaveLength(101);
    expect((await readSorted('hf:trending', client)).records).toHaveLength(3);
    expect((await readSorted('hf:search?q=token gardens', client)).records).toHaveLength(2);
    expect((await readSorted('hf:paper/2506.90003', client)).records).toMatchObject([
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
    const first = await readSorted(DAY, client);
    expect(await readSorted(DAY, client)).toEqual(first);
    expect(server.heard.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
  });

  it('are replayed offline, and what is missing is named', async () => {
    const cacheFolder = folder();
    const server = await daily(ok(entries));
    const first = await readSorted(DAY, clientFor(server.url, { cacheFolder, keys: { hf: 'secret' } }));
    expect(server.heard[0]?.headers.authorization).toBe('Bearer secret');
    const offline = clientFor('http://127.0.0.1:9', { cacheFolder, offline: true });
    expect(await readSorted(DAY, offline)).toEqual(first);
    expect((await readSorted('hf:trending', offline)).refusals[0]?.reason).toMatch(/--offline asks nobody/);
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
