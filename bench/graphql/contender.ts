// A contender: a process of its own that answers over HTTP, and the questions that it is asked.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'undici';
import type { Form, Reference, Variables } from './reference.js';

/** What a contender's process tells: its address, or the statements that it ran. */
interface Told {
  readonly url?: string;
  readonly statements?: readonly string[];
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly first?: Readonly<Record<string, string>>;
}

export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Runs one operation alone. */
  ask(body: string): Promise<{ data: unknown; bytes: number; statements: readonly string[] }>;
  stop(): Promise<void>;
}

const START_WITHIN_MS = 120_000;

const told = async (child: ChildProcess): Promise<Told> => {
  const settled = new AbortController();
  const { signal } = settled;
  const gone = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`a contender ended with code ${code} instead of answering`);
  });
  const late = setTimeout(START_WITHIN_MS, undefined, { signal }).then(() => {
    throw new Error('a contender did not answer in time');
  });
  try {
    const [message] = await Promise.race([once(child, 'message', { signal }), gone, late]);
    return message as Told;
  } finally {
    settled.abort();
  }
};

/**
 * @param file a module that answers the bench as `servers/child.js` says.
 * @param options.env on top of this process's own; undefined takes a variable away. `first` is told at once.
 */
export const startContender = async (
  name: string,
  file: string,
  { env = {}, first }: StartOptions = {},
): Promise<Contender> => {
  const child = fork(file, {
    env: { ...process.env, ...env },
    // Without the loader that runs this bench.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  if (first) child.send(first);
  const { url } = await told(child);
  if (!url) throw new Error(`${name} did not tell its address`);
  const { origin, pathname } = new URL(url);
  const client = new Client(origin);
  return {
    name,
    url,
    pid: child.pid ?? 0,
    ask: async (body) => {
      const response = await client.request({ ...request(pathname), body });
      const text = await response.body.text();
      const answered = told(child);
      child.send('statements');
      const { statements = [] } = await answered;
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
      if (errors)
        throw new Error(`${name} answered ${JSON.stringify(errors).slice(0, 500)} to ${body.slice(0, 500)}`);
      return { data, bytes: Buffer.byteLength(text), statements };
    },
    stop: async () => {
      await client.close();
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
};

export const request = (path: string) =>
  ({ path, method: 'POST', headers: { 'content-type': 'application/json' } }) as const;

/** The bodies of one form for each variable set; the raw contender is asked by the query's name. */
export const bodiesOf = (
  { name }: Reference,
  form: Form,
  pool: readonly Variables[],
  isRaw: boolean,
): string[] =>
  pool.map((set) =>
    JSON.stringify({ query: isRaw ? name : form.text, variables: form.variables?.(set) ?? set }),
  );
