// The site with the sample and a browser, for tests that walk about in it, and where their pictures go.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './browser.js';
import { buildPages, type Site, startSite } from './sample-site.js';

/** Milliseconds that building the pages may take. */
const OPENS_IN = 180_000;
const pictures = join(import.meta.dirname, '../../.cache/pictures');

interface Opened {
  /** The folder of built pages. */
  readonly web: string;
  readonly site: Site;
  readonly browser: Browser;
  close(): Promise<void>;
}

const openSample = async (): Promise<Opened> => {
  const web = await buildPages();
  const [site, browser] = await Promise.all([startSite(web), launch()]);
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
    rmSync(web, { recursive: true, force: true });
  };
  return { web, site, browser, close };
};

/** Opens it before the tests of a file and closes it behind them. @param tell is given what was opened. */
export const withSample = (tell: (opened: Opened) => void): void => {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await openSample();
    tell(opened);
  }, OPENS_IN);
  afterAll(async () => {
    await opened?.close();
  });
};

/** For a person to look at. */
export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};
