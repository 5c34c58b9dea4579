// The edges that papers held before a write. One that is said again stays where it is: Neo4j lets others read
// in mid-commit, and who walks a list just then would miss a paper whose edge is taken away and put back.
import type { GraphBatch, PaperWrite } from '../batch.js';
import type { Row, Transaction } from '../engine.js';
import { MOVED } from './identifiers.js';

const OUT = ['HAS', 'MENTIONS', 'ADDRESSES', 'REPORTS', 'REFERS'] as const;
const IN = ['WROTE', 'OF', 'IDENTIFIES'] as const;

type Kind = (typeof OUT)[number] | (typeof IN)[number];

/** An edge between a paper and something else, in either direction. */
export interface PaperEdge {
  readonly kind: Kind;
  readonly paper: string;
  /** Id of the node at the other end. */
  readonly other: string;
}

export type Standing = ReadonlySet<string>;

const key = ({ kind, paper, other }: PaperEdge): string => `${kind}|${paper}|${other}`;

export const stands = (standing: Standing, kind: Kind, paper: string, other: string): boolean =>
  standing.has(key({ kind, paper, other }));

/** Those that fit and those that do not. */
export const parted = <T>(rows: readonly T[], fits: (row: T) => boolean): [T[], T[]] => {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const row of rows) (fits(row) ? yes : no).push(row);
  return [yes, no];
};

/** All edges of these papers that a batch writes anew, without the ids that moved to them and without CITES. */
export const readEdges = async (tx: Transaction, ids: readonly string[]): Promise<PaperEdge[]> => {
  const out = await tx.run(
    `UNWIND $ids AS id MATCH (p:Node {id: id})-[r:${OUT.join('|')}]->(x) RETURN type(r) AS kind, id AS paper, x.id AS other`,
    { ids },
  );
  const into = await tx.run(
    `UNWIND $ids AS id MATCH (p:Node {id: id})<-[r:${IN.join('|')}]-(x) WHERE x.scheme IS NULL OR x.scheme <> '${MOVED}'
     RETURN type(r) AS kind, id AS paper, x.id AS other`,
    { ids },
  );
  const edge = (row: Row): PaperEdge => ({
    kind: row.kind as Kind,
    paper: String(row.paper),
    other: String(row.other),
  });
  return [...out, ...into].map(edge);
};

const wantedOf = (paper: PaperWrite): PaperEdge[] => {
  const edges = (kind: Kind, others: readonly string[]) =>
    others.map((other) => ({ kind, paper: paper.id, other }));
  return [
    ...paper.naming.map(({ kind, entity }) => ({ kind, paper: paper.id, other: entity })),
    ...edges(
      'REPORTS',
      paper.facts.map(({ id }) => id),
    ),
    ...edges(
      'REFERS',
      paper.cites.map(({ id }) => id),
    ),
    ...edges(
      'WROTE',
      paper.authors.map(({ id }) => id),
    ),
    ...edges('OF', paper.records),
    ...edges(
      'IDENTIFIES',
      paper.identifiers.map(({ id }) => id),
    ),
  ];
};

/** What of the edges the batch says again, and what it does not. */
export const compareEdges = (
  before: readonly PaperEdge[],
  batch: GraphBatch,
): { standing: Standing; gone: PaperEdge[] } => {
  const wanted = new Set(batch.papers.flatMap(wantedOf).map(key));
  return {
    standing: new Set(before.map(key).filter((edge) => wanted.has(edge))),
    gone: before.filter((edge) => !wanted.has(key(edge))),
  };
};

/** Takes these edges away, and the claims that no paper reports any more. */
export const dropEdges = async (tx: Transaction, gone: readonly PaperEdge[]): Promise<void> => {
  for (const kind of [...OUT, ...IN]) {
    const rows = gone.filter((edge) => edge.kind === kind);
    if (rows.length === 0) continue;
    // The other end has no label here: planned from it, the statement would walk all edges of a hub.
    const edge = (IN as readonly string[]).includes(kind) ? `<-[r:${kind}]-(x)` : `-[r:${kind}]->(x)`;
    await tx.run(
      `UNWIND $rows AS row MATCH (p:Node {id: row.paper})${edge} WHERE x.id = row.other ${kind === 'REPORTS' ? 'DETACH DELETE x' : 'DELETE r'}`,
      { rows },
    );
  }
};
