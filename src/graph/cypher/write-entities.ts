// Entities of a batch that are new, made in one go with all that they are: what is said of a name that the graph did
// not hold stands in the batch. Those that are there are left alone, unless another catalogue described them.
import type { EntityType } from '../../domain/kinds.js';
import { TYPE_LABELS } from '../../domain/ontology.js';
import type { EntityWrite, IdentifierRow } from '../batch.js';
import type { Dialect, Transaction } from '../engine.js';
import { encodeEdge, encodeNode } from './encode.js';
import { naming, setLabels } from './entities.js';
import { mergeIdentifiers, namesOf } from './identifiers.js';
import { rewriteNodes } from './rewrite.js';
import type { Tally } from './tallies.js';
import { countVotes, type Vote } from './votes.js';

const RELATIONS = ['VARIANT_OF', 'BASED_ON', 'PART_OF'] as const;

/** What is known of an entity before it is written. */
export interface Beforehand {
  /** What the batch's papers say of it: all that is said of a name that is new. */
  votes(id: string): readonly Vote[];
  tally(id: string): Readonly<Tally>;
}

/**
 * Those that are not in the graph, and those that are there in another way. One that is there stands whole with its
 * names and parents, since these follow from the catalogue: nothing is written onto a hub that every batch names.
 */
const sortOut = async (
  tx: Transaction,
  entities: readonly EntityWrite[],
  again: boolean,
): Promise<{ absent: EntityWrite[]; other: EntityWrite[] }> => {
  const rows = await tx.run('UNWIND $ids AS id MATCH (e:Node {id: id}) RETURN id, e.known AS known', {
    ids: entities.map(({ id }) => id),
  });
  const standing = new Map(rows.map((row) => [String(row.id), row.known]));
  return {
    absent: entities.filter(({ id }) => !standing.has(id)),
    other: entities.filter(
      ({ id, known }) => standing.has(id) && (again || standing.get(id) !== (known !== null)),
    ),
  };
};

/** What it is by the catalogue or by these votes; nothing but a place where nobody says what it is. */
const described = ({ id, key, known, familyId }: EntityWrite, votes: readonly Vote[]) => {
  const place = { id, key, familyId, known: known !== null };
  if (known) {
    const { name, type, kind, aliases, generic, description, parameterCount } = known;
    const props = { ...place, generic, description, parameterCount, ...naming(type, name, kind, aliases) };
    return { type, props };
  }
  if (votes.length === 0) return { type: null, props: place };
  const { name, type, kind, aliases, generic } = countVotes(votes);
  return { type, props: { ...place, generic, ...naming(type, name, kind, aliases) } };
};

interface Made {
  /** By which entities are found. */
  readonly names: readonly (IdentifierRow & { readonly entity: string })[];
  readonly slugBases: readonly string[];
}

const basesOf = (rows: readonly { readonly props: object }[]): string[] =>
  rows.flatMap(({ props }) => ('slugBase' in props ? String(props.slugBase) : []));

/** Writes those that were not there, each type in one go. */
const create = async (
  tx: Transaction,
  entities: readonly EntityWrite[],
  { votes, tally }: Beforehand,
  dialect: Dialect,
): Promise<Made> => {
  const made = entities.map((entity) => {
    const { type, props } = described(entity, votes(entity.id));
    const { papers, results } = tally(entity.id);
    // Should another want the same slug, `settleSlugs` tells them apart.
    const slug = 'slugBase' in props ? props.slugBase : null;
    const counts = { paperCount: papers, resultCount: results };
    const names = entity.known
      ? entity.names
      : 'name' in props
        ? namesOf(props.key, props.name, props.aliases)
        : [];
    return {
      label: type === null ? '' : `:${TYPE_LABELS[type as EntityType]}`,
      props: encodeNode('Entity', { ...props, slug, ...counts }, dialect),
      names: names.map((name) => ({ ...name, entity: entity.id })),
    };
  });
  for (const label of new Set(made.map((one) => one.label)))
    await tx.run(`UNWIND $rows AS row CREATE (e:Node:Entity${label}) SET e = row.props`, {
      rows: made.filter((one) => one.label === label).map(({ props }) => ({ props })),
    });
  return { names: made.flatMap(({ names }) => names), slugBases: basesOf(made) };
};

/** Writes over those that stand, where another catalogue described them; votes say the rest of what it does not know. */
const overwrite = async (
  tx: Transaction,
  entities: readonly EntityWrite[],
  dialect: Dialect,
): Promise<Made> => {
  const rows = entities.map((entity) => ({ id: entity.id, ...described(entity, []) }));
  const encoded = rows.map(({ id, props }) => ({ id, props: encodeNode('Entity', props, dialect) }));
  const before = await rewriteNodes(tx, encoded, []);
  await setLabels(
    tx,
    rows.flatMap(({ id, type }) => (type !== null && before.get(id)?.type !== type ? [{ id, type }] : [])),
  );
  return {
    names: entities.flatMap(({ id, names }) => names.map((name) => ({ ...name, entity: id }))),
    slugBases: basesOf(rows),
  };
};

const hangUnderParents = async (tx: Transaction, entities: readonly EntityWrite[], dialect: Dialect) => {
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

export interface WrittenEntities {
  /** They were not there: nothing else in the graph says anything of them. */
  readonly created: ReadonlySet<string>;
  /** They stand and were written over. */
  readonly overwritten: ReadonlySet<string>;
  readonly slugBases: readonly string[];
}

/** @param again another catalogue may have written what stands. */
export const writeEntities = async (
  tx: Transaction,
  entities: readonly EntityWrite[],
  beforehand: Beforehand,
  again: boolean,
  dialect: Dialect,
): Promise<WrittenEntities> => {
  if (entities.length === 0) return { created: new Set(), overwritten: new Set(), slugBases: [] };
  const { absent, other } = await sortOut(tx, entities, again);
  const fresh = await create(tx, absent, beforehand, dialect);
  const old = await overwrite(tx, other, dialect);
  await mergeIdentifiers(tx, [...fresh.names, ...old.names]);
  const rows = ({ names }: Made) => names.map(({ id, entity }) => ({ id, entity, own: id === entity }));
  const ends = 'UNWIND $rows AS row MATCH (i:Identifier {id: row.id}) MATCH (e:Node {id: row.entity})';
  if (fresh.names.length > 0)
    await tx.run(`${ends} CREATE (i)-[:IDENTIFIES {own: row.own}]->(e)`, { rows: rows(fresh) });
  if (old.names.length > 0)
    await tx.run(`${ends} MERGE (i)-[r:IDENTIFIES]->(e) SET r.own = row.own`, { rows: rows(old) });
  await hangUnderParents(tx, [...absent, ...other], dialect);
  return {
    created: new Set(absent.map(({ id }) => id)),
    overwritten: new Set(other.map(({ id }) => id)),
    slugBases: [...fresh.slugBases, ...old.slugBases],
  };
};
