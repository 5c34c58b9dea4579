// Requests that a client sends without waiting for answers: when it leaves, all of them end, also those whose turn to
// answer had not come.
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ MAX_CONCURRENT: '3' });
});
afterAll(() => server.stop());

const SLOW = { query: 'query ($ms: Int!) { slow(ms: $ms) }' };

const request = (accept: string, id: string, ms: number): string => {
  const body = JSON.stringify({ ...SLOW, variables: { ms } });
  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: ${accept}\r\nX-Request-Id: ${id}`;
  return `${head}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
};

it.each([
  ['Apollo Server', 'application/json, text/plain;q=0.1'],
  ['the short way', 'application/json'],
])('end with their connection by way of %s', async (way, accept) => {
  await server.ask({ ...SLOW, variables: { ms: 1 } });
  const before = server.seen.signals.length;
  const id = way.replaceAll(' ', '-');
  const signals = () => server.seen.signals.slice(before);
  const lines = () => server.log.filter(({ requestId }) => requestId === id);
  const client = connect(server.port, '127.0.0.1');
  // Three run, three wait for a place.
  client.write(request(accept, id, 8_000).repeat(6));
  await expect.poll(() => signals().length).toBe(3);
  client.destroy();
  await expect.poll(() => lines().map(({ status }) => status)).toEqual(Array(6).fill(499));
  expect(signals().map(({ aborted }) => aborted)).not.toContain(false);
  const started = performance.now();
  expect((await server.ask({ query: '{ hello }' })).status).toBe(200);
  expect(performance.now() - started).toBeLessThan(900);
});

it('are answered in order while the client stays', async () => {
  const client = connect(server.port, '127.0.0.1');
  let got = '';
  client.on('data', (data) => {
    got += data;
  });
  client.write(
    request('*/*', 'first', 200) + request('*/*', 'second', 1).replace('Host', 'Connection: close\r\nHost'),
  );
  await once(client, 'close');
  expect(got.match(/x-request-id: \w+/gi)).toEqual(['x-request-id: first', 'x-request-id: second']);
});
