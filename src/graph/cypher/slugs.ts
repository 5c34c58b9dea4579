// Slugs are unique: where several nodes of a label want one, each gets six characters of its id.
// Worked out anew for every base that a write touched, so that no order of loads shows.
import type { Transaction } from '../engine.js';

/** @param wanted what nodes that were written, and those that are no more, want or wanted to be called. */
export const settleSlugs = async (
  tx: Transaction,
  label: 'Paper' | 'Entity' | 'Author',
  wanted: readonly string[],
): Promise<void> => {
  const bases = [...new Set(wanted)];
  if (bases.length === 0) return;
  const rows = await tx.run(
    `UNWIND $bases AS base MATCH (n:${label} {slugBase: base}) RETURN base, n.id AS id, n.slug AS slug`,
    { bases },
  );
  const holders = new Map<string, { id: string; slug: unknown }[]>();
  for (const row of rows) {
    const base = String(row.base);
    const held = holders.get(base) ?? [];
    held.push({ id: String(row.id), slug: row.slug });
    holders.set(base, held);
  }
  const changes = [...holders].flatMap(([base, nodes]) =>
    nodes
      .map(({ id, slug }) => ({
        id,
        before: slug,
        slug: nodes.length === 1 ? base : `${base}-${id.slice(0, 6)}`,
      }))
      .filter(({ before, slug }) => before !== slug)
      .map(({ id, slug }) => ({ id, slug })),
  );
  if (changes.length > 0)
    await tx.run('UNWIND $rows AS row MATCH (n:Node {id: row.id}) SET n.slug = row.slug', { rows: changes });
};
