// The port to a database that speaks Cypher: text and parameters in, rows out. Two engines implement it,
// and they are the only files that know a database package.

export type Row = Record<string, unknown>;

export interface Statement {
  /** Cypher; never holds a value that came from outside. */
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
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

/** Where the engines' languages differ. Keep it small: what can be said alike is said alike. */
export interface Dialect {
  readonly name: 'neo4j' | 'grafeo';
  /** A parameter that the database must hold for an integer. */
  int(value: number): unknown;
  /** Characters of the longest statement worth planning: a new text costs the planner time that grows with it. */
  readonly longestStatement: number;
  /** Statements that make the constraints and indexes of the ontology, each harmless when repeated. */
  readonly schema: readonly string[];
  /** Binds `n` and `score` for the parameters `$query` (see `fullTextQuery`) and `$limit`. */
  readonly fullText: string;
  /** The database's own query text for these words: whole words, of which any may match. */
  fullTextQuery(words: readonly string[]): string;
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
