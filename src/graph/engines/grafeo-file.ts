// A graph's file read for what it holds, without writing to it: what a backup is checked by.
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PapergraphError } from '../../domain/errors.js';

export interface FileContents {
  readonly nodes: number;
  readonly edges: number;
  readonly papers: number;
  /** Version of the graph's schema; null where nothing was written by this program. */
  readonly schema: string | null;
}

/** A folder that the engine makes for what finds no room in memory, and leaves when a file was only read. */
const sweep = (path: string): void => {
  const mine = `grafeo-${basename(path)}-${process.pid}-`;
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(mine) && name.endsWith('.spill')))
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
};

/** @throws PapergraphError BAD_USER_INPUT when the file is no whole graph. */
export const inspectGrafeo = async (path: string): Promise<FileContents> => {
  const { default: grafeo } = await import('@grafeo-db/js');
  try {
    const database = grafeo.GrafeoDB.openReadOnly(path);
    try {
      const rows = async (text: string): Promise<Record<string, unknown>[]> =>
        (await database.executeCypher(text)).toArray() as Record<string, unknown>[];
      const [versions] = await rows("MATCH (m:Meta {id: 'versions'}) RETURN m.value AS value");
      const [papers] = await rows('MATCH (p:Paper) RETURN count(p) AS n');
      return {
        nodes: Number(database.nodeCount()),
        edges: Number(database.edgeCount()),
        papers: Number(papers?.n ?? 0),
        schema: versions ? String((JSON.parse(String(versions.value)) as { schema?: unknown }).schema) : null,
      };
    } finally {
      database.close();
      sweep(path);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Database error: /, '') : String(error);
    throw new PapergraphError(
      'BAD_USER_INPUT',
      `${path} is no whole graph: ${reason}.`,
      {},
      { cause: error },
    );
  }
};
