// A document that ran before goes the short way, past Express and Apollo Server: nobody can tell by the answer.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Env } from '../../src/config.js';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ MAX_COST: '300' });
});
afterAll(() => server.stop());

/** Apollo Server is asked where JSON is not all that is accepted. */
const LONG = 'application/json, text/plain;q=0.1';
const SHORT = 'application/json';

const told = async (accept: string, body: string, { port }: TestServer = server, more = {}) => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json', 'x-request-id': 'same', ...more },
    body,
  });
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, text: await response.text() };
};

const hello = 'query Greet($name: String) { hello(name: $name) }';
it.each([
  ['an answer', { query: hello, variables: { name: 'ä😀' } }],
  [
    'one of two operations',
    { query: `${hello} query Other { papers { totalCount } }`, operationName: 'Other' },
  ],
  ['no operation of two', { query: `${hello} query Other { papers { totalCount } }` }],
  ['an operation that is not there', { query: hello, operationName: 'Absent' }],
  ['wrong variables', { query: hello, variables: { name: ['x'] } }],
  ['variables that are no map', { query: hello, variables: 'x' }],
  ['a field that fails', { query: '{ hello fail(how: "not found") }' }],
  ['a field that crashes', { query: '{ hello fail(how: "crash") }' }],
  [
    'what costs too much',
    { query: 'query ($n: Int) { papers(first: $n) { totalCount nodes { id } } }', variables: { n: 5000 } },
  ],
  ['the schema', { query: '{ __schema { queryType { name } } }' }],
  ['a mutation', { query: 'mutation { touch }' }],
  ['no query', { variables: {} }],
  ['a list of operations', [{ query: '{ hello }' }]],
])('answers %s alike', async (_name, asked) => {
  const body = JSON.stringify(asked);
  const [first, long, short] = [await told(LONG, body), await told(LONG, body), await told(SHORT, body)];
  expect(long).toEqual(first);
  expect(short).toEqual(long);
});

it.each([
  ['nothing', ''],
  ['what is not JSON', '{ hello }'],
  ['what is neither an object nor a list', '"hello"'],
  ['a byte order mark', '\ufeff{"query":"{ hello }"}'],
  ['a byte order mark alone', '\ufeff'],
])('takes a body of %s alike', async (_name, body) => {
  expect(await told(SHORT, body)).toEqual(await told(LONG, body));
});

it('says in the log what it did', async () => {
  const body = JSON.stringify({ query: hello });
  await told(LONG, body);
  const lines = () => server.log.filter(({ msg }) => msg === 'request');
  const before = lines().length;
  await told(LONG, body);
  await told(SHORT, body);
  await expect.poll(() => lines().length).toBe(before + 2);
  const [long, short] = lines()
    .slice(-2)
    .map(({ ms: _ms, time: _time, ...line }) => line);
  expect(short).toEqual(long);
  expect(short).toMatchObject({ operation: 'Greet', status: 200 });
});

/** Runs with a server of its own. */
const on = async <T>(
  env: Env,
  work: (own: TestServer) => Promise<T>,
  options: Parameters<typeof startTestServer>[1] = {},
): Promise<T> => {
  const own = await startTestServer(env, options);
  try {
    return await work(own);
  } finally {
    await own.stop();
  }
};
const persisted = (query: string) => {
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } };
};

it('registers a text that ran before, and answers its hash alike', () =>
  on({}, async (own) => {
    const ask = (accept: string, asked: object) => told(accept, JSON.stringify(asked), own);
    await ask(SHORT, { query: hello });
    expect((await ask(SHORT, persisted(hello))).text).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect((await ask(SHORT, { query: hello, ...persisted(hello) })).status).toBe(200);
    const short = await ask(SHORT, persisted(hello));
    expect(short).toMatchObject({ status: 200, text: expect.stringContaining('Hello you') });
    expect(await ask(LONG, persisted(hello))).toEqual(short);
    const wrong = { query: '{ hello }', ...persisted(hello) };
    expect(await ask(SHORT, wrong)).toEqual(await ask(LONG, wrong));
  }));

it.each([{}, { origin: 'https://a.example' }, { origin: 'https://b.example' }])(
  'tells caches and pages of other origins the same: %o',
  (headers) =>
    on({ CORS_ORIGINS: 'https://a.example' }, async (own) => {
      const body = JSON.stringify({ query: hello });
      const [, long, short] = [
        await told(LONG, body, own, headers),
        await told(LONG, body, own, headers),
        await told(SHORT, body, own, headers),
      ];
      expect(short).toEqual(long);
      expect(short.headers).toContainEqual(['vary', 'origin']);
    }),
);

it('runs what the manifest lists and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-short-way-'));
  const file = join(folder, 'list.json');
  writeFileSync(file, JSON.stringify({ listed: hello }));
  await on({ SAFELIST: file }, async (own) => {
    for (const asked of [
      { query: hello },
      { query: '{ hello }' },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'listed' } } },
      persisted(hello),
    ]) {
      const body = JSON.stringify(asked);
      const [first, long] = [await told(LONG, body, own), await told(LONG, body, own)];
      expect([long, await told(SHORT, body, own)]).toEqual([first, first]);
    }
  });
  rmSync(folder, { recursive: true });
});

it('says alike that there is no time and no room', () =>
  on({ OPERATION_TIMEOUT_MS: '400', MAX_CONCURRENT: '1' }, async (own) => {
    const slow = JSON.stringify({ query: '{ slow(ms: 5000) }' });
    const [first, long] = [await told(LONG, slow, own), await told(LONG, slow, own)];
    expect(await told(SHORT, slow, own)).toEqual(long);
    expect([long.text, first]).toEqual([expect.stringContaining('"TIMEOUT"'), long]);
    // One runs and four may wait: of the rest each is refused at once.
    const crowd = (accept: string) => Promise.all(Array.from({ length: 12 }, () => told(accept, slow, own)));
    const refused = async (accept: string) => {
      const all = (await crowd(accept)).filter(({ status }) => status === 503);
      expect(all.length).toBeGreaterThanOrEqual(7);
      expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
      return all[0];
    };
    const [away, here] = [await refused(LONG), await refused(SHORT)];
    expect(here).toEqual(away);
    expect(here?.headers).toContainEqual(['retry-after', '1']);
  }));

it('logs alike a client that leaves before its request is out', async () => {
  const lines = await Promise.all(
    [LONG, SHORT].map(async (accept, i) => {
      const id = `half-${i}`;
      const client = connect(server.port, '127.0.0.1');
      client.write(
        `POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: ${accept}\r\nX-Request-Id: ${id}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":`,
      );
      setTimeout(() => client.destroy(), 150);
      const line = () => server.log.find(({ requestId, msg }) => requestId === id && msg === 'request');
      await expect.poll(line).toBeDefined();
      const { ms, time: _time, requestId: _id, ...rest } = line() as Record<string, unknown>;
      expect(ms).toBeGreaterThan(100);
      return rest;
    }),
  );
  expect(lines[1]).toEqual(lines[0]);
  expect(lines[1]).toMatchObject({ status: 499 });
});

it('tells alike of a fault of ours before the first field', () => {
  let isBroken = false;
  const contextOf = (request: object) => {
    if (isBroken) throw new Error('10.1.2.3 is down');
    return { request };
  };
  return on(
    {},
    async (own) => {
      const body = JSON.stringify({ query: hello });
      await told(LONG, body, own);
      isBroken = true;
      const long = await told(LONG, body, own);
      expect(await told(SHORT, body, own)).toEqual(long);
      expect([long.status, long.text.includes('10.1.2.3')]).toEqual([500, false]);
    },
    { contextOf },
  );
});
