// Persisted documents: texts that clients register and then name by hash, and a server that runs only what its
// manifest lists. What is named by hash is held to the same limits as what is sent.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../client/persisted-documents.json' with { type: 'json' };
import { Documents, readSafelist } from '../../src/http/documents.js';
import * as pages from '../../web/generated/graphql.js';
import { answer, startTestServer, type TestServer } from './test-server.js';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const named = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha(text) } });

describe('documents that clients register', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ MAX_COST: '100' });
  });
  afterAll(() => server.stop());

  const SIZED = 'query ($n: Int!) { papers(first: $n) { nodes { id } } }';

  it('are asked for, registered, and from then on named by their hash', async () => {
    const first = await answer(server.ask({ variables: { n: 1 }, extensions: named(SIZED) }));
    expect(first.errors[0]?.extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    const registered = await server.ask({ query: SIZED, variables: { n: 1 }, extensions: named(SIZED) });
    expect(registered.status).toBe(200);
    const again = await answer(server.ask({ variables: { n: 2 }, extensions: named(SIZED) }));
    expect(again).toMatchObject({ data: { papers: { nodes: [] } }, extensions: { cost: { query: 3 } } });
  });

  it('work by GET, so that a cache in between can keep the answers', async () => {
    const asked = new URLSearchParams({
      variables: '{"n":5}',
      extensions: JSON.stringify(named(SIZED)),
    });
    const response = await fetch(`${server.url}/graphql?${asked}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await answer(response)).toMatchObject({ extensions: { cost: { query: 6 } } });
  });

  it('are held to the limits by their variables too', async () => {
    const { errors } = await answer(server.ask({ variables: { n: 1_000 }, extensions: named(SIZED) }));
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 'MAX_COST' });
  });

  it('are not registered under the hash of another', async () => {
    const { errors } = await answer(server.ask({ query: '{ hello }', extensions: named('{ other }') }));
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'extensions' });
    for (const persistedQuery of [
      7,
      'x',
      {},
      { version: 2, sha256Hash: 'x' },
      { version: 1, sha256Hash: [] },
    ]) {
      const wrong = await server.ask({ query: '{ hello }', extensions: { persistedQuery } });
      expect([wrong.status, (await answer(wrong)).errors[0]?.extensions.code]).toEqual([
        400,
        'BAD_USER_INPUT',
      ]);
    }
  });

  it('are forgotten when they are too many', async () => {
    const documents = new Documents();
    for (let i = 0; i < 30; i += 1) await documents.cache.set(`apq:${i}`, 'x'.repeat(100_000));
    expect(
      documents.textOf({ extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } }),
    ).toBeUndefined();
    expect(
      documents.textOf({ extensions: { persistedQuery: { version: 1, sha256Hash: '29' } } }),
    ).toHaveLength(100_000);
  });
});

describe('a server with a safelist', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-safelist-'));
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const HELLO = 'query Hello($name: String) { hello(name: $name) }';
  let server: TestServer;
  beforeAll(async () => {
    const apollo = file('apollo.json', {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'greeting', name: 'Hello', type: 'query', body: HELLO }],
    });
    const codegen = file('codegen.json', { abc: '{ papers { totalCount } }' });
    server = await startTestServer({ SAFELIST: `${apollo}, ${codegen}` });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const codeOf = async (body: object) => (await answer(server.ask(body))).errors?.[0]?.extensions.code;

  it('runs what it lists, by id and by text however it is laid out', async () => {
    const byId = {
      extensions: { persistedQuery: { version: 1, sha256Hash: 'greeting' } },
      variables: { name: 'A' },
    };
    expect((await answer(server.ask(byId))).data).toEqual({ hello: 'Hello A' });
    const other = 'query   Hello($name:String){hello(name:$name)} # as another tool prints it';
    expect((await answer(server.ask({ query: other }))).data).toEqual({ hello: 'Hello you' });
    expect(await codeOf({ query: '{papers{totalCount}}' })).toBeUndefined();
  });

  it('runs nothing else, and registers nothing', async () => {
    expect(await codeOf({ query: '{ hello }' })).toBe('QUERY_NOT_IN_SAFELIST');
    expect(await codeOf({ query: '{ hello }', extensions: named('{ hello }') })).toBe(
      'QUERY_NOT_IN_SAFELIST',
    );
    expect(await codeOf({ extensions: named('{ hello }') })).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await codeOf({ query: '{ hello' })).toBe('QUERY_NOT_IN_SAFELIST');
    expect(await codeOf({ query: `${HELLO} query Other { hello }` })).toBe('QUERY_NOT_IN_SAFELIST');
  });

  it('says at its start what is wrong with a manifest', async () => {
    for (const [path, reason] of [
      [join(folder, 'nowhere.json'), 'ENOENT'],
      [file('text.json', 'hello'), 'JSON'],
      [file('empty.json', {}), 'lists no operation'],
      [file('broken.json', { abc: '{ papers' }), 'Syntax Error'],
    ] as const)
      await expect(startTestServer({ SAFELIST: path })).rejects.toThrow(new RegExp(`SAFELIST: .*${reason}`));
  });
});

describe('the manifest that codegen writes', () => {
  it('lists every operation of the explorer, as the explorer sends it', () => {
    const texts = Object.entries(pages).flatMap(([name, value]) =>
      name.endsWith('Document') ? [String(value)] : [],
    );
    expect(texts.length).toBeGreaterThan(10);
    const documents = new Documents(readSafelist(['client/persisted-documents.json']));
    for (const query of texts) expect(documents.textOf({ query })).toBe(query);
    expect(manifest.operations.map(({ id, body }) => id === sha(body))).not.toContain(false);
  });
});
