// Operations in time: their limit, the gate before them, clients that leave, and the server's orderly end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Gate } from '../../src/domain/gate.js';
import { answer, codeOf, startTestServer } from './test-server.js';

const slow = (ms: number, deaf = false) => ({ query: `{ slow(ms: ${ms}, deaf: ${deaf}) hello }` });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the time limit', () => {
  it.each([
    ['stops what listens', false],
    ['answers in time for what does not', true],
  ])('%s', async (_name, deaf) => {
    const server = await startTestServer({ OPERATION_TIMEOUT_MS: '200' });
    const started = performance.now();
    const { data, errors } = await answer(server.ask(slow(5000, deaf)));
    expect(performance.now() - started).toBeLessThan(1000);
    expect(data).toEqual({ slow: null, hello: 'Hello you' });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('stopped after 200 ms (OPERATION_TIMEOUT_MS)'),
      extensions: { code: 'TIMEOUT', allowedMs: 200 },
    });
    expect(server.seen.signals[0]?.aborted).toBe(true);
    await server.stop();
  });

  it('leaves an operation alone that ends before it', async () => {
    const server = await startTestServer({ OPERATION_TIMEOUT_MS: '300' });
    expect((await answer(server.ask(slow(10)))).data).toMatchObject({ slow: 'done' });
    await sleep(400);
    expect(server.seen.signals[0]?.aborted).toBe(false);
    await server.stop();
  });
});

describe('a client that hangs up', () => {
  it('has its operation stopped and its place given back', async () => {
    const server = await startTestServer({ MAX_CONCURRENT: '1' });
    const client = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(slow(60_000)),
      signal: client.signal,
    });
    await expect.poll(() => server.seen.signals.length).toBe(1);
    client.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(() => server.seen.signals[0]?.aborted).toBe(true);
    expect((await answer(server.ask({ query: '{ hello }' }))).data).toEqual({ hello: 'Hello you' });
    expect(server.log.find(({ status }) => status === 499)).toMatchObject({ path: '/graphql' });
    await server.stop();
  });
});

it('warns of nothing where many fields of one operation wait', async () => {
  const server = await startTestServer();
  const warnings: Error[] = [];
  const warned = (warning: Error) => warnings.push(warning);
  process.on('warning', warned);
  const fields = Array.from({ length: 40 }, (_, i) => `a${i}: slow(ms: 20)`).join(' ');
  expect((await answer(server.ask({ query: `{ ${fields} }` }))).data).toMatchObject({ a39: 'done' });
  await server.stop();
  process.off('warning', warned);
  expect(warnings).toEqual([]);
});

describe('the gate', () => {
  it('queues a few, then says when to come back', async () => {
    const server = await startTestServer({ MAX_CONCURRENT: '1' });
    const first = server.ask(slow(500));
    await expect.poll(() => server.seen.signals.length).toBe(1);
    const others = await Promise.all(Array.from({ length: 8 }, () => server.ask({ query: '{ hello }' })));
    const refused = others.filter(({ status }) => status === 503);
    expect(refused).toHaveLength(4);
    expect(others.filter(({ status }) => status === 200)).toHaveLength(4);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    const [error] = (await answer(refused[0] as Response)).errors;
    expect(error?.extensions).toEqual({ code: 'OVERLOADED', retryAfterMs: 1000 });
    expect((await first).status).toBe(200);
    await server.stop();
  });

  it('keeps nobody waiting for more than a second', async () => {
    const server = await startTestServer({ MAX_CONCURRENT: '1' });
    const first = server.ask(slow(1500));
    await expect.poll(() => server.seen.signals.length).toBe(1);
    const started = performance.now();
    expect(await codeOf(server.ask({ query: '{ hello }' }))).toBe('OVERLOADED');
    expect(performance.now() - started).toBeGreaterThan(900);
    await first;
    await server.stop();
  });

  it('admits by weight: what is heavy waits, what is light passes it', async () => {
    const gate = new Gate({ places: 8, load: 10 });
    const never = new AbortController().signal;
    const order: string[] = [];
    const enter = async (name: string, load: number) => {
      const leave = await gate.enter(never, load);
      order.push(name);
      return leave;
    };
    const first = await enter('heavier than all', 50);
    const heavy = enter('heavy', 9);
    const heavyToo = enter('heavy too', 9);
    const light = enter('light', 1);
    await sleep(5);
    expect(order).toEqual(['heavier than all']);
    first();
    const [leaveHeavy, leaveLight] = [await heavy, await light];
    expect(order).toEqual(['heavier than all', 'heavy', 'light']);
    leaveHeavy();
    (await heavyToo)();
    leaveLight();
    expect(order.at(-1)).toBe('heavy too');
  });

  it('admits in order, never too many, and forgets who left', async () => {
    const gate = new Gate({ places: 2 });
    const never = new AbortController().signal;
    const gone = new AbortController();
    const [leaveA, leaveB] = [await gate.enter(never), await gate.enter(never)];
    const order: string[] = [];
    const waits = ['c', 'd'].map(async (name) => {
      const leave = await gate.enter(never);
      order.push(name);
      return leave;
    });
    const left = gate.enter(gone.signal);
    gone.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    leaveA();
    leaveA();
    await sleep(5);
    expect(order).toEqual(['c']);
    leaveB();
    for (const leave of await Promise.all(waits)) leave();
    expect(order).toEqual(['c', 'd']);
  });
});

describe('stopping', () => {
  it('finishes what runs, accepts nothing new and closes the parts once', async () => {
    const server = await startTestServer();
    await fetch(`${server.url}/healthz`);
    const running = server.ask(slow(400));
    await expect.poll(() => server.seen.signals.length).toBe(1);
    const stopped = Promise.all([server.stop(), server.stop()]);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    expect((await answer(running)).data).toMatchObject({ slow: 'done' });
    const started = performance.now();
    await stopped;
    expect(performance.now() - started).toBeLessThan(1000);
    expect(server.seen.closed).toBe(1);
  });

  it('tells those that take too long', async () => {
    const server = await startTestServer({}, { finishWithinMs: 200 });
    const running = server.ask(slow(60_000));
    await expect.poll(() => server.seen.signals.length).toBe(1);
    const stopped = server.stop();
    expect(await codeOf(running)).toBe('UNAVAILABLE');
    await stopped;
  });

  it('does not wait for a client that never finishes its request', async () => {
    const server = await startTestServer({}, { finishWithinMs: 100 });
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.on('error', () => {});
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    await sleep(50);
    const started = performance.now();
    await server.stop();
    expect(performance.now() - started).toBeLessThan(2000);
    socket.destroy();
  });

  it.each([
    ['SIGTERM once ends it with 0 when the operation has ended', 1, 0],
    ['SIGINT twice ends it at once', 2, 130],
  ])('%s', async (_name, signals, code) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/http/signalled-server.ts']);
    const said = async () => String(((await once(child.stdout, 'data')) as [Buffer])[0]).trim();
    const port = await said();
    const asked = fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(slow(1000)),
    }).then(
      (response) => response.status,
      () => 'cut',
    );
    expect(await said()).toBe('running');
    const exit = once(child, 'exit');
    for (let i = 0; i < signals; i += 1) {
      child.kill(signals === 1 ? 'SIGTERM' : 'SIGINT');
      await sleep(100);
    }
    expect(await exit).toEqual([code, null]);
    expect(await asked).toBe(signals === 1 ? 200 : 'cut');
  });
});
