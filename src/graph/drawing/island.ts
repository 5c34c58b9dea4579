// The shape of one island by forces (Fruchterman and Reingold, 1991), from fixed places on a circle and with a
// fixed number of steps: the same island always looks the same, and the work is bounded before it starts.

export interface Point {
  x: number;
  y: number;
}

/** Pairs of nodes looked at in all steps together: about 50 ms. */
const MOST_PAIRS = 4_000_000;
const MOST_STEPS = 200;
const LEAST_STEPS = 12;
/** Keeps what hangs loose from drifting off. */
const GRAVITY = 0.08;

/**
 * Places around 0,0; neighbours stand about 1 apart.
 * @param edges pairs of indexes.
 */
export const shapeIsland = (
  size: number,
  edges: readonly (readonly [a: number, b: number, weight: number])[],
): Point[] => {
  const radius = Math.sqrt(size) / 2;
  const points = Array.from({ length: size }, (_, i) => {
    const angle = (2 * Math.PI * i) / size;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  if (size < 2) return points.map(() => ({ x: 0, y: 0 }));
  const steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, Math.round((2 * MOST_PAIRS) / (size * size))));
  const moves = points.map(() => ({ x: 0, y: 0 }));
  const push = (i: number, x: number, y: number) => {
    const move = moves[i] as Point;
    move.x += x;
    move.y += y;
  };
  for (let step = 0; step < steps; step++) {
    for (const [i, a] of points.entries()) {
      for (let j = i + 1; j < size; j++) {
        const b = points[j] as Point;
        const [dx, dy] = [a.x - b.x, a.y - b.y];
        const square = Math.max(dx * dx + dy * dy, 1e-4);
        push(i, dx / square, dy / square);
        push(j, -dx / square, -dy / square);
      }
      push(i, -a.x * GRAVITY, -a.y * GRAVITY);
    }
    for (const [i, j, weight] of edges) {
      const [a, b] = [points[i] as Point, points[j] as Point];
      const pull = Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) * (0.5 + weight / 2);
      push(i, (b.x - a.x) * pull, (b.y - a.y) * pull);
      push(j, (a.x - b.x) * pull, (a.y - b.y) * pull);
    }
    const heat = (radius / 4) * (1 - step / steps) + 0.01;
    for (const [i, point] of points.entries()) {
      const move = moves[i] as Point;
      const length = Math.sqrt(move.x * move.x + move.y * move.y) || 1;
      const scale = Math.min(length, heat) / length;
      point.x += move.x * scale;
      point.y += move.y * scale;
      move.x = 0;
      move.y = 0;
    }
  }
  const middle = {
    x: points.reduce((sum, p) => sum + p.x, 0) / size,
    y: points.reduce((sum, p) => sum + p.y, 0) / size,
  };
  return points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
};
