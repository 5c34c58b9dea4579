// The real site for tests: pages as Vite builds them, the bundled sample in an embedded graph, the real server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { openHere } from '../../loaders/handover/open.js';
import { loadInputs } from '../../loaders/pipeline.js';
import { loadCatalogue } from '../../loaders/resolve/catalogue.js';
import { readConfig } from '../../src/config.js';
import { createSchema } from '../../src/graphql/schema.js';
import { createLogger } from '../../src/logger.js';
import { startServer } from '../../src/server.js';

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the pages into a folder of their own when `pages` is true; without them only the API answers. */
export const startSampleSite = async ({ pages }: { pages: boolean }): Promise<Site> => {
  const web = mkdtempSync(join(tmpdir(), 'papergraph-pages-'));
  const config = readConfig(
    { PORT: '0', PAPERGRAPH_DATA: ':memory:', LOG_LEVEL: 'silent' },
    { dotenv: false },
  );
  if (pages) {
    const configFile = join(import.meta.dirname, '../../web/vite.config.ts');
    await build({ configFile, logLevel: 'error', build: { outDir: web, reportCompressedSize: false } });
  }
  const graph = await openHere(config.store, 'test');
  await loadInputs(
    graph.store,
    loadCatalogue(),
    ['sample'],
    { waitMs: 0, exclusive: graph.exclusive },
    () => {},
  );
  const parts = {
    schema: createSchema(),
    contextOf: ({ signal, timeoutMs }: { signal: AbortSignal; timeoutMs: number }) => ({
      store: graph.store,
      signal,
      timeoutMs,
    }),
    ready: () => graph.store.ping(),
    close: () => graph.close(),
  };
  const running = await startServer(config, parts, createLogger('silent'), { web });
  return {
    url: running.url,
    close: async () => {
      await running.stop();
      rmSync(web, { recursive: true, force: true });
    },
  };
};
