// Citations. A paper refers to identifiers, whether the graph holds what they name or not; CITES leads to the papers
// that these identify now, so that it does not matter which of two papers came first. Only where a statement begins it
// names a label: planned on an empty database, it might begin with a scan of another.
import type { PaperWrite } from '../batch.js';
import type { Row, Transaction } from '../engine.js';

/** Takes away what these papers refer to, and all citations of and by them. @returns identifiers to sweep at the end. */
export const releaseReferences = async (tx: Transaction, papers: readonly string[]): Promise<string[]> => {
  const match = 'UNWIND $ids AS id MATCH (p:Node {id: id})-[r:REFERS]->(i)';
  const rows = await tx.run(`${match} RETURN DISTINCT i.id AS id`, { ids: papers });
  await tx.run(`${match} DELETE r`, { ids: papers });
  await tx.run('UNWIND $ids AS id MATCH (:Node {id: id})-[r:CITES]->() DELETE r', { ids: papers });
  await tx.run('UNWIND $ids AS id MATCH (:Node {id: id})<-[r:CITES]-() DELETE r', { ids: papers });
  return rows.map((row) => String(row.id));
};

/** An id that only a merge that was undone leads by tells nothing of what is cited: no record says it. */
const TOLD = "i.scheme <> 'moved'";

/** Writes what papers refer to, and the citations of and by them. Call it when all identifiers are in place. */
export const cite = async (tx: Transaction, papers: readonly PaperWrite[]): Promise<void> => {
  if (papers.length === 0) return;
  const refers = papers.flatMap((paper) => paper.cites.map((cited) => ({ paper: paper.id, ...cited })));
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
  const out = await tx.run(
    `UNWIND $ids AS id MATCH (p:Node {id: id})-[:REFERS]->(i)-[:IDENTIFIES]->(q) WHERE ${TOLD} AND q.id <> id
     RETURN DISTINCT id AS citing, q.id AS cited`,
    { ids },
  );
  const into = await tx.run(
    `UNWIND $ids AS id MATCH (q:Node {id: id})<-[:IDENTIFIES]-(i)<-[:REFERS]-(p) WHERE ${TOLD} AND p.id <> id
     RETURN DISTINCT p.id AS citing, id AS cited`,
    { ids },
  );
  const pair = (row: Row) => ({ citing: String(row.citing), cited: String(row.cited) });
  const rows = [
    ...new Map([...out, ...into].map(pair).map((row) => [`${row.citing}|${row.cited}`, row])).values(),
  ];
  if (rows.length > 0)
    await tx.run(
      'UNWIND $rows AS row MATCH (p:Node {id: row.citing}) MATCH (q:Node {id: row.cited}) CREATE (p)-[:CITES]->(q)',
      { rows },
    );
};
