// The port between the graph and everything else: batches in, plans in, answers out. Nobody outside src/graph
// sees Cypher or knows which engine answers.
import type { NodeProperties } from '../domain/ontology.js';
import type { BatchCounts, GraphBatch } from './batch.js';
import type { Learned } from './cypher/learned.js';
import type { Relative } from './cypher/lineage.js';
import type { Candidates, SearchRequest } from './cypher/search.js';
import type { Specials } from './cypher/special.js';
import type { Trend, TrendingRequest } from './cypher/trending.js';
import type {
  Communities,
  Drawing,
  NeighborhoodRequest,
  OverviewRequest,
  PathsFound,
  PathsRequest,
} from './drawing/types.js';
import type { RanStatement, ReadOptions, Row } from './engine.js';
import type { Plan } from './plan.js';
import type { Said } from './said.js';

export interface StoredRecord {
  readonly id: string;
  readonly source: string;
  readonly hash: string;
  /** The whole PaperRecord. */
  readonly json: string;
}

/** What wrote the graph; facts of another extractor or catalogue are derived anew. */
export interface GraphVersions {
  readonly schema: string;
  readonly extractor: string;
  readonly catalogue: string;
}

export type LoadState = NodeProperties<'Load'>;

/**
 * How much of the graph an export holds: papers alone; what the API serves as nodes; that and relations, which is the
 * public graph; or all there is, with records, identifiers, loads and times of loading, from which a graph can be rebuilt.
 */
export type ExportScope = 'papers' | 'drawn' | 'public' | 'everything';

export interface ExportRequest {
  /** "public" when not given. */
  readonly scope?: ExportScope;
  /** Only these nodes and relations, and the edges among them. */
  readonly ids?: readonly string[];
}

export interface NamedNode {
  readonly id: string;
  readonly slug: string | null;
  readonly name: string | null;
}

export interface Surroundings {
  readonly ids: readonly string[];
  /** More lies there than the limit let in. */
  readonly truncated: boolean;
}

/** One line of an export: a node or an edge. */
export type ExportItem =
  | { readonly type: 'node'; readonly kind: string; readonly id: string; readonly properties: Row }
  | {
      readonly type: 'edge';
      readonly kind: string;
      readonly from: string;
      readonly to: string;
      readonly properties: Row;
    };

export interface Counts {
  readonly nodes: readonly { readonly kind: string; readonly count: number }[];
  readonly edges: readonly { readonly kind: string; readonly count: number }[];
}

export interface GraphStore extends Specials {
  /** Engine and version, for people. */
  describe(): Promise<string>;
  /** Rejects with UNAVAILABLE when the database does not answer. */
  ping(): Promise<void>;
  /** Makes constraints and indexes; refuses a graph of another schema version with what to do. */
  prepare(): Promise<void>;
  /** Null for a graph that nothing has written yet. */
  versions(): Promise<GraphVersions | null>;
  setVersions(versions: GraphVersions): Promise<void>;
  /** A text that every batch changes, in its transaction; null before the first. */
  state(): Promise<string | null>;
  isEmpty(): Promise<boolean>;

  /**
   * All records that may belong to one paper with these: those that claim one of `identifiers`, and by way of
   * what those claim all others. Also the records of `ids` themselves.
   */
  recordsNear(identifiers: readonly string[], ids: readonly string[]): Promise<StoredRecord[]>;
  /** Content hashes of the records that exist, by id. */
  recordHashes(ids: readonly string[]): Promise<Map<string, string>>;
  /** Records of a source (of all, when null) in order of id, after `after`, at most `limit`. */
  records(source: string | null, after: string | null, limit: number): Promise<StoredRecord[]>;
  countRecords(): Promise<number>;
  /** What these papers say now, by their ids. */
  saidBy(paperIds: readonly string[]): Promise<Map<string, Said>>;
  /** Id of the paper that each of these records is part of today, by the record's id. */
  papersOf(recordIds: readonly string[]): Promise<Map<string, string>>;
  /** All records that a paper is made of today. */
  recordsOf(paperId: string): Promise<StoredRecord[]>;
  /** One transaction: all of the batch or nothing. */
  write(batch: GraphBatch): Promise<BatchCounts>;

  /** All of them, in the order in which they began. */
  loads(): Promise<LoadState[]>;
  /** The number of the last load, 0 before the first; and those that have not ended. */
  openLoads(): Promise<{ readonly last: number; readonly open: readonly LoadState[] }>;
  /**
   * Takes or renews the right to write for so many ms from now; who holds it, when another does. `until` is in ms since
   * the epoch by the database's clock, the only one that decides.
   */
  takeLease(holder: string, forMs: number): Promise<{ readonly holder: string; readonly until: number }>;
  releaseLease(holder: string): Promise<void>;

  /** One statement; rows in the shape of the plan. */
  read(plan: Plan, options?: ReadOptions): Promise<Row[]>;
  /** What lies around some nodes, most informative first. One statement a level and one for the answer. */
  neighborhood(request: NeighborhoodRequest, options?: ReadOptions): Promise<Drawing>;
  /** The newest papers that have both of each pair, at most `limit`, by "a|b". */
  papersShared(
    pairs: readonly (readonly [a: string, b: string])[],
    limit: number,
    options?: ReadOptions,
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The first picture: the newest papers, of all or of a community, and what at least two of them share, placed. */
  overview(request: OverviewRequest, options?: ReadOptions): Promise<Drawing>;
  /**
   * The whole graph in a few dozen parts. Worked out in the background when the graph has changed: the last picture
   * answers meanwhile, and where there is none the first reader waits. Rejects with TIMEOUT.
   */
  communities(options?: ReadOptions): Promise<Communities>;
  /** What the entity comes from and what came of it, nearest first, then in order of time. */
  lineage(
    id: string,
    options?: ReadOptions,
  ): Promise<{ readonly up: readonly Relative[]; readonly down: readonly Relative[] }>;
  /** Ways between two nodes, best first; empty when there is none within the search's bounds. */
  paths(request: PathsRequest, options?: ReadOptions): Promise<PathsFound>;
  /** What may fit a search; what it is worth the caller decides. */
  searchNodes(request: SearchRequest, options?: ReadOptions): Promise<Candidates>;
  /** The latest day of a paper that is not after `today`; null where there is none. */
  newestDay(today: string, options?: ReadOptions): Promise<string | null>;
  /** What rises against its own past, most strongly first. */
  trending(request: TrendingRequest, options?: ReadOptions): Promise<Trend[]>;
  counts(): Promise<Counts>;
  /** What came and went since (ISO time, UTC), summed up; `most` bounds each list. */
  learned(since: string, most: number): Promise<Learned>;
  /** All nodes that an id, slug or name leads to, also a former one; none when it names nothing. */
  nodesNamed(text: string): Promise<NamedNode[]>;
  /** What lies within `depth` edges, with the facts and authors of its papers; `limit` counts papers and entities. */
  surroundings(of: readonly string[], depth: number, limit: number): Promise<Surroundings>;
  /** Nodes, then edges, each sorted by kind and ids. */
  export(request?: ExportRequest): AsyncIterable<ExportItem>;
  /** The same store, telling of each statement that it reads with. */
  watched(told: (statement: RanStatement) => void): GraphStore;
  /** Writes the embedded graph to a new file; what that holds. Rejects with BAD_USER_INPUT on Neo4j. */
  copyTo(path: string): Promise<{ readonly nodes: number; readonly edges: number }>;
  close(): Promise<void>;
}
