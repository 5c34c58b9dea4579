// Carries out a Dockerfile's steps without an engine: each stage's file system is a folder, RUN runs there.
// What it cannot show: the base image, users and ownership.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Stage, Step } from './dockerfile.js';

/** Names at the top of the context that the build may see. Patterns as ours: a name, or `*.ext`. */
export function contextNames(root: string): string[] {
  const patterns = readFileSync(join(root, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const ignored = (name: string) =>
    patterns.some((pattern) =>
      pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern,
    );
  return readdirSync(root).filter((name) => !ignored(name));
}

/** A path of the image as a path of this machine. */
export const inside = (folder: string, cwd: string, path: string): string =>
  path.startsWith('/') ? join(folder, path) : join(folder, cwd, path);

/** Builds every stage under `out`; returns the last one's folder and working directory. Throws at the first step that fails. */
export function buildStages(
  stages: readonly Stage[],
  root: string,
  out: string,
): { folder: string; cwd: string } {
  let last = { folder: '', cwd: '/' };
  for (const stage of stages) {
    const folder = join(out, stage.name);
    let cwd = '/';
    for (const step of stage.steps) {
      process.stderr.write(`[${stage.name}] ${step.kind} ${step.args.join(' ')}\n`);
      if (step.kind === 'WORKDIR') {
        cwd = step.args[0] ?? '/';
        mkdirSync(join(folder, cwd), { recursive: true });
      } else if (step.kind === 'COPY') copy(step, folder, cwd, root, out);
      else runStep(step.args[0] ?? '', join(folder, cwd), stage.env);
    }
    last = { folder, cwd };
  }
  return last;
}

function copy(step: Step, folder: string, cwd: string, root: string, out: string): void {
  const target = inside(folder, cwd, step.args.at(-1) ?? '');
  const names = step.from === undefined ? contextNames(root) : [];
  for (const source of step.args.slice(0, -1)) {
    if (step.from !== undefined) put(join(out, step.from, source), target, step.args.length > 2);
    else if (source === '.')
      for (const name of names) cpSync(join(root, name), join(target, name), { recursive: true });
    else if (names.includes(source.split('/')[0] ?? ''))
      put(join(root, source), target, step.args.length > 2);
    else throw new Error(`COPY ${source}: the context does not hold it (see .dockerignore).`);
  }
}

/** As Docker does: a folder's content goes into the target, a file beside others goes below it. */
function put(source: string, target: string, several: boolean): void {
  if (!existsSync(source)) throw new Error(`COPY: ${source} does not exist.`);
  const below = !statSync(source).isDirectory() && (several || existsSync(target));
  cpSync(source, below ? join(target, basename(source)) : target, {
    recursive: true,
    verbatimSymlinks: true,
  });
}

function runStep(command: string, cwd: string, env: Record<string, string>): void {
  const { status } = spawnSync('sh', ['-ec', command], { cwd, env: cleanEnv(env), stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`RUN ${command}: exit code ${status}`);
}

/** This machine's environment less what a database or npm's own run put there, plus the stage's. */
export function cleanEnv(env: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(NEO4J_|PAPERGRAPH_|npm_(lifecycle|package|command|execpath)|INIT_CWD|NODE_ENV)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...env };
}
