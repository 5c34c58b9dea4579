// Nodes and edges as a drawing needs them, and what can be asked for: plain data between the statements that
// read the graph, the pure functions that choose, place and rank, and the API.
import type { Role } from '../../domain/kinds.js';

/** A node's kind as the graph labels it. */
export type DrawnLabel =
  | 'Paper'
  | 'Technique'
  | 'Model'
  | 'Benchmark'
  | 'Task'
  | 'Author'
  | 'Result'
  | 'Comparison';

/** Kinds of edges as they are shown; one that only mentions is a HAS whose role says so. */
export const DRAWN_KINDS = [
  'HAS',
  'VARIANT_OF',
  'BASED_ON',
  'PART_OF',
  'BEATS',
  'TIES',
  'WROTE',
  'ADDRESSES',
  'REPORTS',
  'CITES',
] as const;
/** SHARES stands for the papers that have both ends, where a drawing leaves papers out. */
export type DrawnKind = (typeof DRAWN_KINDS)[number] | 'SHARES';

export interface DrawnNode {
  readonly id: string;
  readonly label: DrawnLabel;
  readonly name: string;
  readonly shortName: string;
  readonly slug: string | null;
  /** Edges in the whole graph, mentions left out. */
  readonly degree: number;
  readonly year: number | null;
  /** Papers behind an entity or author; 0 for others. */
  readonly papers: number;
}

/** Where `overview` puts a node. */
export interface Place {
  readonly community: number | null;
  readonly x: number;
  readonly y: number;
}

export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: DrawnKind;
  readonly role: Role | null;
  readonly confidence: number;
  /** Papers behind it. */
  readonly support: number;
  /** Pieces of evidence on the edge itself; null where they stand in the claims that it was derived from. */
  readonly evidenceCount: number | null;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** By node id; only an overview has places. */
  readonly places: ReadonlyMap<string, Place>;
  readonly truncated: boolean;
  readonly totals: { readonly nodes: number; readonly edges: number };
}

/** Which nodes and edges may be drawn; a null does not restrict. */
export interface DrawingFilter {
  readonly labels: readonly DrawnLabel[];
  readonly kinds: readonly DrawnKind[];
  /** Of HAS only: edges that have one of these roles; null is all but MENTIONS. */
  readonly roles: readonly Role[] | null;
  readonly minConfidence: number | null;
  /** Of papers only; those without a year stay out when one is given. */
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  /** Bare classes such as "LLM" too. */
  readonly generic: boolean;
}

export interface NeighborhoodRequest extends DrawingFilter {
  /** Ids of existing nodes; they are drawn whatever the filter says. */
  readonly of: readonly string[];
  readonly depth: number;
  readonly limit: number;
  /** Entities alone, linked by the papers that have both. */
  readonly project?: boolean;
}

export interface OverviewRequest extends DrawingFilter {
  readonly limit: number;
  /** Only papers of this community; null for all. */
  readonly community: string | null;
}

/** A part of the whole graph: papers that share entities more with each other than with the rest. */
export interface Community {
  /** From the entity that it was first named by; lasts while the part stays recognisable. */
  readonly id: string;
  readonly papers: number;
  /** Papers of the year up to the newest paper of the graph. */
  readonly recent: number;
  /** `recent` divided by the papers of the year before, each and one more. */
  readonly growth: number;
  /** Strongest first, with the number of this part's papers that name each. */
  readonly entities: readonly { readonly id: string; readonly papers: number }[];
  /** Ids of its newest papers. */
  readonly members: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Communities {
  /** Most papers first. */
  readonly nodes: readonly Community[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  readonly papers: number;
  /** Papers that share nothing with another. */
  readonly outside: number;
  readonly growth: number;
}

export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  /** In edges. */
  readonly maxLength: number;
  readonly first: number;
}

export interface DrawnPath {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Above 0, at most 1: higher is more informative. */
  readonly score: number;
  readonly text: string;
}

export interface PathsFound {
  readonly paths: readonly DrawnPath[];
  /** Nothing within the length asked for was left out by the bounds of the search. */
  readonly complete: boolean;
  /** Edges that the search read. */
  readonly read: number;
}

/** An edge met on a walk, from the node that was expanded to what was found. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** True where the fact points from `from` to `to`. */
  readonly forward: boolean;
  readonly kind: DrawnKind;
  readonly role: Role | null;
  readonly confidence: number;
  /** The paper's day for an edge of a paper, else "". */
  readonly day: string;
  readonly label: DrawnLabel;
  /** Papers behind the node found. */
  readonly papers: number;
}
