// `npm run check:compose`: docker-compose.yml against the Compose specification's schema, for machines without an engine.
// The schema comes with check-jsonschema from PyPI, kept in a virtual environment in .cache.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const VERSION = '0.39.0';
const root = resolve(import.meta.dirname, '..');
const venv = join(root, `.cache/check-jsonschema-${VERSION}`);
const tool = join(venv, 'bin/check-jsonschema');

function run(command: string, args: readonly string[], advice: string): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  process.stderr.write(`${advice}\n`);
  process.exit(1);
}

if (!existsSync(tool)) {
  run('python3', ['-m', 'venv', venv], 'Python 3 with its venv module is needed (on Debian: python3-venv).');
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    `check-jsonschema==${VERSION}`,
  ];
  run(join(venv, 'bin/python'), pip, `check-jsonschema ${VERSION} could not be installed from PyPI.`);
}
run(
  tool,
  ['--builtin-schema', 'vendor.compose-spec', 'docker-compose.yml'],
  'docker-compose.yml is not a valid Compose file.',
);

// What the schema cannot see: every variable is documented, and no secret is written down.
const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const documented = readFileSync(join(root, '.env.example'), 'utf8');
const problems = [...compose.matchAll(/(?<!\$)\$\{(\w+)/g)]
  .map(([, name]) => name ?? '')
  .filter((name) => !new RegExp(`^#?${name}=`, 'm').test(documented))
  .map((name) => `${name} is used in docker-compose.yml but not named in .env.example`);
for (const [line] of compose.matchAll(/^.*(?:PASSWORD|AUTH):.*$/gm)) {
  if (!line.includes('${NEO4J_PASSWORD:?'))
    problems.push(`a secret must come from .env and be required: ${line.trim()}`);
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
