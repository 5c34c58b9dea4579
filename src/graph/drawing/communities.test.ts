// The whole graph in parts: what hangs together is one part, discs stand apart, and a load moves little.
import { describe, expect, it } from 'vitest';
import { breather } from './breath.js';
import { communitiesOf, type Network } from './communities.js';
import { layout } from './layout.js';

/** Topics of so many papers each, four entities a topic; every fourth paper has an entity of the next topic too. */
const topics = (count: number, papersEach: number, more = 0): Network => {
  const papers: { id: string; day: string }[] = [];
  const entities = Array.from({ length: count * 4 }, (_, i) => ({ id: `e${i}`, papers: papersEach }));
  const links: [number, number, number][] = [];
  for (let topic = 0; topic < count; topic++)
    for (let i = 0; i < papersEach + (topic === 0 ? more : 0); i++) {
      // The first topic grows: two of three of its papers are of the last year.
      const recent = topic === 0 ? i % 3 > 0 : i % 2 > 0;
      const paper = papers.push({ id: `p${topic}-${i}`, day: recent ? '2024-06-01' : '2023-03-01' }) - 1;
      for (const k of [i % 4, (i + 1) % 4]) links.push([paper, topic * 4 + k, 1]);
      if (i % 4 === 0) links.push([paper, ((topic + 1) % count) * 4, 0.02]);
    }
  return { papers, entities, links };
};

describe('communities', () => {
  it('are what hangs together, named by what is theirs, counted by year', async () => {
    const { nodes, papers, outside, growth, links } = await communitiesOf(topics(5, 30), 160);
    expect([nodes.length, papers, outside]).toEqual([5, 160, 10]);
    for (const { papers: own, entities, members } of nodes) {
      const [topic] = members[0]?.match(/\d+/) ?? [];
      expect([own, members.length, new Set(members.map((id) => id.split('-')[0])).size]).toEqual([30, 30, 1]);
      for (const { id } of entities) expect(Math.floor(Number(id.slice(1)) / 4)).toBe(Number(topic));
    }
    const first = nodes.find(({ members }) => members[0]?.startsWith('p0-'));
    expect([first?.recent, first?.growth, growth]).toEqual([20, 1.9091, 1.1408]);
    expect(links.length).toBe(5);
    for (const { weight } of links) expect(weight > 0 && weight <= 1).toBe(true);
  });

  it('stand apart, and stay where they were with their names when a load comes', async () => {
    const before = await communitiesOf(topics(40, 20), 800);
    const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
      Math.hypot(a.x - b.x, a.y - b.y);
    for (const [i, a] of before.nodes.entries())
      for (const b of before.nodes.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(a.radius + b.radius);
    const after = await communitiesOf(topics(41, 20, 10), 830, before.nodes);
    const old = new Map(before.nodes.map((node) => [node.id, node]));
    const moved = after.nodes.flatMap((node) => {
      const there = old.get(node.id);
      return there ? [distance(node, there)] : [];
    });
    expect(moved.length).toBe(40);
    expect(moved.filter((far) => far === 0).length).toBeGreaterThan(20);
    expect(Math.max(...moved)).toBeLessThan(12);
  });

  it('are at most 60, and at least 30 of thousands of papers', async () => {
    expect((await communitiesOf(topics(90, 12), 1080)).nodes.length).toBe(60);
    const { nodes, outside } = await communitiesOf(topics(70, 40), 2800);
    expect(nodes.length).toBeGreaterThanOrEqual(30);
    expect(nodes.length).toBeLessThanOrEqual(60);
    expect(outside).toBe(0);
  });

  it('grow as all papers do where no paper has a date', async () => {
    const { papers, ...rest } = topics(5, 30);
    const undated = papers.map(({ id }) => ({ id, day: '0000-00-00' }));
    const { nodes, growth } = await communitiesOf({ papers: undated, ...rest }, 150);
    expect([growth, ...nodes.map((node) => node.growth)]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('take in, paper by paper, what is too small to be one', async () => {
    const { papers, entities, links } = topics(40, 60);
    // Two papers of their own thing, each of which has something of another topic too.
    const both = [3, 9];
    const network: Network = {
      papers: [...papers, ...both.map((topic) => ({ id: `s${topic}`, day: '2024-06-01' }))],
      entities: [...entities, { id: 'own', papers: 2 }],
      links: [
        ...links,
        ...both.flatMap((topic, i): [number, number, number][] => [
          [papers.length + i, entities.length, 1],
          [papers.length + i, topic * 4, 0.02],
        ]),
      ],
    };
    const { nodes, outside } = await communitiesOf(network, 2402);
    expect(outside).toBe(0);
    for (const topic of both)
      expect(nodes.find(({ members }) => members.includes(`s${topic}`))?.members).toContain(`p${topic}-1`);
  });

  it('are none of an empty graph', async () => {
    const none = await communitiesOf({ papers: [], entities: [], links: [] }, 0);
    expect(none).toMatchObject({ nodes: [], links: [], outside: 0, growth: 1 });
  });
});

it('lets others have their turn while it lays out thousands of nodes', async () => {
  const { papers, links } = topics(60, 50);
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await layout(
    papers.map(({ id }) => id),
    links.map(([a, , weight], i) => ({
      source: `${papers[a]?.id}`,
      target: `${papers[(a + 1 + (i % 7)) % papers.length]?.id}`,
      weight,
    })),
  );
  clearInterval(timer);
  // How often depends on the machine; never would be zero.
  expect(turns).toBeGreaterThan(1);
  expect(breather()()).toBeUndefined();
});
