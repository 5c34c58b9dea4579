// Wrong calls, wrong configurations and places that cannot be written: one sentence and the right exit code.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FIXTURES, type Finished, workplace } from '../support/cli.js';
import { smallDisk } from '../support/disk.js';
import { manyPapers, writePapers } from '../support/papers.js';

const LISTING = join(FIXTURES, 'listing.txt');

/** One sentence from papergraph, and no stack. */
const expectSentence = ({ code, stderr }: Finished, expected: number, words: RegExp): void => {
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(expected);
};

describe('calls', { timeout: 300_000 }, () => {
  it('explains itself', async () => {
    const place = await workplace();
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await place.ok('--version')).toBe(`${version}\n`);
    const help = await place.ok('--help');
    for (const name of [
      'load',
      'extract',
      'serve',
      'start',
      'status',
      'export',
      'remove',
      'reextract',
      'backup',
      'restore',
      'changes',
    ]) {
      expect(help).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      expect(await place.ok(name, '--help')).toMatch(/Examples:\n {2}(PORT|.*papergraph)/);
    }
  });

  it.each([
    [[], /Usage: papergraph/],
    [['fly'], /unknown command 'fly'/],
    [['load'], /missing required argument 'input'/],
    [['load', 'x', '--batch', '0'], /whole number from 1 to 10000/],
    [['load', 'x', '--wait', 'long'], /whole number from 0/],
    [['remove'], /--source/],
    [['export', '--format', 'pdf'], /no export format "pdf"; this version has: jsonl, graphml, gexf/],
    [['export', '--depth', '2'], /--depth says how far around: name a node/],
    [['export', '--around', 'x', '--depth', '9'], /whole number from 1 to 3/],
    [['export', '--around', 'nobody'], /--around names nothing in this graph: "nobody"/],
    [['export', '--format', 'neo4j-csv'], /name a new folder for them with --out/],
    [['export', '--format', 'neo4j-csv', '--out', '.'], /\. is there already/],
  ])('ends %j with 2', async (args, words) => {
    expectSentence(await (await workplace()).run(args), 2, words);
  });

  it('takes a forced format, and names the formats when there is no such', async () => {
    const place = await workplace();
    expect((await place.run(['load', LISTING, '--source', 'hf-listing', '--quiet'])).code).toBe(0);
    expect((await place.run(['load', LISTING, '--source', 'pdf'])).stderr).toMatch(
      /no format "pdf"; known are .*hf-listing/,
    );
  });

  it('reports all mistakes of the configuration at once', async () => {
    const place = await workplace('embedded', { NEO4J_URI: 'http://x', PORT: 'many' });
    const finished = await place.run(['status']);
    expectSentence(finished, 2, /NEO4J_URI/);
    for (const name of ['PORT', 'NEO4J_PASSWORD']) expect(finished.stderr).toContain(name);
  });

  it('shows the stack when asked to debug', async () => {
    const place = await workplace('embedded', { PAPERGRAPH_DEBUG: '1' });
    expect((await place.run(['export', '--format', 'pdf'])).stderr).toMatch(/^\s+at /m);
  });
});

describe('output', { timeout: 300_000 }, () => {
  it('ends quietly when the reader leaves', async () => {
    const place = await workplace();
    writePapers(place.path('many.jsonl'), manyPapers(400));
    const running = place.start(['extract', 'many.jsonl']);
    running.child.stdout?.once('data', () => running.child.stdout?.destroy());
    const { code, stderr } = await running.finished;
    expect(stderr).not.toMatch(/EPIPE|Error/);
    expect(code).toBe(0);
  });

  it('writes an export whole or not at all', async () => {
    const place = await workplace();
    await place.ok('load', LISTING);
    await place.ok('export', '--out', 'graph.jsonl');
    expect(readFileSync(place.path('graph.jsonl'), 'utf8')).toBe(await place.export());
    expectSentence(
      await place.run(['export', '--out', 'nowhere/graph.jsonl']),
      3,
      /nowhere.*there is no such folder/,
    );
    expect(readdirSync(place.folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('makes no graph where it only looks', async () => {
    const place = await workplace();
    for (const args of [['status'], ['export'], ['remove', '--source', 'sample']]) await place.ok(...args);
    expect(existsSync(place.path('.papergraph'))).toBe(false);
  });

  it('draws one line with a bar on a terminal, and leaves the summary', async ({ skip }) => {
    if (process.platform !== 'linux') return skip('`script` makes a terminal on Linux alone');
    const place = await workplace();
    writePapers(place.path('many.jsonl'), manyPapers(300));
    const terminal = (command: readonly string[]) => [
      ...['script', '-qefc', command.map((word) => `'${word}'`).join(' ')],
      '/dev/null',
    ];
    const args = ['load', 'many.jsonl', '--batch', '20'];
    const { code, stdout } = await place.start(args, { LC_ALL: 'C.UTF-8' }, terminal).finished;
    expect(code).toBe(0);
    const drawn = stdout.split('\r\u001b[K').map((line) => line.trim());
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.at(-2)).toMatch(/^many\.jsonl {2}█+░* +\d+% {2}\d+ records, \d+\/s, \d+ papers/);
    expect(drawn.at(-1)).toMatch(/^300 records, 300 added, [\d,]+ edges, 0 refused$/);
  });

  it('prints machine lines', async () => {
    const place = await workplace();
    const lines = (await place.ok('load', LISTING, '--json'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ event }) => event)).toEqual(['input', 'progress', 'end']);
    expect(lines[2]).toMatchObject({ records: 5, added: 5, refused: 0, rejected: null, exitCode: 0 });
    expect(lines[2].seconds).toBeGreaterThanOrEqual(0);
  });
});

describe('places that cannot be written', { timeout: 300_000 }, () => {
  it('says so of a folder that cannot be made, and of a file that is no graph', async () => {
    const place = await workplace();
    writeFileSync(place.path('file'), 'no folder');
    for (const data of ['file/graph', 'file']) {
      expectSentence(
        await place.run(['load', LISTING], { env: { PAPERGRAPH_DATA: data } }),
        3,
        /The graph file.* cannot be opened/,
      );
    }
  });

  it('says so of a read-only folder', async ({ skip }) => {
    const place = await workplace();
    const disk = smallDisk(place, '1m');
    if (disk === null) return skip('only root may mount a file system');
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expectSentence(
      await place.run(['load', LISTING], { env: { PAPERGRAPH_DATA: join(disk, 'graph') } }),
      3,
      /cannot be opened/,
    );
  });

  it('stops on a full disk with whole papers, and goes on when there is room', async ({ skip }) => {
    const place = await workplace();
    const disk = smallDisk(place, '3m');
    if (disk === null) return skip('only root may mount a file system');
    const env = { PAPERGRAPH_DATA: join(disk, 'graph') };
    writePapers(place.path('many.jsonl'), manyPapers(1_000));
    expectSentence(await place.run(['load', 'many.jsonl', '--batch', '100'], { env }), 3, /disk is full/);
    execFileSync('mount', ['-o', 'remount,size=200m', disk]);
    expect((await place.run(['load', 'many.jsonl'], { env })).code).toBe(0);
    const full = (await place.run(['export'], { env })).stdout;
    await place.ok('load', 'many.jsonl');
    expect(full).toBe(await place.export());
  });

  it('says which port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await new Promise((resolve) => taken.once('listening', resolve));
    const port = String((taken.address() as { port: number }).port);
    const place = await workplace('embedded', { PORT: port });
    expectSentence(await place.run(['serve']), 3, new RegExp(`Port ${port} .* is taken`));
  });
});

describe('a Neo4j that is not there', { timeout: 300_000 }, () => {
  it.each([['load', LISTING], ['status'], ['export'], ['serve']])(
    'ends %s with 3 within seconds',
    async (...args) => {
      const place = await workplace('embedded', { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' });
      const began = performance.now();
      expectSentence(await place.run(args), 3, /^papergraph: Neo4j does not answer: check NEO4J_URI/m);
      expect(performance.now() - began).toBeLessThan(15_000);
    },
  );
});
