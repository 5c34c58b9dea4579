// The real site for tests: pages as Vite builds them, the bundled sample in an embedded graph, the real server.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { openHere } from '../../loaders/handover/open.js';
import { loadInputs } from '../../loaders/pipeline.js';
import { loadCatalogue } from '../../loaders/resolve/catalogue.js';
import { servedParts } from '../../loaders/served.js';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/logger.js';
import { startServer } from '../../src/server.js';

export interface Site {
  readonly url: string;
  /** Loads more while the site is up. */
  load(inputs: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Builds both pages into a folder of their own and returns it. */
export const buildPages = async (): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'papergraph-pages-'));
  const configFile = join(import.meta.dirname, '../../web/vite.config.ts');
  await build({ configFile, logLevel: 'error', build: { outDir, reportCompressedSize: false } });
  return outDir;
};

/** @param web the folder of built pages; without one only the API answers. @param inputs what the graph holds. @param env the configuration. */
export const startSite = async (
  web = join(tmpdir(), 'papergraph-no-pages'),
  inputs: readonly string[] = ['sample'],
  env: Record<string, string> = {},
): Promise<Site> => {
  const config = readConfig(
    { PORT: '0', PAPERGRAPH_DATA: ':memory:', LOG_LEVEL: 'silent', ...env },
    { dotenv: false },
  );
  const graph = await openHere(config.store, 'test');
  const options = { waitMs: 0, exclusive: graph.exclusive };
  const load = async (more: readonly string[]): Promise<void> => {
    await loadInputs(graph.store, loadCatalogue(), more, options, () => {});
  };
  await load(inputs);
  const running = await startServer(config, servedParts(graph), createLogger('silent'), { web });
  return { url: running.url, load, close: () => running.stop() };
};
