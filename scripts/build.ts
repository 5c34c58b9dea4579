// Builds dist/: the program by tsc, the pages by Vite. With `--missing` only when dist/ is absent or older than its sources.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const stamp = join(root, 'dist/.built');
const cli = join(root, 'dist/loaders/cli.js');
const SOURCES = ['src', 'loaders', 'web', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Milliseconds since the epoch of the newest file at or under a path. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isCurrent = (): boolean =>
  existsSync(stamp) &&
  Math.max(...SOURCES.map((name) => newest(join(root, name)))) <= statSync(stamp).mtimeMs;

/** Runs a package's program with this Node, so that the build is the same on every system; ends on failure. */
function run(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    // stdout belongs to whoever asked for the build: `npm pack --json` and `npm start` read or show their own there.
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    process.stderr.write(`The build failed at '${script} ${args.join(' ')}'.\n`);
    process.exit(status ?? 1);
  }
}

if (!process.argv.includes('--missing') || !isCurrent()) {
  const started = Date.now();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  run('vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn');
  // npm makes a bin executable when it installs one, but not the clone's own.
  chmodSync(cli, 0o755);
  writeFileSync(stamp, '');
  process.stderr.write(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
}
