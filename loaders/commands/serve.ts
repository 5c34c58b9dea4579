// papergraph serve and papergraph start: the composition of store, schema and HTTP, and the place where other
// processes hand their loads to the one that holds the embedded graph.
import type { Config } from '../../src/config.js';
import { createLogger } from '../../src/logger.js';
import { addresses, startServer, stopOnSignals } from '../../src/server.js';
import { type HeldGraph, openHere } from '../handover/open.js';
import { loadInputs } from '../pipeline.js';
import { EXIT } from '../report.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { servedParts } from '../served.js';
import { configuration, reported } from './session.js';

const runs = new Promise<never>(() => {});

/** Serves until a signal ends the process; resolves never. */
const serveGraph = async (config: Config, graph: HeldGraph): Promise<never> => {
  const logger = createLogger(config.logLevel);
  try {
    await graph.takeHandovers();
    const running = await startServer(config, servedParts(graph), logger);
    stopOnSignals(running, logger);
    process.stdout.write(`${addresses(running.url)}\n`);
    // The first reader of a big graph should not wait for its picture; who asks is told what goes wrong.
    graph.store.communities().catch(() => {});
  } catch (error) {
    await graph.close();
    throw error;
  }
  return runs;
};

export const serve = async (): Promise<number> => {
  const config = configuration();
  return serveGraph(config, await openHere(config.store, 'serve'));
};

/** Whether this is a first start: nobody loaded anything, nobody took the sample out. */
const wantsSample = async ({ store }: HeldGraph): Promise<boolean> =>
  (await store.isEmpty()) &&
  !(await store.loads()).some(({ source, state }) => source === 'sample' && state === 'removed');

const loadSample = (graph: HeldGraph): Promise<number> =>
  reported({ rejected: 'papergraph.rejected.jsonl' }, async ({ watch, signal }) => {
    process.stderr.write(
      'Loading the bundled sample: 57 papers, paraphrased. `papergraph remove --source sample` takes it out.\n',
    );
    await loadInputs(
      graph.store,
      loadCatalogue(),
      ['sample'],
      { waitMs: 0, exclusive: graph.exclusive, signal },
      watch,
    );
  });

/** What `npm start` does: the sample into an empty embedded graph, never into Neo4j; then serves. */
export const start = async (): Promise<number> => {
  const config = configuration();
  const graph = await openHere(config.store, 'serve');
  let code: number = EXIT.done;
  try {
    if (config.store.engine === 'embedded' && (await wantsSample(graph))) code = await loadSample(graph);
  } catch (error) {
    await graph.close();
    throw error;
  }
  if (code === EXIT.interrupted) {
    await graph.close();
    return code;
  }
  return serveGraph(config, graph);
};
