// What backup and restore share: the embedded graph as a file, and files that appear whole or not at all.
import { existsSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Config, EmbeddedConfig } from '../../src/config.js';
import { PapergraphError } from '../../src/domain/errors.js';
import type { FileContents } from '../../src/graph/engines/grafeo-file.js';

export interface FileFlags {
  readonly force?: boolean;
  readonly json?: boolean;
}

export const bad = (message: string): PapergraphError => new PapergraphError('BAD_USER_INPUT', message);

/** The engine keeps a log beside a graph that is open or was not closed. */
export const logOf = (path: string): string => `${path}.wal`;

/** @throws PapergraphError BAD_USER_INPUT where the graph is no file. */
export const embedded = (store: Config['store'], command: string): EmbeddedConfig => {
  if (store.engine === 'neo4j')
    throw bad(
      `papergraph ${command} is for the embedded graph, and NEO4J_URI names a Neo4j. There it is neo4j-admin database ${command === 'backup' ? 'dump' : 'load'}: see "Backups" in the README.`,
    );
  if (store.path === ':memory:')
    throw bad(`papergraph ${command} is for a graph in a file, and PAPERGRAPH_DATA is :memory:.`);
  return store;
};

/** On the disk, not only in its cache. */
export const flush = async (path: string): Promise<void> => {
  for (const one of [path, dirname(path)]) {
    const file = await open(one, 'r');
    await file.sync();
    await file.close();
  }
};

export const discard = (path: string): void => {
  rmSync(path, { force: true });
  if (existsSync(logOf(path))) rmSync(logOf(path), { recursive: true, force: true });
};

/** For people: "57 papers, 1,234 nodes, 5,678 edges, 3.4 MB". */
export const inWords = ({ papers, nodes, edges }: FileContents, path: string): string => {
  const counts = [`${papers.toLocaleString('en')} papers`, `${nodes.toLocaleString('en')} nodes`];
  return [
    ...counts,
    `${edges.toLocaleString('en')} edges`,
    `${(statSync(path).size / 1e6).toFixed(1)} MB`,
  ].join(', ');
};
