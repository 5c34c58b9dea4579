// The playground's tabs on the sample, loaded by the real pipeline: Neo4j answers, and as the embedded engine does.
// (That the embedded answers have something to see, over HTTP, is tested with the pages.)
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadInputs } from '../../loaders/pipeline.js';
import { loadCatalogue } from '../../loaders/resolve/catalogue.js';
import type { GraphStore } from '../../src/graph/store.js';
import { type Api, openApi } from '../support/api.js';

const FOLDER = join(import.meta.dirname, '../../web/examples');

const loadSample = (store: GraphStore): Promise<void> =>
  loadInputs(store, loadCatalogue(), ['sample'], { waitMs: 0, exclusive: true }, () => {});

/** Times of loading differ between two loads, and cursors hold them. */
const timeless = (data: unknown): unknown =>
  JSON.parse(
    JSON.stringify(data, (name, value: unknown) =>
      ['at', 'loadedAt', 'endCursor'].includes(name) ? '…' : value,
    ),
  );

let neo4j: Api;
let embedded: Api;
beforeAll(async () => {
  embedded = await openApi('embedded', loadSample);
  neo4j = await openApi('neo4j', loadSample);
}, 300_000);
afterAll(async () => {
  await neo4j?.close();
  await embedded?.close();
});

it.each(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort(),
)('%s', async (name) => {
  const query = readFileSync(join(FOLDER, name), 'utf8');
  const answer = await neo4j.ask(query);
  expect([...answer.errors, ...answer.faults]).toEqual([]);
  for (const [field, value] of Object.entries(answer.data ?? {}))
    expect([field, value]).not.toEqual([field, null]);
  expect(timeless(answer.data)).toEqual(timeless((await embedded.ask(query)).data));
});
