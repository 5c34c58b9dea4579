// The playground's tabs: every example is valid against the SDL, named, and says whom it is for and what it shows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { expect, it } from 'vitest';

const read = (folder: string): Map<string, string> => {
  const path = join(import.meta.dirname, '..', folder);
  const names = readdirSync(path).filter((name) => name.endsWith('.graphql'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(path, name), 'utf8')]));
};
const schema = buildSchema([...read('schema').values()].join('\n'));
const examples = read('web/examples');
const READERS = ['Researcher', 'Front-end developer', 'Data engineer'];

it.each([...examples])('%s is valid, named and commented', (_name, text) => {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const [operation, ...more] = document.definitions;
  expect(more).toEqual([]);
  expect(operation?.kind === Kind.OPERATION_DEFINITION && operation.name?.value).toBeTruthy();
  const [first = ''] = text.split('\n');
  expect(READERS.some((reader) => first.startsWith(`# ${reader}: `))).toBe(true);
});

it('has ten or more, with some for each kind of reader', () => {
  expect(examples.size).toBeGreaterThanOrEqual(10);
  for (const reader of READERS) {
    expect(
      [...examples.values()].filter((text) => text.startsWith(`# ${reader}`)).length,
      reader,
    ).toBeGreaterThan(1);
  }
});
