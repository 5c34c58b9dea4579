// Answers that are kept: given again while nothing is written, and never after a load has ended.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureRecords, removeRecords, THIRD_DAY } from '../support/fixture.js';
import { type RealServer, startRealServer } from '../support/real-server.js';
import type { TestEngine } from '../support/stores.js';

export const keptAnswers = (engine: TestEngine): void => {
  describe(`kept answers on ${engine}`, () => {
    let server: RealServer;
    let read = 0;
    beforeAll(async () => {
      server = await startRealServer(engine, { CACHE_SECONDS: '60', EXPLAIN: 'on' }, undefined, () => {
        read += 1;
      });
    });
    afterAll(() => server?.stop());

    const COUNT = { query: '{ papers { totalCount } }' };
    /** Statements of operations, those that ask for the state left out. */
    const statements = async (work: () => Promise<unknown>): Promise<number> => {
      const before = read;
      await work();
      return read - before;
    };

    it('are given again without a statement, byte for byte', async () => {
      const first = await server.ask(COUNT);
      let again = first;
      expect(await statements(async () => (again = await server.ask(COUNT)))).toBe(0);
      expect(again.text).toBe(first.text);
      expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
      expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
      expect(again.headers.get('cache-control')).toBe('no-cache');
    });

    it('are one for each text, operation, set of variables and accepted form', async () => {
      const query =
        'query A($n: Int = 1) { papers(first: $n) { nodes { id } } } query B { stats { sample } }';
      const bodies = [
        { query, operationName: 'A' },
        { query, operationName: 'B' },
        { query, operationName: 'A', variables: { n: 2 } },
      ];
      const tags = new Set<string | null>();
      for (const body of bodies) tags.add((await server.ask(body)).headers.get('etag'));
      tags.add(
        (await server.ask(bodies[0], { accept: 'application/graphql-response+json' })).headers.get('etag'),
      );
      expect(tags.size).toBe(4);
      expect(await statements(() => server.ask(bodies[2]))).toBe(0);
    });

    it('are spared by a tag that the client has', async () => {
      const get = (headers: Record<string, string>) =>
        fetch(`${server.url}/graphql?query=${encodeURIComponent(COUNT.query)}`, { headers });
      const first = await get({ 'apollo-require-preflight': '1' });
      const second = await get({
        'apollo-require-preflight': '1',
        'if-none-match': String(first.headers.get('etag')),
        // As a browser asks; this fetch would else ask for an answer past all caches.
        'cache-control': 'max-age=0',
      });
      expect([second.status, await second.text()]).toEqual([304, '']);
      // What a foreign page could send is refused, kept or not.
      expect((await get({})).status).toBe(400);
    });

    it('are none where the answer has an error, or is explained', async () => {
      const wrong = {
        query: '{ stats { sample } paths(from: { name: "nobody" }, to: { name: "none" }) { text } }',
      };
      expect((await server.ask(wrong)).headers.get('etag')).toBeNull();
      expect(await statements(() => server.ask(wrong))).toBeGreaterThan(0);
      const { extensions } = await server.ask(COUNT, { 'papergraph-explain': '1' });
      expect(extensions).toHaveProperty('explain');
    });

    it('are gone with the next write, at once', async () => {
      const before = await server.ask(COUNT);
      await removeRecords(server.store, fixtureRecords, THIRD_DAY);
      const after = await server.ask(COUNT);
      expect(after.text).not.toBe(before.text);
      expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    });
  });
};
