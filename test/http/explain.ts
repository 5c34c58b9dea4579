// `explain` on a real engine: an answer that lists the statements it took, for whoever may ask for them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RealServer, startRealServer } from '../support/real-server.js';
import type { TestEngine } from '../support/stores.js';

interface Explained {
  readonly statements: readonly {
    readonly text: string;
    readonly parameters: Record<string, unknown>;
    readonly ms: number;
    readonly rows: number;
  }[];
}

const HEADER = { 'papergraph-explain': '1' };
const TWO_FIELDS = {
  query: '{ papers(first: 3) { nodes { id } } models(where: { name: { eq: "zq-secret" } }) { totalCount } }',
};

export const explaining = (engine: TestEngine): void => {
  describe(`explain on ${engine}`, () => {
    let server: RealServer;
    beforeAll(async () => {
      server = await startRealServer(engine, { EXPLAIN: 'on' });
    });
    afterAll(() => server?.stop());

    it('lists each statement with its values, time and rows', async () => {
      const { extensions, errors } = await server.ask(TWO_FIELDS, HEADER);
      expect(errors).toEqual([]);
      const { statements } = extensions.explain as Explained;
      expect(statements).toHaveLength(2);
      for (const { text, ms, rows } of statements) {
        expect(text).toMatch(/\b(MATCH|CALL)\b.*\bRETURN\b/s);
        expect(text).not.toContain('zq-secret');
        expect(ms).toBeGreaterThan(0);
        expect(rows).toBe(1);
      }
      expect(statements.map(({ parameters }) => JSON.stringify(parameters)).join()).toContain('zq-secret');
    });

    it('gives statements that run again by hand', async () => {
      const { extensions } = await server.ask(
        { query: '{ overview(limit: 5) { nodes { id } } stats { nodes { count } } }' },
        HEADER,
      );
      const { statements } = extensions.explain as Explained;
      expect(statements.length).toBeGreaterThan(2);
      expect(statements.every(({ rows }) => typeof rows === 'number')).toBe(true);
    });

    it('says nothing where the request does not ask', async () => {
      expect((await server.ask(TWO_FIELDS)).extensions).not.toHaveProperty('explain');
    });

    it('says nothing where it is off, whatever the request asks', async () => {
      const closed = await startRealServer(engine);
      const { extensions, text } = await closed.ask(TWO_FIELDS, HEADER);
      expect(extensions).not.toHaveProperty('explain');
      expect(text).not.toMatch(/MATCH|RETURN/);
      await closed.stop();
    });
  });
};
