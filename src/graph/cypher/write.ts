// Writes one batch inside one transaction: what the papers said before goes, what they say now comes, and
// what many papers decide together (names, counts, slugs, derived edges) is worked out anew for what was touched.
import { sortTitle, titleSpelling } from '../../domain/spelling.js';
import type { BatchCounts, FactRow, GraphBatch, NamingRow, PaperWrite } from '../batch.js';
import type { Dialect, Row, Transaction } from '../engine.js';
import { settleAuthors, writeAuthors } from './authors.js';
import { cite, releaseReferences } from './cites.js';
import { deriveEdges } from './derive.js';
import { encodeEdge, encodeNode } from './encode.js';
import { removeOrphans, writeEntities } from './entities.js';
import { forgetEntities } from './forget.js';
import { identifyPapers, leadTo, moveIds, releaseIdentifiers, sweepIdentifiers } from './identifiers.js';
import { settleParents } from './parents.js';
import { writeLoad, writeRecords } from './records.js';
import { readVotes, settleEntities } from './settle.js';
import { settleSlugs } from './slugs.js';

const NAMING = ['HAS', 'MENTIONS', 'ADDRESSES'] as const;
const FACTS = ['Result', 'Comparison', 'Relation'] as const;
const ENDS = ['SUBJECT', 'OBJECT', 'ON', 'FOR'] as const;

const strings = (rows: readonly Row[], column: string): string[] => rows.map((row) => String(row[column]));

interface Before {
  /** Paper id to when it came. */
  existing: Map<string, string>;
  entities: string[];
  authors: string[];
  pairs: string[];
  /** Fact id to when it came. */
  loadedAt: Map<string, string>;
  slugBases: string[];
}

/** What stood before: which papers, which entities and pairs they touch, when their facts came. */
const readBefore = async (tx: Transaction, ids: readonly string[]): Promise<Before> => {
  const nothing = {
    existing: new Map(),
    entities: [],
    authors: [],
    pairs: [],
    loadedAt: new Map(),
    slugBases: [],
  };
  if (ids.length === 0) return nothing;
  const papers = await tx.run(
    'UNWIND $ids AS id MATCH (p:Node {id: id}) RETURN p.id AS id, p.loadedAt AS at, p.slugBase AS base',
    { ids },
  );
  if (papers.length === 0) return nothing;
  const existing = new Map(papers.map((row) => [String(row.id), String(row.at)]));
  const old = { ids: [...existing.keys()] };
  const entities = await tx.run(
    'UNWIND $ids AS id MATCH (p:Node {id: id})-[:HAS|MENTIONS|ADDRESSES]->(e:Entity) RETURN DISTINCT e.id AS id',
    old,
  );
  const facts = await tx.run(
    `UNWIND $ids AS id MATCH (p:Node {id: id})-[:REPORTS]->(f)
     OPTIONAL MATCH (f)-[:SUBJECT|OBJECT|ON|FOR]->(e)
     RETURN f.id AS id, f.loadedAt AS at, f.pair AS pair, collect(DISTINCT e.id) AS entities`,
    old,
  );
  const authors = await tx.run(
    'UNWIND $ids AS id MATCH (p:Node {id: id})<-[:WROTE]-(a) RETURN DISTINCT a.id AS id',
    old,
  );
  return {
    existing,
    authors: strings(authors, 'id'),
    slugBases: strings(papers, 'base'),
    entities: [...strings(entities, 'id'), ...facts.flatMap((row) => row.entities as string[])],
    pairs: facts.flatMap((row) => (row.pair === null ? [] : [String(row.pair)])),
    loadedAt: new Map(facts.map((row) => [String(row.id), String(row.at)])),
  };
};

/** Takes away what papers said: their edges and claims, not the papers. */
const clearPapers = async (tx: Transaction, ids: readonly string[]) => {
  await tx.run('UNWIND $ids AS id MATCH (p:Node {id: id})-[:REPORTS]->(f) DETACH DELETE f', { ids });
  await tx.run('UNWIND $ids AS id MATCH (p:Node {id: id})-[r:HAS|MENTIONS|ADDRESSES]->() DELETE r', { ids });
  await tx.run('UNWIND $ids AS id MATCH (p:Node {id: id})<-[r:WROTE]-() DELETE r', { ids });
  await tx.run('UNWIND $ids AS id MATCH (p:Node {id: id})<-[r:OF]-() DELETE r', { ids });
};

const writePapers = async (
  tx: Transaction,
  batch: GraphBatch,
  loadedAt: ReadonlyMap<string, string>,
  dialect: Dialect,
) => {
  const rows = batch.papers.map((paper) => ({
    id: paper.id,
    props: encodeNode(
      'Paper',
      {
        ...paper.properties,
        sortTitle: sortTitle(paper.properties.title ?? ''),
        spelling: titleSpelling(paper.properties.title ?? ''),
        loadedAt: loadedAt.get(paper.id) ?? batch.at,
      },
      dialect,
    ),
  }));
  await tx.run('UNWIND $rows AS row MERGE (p:Node {id: row.id}) SET p = row.props SET p:Paper', { rows });
  const identifiers = batch.papers.flatMap((paper) =>
    paper.identifiers.map((identifier) => ({ paper: paper.id, ...identifier })),
  );
  await identifyPapers(tx, identifiers);
};

const writeNaming = async (
  tx: Transaction,
  papers: readonly PaperWrite[],
  dialect: Dialect,
): Promise<number> => {
  let count = 0;
  for (const kind of NAMING) {
    const rows = papers.flatMap((paper) =>
      paper.naming
        .filter((row: NamingRow) => row.kind === kind)
        .map((row) => ({
          paper: paper.id,
          entity: row.entity,
          props: encodeEdge('HAS', row.properties, dialect),
        })),
    );
    if (rows.length === 0) continue;
    count += rows.length;
    await tx.run(
      `UNWIND $rows AS row MATCH (p:Node {id: row.paper}) MATCH (e:Node {id: row.entity}) CREATE (p)-[r:${kind}]->(e) SET r = row.props`,
      { rows },
    );
  }
  return count;
};

const writeFacts = async (
  tx: Transaction,
  batch: GraphBatch,
  loadedAt: ReadonlyMap<string, string>,
  dialect: Dialect,
): Promise<number> => {
  const facts = batch.papers.flatMap((paper) =>
    paper.facts.map((fact: FactRow) => ({ paper: paper.id, fact })),
  );
  for (const kind of FACTS) {
    const rows = facts
      .filter(({ fact }) => fact.kind === kind)
      .map(({ paper, fact }) => ({
        paper,
        id: fact.id,
        props: encodeNode(kind, { ...fact.properties, loadedAt: loadedAt.get(fact.id) ?? batch.at }, dialect),
      }));
    if (rows.length === 0) continue;
    const label = kind === 'Relation' ? 'Relation' : 'Node';
    await tx.run(
      `UNWIND $rows AS row MATCH (p:Node {id: row.paper}) MERGE (f:${label} {id: row.id}) SET f = row.props ${kind === 'Relation' ? '' : `SET f:${kind} `}CREATE (p)-[:REPORTS]->(f)`,
      { rows },
    );
    for (const end of ENDS) {
      const ends = facts.flatMap(({ fact }) =>
        fact.kind === kind && fact.ends[end] ? [{ fact: fact.id, entity: fact.ends[end] }] : [],
      );
      if (ends.length > 0)
        await tx.run(
          `UNWIND $rows AS row MATCH (f:${label} {id: row.fact}) MATCH (e:Node {id: row.entity}) CREATE (f)-[:${end}]->(e)`,
          { rows: ends },
        );
    }
  }
  return facts.length;
};

/** @returns what changed; nothing is counted that stood before. */
export const writeBatch = async (
  tx: Transaction,
  batch: GraphBatch,
  dialect: Dialect,
): Promise<BatchCounts> => {
  const gone = batch.removedPapers.map((paper) => paper.id);
  const before = await readBefore(tx, [...batch.papers.map((paper) => paper.id), ...gone]);
  if (before.existing.size > 0) await clearPapers(tx, [...before.existing.keys()]);
  const released = before.existing.size > 0 ? await releaseIdentifiers(tx, [...before.existing.keys()]) : [];
  const referred = before.existing.size > 0 ? await releaseReferences(tx, [...before.existing.keys()]) : [];
  const moves = gone.length > 0 ? await moveIds(tx, batch.removedPapers) : [];
  if (gone.length > 0) {
    await tx.run(
      `UNWIND $rows AS row MATCH (p:Node {id: row.id}) WHERE p:Paper
       MERGE (t:Tombstone {id: row.id}) SET t.kind = CASE WHEN row.into IS NULL THEN 'REMOVED' ELSE 'MERGED' END, t.title = p.title, t.intoId = row.into, t.at = $at
       DETACH DELETE p`,
      { rows: batch.removedPapers, at: batch.at },
    );
  }
  await writePapers(tx, batch, before.existing, dialect);
  await leadTo(tx, moves);
  if (batch.papers.length > 0)
    await tx.run('UNWIND $ids AS id MATCH (t:Tombstone {id: id}) DELETE t', {
      ids: batch.papers.map((p) => p.id),
    });
  const forgotten = batch.again
    ? await forgetEntities(
        tx,
        batch.entities.map((entity) => entity.id),
      )
    : { parents: [], slugBases: [] };
  const fresh = await writeEntities(tx, batch.entities, batch.again === true, dialect);
  const authors = await writeAuthors(tx, batch.papers, dialect);
  const edges = await writeNaming(tx, batch.papers, dialect);
  const facts = await writeFacts(tx, batch, before.loadedAt, dialect);
  await writeRecords(tx, batch, dialect);
  await cite(tx, batch.papers);
  await sweepIdentifiers(tx, [...released, ...referred, ...moves.map((move) => move.id)]);

  const pairs = batch.papers.flatMap((paper) =>
    paper.facts.flatMap((fact) =>
      'pair' in fact.properties && fact.properties.pair ? [fact.properties.pair] : [],
    ),
  );
  await deriveEdges(tx, [...new Set([...before.pairs, ...pairs])], dialect);
  const named = [...new Set([...before.entities, ...batch.entities.map((entity) => entity.id)])];
  const unknown = await readVotes(tx, named);
  const left = await settleParents(tx, unknown, dialect);
  const orphans = await removeOrphans(tx, [...before.entities, ...forgotten.parents, ...left]);
  const touched = new Set([...named, ...orphans.neighbours]);
  await settleEntities(
    tx,
    [...touched].filter((id) => !orphans.removed.has(id)),
    unknown,
    fresh,
    [...orphans.slugBases, ...forgotten.slugBases],
    dialect,
  );
  await settleAuthors(tx, [...new Set([...before.authors, ...authors])], dialect);
  await settleSlugs(
    tx,
    'Paper',
    batch.papers.map((paper) => paper.id),
    before.slugBases,
  );
  const counts: BatchCounts = {
    papersAdded: batch.papers.filter((paper) => !before.existing.has(paper.id)).length,
    papersChanged: batch.papers.filter((paper) => before.existing.has(paper.id)).length,
    papersRemoved: gone.filter((id) => before.existing.has(id)).length,
    nodes: batch.papers.length + facts,
    edges,
  };
  await writeLoad(tx, batch, counts, dialect);
  return counts;
};
