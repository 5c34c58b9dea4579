// The pure half of drawings and paths: what is chosen, where it stands, which way is best.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from './layout.js';
import { islandsByLinks } from './louvain.js';
import { shortName } from './names.js';
import { choose, type Reached, rarity, spread } from './rank.js';
import { chooseShared, hubFrom, sharedBy } from './shared.js';
import type { Step } from './types.js';
import { Explored } from './ways.js';

const step = (from: string, to: string, papers: number, more: Partial<Step> = {}): Step => ({
  from,
  to,
  forward: true,
  kind: 'HAS',
  role: 'USES',
  confidence: 1,
  day: '2024-01-01',
  label: to.startsWith('p') ? 'Paper' : 'Model',
  papers,
  ...more,
});

/** All pairs of each group, and one link between neighbouring groups. */
const cliques = (groups: number, size: number) =>
  Array.from({ length: groups }, (_, g) => [
    ...Array.from({ length: size }, (_, i) =>
      Array.from({ length: i }, (_, j) => ({ source: `g${g}n${i}`, target: `g${g}n${j}`, weight: 1 })),
    ).flat(),
    ...(g > 0 ? [{ source: `g${g}n0`, target: `g${g - 1}n0`, weight: 1 }] : []),
  ]).flat();
const nodesOf = (links: { source: string; target: string }[]) => [
  ...new Set(links.flatMap(({ source, target }) => [source, target])),
];

const graphs = fc
  .uniqueArray(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 40 })
  .map((pairs) =>
    pairs
      .filter(([a, b]) => a < b)
      .map(([a, b]) => ({ source: `n${a}`, target: `n${b}`, weight: 1 + ((a + b) % 3) })),
  );
const ALL = Array.from({ length: 15 }, (_, i) => `n${i}`);

describe('islands', () => {
  it('are the groups that hang together', async () => {
    const links = cliques(5, 6);
    const nodes = nodesOf(links);
    const numberOf = (id: string) => nodes.indexOf(id);
    const found = await islandsByLinks(
      nodes.length,
      links.map(({ source, target, weight }) => [numberOf(source), numberOf(target), weight]),
    );
    expect(new Set(found).size).toBe(5);
    for (const [i, id] of nodes.entries()) expect(found[i]).toBe(found[numberOf(`${id.slice(0, 2)}n0`)]);
  });

  it('have places that depend on the graph alone, apart from each other', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.func(fc.integer()), async (links, shuffle) => {
        const mixed = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, at: shuffle(item) }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const places = await layout(ALL, links);
        expect(await layout(mixed(ALL), mixed(links))).toEqual(new Map(mixed([...places])));
        expect(places.size).toBe(ALL.length);
        expect(new Set([...places.values()].map(({ x, y }) => `${x},${y}`)).size).toBe(ALL.length);
        for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are placed within bounds for the biggest drawing, one island or many', async () => {
    for (const links of [cliques(100, 30), cliques(1, 2).concat(ring(3_000))]) {
      const started = performance.now();
      expect((await layout(nodesOf(links), links)).size).toBeGreaterThan(2_900);
      // Some ten times what it takes on an idle machine.
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });
});
const ring = (size: number) =>
  Array.from({ length: size }, (_, i) => ({ source: `r${i}`, target: `r${(i + 1) % size}`, weight: 1 }));

describe('relevance', () => {
  const centre: Reached = { id: 'c', level: 0, score: 1, papers: 0, day: '', parent: null };

  it('puts the rare before the hub, the strong role before the weak, what several lead to before one', () => {
    expect(rarity(1)).toBe(1);
    expect(rarity(1_000)).toBeLessThan(rarity(2));
    const reached = new Map([['c', centre]]);
    const found = spread(
      reached,
      [step('c', 'hub', 500), step('c', 'rare', 3), step('c', 'weak', 3, { role: 'COMPARES' })],
      1,
    );
    expect(found.map(({ id }) => id)).toEqual(['rare', 'weak', 'hub']);
    const two = new Map([...reached, ['d', { ...centre, id: 'd' }]]);
    expect(spread(two, [step('c', 'a', 3), step('c', 'b', 3), step('d', 'b', 3)], 1)[0]?.id).toBe('b');
  });

  it('takes a node only with the way to it', () => {
    const far = { ...centre, level: 2, score: 9, id: 'far', parent: 'near' };
    const near = { ...centre, level: 1, score: 0.1, id: 'near', parent: 'c' };
    const other = { ...centre, level: 1, score: 0.5, id: 'other', parent: 'c' };
    const all = new Map([centre, far, near, other].map((node) => [node.id, node]));
    expect(choose(all, 2)).toEqual(['c', 'other']);
    expect(choose(all, 3)).toEqual(['c', 'near', 'far']);
  });
});

describe('what papers share', () => {
  it('leaves out hubs once there are many papers, and what stands in one', () => {
    expect(hubFrom(20)).toBe(Number.POSITIVE_INFINITY);
    const papers = Array.from({ length: 50 }, (_, i) => `p${i}`);
    const steps = [
      ...papers.map((id) => step(id, 'hub', 50)),
      ...papers.slice(0, 6).map((id) => step(id, 'six', 6)),
      step('p0', 'one', 1),
    ];
    expect(sharedBy(steps, hubFrom(50)).map(({ id }) => id)).toEqual(['six']);
    const chosen = chooseShared(sharedBy(steps, hubFrom(50)), papers, 10, true);
    expect([chosen.papers.size, chosen.entities.size, chosen.all]).toEqual([9, 1, 51]);
    expect(chooseShared(sharedBy(steps, hubFrom(50)), papers, 6, true).entities.size).toBe(0);
  });
});

describe('ways', () => {
  it('go round a hub, and over it where the detour is too long', () => {
    const explored = new Explored();
    const both = (a: string, thing: string, b: string, papers: number) => {
      explored.add(step(a, thing, papers));
      explored.add(step(b, thing, papers));
      for (const paper of [a, b]) explored.add(step(thing, paper, 0, { forward: false }));
    };
    both('p1', 'hub', 'p2', 5_000);
    both('p1', 'rare1', 'p3', 2);
    both('p3', 'rare2', 'p2', 2);
    const through = (most: number) =>
      explored.best('p1', 'p2', 3, most).map(({ steps }) => steps.map(({ to }) => to).join(' '));
    expect(through(4)).toEqual(['rare1 p3 rare2 p2', 'hub p2']);
    expect(through(3)).toEqual(['hub p2']);
    expect(through(1)).toEqual([]);
    expect(explored.fewest('p1', 'p2')).toBe(2);
    expect(explored.fewest('p1', 'nowhere')).toBeNull();
  });

  it('are the cheapest there are, without repeats, whatever the order of reading', () => {
    fc.assert(
      fc.property(graphs, (links) => {
        const read = (items: typeof links) => {
          const explored = new Explored();
          for (const { source, target, weight } of items)
            for (const [a, b] of [
              [source, target],
              [target, source],
            ] as const)
              explored.add(step(a, b, 1 + (weight % 1), { forward: a === source }));
          return explored.best('n0', 'n1', 50, 5);
        };
        const ways = read(links);
        expect(read([...links].reverse())).toEqual(ways);
        const costs = ways.map(({ cost }) => cost);
        for (const [i, cost] of costs.entries())
          expect(cost).toBeGreaterThanOrEqual((costs[i - 1] ?? 0) - 1e-9);
        for (const { steps } of ways) {
          const passed = ['n0', ...steps.map(({ to }) => to)];
          expect(new Set(passed).size).toBe(passed.length);
          expect(passed.length).toBeLessThanOrEqual(6);
        }
        const walk = (at: string, seen: string[]): number =>
          at === 'n1'
            ? 1
            : seen.length > 5
              ? 0
              : neighbours(links, at)
                  .filter((id) => !seen.includes(id))
                  .reduce((sum, id) => sum + walk(id, [...seen, id]), 0);
        expect(ways.length).toBe(Math.min(50, walk('n0', ['n0'])));
      }),
      { numRuns: 60 },
    );
  });
});
const neighbours = (links: { source: string; target: string }[], at: string): string[] =>
  links.flatMap(({ source, target }) => (source === at ? [target] : target === at ? [source] : []));

it('labels fit beside a dot', () => {
  expect(shortName('Byte Pair Encoding', ['BPE'])).toBe('Byte Pair Encoding');
  expect(shortName('Mixture of Experts with Expert Choice Routing', ['MoE', 'x'])).toBe('MoE');
  expect(shortName('A Name That Nobody Would Ever Shorten', [])).toBe('A Name That Nobody Would Ev…');
});
