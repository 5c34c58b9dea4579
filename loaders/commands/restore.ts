// papergraph restore: a backup in the place of the embedded graph. It is copied beside it and checked first, so that
// the old graph stands until the new one is whole.
import { constants, existsSync, mkdirSync, renameSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { PapergraphError } from '../../src/domain/errors.js';
import { SCHEMA_VERSION } from '../../src/domain/ontology.js';
import { type FileContents, inspectGrafeo } from '../../src/graph/engines/grafeo-file.js';
import { openHere } from '../handover/open.js';
import { bad, discard, embedded, type FileFlags, flush, inWords, logOf } from './graph-file.js';
import { unseal } from './seal.js';
import { configuration } from './session.js';

/**
 * Nobody holds the old graph, and its log is worked in, so that one rename replaces it. One that is damaged is put
 * aside under another name: it may be the last trace of what the backup lacks.
 * @returns where that is, if so.
 */
const vacate = async (store: { engine: 'embedded'; path: string }): Promise<string | null> => {
  const { path } = store;
  if (!existsSync(path) && !existsSync(logOf(path))) return null;
  try {
    await (await openHere(store, 'restore')).close();
    if (!existsSync(logOf(path))) return null;
  } catch (error) {
    if (!(error instanceof PapergraphError) || / is held by /.test(error.message)) throw error;
  }
  const aside = `${path}.replaced-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  if (existsSync(logOf(path))) renameSync(logOf(path), logOf(aside));
  if (existsSync(path)) renameSync(path, aside);
  return aside;
};

const checkSchema = (file: string, { schema }: FileContents): void => {
  if (schema === null) throw bad(`${file} holds a graph that nothing was ever loaded into.`);
  if (schema !== SCHEMA_VERSION)
    throw bad(
      `${file} holds a graph of schema version ${schema}, and this program reads version ${SCHEMA_VERSION}. Use the program that wrote it.`,
    );
};

export const restore = async (file: string, { force = false, json }: FileFlags): Promise<number> => {
  const store = embedded(configuration().store, 'restore');
  const { path } = store;
  if (!existsSync(file)) throw bad(`There is no file ${file}.`);
  if (resolve(file) === resolve(path)) throw bad(`${file} is the graph itself: name a backup.`);
  if (!force && (existsSync(path) || existsSync(logOf(path))))
    throw bad(
      `There is a graph at ${path} already. Replace it with --force (papergraph backup keeps it first), or name another place with PAPERGRAPH_DATA.`,
    );
  const draft = `${path}.${process.pid}.tmp`;
  let aside: string | null;
  let found: FileContents;
  try {
    mkdirSync(dirname(path), { recursive: true });
    await copyFile(file, draft, constants.COPYFILE_FICLONE);
    await unseal(draft, file);
    found = await inspectGrafeo(draft);
    checkSchema(file, found);
    await flush(draft);
    aside = await vacate(store);
    renameSync(draft, path);
    await flush(path);
  } finally {
    discard(draft);
  }
  // Opened once, so that its search indexes, which a backup does not hold, are there for the next one.
  await (await openHere(store, 'restore')).close();
  const where = aside === null ? {} : { replaced: aside };
  process.stdout.write(
    json
      ? `${JSON.stringify({ file, graph: path, ...found, ...where })}\n`
      : `${path}: ${inWords(found, path)}, from ${file}.${aside === null ? '' : ` What stood there could not be opened; it is kept as ${aside}.`}\n`,
  );
  return 0;
};
