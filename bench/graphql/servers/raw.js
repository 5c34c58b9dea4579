// The limit: the best statement that we can write by hand for each query, through neo4j-driver, behind node's bare
// HTTP server. No schema, no validation, no limits: what it lacks is what GraphQL may cost.
import { once } from 'node:events';
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { note, serveBench } from './child.js';

const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD, NEO4J_DATABASE = 'neo4j' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
});
/** Texts by the query's name, told before anything is asked. */
const [statements] = await once(process, 'message');

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: neo4j.session.READ });
    try {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const text = statements[query];
      note(text);
      const { records } = await session.run(text, variables);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: records[0]?.get('data') ?? null }));
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
    } finally {
      await session.close();
    }
  });
});
server.listen(0, '127.0.0.1', () => serveBench(`http://127.0.0.1:${server.address().port}/`));
