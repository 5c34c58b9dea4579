// The proxy settings, the pace and the waits of the client of live services.
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ok, replay } from '../../../test/support/replay.js';
import { clientFor } from '../testing/client.js';
import { backOffMs, Pace, retryAfterMs } from './retry.js';

describe('a proxy', () => {
  it('is asked in the place of the service, and not for hosts that are excepted', async () => {
    const server = await replay({ '/hf/x': [ok('[]')] });
    const target = new URL(server.url);
    const asked: (string | undefined)[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.url);
      response.end('[]');
    });
    proxy.on('connect', (request, socket) => {
      asked.push(request.url);
      const onward = connect(Number(target.port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      for (const one of [onward, socket]) one.on('error', () => {});
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      proxy.closeAllConnections();
      proxy.close();
    });
    const http = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const ask = (mirror: string, none: string) =>
      clientFor(mirror, { proxy: { http, none }, attempts: 1 }).get(
        { service: 'hf', path: '/x' },
        JSON.parse,
      );
    // A host that only the proxy can find.
    expect((await ask('http://papers.invalid', 'localhost')).value).toEqual([]);
    expect(asked[0]).toContain('papers.invalid');
    expect((await ask(server.url, '127.0.0.1')).value).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});

describe('waiting', () => {
  it('reads Retry-After as seconds and as a date', () => {
    const now = Date.parse('2026-11-25T12:00:00Z');
    expect(retryAfterMs('7', now)).toBe(7_000);
    expect(retryAfterMs('Wed, 25 Nov 2026 12:01:00 GMT', now)).toBe(60_000);
    expect(retryAfterMs('Wed, 25 Nov 2026 11:00:00 GMT', now)).toBe(0);
    for (const none of [null, '', 'soon', '-1']) expect(retryAfterMs(none, now)).toBeNull();
  });

  it('doubles, with jitter between half and all, up to a limit', () => {
    expect([1, 2, 3, 9].map((n) => backOffMs(n, 100, 1_000, () => 0))).toEqual([50, 100, 200, 500]);
    expect([1, 2, 3, 9].map((n) => backOffMs(n, 100, 1_000, () => 1))).toEqual([100, 200, 400, 1_000]);
  });

  it('one request at a time, each a pace after the one before, also after a failure', async () => {
    const pace = new Pace();
    const starts: number[] = [];
    let running = 0;
    const work = (fails: boolean) => async () => {
      running += 1;
      expect(running).toBe(1);
      starts.push(Date.now());
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      if (fails) throw new Error('no');
    };
    await Promise.allSettled([
      pace.run(60, work(false)),
      pace.run(60, work(true)),
      pace.run(60, work(false)),
    ]);
    const gaps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(58);
  });
});
