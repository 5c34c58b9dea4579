// Imports point one way: what each folder may import stands here once, and every import is held to it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** A layer may import itself and these. The first prefix that fits a file names its layer. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'src/domain/': [],
  'src/package-root.ts': [],
  'src/config.ts': ['src/env-reader.ts'],
  'src/env-reader.ts': [],
  'src/logger.ts': ['src/config.ts'],
  'src/graph/open.ts': ['src/graph/', 'src/config.ts'],
  'src/graph/': ['src/domain/'],
  'src/graphql/': ['src/domain/', 'src/graph/', 'src/package-root.ts'],
  'src/http/': [
    'src/domain/',
    'src/graph/',
    'src/graphql/',
    'src/config.ts',
    'src/logger.ts',
    'src/package-root.ts',
  ],
  'src/server.ts': ['src/'],
  // Names are looked up in the catalogue while reading; who is meant is decided in resolve alone.
  'loaders/resolve/': ['src/domain/'],
  'loaders/extract/': ['src/domain/', 'loaders/resolve/catalogue.ts', 'loaders/resolve/metrics.ts'],
  'loaders/facts-form.ts': ['src/domain/', 'loaders/sources/', 'loaders/resolve/identifiers.ts'],
  'loaders/sources/': [
    'src/domain/',
    'loaders/facts-form.ts',
    'loaders/extract/sentences.ts',
    'loaders/resolve/identifiers.ts',
  ],
  'loaders/': ['src/', 'loaders/'],
  'web/generated/': [],
  'web/': ['web/generated/'],
};

/** Packages that one place alone may import, so that another engine or server can take its place. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['src/graph/engines/'],
  '@grafeo-db/js': ['src/graph/engines/'],
  '@apollo/server': ['src/http/', 'src/server.ts', 'src/graphql/errors.ts'],
  express: ['src/http/', 'src/server.ts'],
  commander: ['loaders/cli.ts', 'loaders/commands/'],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a file imports: its own files as paths from the root, packages by name. */
function importsOf(file: string, text: string): { files: string[]; packages: string[] } {
  const specifiers = [...text.matchAll(IMPORT)].map(([, from, bare]) => from ?? bare ?? '');
  const own = specifiers.filter((specifier) => specifier.startsWith('.'));
  const others = specifiers.filter(
    (specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'),
  );
  return {
    files: own.map((specifier) => {
      const path = relative(root, resolve(root, dirname(file), specifier));
      return path.replace(/\.js$/, '.ts').replace(/\?.*$/, '');
    }),
    packages: others.map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  };
}

const layerOf = (file: string): string | undefined =>
  Object.keys(LAYERS).find((prefix) => file.startsWith(prefix));

/** The imports of a file that point the wrong way, each as a sentence. */
function wrongImports(file: string, text: string): string[] {
  const layer = layerOf(file);
  if (layer === undefined) return [`${file} lies in no layer; name it in LAYERS`];
  const allowed = [layer, ...(LAYERS[layer] ?? [])];
  const { files, packages } = importsOf(file, text);
  return [
    ...files
      .filter((target) => !allowed.some((prefix) => target.startsWith(prefix)))
      .map((target) => `${file} imports ${target}; ${layer} may import ${allowed.join(', ')}`),
    ...packages
      .filter((name) => PACKAGES[name]?.some((prefix) => file.startsWith(prefix)) === false)
      .map((name) => `${file} imports ${name}; only ${PACKAGES[name]?.join(', ')} may`),
  ];
}

const sources = ['src', 'loaders', 'web']
  .flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => !/\.(test|contract)\.ts$|\/(testing|fixtures)\/|^web\/vite\.config\.ts$/.test(file));

test('every import of src, loaders and web points the allowed way', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap((file) => wrongImports(file, readFileSync(resolve(root, file), 'utf8')))).toEqual(
    [],
  );
});

test('nothing that ships imports a test', () => {
  const bad = sources.filter((file) =>
    importsOf(file, readFileSync(resolve(root, file), 'utf8')).files.some((target) =>
      /^test\/|\.test\.ts$/.test(target),
    ),
  );
  expect(bad).toEqual([]);
});

test('the rules catch an import that points back, in every form of import', () => {
  const texts = [
    `import { x } from '../graph/store.js';`,
    `import type { X } from '../graph/store.js';`,
    `import '../graph/store.js';`,
    `export * from '../graph/store.js';`,
    `const x = await import('../graph/store.js');`,
    `import {\n  x,\n} from '../graph/store.js';`,
  ];
  for (const text of texts) expect(wrongImports('src/domain/a.ts', text), text).toHaveLength(1);
  expect(wrongImports('web/src/a.ts', `import { x } from '../../src/domain/ids.js';`)).toHaveLength(1);
  expect(wrongImports('src/graphql/a.ts', `import neo4j from 'neo4j-driver';`)).toHaveLength(1);
  expect(wrongImports('src/graph/a.ts', `import { x } from '../domain/ids.js';`)).toEqual([]);
});
