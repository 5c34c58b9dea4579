// `npm run bench:graphql`: the nine reference queries on one Neo4j, put to Papergraph, to a generated API over the same
// graph and to hand-written Cypher, alternating in one run. README.md beside this file says how to call it.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../src/config.js';
import { compare, type Entrant, entrants } from './compare.js';
import { type Contender, startContender } from './contender.js';
import { type Measured, putLoad } from './load.js';
import { references } from './queries/index.js';
import { asker, type Reference } from './reference.js';
import { failures, report } from './table.js';

const { values: call } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16,1' },
    only: { type: 'string', default: references.map(({ name }) => name).join(',') },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});
const seconds = Number(call.seconds);
const rounds = Number(call.rounds);
const connections = call.connections.split(',').map(Number);
const chosen = references.filter(({ name }) => call.only.split(',').includes(name));

const log = (line: string): void => void process.stderr.write(`${line}\n`);
const here = (file: string): string => join(import.meta.dirname, file);

/** Figures of one entrant in one query: a list of rounds for each number of connections. */
export interface Figures {
  readonly entrant: string;
  readonly statements: number;
  readonly bytes: number;
  readonly alike: string;
  readonly rounds: Map<number, Measured[]>;
}
export interface Answered {
  readonly reference: Reference;
  readonly pool: number;
  readonly figures: readonly Figures[];
}

const measure = async (reference: Reference, field: readonly Entrant[]): Promise<Figures[]> => {
  const figures = field.map(({ name, statements, bytes, alike }) => ({
    ...{ entrant: name, statements, bytes, alike },
    rounds: new Map<number, Measured[]>(connections.map((count) => [count, []])),
  }));
  for (const count of connections) {
    for (let round = 0; round < rounds; round++) {
      for (const [i, { contender, bodies, natural }] of field.entries()) {
        // What is only shown is measured once.
        if (natural && round > 0) continue;
        if (round === 0) await putLoad(contender.url, bodies, count, seconds / 2);
        figures[i]?.rounds.get(count)?.push(await putLoad(contender.url, bodies, count, seconds));
      }
    }
  }
  log(`${reference.name}: measured`);
  return figures;
};

const { store } = readConfig(process.env, { dotenv: false });
if (store.engine !== 'neo4j')
  throw new Error('Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j with papers (npm run neo4j).');
if (!existsSync(here('peer/node_modules')))
  throw new Error('Install the peer first: npm --prefix bench/graphql/peer ci');
const driver = neo4j.driver(store.uri, neo4j.auth.basic(store.username, store.password), {
  disableLosslessIntegers: true,
});
const ask = asker(driver, store.database);
const started: Contender[] = [];
const start = async (name: string, file: string, first?: Record<string, string>): Promise<Contender> => {
  const contender = await startContender(name, here(file), {}, first);
  started.push(contender);
  return contender;
};

try {
  const [size] = await ask('MATCH (p:Paper) RETURN count(p) AS papers');
  const [version] = await ask('CALL dbms.components() YIELD versions RETURN versions[0] AS version');
  const ours = await start('ours', 'servers/ours.js');
  const raw = await start(
    'raw',
    'servers/raw.js',
    Object.fromEntries(references.flatMap(({ name, raw: form }) => (form ? [[name, form.text]] : []))),
  );
  const peer = await start('peer', 'peer/server.js');
  const answered: Answered[] = [];
  for (const reference of chosen) {
    const pool = await reference.pool(ask);
    log(`${reference.name}: ${pool.length} variable sets`);
    const field = await compare(await entrants(reference, pool, { ours, raw, peer }), log);
    answered.push({ reference, pool: pool.length, figures: await measure(reference, field) });
  }
  const text = report(answered, {
    papers: Number(size?.papers),
    neo4j: String(version?.version),
    seconds,
    rounds,
  });
  process.stdout.write(text);
  if (call.out) await writeFile(call.out, text);
  const missed = failures(answered);
  for (const line of missed) log(`missed: ${line}`);
  if (call.check && missed.length > 0) process.exitCode = 1;
} finally {
  for (const contender of started) await contender.stop();
  await driver.close();
}
