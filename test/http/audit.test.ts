// GraphQL over HTTP, held to the audit suite of `graphql-http`, with CSRF prevention on: the audit's fetch adds the
// header that a page of another origin could not send without being asked.
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.js';

/** Apollo Server says 400 to a request that cannot run, whatever the client accepts. */
const OTHERWISE: readonly string[] = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.stop());

const audits = serverAudits({
  url: () => `${server.url}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('apollo-require-preflight', '1');
    return fetch(url, { ...init, headers });
  },
});

it('has all the audits that the suite had when this was written', () => {
  expect(audits.length).toBeGreaterThanOrEqual(60);
});

it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
  const result = await audit.fn();
  const passed = result.status === 'ok';
  if (OTHERWISE.includes(name)) expect(passed).toBe(false);
  else expect(passed ? 'ok' : result.reason).toBe('ok');
});
