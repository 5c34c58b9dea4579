// What a filter leaves, on a graph small enough to read.
import { expect, it } from 'vitest';
import { type Filter, NO_FILTER } from '../view/address.js';
import { emptyGraph } from './build.js';
import { visibleIn } from './visible.js';

const graph = emptyGraph();
const node = (id: string, kind: 'PAPER' | 'MODEL', year: number | null) =>
  graph.addNode(id, {
    type: 'circle',
    kind,
    label: id,
    title: id,
    slug: null,
    year,
    degree: 1,
    community: null,
    x: 0,
    y: 0,
    size: 1,
  });
node('old', 'PAPER', 2019);
node('new', 'PAPER', 2025);
node('undated', 'PAPER', null);
node('vit', 'MODEL', null);
const edge = (id: string, source: string, role: 'USES' | 'COMPARES', confidence: number) =>
  graph.addDirectedEdgeWithKey(id, source, 'vit', {
    kind: 'HAS',
    role,
    weight: 1,
    confidence,
    evidenceCount: 1,
  });
edge('a', 'old', 'USES', 0.9);
edge('b', 'new', 'COMPARES', 0.4);

const left = (filter: Partial<Filter>) => {
  const { nodes, edges } = visibleIn(graph, { ...NO_FILTER, ...filter });
  return [[...nodes].join(' '), [...edges].join(' ')];
};

it('shows all without a filter', () => expect(left({})).toEqual(['old new undated vit', 'a b']));
it('hides a kind with its edges', () => expect(left({ kinds: ['MODEL'] })).toEqual(['old new undated', '']));
it('hides a role', () => expect(left({ edges: ['USES'] })).toEqual(['old new undated vit', 'b']));
it('hides what is unsure', () => expect(left({ minConfidence: 0.5 })).toEqual(['old new undated vit', 'a']));
it('hides other years, not what has none', () =>
  expect(left({ yearFrom: 2020, yearTo: 2025 })).toEqual(['new undated vit', 'b']));
it('hides what nothing visible leads to', () =>
  expect(left({ edges: ['USES', 'COMPARES'] })).toEqual(['old new undated', '']));
it('keeps of several centres what connects them', () => {
  const { nodes, edges } = visibleIn(graph, { ...NO_FILTER, linking: true }, ['old', 'new']);
  expect([[...nodes], [...edges]]).toEqual([
    ['old', 'new', 'vit'],
    ['a', 'b'],
  ]);
  expect([...visibleIn(graph, { ...NO_FILTER, linking: true }, ['old', 'undated']).nodes]).toEqual([
    'old',
    'undated',
  ]);
});
