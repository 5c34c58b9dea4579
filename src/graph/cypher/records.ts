// Records, the truth that papers follow from, and the load that brought them, in the same transaction.
import type { BatchCounts, GraphBatch } from '../batch.js';
import type { Dialect, Transaction } from '../engine.js';
import { encodeNode } from './encode.js';
import { mergeIdentifiers, sweepIdentifiers } from './identifiers.js';

/** @param merged ids of identifiers that this write has put in place already. */
export const writeRecords = async (
  tx: Transaction,
  batch: GraphBatch,
  merged: ReadonlySet<string>,
  dialect: Dialect,
): Promise<void> => {
  if (batch.removedRecords.length > 0) {
    const ids = { ids: batch.removedRecords };
    const claimed = await tx.run(
      'UNWIND $ids AS id MATCH (:Record {id: id})-[:CLAIMS]->(i) RETURN DISTINCT i.id AS id',
      ids,
    );
    await tx.run('UNWIND $ids AS id MATCH (r:Record {id: id}) DETACH DELETE r', ids);
    await sweepIdentifiers(
      tx,
      claimed.map((row) => String(row.id)),
    );
  }
  if (batch.records.length > 0) {
    const rows = batch.records.map(({ claims: _claims, ...record }) => ({
      id: record.id,
      props: encodeNode('Record', { ...record, loadedAt: batch.at }, dialect),
    }));
    await tx.run('UNWIND $ids AS id MATCH (r:Record {id: id})-[c:CLAIMS]->() DELETE c', {
      ids: rows.map(({ id }) => id),
    });
    await tx.run('UNWIND $rows AS row MERGE (r:Record {id: row.id}) SET r = row.props', { rows });
    const claims = batch.records.flatMap((record) =>
      record.claims.map((claim) => ({ record: record.id, ...claim })),
    );
    await mergeIdentifiers(
      tx,
      claims.filter(({ id }) => !merged.has(id)),
    );
    await tx.run(
      'UNWIND $rows AS row MATCH (r:Record {id: row.record}) MATCH (i:Identifier {id: row.id}) CREATE (r)-[:CLAIMS]->(i)',
      { rows: claims.map(({ record, id }) => ({ record, id })) },
    );
  }
  const of = batch.papers.flatMap((paper) => paper.records.map((record) => ({ record, paper: paper.id })));
  if (of.length > 0)
    await tx.run(
      'UNWIND $rows AS row MATCH (r:Record {id: row.record}) MATCH (p:Node {id: row.paper}) MERGE (r)-[:OF]->(p)',
      { rows: of },
    );
};

/** How the load stands after the batch, with what it did to papers; reading papers again counts by itself. */
export const writeLoad = async (
  tx: Transaction,
  { load, again }: GraphBatch,
  counts: BatchCounts,
  dialect: Dialect,
): Promise<void> => {
  if (!load) return;
  const { papersAdded, papersChanged, papersRemoved } = counts;
  const done = again
    ? load
    : {
        ...load,
        added: (load.added ?? 0) + papersAdded,
        changed: (load.changed ?? 0) + papersChanged,
        removed: (load.removed ?? 0) + papersRemoved,
      };
  const props = encodeNode('Load', done, dialect);
  await tx.run('MERGE (l:Load {id: $id}) SET l = $props', { id: load.id, props });
};
