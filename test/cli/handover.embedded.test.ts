// A server holds the embedded graph; other commands on it do their work by way of the server, as if it were
// not there, and queries go on being answered.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FIXTURES, type Running, type Workplace, workplace } from '../support/cli.js';
import { manyPapers, writePapers } from '../support/papers.js';

const LISTING = join(FIXTURES, 'listing.txt');
const FACTS = join(FIXTURES, 'facts.jsonl');

interface Server extends Running {
  readonly url: string;
  papers(): Promise<number>;
}

const serve = async (
  place: Workplace,
  command = 'serve',
  env: Record<string, string> = {},
): Promise<Server> => {
  const running = place.start([command], { PORT: '0', LOG_LEVEL: 'error', ...env });
  onTestFinished(async () => {
    running.child.kill('SIGKILL');
    await running.finished;
  });
  const [, url = ''] = /API +(\S+)/.exec(await running.until(/API +\S+\n/)) ?? [];
  const papers = async (): Promise<number> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ papers(first: 1) { totalCount } }' }),
    });
    return ((await response.json()) as { data: { papers: { totalCount: number } } }).data.papers.totalCount;
  };
  return { ...running, url, papers };
};

const stop = async (server: Server): Promise<void> => {
  server.child.kill('SIGTERM');
  expect((await server.finished).code).toBe(0);
};

describe('while a server holds the graph', { timeout: 300_000 }, () => {
  it('loads, removes, exports and tells its status as without it', async () => {
    const alone = await workplace();
    await alone.ok('load', LISTING, FACTS);
    const exported = await alone.export();

    const place = await workplace();
    const server = await serve(place);
    expect(await server.papers()).toBe(0);
    expect((await place.run(['load', LISTING])).stderr).toMatch(/^5 records, 5 added, .* 0 refused$/m);
    expect(await server.papers()).toBe(5);
    const piped = await place.run(['load', '-'], { stdin: `${readFileSync(FACTS, 'utf8')}{"title":7}\n` });
    expect(piped.code).toBe(1);
    expect(readFileSync(place.path('papergraph.rejected.jsonl'), 'utf8')).toContain('"line":20');
    expect(await place.export()).toBe(exported);
    expect(JSON.parse(await place.ok('status', '--json'))).toMatchObject({ servedBy: server.child.pid });
    await place.ok('load', 'sample');
    await place.ok('remove', '--source', 'sample');
    await stop(server);
    expect(existsSync(place.path('.papergraph/graph.lock'))).toBe(false);
    expect(existsSync(place.path('.papergraph/graph.sock'))).toBe(false);
    expect(await place.export()).toBe(await removedSample(alone));
  });

  it('answers change as batches land; Ctrl-C and kill -9 stop the load alone, which goes on with the same command', async () => {
    const place = await workplace();
    const lines = manyPapers(1_500);
    writePapers(place.path('many.jsonl'), lines);
    const server = await serve(place);
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGKILL', null],
    ] as const) {
      const load = place.start(['load', 'many.jsonl', '--batch', '50', '--json']);
      const before = await server.papers();
      await load.until(/(?:"event":"progress"[\s\S]*){3}/);
      expect(await server.papers()).toBeGreaterThan(before);
      load.child.kill(signal);
      expect((await load.finished).code).toBe(code);
    }
    const partly = await server.papers();
    expect(partly).toBeLessThan(1_500);
    const rest = await place.run(['load', 'many.jsonl']);
    expect(rest.stderr).toMatch(/going on after [\d,]+ records/);
    expect(rest.stderr).not.toMatch(/Another writer/);
    expect(await server.papers()).toBe(1_500);
    const exported = await place.export();
    await stop(server);
    const alone = await workplace();
    await alone.ok('load', writePapers(alone.path('many.jsonl'), lines));
    expect(exported).toBe(await alone.export());
  });

  it('lets one load write at a time; the second waits and says for whom', async () => {
    const place = await workplace();
    writePapers(place.path('many.jsonl'), manyPapers(1_000));
    await serve(place);
    const first = place.start(['load', 'many.jsonl', '--batch', '50', '--json']);
    await first.until(/"event":"progress"/);
    const hasty = await place.run(['load', LISTING, '--wait', '0']);
    expect(hasty.stderr).toMatch(/Another writer is at work on this graph: process \d+/);
    expect(hasty.code).toBe(3);
    const patient = await place.run(['load', LISTING]);
    expect(patient.stderr).toMatch(/Waiting for up to/);
    expect(patient.code).toBe(0);
    expect((await first.finished).code).toBe(0);
  });

  it('tells a load when the server goes', async () => {
    const place = await workplace();
    writePapers(place.path('many.jsonl'), manyPapers(1_500));
    const server = await serve(place);
    const load = place.start(['load', 'many.jsonl', '--batch', '50', '--json']);
    await load.until(/"event":"progress"/);
    server.child.kill('SIGKILL');
    const { code, stderr } = await load.finished;
    expect(stderr).toMatch(/The server that holds the graph has stopped/);
    expect(code).toBe(3);
    // Its socket and lock are left, and in nobody's way.
    expect(existsSync(place.path('.papergraph/graph.sock'))).toBe(true);
    expect((await place.run(['load', 'many.jsonl'])).code).toBe(0);
    expect(existsSync(place.path('.papergraph/graph.sock'))).toBe(false);
  });

  it('keeps its socket to the owner, in a short place where the path is long', async () => {
    const place = await workplace();
    const data = `${'long-folder-name/'.repeat(8)}graph`;
    const env = { PAPERGRAPH_DATA: data };
    await serve(place, 'serve', env);
    const { socket } = JSON.parse(readFileSync(`${place.path(data)}.lock`, 'utf8')) as { socket: string };
    expect(socket.length).toBeLessThan(100);
    expect(statSync(socket).mode & 0o077).toBe(0);
    expect((await place.run(['load', LISTING], { env })).code).toBe(0);
    const second = await place.run(['start'], { env: { ...env, PORT: '0' } });
    expect(second.stderr).toMatch(/is held by process \d+ \(papergraph serve\)/);
    expect(second.code).toBe(3);
  });
});

describe('start', { timeout: 300_000 }, () => {
  const removed = (place: Workplace) => place.run(['remove', '--source', 'sample']);

  it('loads the sample into an empty graph, once, and not again when it was taken out', async () => {
    const place = await workplace();
    const first = await serve(place, 'start');
    expect(await first.papers()).toBe(57);
    for (const name of ['explorer', 'playground'])
      await first.until(new RegExp(`^${name} +http://127.0.0.1:\\d+/`, 'm'));
    await stop(first);
    const second = await serve(place, 'start');
    expect(await second.papers()).toBe(57);
    expect((await removed(place)).code).toBe(0);
    expect(await second.papers()).toBe(0);
    await stop(second);
    const third = await serve(place, 'start');
    expect(await third.papers()).toBe(0);
    await stop(third);
  });

  it('leaves a graph with records alone', async () => {
    const place = await workplace();
    await place.ok('load', LISTING);
    const server = await serve(place, 'start');
    expect(await server.papers()).toBe(5);
  });
});

/** The fixtures hold one record of the sample's source, which goes with it. */
const removedSample = async (place: Workplace): Promise<string> => {
  await place.ok('remove', '--source', 'sample');
  return place.export();
};
