// `npm run bench:explorer`: weight of the first load, time to the first map, drawn frames while dragging, time from
// click to neighbours. Real Chromium, software rendering, the real server on the sample; big maps are made ones,
// answered in place of the API. Prints a table; nothing is asserted.
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../test/pages/browser.js';
import { buildPages, startSite } from '../../test/pages/sample-site.js';
import { madeDrawing } from './made-drawing.js';

const RUNS = 5;
const DRAGS = 3;
const DRAG_MS = 4000;
const MOST_WAIT_MS = 60_000;
const SIZES: readonly (readonly [nodes: number, edges: number])[] = [
  [1000, 1400],
  [3000, 4000],
  [10_000, 20_000],
];
const VIEWPORT = { width: 1280, height: 800 };

/** In the page: a frame is a clearing of the layer that holds the nodes; animation callbacks tell nothing. */
const COUNT_FRAMES = `
  globalThis.frames = 0;
  const { clear, drawArrays, drawArraysInstanced } = WebGL2RenderingContext.prototype;
  const ofNodes = (gl) => gl.canvas.classList?.contains('sigma-nodes');
  WebGL2RenderingContext.prototype.clear = function (...mask) {
    if (ofNodes(this)) globalThis.frames++;
    return clear.apply(this, mask);
  };
  const first = function () {
    if (ofNodes(this)) globalThis.firstMap ??= performance.now();
  };
  WebGL2RenderingContext.prototype.drawArrays = function (...args) {
    first.call(this);
    return drawArrays.apply(this, args);
  };
  WebGL2RenderingContext.prototype.drawArraysInstanced = function (...args) {
    first.call(this);
    return drawArraysInstanced.apply(this, args);
  };
`;

/** The page's policy forbids what playwright's own waiting does with text. */
const drawn = async (page: Page): Promise<number> => {
  for (const started = performance.now(); performance.now() - started < MOST_WAIT_MS; ) {
    const at: unknown = await page.evaluate('globalThis.firstMap');
    if (typeof at === 'number') return at;
    await page.waitForTimeout(20);
  }
  throw new Error(`No map was drawn within ${MOST_WAIT_MS / 1000} s at ${page.url()}.`);
};

const framesOf = async (page: Page): Promise<number> => Number(await page.evaluate('globalThis.frames'));

/** Until the map rests: what is left of the first drawing is no frame of a drag. */
const resting = async (page: Page): Promise<void> => {
  for (let before = -1, now = await framesOf(page); before !== now; now = await framesOf(page)) {
    before = now;
    await page.waitForTimeout(1500);
  }
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const fresh = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript(COUNT_FRAMES);
  return page;
};

/** Gzipped bytes of all scripts that a first visit loads. */
const weight = async (browser: Browser, url: string): Promise<number> => {
  const page = await fresh(browser);
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) bodies.push(response.body());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await page.context().close();
  return sizes.reduce((all, size) => all + size, 0);
};

/** Milliseconds from navigation to the first drawn nodes. */
const firstMap = async (browser: Browser, url: string): Promise<number> => {
  const page = await fresh(browser);
  await page.goto(url);
  const at = await drawn(page);
  await page.context().close();
  return at;
};

/** Drawn frames a second while the map is dragged, and milliseconds to its first frame. */
const dragging = async (browser: Browser, url: string, nodes: number, edges: number) => {
  const page = await fresh(browser);
  const drawing = madeDrawing(nodes, edges);
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (!asked.includes('query Overview')) return route.continue();
    await route.fulfill({
      json: { data: { overview: drawing, stats: null, comparisons: null, beats: null } },
    });
  });
  await page.goto(url);
  await drawn(page);
  await resting(page);
  const [x, y] = [VIEWPORT.width * 0.35, VIEWPORT.height * 0.55];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await framesOf(page);
  const started = performance.now();
  for (let i = 0; performance.now() - started < DRAG_MS; i++) {
    await page.mouse.move(x + 150 * Math.sin(i / 15), y + 100 * Math.cos(i / 15));
    await page.waitForTimeout(8);
  }
  const seconds = (performance.now() - started) / 1000;
  const frames = (await framesOf(page)) - before;
  await page.mouse.up();
  await page.context().close();
  return frames / seconds;
};

/** Milliseconds from the click to the neighbours in the list, the map's twin. */
const expanding = async (browser: Browser, url: string): Promise<number> => {
  const page = await fresh(browser);
  await page.goto(`${url}/?view=list&at=technique/byte-pair-encoding`);
  await page.locator('.panel h2').waitFor();
  const rows = await page.locator('.list tbody tr').count();
  const started = performance.now();
  await page.getByRole('button', { name: 'Neighbours' }).click();
  await page.locator('.list tbody tr').nth(rows).waitFor();
  const took = performance.now() - started;
  await page.context().close();
  return took;
};

const repeat = async (measure: () => Promise<number>, times = RUNS): Promise<number> => {
  const values: number[] = [];
  for (let i = 0; i < times; i++) values.push(await measure());
  return median(values);
};

/** What else the machine does: figures of a busy one are bounds, not measurements. */
const busy = (): string => (loadavg()[0] as number).toFixed(1);

const before = busy();
const web = await buildPages();
const [site, browser] = [await startSite(web), await launch()];
try {
  const rows: [string, string][] = [
    ['machine', `${cpus().length} x ${cpus()[0]?.model}, Chromium ${browser.version()}, software rendering`],
    ['scripts of the first load, gzip', `${((await weight(browser, site.url)) / 1000).toFixed(1)} kB`],
    ['navigation to first map, sample', `${(await repeat(() => firstMap(browser, site.url))).toFixed(0)} ms`],
    ['click to neighbours, sample', `${(await repeat(() => expanding(browser, site.url))).toFixed(0)} ms`],
  ];
  for (const [nodes, edges] of SIZES) {
    const frames = await repeat(() => dragging(browser, site.url, nodes, edges), DRAGS);
    rows.push([`frames a second while dragging, ${nodes} nodes, ${edges} edges`, frames.toFixed(1)]);
  }
  rows.splice(1, 0, [
    'load of the machine before, after (this bench alone makes 2 to 4)',
    `${before}, ${busy()}`,
  ]);
  process.stdout.write(`${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n`);
} finally {
  await browser.close();
  await site.close();
}
