// The folder that `export --format neo4j-csv` writes, read by Neo4j's own import tool into a database of its own,
// on which this program then stands: the same graph byte for byte, and a load that finds nothing to do.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { classPath, findJava, Refusal } from '../../scripts/neo4j/install.js';
import { FIXTURES, workplace } from '../support/cli.js';

const VERSION = '5.26.30';
const root = resolve(import.meta.dirname, '../..');
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

const found = <T>(look: () => T): T | Refusal => {
  try {
    return look();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
};

/** `npm run neo4j` on a home folder. */
const neo4j = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), 'scripts/neo4j.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const HOSTILE = {
  id: 'hostile-1',
  title: 'A "quoted", title; with\ttabs \\ and 🦉 <b>',
  abstract: 'First line.\r\n\r\nSecond "line", with \\" and ,,; it uses a Transformer.',
  authors: [{ name: 'O\'Hara, "Jo"; Jr.' }, { name: '' }, { name: '王小明' }],
};

it('is read by neo4j-admin, and the graph is the same', async ({ skip }) => {
  const java = found(() => findJava(17));
  if (java instanceof Refusal) return skip(java.message);
  const jars = found(() => classPath(VERSION, join(root, '.cache/neo4j'), () => {}));
  if (jars instanceof Refusal) return skip(jars.message);

  const place = await workplace();
  writeFileSync(place.path('hostile.jsonl'), `${JSON.stringify(HOSTILE)}\n`);
  copyFileSync(join(FIXTURES, 'facts.jsonl'), place.path('facts.jsonl'));
  await place.ok('load', 'facts.jsonl', 'hostile.jsonl');
  await place.ok('export', '--format', 'neo4j-csv', '--out', 'csv');
  const exported = await place.export();
  expect(exported).toContain('🦉 <b>');

  const home = place.path('neo4j');
  for (const name of ['conf', 'logs', 'data', 'import', 'plugins', 'run', 'licenses'])
    mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, 'conf/neo4j.conf'), '');
  const tool = [...OPENED, '-Xmx512m', '-cp', jars, 'org.neo4j.cli.AdminTool'];
  const imported = spawnSync(java.command, [...tool, 'database', 'import', 'full', '@import.args', 'neo4j'], {
    cwd: place.path('csv'),
    encoding: 'utf8',
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  });
  expect(imported.status, imported.stdout + imported.stderr).toBe(0);

  onTestFinished(() => void neo4j('--home', home, '--stop'));
  const { stdout, status } = neo4j('--home', home, '--port', '0', '--detach');
  expect(status).toBe(0);
  const there = Object.fromEntries(
    [...stdout.matchAll(/PAPERGRAPH_TEST_(NEO4J_\w+)='([^']*)'/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>;
  const read = await place.run(['export'], { env: there });
  expect(read.stderr).toBe('');
  expect(read.stdout === exported).toBe(true);
  const again = await place.run(['load', 'facts.jsonl', 'hostile.jsonl'], { env: there });
  expect(again.stderr).toMatch(/20 records, 20 unchanged, 0 refused/);
  const csv = await place.run(['export', '--format', 'neo4j-csv', '--out', 'again'], { env: there });
  expect(csv.code).toBe(0);
  const data = readdirSync(place.path('csv')).filter((name) => /^(?!Load).*\.csv$/.test(name));
  expect(data.length).toBeGreaterThan(40);
  for (const name of data)
    expect(
      readFileSync(place.path(`again/${name}`), 'utf8') === readFileSync(place.path(`csv/${name}`), 'utf8'),
      name,
    ).toBe(true);
}, 400_000);
