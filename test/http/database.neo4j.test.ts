// What requests leave behind in a real Neo4j: nothing that runs on, no plan for what is the same but in names,
// order and values, and no crowd of plans in the making when each request is of a new shape.
import { once } from 'node:events';
import { connect } from 'node:net';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import type { Engine } from '../../src/graph/engine.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import { createLogger } from '../../src/logger.js';
import { type OperationRequest, type RunningServer, startServer } from '../../src/server.js';
import { type RealServer, startRealServer } from '../support/real-server.js';
import { testNeo4j } from '../support/stores.js';

/** Runs for minutes with a million, if it is let. */
const ENDLESS =
  'UNWIND range(1, $n) AS a UNWIND range(1, $n) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n';
const endless = { text: ENDLESS, params: { n: 1_000_000n } };

let engine: Engine;
beforeAll(async () => {
  engine = await openNeo4j(testNeo4j());
});
afterAll(() => engine?.close());

const rows = (text: string) => engine.read({ text, params: {} });
const running = async (): Promise<number> =>
  Number(
    (
      await rows(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*) AS n",
      )
    )[0]?.n,
  );

describe('an operation whose statement would run for minutes', () => {
  let server: RunningServer;
  beforeAll(async () => {
    const schema = buildSchema('type Query { endless: Int }');
    const field = schema.getQueryType()?.getFields().endless;
    if (field)
      field.resolve = async (_source, _args, { request }: { request: OperationRequest }) => {
        const { signal, timeoutMs } = request;
        return (await engine.read(endless, { signal, timeoutMs }))[0]?.n;
      };
    const config = readConfig({ PORT: '0', OPERATION_TIMEOUT_MS: '1000' }, { dotenv: false });
    const parts = {
      schema,
      contextOf: (request: OperationRequest) => ({ request }),
      ready: async () => {},
      close: async () => {},
    };
    server = await startServer(config, parts, createLogger('silent'));
    // Planned, so that several may run at once.
    await engine.read({ text: ENDLESS, params: { n: 1n } }, { signal: new AbortController().signal });
  });
  afterAll(() => server?.stop());

  const body = JSON.stringify({ query: '{ endless }' });

  it('is cancelled in the database at its time limit', async () => {
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await expect.poll(running).toBe(1);
    const { errors } = (await (await asked).json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({ code: 'TIMEOUT' });
    await expect.poll(running, { timeout: 2_000 }).toBe(0);
  });

  it('is cancelled when its client hangs up', async () => {
    const clients = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const socket = connect(server.port, '127.0.0.1');
        socket.on('error', () => {});
        await once(socket, 'connect');
        socket.write(
          `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        );
        return socket;
      }),
    );
    await expect.poll(running).toBe(3);
    for (const socket of clients) socket.destroy();
    // Sooner than the time limit would have it.
    await expect.poll(running, { timeout: 700, interval: 50 }).toBe(0);
  });

  it('is ended by the database itself where nobody cancels it', async () => {
    const started = performance.now();
    await expect(engine.read(endless, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(await running()).toBe(0);
  });
});

describe('the plans that Neo4j keeps', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer('neo4j', { MAX_CONCURRENT: '64' });
  });
  afterAll(() => server?.stop());

  /** Texts that were planned since the last time, as the database itself counts them. */
  const planned = async (): Promise<number> => {
    const [row] = await rows('CALL db.clearQueryCaches()');
    const [, count] = /cleared of (\d+) queries/.exec(String(row?.value)) ?? [];
    if (count === undefined) throw new Error(`expected a number of cleared plans, got ${row?.value}`);
    return Number(count);
  };

  /** One question, said in five ways. */
  const variants: readonly (readonly [query: string, variables?: object])[] = [
    [
      '{ papers(first: 5, where: { upvotes: { gte: 1 } }) { totalCount nodes { id title models(first: 2) { nodes { name } } } } }',
    ],
    [
      '{ p: papers(first: 7, where: { upvotes: { gte: 3 } }) { n: totalCount all: nodes { key: id t: title m: models(first: 9) { nodes { label: name } } } } }',
    ],
    [
      '{ papers(where: { upvotes: { gte: 2 } }, first: 9) { nodes { models(first: 1) { nodes { name } } title id } totalCount } }',
    ],
    [
      'query ($n: Int, $v: Int) { papers(first: $n, where: { upvotes: { gte: $v } }) { ...P } } fragment P on PaperConnection { totalCount nodes { title id models(first: $n) { nodes { name } } } }',
      { n: 3, v: 4 },
    ],
    [
      'query ($no: Boolean = false) { papers(first: 5, where: { upvotes: { gte: 1 } }) { totalCount nodes { id title abstract @include(if: $no) models(first: 2) { nodes { name } } } } }',
    ],
  ];

  it('are not more for other aliases, orders, values, fragments and variables', async () => {
    await planned();
    expect((await server.ask({ query: variants[0]?.[0] })).errors).toEqual([]);
    const once = await planned();
    expect(once).toBe(1);
    for (const [query, variables] of variants)
      expect((await server.ask({ query, variables })).errors).toEqual([]);
    expect(await planned()).toBe(once);
  });

  it('are made one at a time: a crowd of new shapes is refused in part, and known ones go on', async () => {
    const fields = [
      'id',
      'slug',
      'title',
      'doi',
      'url',
      'upvotes',
      'publishedAt',
      'venue',
      'arxivId',
      'abstract',
    ];
    const shape = (i: number) =>
      `{ papers(first: 1) { nodes { ${fields.filter((_, bit) => (i >> bit) & 1).join(' ')} models(first: 1) { nodes { name } } } } }`;
    const known = { query: variants[0]?.[0] };
    await server.ask(known);
    const crowd = Promise.all(Array.from({ length: 40 }, (_, i) => server.ask({ query: shape(i + 1) })));
    const others: number[] = [];
    for (let i = 0; i < 5; i += 1) others.push((await server.ask(known)).status);
    expect(others).toEqual([200, 200, 200, 200, 200]);
    const answers = await crowd;
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.length - refused.length).toBeGreaterThan(0);
    for (const { headers, errors, data } of refused) {
      expect(headers.get('retry-after')).toBe('1');
      expect(errors[0]?.extensions).toMatchObject({ code: 'OVERLOADED', retryAfterMs: 1000 });
      expect(data).toEqual({ papers: null });
    }
    expect(answers.filter(({ status }) => status === 200).every(({ errors }) => errors.length === 0)).toBe(
      true,
    );
  });
});
