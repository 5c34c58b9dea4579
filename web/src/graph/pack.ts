// Packs boxes into a rectangle of a wanted shape, the big ones first. Pure.

export interface Box {
  readonly width: number;
  readonly height: number;
}

interface Packed {
  /** Upper left corners, in the order of the boxes; y grows downwards. */
  readonly places: { x: number; y: number }[];
  readonly width: number;
  readonly height: number;
}

/** Widths tried, as parts of the side of a square of the same area. */
const WIDTHS = [0.6, 0.8, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.3, 2.6];

/** @param aspect width to height of the whole. @param below height that is to stay free under the boxes. */
export const packBoxes = (boxes: readonly Box[], aspect: number, below = 0): Packed => {
  const side = Math.sqrt(boxes.reduce((sum, { width, height }) => sum + width * height, 0));
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  const tries = WIDTHS.map((part) => packInto(boxes, Math.max(widest, part * side)));
  /** How big it is where all of it is to be seen. */
  const need = ({ width, height }: Packed): number => Math.max(width, (height + below) * aspect);
  return tries.reduce((best, one) => (need(one) < need(best) ? one : best));
};

/** Each box, high ones first, as far up as it can go, and there as far left. */
const packInto = (boxes: readonly Box[], most: number): Packed => {
  const done: { x: number; y: number; width: number; height: number }[] = [];
  const places = boxes.map(() => ({ x: 0, y: 0 }));
  const order = boxes.map((box, i) => ({ box, i })).sort((a, b) => b.box.height - a.box.height || a.i - b.i);
  for (const { box, i } of order) {
    const restsAt = (x: number): number =>
      done
        .filter((other) => other.x < x + box.width && x < other.x + other.width)
        .reduce((y, other) => Math.max(y, other.y + other.height), 0);
    const place = [0, ...done.flatMap(({ x, width }) => [x, x + width])]
      .filter((x) => x + box.width <= most + 1e-6)
      .map((x) => ({ x, y: restsAt(x) }))
      .sort((a, b) => a.y - b.y || a.x - b.x)[0] ?? { x: 0, y: restsAt(0) };
    done.push({ ...place, width: box.width, height: box.height });
    places[i] = place;
  }
  return {
    places,
    width: Math.max(0, ...done.map(({ x, width }) => x + width)),
    height: Math.max(0, ...done.map(({ y, height }) => y + height)),
  };
};
