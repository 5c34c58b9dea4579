// Clients on the wire: who does not read is cut off when too much waits, and connections have a number.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { answer, startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.stop();
});

const open = async (): Promise<Socket> => {
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => {});
  sockets.push(socket);
  await once(socket, 'connect');
  return socket;
};

describe('a client that reads nothing', () => {
  it('is cut off when more waits than may, and others get their answers', async () => {
    server = await startTestServer({ MAX_UNREAD: '40mb', MAX_BODY: '20mb' });
    const length = 16_000_000;
    const body = JSON.stringify({
      query: 'query ($n: String) { hello(name: $n) }',
      variables: { n: 'x'.repeat(length) },
    });
    const request = `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const deaf = await Promise.all(Array.from({ length: 6 }, open));
    for (const socket of deaf) {
      socket.pause();
      socket.write(request);
    }
    const cut = () => server.log.filter(({ status }) => status === 499).length;
    await expect.poll(cut, { timeout: 15_000 }).toBeGreaterThanOrEqual(2);
    expect((await answer(server.ask({ query: '{ hello }' }))).data).toEqual({ hello: 'Hello you' });
    // Those that were left get all of it when they read at last.
    const ends = deaf.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const socket of deaf) socket.resume();
    await Promise.all(ends);
    const whole = deaf.filter(({ bytesRead }) => bytesRead > length).length;
    expect(whole).toBeGreaterThanOrEqual(1);
    expect(whole + cut()).toBe(deaf.length);
  });
});

describe('connections', () => {
  it('are no more than the configuration says', async () => {
    server = await startTestServer({ MAX_CONNECTIONS: '10' });
    const first = await Promise.all(Array.from({ length: 10 }, open));
    const one = connect(server.port, '127.0.0.1')
      .on('error', () => {})
      .resume();
    await new Promise((resolve) => one.once('close', resolve));
    expect(first.some(({ destroyed }) => destroyed)).toBe(false);
    first[0]?.destroy();
    await expect
      .poll(async () => (await server.ask({ query: '{ hello }' }).catch(() => null))?.status)
      .toBe(200);
  });
});
