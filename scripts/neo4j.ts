// `npm run neo4j`: a real Neo4j Community on this machine with nothing but Java and Maven, for tests and for trying it.
// What to set goes to stdout as shell lines, all else to stderr: `eval "$(npm run -s neo4j -- --detach)"` works.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { classPath, findJava, Refusal } from './neo4j/install.js';
import { freePort, isCalendarVersion, running, start, stop, waitUntilReady } from './neo4j/server.js';

const USAGE = `npm run neo4j -- [options]
  --port N          Bolt port (default: 7687 when free, else any; 0: any free one)
  --password WORDS  8 characters or more (default: made once and kept in the home folder)
  --version V       Neo4j's version (default 5.26.30; 2025 and later need Java 21)
  --home DIR        where its data lies (default .cache/neo4j/home)
  --conf KEY=VALUE  a line more for neo4j.conf; may stand several times
  --fresh           empty the home folder first
  --detach          leave it running and return; stop it with --stop
  --stop            stop the one that runs on that home folder`;

const log = (line: string): void => void process.stderr.write(`${line}\n`);
const cache = resolve(import.meta.dirname, '../.cache/neo4j');

function readCall() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      password: { type: 'string' },
      version: { type: 'string', default: '5.26.30' },
      home: { type: 'string', default: join(cache, 'home') },
      conf: { type: 'string', multiple: true, default: [] },
      fresh: { type: 'boolean', default: false },
      detach: { type: 'boolean', default: false },
      stop: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return { ...values, home: resolve(values.home) };
}

const passwordFile = (home: string): string => join(home, 'papergraph.password');

/** The password of that home: as given, else as kept, else a new one. */
function passwordOf(home: string, given: string | undefined): string {
  const file = passwordFile(home);
  const password =
    given ?? (existsSync(file) ? readFileSync(file, 'utf8') : randomBytes(9).toString('base64url'));
  if (password.length >= 8) return password;
  throw new Refusal(`--password needs 8 characters or more, this has ${password.length}.`);
}

/** The port asked for, refused when taken; without a wish 7687 or any free one, with 0 any. */
async function portOf(wish: string | undefined): Promise<number> {
  const wanted = wish === undefined ? 7687 : Number(wish);
  if (!(Number.isInteger(wanted) && wanted >= 0 && wanted < 65_536)) {
    throw new Refusal(`--port takes a number from 0 (any free one) to 65535, not '${wish}'.`);
  }
  const port = await freePort(wanted);
  if (wish === undefined || wanted === 0 || port === wanted) return port;
  throw new Refusal(`Port ${wanted} is taken. Leave --port out or give another.`);
}

async function main(): Promise<void> {
  const call = readCall();
  const { home } = call;
  if (call.help) return log(USAGE);
  if (call.stop) {
    const stopped = await stop(home);
    return log(stopped ? 'Neo4j stopped.' : `No Neo4j of ours runs on ${home}.`);
  }
  const pid = running(home);
  if (pid !== undefined) {
    throw new Refusal(
      `Neo4j already runs on ${home} (process ${pid}). Stop it with --stop, or give another --home.`,
    );
  }
  const java = findJava(isCalendarVersion(call.version) ? 21 : 17);
  const jars = classPath(call.version, cache, log);
  if (call.fresh) rmSync(home, { recursive: true, force: true });
  const password = passwordOf(home, call.password);
  const port = await portOf(call.port);
  const httpPort = await freePort(0);
  const child = start({
    ...{ java, classPath: jars, version: call.version, home, port, httpPort },
    settings: call.conf,
    detach: call.detach,
  });
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    child.kill('SIGTERM');
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  try {
    await waitUntilReady(child, port, password, home);
    writeFileSync(passwordFile(home), password, { mode: 0o600 });
  } catch (error) {
    child.kill('SIGTERM');
    await ended;
    throw interrupted ? new Refusal('Interrupted; Neo4j stopped.') : error;
  }
  log(
    `Neo4j ${call.version} answers at bolt://127.0.0.1:${port}, browser at http://127.0.0.1:${httpPort}, data in ${home}`,
  );
  for (const [name, value] of Object.entries({
    URI: `bolt://127.0.0.1:${port}`,
    USERNAME: 'neo4j',
    PASSWORD: password,
    DATABASE: 'neo4j',
  })) {
    process.stdout.write(`export PAPERGRAPH_TEST_NEO4J_${name}='${value}'\n`);
  }
  log(
    'For the application itself, set the same as NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE.',
  );
  if (call.detach) {
    child.unref();
    return log('It goes on in the background; `npm run neo4j -- --stop` ends it.');
  }
  log('Ctrl-C stops it.');
  await ended;
  log('Neo4j stopped.');
}

main().catch((error: unknown) => {
  const known = error instanceof Refusal || (error instanceof TypeError && 'code' in error);
  log(known ? (error as Error).message : String((error as Error).stack));
  process.exitCode = 1;
});
