// Islands never stand on each other, whatever their sizes, and fill a screen of the wanted shape.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packBoxes } from './pack.js';

const side = fc.integer({ min: 10, max: 400 });
const boxes = fc.array(fc.record({ width: side, height: side }), { minLength: 1, maxLength: 40 });

it('packs boxes without overlaps, inside the size that it tells', () => {
  fc.assert(
    fc.property(boxes, fc.constantFrom(0.6, 1.3), (all, aspect) => {
      const { places, width, height } = packBoxes(all, aspect);
      const done = all.map((box, i) => ({ ...box, ...(places[i] ?? { x: -1, y: -1 }) }));
      for (const [i, a] of done.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
        for (const b of done.slice(i + 1))
          expect(
            a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
          ).toBe(false);
      }
    }),
  );
});

it('makes them wider or higher as the screen is', () => {
  const all = Array.from({ length: 24 }, () => ({ width: 50, height: 50 }));
  const shape = (aspect: number) => {
    const { width, height } = packBoxes(all, aspect);
    return width / height;
  };
  expect(shape(1.5)).toBeGreaterThan(1.2);
  expect(shape(0.6)).toBeLessThan(0.8);
});
