// The embedded engine: Grafeo in this process, one file and its write-ahead log beside it. It has snapshot
// transactions (two writers of one node fail), so writes stand in one queue; it has no cancel, so what a
// statement may touch is bounded before it runs.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PapergraphError } from '../../domain/errors.js';
import { NODES, type NodeSpec } from '../../domain/ontology.js';
import { indexedProperties, uniqueLabels } from '../cypher/schema.js';
import type { Dialect, Engine, Row, TextIndex, Transaction } from '../engine.js';
import { Turns } from './turns.js';

/** As many as Node has threads for work like this. */
const READS_AT_ONCE = 4;
/** Of one operation. */
const READS_OF_ONE = 2;

const specs = Object.entries(NODES) as [string, NodeSpec][];
const searched = specs.flatMap(([label, spec]) =>
  [...(spec.search ?? []), ...('spelling' in spec.properties ? ['spelling'] : [])].map(
    (property) => [label, property] as const,
  ),
);
const indexOf = ([label, property]: (typeof searched)[number]): TextIndex =>
  property === 'spelling' ? 'spelling' : label === 'Paper' ? 'papers' : 'names';

const dialect: Dialect = {
  name: 'grafeo',
  edgeIndex: false,
  longestStatement: 2_000_000,
  int: (value) => Math.trunc(value),
  schema: [
    ...uniqueLabels.flatMap((label) => [
      `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      // A constraint is no index here: without this every MERGE scans.
      `CREATE INDEX ${label}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    ]),
    ...indexedProperties.map(
      ([label, property]) =>
        `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
  ],
  fullText: (index, node, query, limit) =>
    `CALL () { ${searched
      .filter((one) => indexOf(one) === index)
      .map(
        ([label, property]) =>
          `CALL grafeo.search.text('${label}', '${property}', ${query}, ${limit}) YIELD node_id, score RETURN node_id, score`,
      )
      .join(
        ' UNION ALL ',
      )} } WITH node_id, max(score) AS score ORDER BY score DESC, node_id LIMIT ${limit} MATCH (${node}) WHERE id(${node}) = node_id`,
  fullTextQuery: (_index, words) => words.join(' '),
};

/** @param path the graph's file, or ":memory:" for one that goes with the process. */
export const openGrafeo = async (path: string): Promise<Engine> => {
  const { default: grafeo } = await import('@grafeo-db/js');
  const inMemory = path === ':memory:';
  const database = guard(() => {
    if (inMemory) return grafeo.GrafeoDB.create();
    mkdirSync(dirname(path), { recursive: true });
    return existsSync(path) ? grafeo.GrafeoDB.open(path) : grafeo.GrafeoDB.create(path);
  });
  const turns = new Turns(READS_AT_ONCE, READS_OF_ONE);
  let writes: Promise<unknown> = Promise.resolve();
  let closed = false;
  const open = () => {
    if (closed) throw new PapergraphError('UNAVAILABLE', 'The graph is closed.');
    return database;
  };
  const run = async (text: string, params: Readonly<Record<string, unknown>>): Promise<Row[]> =>
    (await open().executeCypher(text, params)).toArray() as Row[];

  const transaction = async <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    const tx = open().beginTransaction();
    try {
      const value = await work({
        run: async (text, params = {}) => (await tx.executeCypher(text, params)).toArray() as Row[],
      });
      tx.commit();
      return value;
    } catch (error) {
      try {
        if (tx.isActive) tx.rollback();
      } catch {
        // A commit that failed has rolled back by itself, and its reason is the one to tell.
      }
      throw error;
    }
  };

  return {
    dialect,
    describe: () => Promise.resolve(`Grafeo ${open().version()}, ${inMemory ? 'in memory' : path}`),
    prepare: () =>
      guardAsync(async () => {
        for (const text of dialect.schema) await run(text, {});
        for (const [label, property] of searched) {
          // Creating an index again would build it again: ask first.
          const probe = `CALL grafeo.search.text('${label}', '${property}', 'x', 1) YIELD node_id RETURN node_id`;
          await run(probe, {}).catch(() =>
            open().createTextIndex(label, property, { tokenizer: 'standard' }),
          );
        }
      }),
    read: async (statement, options = {}) => {
      // A caller who leaves stops waiting, but what runs keeps its turn to its end: hanging up piles up nothing.
      const { signal } = options;
      const rows = await turns.take(signal, () => guardAsync(() => run(statement.text, statement.params)));
      signal?.throwIfAborted();
      return rows;
    },
    write: (work) => {
      const mine = writes.then(() => guardAsync(() => transaction(work)));
      writes = mine.catch(() => undefined);
      return mine;
    },
    copyTo: (path) => {
      // In the queue of writes: between two transactions, and nothing is counted that is not copied.
      const mine = writes.then(() =>
        guard(() => {
          open().save(path);
          return { nodes: Number(database.nodeCount()), edges: Number(database.edgeCount()) };
        }),
      );
      writes = mine.catch(() => undefined);
      return mine;
    },
    close: async () => {
      if (closed) return;
      await writes;
      closed = true;
      guard(() => database.close());
    },
  };
};

const translate = (error: unknown): unknown => {
  const message = error instanceof Error ? error.message : String(error);
  const fail = (text: string) => new PapergraphError('UNAVAILABLE', text, {}, { cause: error });
  // X001 is every internal error; only this one is another process.
  if (/GRAFEO-X001.*cannot be locked/s.test(message))
    return fail(
      'The graph is held by another process: stop it, or let it do the work (a running server takes loads).',
    );
  if (/No space left|ENOSPC|StorageFull|os error 28/i.test(message))
    return fail('The graph cannot be written: the disk is full.');
  if (/Permission denied|EACCES|Read-only file system|EROFS|os error (13|30)/i.test(message))
    return fail("The graph cannot be opened for writing: check the folder's permissions (PAPERGRAPH_DATA).");
  return error;
};

const guard = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw translate(error);
  }
};

const guardAsync = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw translate(error);
  }
};
