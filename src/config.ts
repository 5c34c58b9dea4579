// The only reader of the environment. Everything is parsed once, and all mistakes are reported at once,
// so that nobody corrects one variable only to meet the next.
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { type Env, EnvReader } from './env-reader.js';

export { ConfigError, type Env } from './env-reader.js';

export interface Neo4jConfig {
  readonly engine: 'neo4j';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface EmbeddedConfig {
  readonly engine: 'embedded';
  /** A path, or ":memory:". */
  readonly path: string;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What one request may ask for. Times in milliseconds, sizes in bytes. */
export interface Limits {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  /** Pairs of fields of one response key beside each other. */
  readonly repeats: number;
  /** Once fragments are spread, on every type that may stand in a place. */
  readonly fields: number;
  /** Levels of lists and objects in one argument. */
  readonly inputDepth: number;
  readonly body: number;
  readonly operationMs: number;
  readonly concurrent: number;
  readonly connections: number;
  /** Bytes of all answers that wait for their clients to read them. */
  readonly unread: number;
  /** Bytes of one answer of GET /export. */
  readonly export: number;
}

/** How live sources are asked. */
export interface SourcesConfig {
  /** Where responses are kept. */
  readonly cache: string;
  /** Told to the services in the user agent, so that they can write instead of block; null says nothing. */
  readonly contact: string | null;
  readonly keys: { readonly hf?: string; readonly s2?: string; readonly openalex?: string };
  /** A server of one's own that stands for all services, each below its name; null asks the services. */
  readonly mirror: string | null;
  readonly proxy: { readonly http?: string; readonly https?: string; readonly none?: string };
}

export interface Config {
  readonly store: Neo4jConfig | EmbeddedConfig;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly playground: boolean;
  readonly introspection: boolean;
  /** Whether a request may ask for the statements that it ran. */
  readonly explain: boolean;
  /** Whether GET /export answers. */
  readonly export: boolean;
  /** Origins whose pages may call the API, or "*". Empty: only our own. */
  readonly corsOrigins: readonly string[];
  /** How long answers are kept while nothing is written; 0 keeps none. */
  readonly cache: { readonly seconds: number; readonly size: number };
  /** Manifests of the only documents that are run; empty lets any run. */
  readonly safelist: readonly string[];
  readonly limits: Limits;
  readonly sources: SourcesConfig;
}

/**
 * Reads the configuration.
 * @param env usually `process.env`; it wins over the file.
 * @param options.dotenv also read `.env` in `folder` (default: the current one). Tests never do.
 * @throws ConfigError that lists every mistake.
 */
export const readConfig = (env: Env, options: { dotenv: boolean; folder?: string }): Config => {
  const reader = new EnvReader(options.dotenv ? { ...readDotenv(options.folder ?? '.'), ...env } : env);
  const config: Config = {
    store: readStore(reader),
    host: reader.text('HOST', '127.0.0.1', /^[\w.:-]+$/, 'a host name or an address, such as 0.0.0.0'),
    port: reader.integer('PORT', 4000, 0, 65_535),
    logLevel: reader.oneOf('LOG_LEVEL', 'info', LOG_LEVELS),
    playground: reader.flag('PLAYGROUND', true),
    introspection: reader.flag('INTROSPECTION', true),
    explain: reader.flag('EXPLAIN', false),
    export: reader.flag('EXPORT', false),
    corsOrigins: reader.list('CORS_ORIGINS', isOrigin, 'origins such as https://example.org, or *'),
    cache: {
      seconds: reader.integer('CACHE_SECONDS', 0, 0, 86_400),
      size: reader.bytes('MAX_CACHE', '32mb', 1024, 64 * 1024 * 1024 * 1024),
    },
    safelist: reader.list('SAFELIST', () => true, 'paths of manifests'),
    limits: {
      depth: reader.integer('MAX_DEPTH', 12, 1, 100),
      cost: reader.integer('MAX_COST', 50_000, 1, 1_000_000_000),
      aliases: reader.integer('MAX_ALIASES', 100, 0, 10_000),
      directives: reader.integer('MAX_DIRECTIVES', 50, 0, 10_000),
      // Nesting costs tokens: above 20,000 the parser itself could run out of stack.
      tokens: reader.integer('MAX_TOKENS', 3000, 100, 20_000),
      repeats: reader.integer('MAX_REPEATS', 2000, 0, 1_000_000),
      fields: reader.integer('MAX_FIELDS', 3000, 10, 1_000_000),
      inputDepth: reader.integer('MAX_INPUT_DEPTH', 16, 1, 100),
      body: reader.bytes('MAX_BODY', '256kb', 1024, 64 * 1024 * 1024),
      operationMs: reader.integer('OPERATION_TIMEOUT_MS', 10_000, 100, 600_000),
      concurrent: reader.integer('MAX_CONCURRENT', 32, 1, 10_000),
      connections: reader.integer('MAX_CONNECTIONS', 1000, 10, 100_000),
      unread: reader.bytes('MAX_UNREAD', '64mb', 1024 * 1024, 64 * 1024 * 1024 * 1024),
      export: reader.bytes('MAX_EXPORT', '256mb', 1024, 64 * 1024 * 1024 * 1024),
    },
    sources: readSources(reader),
  };
  reader.finish();
  return config;
};

/**
 * The Neo4j that the test suite may fill and empty, or null. Never `NEO4J_URI`, never `.env`.
 * @throws ConfigError that lists every mistake.
 */
export const readTestNeo4j = (env: Env): Neo4jConfig | null => {
  const reader = new EnvReader(env);
  const found = readNeo4j(reader, 'PAPERGRAPH_TEST_NEO4J_');
  reader.finish();
  return found;
};

/** Every variable that `readConfig` asks for, so that a test can hold `.env.example` to it. */
export const variableNames = (): string[] => {
  const asked: string[] = [];
  readConfig(new Proxy<Env>({}, { get: (_env, name) => void asked.push(String(name)) }), { dotenv: false });
  return [...new Set([...asked, 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])].sort();
};

const readStore = (reader: EnvReader): Neo4jConfig | EmbeddedConfig =>
  readNeo4j(reader, 'NEO4J_') ?? {
    engine: 'embedded',
    path: reader.text('PAPERGRAPH_DATA', '.papergraph/graph'),
  };

/** Only what is set, so that what is not stays absent. */
const given = <K extends string>(values: Readonly<Record<K, string | undefined>>): { [P in K]?: string } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [P in K]?: string;
  };

const readSources = (reader: EnvReader): SourcesConfig => ({
  cache: reader.text('PAPERGRAPH_CACHE', '.papergraph/cache'),
  contact:
    reader.text(
      'PAPERGRAPH_CONTACT',
      '',
      /^[^\s()<>]+@[^\s()<>]+$|^https?:\/\/[^\s()<>]+$/,
      'a mail or web address',
    ) || null,
  keys: given({
    hf: reader.raw('HF_TOKEN'),
    s2: reader.raw('SEMANTIC_SCHOLAR_API_KEY'),
    openalex: reader.raw('OPENALEX_API_KEY'),
  }),
  mirror:
    reader
      .text('PAPERGRAPH_MIRROR', '', /^https?:\/\/[^\s?#]+$/, 'a web address (http://…)')
      .replace(/\/+$/, '') || null,
  proxy: given({
    http: reader.raw('HTTP_PROXY'),
    https: reader.raw('HTTPS_PROXY'),
    none: reader.raw('NO_PROXY'),
  }),
});

const NEO4J_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

const readNeo4j = (reader: EnvReader, prefix: string): Neo4jConfig | null => {
  const name = `${prefix}URI`;
  const uri = reader.raw(name);
  if (uri === undefined) return null;
  const [scheme, rest] = uri.split('://', 2);
  if (rest?.includes('@')) {
    const instead = `an address without a name and password in it (they belong into ${prefix}USERNAME and ${prefix}PASSWORD)`;
    reader.mistake(name, instead, `${scheme}://…@…`);
  } else if (
    !NEO4J_SCHEMES.includes(scheme ?? '') ||
    !/^[\w.-]+(:\d+)?\/?$|^\[[\da-f:]+\](:\d+)?\/?$/i.test(rest ?? '')
  ) {
    reader.mistake(name, `neo4j://HOST:PORT (or ${NEO4J_SCHEMES.slice(1).join(', ')})`, uri);
  }
  const password = reader.raw(`${prefix}PASSWORD`);
  if (password === undefined) {
    reader.mistake(`${prefix}PASSWORD`, `the password of the database that ${name} names`, undefined);
  }
  return {
    engine: 'neo4j',
    uri,
    username: reader.text(`${prefix}USERNAME`, 'neo4j'),
    password: password ?? '',
    database: reader.text(
      `${prefix}DATABASE`,
      'neo4j',
      /^[A-Za-z][A-Za-z0-9.-]{2,62}$/,
      '3 to 63 letters, digits, dots or hyphens, a letter first',
    ),
  };
};

const isOrigin = (text: string): boolean => {
  if (text === '*') return true;
  try {
    const { origin, protocol } = new URL(text);
    return origin === text && /^https?:$/.test(protocol);
  } catch {
    return false;
  }
};

const readDotenv = (folder: string): Env => {
  try {
    return parseEnv(readFileSync(`${folder}/.env`, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(
      `The file .env cannot be read (${(error as Error).message}). Make it readable or remove it.`,
      {
        cause: error,
      },
    );
  }
};
