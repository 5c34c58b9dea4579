// New statement texts go to the planner one at a time; known ones pass.
import { setMaxListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { ColdPlans } from './cold-plans.js';

const never = new AbortController().signal;
setMaxListeners(0, never);

/** Work that ends when it is told to. */
const work = () => {
  let end = (): void => {};
  let fail = (_error: Error): void => {};
  let started = false;
  const done = new Promise<string>((resolve, reject) => {
    end = () => resolve('rows');
    fail = reject;
  });
  const run = () => {
    started = true;
    return done;
  };
  return { run, end, fail, started: () => started };
};
const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('texts that the database has not planned yet', () => {
  it('run one at a time, in order; known ones pass them', async () => {
    const cold = new ColdPlans();
    await cold.run('known', never, async () => 'rows');
    const [a, b, known] = [work(), work(), work()];
    const runs = [
      cold.run('a', never, a.run),
      cold.run('b', never, b.run),
      cold.run('known', never, known.run),
    ];
    await tick();
    expect([a.started(), b.started(), known.started()]).toEqual([true, false, true]);
    a.end();
    await tick();
    expect(b.started()).toBe(true);
    b.end();
    known.end();
    expect(await Promise.all(runs)).toEqual(['rows', 'rows', 'rows']);
  });

  it('are planned once, however many ask at once', async () => {
    const cold = new ColdPlans();
    const first = work();
    const others = Array.from({ length: 20 }, work);
    const runs = [first, ...others].map(({ run }) => cold.run('same', never, run));
    await tick();
    expect(others.some(({ started }) => started())).toBe(false);
    first.end();
    await tick();
    expect(others.every(({ started }) => started())).toBe(true);
    for (const { end } of others) end();
    await Promise.all(runs);
  });

  it('wait until the plan is made, not until the first run has ended', async () => {
    vi.useFakeTimers();
    try {
      const cold = new ColdPlans();
      const [first, second] = [work(), work()];
      const runs = [first, second].map(({ run }) => cold.run('same', never, run));
      await vi.advanceTimersByTimeAsync(1_900);
      expect(second.started()).toBe(false);
      await vi.advanceTimersByTimeAsync(200);
      expect(second.started()).toBe(true);
      second.end();
      first.end();
      expect(await Promise.all(runs)).toEqual(['rows', 'rows']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are left at once by a caller who gives up', async () => {
    const cold = new ColdPlans();
    const [first, second] = [work(), work()];
    const gone = new AbortController();
    const running = cold.run('same', never, first.run);
    const waiting = expect(cold.run('same', gone.signal, second.run)).rejects.toThrow('left');
    await tick();
    gone.abort(new Error('left'));
    await waiting;
    first.end();
    await running;
    expect(second.started()).toBe(false);
  });

  it('are tried again, one at a time, where the first run failed', async () => {
    const cold = new ColdPlans();
    const [a, b, c] = [work(), work(), work()];
    const runs = [a, b, c].map(({ run }) => cold.run('same', never, run));
    const failed = expect(runs[0]).rejects.toThrow('no such thing');
    await tick();
    a.fail(new Error('no such thing'));
    await failed;
    await tick();
    expect([b.started(), c.started()]).toEqual([true, false]);
    b.end();
    c.end();
    await Promise.all([runs[1], runs[2]]);
  });

  it('are refused when many wait, and forgotten when their caller leaves', async () => {
    const cold = new ColdPlans();
    const first = work();
    const running = cold.run('first', never, first.run);
    const gone = new AbortController();
    setMaxListeners(0, gone.signal);
    const waiting = Array.from({ length: 12 }, (_, i) => cold.run(`waiting ${i}`, gone.signal, work().run));
    const left = Promise.all(waiting.map((run) => expect(run).rejects.toThrow('left')));
    await expect(cold.run('one too many', never, work().run)).rejects.toMatchObject({
      code: 'OVERLOADED',
      details: { retryAfterMs: 1000 },
    });
    gone.abort(new Error('left'));
    await left;
    const next = cold.run('next', never, async () => 'rows');
    first.end();
    expect(await Promise.all([running, next])).toEqual(['rows', 'rows']);
  });

  it('rest once they have kept the planner busy for long, while known ones pass', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
    try {
      const cold = new ColdPlans();
      await cold.run('known', never, async () => 'rows');
      const planned = (text: string) =>
        cold.run(text, never, () => new Promise((resolve) => setTimeout(() => resolve('rows'), 1_000)));
      const ran: number[] = [];
      const started = performance.now();
      const attack = (async () => {
        for (let i = 0; i < 12; i += 1) {
          await planned(`new ${i}`);
          ran.push(performance.now() - started);
        }
      })();
      await vi.advanceTimersByTimeAsync(30_000);
      await attack;
      // The first follow each other, the last rest in between.
      expect((ran[1] as number) - (ran[0] as number)).toBeLessThan(1_100);
      expect((ran[11] as number) - (ran[10] as number)).toBeGreaterThan(1_900);
      expect(await cold.run('known', never, async () => 'rows')).toBe('rows');
    } finally {
      vi.useRealTimers();
    }
  });
});
