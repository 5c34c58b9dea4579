// Arrow keys lead to the node one would expect.
import { expect, it } from 'vitest';
import { nearestTowards } from './keys.js';

const middle = { id: 'middle', x: 0, y: 0 };
const points = [
  middle,
  { id: 'right', x: 10, y: 1 },
  { id: 'far right', x: 40, y: 0 },
  { id: 'up', x: 2, y: -9 },
];

it('takes the nearest node in the direction', () => {
  expect(nearestTowards(middle, 'ArrowRight', points)).toBe('right');
  expect(nearestTowards(middle, 'ArrowUp', points)).toBe('up');
});

it('takes none where none lies that way', () => {
  expect(nearestTowards(middle, 'ArrowLeft', points)).toBeNull();
  expect(nearestTowards(middle, 'ArrowDown', points)).toBeNull();
});
