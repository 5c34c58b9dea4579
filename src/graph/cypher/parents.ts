// What stands above a name that the catalogue does not know: whatever the shape of any paper's spelling says.
// Counted anew from all naming edges, so that neither order nor batches show.
import type { Dialect, Transaction } from '../engine.js';
import { encodeEdge } from './encode.js';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * @param unknown what `readVotes` said of those that stood before, and what is said of those that came.
 * @param created ids of those that came.
 * @returns parents that an edge was taken from, which may stand above nothing now.
 */
export const settleParents = async (
  tx: Transaction,
  unknown: ReadonlyMap<string, { readonly parents: ReadonlySet<string> }>,
  created: ReadonlySet<string>,
  dialect: Dialect,
): Promise<string[]> => {
  const ids = [...unknown.keys()].filter((id) => !created.has(id));
  const held =
    ids.length > 0
      ? await tx.run(
          'UNWIND $ids AS id MATCH (e:Node {id: id})-[r:VARIANT_OF]->(p) WHERE r.catalogue = true RETURN id, p.id AS parent',
          { ids },
        )
      : [];
  const standing = held.map((row) => ({ from: String(row.id), to: String(row.parent) }));
  const wanted = [...unknown].flatMap(([from, { parents }]) => [...parents].map((to) => ({ from, to })));
  const names = (rows: typeof standing) => new Set(rows.map(({ from, to }) => `${from}|${to}`));
  const [want, stand] = [names(wanted), names(standing)];
  const gone = standing.filter(({ from, to }) => !want.has(`${from}|${to}`));
  const fresh = wanted.filter(({ from, to }) => !stand.has(`${from}|${to}`));
  const edge = 'UNWIND $rows AS row MATCH (a:Node {id: row.from})-[r:VARIANT_OF]->(b:Node {id: row.to})';
  if (gone.length > 0) {
    await tx.run(`${edge} WHERE r.support = 0 DELETE r`, { rows: gone });
    await tx.run(`${edge} SET r.catalogue = null`, { rows: gone });
  }
  if (fresh.length > 0)
    await tx.run(
      `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) MERGE (a)-[r:VARIANT_OF]->(b)
       ON CREATE SET r = $fresh SET r.catalogue = true`,
      {
        rows: fresh,
        fresh: encodeEdge('VARIANT_OF', { basis: 'CATALOGUE', support: 0, confidence: 1 }, dialect),
      },
    );
  await settleFamilies(tx, ids, wanted);
  return gone.map(({ to }) => to);
};

/** The family of the first parent that is one or has one. */
const settleFamilies = async (
  tx: Transaction,
  ids: readonly string[],
  parents: readonly { readonly from: string; readonly to: string }[],
): Promise<void> => {
  if (ids.length > 0)
    await tx.run(
      'UNWIND $ids AS id MATCH (e:Node {id: id}) WHERE e.familyId IS NOT NULL SET e.familyId = null',
      { ids },
    );
  if (parents.length === 0) return;
  const rows = await tx.run(
    "UNWIND $ids AS id MATCH (p:Node {id: id}) WHERE p:Entity RETURN id, CASE WHEN p.kind = 'FAMILY' THEN p.id ELSE p.familyId END AS family",
    { ids: [...new Set(parents.map(({ to }) => to))] },
  );
  const familyOf = new Map(rows.map((row) => [String(row.id), row.family as string | null]));
  const families = new Map<string, string>();
  for (const { from, to } of [...parents].sort((a, b) => order(a.to, b.to))) {
    const family = familyOf.get(to);
    if (family && !families.has(from)) families.set(from, family);
  }
  if (families.size > 0)
    await tx.run('UNWIND $rows AS row MATCH (e:Node {id: row.id}) SET e.familyId = row.family', {
      rows: [...families].map(([id, family]) => ({ id, family })),
    });
};
