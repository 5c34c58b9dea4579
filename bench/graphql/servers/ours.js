// Papergraph itself as it is built, composed as `papergraph serve` does; only that its statements are noted and its log
// is quiet, as the other contenders log nothing.
import { readConfig } from '../../../dist/src/config.js';
import { createStore } from '../../../dist/src/graph/cypher-store.js';
import { createSchema } from '../../../dist/src/graphql/schema.js';
import { createLogger } from '../../../dist/src/logger.js';
import { startServer } from '../../../dist/src/server.js';
import { note, serveBench } from './child.js';

const config = readConfig({ LOG_LEVEL: 'warn', PORT: '0', ...process.env }, { dotenv: false });

const openEngine = async () => {
  if (config.store.engine === 'neo4j')
    return (await import('../../../dist/src/graph/engines/neo4j.js')).openNeo4j(config.store);
  return (await import('../../../dist/src/graph/engines/grafeo.js')).openGrafeo(config.store.path);
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
const parts = {
  schema: createSchema(),
  contextOf: (request) => ({ store, ...request }),
  ready: () => store.ping(),
  close: () => store.close(),
};
const running = await startServer(config, parts, createLogger(config.logLevel));
serveBench(`${running.url}/graphql`);
