// What of an error reaches a caller, and what only the log.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const errorOf = async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
  const response = await server.ask({ query, variables }, headers);
  const { errors, data } = await answer(response);
  const [error] = errors;
  if (!error) throw new Error('the answer has no errors');
  return { status: response.status, error, data };
};

describe('an error', () => {
  it('of ours comes with its code and its details, beside the fields that went well', async () => {
    expect(await errorOf('{ hello fail(how: "ambiguous") }')).toEqual({
      status: 200,
      data: { hello: 'Hello you', fail: null },
      error: {
        message: 'Two.',
        locations: [{ line: 1, column: 9 }],
        path: ['fail'],
        extensions: { code: 'AMBIGUOUS', candidates: [{ id: 'a', name: 'SAM' }] },
      },
    });
  });

  it('of any other kind shows nothing but a request id, under which the log has all of it', async () => {
    const { error, data } = await errorOf('{ hello fail(how: "crash") }', {}, { 'x-request-id': 'crash-1' });
    expect(data).toEqual({ hello: 'Hello you', fail: null });
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'crash-1' });
    expect(JSON.stringify(error)).not.toMatch(/10\.1\.2\.3|7687|MATCH|at .*\.ts|stack/);
    const line = server.log.find(({ msg, requestId }) => msg === 'field failed' && requestId === 'crash-1');
    expect(line).toMatchObject({
      path: 'fail',
      err: { message: expect.stringContaining('10.1.2.3:7687'), stack: expect.stringContaining('at ') },
    });
  });

  it('of the database is UNAVAILABLE, with its cause in the log alone', async () => {
    const { error } = await errorOf('{ fail(how: "down") }', {}, { 'x-request-id': 'down-1' });
    expect(error).toMatchObject({
      message: 'The database does not answer.',
      extensions: { code: 'UNAVAILABLE' },
    });
    expect(JSON.stringify(error)).not.toContain('10.1.2.3');
    const line = server.log.find(({ msg, requestId }) => msg === 'field failed' && requestId === 'down-1');
    expect(JSON.stringify(line)).toContain('10.1.2.3');
  });

  it.each([
    ['{ hello', 'GRAPHQL_PARSE_FAILED', 400],
    ['{ nowhere }', 'GRAPHQL_VALIDATION_FAILED', 400],
    ['query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE', 400],
    ['query ($n: Int!) { slow(ms: $n) }', 'BAD_USER_INPUT', 400],
  ])('of %s keeps its code of Apollo Server', async (query, code, status) => {
    expect(await errorOf(query)).toMatchObject({ status, error: { extensions: { code } } });
  });

  it('of a value that is found wrong only while running is BAD_USER_INPUT', async () => {
    const query = 'query ($id: ID) { paper(by: { id: $id }) { id } }';
    for (const variables of [{}, { id: null }]) {
      const { error } = await errorOf(query, variables);
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(error.extensions.code);
    }
    const { error } = await errorOf('query ($by: PaperBy!) { paper(by: $by) { id } }', {
      by: { id: 'a', slug: 'b' },
    });
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('does not echo more than a screen of what came', async () => {
    const { error } = await errorOf('query ($n: Int!) { slow(ms: $n) }', { n: 'x'.repeat(100_000) });
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.message.length).toBeLessThan(1100);
  });
});

describe('explain', () => {
  it('is off, whatever the request asks', async () => {
    const asked = server.ask({ query: '{ explained }' }, { 'papergraph-explain': '1' });
    expect((await answer(asked)).data).toEqual({ explained: false });
  });

  it('is on when both server and request say so', async () => {
    const open = await startTestServer({ EXPLAIN: 'on' });
    const asked = open.ask({ query: '{ explained }' }, { 'papergraph-explain': '1' });
    expect((await answer(asked)).data).toEqual({ explained: true });
    expect((await answer(open.ask({ query: '{ explained }' }))).data).toEqual({ explained: false });
    await open.stop();
  });
});
