// Authors that an id makes certain. Of several spellings the first in the alphabet names the node:
// a choice that no order of loads can change.
import { kebab } from '../../domain/names.js';
import { nameSpelling } from '../../domain/spelling.js';
import type { PaperWrite } from '../batch.js';
import type { Dialect, Transaction } from '../engine.js';
import { encodeEdge, encodeNode } from './encode.js';
import { rewriteNodes } from './rewrite.js';
import { settleSlugs } from './slugs.js';
import { parted, type Standing, stands } from './standing.js';

/** @returns ids of the authors written. */
export const writeAuthors = async (
  tx: Transaction,
  papers: readonly PaperWrite[],
  standing: Standing,
  dialect: Dialect,
): Promise<string[]> => {
  const rows = papers.flatMap((paper) =>
    paper.authors.map(({ id, name, orcid, position }) => ({
      paper: paper.id,
      id,
      orcid,
      props: encodeEdge(
        'WROTE',
        { position, name, day: paper.properties.sortDate, paperId: paper.id },
        dialect,
      ),
    })),
  );
  if (rows.length > 0) {
    await tx.run('UNWIND $rows AS row MERGE (a:Node {id: row.id}) SET a:Author, a.orcid = row.orcid', {
      rows,
    });
    const [old, fresh] = parted(rows, ({ paper, id }) => stands(standing, 'WROTE', paper, id));
    if (old.length > 0)
      await tx.run(
        'UNWIND $rows AS row MATCH (p:Node {id: row.paper})<-[w:WROTE]-(a) WHERE a.id = row.id SET w = row.props',
        { rows: old },
      );
    if (fresh.length > 0)
      await tx.run(
        'UNWIND $rows AS row MATCH (a:Node {id: row.id}) MATCH (p:Node {id: row.paper}) CREATE (a)-[w:WROTE]->(p) SET w = row.props',
        { rows: fresh },
      );
  }
  return [...new Set(rows.map((row) => row.id))];
};

export const settleAuthors = async (
  tx: Transaction,
  ids: readonly string[],
  dialect: Dialect,
): Promise<void> => {
  if (ids.length === 0) return;
  const old = await tx.run(
    'UNWIND $ids AS id MATCH (a:Node {id: id}) WHERE a.slugBase IS NOT NULL RETURN a.slugBase AS base',
    { ids },
  );
  await tx.run(
    'UNWIND $ids AS id MATCH (a:Node {id: id}) WHERE a:Author AND NOT EXISTS { (a)-[:WROTE]->() } DETACH DELETE a',
    { ids },
  );
  const names = await tx.run(
    'UNWIND $ids AS id MATCH (a:Node {id: id})-[w:WROTE]->() RETURN a.id AS id, min(w.name) AS name, count(w) AS papers',
    { ids },
  );
  const rows = names.map((row) => {
    const name = String(row.name);
    const slugBase = `author/${kebab(name) || 'unnamed'}`;
    const properties = { name, sortName: name.toLowerCase(), spelling: nameSpelling([name]), slugBase };
    const props = encodeNode('Author', { ...properties, paperCount: Number(row.papers) }, dialect);
    return { id: String(row.id), slugBase, props };
  });
  await rewriteNodes(tx, rows, []);
  await settleSlugs(tx, 'Author', [
    ...rows.map(({ slugBase }) => slugBase),
    ...old.map((row) => String(row.base)),
  ]);
};
