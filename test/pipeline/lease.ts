// The right to write, on whichever engine: one at a time, whoever asks, and never held by the dead.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { LoadEvent } from '../../loaders/pipeline/events.js';
import { newHolder } from '../../loaders/pipeline/holder.js';
import { type LeaseOptions, withLease } from '../../loaders/pipeline/lease.js';
import type { GraphStore } from '../../src/graph/store.js';
import { inputOf, load, testStore, wholeGraph } from '../support/loads.js';
import { manyPapers } from '../support/papers.js';
import type { TestEngine } from '../support/stores.js';

const patient: LeaseOptions = { waitMs: 30_000, exclusive: false };
const none = (): void => {};

/** Takes the right for another writer; answers who has it. */
const other = async (store: GraphStore, forMs = 30_000, holder = 'another'): Promise<string> =>
  (await store.takeLease(holder, forMs)).holder;

/** A process that does nothing, and the name that it would write under. */
const deadHolder = async (): Promise<{ child: ChildProcess; holder: string }> => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  return { child, holder: newHolder().replace(/^process \d+/, `process ${child.pid}`) };
};

export const leaseSuite = (engine: TestEngine): void => {
  describe(`the right to write on ${engine}`, () => {
    afterEach(() => void vi.useRealTimers());

    it('goes to one of many that ask at once, whether it stands already or not', async () => {
      const store = await testStore(engine);
      for (let round = 0; round < 5; round += 1) {
        const answers = await Promise.all(
          Array.from({ length: 32 }, (_, i) => store.takeLease(`taker ${round} ${i}`, 30_000)),
        );
        expect(new Set(answers.map(({ holder }) => holder)).size).toBe(1);
        // Run out at the next round's time, or gone: either way one of the next takers has it.
        if (round % 2 === 0) await store.releaseLease(answers[0]?.holder ?? '');
        else await store.takeLease(answers[0]?.holder ?? '', -1);
      }
    });

    it('is never with two while takers and releases cross', async () => {
      const store = await testStore(engine);
      let holders = 0;
      let most = 0;
      let taken = 0;
      const worker = async (name: string): Promise<void> => {
        for (let round = 0; round < 25; round += 1) {
          if ((await other(store, 30_000, name)) !== name) continue;
          holders += 1;
          taken += 1;
          most = Math.max(most, holders);
          await sleep(2);
          holders -= 1;
          await store.releaseLease(name);
        }
      };
      await Promise.all(Array.from({ length: 8 }, (_, i) => worker(`worker ${i}`)));
      expect(most).toBe(1);
      expect(taken).toBeGreaterThan(2);
    });

    it('lets writers work one after the other', async () => {
      const store = await testStore(engine);
      let inside = 0;
      const works = Array.from({ length: 4 }, (_, i) =>
        withLease(store, patient, none, async (stillHeld) => {
          inside += 1;
          expect(inside).toBe(1);
          await sleep(20);
          await stillHeld();
          inside -= 1;
          return i;
        }),
      );
      expect(await Promise.all(works)).toEqual([0, 1, 2, 3]);
    });

    it('waits for another writer, tells so once, and takes over when that has finished', async () => {
      const store = await testStore(engine);
      await other(store);
      const events: LoadEvent[] = [];
      const work = withLease(
        store,
        patient,
        (event) => events.push(event),
        async () => 'done',
      );
      await sleep(1_200);
      expect(events).toEqual([{ kind: 'waiting', holder: 'another', forMs: expect.any(Number) }]);
      await store.releaseLease('another');
      expect(await work).toBe('done');
      expect(events).toHaveLength(1);
      expect(await other(store)).toBe('another');
    });

    it('gives up after its time, or at once when called off, and leaves the other alone', async () => {
      const store = await testStore(engine);
      await other(store);
      const never = vi.fn(() => Promise.resolve());
      await expect(withLease(store, { ...patient, waitMs: 50 }, none, never)).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: expect.stringContaining('another'),
      });
      const calledOff = new AbortController();
      const watch = (): void => void setTimeout(() => calledOff.abort(new Error('called off')), 20);
      await expect(withLease(store, { ...patient, signal: calledOff.signal }, watch, never)).rejects.toThrow(
        'called off',
      );
      expect(never).not.toHaveBeenCalled();
      expect(await other(store, 30_000, 'third')).toBe('another');
    });

    it('runs out with a holder that died; where no other can be alive, at once', async () => {
      const store = await testStore(engine);
      const start = Date.now();
      await other(store, 900);
      await withLease(store, patient, none, async () => {});
      expect(Date.now() - start).toBeGreaterThanOrEqual(900);
      await other(store);
      const alone = { ...patient, exclusive: true, waitMs: 0 };
      expect(await withLease(store, alone, none, () => other(store, 30_000, 'third'))).toMatch(/^process /);
    });

    it('is not taken again by a heartbeat that was under way at the end', async () => {
      const store = await testStore(engine);
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      let asked = 0;
      const slow: GraphStore = {
        ...store,
        takeLease: async (...call) => {
          asked += 1;
          if (asked === 3) await sleep(100);
          return store.takeLease(...call);
        },
      };
      await withLease(slow, patient, none, async () => void vi.advanceTimersByTime(10_000));
      expect(asked).toBe(3);
      await sleep(200);
      expect(await other(store)).toBe('another');
    });

    it('stops a load that lost it, with whole batches, and the load goes on later', async () => {
      const lines = manyPapers(30);
      const input = inputOf(lines);
      const calm = await testStore();
      await load(calm, [inputOf(lines.slice(0, 10))]);
      const ten = await wholeGraph(calm);
      await load(calm, [input]);

      const store = await testStore(engine);
      // As a process that was stopped: its clock jumps, its heartbeat stood still.
      vi.useFakeTimers({ toFake: ['Date'] });
      const takenOver: GraphStore = {
        ...store,
        recordHashes: async (ids) => {
          if ((await store.loads())[0]?.read === 10) {
            vi.setSystemTime(Date.now() + 31_000);
            await store.releaseLease(await other(store));
            expect(await other(store)).toBe('another');
          }
          return store.recordHashes(ids);
        },
      };
      await expect(load(takenOver, [input], { batchSize: 10 })).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: expect.stringContaining('went to another'),
      });
      expect(await wholeGraph(store)).toBe(ten);
      expect(await other(store, 30_000, 'third')).toBe('another');
      await store.releaseLease('another');
      const [resumed] = await load(store, [input]);
      expect(resumed).toMatchObject({ kind: 'input', resumed: 10 });
      expect(await wholeGraph(store)).toBe(await wholeGraph(calm));
    });

    it('is taken at once from a process of this machine that is no more, and from no other', async () => {
      const store = await testStore(engine);
      const { child, holder } = await deadHolder();
      await other(store, 30_000, holder);
      const began = performance.now();
      await expect(withLease(store, { ...patient, waitMs: 0 }, none, async () => {})).rejects.toThrow(holder);
      child.kill('SIGKILL');
      await once(child, 'close');
      await withLease(store, { ...patient, waitMs: 0 }, none, async () => {});
      expect(performance.now() - began).toBeLessThan(5_000);
      // The same number on another machine says nothing.
      await other(store, 30_000, holder.replace(/\(\w+-/, '(0badcafe-'));
      await expect(withLease(store, { ...patient, waitMs: 0 }, none, async () => {})).rejects.toThrow(
        'Another writer',
      );
    });

    it('is dead when nobody renews it for its length, whatever the clock of the database says', async () => {
      const store = await testStore(engine);
      // As if that clock had been turned back by an hour since.
      await other(store, 3_600_000);
      vi.useFakeTimers({ toFake: ['performance'] });
      const watch = ({ kind }: LoadEvent): void => {
        if (kind === 'waiting') setTimeout(() => vi.advanceTimersByTime(31_000), 1_000);
      };
      expect(await withLease(store, { ...patient, waitMs: 60_000 }, watch, async () => 'done')).toBe('done');
    });

    it('is asked for again before a write when the clock of this machine was turned back', async () => {
      const store = await testStore(engine);
      vi.useFakeTimers({ toFake: ['Date'] });
      await expect(
        withLease(store, patient, none, async (stillHeld) => {
          await stillHeld();
          await store.releaseLease(await other(store));
          await other(store);
          vi.setSystemTime(Date.now() - 3_600_000);
          await stillHeld();
        }),
      ).rejects.toThrow('went to another');
    });

    it('is kept by a load that was stopped for long when nobody else came', async () => {
      const store = await testStore(engine);
      vi.useFakeTimers({ toFake: ['Date'] });
      const watch = ({ kind }: LoadEvent): void => {
        if (kind === 'batch') vi.setSystemTime(Date.now() + 31_000);
      };
      await load(store, [inputOf(manyPapers(30))], { batchSize: 10, watch });
      expect(await store.loads()).toMatchObject([{ state: 'finished', read: 30 }]);
    });
  });
};
