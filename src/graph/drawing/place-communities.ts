// Where the parts of a whole graph stand: discs, near those that they are linked with, none over another. What
// stood in the last picture stays there unless it has grown into another.
import type { Between } from './communities.js';

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Radius of the biggest disc, and free space between two. */
const BIGGEST = 3;
const LEAST_RADIUS = 0.6;
const MARGIN = 0.7;
const STEPS = 300;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** Numbers of papers as discs: area tells. */
const radiiOf = (papers: readonly number[]): number[] => {
  const most = Math.max(1, ...papers);
  return papers.map((n) => Math.max(LEAST_RADIUS, BIGGEST * Math.sqrt(n / most)));
};

/** @param before where each stood in the last picture; null for a new one. */
export const placeCommunities = (
  papers: readonly number[],
  links: readonly Between[],
  before: readonly (Point | null)[] = [],
): Disc[] => {
  const radii = radiiOf(papers);
  const old = papers.map((_, i) => before[i] ?? null);
  const fixed = old.filter((point) => point !== null).length > papers.length / 2;
  const at = papers.map((_, i) => {
    const point = fixed ? old[i] : null;
    if (point) return { x: point.x, y: point.y };
    const near = links.filter(({ a, b }) => fixed && (a === i || b === i) && old[a === i ? b : a]);
    const total = near.reduce((sum, { weight }) => sum + weight, 0);
    const mean = (pick: (p: Point) => number) =>
      near.reduce((sum, { a, b, weight }) => sum + pick(old[a === i ? b : a] as Point) * weight, 0) /
      (total || 1);
    const far = BIGGEST * Math.sqrt(i);
    return total > 0
      ? { x: mean(({ x }) => x) + 0.01 * i, y: mean(({ y }) => y) }
      : { x: far * Math.cos(i * GOLDEN_ANGLE), y: far * Math.sin(i * GOLDEN_ANGLE) };
  });
  for (let step = 0; step < STEPS; step++) {
    const heat = 1 - step / STEPS;
    if (!fixed) pull(at, radii, links, 0.12 * heat);
    if (!apart(at, radii) && fixed) break;
  }
  // What pulling left over another is pushed off in the end.
  for (let step = 0; step < STEPS && apart(at, radii); step++);
  return at.map(({ x, y }, i) => ({ x: round(x), y: round(y), radius: round(radii[i] as number) }));
};

type Places = { x: number; y: number }[];

/** Brings linked discs, and all of them to the middle, a little nearer. */
const pull = (at: Places, radii: readonly number[], links: readonly Between[], part: number): void => {
  for (const { a, b, weight } of links) {
    const [p, q] = [at[a], at[b]] as [Places[number], Places[number]];
    const [dx, dy] = [q.x - p.x, q.y - p.y];
    const distance = Math.sqrt(dx * dx + dy * dy) || 1;
    const free = distance - (radii[a] as number) - (radii[b] as number) - MARGIN;
    const move = (Math.max(0, free) / distance) * part * Math.min(1, 4 * weight);
    p.x += dx * move;
    p.y += dy * move;
    q.x -= dx * move;
    q.y -= dy * move;
  }
  // Wider than high, as screens are.
  for (const p of at) {
    p.x *= 1 - 0.08 * part;
    p.y *= 1 - 0.25 * part;
  }
};

/** Pushes apart what overlaps, the smaller one farther; whether anything did. */
const apart = (at: Places, radii: readonly number[]): boolean => {
  let moved = false;
  for (const [i, p] of at.entries())
    for (let j = i + 1; j < at.length; j++) {
      const q = at[j] as Places[number];
      const [r, s] = [radii[i] as number, radii[j] as number];
      const [dx, dy] = [q.x - p.x || 0.001 * (j - i), q.y - p.y];
      const distance = Math.sqrt(dx * dx + dy * dy);
      const over = r + s + MARGIN - distance;
      if (over < 1e-3) continue;
      moved = true;
      const share = (s * s) / (r * r + s * s);
      p.x -= (dx / distance) * over * share;
      p.y -= (dy / distance) * over * share;
      q.x += (dx / distance) * over * (1 - share);
      q.y += (dy / distance) * over * (1 - share);
    }
  return moved;
};
