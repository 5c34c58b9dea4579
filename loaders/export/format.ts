// What an export format is: a function from the graph's items to lines of text, one item at a time, so that
// memory stays flat whatever the size of the graph.
import type { ExportItem, ExportScope } from '../../src/graph/store.js';

interface Scoped {
  /** What the format has room for. */
  readonly scope: ExportScope;
}

/** One stream of text. The writer adds the ends of lines; a line may have some within. */
export interface StreamFormat extends Scoped {
  lines(items: AsyncIterable<ExportItem>): AsyncIterable<string>;
}

export interface FileLine {
  readonly file: string;
  readonly line: string;
}

/** Several files in a folder; all lines of one file come together. */
export interface FolderFormat extends Scoped {
  files(items: AsyncIterable<ExportItem>): AsyncIterable<FileLine>;
}

export type Format = StreamFormat | FolderFormat;

/** `--format` by name. Loaded when called, so that a format costs nothing to the others. */
export const FORMATS: Readonly<Record<string, () => Promise<Format>>> = {
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  graphml: async () => (await import('./graphml.js')).graphml,
  gexf: async () => (await import('./gexf.js')).gexf,
  graphology: async () => (await import('./graphology.js')).graphology,
  bibtex: async () => (await import('./bibtex.js')).bibtex,
  'neo4j-csv': async () => (await import('./neo4j-csv.js')).neo4jCsv,
};
