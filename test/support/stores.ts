// A fresh, empty store for a test: the embedded engine in memory, or the Neo4j that PAPERGRAPH_TEST_NEO4J_*
// names. That database is emptied, so it must be empty before the first time, or bear the marker of this suite.
import { type Config, type Neo4jConfig, readTestNeo4j } from '../../src/config.js';
import { createStore } from '../../src/graph/cypher-store.js';
import type { Engine, Row } from '../../src/graph/engine.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import type { GraphStore } from '../../src/graph/store.js';

/** As the projects of vitest.config.ts: a suite for both is called from `x.embedded.test.ts` and `x.neo4j.test.ts`. */
export type TestEngine = 'embedded' | 'neo4j';

const PAGE = 5_000n;

export const testNeo4j = (): Neo4jConfig => {
  const config = readTestNeo4j(process.env);
  if (!config) throw new Error('expected PAPERGRAPH_TEST_NEO4J_URI to name a Neo4j for tests; it is not set');
  return config;
};

const first = async (engine: Engine, text: string): Promise<Row> =>
  (await engine.read({ text, params: {} }))[0] ?? {};

/** Removes all nodes but the marker. Rejects, and removes nothing, where nodes stand without the marker. */
const empty = async (engine: Engine, where: string): Promise<void> => {
  const { marked } = await first(
    engine,
    "MATCH (m:Meta {id: 'marker', marker: 'papergraph-test'}) RETURN count(m) AS marked",
  );
  const { nodes } = await first(engine, 'MATCH (n) RETURN count(n) AS nodes');
  if (Number(nodes) > 0 && Number(marked) === 0)
    throw new Error(
      `expected an empty database or one with the marker of this suite at ${where}; it holds ${nodes} nodes. Tests empty their database: name another in PAPERGRAPH_TEST_NEO4J_URI, or empty this one yourself.`,
    );
  await engine.write((tx) => tx.run("MERGE (m:Meta {id: 'marker'}) SET m.marker = 'papergraph-test'"));
  for (;;) {
    const [row] = await engine.write((tx) =>
      tx.run(
        "MATCH (n) WHERE NOT (n:Meta AND n.id = 'marker') WITH n LIMIT $page DETACH DELETE n RETURN count(*) AS gone",
        { page: PAGE },
      ),
    );
    if (Number(row?.gone) === 0) return;
  }
};

/** Empties the Neo4j for tests and answers how to reach it. */
export const emptyNeo4j = async (): Promise<Neo4jConfig> => {
  const config = testNeo4j();
  const engine = await openNeo4j(config);
  try {
    await empty(engine, config.uri);
  } finally {
    await engine.close();
  }
  return config;
};

const configOf = async (engine: TestEngine): Promise<Config['store']> =>
  engine === 'neo4j' ? emptyNeo4j() : { engine: 'embedded', path: ':memory:' };

/** Without constraints and papers. The test closes it. */
export const openTestEngine = async (engine: TestEngine): Promise<Engine> => {
  const config = await configOf(engine);
  if (config.engine === 'neo4j') return openNeo4j(config);
  return (await import('../../src/graph/engines/grafeo.js')).openGrafeo(config.path);
};

/** A prepared store without papers. The test closes it. */
export const openTestStore = async (engine: TestEngine): Promise<GraphStore> => {
  const store = createStore(await openTestEngine(engine));
  await store.prepare();
  return store;
};

/** Everything in the store's public graph, a line an item, as `papergraph export` prints it. */
export const exportText = async (store: GraphStore): Promise<string> => {
  const lines: string[] = [];
  for await (const item of store.export()) lines.push(JSON.stringify(item));
  return lines.join('\n');
};
