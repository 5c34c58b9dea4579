// Where `overview` puts everything: islands shaped one by one and packed around the biggest, what stands alone
// in rows below. A function of the nodes and edges alone.
import { communities } from './communities.js';
import { type IslandLink, type Point, shapeIsland, stepWork } from './island.js';
import type { Place } from './types.js';

interface Link {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}
interface Island {
  readonly members: readonly string[];
  readonly points: readonly Point[];
  readonly radius: number;
}

/** Free space around an island, and between what stands alone. */
const MARGIN = 0.8;
const ROW = 1;
/** Pairs of nodes looked at for all islands together: about 50 ms, more for an island of thousands. */
const MOST_WORK = 10_000_000;
const MOST_STEPS = 200;
const LEAST_STEPS = 12;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

const linksInside = (members: readonly string[], links: readonly Link[]): IslandLink[] => {
  const index = new Map(members.map((id, i) => [id, i]));
  return links.flatMap(({ source, target, weight }) => {
    const [a, b] = [index.get(source), index.get(target)];
    return a === undefined || b === undefined ? [] : [[a, b, weight] as const];
  });
};

/** Nodes that an edge joins, by island, the biggest first. */
const islandsOf = (ids: readonly string[], links: readonly Link[]): Island[] => {
  const joined = new Set(links.flatMap(({ source, target }) => [source, target]));
  const nodes = ids.filter((id) => joined.has(id));
  const byNumber = new Map<number, string[]>();
  for (const [id, number] of communities(nodes, links))
    byNumber.set(number, [...(byNumber.get(number) ?? []), id]);
  const parts = [...byNumber.values()]
    .map((members) => members.sort(order))
    .sort((a, b) => b.length - a.length || order(a[0] as string, b[0] as string))
    .map((members) => ({ members, inside: linksInside(members, links) }));
  const work = parts.reduce((sum, { members, inside }) => sum + stepWork(members.length, inside.length), 0);
  const steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, Math.floor(MOST_WORK / work)));
  return parts.map(({ members, inside }) => {
    const points = shapeIsland(members.length, inside, steps);
    return { members, points, radius: Math.max(0.5, ...points.map(({ x, y }) => Math.sqrt(x * x + y * y))) };
  });
};

/** Middles of discs, each at the first free place of a spiral around the first. */
const pack = (radii: readonly number[]): Point[] => {
  const placed: (Point & { r: number })[] = [];
  for (const r of radii) {
    for (let k = 0; ; k++) {
      const distance = (r / 2) * Math.sqrt(k);
      const x = distance * Math.cos(k * GOLDEN_ANGLE);
      const y = distance * Math.sin(k * GOLDEN_ANGLE);
      if (placed.every((p) => Math.sqrt((p.x - x) ** 2 + (p.y - y) ** 2) >= p.r + r + MARGIN)) {
        placed.push({ x, y, r });
        break;
      }
    }
  }
  return placed;
};

/** @param ids all nodes; those that no link joins are parked. */
export const layout = (ids: readonly string[], links: readonly Link[]): Map<string, Place> => {
  const sorted = [...ids].sort(order);
  const key = ({ source, target, weight }: Link) => `${source}|${target}|${weight}`;
  const islands = islandsOf(
    sorted,
    [...links].sort((a, b) => order(key(a), key(b))),
  );
  const middles = pack(islands.map(({ radius }) => radius));
  const places = new Map<string, Place>();
  for (const [community, { members, points }] of islands.entries()) {
    const middle = middles[community] as Point;
    for (const [i, id] of members.entries()) {
      const point = points[i] as Point;
      places.set(id, { community, x: round(middle.x + point.x), y: round(middle.y + point.y) });
    }
  }
  const alone = sorted.filter((id) => !places.has(id));
  const edge = (pick: (at: Point, r: number) => number) =>
    islands.map(({ radius }, i) => pick(middles[i] as Point, radius));
  const left = Math.min(0, ...edge(({ x }, r) => x - r));
  const right = Math.max(0, ...edge(({ x }, r) => x + r));
  const floor = Math.min(0, ...edge(({ y }, r) => y - r)) - MARGIN - ROW;
  const columns = Math.max(1, Math.floor((right - left) / ROW), Math.ceil(Math.sqrt(alone.length)));
  const start = (left + right) / 2 - ((Math.min(columns, alone.length) - 1) * ROW) / 2;
  for (const [i, id] of alone.entries())
    places.set(id, {
      community: null,
      x: round(start + (i % columns) * ROW),
      y: round(floor - Math.floor(i / columns) * ROW),
    });
  return places;
};
