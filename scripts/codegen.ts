// `npm run codegen` writes the generated files; with `--check` it names those that no longer follow from the SDL.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { buildSchema } from 'graphql';
import config from '../codegen.js';
import { connectionsOf } from './codegen-connections.js';

const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const files: { filename: string; content: string }[] = await generate({ ...config, cwd: root }, false);
const sdl = files.find(({ filename }) => filename.endsWith('schema.graphql'));
if (sdl)
  files.push({
    filename: 'client/connections.json',
    content: `${JSON.stringify(connectionsOf(buildSchema(sdl.content)), null, 2)}\n`,
  });
if (files.length === 0) throw new Error('codegen made no file; is schema/ empty?');

const stale = files.filter(({ filename, content }) => {
  const path = resolve(root, filename);
  return !existsSync(path) || readFileSync(path, 'utf8') !== content;
});
for (const { filename, content } of stale) {
  if (check) {
    process.stderr.write(`${filename} does not follow from the SDL and the pages' operations.\n`);
    continue;
  }
  mkdirSync(dirname(resolve(root, filename)), { recursive: true });
  writeFileSync(resolve(root, filename), content);
}
if (check && stale.length > 0) {
  process.stderr.write('Run `npm run codegen` and commit what it writes.\n');
  process.exitCode = 1;
} else process.stderr.write(`${files.length} generated files, ${stale.length} written.\n`);
