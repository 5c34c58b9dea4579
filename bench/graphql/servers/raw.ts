// The limit: the best statement that we can write by hand for each query, through neo4j-driver, behind node's bare
// HTTP server. No schema, no validation, no limits: what it lacks is what GraphQL may cost.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../../src/config.js';
import { references } from '../queries/index.js';
import { note, serveBench } from './child.js';

const { store } = readConfig(process.env, { dotenv: false });
if (store.engine !== 'neo4j') throw new Error('the raw contender needs NEO4J_URI');
const driver = neo4j.driver(store.uri, neo4j.auth.basic(store.username, store.password), {
  disableLosslessIntegers: true,
});
const statements = new Map(references.map(({ name, raw }) => [name, raw?.text ?? '']));

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const session = driver.session({ database: store.database, defaultAccessMode: neo4j.session.READ });
    try {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const text = statements.get(query) ?? '';
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
server.listen(0, '127.0.0.1', () =>
  serveBench(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
);
