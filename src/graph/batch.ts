// What one transaction writes: whole papers with all that follows from them, and the records they follow from.
// Pure data, computed by the pipeline; the store decides nothing about meaning.

import type { RelationKind } from '../domain/kinds.js';
import type { EdgeProperties, NodeProperties } from '../domain/ontology.js';

/** An edge from the paper to an entity; `entity` is the entity's id. */
export interface NamingRow {
  readonly kind: 'HAS' | 'MENTIONS' | 'ADDRESSES';
  readonly entity: string;
  readonly properties: EdgeProperties<'HAS'>;
}

export interface FactRow {
  readonly kind: 'Result' | 'Comparison' | 'Relation';
  readonly properties: NodeProperties<'Result'> | NodeProperties<'Comparison'> | NodeProperties<'Relation'>;
  readonly id: string;
  /** Entity ids by the part they play. */
  readonly ends: {
    readonly SUBJECT?: string;
    readonly OBJECT?: string;
    readonly ON?: string;
    readonly FOR?: string;
  };
}

export interface PaperWrite {
  readonly id: string;
  readonly properties: NodeProperties<'Paper'>;
  readonly naming: readonly NamingRow[];
  readonly facts: readonly FactRow[];
  /** Authors known by an id, with their place in the list. */
  readonly authors: readonly {
    readonly id: string;
    readonly name: string;
    readonly orcid: string | null;
    readonly position: number;
  }[];
  /** Ids of the paper's records. */
  readonly records: readonly string[];
  readonly identifiers: readonly IdentifierRow[];
  /** Papers that it cites, each by all ids that its sources know; those outside the graph too. */
  readonly cites: readonly IdentifierRow[];
}

export interface IdentifierRow {
  readonly id: string;
  readonly scheme: string;
  readonly value: string;
}

/** An entity that the batch's papers name, or that stands above one that they name. */
export interface EntityWrite {
  readonly id: string;
  readonly key: string;
  /** What the catalogue says; null for a name it does not know, which the votes of papers then describe. */
  readonly known: {
    readonly name: string;
    readonly type: string;
    readonly kind: string | null;
    readonly aliases: readonly string[];
    readonly generic: boolean;
    readonly description: string | null;
    readonly parameterCount: number | null;
  } | null;
  /** For a name that the catalogue does not know but whose shape tells. */
  readonly kind: string | null;
  /** Of known entities; above others stands what the naming edges say. */
  readonly familyId: string | null;
  readonly parents: readonly { readonly kind: RelationKind; readonly id: string }[];
  readonly names: readonly IdentifierRow[];
}

export interface RecordWrite {
  readonly id: string;
  readonly source: string;
  readonly key: string;
  readonly hash: string;
  readonly json: string;
  readonly at: string | null;
  readonly fields: readonly string[];
  /** Ids of Identifier nodes that it claims. */
  readonly claims: readonly IdentifierRow[];
}

export interface GraphBatch {
  readonly records: readonly RecordWrite[];
  readonly removedRecords: readonly string[];
  readonly papers: readonly PaperWrite[];
  /** Papers that are no more, and the paper they went into, if any. */
  readonly removedPapers: readonly { readonly id: string; readonly into: string | null }[];
  readonly entities: readonly EntityWrite[];
  /** Another catalogue may have described these entities: what it said of them is taken back. */
  readonly again?: boolean;
  /** Where the load stands after this batch but for its papers, which the write counts; null for no load. */
  readonly load: NodeProperties<'Load'> | null;
  /** ISO time of the write; kept out of exports. */
  readonly at: string;
}

export interface BatchCounts {
  papersAdded: number;
  papersChanged: number;
  papersRemoved: number;
  nodes: number;
  edges: number;
}
