// Refusals in a flood wait; one alone does not, and what is no refusal never does.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Pace } from '../../src/http/pace.js';
import { answer, startTestServer, type TestServer } from './test-server.js';

it('rests nine times as long as the refusals took, a second at most', async () => {
  const pace = new Pace();
  const waited = async (took: number): Promise<number> => {
    const now = performance.now();
    await pace.refuse(now - took);
    return performance.now() - now;
  };
  expect(await waited(10)).toBeLessThan(20);
  expect(await waited(10)).toBeGreaterThan(60);
  await waited(1_000);
  const third = await waited(1);
  expect(third).toBeGreaterThan(900);
  expect(third).toBeLessThan(2_000);
});

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

it('slows down a flood of refused operations and leaves others alone', async () => {
  const wide = { query: `{ ${Array.from({ length: 900 }, (_, i) => `a${i}: hello`).join(' ')} }` };
  const wrong = { query: `{ ${'hello nobody '.repeat(40)} }` };
  const codes: (string | undefined)[] = [];
  let stop = false;
  const flood = Promise.all(
    [wide, wrong, wide, wrong].map(async (body) => {
      while (!stop) codes.push((await answer(server.ask(body))).errors[0]?.extensions.code);
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  for (let i = 0; i < 20; i += 1)
    expect((await answer(server.ask({ query: '{ hello }' }))).data).toEqual({ hello: 'Hello you' });
  stop = true;
  await flood;
  expect(new Set(codes)).toEqual(new Set(['QUERY_TOO_COSTLY', 'GRAPHQL_VALIDATION_FAILED']));
});
