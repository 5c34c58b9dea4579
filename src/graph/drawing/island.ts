// The shape of one island by forces (Fruchterman and Reingold, 1991), from fixed places on a circle and with a
// number of steps that is known beforehand: the same island always looks the same.

import { breather } from './breath.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type IslandLink = readonly [a: number, b: number, weight: number];

/** Keeps what hangs loose from drifting off. */
const GRAVITY = 0.08;

/** What one step over an island costs, in pairs of nodes looked at. */
export const stepWork = (size: number, links: number): number => (size * size) / 2 + links;

/** Pairs between two looks at the clock: about a millisecond. */
const BETWEEN = 200_000;

/**
 * Places around 0,0; neighbours stand about 1 apart.
 * @param links pairs of indexes.
 */
export const shapeIsland = async (
  size: number,
  links: readonly IslandLink[],
  steps: number,
): Promise<Point[]> => {
  if (size < 2) return Array.from({ length: size }, () => ({ x: 0, y: 0 }));
  const radius = Math.sqrt(size) / 2;
  const x = Float64Array.from({ length: size }, (_, i) => radius * Math.cos((2 * Math.PI * i) / size));
  const y = Float64Array.from({ length: size }, (_, i) => radius * Math.sin((2 * Math.PI * i) / size));
  // Every index below is within these arrays; `at` only tells the compiler so.
  const at = (values: Float64Array, i: number): number => values[i] as number;
  const moveX = new Float64Array(size);
  const moveY = new Float64Array(size);
  const push = (i: number, j: number, dx: number, dy: number): void => {
    moveX[i] = at(moveX, i) + dx;
    moveY[i] = at(moveY, i) + dy;
    moveX[j] = at(moveX, j) - dx;
    moveY[j] = at(moveY, j) - dy;
  };
  const breath = breather();
  let looked = 0;
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < size; i++) {
      looked += size - i;
      if (looked > BETWEEN) {
        looked = 0;
        await breath();
      }
      moveX[i] = at(moveX, i) - at(x, i) * GRAVITY;
      moveY[i] = at(moveY, i) - at(y, i) * GRAVITY;
      for (let j = i + 1; j < size; j++) {
        const dx = at(x, i) - at(x, j);
        const dy = at(y, i) - at(y, j);
        const square = Math.max(dx * dx + dy * dy, 1e-4);
        push(i, j, dx / square, dy / square);
      }
    }
    for (const [i, j, weight] of links) {
      const dx = at(x, j) - at(x, i);
      const dy = at(y, j) - at(y, i);
      const pull = Math.sqrt(dx * dx + dy * dy) * (0.5 + weight / 2);
      push(i, j, dx * pull, dy * pull);
    }
    const heat = (radius / 4) * (1 - step / steps) + 0.01;
    for (let i = 0; i < size; i++) {
      const length = Math.sqrt(at(moveX, i) ** 2 + at(moveY, i) ** 2) || 1;
      const scale = Math.min(length, heat) / length;
      x[i] = at(x, i) + at(moveX, i) * scale;
      y[i] = at(y, i) + at(moveY, i) * scale;
      moveX[i] = 0;
      moveY[i] = 0;
    }
  }
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / size;
  const [middleX, middleY] = [mean(x), mean(y)];
  return Array.from({ length: size }, (_, i) => ({ x: at(x, i) - middleX, y: at(y, i) - middleY }));
};
