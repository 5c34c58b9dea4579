// Papergraph itself, as `papergraph serve` composes it; only that its statements are noted and its log is quiet, as
// the other contenders log nothing.
import { readConfig } from '../../../src/config.js';
import { createStore } from '../../../src/graph/cypher-store.js';
import type { Engine } from '../../../src/graph/engine.js';
import type { Context } from '../../../src/graphql/context.js';
import { createSchema } from '../../../src/graphql/schema.js';
import { createLogger } from '../../../src/logger.js';
import { startServer } from '../../../src/server.js';
import { note, serveBench } from './child.js';

const config = readConfig({ LOG_LEVEL: 'warn', PORT: '0', ...process.env }, { dotenv: false });

const openEngine = async (): Promise<Engine> => {
  if (config.store.engine === 'neo4j')
    return (await import('../../../src/graph/engines/neo4j.js')).openNeo4j(config.store);
  return (await import('../../../src/graph/engines/grafeo.js')).openGrafeo(config.store.path);
};

const engine = await openEngine();
const store = createStore({
  ...engine,
  read: (statement, options) => {
    note(statement.text);
    return engine.read(statement, options);
  },
});
await store.prepare();
const schema = createSchema();
const running = await startServer(
  config,
  {
    schema,
    contextOf: ({ signal, timeoutMs }): Context => ({ store, signal, timeoutMs }),
    ready: () => store.ping(),
    close: () => store.close(),
  },
  createLogger(config.logLevel),
);
serveBench(`${running.url}/graphql`);
