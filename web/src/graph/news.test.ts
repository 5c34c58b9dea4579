// What the strip tells of changes, in words.
import { expect, it } from 'vitest';
import { countNews, latestOf, newsOf } from './news.js';

const paper = (id: string) => ({
  at: '2026-11-25T10:00:00.000Z',
  kind: 'ADDED' as const,
  node: { __typename: 'Paper' as const, id },
  fact: null,
});
const claim = (outcome: 'BETTER' | 'WORSE', subject: string, object: string) => ({
  at: '2026-11-25T11:00:00.000Z',
  kind: 'ADDED' as const,
  node: null,
  fact: { __typename: 'Comparison' as const, outcome, subject: { id: subject }, object: { id: object } },
});
const changes = (nodes: (ReturnType<typeof paper> | ReturnType<typeof claim>)[], hasNextPage = false) => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage },
  nodes,
});

it.each([
  [[paper('a'), paper('b'), paper('a')], '2 new papers on Medusa'],
  [[claim('BETTER', 'x', 'm')], '1 claims to beat Medusa'],
  [[paper('a'), claim('WORSE', 'm', 'x')], '1 new paper on Medusa, 1 claims to beat it'],
  [[claim('BETTER', 'm', 'x')], null],
])('tells %j', (nodes, told) => expect(newsOf(countNews(changes(nodes), 'm'), 'Medusa')).toBe(told));

it('says that there is more than a page', () =>
  expect(newsOf(countNews(changes([paper('a')], true), null), null)).toBe('1 or more new papers'));

it('counts as seen all up to the last change, and no earlier than before', () => {
  expect(latestOf([changes([paper('a')])], '2026-01-01T00:00:00.000Z')).toBe('2026-11-25T10:00:00.001Z');
  expect(latestOf([], '2026-01-01T00:00:00.000Z')).toBe('2026-01-01T00:00:00.000Z');
});
