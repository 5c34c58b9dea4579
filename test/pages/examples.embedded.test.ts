// Every tab of the playground answers on the bundled sample, without an error and with something to see.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, startSite } from './sample-site.js';

const folder = join(import.meta.dirname, '../../web/examples');
let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site?.close());

/** True for anything that a reader learns something from: a text, a number above 0, a list with such in it. */
const tells = (value: unknown): boolean => {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(tells);
  return typeof value === 'string' ? value !== '' : typeof value === 'number' ? value !== 0 : value === true;
};

it.each(readdirSync(folder).sort())('%s', async (name) => {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: readFileSync(join(folder, name), 'utf8') }),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  for (const [field, value] of Object.entries(data ?? {}))
    expect([field, tells(value)]).toEqual([field, true]);
});
