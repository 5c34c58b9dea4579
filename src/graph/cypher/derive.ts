// Edges between entities, counted from the claims of all papers. A pair is `KIND|from|to`.
// An edge that the catalogue holds too stays when the last claim goes.
import type { Dialect, Transaction } from '../engine.js';
import { encodeEdge } from './encode.js';

const KINDS = ['VARIANT_OF', 'BASED_ON', 'PART_OF', 'BEATS', 'TIES'] as const;

export const deriveEdges = async (
  tx: Transaction,
  pairs: readonly string[],
  dialect: Dialect,
): Promise<void> => {
  if (pairs.length === 0) return;
  const counted = new Map<string, { support: number; confidence: number }>();
  for (const label of ['Comparison', 'Relation']) {
    const rows = await tx.run(
      `UNWIND $pairs AS pair MATCH (f:${label} {pair: pair}) RETURN pair, count(DISTINCT f.paperId) AS support, max(f.confidence) AS confidence`,
      { pairs },
    );
    for (const row of rows)
      counted.set(String(row.pair), {
        support: Number(row.support),
        confidence: Number(row.confidence),
      });
  }
  for (const kind of KINDS) {
    const mine = pairs
      .filter((pair) => pair.startsWith(`${kind}|`))
      .map((pair) => ({ pair, from: pair.split('|')[1], to: pair.split('|')[2] }));
    const held = mine.flatMap(({ pair, from, to }) => {
      const count = counted.get(pair);
      return count ? [{ from, to, props: encodeEdge(kind, { ...count, basis: 'TEXT' }, dialect) }] : [];
    });
    const gone = mine.filter(({ pair }) => !counted.has(pair));
    if (held.length > 0)
      await tx.run(
        `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) MERGE (a)-[r:${kind}]->(b) SET r += row.props`,
        { rows: held },
      );
    if (gone.length > 0) {
      await tx.run(
        `UNWIND $rows AS row MATCH (a:Node {id: row.from})-[r:${kind}]->(b:Node {id: row.to}) WHERE r.catalogue IS NULL DELETE r`,
        { rows: gone },
      );
      await tx.run(
        `UNWIND $rows AS row MATCH (a:Node {id: row.from})-[r:${kind}]->(b:Node {id: row.to}) SET r += $props`,
        { rows: gone, props: encodeEdge(kind, { support: 0, confidence: 1, basis: 'CATALOGUE' }, dialect) },
      );
    }
  }
};
