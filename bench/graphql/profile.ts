// What the database does for a reference query: the statements, and for each its operators with their database hits.
// A statement must not scan all nodes of a label, nor sort more than what belongs to the thing that was asked for.
import type { Driver } from 'neo4j-driver';
import type { Statement } from '../../src/graph/engine.js';

export interface Operator {
  readonly name: string;
  readonly rows: number;
  readonly hits: number;
}

interface Profile {
  readonly operatorType: string;
  readonly dbHits?: number;
  readonly rows?: number;
  readonly children: readonly Profile[];
}

/** From the leaves up, in the order of execution. */
const flatten = (plan: Profile): Operator[] => [
  ...plan.children.flatMap(flatten),
  {
    name: plan.operatorType.replace(/@.*/, ''),
    rows: Number(plan.rows ?? 0),
    hits: Number(plan.dbHits ?? 0),
  },
];

export const profileOf = async (
  driver: Driver,
  database: string,
  { text, params }: Statement,
): Promise<Operator[]> => {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, params);
    return flatten(summary.profile as unknown as Profile);
  } finally {
    await session.close();
  }
};

const SCANS =
  /^(AllNodesScan|NodeByLabelScan|.*RelationshipTypeScan|.*AllRelationshipsScan|NodeIndexScan|.*RelationshipIndexScan|PartitionedAllNodesScan|PartitionedNodeByLabelScan)/;
/** What a hub may have sorted of its own: what lies around it, never the graph. */
const MOST_SORTED = 50_000;

/** Why a profile is not let through; empty when it is. */
export const faultsOf = (operators: readonly Operator[]): string[] =>
  operators.flatMap(({ name, rows }) =>
    SCANS.test(name)
      ? [`${name} reads ${rows} rows`]
      : name === 'Sort' && rows > MOST_SORTED
        ? [`Sort of ${rows} rows`]
        : [],
  );

export const totalHits = (operators: readonly Operator[]): number =>
  operators.reduce((sum, { hits }) => sum + hits, 0);

/** Equal operators in a row stand once, so that a golden file says what is done and not how often. */
export const outline = (operators: readonly Operator[]): string =>
  operators
    .map(({ name }) => name)
    .filter((name, i, all) => name !== all[i - 1])
    .join(' ');
