// No two labels overlap, whatever is wanted: the promise that sigma's own labels do not make.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels, type Wanted } from './labels.js';

const HEIGHT = 15;
const bounds = { left: 0, top: 0, right: 1000, bottom: 700 };
const wanted = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    y: fc.integer({ min: 0, max: 700 }),
    radius: fc.integer({ min: 3, max: 16 }),
    width: fc.integer({ min: 10, max: 200 }),
  }),
  { maxLength: 80 },
);

it('places labels without overlaps, inside the frame', () => {
  fc.assert(
    fc.property(wanted, (all) => {
      const asked: Wanted[] = all.map((w, i) => ({ ...w, id: String(i), text: 'x' }));
      const boxes = placeLabels(asked, HEIGHT, bounds).map(({ id, x, y }) => {
        const width = asked[Number(id)]?.width ?? 0;
        return { left: x, right: x + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
      });
      for (const [i, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= 1000 && a.top >= 0 && a.bottom <= 700).toBe(true);
        for (const b of boxes.slice(i + 1))
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }),
  );
});

it('gives the first place to what is most important', () => {
  const at = { x: 100, y: 100, radius: 5, text: 'x', width: 50 };
  const [first] = placeLabels(
    [
      { ...at, id: 'big' },
      { ...at, id: 'small', y: 101 },
    ],
    HEIGHT,
    bounds,
  );
  expect(first).toMatchObject({ id: 'big', x: 109, y: 100 });
});

it('keeps clear of what is taken', () => {
  const want = { id: 'a', text: 'x', x: 100, y: 100, radius: 5, width: 50 };
  const right = { left: 105, right: 200, top: 90, bottom: 110 };
  expect(placeLabels([want], HEIGHT, bounds, [right])).toMatchObject([{ x: 41, y: 100 }]);
});
