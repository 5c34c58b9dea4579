// Takes back what a former catalogue said of entities, before the present one says what they are: parents that it
// gave, names, words. What papers claim of them stays, and is counted anew with the papers.
import type { Row, Transaction } from '../engine.js';
import { releaseNames } from './identifiers.js';

const CATALOGUE_EDGES = 'UNWIND $ids AS id MATCH (:Node {id: id})-[r:VARIANT_OF|BASED_ON|PART_OF]->(p)';

const texts = (rows: readonly Row[], column: string): string[] =>
  rows.flatMap((row) => (row[column] === null ? [] : [String(row[column])]));

/** @returns what may need settling: parents that may stand above nothing now, and slugs that may be free. */
export const forgetEntities = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<{ parents: string[]; slugBases: string[] }> => {
  if (ids.length === 0) return { parents: [], slugBases: [] };
  const bases = await tx.run('UNWIND $ids AS id MATCH (e:Node {id: id}) RETURN e.slugBase AS base', { ids });
  const parents = await tx.run(`${CATALOGUE_EDGES} WHERE r.catalogue = true RETURN DISTINCT p.id AS id`, {
    ids,
  });
  await tx.run(`${CATALOGUE_EDGES} WHERE r.catalogue = true AND r.support = 0 DELETE r`, { ids });
  await tx.run(`${CATALOGUE_EDGES} WHERE r.catalogue = true SET r.catalogue = null`, { ids });
  await releaseNames(tx, ids);
  await tx.run(
    `UNWIND $ids AS id MATCH (e:Node {id: id})
     SET e.kind = null, e.aliases = null, e.description = null, e.parameterCount = null, e.familyId = null`,
    { ids },
  );
  return { parents: texts(parents, 'id'), slugBases: texts(bases, 'base') };
};
