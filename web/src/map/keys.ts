// Walking the map with the arrow keys: the nearest node that lies in the arrow's direction. Pure.

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export interface Point {
  id: string;
  x: number;
  y: number;
}

const HEADINGS: Record<Arrow, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export const isArrow = (key: string): key is Arrow => key in HEADINGS;

/**
 * Screen coordinates, y grows downwards. A step aside counts double, and nothing beyond 60 degrees of the
 * heading is taken. Null when nothing lies that way.
 */
export const nearestTowards = (from: Point, arrow: Arrow, points: Iterable<Point>): string | null => {
  const [hx, hy] = HEADINGS[arrow];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, x, y } of points) {
    if (id === from.id) continue;
    const ahead = (x - from.x) * hx + (y - from.y) * hy;
    const aside = Math.abs((x - from.x) * hy) + Math.abs((y - from.y) * hx);
    if (ahead <= 0 || aside > ahead * 1.75) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
};
