// Two nights as cron has them, end to end: bodies as the services send them, the command line, what it says changed,
// and what GraphQL tells of it.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hfEntry, oaiBody, oaiDeleted, oaiList } from '../../loaders/sources/testing/bodies.js';
import { type Workplace, workplace } from '../support/cli.js';
import { ok, replay } from '../support/replay.js';
import type { TestEngine } from '../support/stores.js';

const FORMATS = resolve(import.meta.dirname, '../../../shared/formats');
const body = (day: string): string => `${FORMATS}/hf_daily_papers_${day}.json`;

const FIRST = 'hf:daily?date=2025-06-10';
const SECOND = 'hf:daily?date=2026-08-20';
const dated = (day: string): { date: string } => ({ date: new Date(`${day}T06:00:00Z`).toUTCString() });

/** A paper of the second night that names what nobody named before. */
const newcomer = hfEntry(7, {
  id: '2608.90007',
  title: 'Puddleformer: puddles for vision',
  summary:
    'We introduce Puddleformer, a vision transformer. Puddleformer outperforms ViT on ImageNet and reaches 84.5% top-1 accuracy.',
  publishedAt: '2026-08-19T17:00:00.000Z',
  upvotes: 70,
});

const ask = async (place: Workplace, query: string): Promise<Record<string, unknown>> => {
  const server = place.start(['serve'], { PORT: '0', LOG_LEVEL: 'error' });
  onTestFinished(async () => {
    server.child.kill('SIGKILL');
    await server.finished;
  });
  const [, url = ''] = /API +(\S+)/.exec(await server.until(/API +\S+\n/)) ?? [];
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Record<string, unknown> }).data;
};

export const nightSuite = (engine: TestEngine): void => {
  describe(`a night on ${engine}`, { timeout: 300_000 }, () => {
    it('says what came, what changed and what went; the same night again changes nothing', async () => {
      const mirror = await replay({
        '/hf/daily_papers?date=2025-06-10': [ok([hfEntry(1), hfEntry(2)], dated('2025-06-10'))],
        '/hf/daily_papers?date=2026-08-20': [
          ok([newcomer, hfEntry(2, { upvotes: 99 })], dated('2026-08-20')),
        ],
        '/arxiv-oai/oai?verb=ListRecords&set': [
          ok(oaiList(['2506.90003'], null)),
          ok(oaiBody(`<ListRecords>${oaiDeleted('2506.90003')}</ListRecords>`)),
        ],
      });
      const place = await workplace(engine, { PAPERGRAPH_MIRROR: mirror.url });
      const OAI = 'arxiv-oai:set=cs:cs:LG';
      await place.ok('load', FIRST, OAI);
      const night = await place.run(['load', SECOND, OAI]);
      expect(night.stderr).toMatch(/^3 records, 1 added, .*1 changed, .*1 removed, 0 refused$/m);
      expect(night.code).toBe(0);

      const said = await place.ok('changes', '--since', '3');
      expect(said).toMatch(/^ {2}load 3: hf:daily\?date=2026-08-20 \(hf\)\n {2}load 4: arxiv-oai:/m);
      expect(said).toMatch(
        /^1 paper came, 1 changed, 0 merged into another, 1 went; 0 records were as before, 0 refused\.$/m,
      );
      expect(said).toContain('Puddleformer: puddles for vision (70)');
      expect(said).toMatch(/Papers that went\n {2}Meadows of 2506\.90003 in many words/);
      expect(said).toMatch(/Named for the first time[\s\S]*Puddleformer/);
      expect(said).toMatch(/Claimed to be better\n {2}Puddleformer than ViT/);
      const told = JSON.parse(await place.ok('changes', '--since', '3', '--json'));
      expect(told).toMatchObject({ papersAdded: 1, papersRemoved: 1, comparisonsAdded: 1 });

      expect(await place.ok('status', '--loads', '1')).toMatch(
        /loads +4\n {2}… 3 earlier: papergraph status --loads 4\n {2}4 .*arxiv-oai:set=cs:cs:LG \(arxiv\): finished, 1 read, 1 removed$/m,
      );
      const exported = await place.export();
      expect((await place.run(['load', SECOND, OAI])).stderr).toMatch(/^3 records, 3 unchanged, 0 refused$/m);
      expect(await place.export()).toBe(exported);
      expect(await place.ok('changes')).toMatch(
        /^0 papers came, 0 changed, 0 merged into another, 0 went; 1 record was as before, 0 refused\.\n0 results and 0 comparisons came with them\.$/m,
      );
      for (const [since, words] of [
        ['99', /There is no load 99: papergraph status lists them, the last is 6/],
        ['soon', /Expected --since last, the number of a load/],
      ] as const)
        expect(await place.run(['changes', '--since', since])).toMatchObject({
          code: 2,
          stderr: expect.stringMatching(words),
        });

      const data = await ask(
        place,
        `{ loads(first: 10) { totalCount nodes { number input state added changed removed } }
           changes(since: "${told.since}", first: 100) { nodes { kind node { __typename } } } }`,
      );
      expect(data.loads).toMatchObject({ totalCount: 6 });
      expect((data.loads as { nodes: object[] }).nodes.slice(2, 4)).toMatchObject([
        { number: 4, state: 'FINISHED', removed: 1 },
        { number: 3, state: 'FINISHED', added: 1, changed: 1, input: SECOND },
      ]);
      expect(data.changes).toMatchObject({
        nodes: expect.arrayContaining([
          { kind: 'ADDED', node: { __typename: 'Paper' } },
          { kind: 'REMOVED', node: null },
        ]),
      });
    });

    it('of the real bodies (../shared/formats, skipped where that is absent)', async ({ skip }) => {
      if (!existsSync(body('2026-08-20'))) skip('../shared/formats is not there');
      const mirror = await replay(
        Object.fromEntries(
          ['2025-06-10', '2026-08-20'].map((day) => [
            `/hf/daily_papers?date=${day}`,
            [ok(readFileSync(body(day), 'utf8'), dated(day))],
          ]),
        ),
      );
      const place = await workplace(engine, { PAPERGRAPH_MIRROR: mirror.url });
      await place.ok('load', FIRST);
      const first = await place.export();
      expect((await place.run(['load', SECOND])).stderr).toMatch(/^15 records, 15 added, .* 0 refused$/m);
      const told = JSON.parse(await place.ok('changes', '--json'));
      expect(told).toMatchObject({ papersAdded: 15, papersMerged: 0, papersRemoved: 0 });
      expect(told.firstNamed.length).toBeGreaterThan(1);
      const after = await place.export();
      expect(after.length).toBeGreaterThan(first.length);
      await place.ok('load', FIRST, SECOND);
      expect(await place.export()).toBe(after);
    });
  });
};
