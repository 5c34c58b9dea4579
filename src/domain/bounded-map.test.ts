// What is used stays, what is not goes, and all together never weighs more than it may.
import { expect, it } from 'vitest';
import { BoundedMap } from './bounded-map.js';

it('keeps what is used and forgets what came before it', () => {
  const map = new BoundedMap<number>(3);
  for (const key of ['a', 'b', 'c']) map.set(key, 1);
  map.get('a');
  map.set('d', 1);
  expect(['a', 'b', 'c', 'd'].filter((key) => map.get(key) !== undefined)).toEqual(['a', 'c', 'd']);
});

it('lets even what is used go when all of it is', () => {
  const map = new BoundedMap<number>(3);
  for (const key of ['a', 'b', 'c']) map.set(key, 1);
  for (const key of ['a', 'b', 'c']) map.get(key);
  map.set('d', 1);
  expect(map.weight).toBe(3);
  expect(map.get('b')).toBe(1);
});

it('weighs what it is told, and keeps nothing that is heavier than all of it', () => {
  const map = new BoundedMap<number>(10);
  map.set('a', 1, 6);
  map.set('a', 2, 4);
  expect([map.get('a'), map.weight]).toEqual([2, 4]);
  map.set('b', 1, 11);
  expect([map.get('a'), map.get('b'), map.weight]).toEqual([2, undefined, 4]);
});
