// Entities: shared by papers, so no single paper writes what they are. The catalogue says it, once for all papers,
// or the votes of all papers that name them (`settle.ts`).
import type { EntityType } from '../../domain/kinds.js';
import { kebab } from '../../domain/names.js';
import { TYPE_LABELS } from '../../domain/ontology.js';
import { nameSpelling } from '../../domain/spelling.js';
import type { Transaction } from '../engine.js';
import { releaseNames } from './identifiers.js';

/** Numbers reported for an entity `e` or on it. */
export const RESULTS = 'COUNT { (e)<-[:SUBJECT|ON]-(:Result) }';

const TYPES = Object.keys(TYPE_LABELS) as EntityType[];

/** What a name and type give: the same for a known entity and a voted one. */
export const naming = (type: string, name: string, kind: string | null, aliases: readonly string[]) => ({
  name,
  sortName: name.toLowerCase(),
  type,
  kind,
  aliases,
  aliasText: aliases.join(' | '),
  spelling: nameSpelling([name, ...aliases]),
  slugBase: `${type}/${kebab(kind === 'FAMILY' ? name.replace(/\s*\(family\)$/i, ' family') : name) || 'unnamed'}`,
});

export const setLabels = async (tx: Transaction, rows: readonly { id: string; type: string }[]) => {
  for (const type of TYPES) {
    const ids = rows.filter((row) => row.type === type).map((row) => row.id);
    const others = TYPES.filter((other) => other !== type).map((other) => TYPE_LABELS[other]);
    if (ids.length > 0)
      await tx.run(
        `UNWIND $ids AS id MATCH (e:Node {id: id}) REMOVE e:${others.join(':')} SET e:${TYPE_LABELS[type]}`,
        { ids },
      );
  }
};

/**
 * Removes entities that nothing names or claims and that stand above no other, then their parents likewise.
 * @returns what is gone, and the slugs that are free.
 */
export const removeOrphans = async (tx: Transaction, candidates: readonly string[]) => {
  const removed = new Set<string>();
  const slugBases: string[] = [];
  let ids = [...new Set(candidates)];
  while (ids.length > 0) {
    const rows = await tx.run(
      `UNWIND $ids AS id MATCH (e:Node {id: id}) WHERE e:Entity
         AND NOT EXISTS { (e)<-[:HAS|MENTIONS|ADDRESSES|SUBJECT|OBJECT|ON|FOR|VARIANT_OF|BASED_ON|PART_OF]-() }
       RETURN e.id AS id, e.slugBase AS base`,
      { ids },
    );
    if (rows.length === 0) break;
    const gone = rows.map((row) => String(row.id));
    const above = await tx.run(
      'UNWIND $ids AS id MATCH (:Node {id: id})-[:VARIANT_OF|BASED_ON|PART_OF]->(parent) RETURN DISTINCT parent.id AS id',
      { ids: gone },
    );
    for (const row of rows) {
      removed.add(String(row.id));
      slugBases.push(String(row.base));
    }
    await releaseNames(tx, gone);
    await tx.run('UNWIND $ids AS id MATCH (e:Node {id: id}) DETACH DELETE e', { ids: gone });
    ids = above.map((row) => String(row.id)).filter((id) => !removed.has(id));
  }
  return { removed, slugBases };
};
