// papergraph export: the graph, or what lies around a node, in a format that another tool reads.
import { existsSync } from 'node:fs';
import { PapergraphError } from '../../src/domain/errors.js';
import type { ExportItem } from '../../src/graph/store.js';
import { FORMATS, type FolderFormat, type StreamFormat } from '../export/format.js';
import { around, MOST_AROUND } from '../export/select.js';
import type { HandedStore } from '../handover/protocol.js';
import { linesToFile, linesToFolder, linesToStdout } from './output.js';
import { withGraph } from './session.js';

export interface ExportFlags {
  readonly format: string;
  readonly around?: string;
  readonly search?: string;
  readonly depth?: number;
  readonly out?: string;
}

const REACH_MS = 10_000;
const bad = (message: string): PapergraphError => new PapergraphError('BAD_USER_INPUT', message);

/** Ids to export; undefined for all. */
const chosen = async (
  store: HandedStore,
  { around: words, search, depth = 1 }: ExportFlags,
): Promise<readonly string[] | undefined> => {
  if (words === undefined && search === undefined) return undefined;
  const { ids, truncated } =
    search === undefined
      ? await around(store, words as string, depth, '--around')
      : await store.surroundings(await store.idsFound(search, '--search'), depth, MOST_AROUND);
  if (truncated)
    process.stderr.write(
      `More lies within ${depth} of there than an export of a part holds: these are the most relevant. A smaller --depth or the whole graph is complete.\n`,
    );
  return ids;
};

const writeStream = async (
  format: StreamFormat,
  items: AsyncIterable<ExportItem>,
  out: string | undefined,
): Promise<void> => {
  const output = out === undefined ? linesToStdout() : await linesToFile(out);
  try {
    for await (const line of format.lines(items)) await output.line(line);
    await output.end();
  } catch (error) {
    await output.discard();
    throw error;
  }
};

const writeFolder = async (
  format: FolderFormat,
  items: AsyncIterable<ExportItem>,
  out: string,
): Promise<void> => {
  const output = await linesToFolder(out);
  try {
    for await (const { file, line } of format.files(items)) await output.line(file, line);
    await output.end();
  } catch (error) {
    await output.discard();
    throw error;
  }
};

export const exportGraph = async (flags: ExportFlags): Promise<number> => {
  const { format: name, out } = flags;
  const load = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!load)
    throw bad(`There is no export format "${name}"; this version has: ${Object.keys(FORMATS).join(', ')}.`);
  const { around: named, search } = flags;
  if (named !== undefined && search !== undefined)
    throw bad('--around names one node and --search finds several: give one of them, not both.');
  if (flags.depth !== undefined && named === undefined && search === undefined)
    throw bad(
      '--depth says how far around: name a node with --around, find some with --search, or leave --depth out.',
    );
  const format = await load();
  if ('files' in format && out === undefined)
    throw bad(`${name} is several files: name a new folder for them with --out.`);
  if ('files' in format && out !== undefined && existsSync(out))
    throw bad(`${out} is there already, and ${name} is written into a new folder: name another with --out.`);
  return withGraph(
    { command: 'export', waitMs: REACH_MS, create: false },
    () => {},
    async ({ store }) => {
      const ids = await chosen(store, flags);
      const items = store.export({ scope: format.scope, ...(ids ? { ids } : {}) });
      if ('files' in format) await writeFolder(format, items, out as string);
      else await writeStream(format, items, out);
      return 0;
    },
  );
};
