// A Neo4j of the benchmark's own, as `npm run neo4j` starts it: on a home folder, on any free port.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Neo4jConfig } from '../../src/config.js';

const root = resolve(import.meta.dirname, '../..');

const script = (home: string, ...args: string[]) =>
  spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), 'scripts/neo4j.ts', '--home', home, ...args],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );

export interface Server {
  readonly store: Neo4jConfig;
  /** Seconds of processor time so far; 0 where the system does not tell. */
  cpu(): number;
  stop(): void;
}

/** What Linux says of a process: fields 14 and 15, in hundredths of a second. */
const cpuOf = (pid: string): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
};

/** Throws when it does not start; why is on stderr. */
export const startNeo4j = (home: string, ...args: string[]): Server => {
  const { stdout, status } = script(home, '--port', '0', '--detach', ...args);
  if (status !== 0) throw new Error('Neo4j did not start');
  const told = Object.fromEntries(
    [...stdout.matchAll(/PAPERGRAPH_TEST_NEO4J_(\w+)='([^']*)'/g)].map(([, name, value]) => [name, value]),
  ) as Record<'URI' | 'USERNAME' | 'PASSWORD' | 'DATABASE', string>;
  const pid = readFileSync(`${home}/run/papergraph.pid`, 'utf8');
  return {
    store: {
      engine: 'neo4j',
      uri: told.URI,
      username: told.USERNAME,
      password: told.PASSWORD,
      database: told.DATABASE,
    },
    cpu: () => cpuOf(pid),
    stop: () => void script(home, '--stop'),
  };
};
