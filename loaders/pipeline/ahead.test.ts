// Items read before they are asked for come in order, and so do failures.
import { expect, it } from 'vitest';
import { ahead } from './ahead.js';

async function* numbers(upTo: number, closed: () => void = () => {}): AsyncGenerator<number> {
  try {
    for (let i = 0; i < upTo; i += 1) yield i;
    if (upTo === 3) throw new Error('cut off');
  } finally {
    closed();
  }
}

it('begins with items before they are asked for, and hands them on in their order', async () => {
  const begun: number[] = [];
  const taken: number[] = [];
  for await (const item of ahead(numbers(6), 2, async (n) => void begun.push(n))) {
    taken.push(item);
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun.length).toBe(Math.min(6, taken.length + 2));
  }
  expect(taken).toEqual([0, 1, 2, 3, 4, 5]);
});

it('hands on what came before a failure first, and all items where beginning fails', async () => {
  const taken: number[] = [];
  const reading = async (): Promise<void> => {
    for await (const item of ahead(numbers(3), 2, () => Promise.reject(new Error('no help'))))
      taken.push(item);
  };
  await expect(reading()).rejects.toThrow('cut off');
  expect(taken).toEqual([0, 1, 2]);
});

it('lets the source close when nobody wants more', async () => {
  let closed = false;
  for await (const _ of ahead(
    numbers(100, () => (closed = true)),
    2,
    async () => {},
  ))
    break;
  await new Promise((resolve) => setImmediate(resolve));
  expect(closed).toBe(true);
});
