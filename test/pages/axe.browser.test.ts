// What axe finds wrong for readers with a keyboard, a screen reader or weak eyes: nothing, in any view.
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { open } from './browser.js';
import { withSample } from './opened.js';
import type { Site } from './sample-site.js';

let site: Site;
let browser: Browser;

withSample((opened) => {
  ({ site, browser } = opened);
});

/** @param without rules that something else than our pages breaks. */
const found = async (page: Page, without: readonly string[] = []) => {
  await page.addScriptTag({ content: axe.source });
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = (await page.evaluate(`axe.run({ rules: ${JSON.stringify(rules)} })`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
};
const at = async (address: string, options: object): Promise<Page> => {
  const { page } = await open(browser, site.url, { bypassCSP: true, ...options });
  await page.goto(site.url + address);
  return page;
};

const dark = { colorScheme: 'dark' };
const narrow = { viewport: { width: 390, height: 800 } };

it.each([
  ['start, filter open', '/', {}, 'Filter'],
  ['start, dark, to be saved', '/', dark, 'Save'],
  ['model', '/?at=model/vit', {}, 'cite'],
  ['benchmark, dark', '/?at=benchmark/imagenet', dark, 'cite'],
  ['list, dark', '/?view=list&at=benchmark/imagenet', dark, 'Filter'],
  ['narrow list', '/', narrow, 'Filter'],
  ['narrow map, dark', '/?view=map', { ...narrow, ...dark }, 'Save'],
  ['path, narrow', '/?ask=path&a=model/mambaout&b=technique/byte-pair-encoding', narrow, 'Save'],
  ['duel', '/?ask=duel&a=model/morpmamba&b=model/transformer', {}, 'cite'],
  ['together', '/?ask=together&a=technique/speculative-decoding&b=model/llama-family', {}, 'Save'],
  ['after', '/?ask=after&a=model/vit', {}, 'cite'],
  ['matrix', '/?ask=matrix&a=task/image-classification', dark, 'Save'],
] as const)('finds nothing in %s', async (_name, address, options, menu) => {
  const page = await at(address, options);
  await page.waitForTimeout(1000);
  await page.locator('summary', { hasText: menu }).first().click();
  expect(await found(page)).toEqual([]);
});

it('finds nothing in the answers as one types', async () => {
  const page = await at('/', {});
  await page.getByRole('combobox').fill('spec');
  await page.getByRole('option').first().waitFor();
  expect(await found(page)).toEqual([]);
});

it.each([
  ['light', {}],
  ['dark', dark],
])('finds in the playground, %s, what GraphiQL itself does and nothing else', async (_name, options) => {
  const page = await at('/graphql', options);
  await page.locator('.graphiql-tab').first().waitFor();
  await page.locator('.view-line').first().waitFor();
  // Its tabs hold a button each.
  expect(await found(page, ['nested-interactive'])).toEqual([]);
});
