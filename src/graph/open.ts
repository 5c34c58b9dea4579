// Which engine: Neo4j where one is named, else the embedded graph. The packages are imported on first use.
import type { Config } from '../config.js';
import { createStore } from './cypher-store.js';
import type { GraphStore } from './store.js';

export const openStore = async (config: Config['store']): Promise<GraphStore> => {
  if (config.engine === 'neo4j') {
    const { openNeo4j } = await import('./engines/neo4j.js');
    return createStore(await openNeo4j(config));
  }
  const { openGrafeo } = await import('./engines/grafeo.js');
  return createStore(await openGrafeo(config.path));
};
