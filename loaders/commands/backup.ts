// papergraph backup: the embedded graph in one file that restore takes, checked before it gets its name. A server
// that holds the graph writes it, between two transactions.
import { existsSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PapergraphError } from '../../src/domain/errors.js';
import { inspectGrafeo } from '../../src/graph/engines/grafeo-file.js';
import { bad, discard, embedded, type FileFlags, flush, inWords, logOf } from './graph-file.js';
import { seal } from './seal.js';
import { configuration, withGraph } from './session.js';

const REACH_MS = 10_000;

const checkPlace = (file: string, graph: string, force: boolean): void => {
  if (resolve(file) === resolve(graph) || resolve(file) === resolve(logOf(graph)))
    throw bad(`${file} is the graph itself: name another file.`);
  if (!existsSync(dirname(resolve(file)))) throw bad(`${file} cannot be written: there is no such folder.`);
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw bad(`${file} is a folder: name a file in it.`);
  if (!force) throw bad(`${file} is there already: name another file, or replace it with --force.`);
};

/** The engine speaks of the graph; here it is the copy that found no room. */
const ofTheCopy = (error: unknown, file: string): unknown => {
  if (!(error instanceof PapergraphError) || error.code !== 'UNAVAILABLE') return error;
  const [, reason] = /^The graph cannot be (?:written|opened for writing): (.*)$/.exec(error.message) ?? [];
  return reason
    ? new PapergraphError('UNAVAILABLE', `${file} cannot be written: ${reason}`, {}, { cause: error })
    : error;
};

export const backup = async (file: string, { force = false, json }: FileFlags): Promise<number> => {
  const { path } = embedded(configuration().store, 'backup');
  if (!existsSync(path)) throw bad(`There is no graph at ${path} to back up.`);
  checkPlace(file, path, force);
  const place = resolve(file);
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  try {
    const held = await withGraph(
      { command: 'backup', waitMs: REACH_MS, create: false },
      () => {},
      ({ store }) => store.copyTo(draft),
    );
    const found = await inspectGrafeo(draft);
    if (found.nodes !== held.nodes || found.edges !== held.edges)
      throw new PapergraphError(
        'UNAVAILABLE',
        `The copy holds ${found.nodes} nodes and ${found.edges} edges, the graph ${held.nodes} and ${held.edges}; it was thrown away. Try again.`,
      );
    await seal(draft);
    await flush(draft);
    renameSync(draft, place);
    await flush(place);
    const size = statSync(place).size;
    process.stdout.write(
      json
        ? `${JSON.stringify({ file, ...found, bytes: size })}\n`
        : `${file}: ${inWords(found, place)}; checked.\n`,
    );
    return 0;
  } catch (error) {
    throw ofTheCopy(error, file);
  } finally {
    discard(draft);
  }
};
