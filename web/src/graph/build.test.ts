// From answers to graphs: nothing moves that stands, the same answer gives the same picture.
import { describe, expect, it } from 'vitest';
import type { DrawingFragment } from '../../generated/graphql.js';
import { arrange, WIDE } from './arrange.js';
import { addClaims, graphOf, mergeInto } from './build.js';
import { islandsOf } from './islands.js';
import { layOut } from './layout.js';

type Node = DrawingFragment['nodes'][number];

const node = (id: string, type: Node['type'], at: Partial<Node> = {}): Node => ({
  id,
  type,
  label: `Long name of ${id}`,
  shortLabel: id,
  slug: null,
  degree: 4,
  year: null,
  community: null,
  x: null,
  y: null,
  ...at,
});
const edge = (source: string, target: string): DrawingFragment['edges'][number] => ({
  id: `${source}-${target}`,
  source,
  target,
  kind: 'HAS',
  role: 'USES',
  weight: 1,
  confidence: 0.9,
  evidenceCount: 1,
});
const drawing = (nodes: Node[], edges: DrawingFragment['edges']): DrawingFragment => ({
  truncated: false,
  totals: { nodes: nodes.length, edges: edges.length },
  nodes,
  edges,
});
const first = drawing(
  [
    node('p1', 'PAPER', { x: 0, y: 0, community: 0 }),
    node('p2', 'PAPER', { x: 4, y: 0, community: 0 }),
    node('KV Cache', 'TECHNIQUE', { x: 2, y: 3, community: 0 }),
    node('alone', 'PAPER', { x: 9, y: -9 }),
  ],
  [edge('p1', 'KV Cache'), edge('p2', 'KV Cache')],
);

describe('building', () => {
  it('takes nodes, places and edges as answered', () => {
    const graph = graphOf(first);
    expect([graph.order, graph.size]).toEqual([4, 2]);
    expect(graph.getNodeAttributes('KV Cache')).toMatchObject({
      x: 2,
      y: 3,
      label: 'KV Cache',
      kind: 'TECHNIQUE',
    });
  });

  it('adds what is new and leaves what stands', () => {
    const graph = graphOf(first);
    const more = drawing(
      [node('KV Cache', 'TECHNIQUE', { x: 99, y: 99 }), node('p3', 'PAPER')],
      [edge('p3', 'KV Cache')],
    );
    expect(mergeInto(graph, more, { x: 2, y: 3 })).toEqual(['p3']);
    expect(mergeInto(graph, more, { x: 2, y: 3 })).toEqual([]);
    expect(graph.getNodeAttributes('KV Cache')).toMatchObject({ x: 2, y: 3 });
    expect([graph.order, graph.size]).toEqual([5, 3]);
  });

  it('marks claims between what is drawn, once a pair', () => {
    const graph = graphOf(first);
    const claim = (id: string, paper: string) => ({
      id,
      confidence: 0.7,
      paper: { id: paper },
      object: { id: 'KV Cache' },
    });
    addClaims(graph, [claim('c1', 'p1'), claim('c2', 'p1'), claim('c3', 'not drawn')]);
    expect(graph.filterEdges((_id, { kind }) => kind === 'BEATS')).toEqual(['c1']);
  });

  it('leaves out an edge whose end is not drawn', () =>
    expect(graphOf(drawing([node('p1', 'PAPER')], [edge('p1', 'gone')])).size).toBe(0));
});

it('names an island by its strongest entities and counts its papers', () =>
  expect(islandsOf(graphOf(first))).toEqual([
    { community: 0, titles: ['KV Cache (2)', 'KV Cache (2)'], papers: 2, x: 2, top: 3 },
  ]));

describe('arranging', () => {
  it('gives a picture the shape of a screen, and parks what stands alone below, in order of name', () => {
    const more = [node('Zebra', 'PAPER'), node('Ant', 'PAPER')];
    const graph = graphOf(drawing([...first.nodes, ...more], first.edges));
    arrange(graph, WIDE);
    const at = (id: string) => graph.getNodeAttributes(id);
    expect(at('p2').x - at('p1').x).toBeGreaterThan(at('KV Cache').y - at('p1').y);
    for (const id of ['alone', 'Ant', 'Zebra']) expect(at(id).y).toBeLessThan(at('p1').y);
    expect(at('alone').x).toBeLessThan(at('Ant').x);
    expect(at('Ant').x).toBeLessThan(at('Zebra').x);
  });

  it('leaves a graph without edges as it is', () => {
    const graph = graphOf(drawing([node('p1', 'PAPER', { x: 3, y: 4 })], []));
    arrange(graph, WIDE);
    expect(graph.getNodeAttributes('p1')).toMatchObject({ x: 3, y: 4 });
  });
});

it('lays out new nodes only, and the same each time', () => {
  const task = {
    nodes: [
      { id: 'a', x: 0, y: 0, size: 4, fixed: true },
      { id: 'b', x: 10, y: 0, size: 4, fixed: true },
      { id: 'c', x: 1, y: 1, size: 4, fixed: false },
    ],
    edges: [
      { source: 'c', target: 'a', weight: 1 },
      { source: 'c', target: 'b', weight: 1 },
    ],
    length: 5,
  };
  const places = layOut(task);
  expect(places.map(({ id }) => id)).toEqual(['c']);
  expect(layOut(task)).toEqual(places);
  const [c] = places;
  expect(c?.x).toBeGreaterThan(2);
  expect(c?.x).toBeLessThan(8);
});
