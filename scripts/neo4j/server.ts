// One Neo4j process: its home folder, its start, its first password, its end.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { type Java, Refusal } from './install.js';

const FOLDERS = ['conf', 'logs', 'data', 'import', 'plugins', 'run', 'licenses'];
const ADD_OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
/** Seconds from the start of the process to an answer before it is given up. */
const START_LIMIT = 120;

/** Calendar versions (2025.x and later) need Java 21 and have no class with a `main`. */
export const isCalendarVersion = (version: string): boolean => Number(version.split('.')[0]) >= 2025;

const BOOT = `public class Boot {
  public static void main(String[] args) {
    org.neo4j.server.NeoBootstrapper.start(new org.neo4j.server.CommunityBootstrapper(), args);
  }
}
`;

/** That port when nothing listens there, else any free one; 0 for any. */
export async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  const listening = new Promise<boolean>((done) => {
    server.once('listening', () => done(true)).once('error', () => done(false));
  });
  server.listen(wanted, '127.0.0.1');
  if (!(await listening)) return freePort(0);
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Refusal('The system gave no free port.');
  return address.port;
}

export interface Start {
  readonly java: Java;
  readonly classPath: string;
  readonly version: string;
  readonly home: string;
  readonly port: number;
  readonly httpPort: number;
  /** Lines for neo4j.conf beside the script's own, `key=value`. */
  readonly settings: readonly string[];
  readonly detach: boolean;
}

/** Starts the server; its output goes to logs/console.log under `home`. It does not answer yet. */
export function start(options: Start): ChildProcess {
  const { home, version } = options;
  for (const name of FOLDERS) mkdirSync(join(home, name), { recursive: true });
  const conf = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${options.port}`,
    `server.http.listen_address=127.0.0.1:${options.httpPort}`,
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=512m',
    // How soon a statement past its time limit is ended; the default is 2 s.
    'db.transaction.monitor.check.interval=100ms',
    // Tests of a wrong password would lock the user out for the next ones; nobody else reaches this address.
    'dbms.security.auth_max_failed_attempts=0',
    ...options.settings,
  ];
  writeFileSync(join(home, 'conf/neo4j.conf'), `${conf.join('\n')}\n`);
  writeFileSync(join(home, 'Boot.java'), BOOT);
  const calendar = isCalendarVersion(version);
  const args = [
    ...ADD_OPENS.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(calendar ? ['--enable-native-access=ALL-UNNAMED'] : []),
    ...['-XX:+UseG1GC', '-Xms512m', '-Xmx1g', '-cp', options.classPath],
    calendar ? join(home, 'Boot.java') : 'org.neo4j.server.CommunityEntryPoint',
    ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
  ];
  const log = openSync(join(home, 'logs/console.log'), 'w');
  const child = spawn(options.java.command, args, {
    stdio: ['ignore', log, log],
    detached: options.detach,
    cwd: home,
  });
  writeFileSync(join(home, 'run/papergraph.pid'), String(child.pid));
  return child;
}

const connect = (port: number, password: string): Driver =>
  neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password));

async function answers(driver: Driver): Promise<true | string> {
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return true;
  } catch (error) {
    return error instanceof Neo4jError ? error.code : String(error);
  } finally {
    await driver.close();
  }
}

async function changeFirstPassword(port: number, password: string): Promise<void> {
  const driver = connect(port, 'neo4j');
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password },
      { database: 'system' },
    );
  } catch (error) {
    throw new Refusal(
      `The graph in this home has another password than the one given (${(error as Error).message}). Give it with --password, or empty the home with --fresh.`,
    );
  } finally {
    await driver.close();
  }
}

/** Waits until `RETURN 1` answers with that password, which is set first where the home is new. */
export async function waitUntilReady(
  child: ChildProcess,
  port: number,
  password: string,
  home: string,
): Promise<void> {
  const end = Date.now() + START_LIMIT * 1000;
  let changed = false;
  let last = '';
  while (Date.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Refusal(`Neo4j ended at its start. The end of its log:\n${logTail(home)}`);
    }
    const state = await answers(connect(port, password));
    if (state === true) return;
    last = state;
    if (state === 'Neo.ClientError.Security.Unauthorized' && !changed) {
      await changeFirstPassword(port, password);
      changed = true;
    } else await sleep(200);
  }
  throw new Refusal(
    `Neo4j did not answer within ${START_LIMIT} s (${last}). The end of its log:\n${logTail(home)}`,
  );
}

const logTail = (home: string): string =>
  readFileSync(join(home, 'logs/console.log'), 'utf8').trimEnd().split('\n').slice(-15).join('\n');

/** The process that runs on that home, as its pid file says and `ps` confirms; undefined when none does. */
export function running(home: string): number | undefined {
  const file = join(home, 'run/papergraph.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8'));
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.includes(`--home-dir=${home}`) ? pid : undefined;
}

/** Asks it to end and waits for that, 60 s at most; false when nothing runs there. */
export async function stop(home: string): Promise<boolean> {
  const pid = running(home);
  if (pid === undefined) return false;
  process.kill(pid, 'SIGTERM');
  for (let i = 0; i < 300; i++) {
    if (running(home) === undefined) {
      rmSync(join(home, 'run/papergraph.pid'), { force: true });
      return true;
    }
    await sleep(200);
  }
  throw new Refusal(`Neo4j (process ${pid}) did not end within 60 s.`);
}
