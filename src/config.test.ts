// What a user can write into the environment, and what is said about mistakes in it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, type Env, readConfig, readTestNeo4j, variableNames } from './config.js';

const read = (env: Env) => readConfig(env, { dotenv: false });
const mistakesOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
  return [];
};

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(read({})).toEqual({
      store: { engine: 'embedded', path: '.papergraph/graph' },
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      playground: true,
      introspection: true,
      explain: false,
      export: false,
      corsOrigins: [],
      cache: { seconds: 0, size: 32 * 1024 * 1024 },
      safelist: [],
      limits: {
        depth: 12,
        cost: 50_000,
        aliases: 100,
        directives: 50,
        tokens: 3000,
        repeats: 2000,
        fields: 3000,
        inputDepth: 16,
        body: 256 * 1024,
        operationMs: 10_000,
        concurrent: 32,
        connections: 1000,
        unread: 64 * 1024 * 1024,
        export: 256 * 1024 * 1024,
      },
      sources: { cache: '.papergraph/cache', contact: null, keys: {}, mirror: null, proxy: {} },
    });
  });

  it('reads every variable', () => {
    const config = read({
      NEO4J_URI: 'neo4j+s://graph.example.org:7687',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 's3cret',
      NEO4J_DATABASE: 'papers',
      HOST: '0.0.0.0',
      PORT: '0',
      LOG_LEVEL: 'WARN',
      PLAYGROUND: 'off',
      INTROSPECTION: 'false',
      EXPLAIN: 'on',
      CORS_ORIGINS: 'https://a.example, http://localhost:3000',
      MAX_DEPTH: '20',
      MAX_BODY: '1 MB',
    });
    expect(config.store).toEqual({
      engine: 'neo4j',
      uri: 'neo4j+s://graph.example.org:7687',
      username: 'reader',
      password: 's3cret',
      database: 'papers',
    });
    expect(config).toMatchObject({ host: '0.0.0.0', port: 0, logLevel: 'warn', playground: false });
    expect(config).toMatchObject({ introspection: false, explain: true });
    expect(config.corsOrigins).toEqual(['https://a.example', 'http://localhost:3000']);
    expect(config.limits).toMatchObject({ depth: 20, body: 1024 * 1024 });
  });

  it('takes a blank variable as one that is not set', () => {
    expect(read({ NEO4J_URI: '', PORT: ' ' })).toEqual(read({}));
  });

  it('reports all mistakes at once, each with what was expected and what came', () => {
    const env = {
      NEO4J_URI: 'http://localhost:7474',
      PORT: '70000',
      PLAYGROUND: 'maybe',
      MAX_BODY: '5 parsecs',
    };
    expect(mistakesOf(() => read(env)).map(({ variable }) => variable)).toEqual([
      'NEO4J_URI',
      'NEO4J_PASSWORD',
      'PORT',
      'PLAYGROUND',
      'MAX_BODY',
    ]);
    expect(() => read(env)).toThrow(
      /5 mistakes:\n {2}NEO4J_URI: expected neo4j:\/\/HOST:PORT .*, got "http:\/\/localhost:7474"\n {2}NEO4J_PASSWORD: expected the password .* NEO4J_URI names, got nothing\n {2}PORT: expected a whole number from 0 to 65535, got "70000"/,
    );
  });

  it('does not repeat a password that stands in the address', () => {
    const env = { NEO4J_URI: 'neo4j://me:hunter2@localhost', NEO4J_PASSWORD: 'x' };
    expect(() => read(env)).toThrow(/NEO4J_USERNAME and NEO4J_PASSWORD/);
    expect(() => read(env)).not.toThrow(/hunter2/);
  });

  it.each([
    ['neo4j://localhost', true],
    ['bolt://127.0.0.1:7687', true],
    ['bolt+ssc://[::1]:7687', true],
    ['neo4j://', false],
    ['localhost:7687', false],
    ['neo4j://host:port', false],
    ['neo4j://a b', false],
  ])('address %s: %s', (uri, good) => {
    expect(mistakesOf(() => read({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' }))).toHaveLength(good ? 0 : 1);
  });

  it.each(['https://a.example/', 'a.example', 'ftp://a.example', 'null'])(
    'refuses the origin %s',
    (origin) => {
      expect(mistakesOf(() => read({ CORS_ORIGINS: origin }))).toHaveLength(1);
    },
  );

  it('never fails in another way than with a ConfigError, and then names only variables that are set or missed', () => {
    const names = variableNames();
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (env) => {
        for (const { variable } of mistakesOf(() => read(env))) expect(names).toContain(variable);
      }),
    );
  });
});

describe('.env', () => {
  const inFolder = (text: string, run: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'papergraph-config-'));
    try {
      writeFileSync(join(folder, '.env'), text);
      run(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('fills in what the environment leaves out, and is left alone when told so', () => {
    inFolder('# ours\nPORT=5001\nHOST="0.0.0.0"\n', (folder) => {
      expect(readConfig({ PORT: '5002' }, { dotenv: true, folder })).toMatchObject({
        port: 5002,
        host: '0.0.0.0',
      });
      expect(readConfig({}, { dotenv: false, folder }).port).toBe(4000);
    });
  });

  it('may be missing', () => {
    expect(readConfig({}, { dotenv: true, folder: '/nonexistent' }).port).toBe(4000);
  });
});

describe('readTestNeo4j', () => {
  it('ignores the real database', () => {
    expect(readTestNeo4j({ NEO4J_URI: 'neo4j://production', NEO4J_PASSWORD: 'x' })).toBeNull();
  });

  it('reads its own variables', () => {
    const env = { PAPERGRAPH_TEST_NEO4J_URI: 'bolt://localhost:7688', PAPERGRAPH_TEST_NEO4J_PASSWORD: 'x' };
    expect(readTestNeo4j(env)).toMatchObject({
      uri: 'bolt://localhost:7688',
      username: 'neo4j',
      database: 'neo4j',
    });
  });
});
