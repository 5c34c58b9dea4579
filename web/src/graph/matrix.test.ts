// Which methods a matrix has, and which cells are full.
import { expect, it } from 'vitest';
import type { ClaimFragment, MethodsQuery } from '../../generated/graphql.js';
import { cellsOf, methodsOf, pairOf } from './matrix.js';

type Papers = NonNullable<MethodsQuery['papers']>['nodes'];
const has = (name: string, role: 'INTRODUCES' | 'COMPARES', paperCount = 1) => ({
  role,
  node: { __typename: 'Model' as const, id: name, slug: name, name, paperCount },
});
const papers: Papers = [
  { id: 'p', entities: { edges: [has('New', 'INTRODUCES'), has('Old', 'COMPARES')] } },
  { id: 'q', entities: { edges: [has('Other', 'INTRODUCES', 3), has('Old', 'COMPARES')] } },
];
const claim = (subject: string | null, object: string) =>
  ({
    paper: { id: 'p' },
    subject: subject && { id: subject },
    object: { id: object },
    outcome: 'BETTER',
  }) as ClaimFragment;

it('orders methods by papers on the task, then by papers in all, and cuts', () => {
  expect(methodsOf(papers, 9).map(({ name, papers }) => `${name} ${papers}`)).toEqual([
    'Old 2',
    'Other 1',
    'New 1',
  ]);
  expect(methodsOf(papers, 1)).toHaveLength(1);
});

it("fills a cell whichever way the claim goes; a claim without a name is its paper's", () => {
  const cells = cellsOf(papers, [claim('Other', 'Old'), claim(null, 'Old')]);
  expect([...cells.keys()].sort()).toEqual([pairOf('New', 'Old'), pairOf('Old', 'Other')].sort());
});
