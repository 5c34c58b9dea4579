// The peer as its user would run it: @neo4j/graphql behind Apollo Server 5's own HTTP front, nothing logged, no
// limits. Forked by ../run.ts, which it tells its port, and on asking how many statements ran.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { typeDefs } from './types.js';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE = 'neo4j' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));

let statements = [];
const { session } = driver;
driver.session = (...options) => {
  const made = session.apply(driver, options);
  for (const method of ['executeRead', 'executeWrite']) {
    const execute = made[method].bind(made);
    made[method] = (work, config) =>
      execute((tx) => {
        const run = tx.run.bind(tx);
        tx.run = (text, params) => {
          if (statements.length < 1000) statements.push(text);
          return run(text, params);
        };
        return work(tx);
      }, config);
  }
  return made;
};

// Dates are strings in this graph, and comparing strings must be switched on.
const compared = { LT: true, LTE: true, GT: true, GTE: true };
const features = { filters: { String: compared } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const server = new ApolloServer({ schema, includeStacktraceInErrorResponses: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ executionContext: driver, sessionConfig: { database: NEO4J_DATABASE } }),
});
process.on('message', (message) => {
  if (message === 'statements') {
    process.send({ statements });
    statements = [];
  }
});
process.once('disconnect', () => process.exit(0));
process.send({ url });
