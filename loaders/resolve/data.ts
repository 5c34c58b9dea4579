// Finds and reads the catalogue's data files, from source and from the built package alike.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const findRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 6; up += 1) {
    if (existsSync(join(folder, 'data', 'catalogue'))) return join(folder, 'data', 'catalogue');
    folder = dirname(folder);
  }
  throw new Error(
    'expected the folder data/catalogue beside the package, found none; reinstall papergraph or run from a clone',
  );
};

let root: string | null = null;
export const catalogueFolder = (): string => (root ??= findRoot());

/** A data file as it lies there; empty when the file is absent. */
export const dataBytes = (file: string): Buffer => {
  const path = join(catalogueFolder(), file);
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
};

/** A data file's text; empty when the file is absent. */
export const readData = (file: string): string => {
  const path = join(catalogueFolder(), file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** The rows of a JSON Lines data file; parsed in one go, which is twice as fast as line by line. */
export const readRows = <Row>(file: string, text = readData(file)): Row[] => {
  const lines = text.trim();
  if (!lines) return [];
  try {
    return JSON.parse(`[${lines.replaceAll('\n', ',')}]`) as Row[];
  } catch (cause) {
    throw new Error(
      `expected JSON Lines in data/catalogue/${file}, found something else; rebuild it with \`npm run mine\``,
      { cause },
    );
  }
};

/** Rows `["words",n,n,n,n]` by their words; a row is parsed when it is asked for, because few of the many are. */
export const readCounts = (
  file: string,
): { get(words: string): readonly [number, number, number, number] | undefined } => {
  const rows = new Map<string, string | [number, number, number, number]>();
  for (const line of readData(file).split('\n')) {
    const end = line.indexOf('",');
    if (end > 0) rows.set(line.slice(2, end), line);
  }
  return {
    get(words) {
      const held = rows.get(words);
      if (typeof held !== 'string') return held;
      const [, ...counts] = JSON.parse(held) as [string, number, number, number, number];
      rows.set(words, counts);
      return counts;
    },
  };
};
