// Some hundred made-up operations on a real engine; `npm run fuzz` sends ten thousand.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.js';
import { fuzz } from '../support/fuzzing.js';
import { type RealServer, startRealServer } from '../support/real-server.js';
import type { TestEngine } from '../support/stores.js';

export const generated = (engine: TestEngine, runs: number): void => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer(engine);
  });
  afterAll(() => server?.stop());

  it(`gives made-up operations no 5xx and no internal error (${engine})`, async () => {
    const before = await server.store.counts();
    const judged = await fuzz({ url: server.url, schema: createSchema(), runs, seed: 20261125 });
    expect(judged.wrong).toEqual([]);
    expect(judged.runs).toBe(runs);
    // Else the operations would be too wrong to try anything.
    expect(judged.answered).toBeGreaterThan(runs / 4);
    expect(await server.store.counts()).toEqual(before);
  });
};
