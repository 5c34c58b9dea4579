// papergraph export: the public graph, sorted and without times of loading, so that equal graphs are equal bytes.
import { PapergraphError } from '../../src/domain/errors.js';
import type { LoadStore } from '../pipeline.js';
import { linesToFile, linesToStdout } from './output.js';
import { withGraph } from './session.js';

export interface ExportFlags {
  readonly format: string;
  readonly out?: string;
}

type Format = (store: LoadStore) => AsyncIterable<string>;

/** One line each; the writer adds the ends of lines. */
const FORMATS: Readonly<Record<string, Format>> = {
  jsonl: async function* (store) {
    for await (const item of store.export()) yield JSON.stringify(item);
  },
};

const REACH_MS = 10_000;

export const exportGraph = async ({ format, out }: ExportFlags): Promise<number> => {
  const lines = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!lines)
    throw new PapergraphError(
      'BAD_USER_INPUT',
      `There is no export format "${format}"; this version has: ${Object.keys(FORMATS).join(', ')}.`,
    );
  return withGraph(
    { command: 'export', waitMs: REACH_MS, create: false },
    () => {},
    async ({ store }) => {
      const output = out === undefined ? linesToStdout() : await linesToFile(out);
      try {
        for await (const line of lines(store)) await output.line(line);
        await output.end();
      } catch (error) {
        await output.discard();
        throw error;
      }
      return 0;
    },
  );
};
