// Hostile requests against the real server in a process of its own, one after the other: each is answered as it
// should be, shows nothing of the inside, and leaves the server with little memory and everyone else their answers.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '../support/hostile.js';
import { type SpawnedServer, spawnServer } from '../support/spawned-server.js';

const INSIDE = /\bat \S+ \(|\.[cm]?[jt]s:\d|node_modules|GRAFEO-|MATCH \(\w*:[A-Z]/;
const MOST_MB = 600;

let server: SpawnedServer;
beforeAll(async () => {
  server = await spawnServer();
});
afterAll(async () => {
  report.sort((a, b) => b[1] - a[1]);
  const lines = report.map(
    ([name, ms, mb]) =>
      `${String(Math.round(ms)).padStart(6)} ms ${String(mb ?? '?').padStart(5)} MB  ${name}`,
  );
  process.stdout.write(
    `What hostile requests cost, and the memory of the server after each:\n${lines.join('\n')}\n`,
  );
  await server?.stop();
});

const report: [name: string, ms: number, mb: number | null][] = [];

const ask = async (body: string | Uint8Array) => {
  const started = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  return { status: response.status, text, ms: performance.now() - started };
};
const USUAL = JSON.stringify({ query: '{ papers(first: 3) { nodes { title models { totalCount } } } }' });

const expectUsual = async (): Promise<void> => {
  const { status, text } = await ask(USUAL);
  expect([status, JSON.parse(text).data.papers.nodes.length]).toEqual([200, 3]);
};

const sockets = (n: number): Promise<Socket[]> =>
  Promise.all(
    Array.from({ length: n }, async () => {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => {});
      await once(socket, 'connect');
      return socket;
    }),
  );
const request = (body: string): string =>
  `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

describe('a hostile request', () => {
  it.each(HOSTILE.map((hostile) => [hostile.name, hostile] as const))('%s', async (name, hostile) => {
    const { status, text, ms } = await ask(hostile.body(1));
    report.push([name, ms, server.nowMb()]);
    const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions: object }[] };
    expect(errors.map(({ message }) => message).join(' ')).not.toMatch(INSIDE);
    expect({ status, ...errors[0]?.extensions }).toMatchObject({
      status: hostile.status,
      ...(hostile.code && { code: hostile.code }),
      ...(hostile.limit && { limit: hostile.limit }),
    });
    if (hostile.code === null) expect(errors).toEqual([]);
    await expectUsual();
  });
});

describe('a hostile client', () => {
  it('that sends drop by drop keeps nobody waiting, and is cut off', async () => {
    const slow = await sockets(300);
    const cut = Promise.all(slow.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    const drip = setInterval(() => {
      for (const socket of slow) if (socket.writable) socket.write('X');
    }, 500);
    for (const socket of slow) socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    await expectUsual();
    const started = performance.now();
    await cut;
    clearInterval(drip);
    report.push([
      '300 clients that send drop by drop, until cut off',
      performance.now() - started,
      server.nowMb(),
    ]);
    await expectUsual();
  });

  it('that hangs up leaves nothing running', async () => {
    const body = JSON.stringify({
      query: `{ ${Array.from({ length: 40 }, (_, i) => `o${i}: overview(limit: ${i + 50}) { nodes { id degree } }`).join(' ')} }`,
    });
    const started = performance.now();
    for (let round = 0; round < 5; round += 1) {
      const gone = await sockets(30);
      for (const socket of gone) socket.write(request(body));
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const socket of gone) socket.destroy();
    }
    await expectUsual();
    report.push(['150 clients that hang up', performance.now() - started, server.nowMb()]);
  });

  it('that reads nothing cannot fill the memory', async () => {
    const body = JSON.stringify({
      query:
        '{ papers(first: 57) { nodes { id title abstract entities(first: 100) { nodes { id name aliases description } } } } }',
    });
    const started = performance.now();
    const deaf = await sockets(200);
    for (const socket of deaf) {
      socket.pause();
      socket.write(request(body));
    }
    await expect.poll(async () => (await ask(USUAL)).status, { timeout: 20_000 }).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await expectUsual();
    report.push(['200 clients that read nothing', performance.now() - started, server.nowMb()]);
    for (const socket of deaf) socket.destroy();
    await expectUsual();
  });
});

it('leaves the server below 600 MB, with no error of its own in its log', () => {
  expect(server.peakMb() ?? 0).toBeLessThan(MOST_MB);
  expect(server.log()).not.toMatch(/"level":(50|60)/);
});
