// Identifier nodes: what leads to a paper or an entity, and what records claim. One node may do both, so edges
// are taken away one by one and a node goes only when nothing holds it.
import { makeId } from '../../domain/ids.js';
import { nameKey } from '../../domain/names.js';
import type { IdentifierRow } from '../batch.js';
import type { Transaction } from '../engine.js';

/** Scheme of an id that a paper had and that nothing in the records tells any more; it still leads there. */
export const MOVED = 'moved';

/** What leads to a name that only votes describe. */
export const namesOf = (key: string, name: string, aliases: readonly string[]): IdentifierRow[] =>
  [...new Set([key, ...[name, ...aliases].map(nameKey)])]
    .filter((value) => value !== '')
    .map((value) => ({ id: makeId('entity', value), scheme: 'name', value }));

/** In a statement of its own: where a MATCH follows a MERGE, the embedded engine scans. */
export const mergeIdentifiers = async (
  tx: Transaction,
  identifiers: readonly IdentifierRow[],
): Promise<void> => {
  const rows = [...new Map(identifiers.map(({ id, scheme, value }) => [id, { id, scheme, value }])).values()];
  if (rows.length > 0)
    await tx.run(
      'UNWIND $rows AS row MERGE (i:Identifier {id: row.id}) SET i.scheme = row.scheme, i.value = row.value',
      { rows },
    );
};

/** Papers are led to by what identifies them now and did not before; an id that had moved away and is a paper's again comes back. */
export const identifyPapers = async (
  tx: Transaction,
  rows: readonly (IdentifierRow & { readonly paper: string })[],
): Promise<void> => {
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await tx.run(
    `UNWIND $ids AS id MATCH (i:Identifier {id: id})-[r:IDENTIFIES]->() WHERE i.scheme = '${MOVED}' DELETE r`,
    { ids },
  );
  await mergeIdentifiers(tx, rows);
  await tx.run(
    'UNWIND $rows AS row MATCH (p:Node {id: row.paper}) MATCH (i:Identifier {id: row.id}) CREATE (i)-[:IDENTIFIES {own: row.id = row.paper}]->(p)',
    { rows },
  );
};

/** Ids of papers that are no more lead to where their records went, and so does what had moved to them. */
export const moveIds = async (
  tx: Transaction,
  gone: readonly { readonly id: string; readonly into: string | null }[],
): Promise<{ readonly id: string; readonly into: string | null }[]> => {
  const ids = gone.map((row) => row.id);
  const rows = await tx.run(
    `UNWIND $ids AS id MATCH (:Node {id: id})<-[:IDENTIFIES]-(i:Identifier) WHERE i.scheme = '${MOVED}' RETURN id, i.id AS moved`,
    { ids },
  );
  const into = new Map(gone.map((row) => [row.id, row.into]));
  return [...gone, ...rows.map((row) => ({ id: String(row.moved), into: into.get(String(row.id)) ?? null }))];
};

/** @param moves from `moveIds`, once their targets are written. */
export const leadTo = async (
  tx: Transaction,
  moves: readonly { readonly id: string; readonly into: string | null }[],
): Promise<void> => {
  if (moves.length === 0) return;
  // A paper that identifies by this id already needs no redirection.
  const taken = await tx.run(
    'UNWIND $ids AS id MATCH (i:Identifier {id: id})-[:IDENTIFIES]->() RETURN DISTINCT i.id AS id',
    { ids: moves.map((move) => move.id) },
  );
  const held = new Set(taken.map((row) => String(row.id)));
  const rows = moves.filter((move) => move.into !== null && !held.has(move.id));
  await mergeIdentifiers(
    tx,
    rows.map(({ id }) => ({ id, scheme: MOVED, value: id })),
  );
  await tx.run(
    'UNWIND $rows AS row MATCH (p:Node {id: row.into}) MATCH (i:Identifier {id: row.id}) CREATE (i)-[:IDENTIFIES {own: false}]->(p)',
    { rows },
  );
};

/**
 * Removes those of the identifiers that lead nowhere and that no record claims. In two statements: where one says
 * NOT EXISTS twice, the embedded engine reads all edges of the graph.
 */
export const sweepIdentifiers = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  const match = 'UNWIND $ids AS id MATCH (i:Identifier {id: id}) WHERE NOT EXISTS';
  const idle = await tx.run(`${match} { (i)-[:IDENTIFIES]->() } RETURN DISTINCT i.id AS id`, { ids });
  if (idle.length > 0)
    await tx.run(`${match} { (i)<-[:CLAIMS|REFERS]-() } DETACH DELETE i`, {
      ids: idle.map((row) => String(row.id)),
    });
};

/** Nothing leads to these entities any more; what led to them alone goes, unless a record claims it. */
export const releaseNames = async (tx: Transaction, entities: readonly string[]): Promise<void> => {
  const match = 'UNWIND $ids AS id MATCH (:Node {id: id})<-[r:IDENTIFIES]-(i)';
  const rows = await tx.run(`${match} RETURN DISTINCT i.id AS id`, { ids: entities });
  await tx.run(`${match} DELETE r`, { ids: entities });
  await sweepIdentifiers(
    tx,
    rows.map((row) => String(row.id)),
  );
};
