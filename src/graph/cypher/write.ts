// Writes one batch inside one transaction: what the papers said before goes, what they say now comes, and
// what many papers decide together (names, counts, slugs, derived edges) is worked out anew for what was touched.
import { NODES } from '../../domain/ontology.js';
import { sortTitle, titleSpelling } from '../../domain/spelling.js';
import type { BatchCounts, GraphBatch, NamingRow, PaperWrite } from '../batch.js';
import type { Dialect, Row, Transaction } from '../engine.js';
import { settleAuthors, writeAuthors } from './authors.js';
import { cite } from './cites.js';
import { deriveEdges } from './derive.js';
import { encodeEdge, encodeNode } from './encode.js';
import { removeOrphans } from './entities.js';
import { readEnds, writeFacts } from './facts.js';
import { forgetEntities } from './forget.js';
import { identifyPapers, leadTo, moveIds, sweepIdentifiers } from './identifiers.js';
import { settleParents } from './parents.js';
import { writeLoad, writeRecords } from './records.js';
import { rewriteNodes } from './rewrite.js';
import { readVotes, settleEntities, votesOf } from './settle.js';
import { settleSlugs } from './slugs.js';
import {
  compareEdges,
  dropEdges,
  type PaperEdge,
  parted,
  readEdges,
  type Standing,
  stands,
} from './standing.js';
import { countUp, tallyOf } from './tallies.js';
import { writeEntities } from './write-entities.js';

const NAMING = ['HAS', 'MENTIONS', 'ADDRESSES'] as const;

/** What a paper says anew; its slug is settled with those of others. */
const PAPER_PROPERTIES = Object.keys(NODES.Paper.properties).filter((name) => name !== 'slug');

const strings = (rows: readonly Row[], column: string): string[] => rows.map((row) => String(row[column]));

interface Before {
  /** Paper id to when it came. */
  existing: Map<string, string>;
  edges: PaperEdge[];
  /** Of all claims, whether on them or on the papers. */
  entities: string[];
  pairs: string[];
  /** Fact id to when it came. */
  loadedAt: Map<string, string>;
  /** Fact id to `END|entity id`. */
  ends: Map<string, string[]>;
  /** Ids of those facts that are results. */
  results: string[];
  slugBases: string[];
}

/** What stood before: which papers, which entities and pairs they touch, when their facts came. */
const readBefore = async (tx: Transaction, ids: readonly string[]): Promise<Before> => {
  const nothing = {
    existing: new Map(),
    edges: [],
    entities: [],
    pairs: [],
    loadedAt: new Map(),
    ends: new Map(),
    results: [],
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
  const edges = await readEdges(tx, old.ids);
  const facts = await tx.run(
    'UNWIND $ids AS id MATCH (p:Node {id: id})-[:REPORTS]->(f) RETURN f.id AS id, f.loadedAt AS at, f.pair AS pair, f:Result AS result',
    old,
  );
  const named = edges.filter(({ kind }) => (NAMING as readonly string[]).includes(kind));
  const ends = await readEnds(tx.run, strings(facts, 'id'));
  return {
    existing,
    edges,
    slugBases: strings(papers, 'base'),
    entities: [
      ...new Set([
        ...named.map(({ other }) => other),
        ...[...ends.values()].flat().map((end) => end.slice(end.indexOf('|') + 1)),
      ]),
    ],
    pairs: facts.flatMap((row) => (row.pair === null ? [] : [String(row.pair)])),
    loadedAt: new Map(facts.map((row) => [String(row.id), String(row.at)])),
    ends,
    results: strings(
      facts.filter((row) => row.result === true),
      'id',
    ),
  };
};

/** @returns ids of the identifiers that were put in place. */
const writePapers = async (
  tx: Transaction,
  batch: GraphBatch,
  loadedAt: ReadonlyMap<string, string>,
  standing: Standing,
  dialect: Dialect,
): Promise<Set<string>> => {
  const rows = batch.papers.map((paper) => ({
    id: paper.id,
    props: encodeNode(
      'Paper',
      {
        // Should another want the same slug, `settleSlugs` tells them apart.
        ...(loadedAt.has(paper.id) ? {} : { slug: paper.properties.slugBase }),
        ...paper.properties,
        sortTitle: sortTitle(paper.properties.title ?? ''),
        spelling: titleSpelling(paper.properties.title ?? ''),
        loadedAt: loadedAt.get(paper.id) ?? batch.at,
      },
      dialect,
    ),
  }));
  const [old, fresh] = parted(rows, ({ id }) => loadedAt.has(id));
  await rewriteNodes(tx, old, PAPER_PROPERTIES);
  if (fresh.length > 0)
    await tx.run('UNWIND $rows AS row CREATE (p:Node:Paper) SET p = row.props', {
      rows: fresh.map(({ props }) => ({ props })),
    });
  const identifiers = batch.papers.flatMap((paper) =>
    paper.identifiers.map((identifier) => ({ paper: paper.id, ...identifier })),
  );
  const told = identifiers.filter(({ id, paper }) => !stands(standing, 'IDENTIFIES', paper, id));
  await identifyPapers(tx, told);
  return new Set(told.map(({ id }) => id));
};

const writeNaming = async (
  tx: Transaction,
  papers: readonly PaperWrite[],
  standing: Standing,
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
    count += rows.length;
    const [old, fresh] = parted(rows, ({ paper, entity }) => stands(standing, kind, paper, entity));
    if (old.length > 0)
      await tx.run(
        `UNWIND $rows AS row MATCH (p:Node {id: row.paper})-[r:${kind}]->(e) WHERE e.id = row.entity SET r = row.props`,
        { rows: old },
      );
    if (fresh.length > 0)
      await tx.run(
        `UNWIND $rows AS row MATCH (p:Node {id: row.paper}) MATCH (e:Node {id: row.entity}) CREATE (p)-[r:${kind}]->(e) SET r = row.props`,
        { rows: fresh },
      );
  }
  return count;
};

/** @returns what changed; nothing is counted that stood before. */
export const writeBatch = async (
  tx: Transaction,
  batch: GraphBatch,
  dialect: Dialect,
): Promise<BatchCounts> => {
  const gone = batch.removedPapers.map((paper) => paper.id);
  const before = await readBefore(tx, [...batch.papers.map((paper) => paper.id), ...gone]);
  const { standing, gone: dropped } = compareEdges(before.edges, batch);
  await dropEdges(tx, dropped);
  const moves = gone.length > 0 ? await moveIds(tx, batch.removedPapers) : [];
  if (gone.length > 0) {
    await tx.run(
      `UNWIND $rows AS row MATCH (p:Node {id: row.id}) WHERE p:Paper
       MERGE (t:Tombstone {id: row.id}) SET t.kind = CASE WHEN row.into IS NULL THEN 'REMOVED' ELSE 'MERGED' END, t.title = p.title, t.intoId = row.into, t.at = $at
       DETACH DELETE p`,
      { rows: batch.removedPapers, at: batch.at },
    );
  }
  const identified = await writePapers(tx, batch, before.existing, standing, dialect);
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
  const tallies = tallyOf(
    batch,
    standing,
    dropped,
    before.results.map((id) => before.ends.get(id) ?? []),
  );
  const said = votesOf(batch.papers);
  const { created, overwritten, slugBases } = await writeEntities(
    tx,
    batch.entities,
    {
      votes: (id) => said.get(id)?.votes ?? [],
      tally: (id) => tallies.get(id) ?? { papers: 0, results: 0 },
    },
    batch.again === true,
    dialect,
  );
  for (const id of created) tallies.delete(id);
  const authors = await writeAuthors(tx, batch.papers, standing, dialect);
  const edges = await writeNaming(tx, batch.papers, standing, dialect);
  const facts = await writeFacts(tx, batch, before, standing, dialect);
  // What was led elsewhere meanwhile is put in place once more.
  await writeRecords(tx, batch, moves.length > 0 ? new Set() : identified, dialect);
  await cite(tx, batch.papers, standing);
  const left = dropped.flatMap(({ kind, other }) =>
    kind === 'IDENTIFIES' || kind === 'REFERS' ? [other] : [],
  );
  await sweepIdentifiers(tx, [...left, ...moves.map((move) => move.id)]);

  const pairs = batch.papers.flatMap((paper) =>
    paper.facts.flatMap((fact) =>
      'pair' in fact.properties && fact.properties.pair ? [fact.properties.pair] : [],
    ),
  );
  await deriveEdges(tx, [...new Set([...before.pairs, ...pairs])], dialect);
  const perhaps = batch.entities.filter(({ id, known }) => known === null && !created.has(id));
  const unknown = await readVotes(tx, [
    ...new Set([...before.entities, ...perhaps.map((entity) => entity.id)]),
  ]);
  const came = batch.entities.filter(({ id, known }) => known === null && created.has(id));
  const hung = new Map([
    ...unknown,
    ...came.map(({ id }) => [id, { parents: said.get(id)?.parents ?? new Set<string>() }] as const),
  ]);
  const parents = await settleParents(tx, hung, created, dialect);
  const orphans = await removeOrphans(tx, [...before.entities, ...forgotten.parents, ...parents]);
  await countUp(tx, tallies, dialect);
  await settleEntities(
    tx,
    [...unknown.values()].filter(({ id }) => !orphans.removed.has(id)),
    overwritten,
    [...slugBases, ...orphans.slugBases, ...forgotten.slugBases],
    dialect,
  );
  const wrote = before.edges.flatMap(({ kind, other }) => (kind === 'WROTE' ? [other] : []));
  await settleAuthors(tx, [...new Set([...wrote, ...authors])], dialect);
  await settleSlugs(tx, 'Paper', [
    ...batch.papers.map((paper) => String(paper.properties.slugBase)),
    ...before.slugBases,
  ]);
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
