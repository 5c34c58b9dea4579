// GET /export over real connections: what it answers is what the command writes, and its bounds hold.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../pages/sample-site.js';
import { READERS } from '../support/graphology.js';
import { codeOf } from './test-server.js';

let site: Site;
const get = (query: string) => fetch(`${site.url}/export${query}`);

beforeAll(async () => {
  site = await startSite(undefined, ['sample'], { EXPORT: 'on' });
});
afterAll(() => site?.close());

it.each(['graphml', 'gexf', 'graphology'] as const)(
  'answers %s that graphology reads, whole',
  async (format) => {
    const response = await get(`?format=${format}`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="papergraph\./);
    const graph = READERS[format](await response.text());
    const papers = graph.filterNodes((_id, { type, nodeType }) => (nodeType ?? type) === 'PAPER');
    expect([response.status, papers.length]).toEqual([200, 57]);
  },
);

it('answers what lies around a node, or around what a search finds', async () => {
  const sizeOf = async (query: string) => (await (await get(query)).text()).length;
  const all = await sizeOf('');
  const near = await sizeOf('?around=model/vit');
  expect(near).toBeGreaterThan(1000);
  expect(await sizeOf('?around=model/vit&depth=2')).toBeGreaterThan(near);
  expect(near).toBeLessThan(all);
  expect(await (await get('?search=kv%20cache&format=bibtex')).text()).toContain('@misc');
});

describe('refusals', () => {
  it.each([
    ['?format=xls', 'is one of jsonl'],
    ['?format=neo4j-csv', 'papergraph export'],
    ['?around=no-such-thing', 'names nothing'],
    ['?search=qqxzzv', 'finds nothing'],
    ['?around=vit&search=vit', 'not both'],
    ['?depth=2', 'how far around'],
    ['?around=model/vit&depth=9', '1, 2, 3'],
    ['?arround=vit', 'There is no "arround"'],
    ['?around=a&around=b', 'may stand once'],
  ])('%s', async (query, said) => {
    const response = await get(query);
    const body = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
    expect([response.status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.errors[0].message).toContain(said);
  });

  it('is not there unless configured', async () => {
    const plain = await startSite(undefined, []);
    try {
      const response = await fetch(`${plain.url}/export`);
      expect([response.status, await codeOf(response)]).toEqual([404, 'NOT_FOUND']);
    } finally {
      await plain.close();
    }
  });

  it('runs one at a time', async () => {
    const responses = await Promise.all([get(''), get('')]);
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 503]);
    const refused = responses.find(({ status }) => status === 503);
    expect(refused?.headers.get('retry-after')).toBe('10');
    await Promise.all(responses.map((response) => response.text()));
    expect((await get('?format=bibtex')).status).toBe(200);
  });

  it('cuts the connection at the bound, so that nobody takes a part for the whole', async () => {
    const small = await startSite(undefined, ['sample'], { EXPORT: 'on', MAX_EXPORT: '70kb' });
    try {
      await expect(fetch(`${small.url}/export`).then((response) => response.text())).rejects.toThrow();
      expect((await fetch(`${small.url}/export?format=bibtex`)).status).toBe(200);
    } finally {
      await small.close();
    }
  });
});
