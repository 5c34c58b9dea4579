// `npm run check`: all that CI does, every step even after one failed, so that one run shows all there is to mend.
// The tests come last: their closing line is what CI counts.
import { spawnSync } from 'node:child_process';

const STEPS = [
  'lint',
  'typecheck',
  'codegen:check',
  'schema:breaking',
  'knip',
  'check:compose',
  'check:image',
  'build',
  'test',
];

const started = Date.now();
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const done: string[] = [];
let failed = 0;

for (const step of STEPS) {
  const since = Date.now();
  process.stdout.write(`\n== ${step}\n`);
  if (step === 'test')
    process.stdout.write(`${done.join('\n')}\n   all before the tests: ${seconds(started)}\n`);
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit' });
  if (status !== 0) failed++;
  done.push(`   ${status === 0 ? 'good  ' : 'FAILED'} ${step} (${seconds(since)})`);
}
process.exitCode = failed === 0 ? 0 : 1;
