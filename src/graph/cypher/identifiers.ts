// Identifier nodes. Made in a statement of their own: where a MATCH follows a MERGE, the embedded engine scans.
import type { IdentifierRow } from '../batch.js';
import type { Transaction } from '../engine.js';

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
