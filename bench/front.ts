// `npm run bench:front`: what the HTTP front costs and what its remedies bring. First the steps before a statement
// in microseconds, then requests a second over HTTP with and without kept answers, in turns, on the bundled sample.
import { parse, validate } from 'graphql';
import { readConfig } from '../src/config.js';
import { createSchema } from '../src/graphql/schema.js';
import { QueryLimits } from '../src/http/limits.js';
import { spawnServer } from '../test/support/spawned-server.js';

const QUERIES: Readonly<Record<string, { query: string; variables?: Record<string, unknown> }>> = {
  'one entity': {
    query: 'query ($n: String!) { model(by: { name: $n }) { id name aliases paperCount } }',
    variables: { n: 'ViT' },
  },
  '20 newest papers with 4 lists': {
    query:
      '{ papers(first: 20) { totalCount nodes { id title publishedAt techniques(first: 5) { nodes { id name } } models(first: 5) { nodes { id name } } benchmarks(first: 5) { nodes { id name } } tasks(first: 5) { nodes { id name } } } } }',
  },
  'the first picture': {
    query:
      '{ overview(limit: 150) { nodes { id type label slug degree x y community } edges { id source target kind role } truncated } }',
  },
};
const ROUNDS = 3;
const SECONDS = 3;
const CONNECTIONS = 16;

const micros = (work: () => unknown): string => {
  const times: number[] = [];
  for (let i = 0; i < 300; i += 1) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
  }
  const middle = times.sort((a, b) => a - b)[150] ?? 0;
  return (middle * 1000).toFixed(0);
};

const front = (): void => {
  const schema = createSchema();
  const { limits } = readConfig({}, { dotenv: false });
  process.stdout.write(
    '| query | parse (µs) | validate | measure and parse, first time | measure, known text |\n| --- | --- | --- | --- | --- |\n',
  );
  for (const [name, { query, variables }] of Object.entries(QUERIES)) {
    const document = parse(query);
    const known = new QueryLimits(schema, limits);
    known.check(query, { variables });
    let n = 0;
    const cells = [
      micros(() => parse(query)),
      micros(() => validate(schema, document)),
      micros(() => known.check(`${query} # ${n++}`, { variables })),
      micros(() => known.check(query, { variables })),
    ];
    process.stdout.write(`| ${name} | ${cells.join(' | ')} |\n`);
  }
};

const rate = async (url: string, body: string): Promise<{ second: number; p99: number }> => {
  const times: number[] = [];
  const end = performance.now() + SECONDS * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const started = performance.now();
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await response.arrayBuffer();
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  times.sort((a, b) => a - b);
  return { second: times.length / SECONDS, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
};

const overHttp = async (): Promise<void> => {
  const servers = { without: await spawnServer(), kept: await spawnServer({ CACHE_SECONDS: '60' }) };
  process.stdout.write(
    `\n| query, ${CONNECTIONS} connections | asked anew: a second, p99 (ms) | kept answers: a second, p99 (ms) | ratio |\n| --- | --- | --- | --- |\n`,
  );
  for (const [name, asked] of Object.entries(QUERIES)) {
    const body = JSON.stringify(asked);
    const found: Record<keyof typeof servers, { second: number; p99: number }[]> = { without: [], kept: [] };
    for (let round = 0; round < ROUNDS; round += 1)
      for (const key of ['without', 'kept'] as const) found[key].push(await rate(servers[key].url, body));
    const middle = (key: keyof typeof servers) =>
      found[key].sort((a, b) => a.second - b.second)[Math.floor(ROUNDS / 2)] ?? { second: 0, p99: 0 };
    const [anew, kept] = [middle('without'), middle('kept')];
    const cell = ({ second, p99 }: { second: number; p99: number }) =>
      `${Math.round(second)}, ${p99.toFixed(0)}`;
    process.stdout.write(
      `| ${name} | ${cell(anew)} | ${cell(kept)} | ${(kept.second / anew.second).toFixed(1)} |\n`,
    );
  }
  await servers.without.stop();
  await servers.kept.stop();
};

front();
await overHttp();
