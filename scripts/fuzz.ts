// `npm run fuzz`: ten thousand made-up operations against the real server on the bundled sample, or against the one
// that `--url` names. Exits with 1, and prints them, where answers were not what a limit or a wrong request means.
import { parseArgs } from 'node:util';
import { createSchema } from '../src/graphql/schema.js';
import { fuzz } from '../test/support/fuzzing.js';
import { spawnServer } from '../test/support/spawned-server.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    url: { type: 'string' },
  },
});
const seed = Number(values.seed);
const own = values.url === undefined ? await spawnServer() : null;
const url = values.url ?? own?.url ?? '';
process.stderr.write(`${values.runs} operations, seed ${seed}, at ${url}\n`);
const started = performance.now();
try {
  const judged = await fuzz({
    url,
    schema: createSchema(),
    runs: Number(values.runs),
    seed,
    progress: (done) => process.stderr.write(`  ${done} sent\n`),
  });
  const { wrong, ...counts } = judged;
  const seconds = Math.round((performance.now() - started) / 1000);
  const peakMb = own?.peakMb() ?? null;
  process.stdout.write(`${JSON.stringify({ ...counts, wrong: wrong.length, seconds, peakMb }, null, 2)}\n`);
  for (const one of wrong) process.stdout.write(`\n${one.why}\n${one.operation}\n${one.answer}\n`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await own?.stop();
}
