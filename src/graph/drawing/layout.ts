// Where `overview` puts everything: islands shaped one by one and packed around the biggest, what stands alone
// in rows below. A function of the nodes and edges alone.
import { breather } from './breath.js';
import { type IslandLink, type Point, shapeIsland, stepWork } from './island.js';
import { islandsByLinks } from './louvain.js';
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
const islandsOf = async (ids: readonly string[], links: readonly Link[]): Promise<Island[]> => {
  const joined = new Set(links.flatMap(({ source, target }) => [source, target]));
  const nodes = ids.filter((id) => joined.has(id));
  const island = await islandsByLinks(nodes.length, linksInside(nodes, links));
  const byNumber = new Map<number, string[]>();
  for (const [i, id] of nodes.entries()) {
    const number = island[i] as number;
    const there = byNumber.get(number);
    if (there) there.push(id);
    else byNumber.set(number, [id]);
  }
  const inside = insideEach(byNumber, links);
  const parts = [...byNumber]
    .sort(([, a], [, b]) => b.length - a.length || order(a[0] as string, b[0] as string))
    .map(([number, members]) => ({ members, inside: inside.get(number) ?? [] }));
  const work = parts.reduce((sum, { members, inside }) => sum + stepWork(members.length, inside.length), 0);
  const steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, Math.floor(MOST_WORK / work)));
  const islands: Island[] = [];
  for (const { members, inside } of parts) {
    const points = await shapeIsland(members.length, inside, steps);
    const radius = points.reduce((far, { x, y }) => Math.max(far, Math.sqrt(x * x + y * y)), 0.5);
    islands.push({ members, points, radius });
  }
  return islands;
};

/** The links within each island, by the numbers of its members there. */
const insideEach = (
  byNumber: ReadonlyMap<number, readonly string[]>,
  links: readonly Link[],
): Map<number, IslandLink[]> => {
  const where = new Map<string, readonly [island: number, member: number]>();
  for (const [island, members] of byNumber)
    for (const [i, id] of members.entries()) where.set(id, [island, i]);
  const found = new Map<number, IslandLink[]>([...byNumber.keys()].map((number) => [number, []]));
  for (const { source, target, weight } of links) {
    const [a, b] = [where.get(source), where.get(target)];
    if (a && b && a[0] === b[0]) found.get(a[0])?.push([a[1], b[1], weight]);
  }
  return found;
};

/** Middles of discs, each at the first free place of a spiral around the first. */
const pack = async (radii: readonly number[]): Promise<Point[]> => {
  const placed: (Point & { r: number })[] = [];
  const breath = breather();
  for (const r of radii) {
    for (let k = 0; ; k++) {
      await breath();
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
export const layout = async (ids: readonly string[], links: readonly Link[]): Promise<Map<string, Place>> => {
  const sorted = [...ids].sort(order);
  const key = ({ source, target, weight }: Link) => `${source}|${target}|${weight}`;
  const islands = await islandsOf(
    sorted,
    [...links].sort((a, b) => order(key(a), key(b))),
  );
  const middles = await pack(islands.map(({ radius }) => radius));
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
