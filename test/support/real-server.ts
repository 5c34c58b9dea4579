// The real server over a real engine that holds the fixture, as `papergraph serve` makes it, for tests over HTTP.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servedParts } from '../../loaders/served.js';
import { type Env, readConfig } from '../../src/config.js';
import type { RanStatement } from '../../src/graph/engine.js';
import type { GraphStore } from '../../src/graph/store.js';
import { createLogger } from '../../src/logger.js';
import { startServer } from '../../src/server.js';
import { loadFixture } from './fixture.js';
import { openTestStore, type TestEngine } from './stores.js';

export interface RealAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { message: string; extensions: { code: string } & Record<string, unknown> }[];
  readonly extensions: Record<string, unknown>;
}

export interface RealServer {
  readonly url: string;
  readonly store: GraphStore;
  readonly log: Record<string, unknown>[];
  ask(body: unknown, headers?: Record<string, string>): Promise<RealAnswer>;
  stop(): Promise<void>;
}

const NO_PAGES = join(tmpdir(), 'papergraph-no-pages');

/** Starts on a free port; the test stops it. @param onStatement is told what operations read. */
export const startRealServer = async (
  engine: TestEngine,
  env: Env = {},
  fill: (store: GraphStore) => Promise<void> = loadFixture,
  onStatement: (statement: RanStatement) => void = () => {},
): Promise<RealServer> => {
  const store = await openTestStore(engine);
  await fill(store);
  const log: Record<string, unknown>[] = [];
  const logger = createLogger('info', { write: (line) => log.push(JSON.parse(line)) });
  const config = readConfig({ PORT: '0', ...env }, { dotenv: false });
  const parts = servedParts({ store: store.watched(onStatement), close: () => store.close() });
  const state = () => store.state();
  const running = await startServer(config, { ...parts, state }, logger, { web: NO_PAGES });
  return {
    url: running.url,
    store,
    log,
    ask: async (body, headers = {}) => {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      });
      const text = await response.text();
      const { data, errors = [], extensions = {} } = JSON.parse(text);
      return { status: response.status, headers: response.headers, text, data, errors, extensions };
    },
    stop: () => running.stop(),
  };
};
