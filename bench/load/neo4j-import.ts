// The way for a first load of many millions: the embedded graph as CSV, read by Neo4j's own import tool, made ready
// for serving.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { classPath, findJava } from '../../scripts/neo4j/install.js';
import { startNeo4j } from './server.js';

const VERSION = '5.26.30';
const root = resolve(import.meta.dirname, '../..');
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

const seconds = (work: () => void): string => {
  const start = performance.now();
  work();
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
};

const ran = (command: string, args: readonly string[], cwd: string, env: Record<string, string>): void => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.slice(-3).join(' ')} failed: ${stdout}${stderr}`.slice(0, 4000));
};

/** `papergraph` from source. */
const papergraph = (args: readonly string[], cwd: string, env: Record<string, string>): void =>
  ran(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(root, 'loaders/cli.ts'), ...args],
    cwd,
    env,
  );

/** @param graph an embedded graph. @returns the figures as lines. */
export const importInto = async (
  graph: string,
  folder: string,
  tell: (line: string) => void,
): Promise<string> => {
  const java = findJava(17);
  const jars = classPath(VERSION, join(root, '.cache/neo4j'), tell);
  const [csv, home] = [join(folder, 'csv'), join(folder, 'imported')];
  for (const place of [csv, home]) rmSync(place, { recursive: true, force: true });
  for (const name of ['conf', 'logs', 'data', 'import', 'plugins', 'run', 'licenses'])
    mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, 'conf/neo4j.conf'), '');
  tell('neo4j-csv: the export …');
  const exported = seconds(() =>
    papergraph(['export', '--format', 'neo4j-csv', '--out', csv], folder, { PAPERGRAPH_DATA: graph }),
  );
  tell('neo4j-csv: neo4j-admin database import …');
  const tool = [...OPENED, '-Xmx1g', '-cp', jars, 'org.neo4j.cli.AdminTool'];
  const imported = seconds(() =>
    ran(java.command, [...tool, 'database', 'import', 'full', '@import.args', 'neo4j'], csv, {
      NEO4J_HOME: home,
      NEO4J_CONF: join(home, 'conf'),
    }),
  );
  tell('neo4j-csv: constraints and indexes …');
  const server = startNeo4j(home);
  const { uri, username, password, database } = server.store;
  try {
    const env = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    const indexed = seconds(() => papergraph(['status'], folder, env));
    return `\nneo4j-csv: export ${exported}, neo4j-admin database import ${imported}, constraints and indexes ${indexed}`;
  } finally {
    server.stop();
  }
};
