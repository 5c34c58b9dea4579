// What a reader does in the explorer over several pages' worth of clicks: addresses, questions, filters, taking
// things along, following. Real Chromium, real server, real policy; complaints of the console fail.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READERS } from '../support/graphology.js';
import { open, type Watched } from './browser.js';
import { picture, withSample } from './opened.js';
import { type Site, startSite } from './sample-site.js';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-explorer-'));
const NEW_PAPER = join(folder, 'new.jsonl');
let web: string;
let site: Site;
let browser: Browser;

beforeAll(() => {
  writeFileSync(
    NEW_PAPER,
    `${JSON.stringify({
      id: '2611.01234',
      title: 'Thrifty: A Smaller Memory for Long Texts',
      abstract: 'We introduce Thrifty, which halves the KV cache of a language model.',
    })}\n`,
  );
});
withSample((opened) => {
  ({ web, site, browser } = opened);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = async (address: string, options = {}): Promise<Watched> => {
  const watched = await open(browser, site.url, options);
  await watched.page.goto(site.url + address);
  await watched.page.locator('.pane').waitFor({ state: 'attached' });
  return watched;
};
const address = (page: Page): string => page.url().slice(site.url.length);
const saved = async (page: Page, button: string): Promise<Buffer> => {
  await page.locator('summary', { hasText: 'Save' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await page.locator('summary', { hasText: 'Save' }).click();
  return readFileSync(await download.path());
};

/** In the page: how many colours a PNG has. Text, because these tests are checked without the browser's types. */
const COUNT_COLOURS = `async (data) => {
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
}`;
const CLIPBOARD = 'navigator.clipboard.readText()';

describe('the address', () => {
  it('holds what is looked at; back and forward walk through it', async () => {
    const { page, complaints } = await at('/');
    await page.getByRole('combobox').fill('byte pair');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.panel h2', { hasText: 'Byte Pair Encoding' }).waitFor();
    expect(address(page)).toContain('at=technique/byte-pair-encoding');
    await page.locator('.panel button.link[data-kind=PAPER]').first().click();
    await page.waitForURL(/at=paper\//);
    await page.goBack();
    await page.locator('.panel h2', { hasText: 'Byte Pair Encoding' }).waitFor();
    await page.goBack();
    await page.getByRole('complementary', { name: 'About this graph' }).waitFor();
    await page.goForward();
    await page.locator('.panel h2', { hasText: 'Byte Pair Encoding' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('brings another reader to the same map: neighbours, filter, list', async () => {
    const { page, complaints } = await at(
      '/?at=benchmark/imagenet&around=benchmark/imagenet&view=list&hide=technique',
    );
    await page.locator('.panel h2', { hasText: 'ImageNet' }).waitFor();
    await page.locator('.list tr[aria-current=true]', { hasText: 'ImageNet' }).waitFor();
    expect(await page.locator('.list td', { hasText: 'Technique' }).count()).toBe(0);
    expect(await page.locator('.list td', { hasText: 'Model' }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Technique' }).click();
    await page.locator('.list td', { hasText: 'Technique' }).first().waitFor();
    expect(address(page)).not.toContain('hide');
    expect(complaints).toEqual([]);
  });

  it('keeps the window of the map', async () => {
    const { page } = await at('/');
    await page.locator('.canvas canvas').first().waitFor();
    await page.getByRole('button', { name: 'Nearer', exact: true }).click();
    await page.waitForURL(/camera=/);
    const there = address(page);
    const other = await at(there);
    await other.page.waitForTimeout(800);
    expect(address(other.page)).toBe(there);
  });

  it('stays where it was when something in sight is selected', async () => {
    const { page } = await at('/');
    await page.locator('.canvas canvas').first().waitFor();
    await page.getByRole('combobox').fill('byte pair');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.panel button.link[data-kind=PAPER]').first().click();
    await page.waitForURL(/at=paper/);
    await page.waitForTimeout(1200);
    expect(address(page)).not.toContain('camera');
  });

  it('says when it names nothing', async () => {
    const { page, complaints } = await at('/?at=model/no-such-thing');
    await page.getByText('Nothing in this graph is called model/no-such-thing').waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows what connects several opened nodes', async () => {
    const { page, complaints } = await at(
      '/?around=technique/kv-cache,technique/early-exiting&alone=1&view=list',
    );
    await page.locator('.list tr', { hasText: 'Early Exiting' }).waitFor();
    const all = await page.locator('.list tbody tr').count();
    await page.locator('summary', { hasText: 'Filter' }).click();
    await page.getByLabel('Only what connects the 2 opened').check();
    await expect.poll(() => page.locator('.list tbody tr').count()).toBeLessThan(all);
    await page.locator('.list tr', { hasText: 'SkipDecode' }).first().waitFor();
    expect(address(page)).toContain('linking=1');
    expect(complaints).toEqual([]);
  });

  it('draws chosen centres alone, and goes back to the whole', async () => {
    const { page } = await at('/?at=model/vit&view=list');
    const all = await page.locator('.list tbody tr').count();
    await page.getByRole('button', { name: 'Only these' }).click();
    await expect.poll(() => page.locator('.list tbody tr').count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.waitForTimeout(800);
    await picture(page, 'explorer-alone');
    await page.getByRole('button', { name: 'Whole map' }).click();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await expect.poll(() => page.locator('.list tbody tr').count()).toBeGreaterThanOrEqual(all);
  });
});

describe('questions', () => {
  it('finds the way between two things, in words and on the map, and hands it to the playground', async () => {
    const { page, complaints } = await at('/');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    for (const [label, name] of [
      ['From', 'MambaOut'],
      ['To', 'Byte Pair Encoding'],
    ] as const) {
      const box = page.getByRole('combobox', { name: label, exact: true });
      await box.fill(name);
      await page
        .getByRole('option', { name: new RegExp(`^${name}`) })
        .first()
        .click();
    }
    await page.getByText(/^MambaOut is introduced by/).waitFor();
    await page.waitForTimeout(800);
    await picture(page, 'question-path');
    expect(address(page)).toContain('ask=path');
    const shared = await at(address(page));
    await shared.page.getByText(/^MambaOut is introduced by/).waitFor();
    await page.getByRole('link', { name: 'GraphQL of this' }).click();
    await page.getByText('query Ways').waitFor();
    expect([...complaints, ...shared.complaints]).toEqual([]);
  });

  it.each([
    ['duel', 'ask=duel&a=model/morpmamba&b=model/transformer', '1 : 0'],
    [
      'together',
      'ask=together&a=technique/speculative-decoding&b=model/llama-family',
      'Recursive Speculative',
    ],
    ['after', 'ask=after&a=model/vit', 'FcaFormer'],
    ['matrix', 'ask=matrix&a=task/image-classification', 'pairs compared'],
  ])('answers %s with sentences', async (name, query, text) => {
    const { page, complaints } = await at(`/?${query}`);
    await page.locator('.ask', { hasText: text }).waitFor();
    if (name === 'matrix') {
      await page.locator('.never button').first().click();
      await page.getByText(/^No paper in this graph compares/).waitFor();
      await page.locator('.matrix td:not(.never) button').first().click();
    }
    await page.locator('.ask mark').first().waitFor();
    await picture(page, `question-${name}`);
    expect(complaints).toEqual([]);
  });
});

describe('taking along', () => {
  it('saves a picture that is not empty', async () => {
    const { page, complaints } = await at('/');
    await page.locator('.canvas canvas').first().waitFor();
    await page.waitForTimeout(500);
    const png = await saved(page, 'Picture (PNG)');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const colours = await page.evaluate(`(${COUNT_COLOURS})(${JSON.stringify(png.toString('base64'))})`);
    expect(colours).toBeGreaterThan(50);
    expect(complaints).toEqual([]);
  });

  it('saves the visible nodes as a table and as graphs that others read', async () => {
    const { page, complaints } = await at('/?view=list&hide=paper');
    const rows = await page.locator('.list tbody tr').count();
    const csv = (await saved(page, 'Table (CSV)')).toString();
    expect(csv.trim().split('\r\n')).toHaveLength(rows + 1);
    expect(csv).not.toContain('Paper');
    const json = JSON.parse((await saved(page, 'Graph as JSON')).toString());
    expect(json.nodes).toHaveLength(rows);
    const { page: whole } = await at('/?view=list');
    const gexf = READERS.gexf((await saved(whole, 'GEXF')).toString());
    expect(gexf.order).toBe(await whole.locator('.list tbody tr').count());
    expect(gexf.size).toBeGreaterThan(30);
    expect(complaints).toEqual([]);
  });

  it('copies a fact with its sentence and reports one in the gold form', async () => {
    const { page, complaints } = await at('/?at=technique/speculative-decoding', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.cite summary').first().click();
    await page.getByRole('button', { name: 'Copy Markdown' }).first().click();
    await page.getByText('Copied: Markdown.').waitFor();
    expect(await page.evaluate(CLIPBOARD)).toMatch(/^\S.* beats .*\n\n> .+\n>\n> /);
    await page.getByRole('button', { name: 'Copy BibTeX' }).first().click();
    await page.getByText('Copied: BibTeX.').waitFor();
    expect(await page.evaluate(CLIPBOARD)).toMatch(/^@misc\{/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Report as wrong' }).first().click(),
    ]);
    const line = JSON.parse(readFileSync(await file.path(), 'utf8'));
    expect(line).toMatchObject({ report: 'wrong', comparisons: [{ outcome: 'better' }] });
    expect(complaints).toEqual([]);
  });
});

it('tells what came since the last visit about what is followed, and until it is seen', async () => {
  const own = await startSite(web);
  try {
    const { page, complaints } = await open(browser, own.url);
    await page.goto(`${own.url}/?at=technique/kv-cache`);
    await page.getByRole('button', { name: 'Follow', exact: true }).click();
    await page.getByRole('button', { name: 'Following' }).waitFor();
    expect(await page.locator('.news').count()).toBe(0);
    await own.load([NEW_PAPER]);
    await page.reload();
    await page.locator('.news', { hasText: '1 new paper on KV Cache' }).waitFor();
    await picture(page, 'explorer-news');
    await page.getByRole('button', { name: 'Seen', exact: true }).click();
    await page.locator('.news').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Following' }).waitFor();
    expect(await page.locator('.news').count()).toBe(0);
    expect(complaints).toEqual([]);
  } finally {
    await own.close();
  }
});
