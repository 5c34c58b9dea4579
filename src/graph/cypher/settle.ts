// What all papers together decide of the entities that a write touched: names, types and parents of those that the
// catalogue does not know, counts, slugs. Counted anew, so that no order of loads shows; written where it differs.
import { makeId } from '../../domain/ids.js';
import { nameKey } from '../../domain/names.js';
import type { Dialect, Row, Transaction } from '../engine.js';
import { encodeNode } from './encode.js';
import { naming, RESULTS, setLabels } from './entities.js';
import { mergeIdentifiers } from './identifiers.js';
import { settleSlugs } from './slugs.js';
import { countVotes, type Vote } from './votes.js';

/** An entity that the catalogue does not know. */
interface Unknown {
  readonly id: string;
  readonly key: string;
  /** What it was settled to be, with `slugBase` null where it never was. */
  readonly standing: Row;
  readonly votes: Vote[];
  /** Ids of entities that papers' spellings hang it under. */
  readonly parents: Set<string>;
}

/** Those of the entities that the catalogue does not know, with all that papers say of them. */
export const readVotes = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, Unknown>> => {
  const entities = await tx.run(
    `UNWIND $ids AS id MATCH (e:Node {id: id}) WHERE e.known = false
     RETURN id, e.key AS key, e.slugBase AS slugBase, e.name AS name, e.type AS type, e.kind AS kind, e.generic AS generic, e.aliases AS aliases`,
    { ids },
  );
  const unknown = new Map(
    entities.map((row): [string, Unknown] => [
      String(row.id),
      { id: String(row.id), key: String(row.key), standing: row, votes: [], parents: new Set() },
    ]),
  );
  if (unknown.size === 0) return unknown;
  const rows = await tx.run(
    `UNWIND $ids AS id MATCH (e:Node {id: id})<-[r:HAS|MENTIONS|ADDRESSES]-()
     RETURN id, r.name AS name, r.type AS type, r.kind AS kind, r.generic AS generic, r.aliases AS aliases, r.parentId AS parent, count(r) AS papers`,
    { ids: [...unknown.keys()] },
  );
  for (const row of rows) {
    const held = unknown.get(String(row.id));
    held?.votes.push({
      name: String(row.name),
      type: String(row.type),
      kind: row.kind as string | null,
      generic: row.generic === true,
      aliases: (row.aliases as string[] | null) ?? [],
      papers: Number(row.papers),
    });
    if (row.parent !== null) held?.parents.add(String(row.parent));
  }
  return unknown;
};

type Settled = Omit<Vote, 'papers'> & { readonly id: string; readonly key: string };

const differs = ({ standing }: Unknown, { name, type, kind, generic, aliases }: Settled): boolean =>
  standing.slugBase === null ||
  standing.name !== name ||
  standing.type !== type ||
  standing.kind !== kind ||
  standing.generic !== generic ||
  JSON.stringify(standing.aliases ?? []) !== JSON.stringify(aliases);

/**
 * @param ids all that the write touched.
 * @param unknown what `readVotes` said of them.
 * @param fresh those that were written now.
 */
export const settleEntities = async (
  tx: Transaction,
  ids: readonly string[],
  unknown: ReadonlyMap<string, Unknown>,
  fresh: readonly string[],
  freedSlugs: readonly string[],
  dialect: Dialect,
): Promise<void> => {
  const written = new Set(fresh);
  const settled = ids.flatMap((id): Settled[] => {
    const entity = unknown.get(id);
    if (!entity || entity.votes.length === 0) return [];
    const now = { id, key: entity.key, ...countVotes(entity.votes) };
    return written.has(id) || differs(entity, now) ? [now] : [];
  });
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
  const left = settled.flatMap(({ id }) => unknown.get(id)?.standing.slugBase ?? []).map(String);
  const renamed = settled.map(({ id }) => id);
  await settleSlugs(tx, 'Entity', [...renamed, ...fresh], [...new Set([...freedSlugs, ...left])]);
};

/** The names by which an entity that only votes describe is found; those that it keeps stay in their place. */
const rename = async (
  tx: Transaction,
  settled: readonly { id: string; key: string; name: string; aliases: readonly string[] }[],
) => {
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
  const kept = new Map<string, string[]>(settled.map(({ id }) => [id, []]));
  for (const { entity, id } of names) kept.get(entity)?.push(id);
  await tx.run(
    `UNWIND $rows AS row MATCH (:Node {id: row.id})<-[r:IDENTIFIES]-(i) WHERE NOT i.id IN row.kept DELETE r
     WITH DISTINCT i WHERE NOT EXISTS { (i)-[:IDENTIFIES]->() } AND NOT EXISTS { (i)<-[:CLAIMS|REFERS]-() } DETACH DELETE i`,
    { rows: [...kept].map(([id, kept]) => ({ id, kept })) },
  );
  await mergeIdentifiers(tx, names);
  await tx.run(
    'UNWIND $rows AS row MATCH (i:Identifier {id: row.id}) MATCH (e:Node {id: row.entity}) MERGE (i)-[r:IDENTIFIES]->(e) SET r.own = row.own',
    { rows: names },
  );
};
