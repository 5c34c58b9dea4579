// How a write changes the numbers that entities carry: added up from what comes and goes, so that no batch counts the
// edges of a hub.
import type { FactRow, GraphBatch } from '../batch.js';
import type { Dialect, Transaction } from '../engine.js';
import { type PaperEdge, type Standing, stands } from './standing.js';

/** Changes by entity: of papers that do more than mention it, and of numbers reported for it or on it. */
export interface Tally {
  papers: number;
  results: number;
}

const NOTHING: Readonly<Tally> = { papers: 0, results: 0 };
const COUNTED: ReadonlySet<string> = new Set(['HAS', 'ADDRESSES']);
const ENDS = ['SUBJECT', 'ON'] as const;

/**
 * @param dropped edges that go.
 * @param results `END|entity id` of each result that its paper had before.
 */
export const tallyOf = (
  batch: GraphBatch,
  standing: Standing,
  dropped: readonly PaperEdge[],
  results: readonly (readonly string[])[],
): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  const add = (entity: string, papers: number, results: number): void => {
    const { papers: p, results: r } = tallies.get(entity) ?? NOTHING;
    tallies.set(entity, { papers: p + papers, results: r + results });
  };
  for (const { kind, other } of dropped) if (COUNTED.has(kind)) add(other, -1, 0);
  for (const end of results.flat()) {
    const [name, entity = ''] = end.split('|');
    if ((ENDS as readonly string[]).includes(name ?? '')) add(entity, 0, -1);
  }
  for (const { id, naming, facts } of batch.papers) {
    for (const { kind, entity } of naming)
      if (COUNTED.has(kind) && !stands(standing, kind, id, entity)) add(entity, 1, 0);
    for (const { kind, ends } of facts as FactRow[])
      if (kind === 'Result') for (const end of ENDS) if (ends[end]) add(ends[end], 0, 1);
  }
  return tallies;
};

/** Adds the changes to entities that stand. */
export const countUp = async (
  tx: Transaction,
  tallies: ReadonlyMap<string, Tally>,
  dialect: Dialect,
): Promise<void> => {
  const rows = [...tallies]
    .filter(([, { papers, results }]) => papers !== 0 || results !== 0)
    .map(([id, { papers, results }]) => ({ id, papers: dialect.int(papers), results: dialect.int(results) }));
  if (rows.length > 0)
    await tx.run(
      `UNWIND $rows AS row MATCH (e:Node {id: row.id})
       SET e.paperCount = coalesce(e.paperCount, 0) + row.papers, e.resultCount = coalesce(e.resultCount, 0) + row.results`,
      { rows },
    );
};
