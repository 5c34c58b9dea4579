// Addresses, pages, probes and headers, over real connections.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/logger.js';
import { addresses, startServer } from '../../src/server.js';
import { answer, codeOf, startTestServer, type TestServer, testSchema } from './test-server.js';

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const HELLO = { query: '{ hello }' };

let server: TestServer;
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });

beforeAll(async () => {
  server = await startTestServer({ CORS_ORIGINS: 'https://friend.example' });
});
afterAll(() => server.stop());

describe('the API', () => {
  it('answers a POST, with what it cost', async () => {
    const response = await server.ask({
      query: 'query Greet($n: String) { hello(name: $n) }',
      variables: { n: 'Ada' },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      data: { hello: 'Hello Ada' },
      extensions: { cost: { query: 0, budget: 50_000 } },
    });
  });

  it('answers a GET for a query and refuses one for a mutation', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const good = await get(`/graphql?query=${encodeURIComponent('{ hello }')}`, headers);
    expect(await good.json()).toMatchObject({ data: { hello: 'Hello you' } });
    const bad = await get(`/graphql?query=${encodeURIComponent('mutation { touch }')}`, headers);
    expect([bad.status, bad.headers.get('allow'), await codeOf(bad)]).toEqual([405, 'POST', 'BAD_REQUEST']);
  });

  it('refuses what a foreign page can send without a preflight', async () => {
    const form = await server.ask(HELLO, { 'content-type': 'text/plain' });
    expect([form.status, await codeOf(form)]).toEqual([400, 'BAD_REQUEST']);
    const link = await get(`/graphql?query=${encodeURIComponent('{ hello }')}`);
    expect([link.status, await codeOf(link)]).toEqual([400, 'BAD_REQUEST']);
  });

  it('refuses batches, other methods and bodies that are no JSON', async () => {
    expect(await codeOf(await server.ask([HELLO, HELLO]))).toBe('BAD_REQUEST');
    expect(
      (
        await fetch(`${server.url}/graphql`, {
          method: 'PUT',
          body: '{}',
          headers: { 'content-type': 'application/json' },
        })
      ).status,
    ).toBe(405);
    const broken = await server.ask('{"query": ');
    expect([broken.status, await codeOf(broken)]).toEqual([400, 'BAD_REQUEST']);
    expect((await server.ask('"text"')).status).toBe(400);
    expect((await server.ask(HELLO, { 'content-type': 'application/json; charset=klingon' })).status).toBe(
      415,
    );
  });

  it('honours a sane request id and replaces another', async () => {
    const sane = await server.ask(HELLO, { 'x-request-id': 'trace-42.a' });
    expect(sane.headers.get('x-request-id')).toBe('trace-42.a');
    const insane = await server.ask(HELLO, { 'x-request-id': '"; drop {table}' });
    expect(insane.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('writes one line a request into the log', async () => {
    await server.ask(
      { query: 'query Greeting { hello fail(how: "not found") }' },
      { 'x-request-id': 'logged' },
    );
    await expect.poll(() => server.log.filter((line) => line.requestId === 'logged')).toHaveLength(1);
    expect(server.log.find((line) => line.requestId === 'logged')).toMatchObject({
      msg: 'request',
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Greeting',
      codes: ['NOT_FOUND'],
      cost: 0,
      ms: expect.any(Number),
    });
  });
});

describe('the pages', () => {
  it('are the explorer at / and the playground at /graphql', async () => {
    const [explorer, playground] = [await get('/', HTML), await get('/graphql', HTML)];
    expect(await explorer.text()).toContain('Explorer');
    expect(await playground.text()).toContain('Playground');
    expect(playground.headers.get('content-type')).toMatch(/^text\/html/);
    for (const response of [explorer, playground]) {
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self';/,
      );
    }
    expect(explorer.headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(playground.headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
    expect((await get('/playground.html')).headers.get('content-security-policy')).toContain(
      "font-src 'self' data:",
    );
  });

  it('have assets that are compressed and kept for a year', async () => {
    const asset = await get('/assets/index-a1b2c3.js', { 'accept-encoding': 'gzip' });
    expect(asset.status).toBe(200);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect(await asset.text()).toContain('export const x');
  });

  it('say how they are built when they are not', async () => {
    const bare = await startTestServer({}, { built: false });
    for (const path of ['/', '/graphql']) {
      const response = await fetch(bare.url + path, { headers: HTML });
      expect([response.status, await response.text()]).toEqual([
        503,
        expect.stringContaining('npm run build'),
      ]);
    }
    await bare.stop();
  });

  it('leave the playground and introspection out when told so', async () => {
    const closed = await startTestServer({ PLAYGROUND: 'off', INTROSPECTION: 'off' });
    expect((await fetch(`${closed.url}/graphql`, { headers: HTML })).status).toBe(404);
    const { errors: introspected } = await answer(
      closed.ask({ query: '{ __schema { queryType { name } } }' }),
    );
    expect(introspected[0]?.extensions).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
      validationErrorCode: 'INTROSPECTION_DISABLED',
    });
    const { errors } = await answer(closed.ask({ query: '{ helo }' }));
    expect(errors[0]?.message).not.toContain('Did you mean');
    await closed.stop();
  });

  it('do not let a path out of their folder', async () => {
    for (const path of ['/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2fpackage.json', '/%E0%A4%A']) {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('every answer', () => {
  it('carries the security headers and not the name of the framework', async () => {
    for (const path of ['/', '/graphql', '/healthz', '/nowhere', '/assets/index-a1b2c3.js']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('is JSON where nothing is', async () => {
    const response = await get('/nowhere');
    expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('CORS', () => {
  const preflight = (origin: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  it('lets the listed origin in', async () => {
    const { status, headers } = await preflight('https://friend.example');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://friend.example');
    expect(headers.get('access-control-allow-headers')).toContain('content-type');
    const response = await server.ask(HELLO, { origin: 'https://friend.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://friend.example');
    expect(response.headers.get('vary')?.toLowerCase()).toContain('origin');
  });

  it('keeps others out', async () => {
    expect(
      (await preflight('https://stranger.example')).headers.get('access-control-allow-origin'),
    ).toBeNull();
    const response = await server.ask(HELLO, { origin: 'https://stranger.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the probes', () => {
  it('say that all is well', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('say within seconds, and without its reasons, that the database is away', async () => {
    let asked = 0;
    const ready = async () => {
      asked += 1;
      if (asked === 1) throw new Error('10.1.2.3 refused');
      await new Promise(() => {});
    };
    const lame = await startTestServer({}, { ready });
    const refused = await fetch(`${lame.url}/readyz`);
    expect([refused.status, await refused.json()]).toEqual([503, { status: 'unavailable' }]);
    const started = performance.now();
    const hanging = await Promise.all([fetch(`${lame.url}/readyz`), fetch(`${lame.url}/readyz`)]);
    expect(hanging.map(({ status }) => status)).toEqual([503, 503]);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(asked).toBe(2);
    expect((await fetch(`${lame.url}/healthz`)).status).toBe(200);
    await lame.stop();
  });
});

describe('the address', () => {
  const parts = { schema: testSchema(), contextOf: () => ({}), ready: async () => {}, close: async () => {} };
  const start = (env: Record<string, string>) =>
    startServer(readConfig(env, { dotenv: false }), parts, createLogger('silent'));

  it('is told with three lines', () => {
    expect(addresses('http://127.0.0.1:4000').split('\n')).toEqual([
      expect.stringMatching(/^explorer +http:\/\/127.0.0.1:4000\/$/),
      expect.stringMatching(/^playground +http:\/\/127.0.0.1:4000\/graphql/),
      expect.stringMatching(/^API +http:\/\/127.0.0.1:4000\/graphql$/),
    ]);
  });

  it('that is taken or not ours is refused in a sentence', async () => {
    const taken = start({ PORT: String(server.port) });
    await expect(taken).rejects.toThrow(`Port ${server.port} on 127.0.0.1 is taken`);
    await expect(start({ PORT: '0', HOST: '203.0.113.7' })).rejects.toThrow('not an address of this machine');
  });
});
