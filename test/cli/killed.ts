// `kill -9` of the loader at random moments, then the same command again: the graph is that of a load that nobody
// disturbed, byte for byte. `npm run bench:kill` does it twenty times.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, workplace } from '../support/cli.js';
import { disturbed, rounds, seeded, undisturbed } from '../support/kills.js';
import { manyPapers, writePapers } from '../support/papers.js';
import type { TestEngine } from '../support/stores.js';

const KILLS = rounds('PAPERGRAPH_TEST_KILLS', 2);

export const killedSuite = (engine: TestEngine): void => {
  describe(`a loader that is killed, on ${engine}`, { timeout: 120_000 + KILLS * 120_000 }, () => {
    it(`${KILLS} times leaves whole papers, and the same command ends in the same graph`, async () => {
      const args = ['load', 'many.jsonl', join(FIXTURES, 'facts.jsonl'), '--batch', '20'];
      const lines = manyPapers(400);
      const calm = await workplace(engine);
      writePapers(calm.path('many.jsonl'), lines);
      const tookMs = await undisturbed(calm, args);
      const exported = await calm.export();
      const random = seeded();
      const story: string[] = [];
      let killed = 0;
      for (let round = 0; killed < KILLS; round += 1) {
        expect(round, 'kills that come too late').toBeLessThan(3 * KILLS + 3);
        const place = await workplace(engine);
        writePapers(place.path('many.jsonl'), lines);
        // Every second time what goes on is killed too.
        for (let again = 0; again <= round % 2 && killed < KILLS; again += 1) {
          const afterMs = Math.round(random() * tookMs);
          const { code } = await disturbed(place, args, afterMs, (load) => load.kill('SIGKILL'));
          if (code === null) killed += 1;
          story.push(`${afterMs} ms${code === null ? '' : ' (too late)'}`);
        }
        const { code, stderr } = await place.run(args);
        expect({ code, stderr }, story.join(', ')).toMatchObject({ code: 0 });
        expect(await place.export(), story.join(', ')).toBe(exported);
        const { loads } = JSON.parse(await place.ok('status', '--json'));
        for (const load of loads) expect(load.state).toBe('finished');
        expect(loads[0]).toMatchObject({ number: 1, read: 400, added: 400 });
      }
      console.log(`${engine}: killed ${killed} times within ${Math.round(tookMs)} ms: ${story.join(', ')}`);
    });
  });
};
