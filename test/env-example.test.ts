// `.env.example` is the one list of variables that users read: it must hold all that the program and Compose ask for.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig, variableNames } from '../src/config.js';

const read = (name: string) => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8');
const example = read('.env.example');
const lines = [...example.matchAll(/^#?([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name = '', value = '']) => ({
  name,
  value,
}));

test('names every variable of the program and of docker-compose.yml, and no other', () => {
  const compose = [...read('docker-compose.yml').matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name = '']) => name);
  const expected = [...new Set([...variableNames(), ...compose])].sort();
  expect(lines.map(({ name }) => name).sort()).toEqual(expected);
});

test('the values shown are the defaults', () => {
  const shown = Object.fromEntries(lines.map(({ name, value }) => [name, value]));
  const { NEO4J_URI: _, ...embedded } = shown;
  expect(readConfig(embedded, { dotenv: false })).toEqual(readConfig({}, { dotenv: false }));
});
