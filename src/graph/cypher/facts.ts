// Results, comparisons and relations with their ends.
import type { FactRow, GraphBatch } from '../batch.js';
import type { Dialect, Transaction } from '../engine.js';
import { encodeNode } from './encode.js';
import { parted, type Standing, stands } from './standing.js';

const FACTS = ['Result', 'Comparison', 'Relation'] as const;
const ENDS = ['SUBJECT', 'OBJECT', 'ON', 'FOR'] as const;

/**
 * `END|entity id` of each fact. Not read as an optional part of a paper's facts: with one the embedded engine reads all
 * edges of the graph.
 */
export const readEnds = async (
  run: Transaction['run'],
  facts: readonly string[],
): Promise<Map<string, string[]>> => {
  const ends = new Map<string, string[]>(facts.map((id) => [id, []]));
  if (facts.length === 0) return ends;
  for (const label of ['Node', 'Relation'])
    for (const { id, end, entity } of await run(
      `UNWIND $ids AS id MATCH (f:${label} {id: id})-[r:${ENDS.join('|')}]->(e) RETURN id, type(r) AS end, e.id AS entity`,
      { ids: facts },
    ))
      ends.get(String(id))?.push(`${String(end)}|${String(entity)}`);
  return ends;
};

/**
 * Writes what papers report. A claim that stands keeps its place and those of its ends that are still so.
 * @param before when claims came, and `END|entity id` of each; by claim.
 */
export const writeFacts = async (
  tx: Transaction,
  batch: GraphBatch,
  before: {
    readonly loadedAt: ReadonlyMap<string, string>;
    readonly ends: ReadonlyMap<string, readonly string[]>;
  },
  standing: Standing,
  dialect: Dialect,
): Promise<number> => {
  const facts = batch.papers.flatMap((paper) =>
    paper.facts.map((fact: FactRow) => ({ paper: paper.id, fact })),
  );
  for (const kind of FACTS) {
    const mine = facts.filter(({ fact }) => fact.kind === kind);
    const rows = mine.map(({ paper, fact }) => ({
      paper,
      id: fact.id,
      props: encodeNode(
        kind,
        { ...fact.properties, loadedAt: before.loadedAt.get(fact.id) ?? batch.at },
        dialect,
      ),
    }));
    const label = kind === 'Relation' ? 'Relation' : 'Node';
    const [old, fresh] = parted(rows, ({ paper, id }) => stands(standing, 'REPORTS', paper, id));
    if (old.length > 0)
      await tx.run(`UNWIND $rows AS row MATCH (f:${label} {id: row.id}) SET f = row.props`, { rows: old });
    if (fresh.length > 0)
      await tx.run(
        `UNWIND $rows AS row MATCH (p:Node {id: row.paper}) MERGE (f:${label} {id: row.id}) SET f = row.props ${kind === 'Relation' ? '' : `SET f:${kind} `}CREATE (p)-[:REPORTS]->(f)`,
        { rows: fresh },
      );
    const kept = new Set(old.map(({ id }) => id));
    for (const end of ENDS) {
      const now = mine.flatMap(({ fact }) =>
        fact.ends[end] ? [{ fact: fact.id, entity: fact.ends[end] }] : [],
      );
      const wanted = new Map(now.map(({ fact, entity }) => [fact, entity]));
      const held = [...kept].flatMap((fact) =>
        (before.ends.get(fact) ?? [])
          .filter((row) => row.startsWith(`${end}|`))
          .map((row) => ({ fact, row })),
      );
      const gone = held.filter(({ fact, row }) => row !== `${end}|${wanted.get(fact)}`);
      if (gone.length > 0)
        await tx.run(`UNWIND $ids AS id MATCH (f:${label} {id: id})-[r:${end}]->() DELETE r`, {
          ids: gone.map(({ fact }) => fact),
        });
      const there = new Set(held.map(({ fact, row }) => `${fact}|${row}`));
      const added = now.filter(({ fact, entity }) => !there.has(`${fact}|${end}|${entity}`));
      if (added.length > 0)
        await tx.run(
          `UNWIND $rows AS row MATCH (f:${label} {id: row.fact}) MATCH (e:Node {id: row.entity}) CREATE (f)-[:${end}]->(e)`,
          { rows: added },
        );
    }
  }
  return facts.length;
};
