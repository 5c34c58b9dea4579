// What all papers together decide of the entities that a write touched: names, types and parents of those that the
// catalogue does not know, slugs. Counted anew, so that no order of loads shows; written where it differs.
import type { PaperWrite } from '../batch.js';
import type { Dialect, Row, Transaction } from '../engine.js';
import { encodeNode } from './encode.js';
import { naming, setLabels } from './entities.js';
import { mergeIdentifiers, namesOf, sweepIdentifiers } from './identifiers.js';
import { rewriteNodes } from './rewrite.js';
import { settleSlugs } from './slugs.js';
import { countVotes, type Vote } from './votes.js';

/** An entity that the catalogue does not know. */
export interface Unknown {
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
  if (ids.length === 0) return new Map();
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

/** What these papers say of each entity. */
export const votesOf = (
  papers: readonly PaperWrite[],
): Map<string, { readonly votes: Vote[]; readonly parents: Set<string> }> => {
  const said = new Map<string, { votes: Vote[]; parents: Set<string> }>();
  for (const { entity, properties } of papers.flatMap(({ naming }) => naming)) {
    const held = said.get(entity) ?? { votes: [], parents: new Set<string>() };
    said.set(entity, held);
    const { name, type, kind, generic, aliases, parentId } = properties;
    held.votes.push({
      name: String(name),
      type: String(type),
      kind: kind ?? null,
      generic: generic === true,
      aliases: aliases ?? [],
      papers: 1,
    });
    if (parentId) held.parents.add(parentId);
  }
  return said;
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
 * @param unknown what `readVotes` said of those that stood before this write.
 * @param overwritten those of which another catalogue's words were taken back.
 * @param freed slugs that may be free, or wanted by one more.
 */
export const settleEntities = async (
  tx: Transaction,
  unknown: readonly Unknown[],
  overwritten: ReadonlySet<string>,
  freed: readonly string[],
  dialect: Dialect,
): Promise<void> => {
  const settled = unknown.flatMap((entity): (Settled & { before: Unknown })[] => {
    if (entity.votes.length === 0) return [];
    const now = { id: entity.id, key: entity.key, ...countVotes(entity.votes) };
    return overwritten.has(entity.id) || differs(entity, now) ? [{ ...now, before: entity }] : [];
  });
  const rows = settled.map(({ id, name, type, kind, generic, aliases }) => ({
    id,
    props: encodeNode('Entity', { generic, ...naming(type, name, kind, aliases) }, dialect),
  }));
  await rewriteNodes(tx, rows, ['kind', 'aliases']);
  await setLabels(
    tx,
    settled.filter(({ id, type, before }) => overwritten.has(id) || before.standing.type !== type),
  );
  await rename(tx, settled, overwritten);
  const bases = rows.map(({ props }) => String(props.slugBase));
  const left = settled.flatMap(({ before }) => before.standing.slugBase ?? []).map(String);
  await settleSlugs(tx, 'Entity', [...bases, ...left, ...freed]);
};

/** The names by which an entity that only votes describe is found; those that it keeps stay in their place. */
const rename = async (
  tx: Transaction,
  settled: readonly (Settled & { before: Unknown })[],
  overwritten: ReadonlySet<string>,
): Promise<void> => {
  const names = (of: readonly { id: string; key: string; name: string; aliases: readonly string[] }[]) =>
    new Map(
      of.flatMap(({ id, key, name, aliases }) =>
        namesOf(key, name, aliases).map((row) => [`${row.id}|${id}`, { ...row, entity: id }] as const),
      ),
    );
  const now = names(settled);
  const before = names(
    settled.flatMap(({ id, key, before: { standing } }) =>
      overwritten.has(id) || standing.slugBase === null
        ? []
        : [{ id, key, name: String(standing.name), aliases: (standing.aliases as string[] | null) ?? [] }],
    ),
  );
  const fresh = [...now].flatMap(([pair, row]) => (before.has(pair) ? [] : [row]));
  const gone = [...before].flatMap(([pair, row]) => (now.has(pair) ? [] : [row]));
  if (gone.length > 0) {
    await tx.run(
      'UNWIND $rows AS row MATCH (i:Identifier {id: row.id})-[r:IDENTIFIES]->(e) WHERE e.id = row.entity DELETE r',
      { rows: gone },
    );
    await sweepIdentifiers(
      tx,
      gone.map(({ id }) => id),
    );
  }
  await mergeIdentifiers(tx, fresh);
  if (fresh.length > 0)
    await tx.run(
      'UNWIND $rows AS row MATCH (i:Identifier {id: row.id}) MATCH (e:Node {id: row.entity}) MERGE (i)-[r:IDENTIFIES]->(e) SET r.own = row.own',
      { rows: fresh.map(({ id, entity }) => ({ id, entity, own: id === entity })) },
    );
};
