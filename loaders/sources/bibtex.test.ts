// Libraries in BibTeX: what people's files hold, and that a damaged entry takes no other with it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from './open.js';
import { readAll, sourceContract } from './port.contract.js';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-bibtex-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (text: string): string => {
  const path = join(folder, 'library.bib');
  writeFileSync(path, text);
  return path;
};

const library = `% exported
@string{jod = "Journal of Dunes"}
@article{quill24,
  title = {Dunes of {T}okens: \\"Uber $x^2$ and {LLM}s},
  author = {Quill, Ada and {\\c{C}}elik {\\"O}rs and others},
  journal = jod, year = 2024, month = feb, day = 3,
  doi = {10.1000/DUNE}, url = {https://dunes.example/a_b},
  abstract = {We cross 30\\% of the dunes.}
}
@misc{fenn23, title={Mires of Tokens at Night}, author={Bo Fenn}, year={2023}, eprint={2301.00007v2}, archivePrefix={arXiv}}
@misc{untitled, author={Nobody}}
@misc{broken, title={no end

@inproceedings{last, title={Heaths of Tokens in Fog}, booktitle={Proc. of Heaths}, date={2022-05-06}}
`;

describe('a library', () => {
  it('gives its entries, and refuses what is damaged alone', async () => {
    const items = await readAll(await openSource(file(library)));
    expect(items.flatMap((item) => (item.kind === 'record' ? item.record : []))).toMatchObject([
      {
        source: 'bibtex',
        key: 'quill24',
        title: 'Dunes of Tokens: Über x² and LLMs',
        authors: [{ name: 'Ada Quill' }, { name: 'Çelik Örs' }],
        abstract: 'We cross 30% of the dunes.',
        publishedAt: '2024-02-03',
        identifiers: [{ scheme: 'doi', value: '10.1000/dune' }],
        url: 'https://dunes.example/a_b',
        venue: 'Journal of Dunes',
      },
      { key: 'fenn23', identifiers: [{ scheme: 'arxiv', value: '2301.00007' }], publishedYear: 2023 },
      { key: 'last', venue: 'Proc. of Heaths', publishedAt: '2022-05-06' },
    ]);
    expect(items.flatMap((item) => (item.kind === 'refusal' ? item.refusal : []))).toMatchObject([
      {
        place: expect.stringMatching(/library\.bib:11$/),
        reason: expect.stringContaining('title: expected text'),
      },
      {
        place: expect.stringMatching(/library\.bib:12$/),
        reason: expect.stringContaining('expected a BibTeX entry; Unterminated'),
      },
    ]);
  });

  it('by its prefix too', async () => {
    expect(await readAll(await openSource(`bibtex:${file(library)}`))).toHaveLength(5);
  });

  sourceContract(() => openSource(file(library)));
});
