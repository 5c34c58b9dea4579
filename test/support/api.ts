// The API as a caller sees it, over a store, with the statements that an answer took.
import { ApolloServer, HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { createStore } from '../../src/graph/cypher-store.js';
import type { Statement } from '../../src/graph/engine.js';
import type { Context } from '../../src/graphql/context.js';
import { formatError, isFault } from '../../src/graphql/errors.js';
import { createSchema } from '../../src/graphql/schema.js';
import { planned } from '../../src/http/gateway.js';
import { loadFixture } from './fixture.js';
import { openTestEngine, type TestEngine } from './stores.js';

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly Record<string, unknown>[];
  readonly statements: readonly string[];
  /** What the API would only log: defects. */
  readonly faults: readonly string[];
}

export interface Api {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

const FULL_TEXT = [
  ['papers', '$papers', '$limit'],
  ['names', '$others', '$limit'],
  ['spelling', '$begun', '$few'],
  ['spelling', '$spelt', '$few'],
] as const;

/** One engine keeps counts until the graph changes, the other counts for nothing. */
const STATE = "MATCH (m:Meta {id: 'state'}) RETURN m.value AS value";

/** An API over a graph that `fill` has written. */
export const openApi = async (
  name: TestEngine,
  fill: (store: ReturnType<typeof createStore>) => Promise<void> = loadFixture,
): Promise<Api> => {
  const engine = await openTestEngine(name);
  let log: string[] = [];
  let faults: string[] = [];
  /** Full-text search is the one thing that engines say differently, and only one has an index of relationships. */
  const alike = ({ text }: Statement): string => {
    let plain = text
      .replaceAll(
        / USING INDEX (r\d+):HAS\(entityId, day, paperId\) WHERE \1\.entityId = n\d+\.id AND (?:\1\.day [<>]= (?:''|\$p\d+) AND )+\1\.paperId >= ''( AND)?/g,
        (_found, _edge, more?: string) => (more ? ' WHERE' : ''),
      )
      .replaceAll(/ORDER BY r\d+\.entityId(?: ASC| DESC)?, /g, 'ORDER BY ');
    for (const [index, query, limit] of FULL_TEXT)
      plain = plain.replaceAll(
        engine.dialect.fullText(index, 'n', query, limit),
        `<full text of ${index}: n>`,
      );
    return plain;
  };
  const store = createStore({
    ...engine,
    read: (statement, options) => {
      if (statement.text !== STATE) log.push(alike(statement));
      return engine.read(statement, options);
    },
  });
  await store.prepare();
  await fill(store);
  const server = new ApolloServer<Context>({
    gateway: planned(createSchema()),
    formatError: (formatted, error) => {
      const shown = formatError(formatted, error);
      if (isFault(shown)) faults.push(String((unwrapResolverError(error) as Error).stack));
      return shown;
    },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  await server.start();
  return {
    ask: async (query, variables = {}) => {
      log = [];
      faults = [];
      const [mine, failed] = [log, faults];
      const { body } = await server.executeOperation(
        {
          query,
          variables,
          http: { method: 'POST', headers: new HeaderMap(), search: '', body: {} },
        },
        { contextValue: { store } },
      );
      if (body.kind !== 'single') throw new Error('expected one answer, got a stream');
      // As it goes over the wire: no prototypes, no symbols.
      const { data = null, errors = [] } = JSON.parse(JSON.stringify(body.singleResult)) as {
        data?: Answer['data'];
        errors?: Answer['errors'];
      };
      return { data, errors, statements: [...mine], faults: [...failed] };
    },
    close: async () => {
      await server.stop();
      await store.close();
    },
  };
};
