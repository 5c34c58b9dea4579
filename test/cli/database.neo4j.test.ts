// What only a database server can do to a command: refuse it, or be written to by several at once.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, workplace } from '../support/cli.js';
import { manyPapers, writePapers } from '../support/papers.js';

const LISTING = join(FIXTURES, 'listing.txt');

describe('Neo4j', { timeout: 300_000 }, () => {
  it.each([
    // Of a user of its own: Neo4j locks a name out for seconds after three wrong passwords.
    [
      'a wrong password',
      { NEO4J_USERNAME: 'nobody', NEO4J_PASSWORD: 'not-the-password' },
      /Neo4j refused the user name or password/,
    ],
    ['a wrong database name', { NEO4J_DATABASE: 'no-such-database' }, /Neo4j has no database of that name/],
  ])('ends with 3 within seconds for %s', async (_name, env, words) => {
    const place = await workplace('neo4j');
    for (const args of [['load', LISTING], ['status'], ['serve']]) {
      const began = performance.now();
      const { code, stderr } = await place.run(args, { env });
      expect(stderr).toMatch(words);
      expect(stderr.trim().split('\n').at(-1)).toMatch(/^papergraph: .*\.$/);
      expect(code).toBe(3);
      expect(performance.now() - began).toBeLessThan(15_000);
    }
  });

  it('lets one load write at a time, and takes over from a dead one at once', async () => {
    const place = await workplace('neo4j');
    writePapers(place.path('many.jsonl'), manyPapers(1_000));
    const first = place.start(['load', 'many.jsonl', '--batch', '50', '--json']);
    await first.until(/"event":"progress"/);
    const hasty = await place.run(['load', LISTING, '--wait', '0']);
    expect(hasty.stderr).toMatch(/Another writer is at work on this graph: process \d+ on /);
    expect(hasty.code).toBe(3);
    first.child.kill('SIGKILL');
    await first.finished;
    const began = performance.now();
    const patient = await place.run(['load', LISTING]);
    expect(patient.stderr).not.toMatch(/Waiting for up to/);
    expect(patient.code).toBe(0);
    expect(performance.now() - began).toBeLessThan(25_000);
  });

  it('is never given the sample by start', async () => {
    const place = await workplace('neo4j');
    const server = place.start(['start'], { PORT: '0', LOG_LEVEL: 'error' });
    await server.until(/API +\S+\n/);
    server.child.kill('SIGTERM');
    expect((await server.finished).code).toBe(0);
    expect(await place.export()).toBe('');
  });
});
