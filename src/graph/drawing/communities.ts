// The whole graph in a few dozen parts: papers and what they share, grouped by their links, the groups named by
// what is strongest in them and counted by year. Pure; a function of the network, and of the last picture only
// for names and places that should stay.
import { makeId } from '../../domain/ids.js';
import { type Breath, breather } from './breath.js';
import { islandsByLinks, type WeightedEdge } from './louvain.js';
import { placeCommunities } from './place-communities.js';
import { order } from './rank.js';
import type { Communities, Community } from './types.js';

export interface Network {
  /** Papers that share something, in an order that depends on the graph alone. */
  readonly papers: readonly { readonly id: string; readonly day: string }[];
  readonly entities: readonly { readonly id: string; readonly papers: number }[];
  /** Of a paper to an entity, by their numbers. */
  readonly links: readonly (readonly [paper: number, entity: number, weight: number])[];
}

/** More parts than this nobody reads; fewer tell little of a big graph. */
const MOST = 60;
const LEAST = 30;
/** From so many papers on there should be as many as `LEAST`. */
const BIG = 2_000;
/** A part with less than this share of all papers says little and joins the one that it is linked with most. */
const LEAST_SHARE = 0.005;
const RESOLUTIONS = [1, 2, 4];
/** Newest papers, and strongest entities, that are kept of each. */
const MEMBERS = 300;
const STRONGEST = 12;
/** Items between two looks at the clock. */
const BETWEEN = 1_024;
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
/** How the graph says that a paper has no date. */
const UNDATED = '0000-00-00';
const YEAR_MS = 365 * 24 * 3_600_000;

/** Does something for each item, in slices. */
const each = async <T>(
  items: readonly T[],
  breath: Breath,
  work: (item: T, i: number) => void,
): Promise<void> => {
  for (const [i, item] of items.entries()) {
    if (i % BETWEEN === 0) await breath();
    work(item, i);
  }
};

/** The part of each node, papers first, or -1; at most `MOST` parts, none too small. */
const grouped = async (
  size: number,
  papers: number,
  links: readonly WeightedEdge[],
  breath: Breath,
): Promise<Int32Array> => {
  let island: Int32Array = new Int32Array(size);
  for (const resolution of RESOLUTIONS) {
    island = await islandsByLinks(size, links, resolution);
    if (papers < BIG || bigOnes(island, papers).length >= LEAST) break;
  }
  const big = bigOnes(island, papers, papers < BIG ? 0 : LEAST).slice(0, MOST);
  const kept = new Set(big);
  return joinRest(
    island.map((number) => (kept.has(number) ? number : -1)),
    links,
    breath,
  );
};

/** Papers and entities of what was too small go one by one where they are linked most, then what hangs on those. */
const joinRest = async (
  part: Int32Array,
  links: readonly WeightedEdge[],
  breath: Breath,
): Promise<Int32Array> => {
  const own = new Float64Array(part.length);
  await each(links, breath, ([a, b, w]) => {
    for (const i of [a, b]) own[i] = (own[i] as number) + w;
  });
  const total = own.reduce((sum, w) => sum + w, 0);
  const weight = new Map<number, number>();
  for (const [i, number] of part.entries())
    weight.set(number, (weight.get(number) ?? 0) + (own[i] as number));
  for (let joined = true; joined; ) {
    const toward = new Map<number, Map<number, number>>();
    await each(links, breath, ([a, b, w]) => {
      if ((part[a] === -1) === (part[b] === -1)) return;
      const [free, number] = part[a] === -1 ? [a, part[b] as number] : [b, part[a] as number];
      const near = toward.get(free) ?? new Map<number, number>();
      toward.set(free, near.set(number, (near.get(number) ?? 0) + w));
    });
    await each([...toward], breath, ([free, near]) => {
      // Beyond what sizes alone would give: else the biggest would take them all.
      const pull = ([number, w]: readonly [number, number]) =>
        w - ((own[free] as number) * (weight.get(number) ?? 0)) / total;
      const [best] = [...near].sort((a, b) => pull(b) - pull(a) || a[0] - b[0]);
      if (best) part[free] = best[0];
    });
    joined = toward.size > 0;
  }
  return part;
};

/** Parts by number of papers, the biggest first; those too small left out, unless there would be fewer than `least`. */
const bigOnes = (island: Int32Array, papers: number, least = 0): number[] => {
  const sizes = new Map<number, number>();
  for (let i = 0; i < papers; i++) sizes.set(island[i] as number, (sizes.get(island[i] as number) ?? 0) + 1);
  return [...sizes]
    .filter(([, size]) => size >= 2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .filter(([, size], i) => i < least || size >= papers * LEAST_SHARE)
    .map(([number]) => number);
};

const yearBefore = (day: string): string => new Date(Date.parse(day) - YEAR_MS).toISOString().slice(0, 10);

/** Of few papers it tells little, hence the one more of each. */
const growthOf = (recent: number, earlier: number): number => round((recent + 1) / (earlier + 1));

interface Part {
  readonly number: number;
  readonly members: readonly { readonly id: string; readonly day: string }[];
  /** Number of this part's papers by entity of this part, the most telling first. */
  readonly strongest: readonly { readonly id: string; readonly papers: number }[];
}

const partsOf = async (
  { papers, entities, links }: Network,
  island: Int32Array,
  breath: Breath,
): Promise<Part[]> => {
  const members = new Map<number, { id: string; day: string }[]>();
  await each(papers, breath, (paper, i) => {
    const number = island[i] as number;
    const there = members.get(number);
    if (there) there.push(paper);
    else members.set(number, [paper]);
  });
  const within = new Int32Array(entities.length);
  await each(links, breath, ([paper, entity]) => {
    if (island[paper] === island[papers.length + entity]) within[entity] = (within[entity] as number) + 1;
  });
  const strongest = new Map<number, { id: string; papers: number; score: number }[]>();
  for (const [i, { id, papers: all }] of entities.entries()) {
    const number = island[papers.length + i] as number;
    const own = within[i] as number;
    // What many papers here name and few elsewhere: a few papers' own name is not what holds hundreds together.
    const share = own / (members.get(number)?.length ?? papers.length);
    const entry = { id, papers: own, score: own * Math.log((share * papers.length) / all) };
    const there = strongest.get(number);
    if (there) there.push(entry);
    else strongest.set(number, [entry]);
  }
  return [...members]
    .filter(([number]) => number >= 0)
    .map(([number, own]) => ({
      number,
      members: own.sort((a, b) => order(b.day, a.day) || order(a.id, b.id)),
      strongest: (strongest.get(number) ?? [])
        .sort((a, b) => b.score - a.score || order(a.id, b.id))
        .slice(0, STRONGEST)
        .map(({ id, papers: n }) => ({ id, papers: n })),
    }))
    .filter(({ strongest: named }) => named.length > 0)
    .sort((a, b) => b.members.length - a.members.length || a.number - b.number);
};

/** The ids that parts had in the last picture, where most of what was strongest is still so. */
const lasting = (parts: readonly Part[], before: readonly Community[]): Map<number, Community> => {
  const alike = parts.flatMap((part) => {
    const now = new Set(part.strongest.map(({ id }) => id));
    return before.map((old) => ({
      part,
      old,
      shared: old.entities.filter(({ id }) => now.has(id)).length / Math.max(1, old.entities.length),
    }));
  });
  const found = new Map<number, Community>();
  const taken = new Set<string>();
  for (const { part, old, shared } of alike.sort((a, b) => b.shared - a.shared)) {
    if (shared < 0.3 || found.has(part.number) || taken.has(old.id)) continue;
    found.set(part.number, old);
    taken.add(old.id);
  }
  return found;
};

/**
 * @param all papers in the graph, those that share nothing too.
 * @param before the last picture of this graph.
 */
export const communitiesOf = async (
  network: Network,
  all: number,
  before: readonly Community[] = [],
): Promise<Communities> => {
  const { papers, entities } = network;
  const size = papers.length + entities.length;
  const breath = breather();
  const links: WeightedEdge[] = [];
  await each(network.links, breath, ([paper, entity, w]) => links.push([paper, papers.length + entity, w]));
  const island = await grouped(size, papers.length, links, breath);
  const parts = await partsOf(network, island, breath);
  // Not the very last day: a few papers are dated wrongly.
  const days = papers.flatMap(({ day }) => (day > UNDATED ? [day] : [])).sort(order);
  const newest = [days[Math.ceil(days.length * 0.999) - 1] ?? '', '0001-01-01'].sort(order).at(-1) as string;
  const since = yearBefore(newest);
  const earlierSince = yearBefore(since);
  const count = (list: readonly { day: string }[], from: string, to = '9999'): number =>
    list.filter(({ day }) => day > UNDATED && day > from && day <= to).length;
  const kept = lasting(parts, before);
  const taken = new Set([...kept.values()].map(({ id }) => id));
  const index = new Map(parts.map(({ number }, i) => [number, i]));
  const between = await linksBetween(links, island, index, breath);
  const places = placeCommunities(
    parts.map(({ members }) => members.length),
    between,
    parts.map(({ number }) => kept.get(number) ?? null),
  );
  const nodes = parts.map(({ number, members, strongest }, i): Community => {
    const [recent, earlier] = [count(members, since), count(members, earlierSince, since)];
    const own = strongest.map((one) => makeId('community', one.id));
    const id = kept.get(number)?.id ?? own.find((one) => !taken.has(one)) ?? String(number);
    taken.add(id);
    return {
      id,
      papers: members.length,
      recent,
      growth: growthOf(recent, earlier),
      entities: strongest,
      members: members.slice(0, MEMBERS).map((member) => member.id),
      ...(places[i] as { x: number; y: number; radius: number }),
    };
  });
  return {
    nodes,
    links: between.map(({ a, b, weight }) => ({
      source: (nodes[a] as Community).id,
      target: (nodes[b] as Community).id,
      weight,
    })),
    papers: all,
    outside: all - nodes.reduce((sum, node) => sum + node.papers, 0),
    growth: growthOf(count(papers, since), count(papers, earlierSince, since)),
  };
};

export interface Between {
  readonly a: number;
  readonly b: number;
  /** 0 to 1: links between the two, of what either could have at most. */
  readonly weight: number;
}

const linksBetween = async (
  links: readonly WeightedEdge[],
  island: Int32Array,
  index: ReadonlyMap<number, number>,
  breath: Breath,
): Promise<Between[]> => {
  const size = index.size;
  const sums = new Map<number, number>();
  const own = new Float64Array(size);
  await each(links, breath, ([from, to, w]) => {
    const [a, b] = [index.get(island[from] as number), index.get(island[to] as number)];
    if (a === undefined || b === undefined) return;
    own[a] = (own[a] as number) + w;
    own[b] = (own[b] as number) + w;
    const pair = Math.min(a, b) * size + Math.max(a, b);
    if (a !== b) sums.set(pair, (sums.get(pair) ?? 0) + w);
  });
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([pair, sum]) => {
      const [a, b] = [Math.floor(pair / size), pair % size];
      return { a, b, weight: round(sum / Math.max(1e-9, Math.min(own[a] as number, own[b] as number))) };
    });
};
