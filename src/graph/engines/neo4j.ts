// Neo4j 5.26 or later over Bolt. Reads retry once by themselves, writes through the driver's managed
// transactions; bookmarks of writes are kept, so that a read sees every write before it, on any member of a cluster.
import type { Session } from 'neo4j-driver';
import { PapergraphError } from '../../domain/errors.js';
import { NODES, TYPE_LABELS } from '../../domain/ontology.js';
import { indexedProperties, uniqueLabels } from '../cypher/schema.js';
import type { Dialect, Engine, ReadOptions, Row, Statement, TextIndex } from '../engine.js';
import { ColdPlans } from './cold-plans.js';
import { Turns } from './turns.js';

export interface Neo4jOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Below the driver's pool of 100 connections, so that no read waits for one in vain. */
const READS_AT_ONCE = 64;
/** Of one operation. */
const READS_OF_ONE = 4;

const LUCENE_SPECIAL = /[+\-&|!(){}[\]^"~*?:\\/]/g;
const searchLabels = Object.entries(NODES).filter(([, spec]) => 'search' in spec);
const searchFields = [...new Set(searchLabels.flatMap(([, spec]) => ('search' in spec ? spec.search : [])))];
const spelled = Object.entries(NODES).filter(([, spec]) => 'spelling' in spec.properties);
/** Fields of one index tell the kinds of nodes apart; a title or name says more than a text. */
const TEXT_FIELDS: Readonly<Record<TextIndex, readonly string[]>> = {
  papers: ['title^3', 'abstract', 'summary'],
  names: ['name^2', 'aliasText'],
  spelling: ['spelling'],
};

/** What lists are read from in their order; an index of all entities is no order of one type. */
const WALKED: readonly (readonly [label: string, property: string])[] = [
  ...Object.values(TYPE_LABELS).flatMap((label) =>
    ['sortName', 'paperCount', 'resultCount'].map((property) => [label, property] as const),
  ),
  ['Author', 'paperCount'],
  ['Result', 'day'],
  ['Comparison', 'day'],
];

const dialect: Dialect = {
  name: 'neo4j',
  edgeIndex: true,
  // All fields of the widest type with all lists below them take 71,000, which Neo4j 5.26 plans in seconds.
  longestStatement: 80_000,
  int: (value) => BigInt(Math.trunc(value)),
  schema: [
    ...uniqueLabels.map(
      (label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...indexedProperties.map(
      ([label, property]) =>
        `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    ...WALKED.map(
      ([label, property]) =>
        `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    'CREATE INDEX HAS_page IF NOT EXISTS FOR ()-[r:HAS]-() ON (r.entityId, r.day, r.paperId)',
    `CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:${searchLabels.map(([label]) => label).join('|')}) ON EACH [${searchFields.map((f) => `n.${f}`).join(', ')}]`,
    `CREATE FULLTEXT INDEX spelling IF NOT EXISTS FOR (n:${spelled.map(([label]) => label).join('|')}) ON EACH [n.spelling]`,
  ],
  fullText: (index, node, query, limit) =>
    `CALL db.index.fulltext.queryNodes('${index === 'spelling' ? 'spelling' : 'search'}', ${query}, {limit: ${limit}}) YIELD node AS ${node}`,
  fullTextQuery: (index, words) => {
    const safe = words
      .map((w) => w.replace(LUCENE_SPECIAL, '\\$&').replace(/^(AND|OR|NOT)$/, (w) => w.toLowerCase()))
      .join(' ');
    return TEXT_FIELDS[index]
      .map((field) => {
        const [name, boost] = field.split('^');
        return `${name}:(${safe})${boost ? `^${boost}` : ''}`;
      })
      .join(' ');
  },
};

export const openNeo4j = async (options: Neo4jOptions): Promise<Engine> => {
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 8_000,
    userAgent: 'papergraph',
    telemetryDisabled: true,
  });
  // Reads take part in no chain: a manager costs each of them a fifth of what the driver takes (see DESIGN, "Speed").
  // Only where the driver chooses among servers may a read come to one that a write has not reached.
  const isRouted = /^neo4j/i.test(options.uri);
  let written: string[] = [];
  const bookmarkManager = neo4j.bookmarkManager({
    bookmarksConsumer: async (bookmarks) => {
      written = [...bookmarks];
    },
  });
  const { database } = options;
  const writing = (): Session =>
    driver.session({ database, defaultAccessMode: neo4j.session.WRITE, bookmarkManager });
  const reading = (): Session =>
    driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      ...(isRouted && { bookmarks: written }),
    });

  const turns = new Turns(READS_AT_ONCE, READS_OF_ONE);
  const cold = new ColdPlans();

  const readOnce = async (
    { text, params }: Statement,
    { signal, timeoutMs }: ReadOptions,
  ): Promise<Row[]> => {
    signal?.throwIfAborted();
    const open = reading();
    const abort = () => void open.close().catch(() => undefined);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const { records } = await untraced(() =>
        open.run(text, params, timeoutMs === undefined ? undefined : { timeout: timeoutMs }),
      );
      return records.map((record) => record.toObject());
    } finally {
      signal?.removeEventListener('abort', abort);
      await open.close().catch(() => undefined);
    }
  };

  return {
    dialect,
    describe: async () => {
      const rows = await guard(() =>
        readOnce(
          { text: 'CALL dbms.components() YIELD name, versions RETURN versions[0] AS v', params: {} },
          {},
        ),
      );
      return `Neo4j ${String(rows[0]?.v)}, database ${options.database}`;
    },
    prepare: () =>
      guard(async () => {
        const open = writing();
        try {
          for (const text of dialect.schema) await open.run(text);
          // Seconds, at the most: over a graph of many millions that was imported, the indexes take hours.
          await open.run('CALL db.awaitIndexes(86400)');
        } finally {
          await open.close();
        }
      }),
    read: (statement, readOptions = {}) => {
      const { signal } = readOptions;
      const once = () => readOnce(statement, readOptions);
      const read = () =>
        guard(async () => {
          try {
            return await once();
          } catch (error) {
            if (signal?.aborted || !neo4j.isRetryableError(error as Error)) throw error;
            return await once();
          }
        });
      // Who waits for a plan holds none of the database's turns.
      return turns.ofOperation(signal, () =>
        cold.run(statement.text, signal, () => turns.ofAll(signal, read)),
      );
    },
    write: (work) =>
      guard(async () => {
        const open = writing();
        try {
          return await open.executeWrite((tx) =>
            work({
              run: async (text, params = {}) =>
                (await tx.run(text, params)).records.map((record) => record.toObject()),
            }),
          );
        } finally {
          await open.close();
        }
      }),
    copyTo: () =>
      Promise.reject(
        new PapergraphError(
          'BAD_USER_INPUT',
          'Neo4j has backups of its own: neo4j-admin database dump, or backup where the edition has it.',
        ),
      ),
    close: () => driver.close(),
  };
};

/** The driver takes a stack trace of each statement, for an error that may come: a fifth of what it costs. */
const untraced = <T>(start: () => T): T => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return start();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

const UNREACHABLE =
  /ServiceUnavailable|SessionExpired|N\/A|DatabaseUnavailable|ServerNotAvailable|NotALeader|ConnectionAcquisition/;

/** Turns what the driver throws into errors that may be shown; what is a defect of ours passes as it is. */
const guard = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    const fail = (message: string, kind: 'UNAVAILABLE' | 'TIMEOUT' = 'UNAVAILABLE') =>
      new PapergraphError(kind, message, {}, { cause: error });
    if (/Security/.test(code))
      throw fail('Neo4j refused the user name or password: check NEO4J_USERNAME and NEO4J_PASSWORD.');
    if (/DatabaseNotFound/.test(code))
      throw fail('Neo4j has no database of that name: check NEO4J_DATABASE.');
    if (/TransactionTimedOut|TransactionTerminated|Terminated/.test(code))
      throw fail('The database gave up on this query: it took longer than its time limit.', 'TIMEOUT');
    if (/TransactionLogError|DiskFull|OutOfDisk|General\.WriteOnReadOnly|ForbiddenOnReadOnly/.test(code))
      throw fail('Neo4j cannot write: its disk is full or it is read only.');
    if (UNREACHABLE.test(code))
      throw fail('Neo4j does not answer: check NEO4J_URI and that the server runs.');
    throw error;
  }
};
