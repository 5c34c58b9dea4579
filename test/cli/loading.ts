// Loads as a user runs them, on whichever engine: the same graph whatever the way in, and every bad input named.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FIXTURES, type Workplace, workplace } from '../support/cli.js';
import { manyPapers, writePapers } from '../support/papers.js';
import type { TestEngine } from '../support/stores.js';

const fixture = (name: string): string => join(FIXTURES, name);
const ALL = ['facts.jsonl', 'corpus.jsonl', 'listing.txt'].map(fixture);

const rejected = (
  place: Workplace,
  name = 'papergraph.rejected.jsonl',
): { file: string; line: number | null; reason: string }[] =>
  readFileSync(place.path(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const papersIn = (exported: string): number =>
  exported.split('\n').filter((line) => line.startsWith('{"type":"node","kind":"Paper"')).length;

export const loadingSuite = (engine: TestEngine): void => {
  // Each command is a process of its own; a busy machine takes seconds for each.
  describe(`loading on ${engine}`, { timeout: 300_000 }, () => {
    it('gives the same bytes again, in another order, in pieces and from extracted facts', async () => {
      const once = await workplace(engine);
      const { code, stderr } = await once.run(['load', ...ALL]);
      expect(stderr).toMatch(/^30 records, 29 added, .* 0 refused$/m);
      expect(code).toBe(0);
      const exported = await once.export();
      expect(papersIn(exported)).toBe(29);
      expect((await once.run(['load', ...ALL])).stderr).toMatch(/^30 records, 30 unchanged, 0 refused$/m);
      expect(await once.export()).toBe(exported);

      const pieces = await workplace(engine);
      const lines = readFileSync(fixture('facts.jsonl'), 'utf8').trim().split('\n').reverse();
      writeFileSync(pieces.path('a.jsonl.gz'), gzipSync(lines.slice(0, 7).join('\n')));
      await pieces.ok('load', fixture('listing.txt'), pieces.path('a.jsonl.gz'), '--batch', '2');
      const rest = await pieces.run(['load', '-', '--quiet'], { stdin: lines.slice(5).join('\n') });
      expect(rest).toEqual({ code: 0, stdout: '', stderr: '' });
      await pieces.ok('load', fixture('corpus.jsonl'));
      expect(await pieces.export()).toBe(exported);

      const facts = await workplace(engine);
      writeFileSync(facts.path('facts.jsonl'), await facts.ok('extract', ...ALL));
      await facts.ok('load', 'facts.jsonl');
      expect(await facts.export()).toBe(exported);
    });

    it('takes a source out again, and only that', async () => {
      const place = await workplace(engine);
      await place.ok('load', ALL[1] as string);
      const before = await place.export();
      await place.ok('load', 'sample');
      expect(await place.export()).not.toBe(before);
      expect((await place.run(['remove', '--source', 'sample'])).stderr).toMatch(
        /^57 records, 57 removed, 0 refused$/m,
      );
      expect(await place.export()).toBe(before);
      expect(await place.run(['remove', '--source', 'sample', '--quiet'])).toEqual({
        code: 0,
        stdout: '',
        stderr: '',
      });
      await place.ok('remove', '--source', 'jsonl');
      expect(await place.export()).toBe('');
    });

    it('goes on after Ctrl-C, and the graph is as if nothing had happened', async () => {
      const calm = await workplace(engine);
      const lines = manyPapers(1_000);
      const file = writePapers(calm.path('many.jsonl'), lines);
      await calm.ok('load', file);
      const exported = await calm.export();
      const signals = [
        ['SIGINT', 130],
        ['SIGKILL', null],
      ] as const;
      for (const [signal, code] of signals) {
        const place = await workplace(engine);
        writePapers(place.path('many.jsonl'), lines);
        const running = place.start(['load', 'many.jsonl', '--batch', '50', '--json']);
        const seen = await running.until(/(?:"event":"progress"[\s\S]*){3}/);
        running.child.kill(signal);
        const ended = await running.finished;
        expect(ended.code).toBe(code);
        if (code !== null) expect(ended.stdout).toContain('"exitCode":130');
        const partly = papersIn(await place.export());
        expect(partly).toBeGreaterThanOrEqual((seen.match(/"event":"progress"/g)?.length ?? 0) * 50);
        expect(partly).toBeLessThan(1_000);
        const again = await place.run(['load', 'many.jsonl']);
        expect(again.code).toBe(0);
        expect(again.stderr).toContain(`many.jsonl: going on after ${partly.toLocaleString('en')} records`);
        expect(again.stderr).toMatch(new RegExp(`^${(1_000 - partly).toLocaleString('en')} records, `, 'm'));
        expect(await place.export()).toBe(exported);
      }
    });

    it('refuses what is bad with file, line and reason, and loads the rest', async () => {
      const place = await workplace(engine);
      const good = JSON.stringify({ id: 'g1', title: 'A good paper on ViT', abstract: 'We use ViT.' });
      const bad = [
        '{"id": "b1"',
        '[1]',
        '{"id":"b2","abstract":"x"}',
        '{"id":"b3","title":7}',
        `{"id":"b4","title":"${'x'.repeat(50_000_000)}"}`,
      ];
      writeFileSync(place.path('mixed.jsonl'), [good, ...bad, ''].join('\n'));
      writeFileSync(place.path('empty.jsonl'), '');
      writeFileSync(
        place.path('junk.bin'),
        Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 197) % 256)),
      );
      writeFileSync(place.path('cut.jsonl.gz'), gzipSync(manyPapers(3_000).join('\n')).subarray(0, 20_000));
      const inputs = ['mixed.jsonl', 'empty.jsonl', 'junk.bin', 'missing.txt', '.', 'cut.jsonl.gz'];
      const { code, stderr } = await place.run(['load', ...inputs, '--rejected', 'bad.jsonl']);
      expect(code).toBe(1);
      expect(stderr).toContain('All refusals with their reasons: bad.jsonl');
      const rows = rejected(place, 'bad.jsonl');
      expect(rows.filter(({ file }) => file === 'mixed.jsonl').map(({ line }) => line)).toEqual([
        2, 3, 4, 5, 6,
      ]);
      for (const input of inputs) expect(rows.map(({ file }) => file)).toContain(input);
      for (const { reason } of rows) expect(reason).not.toBe('');
      const exported = await place.export();
      expect(exported).toContain('A good paper on ViT');
      expect(papersIn(exported)).toBeGreaterThan(100);

      const nothing = await place.run(['load', 'missing.txt', 'empty.jsonl']);
      expect(nothing.code).toBe(2);
      expect(rejected(place)).toHaveLength(2);
    });

    it('decides between two statements of one id by what they say, and reports it', async () => {
      const [a, b] = ['First words', 'Second words'].map((title) =>
        JSON.stringify({ id: 'same', title, abstract: 'We use ViT.' }),
      ) as [string, string];
      const exports: string[] = [];
      for (const order of [
        [a, b],
        [b, a],
      ]) {
        const place = await workplace(engine);
        const { code, stderr } = await place.run(['load', '-', '--source', 'jsonl'], {
          stdin: order.join('\n'),
        });
        expect(code).toBe(0);
        expect(stderr).toMatch(/1 overruled/);
        expect(stderr).toMatch(/overruled jsonl:same/);
        exports.push(await place.export());
      }
      expect(exports[0]).toBe(exports[1]);
    });

    it('keeps hostile text as it is', async () => {
      const place = await workplace(engine);
      const title = 'A "title\' with `ticks`}) DETACH DELETE n // \u202E\u05D0\u05D1 \u{1F600} $\\alpha_{1}$';
      const abstract = 'Control \\u0001, lone \\ud800 surrogate, \\u0000.';
      const stdin = `{"id":"h","title":${JSON.stringify(title)},"abstract":"${abstract}"}`;
      expect((await place.run(['load', '-', '--source', 'jsonl'], { stdin })).code).toBe(0);
      const exported = await place.export();
      expect(JSON.parse(exported.split('\n')[0] as string).properties.title).toBe(title);
    });

    it('tells its status', async () => {
      const place = await workplace(engine);
      expect(await place.ok('status')).toMatch(/nothing is loaded yet/);
      await place.ok('load', ALL[2] as string);
      expect(await place.ok('status')).toMatch(/listing\.txt \(hf-listing\): finished, 5 read, 5 added/);
      const status = JSON.parse(await place.ok('status', '--json'));
      expect(status).toMatchObject({ current: true, servedBy: null, versions: { schema: '2' } });
      expect(status.engine).toMatch(engine === 'neo4j' ? /^Neo4j \d/ : /^Grafeo \d.*, \.papergraph\/graph$/);
      expect(status.counts.nodes).toContainEqual({ kind: 'Paper', count: 5 });
      rmSync(place.path('.papergraph'), { recursive: true, force: true });
    });
  });
};
