// Where the package's own files lie, both when run from source and when built into dist/.
import { existsSync } from 'node:fs';

const findRoot = (): URL => {
  let folder = new URL('.', import.meta.url);
  for (;;) {
    if (existsSync(new URL('package.json', folder))) return folder;
    const above = new URL('..', folder);
    if (above.href === folder.href)
      throw new Error('package.json was not found above this program: install papergraph again');
    folder = above;
  }
};

const root = findRoot();

/** A file or, with a slash at the end, a folder of the package: `packageFile('schema')` is the folder. */
export const packageFile = (path: string): URL => new URL(path, root);
