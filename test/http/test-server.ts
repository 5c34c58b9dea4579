// A real server on a small schema of its own, for the tests of everything between socket and resolver.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { type Config, type Env, readConfig } from '../../src/config.js';
import { PapergraphError } from '../../src/domain/errors.js';
import { createLogger } from '../../src/logger.js';
import {
  type OperationRequest,
  type RunningServer,
  type ServerParts,
  startServer,
} from '../../src/server.js';

const SDL = /* GraphQL */ `
  type Query {
    hello(name: String): String
    paper(by: PaperBy!): Paper
    papers(first: Int, last: Int): Papers
    nodes(ids: [ID!]!): [Paper]
    overview(limit: Int = 200): Papers
    slow(ms: Int!, deaf: Boolean): String
    fail(how: String!): String
    explained: Boolean
  }
  type Mutation { touch: Boolean }
  input PaperBy @oneOf { id: ID slug: String }
  type Papers { edges: [PaperEdge!]! nodes: [Paper!]! totalCount: Int! }
  type PaperEdge { node: Paper! }
  type Paper { id: ID! authors: [Author!]! papers(first: Int, last: Int): Papers! }
  type Author { name: String! }
`;

type Resolver = GraphQLFieldResolver<unknown, { request: OperationRequest }>;

/** What each operation's signal said when its resolver looked last. */
export interface Seen {
  signals: AbortSignal[];
  closed: number;
}

const papers = { nodes: [], edges: [], totalCount: 0 };
const failures: Readonly<Record<string, () => Error>> = {
  crash: () => new Error('connect ECONNREFUSED 10.1.2.3:7687 while running MATCH (p:Paper) RETURN p'),
  'not found': () => new PapergraphError('NOT_FOUND', 'No model is named "x".', { argument: 'name' }),
  ambiguous: () => new PapergraphError('AMBIGUOUS', 'Two.', { candidates: [{ id: 'a', name: 'SAM' }] }),
  down: () =>
    new PapergraphError('UNAVAILABLE', 'The database does not answer.', {}, { cause: new Error('10.1.2.3') }),
};

const resolvers = (seen: Seen): Readonly<Record<string, Resolver>> => ({
  hello: (_source, args) => `Hello ${args.name ?? 'you'}`,
  paper: (_source, { by }) => ({ id: by.id ?? by.slug, authors: [], papers }),
  papers: () => papers,
  overview: () => papers,
  nodes: (_source, { ids }) => ids.map(() => null),
  explained: (_source, _args, { request }) => request.onStatement !== null,
  slow: (_source, { ms, deaf }, { request: { signal } }) =>
    new Promise((resolve, reject) => {
      seen.signals.push(signal);
      const timer = setTimeout(() => resolve('done'), ms);
      if (deaf) return;
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(new Error('the driver closed its session'));
      });
    }),
  fail: (_source, { how }) => Promise.reject(failures[how]?.() ?? new Error(how)),
});

export const testSchema = (seen: Seen = { signals: [], closed: 0 }): GraphQLSchema => {
  const schema = buildSchema(SDL);
  const query = schema.getType('Query');
  if (!isObjectType(query)) throw new Error('the schema has no Query');
  for (const [name, resolve] of Object.entries(resolvers(seen))) {
    const field = query.getFields()[name];
    if (field) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
  return schema;
};

/** An answer of the API, as loosely typed as a client sees it. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors: { message: string; extensions: { code: string } & Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

export const answer = async (response: Promise<Response> | Response): Promise<Answer> =>
  (await (await response).json()) as Answer;

export const codeOf = async (response: Promise<Response> | Response): Promise<string | undefined> =>
  (await answer(response)).errors[0]?.extensions.code;

export interface TestServer extends RunningServer {
  readonly seen: Seen;
  /** The lines of its log. */
  readonly log: Record<string, unknown>[];
  /** Posts an operation. */
  ask(body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** Starts on a free port; `env` as a user would set it. The pages are there when `built` is not false. */
export const startTestServer = async (
  env: Env = {},
  options: {
    ready?: () => Promise<void>;
    contextOf?: ServerParts['contextOf'];
    built?: boolean;
    finishWithinMs?: number;
  } = {},
): Promise<TestServer> => {
  const config: Config = readConfig({ PORT: '0', ...env }, { dotenv: false });
  const web = mkdtempSync(join(tmpdir(), 'papergraph-web-'));
  if (options.built !== false) {
    mkdirSync(join(web, 'assets'));
    writeFileSync(join(web, 'index.html'), '<title>Explorer</title>');
    writeFileSync(join(web, 'playground.html'), '<title>Playground</title>');
    writeFileSync(join(web, 'assets', 'index-a1b2c3.js'), `export const x = '${'x'.repeat(5000)}';`);
  }
  const seen: Seen = { signals: [], closed: 0 };
  const log: Record<string, unknown>[] = [];
  const parts: ServerParts = {
    schema: testSchema(seen),
    contextOf: options.contextOf ?? ((request) => ({ request })),
    ready: options.ready ?? (async () => {}),
    close: async () => {
      seen.closed += 1;
      rmSync(web, { recursive: true, force: true });
    },
  };
  const logger = createLogger('debug', { write: (line) => log.push(JSON.parse(line)) });
  const server = await startServer(config, parts, logger, {
    web,
    finishWithinMs: options.finishWithinMs ?? 2000,
  });
  return {
    ...server,
    seen,
    log,
    ask: (body, headers = {}) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
};
