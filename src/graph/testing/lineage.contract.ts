// Lineage in a graph where papers contradict each other: circles and many ways to one relative.
import { expect, it } from 'vitest';
import { type Open, on } from './subject.js';

/** a over b over c over a, d above all of them, f made of d and of its own g; days of the papers that introduce them. */
const EDGES = [
  ['a', 'VARIANT_OF', 'b'],
  ['b', 'BASED_ON', 'c'],
  ['c', 'VARIANT_OF', 'a'],
  ['a', 'BASED_ON', 'd'],
  ['b', 'BASED_ON', 'd'],
  ['c', 'PART_OF', 'd'],
  ['a', 'BASED_ON', 'e'],
  ['e', 'BASED_ON', 'a'],
  ['d', 'PART_OF', 'f'],
  ['g', 'PART_OF', 'f'],
] as const;
const DAYS = {
  a: '2023-05-01',
  b: '2022-01-01',
  c: '2021-01-01',
  d: '2017-06-12',
  e: '2024-01-01',
  f: '2024-06-01',
  g: '2024-06-01',
} as const;

export const lineageContract = (open: Open): void => {
  it(
    'puts each relative above or below, by distance and then by time',
    on(open, async ({ store, engine }) => {
      await engine.write(async (tx) => {
        for (const [id, day] of Object.entries(DAYS))
          await tx.run(
            `CREATE (e:Node:Entity:Model {id: $id, name: $id}) CREATE (p:Node:Paper {id: $paper, title: $id})
             CREATE (p)-[:HAS {roles: ['INTRODUCES'], role: 'INTRODUCES', day: $day}]->(e)`,
            { id, day, paper: `paper-${id}` },
          );
        for (const [from, kind, to] of EDGES)
          await tx.run(`MATCH (a:Node {id: $from}) MATCH (b:Node {id: $to}) CREATE (a)-[:${kind}]->(b)`, {
            from,
            to,
          });
      });
      const { up, down } = await store.lineage('a');
      expect(up.map(({ id, depth, kind, since }) => [id, depth, kind, since])).toEqual([
        ['d', 1, 'BASED_ON', '2017-06-12'],
        ['b', 1, 'VARIANT_OF', '2022-01-01'],
      ]);
      // e builds on a and a on e, papers say: the younger one stands below.
      expect(down.map(({ id, depth, kind, since }) => [id, depth, kind, since])).toEqual([
        ['c', 1, 'VARIANT_OF', '2021-01-01'],
        ['e', 1, 'BASED_ON', '2024-01-01'],
      ]);
      // d was there before f was built with it, g came with f.
      expect((await store.lineage('d')).up).toEqual([]);
      expect((await store.lineage('f')).down.map(({ id }) => id)).toEqual(['g']);
    }),
  );
};
