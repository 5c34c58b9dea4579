// Extraction is a pure function of a record and the catalogue: in any order, in any process, and what it prints
// can be loaded in the source's stead.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../loaders/extract/index.js';
import { loadCatalogue } from '../../loaders/resolve/catalogue.js';
import { openSource } from '../../loaders/sources/open.js';
import type { PaperRecord } from '../../src/domain/record.js';
import { FIXTURES, workplace } from '../support/cli.js';
import { load, testStore, wholeGraph } from '../support/loads.js';
import { exportText } from '../support/stores.js';

const folder = resolve(import.meta.dirname, '../../../shared/seeds');
const listings = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name))
  : [];
const fixtures = ['corpus.jsonl', 'listing.txt'].map((name) => join(FIXTURES, name));

const readAll = async (inputs: readonly string[]): Promise<PaperRecord[]> => {
  const records: PaperRecord[] = [];
  for (const input of inputs)
    for await (const item of (await openSource(input)).read(null))
      if (item.kind === 'record') records.push(item.record);
  return records;
};

const factsOf = ({ title, abstract, summary }: PaperRecord): string =>
  JSON.stringify(extract({ title, abstract, summary }, loadCatalogue()));

it('reads the same from a text, whatever was read before it', async () => {
  const records = await readAll([...fixtures, 'sample', ...listings]);
  const forth = records.map(factsOf);
  const back = [...records].reverse().map(factsOf).reverse();
  expect(back).toEqual(forth);
  expect(new Set(forth).size).toBeGreaterThan(50);
});

describe.skipIf(listings.length === 0)('the real listing (../shared/seeds, skipped when absent)', () => {
  it('gives the same bytes again, which load as the listing does', { timeout: 120_000 }, async () => {
    const place = await workplace();
    const printed = await place.ok('extract', ...listings);
    expect(await place.ok('extract', ...listings)).toBe(printed);
    const lines = printed.trim().split('\n');
    expect(lines).toHaveLength((await readAll(listings)).length);
    const file = place.path('facts.jsonl');
    writeFileSync(file, printed);
    const [direct, byFacts, backwards] = [await testStore(), await testStore(), await testStore()];
    const catalogue = loadCatalogue();
    await load(direct, listings, { catalogue });
    await load(byFacts, [file], { catalogue, batchSize: 7 });
    const graph = await exportText(direct);
    expect(graph.length).toBeGreaterThan(100_000);
    expect(await exportText(byFacts)).toBe(graph);
    const reversed = place.path('reversed.jsonl');
    writeFileSync(reversed, lines.reverse().join('\n'));
    await load(backwards, [reversed], { catalogue, batchSize: 5 });
    expect(await exportText(backwards)).toBe(graph);
    expect(await wholeGraph(backwards)).toBe(await wholeGraph(byFacts));
  });
});
