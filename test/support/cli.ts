// The command line as a process, from source, in a temporary folder with an environment of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { emptyNeo4j, type TestEngine } from './stores.js';

const CLI = fileURLToPath(new URL('../../loaders/cli.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');
export const FIXTURES = resolve(fileURLToPath(new URL('../fixtures', import.meta.url)));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Resolves with all output so far when it matches. Rejects when the process ends before. */
  until(pattern: RegExp, stream?: 'stdout' | 'stderr'): Promise<string>;
}

/** A folder and an environment in which commands reach one graph. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'papergraph-cli-'));
  constructor(readonly env: Readonly<Record<string, string>>) {}

  path(name: string): string {
    return join(this.folder, name);
  }

  /** @param inside a program that runs the command given as its last argument, such as a terminal. */
  start(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    inside?: (command: readonly string[]) => readonly string[],
  ): Running {
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(NEO4J_|PAPERGRAPH_|VITEST|NODE_OPTIONS|PORT$)/.test(name),
      ),
    );
    const command = [process.execPath, '--import', TSX, CLI, ...args];
    const [program = '', ...rest] = inside?.(command) ?? command;
    const child = spawn(program, rest, {
      cwd: this.folder,
      env: { ...inherited, ...this.env, ...env },
    });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
    child.stdin.on('error', () => {});
    const finished = new Promise<Finished>((done) => child.on('close', (code) => done({ code, ...output })));
    return {
      child,
      finished,
      until: (pattern, stream = 'stdout') =>
        new Promise((done, fail) => {
          const late = () =>
            fail(new Error(`expected ${pattern} on ${stream} within 60 s: ${output.stdout}${output.stderr}`));
          setTimeout(late, 60_000).unref();
          const look = (): void => void (pattern.test(output[stream]) && done(output[stream]));
          child[stream].on('data', look);
          look();
          void finished.then(({ code }) =>
            fail(
              new Error(
                `expected ${pattern} on ${stream}; the process ended with ${code}: ${output.stdout}${output.stderr}`,
              ),
            ),
          );
        }),
    };
  }

  /** Runs a command to its end. */
  async run(
    args: readonly string[],
    options: { env?: Readonly<Record<string, string>>; stdin?: string | Buffer } = {},
  ): Promise<Finished> {
    const running = this.start(args, options.env);
    running.child.stdin?.end(options.stdin ?? '');
    return running.finished;
  }

  /** Runs a command that must end with 0; answers what it printed on stdout. */
  async ok(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(args);
    if (code !== 0) throw new Error(`papergraph ${args.join(' ')} ended with ${code}: ${stderr}`);
    return stdout;
  }

  export(): Promise<string> {
    return this.ok('export');
  }
}

/** A workplace with an empty graph; its folder goes when the test has finished. */
export const workplace = async (
  engine: TestEngine = 'embedded',
  env: Readonly<Record<string, string>> = {},
): Promise<Workplace> => {
  const neo4j = engine === 'neo4j' ? await emptyNeo4j() : null;
  const place = new Workplace({
    ...(neo4j
      ? {
          NEO4J_URI: neo4j.uri,
          NEO4J_USERNAME: neo4j.username,
          NEO4J_PASSWORD: neo4j.password,
          NEO4J_DATABASE: neo4j.database,
        }
      : {}),
    ...env,
  });
  onTestFinished(() => rmSync(place.folder, { recursive: true, force: true }));
  return place;
};
