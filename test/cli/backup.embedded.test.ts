// Backups of the embedded graph: what comes back is what was there, to the byte and for the next load; nothing is
// overwritten unasked, and nothing damaged is taken.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FIXTURES, type Finished, type Running, type Workplace, workplace } from '../support/cli.js';
import { smallDisk } from '../support/disk.js';
import { manyPapers, writePapers } from '../support/papers.js';

const fixture = (name: string): string => join(FIXTURES, name);

const expectEnd = ({ code, stderr }: Finished, expected: number, words: RegExp): void => {
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(expected);
};

const serve = async (place: Workplace): Promise<{ server: Running; url: string }> => {
  const server = place.start(['serve'], { PORT: '0', LOG_LEVEL: 'error' });
  onTestFinished(async () => {
    server.child.kill('SIGKILL');
    await server.finished;
  });
  const [, url = ''] = /API +(\S+)/.exec(await server.until(/API +\S+\n/)) ?? [];
  return { server, url };
};

const found = async (url: string, words: string): Promise<string[]> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($words: String!) { search(query: $words, first: 5) { nodes { id } } }',
      variables: { words },
    }),
  });
  const { data } = (await response.json()) as { data: { search: { nodes: { id: string }[] } } };
  return data.search.nodes.map(({ id }) => id);
};

const leftovers = (folder: string): string[] => readdirSync(folder).filter((name) => /\.tmp/.test(name));

describe('backup and restore', { timeout: 300_000 }, () => {
  it('bring back the graph to the byte, searchable, and ready for the next load', async () => {
    const place = await workplace();
    await place.ok('load', fixture('facts.jsonl'), fixture('listing.txt'));
    const before = await place.export();
    expect(await place.ok('backup', 'kept.graph')).toMatch(
      /^kept\.graph: \d+ papers, [\d,]+ nodes, [\d,]+ edges, [\d.]+ MB; checked\.\n$/,
    );
    await place.ok('load', fixture('corpus.jsonl'));
    const after = await place.export();
    expect(after).not.toBe(before);

    expectEnd(await place.run(['restore', 'kept.graph']), 2, /There is a graph at .*Replace it with --force/);
    expect(await place.export()).toBe(after);
    const told = JSON.parse(await place.ok('restore', 'kept.graph', '--force', '--json'));
    expect(told).toMatchObject({ file: 'kept.graph', schema: expect.any(String), nodes: expect.any(Number) });
    expect(told).not.toHaveProperty('replaced');
    expect(await place.export()).toBe(before);
    const { loads } = JSON.parse(await place.ok('status', '--json'));
    expect(loads.map(({ state }: { state: string }) => state)).toEqual(['finished', 'finished']);
    await place.ok('load', fixture('corpus.jsonl'));
    expect(await place.export()).toBe(after);

    // On another machine, say: an empty place, the search index made anew.
    const other = await workplace();
    await other.ok('restore', place.path('kept.graph'));
    expect(await other.export()).toBe(before);
    const { url } = await serve(other);
    expect((await found(url, 'quillformer')).length).toBeGreaterThan(0);
    expect(leftovers(place.folder)).toEqual([]);
    expect(readdirSync(tmpdir()).filter((name) => /^grafeo-\.?kept\.graph.*\.spill$/.test(name))).toEqual([]);
    expect(readdirSync(join(other.folder, '.papergraph')).sort()).toContain('graph');
  });

  it('copy whole batches from under a server and a load that goes on; the server is not replaced', async () => {
    const place = await workplace();
    writePapers(place.path('many.jsonl'), manyPapers(900));
    await serve(place);
    const load = place.start(['load', 'many.jsonl', '--batch', '50', '--json']);
    await load.until(/(?:"event":"progress"[\s\S]*){2}/);
    await place.ok('backup', 'while.graph');
    const { code } = await load.finished;
    expect(code).toBe(0);
    expectEnd(
      await place.run(['restore', 'while.graph', '--force']),
      3,
      /is held by process \d+ \(papergraph serve\)/,
    );

    const other = await workplace();
    await other.ok('restore', place.path('while.graph'));
    const { loads, counts } = JSON.parse(await other.ok('status', '--json'));
    const papers = counts.nodes.find(({ kind }: { kind: string }) => kind === 'Paper').count;
    expect(papers % 50).toBe(0);
    expect(papers).toBeGreaterThanOrEqual(100);
    expect(loads).toMatchObject([{ state: 'running', read: papers, added: papers }]);
    // The load goes on in the copy as if it had been interrupted there.
    copyFileSync(place.path('many.jsonl'), other.path('many.jsonl'));
    await other.ok('load', 'many.jsonl');
    expect(await other.export()).toBe(await place.export());
  });

  it('refuse what would overwrite or is no backup, and say so', async () => {
    const place = await workplace();
    expectEnd(await place.run(['backup', 'a.graph']), 2, /There is no graph at .papergraph.graph/);
    await place.ok('load', fixture('listing.txt'));
    const exported = await place.export();
    await place.ok('backup', 'a.graph');
    expectEnd(await place.run(['backup', 'a.graph']), 2, /a\.graph is there already/);
    await place.ok('backup', 'a.graph', '--force');
    expectEnd(await place.run(['backup', '.papergraph/graph', '--force']), 2, /is the graph itself/);
    expectEnd(await place.run(['backup', '.', '--force']), 2, /is a folder/);
    expectEnd(await place.run(['backup', 'nowhere/a']), 2, /there is no such folder/);

    const whole = readFileSync(place.path('a.graph'));
    // A bit here and there: in the engine's own checksums, its gaps, the last line.
    for (const part of [0.01, 0.5, 0.97, 1]) {
      const at = Math.min(whole.length - 2, Math.floor(whole.length * part));
      const altered = Buffer.from(whole);
      altered[at] = (altered[at] ?? 0) ^ 1;
      writeFileSync(place.path('altered.graph'), altered);
      expectEnd(await place.run(['restore', 'altered.graph', '--force']), 2, /is no whole backup/);
    }
    writeFileSync(place.path('cut.graph'), whole.subarray(0, whole.length - 1));
    writeFileSync(place.path('text.graph'), 'no graph');
    for (const name of ['cut', 'text'])
      expectEnd(await place.run(['restore', `${name}.graph`, '--force']), 2, /is no whole backup/);
    expectEnd(await place.run(['restore', 'missing.graph']), 2, /There is no file missing\.graph/);
    const neo4j = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' };
    for (const args of [
      ['backup', 'b.graph'],
      ['restore', 'a.graph'],
    ])
      expectEnd(await place.run(args, { env: neo4j }), 2, /neo4j-admin database (dump|load)/);
    expect(await place.export()).toBe(exported);
    expect(leftovers(place.folder)).toEqual([]);
  });

  it('take the place of a graph that is damaged, and keep that aside', async () => {
    const place = await workplace();
    await place.ok('load', fixture('listing.txt'));
    const exported = await place.export();
    await place.ok('backup', 'a.graph');
    const graph = place.path('.papergraph/graph');
    writeFileSync(graph, readFileSync(graph).subarray(0, 20_000));
    expect((await place.run(['status'])).code).toBe(3);
    const said = await place.ok('restore', 'a.graph', '--force');
    const [, aside = ''] = /kept as (\S+)\.\n/.exec(said) ?? [];
    expect(existsSync(place.path(aside))).toBe(true);
    expect(await place.export()).toBe(exported);
  });

  it('leave no half file on a full disk', async ({ skip }) => {
    const place = await workplace();
    const disk = smallDisk(place, '300k');
    if (disk === null) return skip('only root may mount a file system');
    writePapers(place.path('many.jsonl'), manyPapers(400));
    await place.ok('load', 'many.jsonl');
    expectEnd(
      await place.run(['backup', 'disk/a.graph']),
      3,
      /disk\/a\.graph cannot be written: the disk is full/,
    );
    expect(readdirSync(disk)).toEqual([]);
    await place.ok('backup', 'a.graph');
    const env = { PAPERGRAPH_DATA: 'disk/graph' };
    expectEnd(await place.run(['restore', 'a.graph'], { env }), 3, /the disk is full/);
    expect(readdirSync(disk)).toEqual([]);
    execFileSync('mount', ['-o', 'remount,size=200m', disk]);
    expect((await place.run(['restore', 'a.graph'], { env })).code).toBe(0);
    expect((await place.run(['export'], { env })).stdout).toBe(await place.export());
  });
});
