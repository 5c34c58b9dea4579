// `kill -9` of Neo4j itself while a load writes to it: the load ends with 3, and when Neo4j is back, the same command
// ends in the graph of a load that nobody disturbed. A Neo4j of the test's own, since the others' must live.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Workplace, workplace } from '../support/cli.js';
import { disturbed, rounds, seeded, undisturbed } from '../support/kills.js';
import { manyPapers, writePapers } from '../support/papers.js';

const KILLS = rounds('PAPERGRAPH_TEST_DATABASE_KILLS', 1);
const root = resolve(import.meta.dirname, '../..');
const PASSWORD = 'kill-me-if-you-can';

const neo4j = (...args: string[]): string =>
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/neo4j.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe('a Neo4j that is killed', { timeout: 300_000 + KILLS * 300_000 }, () => {
  it(`${KILLS} times while a load writes holds whole batches, and the same command ends in the same graph`, async ({
    skip,
  }) => {
    try {
      execFileSync('java', ['-version'], { stdio: 'ignore' });
    } catch {
      skip('no Java here to start a Neo4j of its own');
    }
    const home = mkdtempSync(join(tmpdir(), 'papergraph-killed-'));
    onTestFinished(() => {
      neo4j('--stop', '--home', home);
      rmSync(home, { recursive: true, force: true });
    });
    const up = (port: string): string => {
      const said = neo4j('--detach', '--port', port, '--home', home, '--password', PASSWORD);
      return /bolt:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1] ?? '';
    };
    const port = up('0');
    const args = ['load', 'many.jsonl', '--batch', '20'];
    const lines = manyPapers(160);
    const calm = await workplace('embedded');
    writePapers(calm.path('many.jsonl'), lines);
    await undisturbed(calm, args);
    const exported = await calm.export();

    const random = seeded();
    const story: string[] = [];
    const place = new Workplace({
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      NEO4J_USERNAME: 'neo4j',
      NEO4J_PASSWORD: PASSWORD,
    });
    onTestFinished(() => rmSync(place.folder, { recursive: true, force: true }));
    writePapers(place.path('many.jsonl'), lines);
    const tookMs = await undisturbed(place, args);
    for (let killed = 0; killed < KILLS; ) {
      expect(story.length, 'kills that come too late').toBeLessThan(3 * KILLS);
      await place.ok('remove', '--source', 'jsonl');
      expect(await place.export()).toBe('');
      const afterMs = Math.round(random() * tookMs);
      const { code, stderr } = await disturbed(place, args, afterMs, () =>
        process.kill(Number(readFileSync(join(home, 'run/papergraph.pid'), 'utf8')), 'SIGKILL'),
      );
      if (code !== 0) {
        killed += 1;
        expect(stderr).toMatch(/papergraph: Neo4j does not answer: check NEO4J_URI/);
        expect(code).toBe(3);
      }
      story.push(`${afterMs} ms${code === 0 ? ' (too late)' : ''}`);
      expect(up(port)).toBe(port);
      await place.ok(...args);
      expect(await place.export(), story.join(', ')).toBe(exported);
    }
    console.log(`Neo4j killed ${KILLS} times within ${Math.round(tookMs)} ms: ${story.join(', ')}`);
  });
});
