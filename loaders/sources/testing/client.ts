// A client of a test's own server, and all that a source gives, sorted.
import { onTestFinished } from 'vitest';
import type { PaperRecord } from '../../../src/domain/record.js';
import { Client, type ClientOptions } from '../http/client.js';
import { openSource } from '../open.js';
import { readAll } from '../port.contract.js';
import type { Refusal } from '../port.js';

export const clientFor = (mirror: string, more: Partial<ClientOptions> = {}): Client => {
  const client = new Client({
    userAgent: 'papergraph/test (mailto:someone@example.org)',
    cacheFolder: null,
    offline: false,
    keys: {},
    mirror,
    proxy: {},
    backOffMs: 10,
    timeoutMs: 5_000,
    ...more,
  });
  onTestFinished(() => client.close());
  return client;
};

export const readSorted = async (
  input: string,
  client: Client,
): Promise<{ records: PaperRecord[]; refusals: Refusal[] }> => {
  const items = await readAll(await openSource(input, { client }));
  return {
    records: items.flatMap((item) => (item.kind === 'record' ? item.record : [])),
    refusals: items.flatMap((item) => (item.kind === 'refusal' ? item.refusal : [])),
  };
};
