// Reads in turn: no operation takes all places, and who gives up waiting leaves no trace.
import { setMaxListeners } from 'node:events';
import { expect, it } from 'vitest';
import { ColdPlans } from './cold-plans.js';
import { Turns } from './turns.js';

const tick = () => new Promise((resolve) => setTimeout(resolve, 2));

it('lets a read of another operation in between the hundred of one', async () => {
  const turns = new Turns(4, 2);
  const [many, other] = [new AbortController().signal, new AbortController().signal];
  setMaxListeners(0, many);
  let [running, most] = [0, 0];
  const ends: (() => void)[] = [];
  const work = () => {
    running += 1;
    most = Math.max(most, running);
    return new Promise<void>((resolve) =>
      ends.push(() => {
        running -= 1;
        resolve();
      }),
    );
  };
  const hundred = Array.from({ length: 100 }, () => turns.take(many, work));
  await tick();
  expect(running).toBe(2);
  let answered = false;
  const one = turns.take(other, async () => {
    answered = true;
  });
  await one;
  expect(answered).toBe(true);
  while (ends.length > 0) {
    ends.pop()?.();
    await tick();
  }
  await Promise.all(hundred);
  expect(most).toBe(2);
});

it('keeps the turn of what runs, and drops what waits, when a caller leaves', async () => {
  const turns = new Turns(1, 1);
  const caller = new AbortController();
  let end = (): void => {};
  const running = turns.take(caller.signal, () => new Promise<void>((resolve) => (end = resolve)));
  await tick();
  let ran = false;
  const waiting = turns.take(caller.signal, async () => {
    ran = true;
  });
  const refused = expect(waiting).rejects.toThrow('left');
  caller.abort(new Error('left'));
  await refused;
  const next = turns.take(new AbortController().signal, async () => 'next');
  await tick();
  expect(await Promise.race([next, tick().then(() => 'still waits')])).toBe('still waits');
  end();
  await running;
  expect([await next, ran]).toEqual(['next', false]);
});

it('does not hold up what has no signal, such as a load', async () => {
  const turns = new Turns(1, 1);
  let end = (): void => {};
  const running = turns.take(
    new AbortController().signal,
    () => new Promise<void>((resolve) => (end = resolve)),
  );
  expect(await turns.take(undefined, async () => 'loaded')).toBe('loaded');
  end();
  await running;
});

it('are not held by reads that wait for the plan of another', async () => {
  const [turns, cold] = [new Turns(4, 2), new ColdPlans()];
  // As the engine puts them together.
  const read = (text: string, signal: AbortSignal, work: () => Promise<unknown>) =>
    turns.ofOperation(signal, () => cold.run(text, signal, () => turns.ofAll(signal, work)));
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const callers = Array.from({ length: 8 }, () => new AbortController().signal);
  await read('known', callers[0] as AbortSignal, async () => 'rows');
  const slow = callers.flatMap((signal) => [1, 2].map(() => read('new', signal, () => ended)));
  await tick();
  const known = read('known', new AbortController().signal, async () => 'rows');
  expect(await Promise.race([known, tick().then(() => 'still waits')])).toBe('rows');
  end();
  await Promise.all(slow);
});
