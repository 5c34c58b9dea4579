// The real server as a process of its own, on the bundled sample, so that a test or a bench can measure its memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface SpawnedServer {
  readonly url: string;
  readonly port: number;
  /** Most memory that it held so far, in MB; null where the system does not tell. */
  peakMb(): number | null;
  /** What it holds now. */
  nowMb(): number | null;
  /** All that it wrote to its standard error. */
  log(): string;
  stop(): Promise<void>;
}

/** @param env as a user would set it. @param command `start` loads the sample into an empty embedded graph. */
export const spawnServer = async (
  env: Record<string, string> = {},
  command: 'start' | 'serve' = 'start',
): Promise<SpawnedServer> => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'loaders/cli.ts'), command], {
    cwd: root,
    env: { ...process.env, PORT: '0', PAPERGRAPH_DATA: ':memory:', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, log] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the server ended: ${log.slice(-2_000)}`);
  });
  const url = await Promise.race([urlIn(() => out), ended]);
  return {
    url,
    port: Number(new URL(url).port),
    peakMb: () => megabytes(child, 'VmHWM'),
    nowMb: () => megabytes(child, 'VmRSS'),
    log: () => log,
    stop: async () => {
      ended.catch(() => undefined);
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};

const urlIn = async (written: () => string): Promise<string> => {
  for (;;) {
    const [, url] = /explorer +(http:\S+)\//.exec(written()) ?? [];
    if (url) return url;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const megabytes = ({ pid }: ChildProcess, field: string): number | null => {
  try {
    const [, kb] =
      new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kb === undefined ? null : Math.round(Number(kb) / 1024);
  } catch {
    return null;
  }
};
