// A dry run says of any input what the load then does, and leaves the graph as it is.
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXTURES, workplace } from '../support/cli.js';

/** The summary's counts, without the refusals' places. */
const counts = (stderr: string): string => /^\d.*refused$/m.exec(stderr)?.[0] ?? stderr;

describe('load --dry-run', () => {
  it.each([
    ['a single batch', '500'],
    ['batches that meet each other', '3'],
  ])(
    'tells the counts of the load that follows, in %s',
    async (_name, batch) => {
      const place = await workplace();
      await place.ok('load', `${FIXTURES}/plain.jsonl`);
      const before = await place.export();
      // The last two meet each other only by way of what is stored.
      const bridge = [
        { id: '2403.90001', title: 'Quillformer, told again', doi: '10.1000/quill' },
        { id: 'x', title: 'A paper that only this file has', doi: '10.1000/quill' },
        { title: 'No bad line stops it' },
        { id: 'far', title: 'Far end of a bridge', doi: '10.1000/far' },
        { id: 'near', title: 'Near end of a bridge', url: 'https://arxiv.org/abs/2401.00088' },
        { abstract: 'no title' },
      ];
      writeFileSync(place.path('bridge.jsonl'), bridge.map((line) => JSON.stringify(line)).join('\n'));
      const inputs = [
        `${FIXTURES}/facts.jsonl`,
        `${FIXTURES}/listing.txt`,
        `${FIXTURES}/plain.jsonl`,
        'bridge.jsonl',
      ];
      const dry = await place.run(['load', '--dry-run', '--batch', batch, ...inputs]);
      expect(dry.stderr).toContain('A dry run: nothing was written.');
      expect(await place.export()).toBe(before);
      const wet = await place.run(['load', '--batch', batch, ...inputs]);
      expect(counts(dry.stderr)).toBe(counts(wet.stderr));
      expect([dry.code, wet.code]).toEqual([1, 1]);
      const again = await place.run(['load', '--dry-run', ...inputs.slice(0, 3)]);
      expect(counts(again.stderr)).toMatch(/^\d+ records, (\d+) unchanged, 0 refused$/);
    },
    90_000,
  );

  it('makes no graph where there is none', async () => {
    const place = await workplace();
    expect((await place.run(['load', '--dry-run', 'sample'])).stderr).toContain('57 added');
    expect(JSON.parse(await place.ok('status', '--json')).versions).toBeNull();
  }, 60_000);
});
