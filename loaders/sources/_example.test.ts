// The specimen works, and shows how a source is tested: the shared contract, then what is its own.
import { describe, expect, it } from 'vitest';
import { exampleSource, type Page } from './_example.js';
import { readAll, sourceContract } from './port.contract.js';

const pages = [
  [{ title: 'Gardens of tokens', id: '2401.00001' }, { title: 3 }],
  [{ title: 'Ponds of tokens', date: '2024-02-30' }],
];
const page: Page = async (number) => pages[number] ?? [];

describe('the example source', () => {
  sourceContract(() => exampleSource('example:all', page));

  it('refuses what is wrong and reads on', async () => {
    const items = await readAll(exampleSource('example:all', page));
    expect(items).toMatchObject([
      { kind: 'record', record: { source: 'example', key: '2401.00001' }, cursor: '0/1' },
      { kind: 'refusal', refusal: { place: 'example:all#0.1', raw: '{"title":3}' }, cursor: '1/0' },
      { kind: 'record', record: { publishedAt: null, publishedYear: null }, cursor: '2/0' },
    ]);
  });
});
