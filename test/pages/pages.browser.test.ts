// Both pages in a real Chromium against the real server with the bundled sample, under the server's own policy.
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { open, type Watched } from './browser.js';
import { picture, withSample } from './opened.js';
import { type Site, startSite } from './sample-site.js';

const NOTE = "paraphrased sample: load the listing or the API for the papers' own words";
let web: string;
let site: Site;
let browser: Browser;

withSample((opened) => {
  ({ web, site, browser } = opened);
});

const explorer = async (options = {}): Promise<Watched> => {
  const watched = await open(browser, site.url, options);
  await watched.page.goto(`${site.url}/`);
  await watched.page.locator('.pane').waitFor();
  return watched;
};
const find = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('combobox').fill(text);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
};

describe('the explorer', () => {
  it('draws the first picture, says what it is, and asks no other host', async () => {
    const { page, complaints } = await explorer();
    await page.locator('.canvas canvas').first().waitFor();
    await page.waitForTimeout(500);
    await picture(page, 'explorer-first');
    expect(await page.getByText(NOTE).isVisible()).toBe(true);
    await page.locator('.card mark').first().waitFor();
    expect(await page.locator('[role=combobox]:focus').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('finds as one types, shows the sentence behind every edge, and expands', async () => {
    const { page, complaints } = await explorer();
    await find(page, 'byte pair');
    const panel = page.locator('.panel');
    await panel.getByRole('heading', { level: 2, name: 'Byte Pair Encoding' }).waitFor();
    const rows = await panel.locator('section', { hasText: 'Papers' }).first().locator('li').count();
    expect(rows).toBeGreaterThan(3);
    expect(await panel.locator('mark').count()).toBeGreaterThanOrEqual(rows);
    await picture(page, 'explorer-panel');
    await panel.locator('button.link[data-kind=PAPER]').first().click();
    await panel.getByText("In other words than the paper's own:").waitFor();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    const before = await page.locator('.list tbody tr').count();
    await panel.getByRole('button', { name: 'Neighbours' }).click();
    await page.locator('.list tbody tr').nth(before).waitFor();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.waitForTimeout(800);
    await picture(page, 'explorer-expanded');
    expect(complaints).toEqual([]);
  });

  it('can be driven by keys alone', async () => {
    const { page, complaints } = await explorer();
    await page.locator('.canvas').focus();
    await page.keyboard.press('ArrowDown');
    const heading = page.getByLabel('Details').locator('h2');
    await heading.waitFor();
    const first = await heading.textContent();
    await page.keyboard.press('ArrowRight');
    await page
      .getByLabel('Details')
      .locator('h2')
      .filter({ hasNotText: first ?? '' })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: 'About this graph' }).waitFor();
    await page.keyboard.press('/');
    expect(await page.locator('[role=combobox]:focus').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('is dark when the system is, and keeps the choice', async () => {
    const { page } = await explorer({ colorScheme: 'dark' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await page.waitForTimeout(500);
    await picture(page, 'explorer-dark');
    await page.getByRole('button', { name: 'Switch to light' }).click();
    await page.reload();
    await page.locator('.pane').waitFor();
    expect(await theme()).toBe('light');
  });

  it('is list first on a narrow screen', async () => {
    const { page, complaints } = await explorer({ viewport: { width: 390, height: 800 } });
    expect(await page.locator('.list tbody tr').count()).toBeGreaterThan(30);
    await picture(page, 'explorer-narrow');
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.locator('.canvas canvas').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows the list where nothing can be drawn', async () => {
    const { page } = await open(browser, site.url);
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
    await page.goto(`${site.url}/`);
    await page.getByText('This browser draws no map').waitFor();
    expect(await page.locator('.list tbody tr').count()).toBeGreaterThan(30);
  });

  it('says that the graph is empty and how to fill it', async () => {
    const empty = await startSite(web, []);
    try {
      const { page, complaints } = await open(browser, empty.url);
      await page.goto(`${empty.url}/`);
      await page.getByText('papergraph load sample').waitFor();
      expect(await page.getByText(NOTE).count()).toBe(0);
      expect(complaints).toEqual([]);
    } finally {
      await empty.close();
    }
  });

  it('says when nothing is found and when the API is away, and recovers', async () => {
    const { page } = await explorer();
    await page.getByRole('combobox').fill('qqxzzv wwkj');
    await page.getByText('Nothing found').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();
    await page.getByText('The API does not answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.pane').waitFor();
    // In the middle: the map stays, the panel says what is wrong and comes back.
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('.asks button').first().click();
    await page.getByRole('combobox', { name: 'From', exact: true }).fill('mamba');
    await page.getByText('The API does not answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('combobox', { name: 'From', exact: true }).fill('mambaout');
    await page.locator('.hits [role=option]').first().waitFor();
    expect(await page.locator('.canvas canvas').count()).toBeGreaterThan(0);
  });

  it('says in panel and map that the API went away, and asks again for both', async () => {
    const { page } = await explorer();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    const rows = page.locator('.list tbody tr');
    const before = await rows.count();
    await page.route('**/graphql', (route) => route.abort());
    await rows.locator('button', { hasText: 'ViT' }).first().click();
    await page.locator('.panel [role=alert]', { hasText: 'The API does not answer' }).waitFor();
    await page.getByRole('button', { name: 'Neighbours' }).click();
    await page.locator('.toast', { hasText: 'The API does not answer' }).waitFor();
    await page.unroute('**/graphql');
    await page.locator('.panel').getByRole('button', { name: 'Try again' }).click();
    await page.locator('.panel h2', { hasText: 'ViT' }).waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Try again' }).click();
    await rows.nth(before).waitFor();
    await expect.poll(() => page.locator('.toast').textContent()).not.toContain('The API');
  });

  it('says that it is slow rather than nothing', async () => {
    const { page } = await open(browser, site.url);
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await route.continue();
    });
    await page.goto(`${site.url}/`);
    await page.getByText('The graph takes its time').waitFor();
    await page.locator('.pane').waitFor();
  });
});

describe('the playground', () => {
  it('opens the examples as tabs, runs one, documents everything, with no other host', async () => {
    const { page, complaints } = await open(browser, site.url);
    await page.goto(`${site.url}/graphql`);
    await page.locator('.graphiql-tab').first().waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBeGreaterThanOrEqual(10);
    await page.getByText(NOTE).waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window', { hasText: '"data"' }).waitFor();
    await page
      .getByRole('button', { name: /Documentation Explorer/ })
      .first()
      .click();
    await page.getByText('Root Types').waitFor();
    await picture(page, 'playground');
    expect(complaints).toEqual([]);
  });

  it('takes over what the explorer asked', async () => {
    const { page } = await explorer();
    await find(page, 'mambaout');
    await page.getByRole('link', { name: 'GraphQL of this' }).click();
    await page.getByText('query Details').waitFor();
  });
});
