// The example front-ends: built as anybody would build them, served from an origin of their own, against the real
// API across origins.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, open } from './browser.js';
import { picture } from './opened.js';
import { type Site, startSite } from './sample-site.js';

const examples = join(import.meta.dirname, '../../examples');
const folders: string[] = [];
const servers: PreviewServer[] = [];
let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(undefined, ['sample'], { CORS_ORIGINS: '*' }), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(servers.map((server) => server.close()));
  await site?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Builds an example and opens it; requests to the API are what it is for, all others count as complaints. */
const started = async (name: string) => {
  const outDir = mkdtempSync(join(tmpdir(), `papergraph-${name}-`));
  folders.push(outDir);
  const shared = { root: join(examples, name), configFile: false, logLevel: 'error' } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true, reportCompressedSize: false } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  servers.push(server);
  const url = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
  const { page, complaints } = await open(browser, url);
  await page.goto(`${url}/?api=${site.url}/graphql`);
  return { page, ours: () => complaints.filter((text) => !text.includes(`${site.url}/graphql`)) };
};

it.each(['apollo/main.ts', 'd3/main.js'])('%s has under 150 lines', (file) => {
  expect(readFileSync(join(examples, file), 'utf8').split('\n').length).toBeLessThan(150);
});

it('Apollo Client: pages through a list and shows the sentence behind an edge', async () => {
  const { page, ours } = await started('apollo');
  await page.locator('#techniques li').nth(9).waitFor();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.locator('#techniques li').nth(19).waitFor();
  const names = await page.locator('#techniques li').allTextContents();
  expect(new Set(names).size).toBe(20);
  await page.locator('#techniques button').first().click();
  await page.locator('#papers blockquote', { hasText: /\w{3}/ }).first().waitFor();
  expect(ours()).toEqual([]);
});

it('d3: draws a neighbourhood, and says when there is none', async () => {
  const { page, ours } = await started('d3');
  await page.locator('#note', { hasText: /^ViT: \d+ nodes/ }).waitFor();
  await page.waitForTimeout(2500);
  await picture(page, 'example-d3');
  expect(await page.locator('svg circle').count()).toBeGreaterThan(5);
  expect(await page.locator('svg line title').first().textContent()).toMatch(/: \S/);
  await page.locator('input').fill('qqxzzv');
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await page.getByText('Nothing in this graph is called').waitFor();
  expect(ours()).toEqual([]);
});
