// Citations. A paper refers to identifiers, whether the graph holds what they name or not; CITES leads to the papers
// that these identify now, so that it does not matter which of two papers came first. Only where a statement begins it
// names a label: planned on an empty database, it might begin with a scan of another.
import type { PaperWrite } from '../batch.js';
import type { Row, Transaction } from '../engine.js';
import { type Standing, stands } from './standing.js';

/** An id that only a merge that was undone leads by tells nothing of what is cited: no record says it. */
const TOLD = "i.scheme <> 'moved'";

const pairs = (rows: readonly Row[]): Map<string, { citing: string; cited: string }> =>
  new Map(
    rows.map((row) => [
      `${row.citing}|${row.cited}`,
      { citing: String(row.citing), cited: String(row.cited) },
    ]),
  );

/** Writes what papers refer to, and the citations of and by them. Call it when all identifiers are in place. */
export const cite = async (
  tx: Transaction,
  papers: readonly PaperWrite[],
  standing: Standing,
): Promise<void> => {
  if (papers.length === 0) return;
  const refers = papers.flatMap((paper) =>
    paper.cites
      .filter(({ id }) => !stands(standing, 'REFERS', paper.id, id))
      .map((cited) => ({ paper: paper.id, ...cited })),
  );
  if (refers.length > 0) {
    const rows = [...new Map(refers.map(({ id, scheme, value }) => [id, { id, scheme, value }])).values()];
    await tx.run(
      'UNWIND $rows AS row MERGE (i:Identifier {id: row.id}) ON CREATE SET i.scheme = row.scheme, i.value = row.value',
      { rows },
    );
    await tx.run(
      'UNWIND $rows AS row MATCH (p:Node {id: row.paper}) MATCH (i:Identifier {id: row.id}) CREATE (p)-[:REFERS]->(i)',
      { rows: refers },
    );
  }
  const ids = papers.map((paper) => paper.id);
  const read = async (match: string, columns: string) =>
    tx.run(`UNWIND $ids AS id MATCH ${match} RETURN DISTINCT ${columns}`, { ids });
  const [citing, cited] = ['id AS citing, q.id AS cited', 'p.id AS citing, id AS cited'];
  const wanted = pairs([
    ...(await read(
      `(p:Node {id: id})-[:REFERS]->(i)-[:IDENTIFIES]->(q) WHERE ${TOLD} AND q.id <> id`,
      citing,
    )),
    ...(await read(
      `(q:Node {id: id})<-[:IDENTIFIES]-(i)<-[:REFERS]-(p) WHERE ${TOLD} AND p.id <> id`,
      cited,
    )),
  ]);
  const held = pairs([
    ...(await read('(p:Node {id: id})-[:CITES]->(q)', citing)),
    ...(await read('(q:Node {id: id})<-[:CITES]-(p)', cited)),
  ]);
  const gone = [...held].flatMap(([key, row]) => (wanted.has(key) ? [] : [row]));
  const fresh = [...wanted].flatMap(([key, row]) => (held.has(key) ? [] : [row]));
  if (gone.length > 0)
    await tx.run(
      'UNWIND $rows AS row MATCH (p:Node {id: row.citing})-[r:CITES]->(q) WHERE q.id = row.cited DELETE r',
      { rows: gone },
    );
  if (fresh.length > 0)
    await tx.run(
      'UNWIND $rows AS row MATCH (p:Node {id: row.citing}) MATCH (q:Node {id: row.cited}) CREATE (p)-[:CITES]->(q)',
      { rows: fresh },
    );
};
