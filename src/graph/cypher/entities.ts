// Entities: shared by papers, so no single paper writes what they are. The catalogue says it, once for all papers,
// or the votes of all papers that name them (`settle.ts`).

import type { EntityType } from '../../domain/kinds.js';
import { kebab } from '../../domain/names.js';
import { TYPE_LABELS } from '../../domain/ontology.js';
import { nameSpelling } from '../../domain/spelling.js';
import type { EntityWrite } from '../batch.js';
import type { Dialect, Transaction } from '../engine.js';
import { encodeEdge, encodeNode } from './encode.js';
import { mergeIdentifiers } from './identifiers.js';

/** Numbers reported for an entity `e` or on it. */
export const RESULTS = 'COUNT { (e)<-[:SUBJECT|ON]-(:Result) }';

const RELATIONS = ['VARIANT_OF', 'BASED_ON', 'PART_OF'] as const;
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

/**
 * Those that are not in the graph yet, or in another way. One that is there stands whole with its names and parents,
 * since these follow from the catalogue: nothing is written onto a hub that every batch names.
 */
const missing = async (tx: Transaction, entities: readonly EntityWrite[]): Promise<EntityWrite[]> => {
  const rows = await tx.run('UNWIND $ids AS id MATCH (e:Node {id: id}) RETURN id, e.known AS known', {
    ids: entities.map(({ id }) => id),
  });
  const standing = new Map(rows.map((row) => [String(row.id), row.known]));
  return entities.filter(({ id, known }) => standing.get(id) !== (known !== null));
};

/**
 * @param again another catalogue may have written what stands.
 * @returns ids of those that were written.
 */
export const writeEntities = async (
  tx: Transaction,
  all: readonly EntityWrite[],
  again: boolean,
  dialect: Dialect,
): Promise<string[]> => {
  const entities = again ? all : await missing(tx, all);
  if (entities.length === 0) return [];
  const rows = entities.map(({ id, key, known, familyId }) => ({
    id,
    props: encodeNode(
      'Entity',
      known
        ? {
            id,
            key,
            familyId,
            known: true,
            generic: known.generic,
            description: known.description,
            parameterCount: known.parameterCount,
            ...naming(known.type, known.name, known.kind, known.aliases),
          }
        : { id, key, familyId, known: false },
      dialect,
    ),
  }));
  await tx.run('UNWIND $rows AS row MERGE (e:Node {id: row.id}) SET e:Entity, e += row.props', { rows });
  await setLabels(
    tx,
    entities.flatMap(({ id, known }) => (known ? [{ id, type: known.type }] : [])),
  );
  const names = entities.flatMap(({ id, names }) =>
    names.map((name) => ({ entity: id, own: name.id === id, ...name })),
  );
  await mergeIdentifiers(tx, names);
  await tx.run(
    'UNWIND $rows AS row MATCH (i:Identifier {id: row.id}) MATCH (e:Node {id: row.entity}) MERGE (i)-[r:IDENTIFIES]->(e) SET r.own = row.own',
    { rows: names },
  );
  for (const kind of RELATIONS) {
    const parents = entities.flatMap(({ id, parents }) =>
      parents.filter((p) => p.kind === kind).map((p) => ({ from: id, to: p.id })),
    );
    if (parents.length > 0)
      await tx.run(
        `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) MERGE (a)-[r:${kind}]->(b)
         ON CREATE SET r = $fresh SET r.catalogue = true`,
        {
          rows: parents,
          fresh: encodeEdge(kind, { basis: 'CATALOGUE', support: 0, confidence: 1 }, dialect),
        },
      );
  }
  return entities.map(({ id }) => id);
};

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
 * @returns what is gone, and what may need settling because of it.
 */
export const removeOrphans = async (tx: Transaction, candidates: readonly string[]) => {
  const removed = new Set<string>();
  const slugBases: string[] = [];
  const neighbours: string[] = [];
  let ids = [...new Set(candidates)];
  while (ids.length > 0) {
    const rows = await tx.run(
      `UNWIND $ids AS id MATCH (e:Node {id: id}) WHERE e:Entity
         AND NOT EXISTS { (e)<-[:HAS|MENTIONS|ADDRESSES|SUBJECT|OBJECT|ON|FOR|VARIANT_OF|BASED_ON|PART_OF]-() }
       OPTIONAL MATCH (e)-[:VARIANT_OF|BASED_ON|PART_OF]->(parent)
       RETURN e.id AS id, e.slugBase AS base, collect(DISTINCT parent.id) AS parents`,
      { ids },
    );
    if (rows.length === 0) break;
    const gone = rows.map((row) => String(row.id));
    for (const row of rows) {
      removed.add(String(row.id));
      slugBases.push(String(row.base));
    }
    await tx.run(
      `UNWIND $ids AS id MATCH (:Node {id: id})<-[own:IDENTIFIES]-(i) DELETE own
       WITH DISTINCT i WHERE NOT EXISTS { (i)-[:IDENTIFIES]->() } AND NOT EXISTS { (i)<-[:CLAIMS|REFERS]-() } DETACH DELETE i`,
      { ids: gone },
    );
    await tx.run('UNWIND $ids AS id MATCH (e:Node {id: id}) DETACH DELETE e', { ids: gone });
    const parents = rows.flatMap((row) => row.parents as string[]);
    neighbours.push(...parents);
    ids = [...new Set(parents)].filter((id) => !removed.has(id));
  }
  return { removed, slugBases, neighbours };
};
