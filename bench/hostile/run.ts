// `npm run bench:hostile`: floods of hostile requests, one kind after the other, and what the usual requests of four
// other clients take meanwhile. Prints a table of Markdown. On the embedded engine it loads `--input` first; with
// NEO4J_URI set it takes the graph that is there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type SpawnedServer, spawnServer } from '../../test/support/spawned-server.js';
import { ATTACKS, MANY } from './attacks.js';
import { type Times, usualClients } from './usual.js';

const root = join(import.meta.dirname, '../..');
const CORPUS = join(root, '../shared/corpus/hf-daily.jsonl.gz');
const { values } = parseArgs({
  options: {
    input: { type: 'string', default: existsSync(CORPUS) ? CORPUS : 'sample' },
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '8' },
    only: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const loaded = async (data: string): Promise<void> => {
  say(`loading ${values.input}`);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'loaders/cli.ts', 'load', values.input, '--quiet'],
    {
      ...{
        cwd: root,
        env: { ...process.env, PAPERGRAPH_DATA: data },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    },
  );
  await once(child, 'exit');
};

interface Line extends Times {
  readonly name: string;
  readonly mb: number | null;
  readonly statuses: Readonly<Record<string, number>>;
}

/** The usual clients for some seconds, while an attacker does what it does. */
const under = async (server: SpawnedServer, name: string, names: readonly string[]): Promise<Line> => {
  const many = MANY.has(name) ? '300' : values.connections;
  const attacker = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'attacker.ts'), server.url, name, many],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let out = '';
  attacker.stdout.on('data', (text) => {
    out += text;
  });
  await once(attacker.stderr, 'data');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  let mb = 0;
  const watch = setInterval(() => {
    mb = Math.max(mb, server.nowMb() ?? 0);
  }, 100);
  const times = await usualClients(server.url, names, seconds);
  clearInterval(watch);
  attacker.stdin.end();
  await once(attacker, 'exit');
  return { name, ...times, mb: mb || null, statuses: JSON.parse(out || '{}') };
};

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-hostile-'));
  const data = join(folder, 'graph');
  const onNeo4j = process.env.NEO4J_URI !== undefined;
  if (!onNeo4j) await loaded(data);
  const server = await spawnServer({ PAPERGRAPH_DATA: data, MAX_CONNECTIONS: '1000' }, 'serve');
  try {
    const names = await namesIn(server.url);
    await usualClients(server.url, names, 3);
    const lines: string[] = [];
    const alone = async (name: string): Promise<Line> => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return { name, ...(await usualClients(server.url, names, seconds)), mb: server.nowMb(), statuses: {} };
    };
    for (const { name } of ATTACKS) {
      if (values.only && !name.includes(values.only)) continue;
      // Right before each, since the machine may have other work too.
      const before = await alone(name);
      lines.push(row(await under(server, name, names), before));
      say(lines.at(-1) ?? '');
    }
    process.stdout.write(
      `${onNeo4j ? 'Neo4j' : 'embedded'}, ${values.input.split('/').pop()}, ${cpus().length} processors, ${values.connections} attacking connections (300 where they are slow), ${seconds} s each; peak ${server.peakMb()} MB\n\n${HEAD}\n${lines.join('\n')}\n`,
    );
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const HEAD = `| attack | attacks a second, by status | others alone: p50, p99 (ms) | meanwhile | p99 against alone | others refused | memory (MB) |
| --- | --- | --- | --- | --- | --- | --- |`;
const row = ({ name, statuses, p50, p99, mb, failed }: Line, before: Line): string => {
  const rates = Object.entries(statuses).map(([status, n]) => `${status}: ${Math.round(n / (seconds + 1))}`);
  return `| ${name} | ${rates.join(', ')} | ${before.p50.toFixed(1)}, ${before.p99.toFixed(1)} | ${p50.toFixed(1)}, ${p99.toFixed(1)} | ${(p99 / before.p99).toFixed(1)} | ${failed} | ${mb ?? '?'} |`;
};

const namesIn = async (url: string): Promise<string[]> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ techniques(first: 100) { nodes { slug } } }' }),
  });
  const answer = (await response.json()) as { data: { techniques: { nodes: { slug: string }[] } } };
  return answer.data.techniques.nodes.map(({ slug }) => slug);
};

await main();
