// Entities: shared by papers, so no single paper writes what they are. The catalogue says it, or the votes of
// all papers that name them, counted anew for those a write touched.

import { makeId } from '../../domain/ids.js';
import type { EntityType } from '../../domain/kinds.js';
import { kebab, nameKey } from '../../domain/names.js';
import { TYPE_LABELS } from '../../domain/ontology.js';
import { nameSpelling } from '../../domain/spelling.js';
import type { EntityWrite } from '../batch.js';
import type { Dialect, Transaction } from '../engine.js';
import { encodeEdge, encodeNode } from './encode.js';
import { mergeIdentifiers } from './identifiers.js';
import { settleSlugs } from './slugs.js';
import { countVotes, type Vote } from './votes.js';

/** Numbers reported for an entity `e` or on it. */
export const RESULTS = 'COUNT { (e)<-[:SUBJECT|ON]-(:Result) }';

const RELATIONS = ['VARIANT_OF', 'BASED_ON', 'PART_OF'] as const;
const TYPES = Object.keys(TYPE_LABELS) as EntityType[];

/** What a name and type give: the same for a known entity and a voted one. */
const naming = (type: string, name: string, kind: string | null, aliases: readonly string[]) => ({
  name,
  sortName: name.toLowerCase(),
  type,
  kind,
  aliases,
  aliasText: aliases.join(' | '),
  spelling: nameSpelling([name, ...aliases]),
  slugBase: `${type}/${kebab(kind === 'FAMILY' ? name.replace(/\s*\(family\)$/i, ' family') : name) || 'unnamed'}`,
});

export const writeEntities = async (
  tx: Transaction,
  entities: readonly EntityWrite[],
  dialect: Dialect,
): Promise<void> => {
  if (entities.length === 0) return;
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
};

const setLabels = async (tx: Transaction, rows: readonly { id: string; type: string }[]) => {
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

/** Names, types, counts and slugs of the entities that a write touched. */
export const settleEntities = async (
  tx: Transaction,
  ids: readonly string[],
  freedSlugs: readonly string[],
  dialect: Dialect,
): Promise<void> => {
  const rows = await tx.run(
    `UNWIND $ids AS id MATCH (e:Node {id: id})<-[r:HAS|MENTIONS|ADDRESSES]-() WHERE e.known = false
     RETURN e.id AS id, e.key AS key, e.slugBase AS base, r.name AS name, r.type AS type, r.kind AS kind, r.generic AS generic, r.aliases AS aliases`,
    { ids },
  );
  const votes = new Map<string, { key: string; votes: Vote[] }>();
  const bases = new Set(freedSlugs);
  for (const row of rows) {
    const held = votes.get(String(row.id)) ?? { key: String(row.key), votes: [] };
    held.votes.push({
      ...(row as unknown as Vote),
      generic: row.generic === true,
      aliases: (row.aliases as string[] | null) ?? [],
    });
    votes.set(String(row.id), held);
    if (row.base !== null) bases.add(String(row.base));
  }
  const settled = [...votes].map(([id, { key, votes }]) => ({ id, key, ...countVotes(votes) }));
  if (settled.length > 0) {
    await tx.run(
      'UNWIND $rows AS row MATCH (e:Node {id: row.id}) SET e.kind = null, e.aliases = null SET e += row.props',
      {
        rows: settled.map(({ id, name, type, kind, generic, aliases }) => ({
          id,
          props: encodeNode('Entity', { generic, ...naming(type, name, kind, aliases) }, dialect),
        })),
      },
    );
    await setLabels(tx, settled);
    await rename(tx, settled);
  }
  await tx.run(
    `UNWIND $ids AS id MATCH (e:Node {id: id})
     SET e.paperCount = COUNT { (e)<-[:HAS]-() } + COUNT { (e)<-[:ADDRESSES]-() }, e.resultCount = ${RESULTS}`,
    { ids },
  );
  await settleSlugs(tx, 'Entity', ids, [...bases]);
};

/** The names by which an entity that only votes describe is found. */
const rename = async (
  tx: Transaction,
  settled: readonly { id: string; key: string; name: string; aliases: readonly string[] }[],
) => {
  await tx.run(
    `UNWIND $ids AS id MATCH (:Node {id: id})<-[r:IDENTIFIES]-(i) DELETE r
     WITH DISTINCT i WHERE NOT EXISTS { (i)-[:IDENTIFIES]->() } AND NOT EXISTS { (i)<-[:CLAIMS|REFERS]-() } DETACH DELETE i`,
    { ids: settled.map((entity) => entity.id) },
  );
  const names = settled.flatMap(({ id, key, name, aliases }) =>
    [...new Set([key, ...[name, ...aliases].map(nameKey)])]
      .filter((value) => value !== '')
      .map((value) => ({
        entity: id,
        id: makeId('entity', value),
        scheme: 'name',
        value,
        own: value === key,
      })),
  );
  await mergeIdentifiers(tx, names);
  await tx.run(
    'UNWIND $rows AS row MATCH (i:Identifier {id: row.id}) MATCH (e:Node {id: row.entity}) CREATE (i)-[:IDENTIFIES {own: row.own}]->(e)',
    { rows: names },
  );
};
