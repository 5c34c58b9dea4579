// What can be asked of the graph, as data: no Cypher, no GraphQL. A plan is a tree of pages, counts and
// pairings below a start; the store folds it into one statement. Values ride along and become parameters, so
// that two plans of one shape have one text.
import type { EdgeKindName } from '../domain/ontology.js';

export type Label =
  | 'Node'
  | 'Paper'
  | 'Entity'
  | 'Technique'
  | 'Model'
  | 'Benchmark'
  | 'Task'
  | 'Author'
  | 'Result'
  | 'Comparison'
  | 'Relation'
  | 'Tombstone'
  | 'Load'
  | 'Record';

/** One step over edges of some kinds to nodes of one label. */
export interface Hop {
  readonly kinds: readonly EdgeKindName[];
  readonly direction: 'out' | 'in' | 'both';
  readonly to: Label;
  /** Any number of steps up to this many, none included: "this or what stands below it". */
  readonly upTo?: number;
  /** Begin also at what stands below the node by VARIANT_OF: "any Llama". One row an end, by its strongest edge. */
  readonly below?: true;
}

/** Where a plan begins. `id` and `ids` are values. */
export type Start =
  | { readonly by: 'label'; readonly label: Label }
  /** The one node whose own id it is. */
  | { readonly by: 'id'; readonly label: Label; readonly id: string }
  /** What one identifier leads to. */
  | { readonly by: 'identifier'; readonly label: Label; readonly id: string }
  | { readonly by: 'ids'; readonly label: Label; readonly ids: readonly string[] }
  | { readonly by: 'identifiers'; readonly label: Label; readonly ids: readonly string[] }
  | {
      readonly by: 'property';
      readonly label: Label;
      readonly property: string;
      readonly values: readonly unknown[];
    }
  /** All of these; a row's `rank` is the place of the first that leads to its node. */
  | {
      readonly by: 'any';
      readonly starts: readonly Exclude<Start, { by: 'any' | 'label' | 'rows' | 'id' | 'identifier' }>[];
    }
  /** What the statement has found already, by the name of its variable; made while folding. */
  | { readonly by: 'rows'; readonly name: string };

export type Comparator = '=' | '<' | '<=' | '>' | '>=' | 'IN' | 'CONTAINS' | 'STARTS WITH';

/** Two-valued: what compares with an absent value is false, and `not` of it true. */
export type Predicate =
  | { readonly op: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly op: 'not'; readonly of: Predicate }
  | {
      readonly op: 'compare';
      readonly on: 'node' | 'edge';
      readonly property: string;
      readonly with: Comparator;
      readonly value: unknown;
      readonly fold?: boolean;
    }
  | { readonly op: 'exists'; readonly on: 'node' | 'edge'; readonly property: string }
  /** A list property and the values have an element in common. */
  | {
      readonly op: 'meets';
      readonly on: 'node' | 'edge';
      readonly property: string;
      readonly values: readonly unknown[];
    }
  /** The node is one that an identifier leads to; with `family` also one below such a node by VARIANT_OF. */
  | {
      readonly op: 'identified';
      readonly ids: readonly string[];
      readonly family: boolean;
      /** An id leads to the node whose own it is, to others only where it is nobody's own; a name to all its senses. */
      readonly exact: boolean;
    }
  | { readonly op: 'label'; readonly label: Label }
  /** The edge leads from a comparison to its end of this kind where the outcome is BETTER, to the other where WORSE. */
  | { readonly op: 'side'; readonly better: 'SUBJECT' | 'OBJECT' }
  | {
      readonly op: 'hop';
      readonly quantifier: 'some' | 'none' | 'all' | 'single';
      readonly hop: Hop;
      readonly where: Predicate | null;
    }
  | {
      readonly op: 'count';
      readonly hop: Hop;
      readonly where: Predicate | null;
      readonly with: Comparator;
      readonly value: number;
    }
  /** How many entries of a paper's list of authors have one of the names and one of the ids; null asks nothing. */
  | {
      readonly op: 'authors';
      readonly names: readonly string[] | null;
      readonly ids: readonly string[] | null;
      readonly with: Comparator;
      readonly value: number;
      /** As many as the list has, instead of `value`. */
      readonly every: boolean;
    }
  /** Hops from one node whose edges share a sentence. */
  | {
      readonly op: 'together';
      readonly hops: readonly { readonly hop: Hop; readonly where: Predicate | null }[];
    };

export interface OrderKey {
  /**
   * `count` is a pairing's number of papers, `score` a text search's, `degree` how many edges the hop has, `growth`
   * how many of them lie between the last two days of `values` less those between the first two.
   */
  readonly on: 'node' | 'edge' | 'count' | 'score' | 'degree' | 'growth';
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
  readonly hop?: Hop;
  readonly values?: readonly string[];
  /** Stands for an absent value, so that every row has a place. */
  readonly absent?: string | number;
}

/** Of rows from a start or a hop: which, in what order, from where, how many. */
export interface Window {
  readonly where: Predicate | null;
  /** Ends in a key that is unique. */
  readonly order: readonly OrderKey[];
  readonly limit: number | null;
  /** Values of the order's keys; rows strictly after them. */
  readonly after: readonly unknown[] | null;
  /** Rows strictly before these, in the same order. */
  readonly before: readonly unknown[] | null;
}

export interface PagePart extends Window {
  readonly kind: 'page';
  /** The column of the answer; set when the plan is finished. */
  key: string;
  readonly from: Start | Hop;
  /** Whether a row brings the values of its order's keys, of which cursors are made. */
  cursors: boolean;
  readonly edgeProperties: Set<string>;
  readonly node: Selection;
}

/** Whether a page tells nothing but its nodes: then a row is the node, with no map around it. */
export const isBare = ({ from, cursors, edgeProperties }: PagePart): boolean =>
  !cursors &&
  edgeProperties.size === 0 &&
  !(isStart(from) && ['ids', 'identifiers', 'any'].includes(from.by));

export interface CountPart {
  readonly kind: 'count';
  key: string;
  readonly from: Start | Hop;
  readonly where: Predicate | null;
}

/** Nodes that stand in one paper with this node. */
export interface Pairing {
  readonly toPaper: Hop;
  readonly fromPaper: Hop;
  /** Take in what stands below this node by VARIANT_OF. */
  readonly family: boolean;
  readonly sameSentence: boolean;
  /** Of the edges to and from the paper. */
  readonly roles: readonly string[] | null;
  readonly where: Predicate | null;
}

/** The nodes of a pairing, grouped: how many papers, in which roles, from when to when. */
export interface PairPart extends Window, Pairing {
  readonly kind: 'pair';
  key: string;
  /** As of a page. */
  cursors: boolean;
  /** What to tell of the papers besides their number. */
  readonly told: Set<'roles' | 'first' | 'last'>;
  readonly node: Selection;
  /** The papers of each pair, when asked for. */
  readonly papers: {
    readonly limit: number;
    readonly node: Selection;
    readonly edge: Set<string>;
  } | null;
}

export interface PairCountPart extends Pairing {
  readonly kind: 'pairCount';
  key: string;
}

/** How many of some rows have each value: of a node at the end of a path, or of something that a paper there says. */
export interface FacetPart {
  readonly kind: 'facet';
  key: string;
  /** Of a pairing, its own filter holds and not `where`. */
  readonly from: Start | Hop | Pairing;
  readonly where: Predicate | null;
  /** From a row to the node that is counted by; for all but `node` that is a paper. */
  readonly path: readonly Hop[];
  readonly by: 'node' | 'publishedYear' | 'year' | 'month' | 'author';
  readonly limit: number | null;
  /** Of the node or, of authors, of the person where one is known. */
  readonly node: Selection;
}

export type Part = PagePart | CountPart | PairPart | PairCountPart | FacetPart;

/** What to return of a node. */
export interface Selection {
  /** Stands for a selection that is never changed again: the statements it is part of are remembered by it. */
  fixed?: number;
  readonly properties: Set<string>;
  readonly parts: Part[];
  /** What to return besides where the node carries a label. */
  readonly cases: { readonly label: Label; readonly selection: Selection; key: string }[];
}

/** The parts of a plan stand side by side and are answered by one statement. */
export interface Plan {
  readonly parts: readonly Part[];
}

export const selection = (...properties: string[]): Selection => ({
  properties: new Set(properties),
  parts: [],
  cases: [],
});

let fixed = 0;
/** Says that a selection is finished. */
export const fix = <S extends Selection>(finished: S): S => {
  finished.fixed ??= ++fixed;
  return finished;
};

export const isStart = (from: Start | Hop | Pairing): from is Start => 'by' in from;
export const isPairing = (from: Start | Hop | Pairing): from is Pairing => 'toPaper' in from;

/** What must all hold, however it is nested. */
export const conjuncts = (where: Predicate | null): readonly Predicate[] =>
  where === null ? [] : where.op === 'and' ? where.of.flatMap(conjuncts) : [where];
