// `npm run bench:graphql`: the nine reference queries on one Neo4j, put to Papergraph, to a generated API over the same
// graph and to hand-written Cypher, alternating in one run. README.md beside this file says how to call it.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../src/config.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import { besides, type Start } from './besides.js';
import { compare, type Entrant, entrants } from './compare.js';
import { type Contender, startContender } from './contender.js';
import { golden, pinned, readGolden, writeGolden } from './golden.js';
import { type Measured, putLoad } from './load.js';
import { references } from './queries/index.js';
import { lists } from './queries/lists.js';
import { asker, connect, type Reference, type Variables } from './reference.js';
import { failures, report } from './table.js';

const { values: call } = parseArgs({
  options: {
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16,1' },
    only: { type: 'string', default: references.map(({ name }) => name).join(',') },
    out: { type: 'string' },
    golden: { type: 'string', default: 'check' },
    check: { type: 'boolean', default: false },
  },
});
/** Until what runs has been compiled: Node, the database and its plans all get faster for some thousand answers. */
const WARM_SECONDS = 4;
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
        if (round === 0)
          await putLoad(contender.url, bodies, count, count === connections[0] ? WARM_SECONDS : seconds / 2);
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
  throw new Error('Install the peer first: npm ci --prefix bench/graphql/peer');
const driver = connect(store);
const ask = asker(driver, store.database);
const started: Contender[] = [];
const start: Start = async (name, file, options) => {
  const contender = await startContender(name, here(file), options);
  started.push(contender);
  return contender;
};

/** Statements and operators against the golden files, or anew into them. */
const goldens = async (
  pools: ReadonlyMap<Reference, readonly Variables[]>,
  papers: number,
): Promise<string[]> => {
  const engine = await openNeo4j(store);
  const wrong: string[] = [];
  for (const [reference, [hub]] of [...pools, [lists, await lists.pool(ask)] as const]) {
    if (!hub) continue;
    const { text, faults } = await golden(driver, store.database, engine, reference, hub, papers);
    wrong.push(...faults);
    if (call.golden === 'write') writeGolden(reference.name, text);
    else if (pinned(text) !== pinned(readGolden(reference.name)))
      wrong.push(`${reference.name}: its statements are not those of its golden file (--golden write)`);
  }
  await engine.close();
  return wrong;
};

try {
  const [size] = await ask('MATCH (p:Paper) RETURN count(p) AS papers');
  const [version] = await ask('CALL dbms.components() YIELD versions RETURN versions[0] AS version');
  const papers = Number(size?.papers);
  const ours = await start('ours', 'servers/ours.js');
  const pools = new Map<Reference, Variables[]>();
  for (const reference of chosen) pools.set(reference, await reference.pool(ask));
  const wrong = call.golden === 'skip' ? [] : await goldens(pools, papers);
  for (const line of wrong) log(`golden: ${line}`);
  const answered: Answered[] = [];
  if (rounds > 0) {
    const texts = references.flatMap(({ name, raw }) => (raw ? [[name, raw.text]] : []));
    const raw = await start('raw', 'servers/raw.js', { first: Object.fromEntries(texts) });
    const peer = await start('peer', 'peer/server.js');
    for (const [reference, pool] of pools) {
      log(`${reference.name}: ${pool.length} variable sets`);
      const field = await compare(await entrants(reference, pool, { ours, raw, peer }), log);
      answered.push({ reference, pool: pool.length, figures: await measure(reference, field) });
    }
  }
  const alone = await besides(chosen, { ours, pools, start, seconds, log });
  const facts = { papers, neo4j: String(version?.version), seconds, rounds };
  const text = `${answered.length > 0 ? report(answered, facts) : ''}${alone}`;
  process.stdout.write(text);
  if (call.out) await writeFile(call.out, text);
  const missed = failures(answered);
  for (const line of missed) log(`missed: ${line}`);
  if (wrong.length > 0 || (call.check && missed.length > 0)) process.exitCode = 1;
} finally {
  for (const contender of started) await contender.stop();
  await driver.close();
}
