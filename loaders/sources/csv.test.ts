// Tables as people export them: whatever the columns are called, whatever is wrong with a row.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from './open.js';
import { readAll, sourceContract } from './port.contract.js';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (text: string): string => {
  const path = join(folder, 'library.csv');
  writeFileSync(path, text);
  return path;
};
const read = async (text: string) => readAll(await openSource(file(text)));

const zotero = `\uFEFF"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Url","Abstract Note","Date"
"AB1","journalArticle","2024","Quill, Ada; Fenn, Bo","Dunes of tokens, drifting","Journal of Dunes","10.1000/DUNE","https://dunes.example/1","We cross the dunes.
They are wide.","2024-02-03"
"AB2","preprint","2023","Quill, Ada","","","","","",""
"AB3","preprint","2023","Örs, Çelik","Mires of ""quoted"" tokens","","","https://arxiv.org/abs/2301.00007v1","",""
`;

describe('a table', () => {
  it('of Zotero', async () => {
    expect(await read(zotero)).toMatchObject([
      {
        kind: 'record',
        record: {
          source: 'csv',
          key: 'AB1',
          title: 'Dunes of tokens, drifting',
          abstract: 'We cross the dunes.\nThey are wide.',
          authors: [{ name: 'Ada Quill' }, { name: 'Bo Fenn' }],
          publishedAt: '2024-02-03',
          identifiers: [{ scheme: 'doi', value: '10.1000/dune' }],
          venue: 'Journal of Dunes',
        },
      },
      { kind: 'refusal', refusal: { reason: 'title: expected text that is not empty; got ""' } },
      {
        kind: 'record',
        record: {
          title: 'Mires of "quoted" tokens',
          publishedAt: null,
          publishedYear: 2023,
          identifiers: [{ scheme: 'arxiv', value: '2301.00007' }],
        },
      },
    ]);
  });

  it('with semicolons and columns of one’s own', async () => {
    const items = await read('title;arxiv_id;code\nHeaths of tokens;2302.00001;https://github.com/e/h\n');
    expect(items).toMatchObject([
      { kind: 'record', record: { key: '2302.00001', codeUrls: ['https://github.com/e/h'] } },
    ]);
  });

  it('refuses a row of another length and reads on', async () => {
    const items = await read('title,year\nFirst tokens,2024\na,b,c,d\nSecond tokens,2025\n');
    expect(items.map((item) => item.kind)).toEqual(['record', 'refusal', 'record']);
    expect(items[1]).toMatchObject({
      refusal: { place: expect.stringMatching(/library\.csv:3$/), raw: expect.stringContaining('a,b,c,d') },
    });
  });

  sourceContract(() => openSource(file(zotero)));
});
