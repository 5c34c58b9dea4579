// Which lines of a copied page are titles and abstracts, in the ways that a page can be copied.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FileItem } from './format.js';
import { hfListing } from './hf-listing.js';
import { openSource } from './open.js';
import { readAll, sourceContract } from './port.contract.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = join(root, 'test/fixtures/listing.txt');
const seeds = join(root, '../shared/seeds');
const gold = join(root, '../shared/gold/seed.jsonl');

const parse = async (text: string): Promise<FileItem[]> => {
  const bytes = async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from(text);
  };
  const items: FileItem[] = [];
  for await (const item of hfListing.items(bytes(), 'page.txt', 0)) items.push(item);
  return items;
};

const brief = (items: readonly FileItem[]): string[] =>
  items.map((item) =>
    item.kind === 'record'
      ? `${item.place} ${item.record.title} | ${item.record.abstract?.length}`
      : `${item.refusal.place} refused ${item.refusal.raw.slice(0, 30)}: ${item.refusal.reason}`,
  );

const HEADER = 'new\n\nSubscribe\n\nDaily Papers\n\nby AK and the research community\n\n';
const abstract = (n: number): string =>
  `Abstract ${n} begins. ${'It says a little more. '.repeat(14)}It ends.`;
const length = abstract(1).length;

describe('a page as it is copied', () => {
  it('header, titles, abstracts', async () => {
    const text = `${HEADER}Gardens of Tokens\n\n${abstract(1)}\n\nPonds: A Survey\n\n${abstract(2)}`;
    expect(brief(await parse(text))).toEqual([
      `page.txt:9 Gardens of Tokens | ${length}`,
      `page.txt:13 Ponds: A Survey | ${length}`,
    ]);
  });

  it('without its header, without blank lines', async () => {
    const text = `Gardens of Many Tokens\n${abstract(1)}\nPonds: A Long Survey\n${abstract(2)}\n`;
    expect(hfListing.recognises(text, true)).toBe(true);
    expect(brief(await parse(text))).toEqual([
      `page.txt:1 Gardens of Many Tokens | ${length}`,
      `page.txt:3 Ponds: A Long Survey | ${length}`,
    ]);
  });

  it('with buttons, dates, counts and authors around', async () => {
    const card = (n: number, title: string): string =>
      `12\n\nSubmitted by ada\n\n${title}\n\nAda Lovelace, Grace Hopper, J. von Neumann\n\n· 3 authors\n\n${abstract(n)}\n\nUpvote 12\n\nMay ${n}\n\n`;
    const text = `Daily Papers\n\n${card(1, 'Searching Gardens of Tokens')}${card(2, 'TokenRing')}Previous\n\nNext\n`;
    expect(brief(await parse(text))).toEqual([
      `page.txt:7 Searching Gardens of Tokens | ${length}`,
      `page.txt:23 TokenRing | ${length}`,
    ]);
  });

  it('with one author, where others have more', async () => {
    const card = (n: number, title: string, authors: string): string =>
      `${title}\n\n${authors}\n\n${abstract(n)}\n\n`;
    const several = 'Ada Lovelace, Grace Hopper';
    const alone = card(3, 'Ponds in the Attention Bottleneck', 'Kurt Goedel');
    const text = `${HEADER}${card(1, 'Gardens', several)}${card(2, 'Rivers', several)}${alone}`;
    const titles = (await parse(text)).map((item) =>
      item.kind === 'record' ? item.record.title : item.refusal,
    );
    expect(titles).toEqual(['Gardens', 'Rivers', 'Ponds in the Attention Bottleneck']);
  });

  it('with abstracts in wrapped lines, as given', async () => {
    const wrapped = abstract(1).replace(/(.{60,70}) /g, '$1\n');
    const [item] = await parse(`${HEADER}A Title That\nIs Wrapped\n\n${wrapped}\n`);
    expect(item).toMatchObject({ record: { title: 'A Title That Is Wrapped', abstract: wrapped } });
  });

  it('a line with a link belongs to the abstract above', async () => {
    const [item, ...others] = await parse(
      `${HEADER}Gardens\n\n${abstract(1)}\n\nCode: https://code.example/x\n`,
    );
    expect(item).toMatchObject({ record: { abstract: `${abstract(1)}\n\nCode: https://code.example/x` } });
    expect(others).toEqual([]);
  });
});

describe('a page with something missing', () => {
  it('the last abstract', async () => {
    const text = `${HEADER}Gardens\n\n${abstract(1)}\n\nPonds\n`;
    expect(brief(await parse(text))).toEqual([
      `page.txt:9 Gardens | ${length}`,
      'page.txt:13 refused Ponds: expected an abstract after this title; got none',
    ]);
  });

  it('an abstract in the middle, a title', async () => {
    const text = `${HEADER}Gardens\n\nPonds\n\n${abstract(1)}\n\n${abstract(2)}\n\nRivers\n\n${abstract(3)}\n`;
    expect(brief(await parse(text))).toEqual([
      'page.txt:9 refused Gardens: expected an abstract after this title; got none',
      `page.txt:11 Ponds | ${length}`,
      'page.txt:15 refused Abstract 2 begins. It says a l: expected a title before this text; got none',
      `page.txt:17 Rivers | ${length}`,
    ]);
  });

  it('a header and titles alone', async () => {
    expect(hfListing.recognises(`${HEADER}Gardens\n`, true)).toBe(true);
    expect(brief(await parse(`${HEADER}Gardens\n`))).toHaveLength(1);
    expect(hfListing.recognises(HEADER, true)).toBe(false);
  });
});

describe('listing.txt', () => {
  sourceContract(() => openSource(fixture));

  it('has five papers', async () => {
    const items = await readAll(await openSource(fixture));
    expect(items.map(({ kind }) => kind)).toEqual(Array(5).fill('record'));
  });
});

describe.skipIf(!existsSync(seeds))('the real listing (../shared/seeds, skipped when absent)', () => {
  it('gives 57 papers with the texts that the gold has', async () => {
    const inputs = readdirSync(seeds).map((name) => join(seeds, name));
    const items = (await Promise.all(inputs.map(async (input) => readAll(await openSource(input))))).flat();
    const papers = items.map((item) =>
      item.kind === 'record' ? [item.record.title, item.record.abstract] : item,
    );
    const expected = readFileSync(gold, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string; abstract: string });
    expect(papers).toEqual(expected.map((line) => [line.title, line.abstract]));
    expect(papers).toHaveLength(57);
  });
});
