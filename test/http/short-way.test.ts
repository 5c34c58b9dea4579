// A document that ran before goes the short way, past Express and Apollo Server: nobody can tell by the answer.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ MAX_COST: '300' });
});
afterAll(() => server.stop());

/** Apollo Server is asked where JSON is not all that is accepted. */
const LONG = 'application/json, text/plain;q=0.1';
const SHORT = 'application/json';

const told = async (accept: string, body: string) => {
  const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json', 'x-request-id': 'same' },
    body,
  });
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, text: await response.text() };
};

const hello = 'query Greet($name: String) { hello(name: $name) }';
it.each([
  ['an answer', { query: hello, variables: { name: 'ä😀' } }],
  [
    'one of two operations',
    { query: `${hello} query Other { papers { totalCount } }`, operationName: 'Other' },
  ],
  ['no operation of two', { query: `${hello} query Other { papers { totalCount } }` }],
  ['an operation that is not there', { query: hello, operationName: 'Absent' }],
  ['wrong variables', { query: hello, variables: { name: ['x'] } }],
  ['variables that are no map', { query: hello, variables: 'x' }],
  ['a field that fails', { query: '{ hello fail(how: "not found") }' }],
  ['a field that crashes', { query: '{ hello fail(how: "crash") }' }],
  [
    'what costs too much',
    { query: 'query ($n: Int) { papers(first: $n) { totalCount nodes { id } } }', variables: { n: 5000 } },
  ],
  ['the schema', { query: '{ __schema { queryType { name } } }' }],
  ['a mutation', { query: 'mutation { touch }' }],
  ['no query', { variables: {} }],
  ['a list of operations', [{ query: '{ hello }' }]],
])('answers %s alike', async (_name, asked) => {
  const body = JSON.stringify(asked);
  const [first, long, short] = [await told(LONG, body), await told(LONG, body), await told(SHORT, body)];
  expect(long).toEqual(first);
  expect(short).toEqual(long);
});

it.each([
  ['nothing', ''],
  ['what is not JSON', '{ hello }'],
  ['what is neither an object nor a list', '"hello"'],
  ['a byte order mark', '\ufeff{"query":"{ hello }"}'],
])('takes a body of %s alike', async (_name, body) => {
  expect(await told(SHORT, body)).toEqual(await told(LONG, body));
});

it('says in the log what it did', async () => {
  const body = JSON.stringify({ query: hello });
  await told(LONG, body);
  const lines = () => server.log.filter(({ msg }) => msg === 'request');
  const before = lines().length;
  await told(LONG, body);
  await told(SHORT, body);
  await expect.poll(() => lines().length).toBe(before + 2);
  const [long, short] = lines()
    .slice(-2)
    .map(({ ms: _ms, time: _time, ...line }) => line);
  expect(short).toEqual(long);
  expect(short).toMatchObject({ operation: 'Greet', status: 200 });
});
