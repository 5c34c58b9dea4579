// The port to a database that speaks Cypher: text and parameters in, rows out. Two engines implement it,
// and they are the only files that know a database package.

export type Row = Record<string, unknown>;

export interface Statement {
  /** Cypher; never holds a value that came from outside. */
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A statement that was run to its end or to an error. */
export interface RanStatement extends Statement {
  /** Milliseconds until its rows were here. */
  readonly ms: number;
  /** Null where it failed. */
  readonly rows: number | null;
}

export interface ReadOptions {
  /** Stops the statement in the database where the engine can; else its answer is dropped. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the database gives up; engines without a time-out ignore it. */
  readonly timeoutMs?: number | undefined;
}

export interface Transaction {
  run(text: string, params?: Readonly<Record<string, unknown>>): Promise<Row[]>;
}

/** What full-text search reads: texts and titles of papers, names of entities and authors, or how either is spelt. */
export type TextIndex = 'papers' | 'names' | 'spelling';

/** Where the engines' languages differ. Keep it small: what can be said alike is said alike. */
export interface Dialect {
  readonly name: 'neo4j' | 'grafeo';
  /** A parameter that the database must hold for an integer. */
  int(value: number): unknown;
  /** Characters of the longest statement worth planning: a new text costs the planner time that grows with it. */
  readonly longestStatement: number;
  /** Relationships have indexes: a page of a hub's papers is sought there. */
  readonly edgeIndex: boolean;
  /** Statements that make the constraints and indexes of the ontology, each harmless when repeated. */
  readonly schema: readonly string[];
  /** Binds `node`, best first, for a query text (see `fullTextQuery`) and a limit, both parameters ("$query"). */
  fullText(index: TextIndex, node: string, query: string, limit: string): string;
  /** The database's own query text for these words: whole words, of which any may match. */
  fullTextQuery(index: TextIndex, words: readonly string[]): string;
}

export interface Engine {
  readonly dialect: Dialect;
  /** What `status` calls it: "Neo4j 5.26.30", "Grafeo 0.6.0, .papergraph/graph". */
  describe(): Promise<string>;
  /** Makes constraints and indexes. */
  prepare(): Promise<void>;
  read(statement: Statement, options?: ReadOptions): Promise<Row[]>;
  /** All or nothing; may run `work` again when the database asks for it. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Writes the graph as it stands between two transactions to a new file, where the graph is a file of this process.
   * Resolves with what it holds; rejects with BAD_USER_INPUT where the database has a way of its own.
   */
  copyTo(path: string): Promise<{ readonly nodes: number; readonly edges: number }>;
  close(): Promise<void>;
}
