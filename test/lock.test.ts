// package-lock.json must let `npm ci` pass on every platform and name no host.
// Once it did not: of @grafeo-db/js's platform packages only linux-x64-gnu is published, npm left the others out of
// the lock, and npm 11 then refused `npm ci`. They stand there by hand; optional, so that npm skips what is not to be had.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const text = readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
};

test('every optional dependency has an entry', () => {
  const absent = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
    ),
  );
  expect(absent).toEqual([]);
});

test('no address of a registry', () => {
  expect(text).not.toContain('"resolved"');
});
