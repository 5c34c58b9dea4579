// `npm run check:image`: runs the Dockerfile's own steps in a clean folder, starts what it starts, asks its health check.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildStages, cleanEnv } from './image/build.js';
import { parseDockerfile } from './image/dockerfile.js';
import { freePort } from './neo4j/server.js';

const root = resolve(import.meta.dirname, '..');
const out = mkdtempSync(join(tmpdir(), 'papergraph-image-'));

function demand(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}

async function main(): Promise<void> {
  const stages = parseDockerfile(readFileSync(join(root, 'Dockerfile'), 'utf8'));
  const final = stages.at(-1);
  if (final === undefined) throw new Error('The Dockerfile has no stage.');
  demand(final.user !== 'root' && final.user !== '0', 'The image would run as root: USER is missing.');
  const { folder, cwd } = buildStages(stages, root, out);
  const app = join(folder, cwd);
  demand(!existsSync(join(app, '.env')), 'The image holds a .env.');
  demand(
    !existsSync(join(app, 'node_modules/typescript')),
    'The image holds packages that only the build needs.',
  );

  // Paths of the image are folders here; the port must be free, and nobody outside may reach it.
  const here = Object.entries(final.env).map(([name, value]) => [
    name,
    value.startsWith('/') ? join(folder, value) : value,
  ]);
  const env = { ...cleanEnv(Object.fromEntries(here)), HOST: '127.0.0.1', PORT: String(await freePort(0)) };
  const [program = '', ...args] = [...final.entrypoint, ...final.cmd];
  const child = spawn(program, args, { cwd: app, env, stdio: ['ignore', 2, 2] });
  const ended = new Promise<number | null>((done) =>
    child.once('exit', done).once('error', () => done(null)),
  );
  try {
    await untilHealthy(final.health, app, env, () => child.exitCode !== null);
  } finally {
    child.kill('SIGTERM');
  }
  const code = await Promise.race([ended, sleep(20_000, 'late' as const, { ref: false })]);
  if (code === 'late') child.kill('SIGKILL');
  demand(code === 0, `After SIGTERM the server should end with code 0; it was ${code}.`);
  process.stderr.write("The image's steps run, its health check answers, it ends in order.\n");
}

async function untilHealthy(
  health: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  gone: () => boolean,
) {
  const [program = '', ...args] = health;
  demand(program !== '', 'The Dockerfile has no HEALTHCHECK.');
  for (let i = 0; i < 60; i++) {
    if (spawnSync(program, args, { cwd, env }).status === 0) return;
    demand(!gone(), 'The server ended before it was healthy.');
    await sleep(500);
  }
  throw new Error('The health check did not pass within 30 s.');
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
