// A graph with too many papers for dots: its communities, what comes when one goes near, and the same in the list.
// The sample is small, so the page alone is told of thousands of papers; all else is the real server's answer.
import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { open } from './browser.js';
import { picture, withSample } from './opened.js';
import type { Site } from './sample-site.js';

let site: Site;
let browser: Browser;

withSample((opened) => {
  ({ site, browser } = opened);
});

/** Tells the page that there are more papers than it draws. */
const pretendMany = (page: Page) =>
  page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query Overview')) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as {
      data: { stats: { nodes: { type: string; count: number }[] } };
    };
    for (const node of answer.data.stats.nodes) if (node.type === 'PAPER') node.count = 5_000;
    await route.fulfill({ response, json: answer });
  });

const at = async (address: string) => {
  const watched = await open(browser, site.url);
  await pretendMany(watched.page);
  await watched.page.goto(site.url + address);
  return watched;
};

it('shows parts of the whole, opens one that is gone near to, and closes it from afar', async () => {
  const { page, complaints } = await at('/');
  await page.locator('.canvas canvas').first().waitFor();
  await page.getByText('as all papers').waitFor();
  await page.getByText(/papers in \d+ parts/).waitFor();
  await page.waitForTimeout(500);
  await picture(page, 'communities');
  // Keys alone: the first arrow takes the biggest, Enter goes there.
  await page.locator('.canvas').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.panel', { hasText: 'What holds it together' }).waitFor();
  expect(page.url()).toMatch(/at=community\/[\w-]{22}/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/around=community\//);
  await page.locator('.legend', { hasText: 'Paper' }).waitFor();
  await page.waitForTimeout(500);
  await picture(page, 'community-open');
  const shared = await at(page.url().slice(site.url.length));
  await shared.page.locator('.legend', { hasText: 'Paper' }).waitFor();
  await page.locator('.canvas').focus();
  await page.keyboard.press('0');
  await page.waitForURL((url) => !url.search.includes('around'));
  expect([...complaints, ...shared.complaints]).toEqual([]);
});

it('has them in the list, where they open too, and a paper of one has a map of its own', async () => {
  const { page, complaints } = await at('/?view=list');
  await page.locator('.list td', { hasText: 'Community' }).first().waitFor();
  const parts = await page.locator('.list tbody tr').count();
  await page.locator('.list tbody tr button').first().click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.locator('.list td', { hasText: 'Paper' }).first().waitFor();
  expect(await page.locator('.list tbody tr').count()).toBeGreaterThan(parts);
  await page.locator('.panel li button.link').first().click();
  await page.waitForURL(/at=(?!community)/);
  await page.getByRole('combobox').fill('byte pair');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.panel h2', { hasText: 'Byte Pair Encoding' }).waitFor();
  await page.locator('.list tr', { hasText: 'Byte Pair Encoding' }).waitFor();
  await expect.poll(() => page.locator('.list td', { hasText: 'Community' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Whole map' }).click();
  await page.locator('.list td', { hasText: 'Community' }).first().waitFor();
  expect(complaints).toEqual([]);
});

it('draws papers again where the filter asks for some of them', async () => {
  const { page } = await at('/?view=list&from=2024');
  await page.locator('.list td', { hasText: 'Paper' }).first().waitFor();
  expect(await page.locator('.list td', { hasText: 'Community' }).count()).toBe(0);
});
