import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, without a time zone. Example: `2024-05-27`. */
  Date: { input: string; output: string; }
  /** A moment, RFC 3339 in UTC. Example: `2026-11-24T09:30:00Z`. */
  DateTime: { input: string; output: string; }
  /** An absolute http or https address. Example: `https://arxiv.org/abs/2106.01234`. */
  URL: { input: string; output: string; }
};

/** A person who wrote papers. Only people whom a source tells an id for: equal names are not equal people. */
export type Author = Node & {
  __typename?: 'Author';
  /** Opaque and lasting, from the ORCID, Semantic Scholar or OpenAlex id. */
  id: Scalars['ID']['output'];
  /** The name as the most trusted source has it. */
  name: Scalars['String']['output'];
  /** ORCID such as `0000-0002-1825-0097`; null when unknown. */
  orcid?: Maybe<Scalars['String']['output']>;
  /** How many papers in this graph they wrote. */
  paperCount: Scalars['Int']['output'];
  /** The papers they wrote. */
  papers: PaperConnection;
  /** Readable and unique, for addresses: `author/ada-lovelace`. */
  slug: Scalars['String']['output'];
};


/** A person who wrote papers. Only people whom a source tells an id for: equal names are not equal people. */
export type AuthorPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaperOrder>>;
  where?: InputMaybe<PaperWhere>;
};

/** One author, named in exactly one way. */
export type AuthorBy =
  /** Their id. */
  { id: Scalars['ID']['input']; name?: never; orcid?: never; slug?: never; }
  |  /** Their name. AMBIGUOUS when several people have it. */
  { id?: never; name: Scalars['String']['input']; orcid?: never; slug?: never; }
  |  /** Their ORCID: `0000-0002-1825-0097`. */
  { id?: never; name?: never; orcid: Scalars['String']['input']; slug?: never; }
  |  /** Their slug: `author/ada-lovelace`. */
  { id?: never; name?: never; orcid?: never; slug: Scalars['String']['input']; };

/** A page of authors, as in the Relay connection specification. */
export type AuthorConnection = {
  __typename?: 'AuthorConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<AuthorEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** How many items were published when, over all pages together, oldest first: for trends. */
  groupBy: Array<PeriodGroup>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Author>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};


/** A page of authors, as in the Relay connection specification. */
export type AuthorConnectionGroupByArgs = {
  period?: InputMaybe<GroupPeriod>;
};

/** One item of the page. */
export type AuthorEdge = {
  __typename?: 'AuthorEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Author;
};

/** An author and how many items of the list have them. */
export type AuthorFacet = {
  __typename?: 'AuthorFacet';
  /** The person; null where only the name is known: then it counts all items of that name, who may be several people. */
  author?: Maybe<Author>;
  /** How many items have them. */
  count: Scalars['Int']['output'];
  /** The name, as the papers have it. */
  name: Scalars['String']['output'];
};

/** What an author should be like. All that is given must hold. */
export type AuthorMatch = {
  /** Their id. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Their name, as written, in any case. */
  name?: InputMaybe<NameFilter>;
  /** Their ORCID. */
  orcid?: InputMaybe<Scalars['String']['input']>;
};

/** A sort key of authors. */
export type AuthorOrder = {
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: AuthorOrderField;
};

/** What authors can be sorted by. */
export type AuthorOrderField =
  /** The id: an order without meaning that never changes. */
  | 'ID'
  /** Name, ignoring case; A first when ASC. */
  | 'NAME'
  /** Number of papers they wrote; moves while papers are being loaded. */
  | 'PAPER_COUNT';

/** A condition on a paper's authors, those with an id. All that is given must hold. */
export type AuthorRelationFilter = {
  /** Every author is like this; true where there is none. */
  all?: InputMaybe<AuthorMatch>;
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** No author is like this. */
  none?: InputMaybe<AuthorMatch>;
  /** Exactly one author is like this. */
  single?: InputMaybe<AuthorMatch>;
  /** At least one author is like this. */
  some?: InputMaybe<AuthorMatch>;
};

/** Conditions on authors. All that is given must hold. */
export type AuthorWhere = {
  /** All of these must hold too. */
  AND?: InputMaybe<Array<AuthorWhere>>;
  /** This must not hold; what is unknown does not hold, so its NOT does. */
  NOT?: InputMaybe<AuthorWhere>;
  /** At least one of these must hold too. */
  OR?: InputMaybe<Array<AuthorWhere>>;
  /** Their ids; unknown ones match nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The name. */
  name?: InputMaybe<StringFilter>;
  /** The ORCID. */
  orcid?: InputMaybe<StringFilter>;
  /** How many papers they wrote. */
  paperCount?: InputMaybe<IntFilter>;
  /** The papers they wrote. */
  papers?: InputMaybe<PaperListFilter>;
};

/** A place in a paper's list of authors. */
export type Authorship = {
  __typename?: 'Authorship';
  /** The person; null when the source knows only a name, because equal names are not equal people. */
  author?: Maybe<Author>;
  /** The name as the paper has it. */
  name: Scalars['String']['output'];
  /** Place in the list, from 1. */
  position: Scalars['Int']['output'];
};

/** The ground a fact stands on. */
export type Basis =
  /** Known from the catalogue of names that ships with Papergraph: no evidence. */
  | 'CATALOGUE'
  /** Told by the source the paper came from, such as a tag: confidence 1, no evidence. */
  | 'SOURCE'
  /** Read in the paper's text: there is evidence. */
  | 'TEXT';

/** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
export type Benchmark = Entity & Node & {
  __typename?: 'Benchmark';
  /** Other spellings and long forms that also find it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims that set it against something else. */
  comparisons: ComparisonConnection;
  /** One sentence on what it is; null when the catalogue has none. */
  description?: Maybe<Scalars['String']['output']>;
  /** Earlier and other ids that go on resolving to it. */
  formerIds: Array<Scalars['ID']['output']>;
  /** True for a bare class such as `LLM`: left out of maps and paths unless asked for. */
  generic: Scalars['Boolean']['output'];
  /** Opaque and lasting. */
  id: Scalars['ID']['output'];
  /** Who is best on it, by the numbers that papers report. */
  leaderboard: Leaderboard;
  /** Models in the papers that have this benchmark, counted over them. */
  models: RelatedModelConnection;
  /** The name it is best known by. */
  name: Scalars['String']['output'];
  /** How many papers introduce, use, evaluate or compare with it: MENTIONS not counted, this very entity only. */
  paperCount: Scalars['Int']['output'];
  /** The papers that are connected to it. */
  papers: EntityPaperConnection;
  /** Subsets and variants of it, and the members of a suite. */
  parts: BenchmarkLinkConnection;
  /** Benchmarks that stand in the same papers, counted over them. */
  relatedBenchmarks: RelatedBenchmarkConnection;
  /** Numbers reported for it, or on it when it is a benchmark. */
  results: ResultConnection;
  /** Readable and unique, for addresses: `benchmark/imagenet`. */
  slug: Scalars['String']['output'];
  /** Tasks that the papers with this benchmark work on, counted over them. */
  tasks: RelatedTaskConnection;
  /** Techniques in the papers that have this benchmark, counted over them. */
  techniques: RelatedTechniqueConnection;
};


/** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
export type BenchmarkComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ComparisonSide>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ComparisonOrder>>;
  outcome?: InputMaybe<Outcome>;
  where?: InputMaybe<ComparisonWhere>;
};


/** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
export type BenchmarkLeaderboardArgs = {
  metric?: InputMaybe<Scalars['String']['input']>;
};


/** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
export type BenchmarkModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
export type BenchmarkPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaperOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<PaperWhere>;
};


/** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
export type BenchmarkPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


/** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
export type BenchmarkRelatedBenchmarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
export type BenchmarkResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrder>>;
  where?: InputMaybe<ResultWhere>;
};


/** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
export type BenchmarkTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
export type BenchmarkTechniquesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};

/** A page of benchmarks, as in the Relay connection specification. */
export type BenchmarkConnection = {
  __typename?: 'BenchmarkConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<BenchmarkEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** How many items were published when, over all pages together, oldest first: for trends. */
  groupBy: Array<PeriodGroup>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Benchmark>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};


/** A page of benchmarks, as in the Relay connection specification. */
export type BenchmarkConnectionGroupByArgs = {
  period?: InputMaybe<GroupPeriod>;
};

/** One item of the page. */
export type BenchmarkEdge = {
  __typename?: 'BenchmarkEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Benchmark;
};

/** A benchmark and how many items of the list have it. */
export type BenchmarkFacet = {
  __typename?: 'BenchmarkFacet';
  /** How many items have it. */
  count: Scalars['Int']['output'];
  /** The benchmark. */
  node: Benchmark;
};

/** A page of benchmarks that are linked as variants or parts, as in the Relay connection specification. */
export type BenchmarkLinkConnection = {
  __typename?: 'BenchmarkLinkConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<BenchmarkLinkEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Benchmark>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** A link between two entities, with what it rests on. */
export type BenchmarkLinkEdge = {
  __typename?: 'BenchmarkLinkEdge';
  /** The strongest ground it stands on. */
  basis: Basis;
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where papers say so; empty when only the catalogue does. */
  evidence: Array<Evidence>;
  /** What the two have to do with each other. */
  kind: EdgeKind;
  /** The item itself. */
  node: Benchmark;
  /** How many papers say so; 0 when only the catalogue does. */
  support: Scalars['Int']['output'];
};


/** A link between two entities, with what it rests on. */
export type BenchmarkLinkEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which direction of a metric is good. */
export type Better =
  /** More is better: accuracy. */
  | 'HIGHER'
  /** Less is better: perplexity. */
  | 'LOWER';

/** Something that the graph learned or unlearned. */
export type Change = {
  __typename?: 'Change';
  /** When the graph learned it. */
  at: Scalars['DateTime']['output'];
  /** The fact that was added; null when the change is not about a fact or the fact is gone. */
  fact?: Maybe<Fact>;
  /** What happened. */
  kind: ChangeKind;
  /** What it happened to: a paper, entity or author, or the survivor of a merge; null when it is gone, and for a fact (see `fact`). */
  node?: Maybe<Node>;
  /** The paper that it came with; null when there is none or it is gone. */
  paper?: Maybe<Paper>;
};

/** A page of changes, oldest first, as in the Relay connection specification. It has no facets: what went is no longer there to have anything. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<ChangeEdge>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Change>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** One item of the page. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Change;
};

/** What happened to something. */
export type ChangeKind =
  /** It is new in the graph. */
  | 'ADDED'
  /** Two turned out to be one. */
  | 'MERGED'
  /** It went out of the graph: its source was removed or says otherwise now. */
  | 'REMOVED';

/** The whole graph in parts: 30 to 60 in a graph of thousands of papers. Each paper that shares something with others is in one. */
export type Communities = {
  __typename?: 'Communities';
  /** The growth of all papers that are in a part, to hold one part's against. */
  growth: Scalars['Float']['output'];
  /** Which parts share how much. */
  links: Array<CommunityLink>;
  /** The parts, most papers first. */
  nodes: Array<Community>;
  /** Papers that share nothing with another, and so are in no part. */
  outsideCount: Scalars['Int']['output'];
  /** Papers in the whole graph. */
  paperCount: Scalars['Int']['output'];
};

/** Papers that share entities with each other more than with the rest. */
export type Community = {
  __typename?: 'Community';
  /** What it is about: entities that many of its papers name and few others, the most telling first. */
  entities: Array<CommunityEntity>;
  /** `recentCount` divided by the papers of the year before: 1.5 is half as many again. Of few papers it tells little: each is counted with one more. */
  growth: Scalars['Float']['output'];
  /** Names it in `overview(community:)`. It lasts from load to load while the part stays recognisable. */
  id: Scalars['ID']['output'];
  /** Papers in it: the size of the dot. */
  paperCount: Scalars['Int']['output'];
  /** Radius of its disc in the same units, the area as its papers; discs do not overlap. */
  radius: Scalars['Float']['output'];
  /** Of these, papers of the year up to the newest in the graph. */
  recentCount: Scalars['Int']['output'];
  /** Its two strongest entities: "Speculative Decoding · KV Cache". */
  title: Scalars['String']['output'];
  /** Horizontal place of its middle, kept from load to load. Units are free: fit to your frame. */
  x: Scalars['Float']['output'];
  /** Vertical place of its middle, growing upwards. */
  y: Scalars['Float']['output'];
};


/** Papers that share entities with each other more than with the rest. */
export type CommunityEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity that a community is about. */
export type CommunityEntity = {
  __typename?: 'CommunityEntity';
  /** The entity. */
  entity: Entity;
  /** Papers of the community that name it. */
  paperCount: Scalars['Int']['output'];
};

/** Two communities that share entities. */
export type CommunityLink = {
  __typename?: 'CommunityLink';
  /** Id of the community with more papers. */
  source: Scalars['ID']['output'];
  /** Id of the other. */
  target: Scalars['ID']['output'];
  /** 0 to 1: how much of the smaller one's weight leads to the other. */
  weight: Scalars['Float']['output'];
};

/** A paper's claim that one thing is better than, worse than or like another. */
export type Comparison = Fact & Node & {
  __typename?: 'Comparison';
  /** What it rests on. */
  basis: Basis;
  /** What it was measured on; null when unsaid. */
  benchmark?: Maybe<Benchmark>;
  /** 0 to 1: how sure it is that the whole fact is right, with its subject, number and names. */
  confidence: Scalars['Float']['output'];
  /** The difference in the metric's unit, told or computed from two numbers; null when there is none. */
  delta?: Maybe<Scalars['Float']['output']>;
  /** True when the text states the difference itself; false when it is computed or null. */
  deltaStated: Scalars['Boolean']['output'];
  /** Where the paper says so; empty exactly when `basis` is not TEXT. */
  evidence: Array<Evidence>;
  /** Opaque and lasting while the paper says the same. */
  id: Scalars['ID']['output'];
  /** What is worse, whichever side it stands on; null when the two are alike, or it is the paper's own unnamed method. */
  loser?: Maybe<Entity>;
  /** What was measured; null when unsaid. */
  metric?: Maybe<Metric>;
  /** What the subject is set against. */
  object: Entity;
  /** How the subject does against the object. */
  outcome: Outcome;
  /** The paper that says so. */
  paper: Paper;
  /** The condition as written, such as `zero-shot`; null when unsaid. */
  setting?: Maybe<Scalars['String']['output']>;
  /** What is set against the object; null when it is the paper's own unnamed method. */
  subject?: Maybe<Entity>;
  /** The subject in the paper's words; null when it is "this paper". */
  subjectText?: Maybe<Scalars['String']['output']>;
  /** The task it holds for; null when unsaid. */
  task?: Maybe<Task>;
  /** The task in the paper's words; null when unsaid. */
  taskText?: Maybe<Scalars['String']['output']>;
  /** What is better, whichever side it stands on; null when the two are alike, or it is the paper's own unnamed method. */
  winner?: Maybe<Entity>;
};

/** A page of comparisons, as in the Relay connection specification. */
export type ComparisonConnection = {
  __typename?: 'ComparisonConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<ComparisonEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** How many items were published when, over all pages together, oldest first: for trends. */
  groupBy: Array<PeriodGroup>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Comparison>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};


/** A page of comparisons, as in the Relay connection specification. */
export type ComparisonConnectionGroupByArgs = {
  period?: InputMaybe<GroupPeriod>;
};

/** A circle of claims: not all can hold in general. */
export type ComparisonCycle = {
  __typename?: 'ComparisonCycle';
  /** The claims around the circle, one a step. */
  comparisons: Array<Comparison>;
  /** Each beats the next, the last beats the first. */
  entities: Array<Entity>;
};

/** One item of the page. */
export type ComparisonEdge = {
  __typename?: 'ComparisonEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Comparison;
};

/** A condition on a list of comparisons. All that is given must hold. */
export type ComparisonListFilter = {
  /** Every comparison is like this; true where there is none. */
  all?: InputMaybe<ComparisonWhere>;
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** No comparison is like this. */
  none?: InputMaybe<ComparisonWhere>;
  /** Exactly one comparison is like this. */
  single?: InputMaybe<ComparisonWhere>;
  /** At least one comparison is like this. */
  some?: InputMaybe<ComparisonWhere>;
};

/** A sort key of comparisons. */
export type ComparisonOrder = {
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: ComparisonOrderField;
};

/** What comparisons can be sorted by. */
export type ComparisonOrderField =
  /** How sure the whole fact is. */
  | 'CONFIDENCE'
  /** The difference, whatever its unit: filter by metric first; claims without one count as least. */
  | 'DELTA'
  /** The id: an order without meaning that never changes. */
  | 'ID'
  /** Day of publication of the paper; unknown counts as oldest. */
  | 'PUBLISHED_AT';

/** Which side of a comparison an entity stands on. */
export type ComparisonSide =
  /** Either of the two. */
  | 'EITHER'
  /** It is what the subject is set against. */
  | 'OBJECT'
  /** It is what the sentence is about. */
  | 'SUBJECT';

/** Conditions on comparisons. All that is given must hold. */
export type ComparisonWhere = {
  /** All of these must hold too. */
  AND?: InputMaybe<Array<ComparisonWhere>>;
  /** This must not hold; what is unknown does not hold, so its NOT does. */
  NOT?: InputMaybe<ComparisonWhere>;
  /** At least one of these must hold too. */
  OR?: InputMaybe<Array<ComparisonWhere>>;
  /** What it was measured on. */
  benchmark?: InputMaybe<FactEntityMatch>;
  /** The difference, in the metric's unit. */
  delta?: InputMaybe<FloatFilter>;
  /** True: subject, benchmark and metric are known (the object always is). False: something is missing. */
  fullySpecified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Their ids; unknown ones match nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is worse, whichever side of the sentence it stands on: who claims to beat ViT has ViT as loser. */
  loser?: InputMaybe<FactEntityMatch>;
  /** What was measured. */
  metric?: InputMaybe<MetricMatch>;
  /** At least this sure, 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** What it is set against. */
  object?: InputMaybe<FactEntityMatch>;
  /** How the subject does against the object. */
  outcome?: InputMaybe<Outcome>;
  /** Conditions on the paper that claims it. */
  paper?: InputMaybe<PaperWhere>;
  /** What the sentence is about. */
  subject?: InputMaybe<FactEntityMatch>;
  /** The task it holds for. */
  task?: InputMaybe<FactEntityMatch>;
  /** What is better, whichever side of the sentence it stands on; claims that two are alike have none. */
  winner?: InputMaybe<FactEntityMatch>;
};

/** A condition on a number of things. All that is given must hold. */
export type CountFilter = {
  /** Exactly this many. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** This many or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** This many or fewer. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on a day. All that is given must hold. */
export type DateFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** True: it is known. False: it is null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** After this day; unknown never is. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later; unknown never is. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Before this day; unknown never is. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or earlier; unknown never is. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Edges of one kind. */
export type EdgeCount = {
  __typename?: 'EdgeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: EdgeKind;
};

/** What two nodes can have to do with each other. Read it from source to target. */
export type EdgeKind =
  /** Paper to the task it works on. */
  | 'ADDRESSES'
  /** Entity to the one it builds on: Vicuna BASED_ON LLaMA. */
  | 'BASED_ON'
  /** Winner to loser, by at least one comparison. From a paper where it compares what it brings itself. */
  | 'BEATS'
  /** Paper to a paper it cites, where a source lists citations. */
  | 'CITES'
  /** Paper to technique, model or benchmark; the edge's role says how. */
  | 'HAS'
  /** Entity to the whole it belongs to: CIFAR-10-LT PART_OF a suite, a module PART_OF its model. */
  | 'PART_OF'
  /** Paper to a result it reports. */
  | 'REPORTS'
  /** Two things that the same papers have, where a drawing leaves papers out: `neighborhood(project: true)` alone. */
  | 'SHARES'
  /** Two things that a comparison finds alike. */
  | 'TIES'
  /** Entity to the one it is a version, size or variant of: DeiT-LT VARIANT_OF DeiT. */
  | 'VARIANT_OF'
  /** Author to paper. */
  | 'WROTE';

/** A thing that papers introduce, use, evaluate or compare with: Technique, Model, Benchmark or Task. */
export type Entity = {
  /** Other spellings and long forms that also find it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** Claims that set it against something else. */
  comparisons: ComparisonConnection;
  /** One sentence on what it is; null when the catalogue has none. */
  description?: Maybe<Scalars['String']['output']>;
  /** Earlier and other ids that go on resolving to it. */
  formerIds: Array<Scalars['ID']['output']>;
  /** True for a bare class such as `LLM`: left out of maps and paths unless asked for. */
  generic: Scalars['Boolean']['output'];
  /** Opaque and lasting. */
  id: Scalars['ID']['output'];
  /** The name it is best known by. */
  name: Scalars['String']['output'];
  /** How many papers introduce, use, evaluate or compare with it: MENTIONS not counted, this very entity only. */
  paperCount: Scalars['Int']['output'];
  /** The papers that are connected to it. */
  papers: EntityPaperConnection;
  /** Numbers reported for it, or on it when it is a benchmark. */
  results: ResultConnection;
  /** Readable and unique, for addresses: `model/llama-2`. */
  slug: Scalars['String']['output'];
};


/** A thing that papers introduce, use, evaluate or compare with: Technique, Model, Benchmark or Task. */
export type EntityComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ComparisonSide>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ComparisonOrder>>;
  outcome?: InputMaybe<Outcome>;
  where?: InputMaybe<ComparisonWhere>;
};


/** A thing that papers introduce, use, evaluate or compare with: Technique, Model, Benchmark or Task. */
export type EntityPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaperOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<PaperWhere>;
};


/** A thing that papers introduce, use, evaluate or compare with: Technique, Model, Benchmark or Task. */
export type EntityResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrder>>;
  where?: InputMaybe<ResultWhere>;
};

/** One technique, model, benchmark or task, named in exactly one way. */
export type EntityBy =
  /** Its id, also a former one. */
  { id: Scalars['ID']['input']; name?: never; slug?: never; typed?: never; }
  |  /** Any of its names, in any case: `llama2`. AMBIGUOUS when it means several. */
  { id?: never; name: Scalars['String']['input']; slug?: never; typed?: never; }
  |  /** Its slug, also a former one: `model/llama-2`. */
  { id?: never; name?: never; slug: Scalars['String']['input']; typed?: never; }
  |  /** A name together with its type, where the name alone means several. */
  { id?: never; name?: never; slug?: never; typed: TypedEntityName; };

/** A sort key of a paper's connections to entities. */
export type EntityEdgeOrder = {
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: EntityEdgeOrderField;
};

/** What a paper's connections to entities can be sorted by. */
export type EntityEdgeOrderField =
  /** How sure the connection is. */
  | 'CONFIDENCE'
  /** Name, ignoring case; A first when ASC. */
  | 'NAME'
  /** Number of papers that have the entity; moves while papers are being loaded. */
  | 'PAPER_COUNT'
  /** Strongest role first when DESC. */
  | 'ROLE';

/** A sort key of techniques, models, benchmarks and tasks. */
export type EntityOrder = {
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: EntityOrderField;
  /** Of GROWTH alone: the last day looked at; today when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What techniques, models, benchmarks and tasks can be sorted by. */
export type EntityOrderField =
  /** Recent growth: papers of the 365 days up to `until` less those of the 365 days before; moves while papers are being loaded. */
  | 'GROWTH'
  /** The id: an order without meaning that never changes. */
  | 'ID'
  /** Name, ignoring case; A first when ASC. */
  | 'NAME'
  /** Number of papers that have it; moves while papers are being loaded. */
  | 'PAPER_COUNT'
  /** How many parameters a model has; unknown counts as fewest. */
  | 'PARAMETER_COUNT'
  /** Number of results reported for it or on it; moves while papers are being loaded. */
  | 'RESULT_COUNT';

/** A page of the papers of an entity, as in the Relay connection specification. */
export type EntityPaperConnection = {
  __typename?: 'EntityPaperConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<EntityPaperEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** How many items were published when, over all pages together, oldest first: for trends. */
  groupBy: Array<PeriodGroup>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Paper>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};


/** A page of the papers of an entity, as in the Relay connection specification. */
export type EntityPaperConnectionGroupByArgs = {
  period?: InputMaybe<GroupPeriod>;
};

/** A connection from an entity to a paper. */
export type EntityPaperEdge = {
  __typename?: 'EntityPaperEdge';
  /** What the connection rests on. */
  basis: Basis;
  /** 0 to 1: how sure it is that the type and the strongest role are right; 1 for basis SOURCE. */
  confidence: Scalars['Float']['output'];
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where the paper says so; empty exactly when `basis` is not TEXT. */
  evidence: Array<Evidence>;
  /** Id of the connection itself: the same on every load of the same data. */
  id: Scalars['ID']['output'];
  /** The item itself. */
  node: Paper;
  /** The strongest role that the paper gives it. */
  role: Role;
  /** All roles, strongest first; never empty. */
  roles: Array<Role>;
};

/** A condition on a paper's connections to entities. All that is given must hold. */
export type EntityRelationFilter = {
  /** Every connection is like this; true where there is none. */
  all?: InputMaybe<EntityRelationMatch>;
  /** How many there are, MENTIONS not counted. */
  count?: InputMaybe<CountFilter>;
  /** No connection is like this. */
  none?: InputMaybe<EntityRelationMatch>;
  /** Exactly one connection is like this. */
  single?: InputMaybe<EntityRelationMatch>;
  /** At least one connection is like this. */
  some?: InputMaybe<EntityRelationMatch>;
};

/** What a connection from a paper to an entity should be like. All that is given must hold. */
export type EntityRelationMatch = {
  /** Conditions on the entity itself, such as how many papers have it. */
  entity?: InputMaybe<EntityWhere>;
  /** The entity, by id. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The connection is at least this sure, 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** The entity, by name. */
  name?: InputMaybe<NameFilter>;
  /** The paper gives it any of these roles; any but MENTIONS when left out. */
  roles?: InputMaybe<Array<Role>>;
  /** The named entity alone, or its versions and variants too: `FAMILY` for any Llama. */
  scope?: InputMaybe<Scope>;
  /** SAME_SENTENCE: one sentence names this and every other `some` of the same `where` that says SAME_SENTENCE. */
  within?: InputMaybe<Within>;
};

/** The node types that papers are connected to by roles. */
export type EntityType =
  /** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
  | 'BENCHMARK'
  /** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
  | 'MODEL'
  /** What is being attempted: image classification, machine translation. */
  | 'TASK'
  /** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
  | 'TECHNIQUE';

/** A condition on whether something is of a type. All that is given must hold. */
export type EntityTypeFilter = {
  /** This type. */
  eq?: InputMaybe<EntityType>;
  /** One of these types. */
  in?: InputMaybe<Array<EntityType>>;
};

/** Conditions on techniques, models, benchmarks and tasks. All that is given must hold. */
export type EntityWhere = {
  /** All of these must hold too. */
  AND?: InputMaybe<Array<EntityWhere>>;
  /** This must not hold; what is unknown does not hold, so its NOT does. */
  NOT?: InputMaybe<EntityWhere>;
  /** At least one of these must hold too. */
  OR?: InputMaybe<Array<EntityWhere>>;
  /** Claims that set it against something else. */
  comparisons?: InputMaybe<ComparisonListFilter>;
  /** Whether it is a bare class such as `LLM`. */
  generic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Their ids, also former ones; unknown ones match nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How specific a model is. */
  kind?: InputMaybe<ModelKindFilter>;
  /** The best known name; see `named` for aliases. */
  name?: InputMaybe<StringFilter>;
  /** Any of its names. */
  named?: InputMaybe<NameFilter>;
  /** How many papers have it. */
  paperCount?: InputMaybe<IntFilter>;
  /** Its papers. */
  papers?: InputMaybe<PaperRelationFilter>;
  /** How many parameters a model has, where the catalogue tells. */
  parameterCount?: InputMaybe<FloatFilter>;
  /** Numbers reported for it or on it. */
  results?: InputMaybe<ResultListFilter>;
  /** The type; of use in lists of several types. */
  type?: InputMaybe<EntityTypeFilter>;
};

/**
 * Where it is said. `field.slice(start, end)` of the paper's text is `text`, in any language that counts
 * UTF-16 units (JavaScript, Java, C#).
 */
export type Evidence = {
  __typename?: 'Evidence';
  /** One past the last UTF-16 unit of the words. */
  end: Scalars['Int']['output'];
  /** Name and version of what read it: `papergraph-rules/1`. */
  extractor: Scalars['String']['output'];
  /** Which of the paper's texts. */
  field: TextField;
  /** The paper whose text it is. */
  paper: Paper;
  /** The whole sentence around the words: show this one to a reader, with the words marked. */
  sentence: Sentence;
  /** First UTF-16 unit of the words, counted from 0. */
  start: Scalars['Int']['output'];
  /** The words: a name as it is written there, or the part of the sentence that states the fact. */
  text: Scalars['String']['output'];
  /** Hash of the text that the offsets point into; it changes when the paper's text does. */
  textHash: Scalars['String']['output'];
};

/** Whether there is anything. */
export type ExistsFilter = {
  /** True: there is at least one. False: there is none. */
  exists: Scalars['Boolean']['input'];
};

/**
 * What the items of a list have, counted over the whole list and not the page, under the same arguments as its
 * `totalCount`. Each item counts once a value. A paper has what it introduces, uses, evaluates or compares with;
 * a technique, model, benchmark, task or author has what any of its papers has; a result or comparison has what
 * it names itself, and of its paper the year, the authors and, for results, the tasks.
 */
export type Facets = {
  __typename?: 'Facets';
  /** Authors, those of most items first; ties by name. */
  authors: Array<AuthorFacet>;
  /** Benchmarks, those of most items first; ties by id. */
  benchmarks: Array<BenchmarkFacet>;
  /** Models, those of most items first; ties by id. */
  models: Array<ModelFacet>;
  /** Tasks, those of most items first; ties by id. */
  tasks: Array<TaskFacet>;
  /** Techniques, those of most items first; ties by id. */
  techniques: Array<TechniqueFacet>;
  /** Years of publication, the latest first; what has no known year is left out. */
  years: Array<YearFacet>;
};


/**
 * What the items of a list have, counted over the whole list and not the page, under the same arguments as its
 * `totalCount`. Each item counts once a value. A paper has what it introduces, uses, evaluates or compares with;
 * a technique, model, benchmark, task or author has what any of its papers has; a result or comparison has what
 * it names itself, and of its paper the year, the authors and, for results, the tasks.
 */
export type FacetsAuthorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the items of a list have, counted over the whole list and not the page, under the same arguments as its
 * `totalCount`. Each item counts once a value. A paper has what it introduces, uses, evaluates or compares with;
 * a technique, model, benchmark, task or author has what any of its papers has; a result or comparison has what
 * it names itself, and of its paper the year, the authors and, for results, the tasks.
 */
export type FacetsBenchmarksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the items of a list have, counted over the whole list and not the page, under the same arguments as its
 * `totalCount`. Each item counts once a value. A paper has what it introduces, uses, evaluates or compares with;
 * a technique, model, benchmark, task or author has what any of its papers has; a result or comparison has what
 * it names itself, and of its paper the year, the authors and, for results, the tasks.
 */
export type FacetsModelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the items of a list have, counted over the whole list and not the page, under the same arguments as its
 * `totalCount`. Each item counts once a value. A paper has what it introduces, uses, evaluates or compares with;
 * a technique, model, benchmark, task or author has what any of its papers has; a result or comparison has what
 * it names itself, and of its paper the year, the authors and, for results, the tasks.
 */
export type FacetsTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the items of a list have, counted over the whole list and not the page, under the same arguments as its
 * `totalCount`. Each item counts once a value. A paper has what it introduces, uses, evaluates or compares with;
 * a technique, model, benchmark, task or author has what any of its papers has; a result or comparison has what
 * it names itself, and of its paper the year, the authors and, for results, the tasks.
 */
export type FacetsTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What the items of a list have, counted over the whole list and not the page, under the same arguments as its
 * `totalCount`. Each item counts once a value. A paper has what it introduces, uses, evaluates or compares with;
 * a technique, model, benchmark, task or author has what any of its papers has; a result or comparison has what
 * it names itself, and of its paper the year, the authors and, for results, the tasks.
 */
export type FacetsYearsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that one paper states, with the place where it does. */
export type Fact = {
  /** What it rests on. */
  basis: Basis;
  /** 0 to 1: how sure it is that the whole fact is right, with its subject, number and names. */
  confidence: Scalars['Float']['output'];
  /** Where the paper says so; empty exactly when `basis` is not TEXT. */
  evidence: Array<Evidence>;
  /** Opaque and lasting while the paper says the same. */
  id: Scalars['ID']['output'];
  /** The paper that says so. */
  paper: Paper;
};

/** What an entity named by a fact should be. All that is given must hold. */
export type FactEntityMatch = {
  /** Conditions on the entity itself, such as how many parameters a model has. */
  entity?: InputMaybe<EntityWhere>;
  /** By its id, also a former one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** By any of its names. */
  name?: InputMaybe<NameFilter>;
  /** This entity alone, or its versions and variants too. */
  scope?: InputMaybe<Scope>;
};

/** A condition on a number. All that is given must hold. */
export type FloatFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** True: it is known. False: it is null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Greater than this; unknown never is. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** This or greater; unknown never is. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less than this; unknown never is. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** This or less; unknown never is. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Nodes and edges ready for a drawing: most informative first, and the same for the same question. */
export type Graph = {
  __typename?: 'Graph';
  /** The edges among these nodes. */
  edges: Array<GraphEdge>;
  /** The nodes; every edge's ends are among them. */
  nodes: Array<GraphNode>;
  /** How much there would be without the limit. */
  totals: GraphTotals;
  /** True when `limit` left some nodes out. */
  truncated: Scalars['Boolean']['output'];
};

/** An edge as a drawing needs it. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** 0 to 1: how sure it is; 1 when it does not come from a text. */
  confidence: Scalars['Float']['output'];
  /** The sentences behind it, most certain first; empty when it does not come from a text. */
  evidence: Array<Evidence>;
  /** How many pieces of evidence there are behind it. */
  evidenceCount: Scalars['Int']['output'];
  /** Opaque and lasting. */
  id: Scalars['ID']['output'];
  /** What the two have to do with each other, read from source to target. */
  kind: EdgeKind;
  /** The strongest role for HAS; null for other kinds. */
  role?: Maybe<Role>;
  /** Id of the node it starts from. */
  source: Scalars['ID']['output'];
  /** How many papers are behind it; 0 when only the catalogue says so. */
  support: Scalars['Int']['output'];
  /** Id of the node it ends at. */
  target: Scalars['ID']['output'];
  /** How much it should count in a drawing, above 0: rarity of its ends and number of papers behind it. */
  weight: Scalars['Float']['output'];
};


/** An edge as a drawing needs it. */
export type GraphEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A node as a drawing needs it. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** Number of the island it stands on, from 0; null outside `overview` and for a node that stands alone. */
  community?: Maybe<Scalars['Int']['output']>;
  /** How many edges it has in the whole graph, mentions left out: the size of the dot. */
  degree: Scalars['Int']['output'];
  /** The id of `node`. */
  id: Scalars['ID']['output'];
  /** Its full name or title. */
  label: Scalars['String']['output'];
  /** All else that is known of it. */
  node: Node;
  /** A label that fits beside a dot: a paper is called what it introduces. */
  shortLabel: Scalars['String']['output'];
  /** Its readable address, such as `model/llama-2`; null for results and comparisons. */
  slug?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  type: NodeType;
  /** Horizontal place computed by the server, the same each time; null outside `overview`. Units are free: fit to your frame. */
  x?: Maybe<Scalars['Float']['output']>;
  /** Vertical place computed by the server, growing upwards; null outside `overview`. */
  y?: Maybe<Scalars['Float']['output']>;
  /** A paper's year of publication; null for others and when unknown. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** How much is in the graph, and how good it is. */
export type GraphStats = {
  __typename?: 'GraphStats';
  /** How many edges of each kind, in the order of EdgeKind; kinds with none included. */
  edges: Array<EdgeCount>;
  /** How many nodes of each type, in the order of NodeType; types with none included. */
  nodes: Array<NodeCount>;
  /** How right the extracted facts are, as measured on papers that people labelled; empty when nothing was measured. */
  quality: Array<QualityFigure>;
  /** True while papers of the bundled sample are in the graph: their text is paraphrased. */
  sample: Scalars['Boolean']['output'];
};

/** How much there would be without the limit. */
export type GraphTotals = {
  __typename?: 'GraphTotals';
  /** Edges within reach. */
  edges: Scalars['Int']['output'];
  /** Nodes within reach. */
  nodes: Scalars['Int']['output'];
};

/** Conditions on what a drawing shows. All that is given must hold. */
export type GraphWhere = {
  /** True: bare classes such as `LLM` too. */
  generic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only edges at least this sure, 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Only papers of this year or later; papers without a year stay out when given. */
  yearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Only papers of this year or earlier; papers without a year stay out when given. */
  yearTo?: InputMaybe<Scalars['Int']['input']>;
};

/** Into what a list is grouped by date of publication or, where none is known, of its listing. */
export type GroupPeriod =
  /** By month; a paper published on an unknown day of a known year has none. */
  | 'MONTH'
  /** By year. */
  | 'YEAR';

/** All that papers say of one thing against another, each claim inside a single paper. */
export type HeadToHead = {
  __typename?: 'HeadToHead';
  /** The first of the two. */
  a: Entity;
  /** The second of the two. */
  b: Entity;
  /** The same by benchmark and metric, those with most claims first; what is claimed without a benchmark comes last. */
  byBenchmark: Array<HeadToHeadBenchmark>;
  /** The claims themselves, newest paper first. */
  comparisons: Array<Comparison>;
  /** Circles of claims that the two are part of, shortest first: A beats B, B beats C, C beats A. Between families they are looked for through the 20 pairs of most claims. */
  cycles: Array<ComparisonCycle>;
  /** Claims that the second is better. */
  losses: Scalars['Int']['output'];
  /** Claims that the two are alike. */
  ties: Scalars['Int']['output'];
  /** Claims that the first is better. */
  wins: Scalars['Int']['output'];
};

/** What is claimed of the two on one benchmark by one metric. */
export type HeadToHeadBenchmark = {
  __typename?: 'HeadToHeadBenchmark';
  /** The benchmark; null where the claims name none. */
  benchmark?: Maybe<Benchmark>;
  /** The differences told, in the metric's unit: above 0 where the first is better, below 0 where the second is. Newest paper first. */
  deltas: Array<Scalars['Float']['output']>;
  /** Claims that the second is better. */
  losses: Scalars['Int']['output'];
  /** The metric; null where the claims name none. */
  metric?: Maybe<Metric>;
  /** Claims that the two are alike. */
  ties: Scalars['Int']['output'];
  /** Claims that the first is better. */
  wins: Scalars['Int']['output'];
};

/** Where the words of a search stand. */
export type Highlight = {
  __typename?: 'Highlight';
  /** One past its last UTF-16 unit. */
  end: Scalars['Int']['output'];
  /** Which text was hit. */
  field: SearchField;
  /** First UTF-16 unit of the hit in `value`, counted from 0. */
  start: Scalars['Int']['output'];
  /** The whole text that `start` and `end` point into. */
  value: Scalars['String']['output'];
};

/** A condition on a whole number. All that is given must hold. */
export type IntFilter = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** True: it is known. False: it is null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Greater than this; unknown never is. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** This or greater; unknown never is. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Less than this; unknown never is. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** This or less; unknown never is. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Who is best on a benchmark, by the numbers that papers report. Only rows that can be compared are ranked. */
export type Leaderboard = {
  __typename?: 'Leaderboard';
  /** Results that cannot be ranked with the rest, by reason: another split, subset or unit. */
  apart: Array<LeaderboardApart>;
  /** What was measured on. */
  benchmark: Benchmark;
  /** Which direction is ranked as good: the metric's, HIGHER where that is not known. */
  direction: Better;
  /** What was measured; null when no result on this benchmark has a known metric. */
  metric?: Maybe<Metric>;
  /** One row a subject, best first in the metric's good direction. */
  rows: Array<LeaderboardRow>;
  /** The part of the benchmark that the rows are about, as most results have it; null for the whole or unsaid. */
  split?: Maybe<Scalars['String']['output']>;
  /** The unit that the rows are compared in; empty for bare numbers. Shares of one count as percentages, times in seconds, sizes in GB. */
  unit: Scalars['String']['output'];
};

/** Results that stand apart from the ranking. */
export type LeaderboardApart = {
  __typename?: 'LeaderboardApart';
  /** Why they cannot be ranked with the rest, in words: `another split: long-tailed`. */
  reason: Scalars['String']['output'];
  /** The results. */
  rows: Array<Result>;
};

/** A subject with its best number. */
export type LeaderboardRow = {
  __typename?: 'LeaderboardRow';
  /** Its best result. */
  best: Result;
  /** All its comparable results, best first. */
  claims: Array<Result>;
  /** 1 for the best; equal values have equal ranks. */
  rank: Scalars['Int']['output'];
  /** What was measured; null when it is a paper's own unnamed method (see `best.paper`). */
  subject?: Maybe<Entity>;
  /** Its best number, in the leaderboard's unit. */
  value: Scalars['Float']['output'];
};

/** Where a model or technique comes from and what came of it. */
export type Lineage = {
  __typename?: 'Lineage';
  /** What it is a variant of, based on or part of, nearest first, then the oldest; never itself, and nothing that is below it. */
  ancestors: Array<LineageEntry>;
  /** What is a variant of it, based on it or part of it, nearest first, then the oldest; never itself, and nothing that is above it. */
  descendants: Array<LineageEntry>;
  /** The one asked about. */
  root: Entity;
};

/** One relative. */
export type LineageEntry = {
  __typename?: 'LineageEntry';
  /** Steps away from the root, from 1. */
  depth: Scalars['Int']['output'];
  /** The relative. */
  entity: Entity;
  /** Where papers state the link; empty when only the catalogue does. */
  evidence: Array<Evidence>;
  /** The link by which it was reached, read from the younger to the older: VARIANT_OF, BASED_ON or PART_OF. */
  kind: EdgeKind;
  /** The papers that introduce it, oldest first; empty when none in this graph does. */
  papers: Array<Paper>;
  /** Day of the first paper that introduces it, else of the first that has it; null when none has a date. */
  since?: Maybe<Scalars['Date']['output']>;
};

/** One time that an input was loaded; interrupted and gone on with, it is still one. */
export type Load = {
  __typename?: 'Load';
  /** Papers that came. */
  added: Scalars['Int']['output'];
  /** Hash of the catalogue that named the entities; null for loads before it was kept. */
  catalogue?: Maybe<Scalars['String']['output']>;
  /** Papers that changed. */
  changed: Scalars['Int']['output'];
  /** Where it goes on, in the source's own words; null when nothing was written yet. */
  cursor?: Maybe<Scalars['String']['output']>;
  /** Version of the extractor that read the texts; null for loads before it was kept. */
  extractor?: Maybe<Scalars['String']['output']>;
  /** When it ended; null while it has not. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque; another for each load. */
  id: Scalars['ID']['output'];
  /** What was asked for: a path, `sample`, `hf:daily?date=2026-11-20`; `derived again` where stored records were read anew for another extractor or catalogue. */
  input: Scalars['String']['output'];
  /** 1 for the graph's first load, then one more for each: the order in which they began, whatever the clocks said. */
  number: Scalars['Int']['output'];
  /** Records read. */
  read: Scalars['Int']['output'];
  /** The first 20 of what was refused, each with its place and the reason. */
  refusals: Array<Scalars['String']['output']>;
  /** Records and pages that were refused, each named in the load's rejected file. */
  refused: Scalars['Int']['output'];
  /** Papers that went, by merging. */
  removed: Scalars['Int']['output'];
  /** The format or service that read it: `jsonl`, `hf`, `arxiv`, … */
  source: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  state: LoadState;
  /** Records that the graph held as they were. */
  unchanged: Scalars['Int']['output'];
};

/** A page of loads, as in the Relay connection specification. It has no facets: a load has none of what papers have. */
export type LoadConnection = {
  __typename?: 'LoadConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<LoadEdge>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Load>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** One item of the page. */
export type LoadEdge = {
  __typename?: 'LoadEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Load;
};

/** How far a load has come. */
export type LoadState =
  /** All of the input was read; what was refused is counted. */
  | 'FINISHED'
  /** A source was away for a part of it: the same command loads what is missing. */
  | 'INCOMPLETE'
  /** It was interrupted, and the same input was begun anew since: a later load tells how that ended. */
  | 'INTERRUPTED'
  /** What it brought was taken out again. */
  | 'REMOVED'
  /** At work, or interrupted: the same command goes on from there. */
  | 'RUNNING';

/** What is measured. */
export type Metric = {
  __typename?: 'Metric';
  /** Which direction is good; null when not known. */
  better?: Maybe<Better>;
  /** Opaque and lasting. */
  id: Scalars['ID']['output'];
  /** The field's term: `top-1 accuracy`. */
  name: Scalars['String']['output'];
  /** The unit it is usually given in, such as `%`; null when not known. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** Which metric. All that is given must hold. */
export type MetricMatch = {
  /** By its id, also a former one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** By the field's term, in any case: `top-1 accuracy`. */
  name?: InputMaybe<NameFilter>;
};

/** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
export type Model = Entity & Node & {
  __typename?: 'Model';
  /** Other spellings and long forms that also find it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** Benchmarks in the papers that have this model, counted over them. */
  benchmarks: RelatedBenchmarkConnection;
  /** Claims that set it against something else. */
  comparisons: ComparisonConnection;
  /** One sentence on what it is; null when the catalogue has none. */
  description?: Maybe<Scalars['String']['output']>;
  /** The family it belongs to; null for a family itself and where none is known. */
  family?: Maybe<Model>;
  /** Earlier and other ids that go on resolving to it. */
  formerIds: Array<Scalars['ID']['output']>;
  /** True for a bare class such as `LLM`: left out of maps and paths unless asked for. */
  generic: Scalars['Boolean']['output'];
  /** Opaque and lasting. */
  id: Scalars['ID']['output'];
  /** How specific it is; null when not known. */
  kind?: Maybe<ModelKind>;
  /** The name it is best known by. */
  name: Scalars['String']['output'];
  /** How many papers introduce, use, evaluate or compare with it: MENTIONS not counted, this very entity only. */
  paperCount: Scalars['Int']['output'];
  /** The papers that are connected to it. */
  papers: EntityPaperConnection;
  /** Number of parameters, such as 7e9 for Llama-2-7B; null when not known. */
  parameterCount?: Maybe<Scalars['Float']['output']>;
  /** Models that stand in the same papers, counted over them. */
  relatedModels: RelatedModelConnection;
  /** Numbers reported for it, or on it when it is a benchmark. */
  results: ResultConnection;
  /** Readable and unique, for addresses: `model/llama-2`. */
  slug: Scalars['String']['output'];
  /** Tasks that the papers with this model work on, counted over them. */
  tasks: RelatedTaskConnection;
  /** Techniques in the papers that have this model, counted over them. */
  techniques: RelatedTechniqueConnection;
  /** Its versions, sizes, checkpoints and other variants. */
  variants: ModelLinkConnection;
};


/** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
export type ModelBenchmarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
export type ModelComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ComparisonSide>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ComparisonOrder>>;
  outcome?: InputMaybe<Outcome>;
  where?: InputMaybe<ComparisonWhere>;
};


/** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
export type ModelPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaperOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<PaperWhere>;
};


/** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
export type ModelRelatedModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
export type ModelResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrder>>;
  where?: InputMaybe<ResultWhere>;
};


/** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
export type ModelTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
export type ModelTechniquesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
export type ModelVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of models, as in the Relay connection specification. */
export type ModelConnection = {
  __typename?: 'ModelConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<ModelEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** How many items were published when, over all pages together, oldest first: for trends. */
  groupBy: Array<PeriodGroup>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Model>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};


/** A page of models, as in the Relay connection specification. */
export type ModelConnectionGroupByArgs = {
  period?: InputMaybe<GroupPeriod>;
};

/** One item of the page. */
export type ModelEdge = {
  __typename?: 'ModelEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Model;
};

/** A model and how many items of the list have it. */
export type ModelFacet = {
  __typename?: 'ModelFacet';
  /** How many items have it. */
  count: Scalars['Int']['output'];
  /** The model. */
  node: Model;
};

/** How specific a model is. */
export type ModelKind =
  /** A way to build models: Transformer, ViT, Mamba. */
  | 'ARCHITECTURE'
  /** One set of weights: Llama-2-7B-Chat. */
  | 'CHECKPOINT'
  /** All versions together: Llama (family). */
  | 'FAMILY'
  /** Software around models: vLLM, BatchLLM. */
  | 'SYSTEM'
  /** One release of a family: Llama 2. */
  | 'VERSION';

/** A condition on how specific a model is. All that is given must hold; anything but a model never does. */
export type ModelKindFilter = {
  /** This kind. */
  eq?: InputMaybe<ModelKind>;
  /** One of these kinds. */
  in?: InputMaybe<Array<ModelKind>>;
};

/** A page of models that are linked as variants or parts, as in the Relay connection specification. */
export type ModelLinkConnection = {
  __typename?: 'ModelLinkConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<ModelLinkEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Model>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** A link between two entities, with what it rests on. */
export type ModelLinkEdge = {
  __typename?: 'ModelLinkEdge';
  /** The strongest ground it stands on. */
  basis: Basis;
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where papers say so; empty when only the catalogue does. */
  evidence: Array<Evidence>;
  /** What the two have to do with each other. */
  kind: EdgeKind;
  /** The item itself. */
  node: Model;
  /** How many papers say so; 0 when only the catalogue does. */
  support: Scalars['Int']['output'];
};


/** A link between two entities, with what it rests on. */
export type ModelLinkEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on a name. Any alias counts, in any case: `llama2` finds Llama 2. */
export type NameFilter = {
  /** This name. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these names. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Anything with an id of its own. Ask `node(id)` for one, and use `... on Paper { … }` for the fields of its type. */
export type Node = {
  /**
   * Opaque, 22 characters, the same on every machine and engine that loaded the same data.
   * When things merge, the old id goes on resolving to the survivor.
   */
  id: Scalars['ID']['output'];
};

/** One node of any type, named in exactly one way. */
export type NodeBy =
  /** Its id, also a former one. */
  { id: Scalars['ID']['input']; name?: never; slug?: never; typed?: never; }
  |  /** An entity's name, or a paper's title, in any case. AMBIGUOUS when it means several. */
  { id?: never; name: Scalars['String']['input']; slug?: never; typed?: never; }
  |  /** Its slug, also a former one: `paper/2106.01234`. */
  { id?: never; name?: never; slug: Scalars['String']['input']; typed?: never; }
  |  /** A name together with its type, where the name alone means several. */
  { id?: never; name?: never; slug?: never; typed: TypedNodeName; };

/** Nodes of one type. */
export type NodeCount = {
  __typename?: 'NodeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: NodeType;
};

/** What a node can be. */
export type NodeType =
  /** A person who wrote papers, where a source tells an id for them. */
  | 'AUTHOR'
  /** A data set, benchmark or suite that things are measured on: ImageNet, GLUE. */
  | 'BENCHMARK'
  /** A paper's claim that one thing is better than, worse than or like another. */
  | 'COMPARISON'
  /** A model, a family of models, an architecture or a system: Llama 2, ViT, BatchLLM. */
  | 'MODEL'
  /** A paper. */
  | 'PAPER'
  /** A number that a paper reports. */
  | 'RESULT'
  /** What is being attempted: image classification, machine translation. */
  | 'TASK'
  /** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
  | 'TECHNIQUE';

/** Which way to sort. */
export type OrderDirection =
  /** Small, old and A first. */
  | 'ASC'
  /** Big, new and Z first. */
  | 'DESC';

/** How the subject does against the object. */
export type Outcome =
  /** The subject is better. */
  | 'BETTER'
  /** The two are alike. */
  | 'SIMILAR'
  /** The subject is worse. */
  | 'WORSE';

/** Where a page stands in its list, as in Relay. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item; null on an empty page. Pass it as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Items come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One paper, whichever and however many sources told of it. */
export type Paper = Node & {
  __typename?: 'Paper';
  /** The abstract in the authors' words; null when no source has it, as in the bundled sample. */
  abstract?: Maybe<Scalars['String']['output']>;
  /** arXiv id without version, such as `2106.01234`; null when unknown. */
  arxivId?: Maybe<Scalars['String']['output']>;
  /** Who wrote it, in the paper's order; empty when no source tells. */
  authors: Array<Authorship>;
  /** The benchmarks and data sets it introduces, uses or measures on. */
  benchmarks: PaperBenchmarkConnection;
  /** Papers of this graph that cite it, as their sources say. */
  citedBy: PaperConnection;
  /** Papers of this graph that it cites, as its sources say. */
  cites: PaperConnection;
  /** Addresses of its code, sorted; empty when none is known. */
  codeUrls: Array<Scalars['URL']['output']>;
  /** Comments in the listing when it was last read; null when the source counts none. */
  commentCount?: Maybe<Scalars['Int']['output']>;
  /** What it claims to be better than, worse than or like what. */
  comparisons: ComparisonConnection;
  /** DOI in lower case, such as `10.48550/arxiv.2106.01234`; null when unknown. */
  doi?: Maybe<Scalars['String']['output']>;
  /** Everything it introduces, uses, evaluates or compares with, of all types in one list. */
  entities: PaperEntityConnection;
  /** Earlier and other ids of this paper that go on resolving to it. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Opaque and lasting, from the identifier of highest precedence: arXiv id, then DOI, Semantic Scholar, OpenAlex, title. */
  id: Scalars['ID']['output'];
  /** The day a listing such as Daily Papers showed it; null when none did. */
  listedAt?: Maybe<Scalars['Date']['output']>;
  /** When this graph first took it in. */
  loadedAt: Scalars['DateTime']['output'];
  /** The models it introduces, uses, evaluates or compares with. */
  models: PaperModelConnection;
  /** Addresses of its project pages, sorted; empty when none is known. */
  projectUrls: Array<Scalars['URL']['output']>;
  /** The day it was first published; null when unknown or when only the year is known. */
  publishedAt?: Maybe<Scalars['Date']['output']>;
  /** The year it was published; null when unknown. */
  publishedYear?: Maybe<Scalars['Int']['output']>;
  /** What each source says of it, by source and key; at most 100. Their union is the paper. */
  records: Array<PaperRecord>;
  /** What it says entities have to do with each other: variant of, based on, part of. At most 100, by id. */
  relations: Array<Relation>;
  /** The numbers it reports. */
  results: ResultConnection;
  /** What a drawing calls it: the name of what it introduces (`SpecTr`), else its title cut short. */
  shortLabel: Scalars['String']['output'];
  /** Papers that share entities with it, most alike first; rare entities weigh more than common ones. */
  similar: Array<SimilarPaper>;
  /** Readable and unique, for addresses: `paper/2106.01234`, or from the title when there is no arXiv id. */
  slug: Scalars['String']['output'];
  /** Categories and fields of study in the sources' words (`cs.CL`, `Computer Science`), sorted; empty when no source tells. */
  subjects: Array<Scalars['String']['output']>;
  /** A text in other words than the paper's own; null when there is none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The tasks it works on. */
  tasks: PaperTaskConnection;
  /** The techniques it introduces, uses, evaluates or compares with. */
  techniques: PaperTechniqueConnection;
  /** The title as the most trusted source has it. */
  title: Scalars['String']['output'];
  /** Votes in the listing when it was last read; null when the source counts none. */
  upvotes?: Maybe<Scalars['Int']['output']>;
  /** The paper's page; null when unknown. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Where it was published, as the most trusted source writes it; null when unknown. */
  venue?: Maybe<Scalars['String']['output']>;
};


/** One paper, whichever and however many sources told of it. */
export type PaperBenchmarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityEdgeOrder>>;
  roles?: InputMaybe<Array<Role>>;
  where?: InputMaybe<EntityWhere>;
};


/** One paper, whichever and however many sources told of it. */
export type PaperCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaperOrder>>;
  where?: InputMaybe<PaperWhere>;
};


/** One paper, whichever and however many sources told of it. */
export type PaperCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaperOrder>>;
  where?: InputMaybe<PaperWhere>;
};


/** One paper, whichever and however many sources told of it. */
export type PaperComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ComparisonOrder>>;
  where?: InputMaybe<ComparisonWhere>;
};


/** One paper, whichever and however many sources told of it. */
export type PaperEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityEdgeOrder>>;
  roles?: InputMaybe<Array<Role>>;
  where?: InputMaybe<EntityWhere>;
};


/** One paper, whichever and however many sources told of it. */
export type PaperModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityEdgeOrder>>;
  roles?: InputMaybe<Array<Role>>;
  where?: InputMaybe<EntityWhere>;
};


/** One paper, whichever and however many sources told of it. */
export type PaperResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrder>>;
  where?: InputMaybe<ResultWhere>;
};


/** One paper, whichever and however many sources told of it. */
export type PaperSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One paper, whichever and however many sources told of it. */
export type PaperTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityEdgeOrder>>;
  roles?: InputMaybe<Array<Role>>;
  where?: InputMaybe<EntityWhere>;
};


/** One paper, whichever and however many sources told of it. */
export type PaperTechniquesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityEdgeOrder>>;
  roles?: InputMaybe<Array<Role>>;
  where?: InputMaybe<EntityWhere>;
};

/** A page of a paper's benchmarks, as in the Relay connection specification. */
export type PaperBenchmarkConnection = {
  __typename?: 'PaperBenchmarkConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<PaperBenchmarkEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Benchmark>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** A connection from a paper to what it introduces, uses, evaluates, compares with or mentions. */
export type PaperBenchmarkEdge = {
  __typename?: 'PaperBenchmarkEdge';
  /** What the connection rests on. */
  basis: Basis;
  /** 0 to 1: how sure it is that the type and the strongest role are right; 1 for basis SOURCE. */
  confidence: Scalars['Float']['output'];
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where the paper says so; empty exactly when `basis` is not TEXT. */
  evidence: Array<Evidence>;
  /** Id of the connection itself: the same on every load of the same data. */
  id: Scalars['ID']['output'];
  /** The item itself. */
  node: Benchmark;
  /** The strongest role that the paper gives it. */
  role: Role;
  /** All roles, strongest first; never empty. */
  roles: Array<Role>;
};

/** One paper, named in exactly one way. */
export type PaperBy =
  /** Its arXiv id, with or without version: `2106.01234v2`. */
  { arxivId: Scalars['String']['input']; doi?: never; id?: never; slug?: never; title?: never; url?: never; }
  |  /** Its DOI, in any case. */
  { arxivId?: never; doi: Scalars['String']['input']; id?: never; slug?: never; title?: never; url?: never; }
  |  /** Its id, also a former one. */
  { arxivId?: never; doi?: never; id: Scalars['ID']['input']; slug?: never; title?: never; url?: never; }
  |  /** Its slug, also a former one: `paper/2106.01234`. */
  { arxivId?: never; doi?: never; id?: never; slug: Scalars['String']['input']; title?: never; url?: never; }
  |  /** Its title; case and punctuation do not matter. */
  { arxivId?: never; doi?: never; id?: never; slug?: never; title: Scalars['String']['input']; url?: never; }
  |  /** Its page: an arXiv, DOI or Hugging Face papers address. */
  { arxivId?: never; doi?: never; id?: never; slug?: never; title?: never; url: Scalars['URL']['input']; };

/** A page of papers, as in the Relay connection specification. */
export type PaperConnection = {
  __typename?: 'PaperConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<PaperEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** How many items were published when, over all pages together, oldest first: for trends. */
  groupBy: Array<PeriodGroup>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Paper>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};


/** A page of papers, as in the Relay connection specification. */
export type PaperConnectionGroupByArgs = {
  period?: InputMaybe<GroupPeriod>;
};

/** One item of the page. */
export type PaperEdge = {
  __typename?: 'PaperEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Paper;
};

/** A page of a paper's techniques, models, benchmarks and tasks, as in the Relay connection specification. */
export type PaperEntityConnection = {
  __typename?: 'PaperEntityConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<PaperEntityEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Entity>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** A connection from a paper to what it introduces, uses, evaluates, compares with or mentions. */
export type PaperEntityEdge = {
  __typename?: 'PaperEntityEdge';
  /** What the connection rests on. */
  basis: Basis;
  /** 0 to 1: how sure it is that the type and the strongest role are right; 1 for basis SOURCE. */
  confidence: Scalars['Float']['output'];
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where the paper says so; empty exactly when `basis` is not TEXT. */
  evidence: Array<Evidence>;
  /** Id of the connection itself: the same on every load of the same data. */
  id: Scalars['ID']['output'];
  /** The item itself. */
  node: Entity;
  /** The strongest role that the paper gives it. */
  role: Role;
  /** All roles, strongest first; never empty. */
  roles: Array<Role>;
};

/** A condition on a list of papers. All that is given must hold. */
export type PaperListFilter = {
  /** Every paper is like this; true where there is none. */
  all?: InputMaybe<PaperWhere>;
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** No paper is like this. */
  none?: InputMaybe<PaperWhere>;
  /** Exactly one paper is like this. */
  single?: InputMaybe<PaperWhere>;
  /** At least one paper is like this. */
  some?: InputMaybe<PaperWhere>;
};

/** A page of a paper's models, as in the Relay connection specification. */
export type PaperModelConnection = {
  __typename?: 'PaperModelConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<PaperModelEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Model>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** A connection from a paper to what it introduces, uses, evaluates, compares with or mentions. */
export type PaperModelEdge = {
  __typename?: 'PaperModelEdge';
  /** What the connection rests on. */
  basis: Basis;
  /** 0 to 1: how sure it is that the type and the strongest role are right; 1 for basis SOURCE. */
  confidence: Scalars['Float']['output'];
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where the paper says so; empty exactly when `basis` is not TEXT. */
  evidence: Array<Evidence>;
  /** Id of the connection itself: the same on every load of the same data. */
  id: Scalars['ID']['output'];
  /** The item itself. */
  node: Model;
  /** The strongest role that the paper gives it. */
  role: Role;
  /** All roles, strongest first; never empty. */
  roles: Array<Role>;
};

/** A sort key of papers. */
export type PaperOrder = {
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: PaperOrderField;
};

/** What papers can be sorted by. */
export type PaperOrderField =
  /** Number of papers of this graph that cite it; moves while papers are being loaded. */
  | 'CITED_BY_COUNT'
  /** Of an entity's papers alone: how sure the connection is. */
  | 'CONFIDENCE'
  /** Number of techniques, models, benchmarks and tasks that it has, mentions left out; moves when a paper is read anew. */
  | 'ENTITY_COUNT'
  /** The id: an order without meaning that never changes. */
  | 'ID'
  /** Day a listing showed it; papers never listed count as oldest. */
  | 'LISTED_AT'
  /** Day of publication; where it is not known the year's first day, else the day of listing; none of these counts as oldest. */
  | 'PUBLISHED_AT'
  /** Of an entity's papers alone: strongest role first when DESC. */
  | 'ROLE'
  /** Title, ignoring case; A first when ASC. */
  | 'TITLE'
  /** Votes in the listing; unknown counts as fewest. */
  | 'UPVOTES';

/** What one source says of one paper. Which source is believed in which field follows from a fixed order of sources. */
export type PaperRecord = {
  __typename?: 'PaperRecord';
  /** When the source said so, a day or a time as it tells; null when it does not. */
  at?: Maybe<Scalars['String']['output']>;
  /** The fields of `Paper` that it says something of, sorted. */
  fields: Array<Scalars['String']['output']>;
  /** The paper's key within its source. */
  key: Scalars['String']['output'];
  /** The source: `arxiv`, `hf`, `s2`, `openalex`, `pwc`, `jsonl`, … */
  source: Scalars['String']['output'];
};

/** A condition on an entity's papers. All that is given must hold. */
export type PaperRelationFilter = {
  /** Every connection is like this; true where there is none. */
  all?: InputMaybe<PaperRelationMatch>;
  /** How many there are, MENTIONS not counted. */
  count?: InputMaybe<CountFilter>;
  /** No connection is like this. */
  none?: InputMaybe<PaperRelationMatch>;
  /** Exactly one connection is like this. */
  single?: InputMaybe<PaperRelationMatch>;
  /** At least one connection is like this. */
  some?: InputMaybe<PaperRelationMatch>;
};

/** What a connection from an entity to a paper should be like. All that is given must hold. */
export type PaperRelationMatch = {
  /** The connection is at least this sure, 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Conditions on the paper. */
  paper?: InputMaybe<PaperWhere>;
  /** The paper gives it any of these roles; any but MENTIONS when left out. */
  roles?: InputMaybe<Array<Role>>;
};

/** A page of a paper's tasks, as in the Relay connection specification. */
export type PaperTaskConnection = {
  __typename?: 'PaperTaskConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<PaperTaskEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Task>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** A connection from a paper to what it introduces, uses, evaluates, compares with or mentions. */
export type PaperTaskEdge = {
  __typename?: 'PaperTaskEdge';
  /** What the connection rests on. */
  basis: Basis;
  /** 0 to 1: how sure it is that the type and the strongest role are right; 1 for basis SOURCE. */
  confidence: Scalars['Float']['output'];
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where the paper says so; empty exactly when `basis` is not TEXT. */
  evidence: Array<Evidence>;
  /** Id of the connection itself: the same on every load of the same data. */
  id: Scalars['ID']['output'];
  /** The item itself. */
  node: Task;
  /** The strongest role that the paper gives it. */
  role: Role;
  /** All roles, strongest first; never empty. */
  roles: Array<Role>;
};

/** A page of a paper's techniques, as in the Relay connection specification. */
export type PaperTechniqueConnection = {
  __typename?: 'PaperTechniqueConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<PaperTechniqueEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Technique>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** A connection from a paper to what it introduces, uses, evaluates, compares with or mentions. */
export type PaperTechniqueEdge = {
  __typename?: 'PaperTechniqueEdge';
  /** What the connection rests on. */
  basis: Basis;
  /** 0 to 1: how sure it is that the type and the strongest role are right; 1 for basis SOURCE. */
  confidence: Scalars['Float']['output'];
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where the paper says so; empty exactly when `basis` is not TEXT. */
  evidence: Array<Evidence>;
  /** Id of the connection itself: the same on every load of the same data. */
  id: Scalars['ID']['output'];
  /** The item itself. */
  node: Technique;
  /** The strongest role that the paper gives it. */
  role: Role;
  /** All roles, strongest first; never empty. */
  roles: Array<Role>;
};

/** Conditions on papers. All that is given must hold. */
export type PaperWhere = {
  /** All of these must hold too. */
  AND?: InputMaybe<Array<PaperWhere>>;
  /** This must not hold; what is unknown does not hold, so its NOT does. */
  NOT?: InputMaybe<PaperWhere>;
  /** At least one of these must hold too. */
  OR?: InputMaybe<Array<PaperWhere>>;
  /** The abstract. */
  abstract?: InputMaybe<StringFilter>;
  /** The arXiv id, without version. */
  arxivId?: InputMaybe<StringFilter>;
  /** Who wrote it. */
  authors?: InputMaybe<AuthorRelationFilter>;
  /** The benchmarks it is connected to. */
  benchmarks?: InputMaybe<EntityRelationFilter>;
  /** The papers of this graph that cite it. */
  citedBy?: InputMaybe<PaperListFilter>;
  /** The papers of this graph that it cites. */
  cites?: InputMaybe<PaperListFilter>;
  /** Whether code is linked. */
  codeUrls?: InputMaybe<ExistsFilter>;
  /** What it compares. */
  comparisons?: InputMaybe<ComparisonListFilter>;
  /** The DOI, in lower case. */
  doi?: InputMaybe<StringFilter>;
  /** Everything it is connected to, of any type. */
  entities?: InputMaybe<EntityRelationFilter>;
  /** Their ids; unknown ones match nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The day a listing showed it. */
  listedAt?: InputMaybe<DateFilter>;
  /** The models it is connected to. */
  models?: InputMaybe<EntityRelationFilter>;
  /** The day of publication. */
  publishedAt?: InputMaybe<DateFilter>;
  /** The year of publication: also known where the day is not. */
  publishedYear?: InputMaybe<IntFilter>;
  /** The numbers it reports. */
  results?: InputMaybe<ResultListFilter>;
  /** Categories and fields of study in the sources' words: `cs.CL`. */
  subjects?: InputMaybe<StringsFilter>;
  /** The tasks it works on. */
  tasks?: InputMaybe<EntityRelationFilter>;
  /** The techniques it is connected to. */
  techniques?: InputMaybe<EntityRelationFilter>;
  /** The title. */
  title?: InputMaybe<StringFilter>;
  /** Votes in the listing. */
  upvotes?: InputMaybe<IntFilter>;
  /** Where it was published. */
  venue?: InputMaybe<StringFilter>;
};

/**
 * A way from one node to another. Informative steps come before hubs: a path over a rare technique beats one
 * over `Transformer`. Authors and generic entities are no steps.
 */
export type Path = {
  __typename?: 'Path';
  /** The steps between them, in order. */
  edges: Array<PathEdge>;
  /** Length in edges. */
  length: Scalars['Int']['output'];
  /** The nodes along the way, both ends included: one more than edges. */
  nodes: Array<GraphNode>;
  /** How informative it is: higher is better, comparable within one answer. */
  score: Scalars['Float']['output'];
  /** The path told in a sentence: `MambaOut uses Mamba; Mamba is used by …`. */
  text: Scalars['String']['output'];
};

/** One step of a path. `source` and `target` are the direction of the fact, which may be against the walk. */
export type PathEdge = {
  __typename?: 'PathEdge';
  /** 0 to 1: how sure it is. */
  confidence: Scalars['Float']['output'];
  /** The sentences behind the step; empty when it does not come from a text. */
  evidence: Array<Evidence>;
  /** Opaque and lasting. */
  id: Scalars['ID']['output'];
  /** What the two have to do with each other. */
  kind: EdgeKind;
  /** The strongest role for HAS; null for other kinds. */
  role?: Maybe<Role>;
  /** Id of the node that the fact starts from. */
  source: Scalars['ID']['output'];
  /** Id of the node that the fact ends at. */
  target: Scalars['ID']['output'];
};


/** One step of a path. `source` and `target` are the direction of the fact, which may be against the walk. */
export type PathEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a search for paths found, and how far it looked. */
export type PathSearch = {
  __typename?: 'PathSearch';
  /**
   * True: nothing that may be a step was left out on the way, so that no shorter path exists. False: the search stopped
   * at its bounds (200 things followed a step, 100 connections of each, 50,000 looked at), so a path may have been missed.
   */
  complete: Scalars['Boolean']['output'];
  /** The paths, best first. */
  paths: Array<Path>;
  /** How many connections were read. */
  read: Scalars['Int']['output'];
};

/** The items of a list that were published in one period. */
export type PeriodGroup = {
  __typename?: 'PeriodGroup';
  /** How many items; for papers the groups add up to `totalCount`, and periods with none are left out. */
  count: Scalars['Int']['output'];
  /** `2024-03` or `2024`; null for items without a known one, which come last. */
  period?: Maybe<Scalars['String']['output']>;
};

/** How right one kind of extracted fact is on one set of labelled papers. */
export type QualityFigure = {
  __typename?: 'QualityFigure';
  /** 0 to 1: harmonic mean of precision and recall. */
  f1: Scalars['Float']['output'];
  /** Upper end of the 95% interval of `f1`. */
  high: Scalars['Float']['output'];
  /** Kind of fact: `entities`, `models`, `results, whole fact`. */
  kind: Scalars['String']['output'];
  /** Lower end of the 95% interval of `f1`, from papers drawn with replacement. */
  low: Scalars['Float']['output'];
  /** How many labelled papers it was measured on. */
  papers: Scalars['Int']['output'];
  /** 0 to 1: part of what was extracted that is right. */
  precision: Scalars['Float']['output'];
  /** 0 to 1: part of what is there that was extracted. */
  recall: Scalars['Float']['output'];
  /** Name of the labelled set: `measure` (never tuned on) or `seed` (tuned on: expect less on other papers). */
  set: Scalars['String']['output'];
};

/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type Query = {
  __typename?: 'Query';
  /** One author; null when there is none; AMBIGUOUS when a name means several. */
  author?: Maybe<Author>;
  /** Authors, those whom a source tells an id for. */
  authors?: Maybe<AuthorConnection>;
  /** One benchmark. Null when there is none; AMBIGUOUS when a name means several. */
  benchmark?: Maybe<Benchmark>;
  /** Benchmarks, the most used first unless asked otherwise. */
  benchmarks?: Maybe<BenchmarkConnection>;
  /** What the graph learned since a moment, oldest first: ask again with the last `at` to stay up to date. */
  changes?: Maybe<ChangeConnection>;
  /** The whole graph in some dozens of parts, for a picture of any number of papers. Worked out anew when the graph has changed. */
  communities?: Maybe<Communities>;
  /** Claims that one thing is better than, worse than or like another: who claims to beat ViT, say. */
  comparisons?: Maybe<ComparisonConnection>;
  /** One technique, model, benchmark or task. Null when there is none; AMBIGUOUS when a name means several. */
  entity?: Maybe<Entity>;
  /** All that papers say of one thing against another. */
  headToHead?: Maybe<HeadToHead>;
  /** Who is best on a benchmark, by the numbers that papers report. */
  leaderboard?: Maybe<Leaderboard>;
  /** Where a model or technique comes from and what came of it. */
  lineage?: Maybe<Lineage>;
  /** What was loaded when and how it ended: every load since the first, newest first. */
  loads?: Maybe<LoadConnection>;
  /** One model. Null when there is none; AMBIGUOUS when a name means several. */
  model?: Maybe<Model>;
  /** Models, the most used first unless asked otherwise. */
  models?: Maybe<ModelConnection>;
  /** What lies around one node or several, ready for a drawing: most informative first, hubs last. */
  neighborhood?: Maybe<Graph>;
  /** Anything by its id; null when nothing has it. Former ids resolve to the survivor. */
  node?: Maybe<Node>;
  /** Several by id, in the order given; null in the place of an unknown one. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** The first picture, no centre needed: papers and what they share, hubs that connect everything left out, islands placed. */
  overview?: Maybe<Graph>;
  /** One paper; null when there is none. */
  paper?: Maybe<Paper>;
  /** Papers, the newest first unless asked otherwise. */
  papers?: Maybe<PaperConnection>;
  /** As `paths`, and whether the search saw all there is or stopped at its bounds. */
  pathSearch?: Maybe<PathSearch>;
  /** How one gets from one thing to another: best paths first, each step with the sentence behind it. Empty when from and to are the same or no path is short enough. */
  paths?: Maybe<Array<Path>>;
  /** Numbers that papers report: every ImageNet top-1 of at least 83, say. */
  results?: Maybe<ResultConnection>;
  /**
   * Papers, entities and authors by words or name, best first: by whole words anywhere, a name also begun or
   * misspelt, a title also by the beginning of the last word. Misspelt names count only where nothing is called
   * what was typed. While papers are being loaded, pages may shift.
   */
  search?: Maybe<SearchConnection>;
  /** How much is in the graph, and how good it is. */
  stats?: Maybe<GraphStats>;
  /** One task. Null when there is none; AMBIGUOUS when a name means several. */
  task?: Maybe<Task>;
  /** Tasks, the most used first unless asked otherwise. */
  tasks?: Maybe<TaskConnection>;
  /** One technique. Null when there is none; AMBIGUOUS when a name means several. */
  technique?: Maybe<Technique>;
  /** Techniques, the most used first unless asked otherwise. */
  techniques?: Maybe<TechniqueConnection>;
  /**
   * What rises against its own past: papers of the period against the average of the twelve periods before it, as
   * (recent - expected) / sqrt(expected + 1). Only what at least two papers of the period have and what is above its
   * past; papers of which only the year is known are left out. Null in a graph without a dated paper.
   */
  trending?: Maybe<Trending>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryAuthorArgs = {
  by: AuthorBy;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryAuthorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AuthorOrder>>;
  where?: InputMaybe<AuthorWhere>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryBenchmarkArgs = {
  by: EntityBy;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryBenchmarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryChangesArgs = {
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['DateTime']['input'];
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryCommunitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ComparisonOrder>>;
  where?: InputMaybe<ComparisonWhere>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryEntityArgs = {
  by: EntityBy;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryHeadToHeadArgs = {
  a: EntityBy;
  b: EntityBy;
  scope?: InputMaybe<Scope>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryLeaderboardArgs = {
  benchmark: EntityBy;
  metric?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryLineageArgs = {
  of: EntityBy;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryLoadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryModelArgs = {
  by: EntityBy;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EdgeKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
  project?: InputMaybe<Scalars['Boolean']['input']>;
  roles?: InputMaybe<Array<Role>>;
  types?: InputMaybe<Array<NodeType>>;
  where?: InputMaybe<GraphWhere>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryOverviewArgs = {
  community?: InputMaybe<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<NodeType>>;
  where?: InputMaybe<GraphWhere>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryPaperArgs = {
  by: PaperBy;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaperOrder>>;
  where?: InputMaybe<PaperWhere>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryPathSearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: NodeBy;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: NodeBy;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: NodeBy;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: NodeBy;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrder>>;
  where?: InputMaybe<ResultWhere>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<NodeType>>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryTaskArgs = {
  by: EntityBy;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryTechniqueArgs = {
  by: EntityBy;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryTechniquesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


/**
 * Where every question starts. Every field may be null, so that one that fails leaves the others their answers:
 * look into `errors` then.
 */
export type QueryTrendingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  generic?: InputMaybe<Scalars['Boolean']['input']>;
  period?: InputMaybe<TrendPeriod>;
  type?: InputMaybe<EntityType>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of benchmarks that stand in the same papers, as in the Relay connection specification. */
export type RelatedBenchmarkConnection = {
  __typename?: 'RelatedBenchmarkConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<RelatedBenchmarkEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Benchmark>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedBenchmarkEdge = {
  __typename?: 'RelatedBenchmarkEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where those papers name the other one, newest paper first: the ground of this row. */
  evidence: Array<Evidence>;
  /** Publication day of the first of those papers; null when none has one. */
  firstDate?: Maybe<Scalars['Date']['output']>;
  /** Publication day of the latest of those papers; null when none has one. */
  lastDate?: Maybe<Scalars['Date']['output']>;
  /** The item itself. */
  node: Benchmark;
  /** How many papers have both. */
  paperCount: Scalars['Int']['output'];
  /** Those papers, newest first. */
  papers: Array<Paper>;
  /** The roles that those papers give the other one, strongest first. */
  roles: Array<Role>;
};


/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedBenchmarkEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedBenchmarkEdgePapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of models that stand in the same papers, as in the Relay connection specification. */
export type RelatedModelConnection = {
  __typename?: 'RelatedModelConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<RelatedModelEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Model>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedModelEdge = {
  __typename?: 'RelatedModelEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where those papers name the other one, newest paper first: the ground of this row. */
  evidence: Array<Evidence>;
  /** Publication day of the first of those papers; null when none has one. */
  firstDate?: Maybe<Scalars['Date']['output']>;
  /** Publication day of the latest of those papers; null when none has one. */
  lastDate?: Maybe<Scalars['Date']['output']>;
  /** The item itself. */
  node: Model;
  /** How many papers have both. */
  paperCount: Scalars['Int']['output'];
  /** Those papers, newest first. */
  papers: Array<Paper>;
  /** The roles that those papers give the other one, strongest first. */
  roles: Array<Role>;
};


/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedModelEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedModelEdgePapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A sort key of what stands in the same papers. */
export type RelatedOrder = {
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: RelatedOrderField;
};

/** What what stands in the same papers can be sorted by. */
export type RelatedOrderField =
  /** Day of the first paper that has both; none counts as oldest; moves while papers are being loaded. */
  | 'FIRST_DATE'
  /** The id: an order without meaning that never changes. */
  | 'ID'
  /** Day of the latest paper that has both; none counts as oldest; moves while papers are being loaded. */
  | 'LAST_DATE'
  /** Name, ignoring case; A first when ASC. */
  | 'NAME'
  /** Number of papers that have both; moves while papers are being loaded. */
  | 'PAPER_COUNT';

/** A page of tasks that stand in the same papers, as in the Relay connection specification. */
export type RelatedTaskConnection = {
  __typename?: 'RelatedTaskConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<RelatedTaskEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Task>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedTaskEdge = {
  __typename?: 'RelatedTaskEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where those papers name the other one, newest paper first: the ground of this row. */
  evidence: Array<Evidence>;
  /** Publication day of the first of those papers; null when none has one. */
  firstDate?: Maybe<Scalars['Date']['output']>;
  /** Publication day of the latest of those papers; null when none has one. */
  lastDate?: Maybe<Scalars['Date']['output']>;
  /** The item itself. */
  node: Task;
  /** How many papers have both. */
  paperCount: Scalars['Int']['output'];
  /** Those papers, newest first. */
  papers: Array<Paper>;
  /** The roles that those papers give the other one, strongest first. */
  roles: Array<Role>;
};


/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedTaskEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedTaskEdgePapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of techniques that stand in the same papers, as in the Relay connection specification. */
export type RelatedTechniqueConnection = {
  __typename?: 'RelatedTechniqueConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<RelatedTechniqueEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Technique>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedTechniqueEdge = {
  __typename?: 'RelatedTechniqueEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where those papers name the other one, newest paper first: the ground of this row. */
  evidence: Array<Evidence>;
  /** Publication day of the first of those papers; null when none has one. */
  firstDate?: Maybe<Scalars['Date']['output']>;
  /** Publication day of the latest of those papers; null when none has one. */
  lastDate?: Maybe<Scalars['Date']['output']>;
  /** The item itself. */
  node: Technique;
  /** How many papers have both. */
  paperCount: Scalars['Int']['output'];
  /** Those papers, newest first. */
  papers: Array<Paper>;
  /** The roles that those papers give the other one, strongest first. */
  roles: Array<Role>;
};


/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedTechniqueEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that papers have together with the one asked about, counted over those papers. */
export type RelatedTechniqueEdgePapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A paper's statement that one entity is a variant of, is based on or is part of another. */
export type Relation = Fact & {
  __typename?: 'Relation';
  /** What it rests on. */
  basis: Basis;
  /** 0 to 1: how sure it is that the whole fact is right, with its subject, number and names. */
  confidence: Scalars['Float']['output'];
  /** Where the paper says so; empty exactly when `basis` is not TEXT. */
  evidence: Array<Evidence>;
  /** The variant, the thing built, the part. */
  from: Entity;
  /** Opaque and lasting while the paper says the same. */
  id: Scalars['ID']['output'];
  /** VARIANT_OF, BASED_ON or PART_OF: read it from `from` to `to`. */
  kind: EdgeKind;
  /** The paper that says so. */
  paper: Paper;
  /** What it is a variant of, built on or a part of. */
  to: Entity;
};

/** A number that a paper reports. */
export type Result = Fact & Node & {
  __typename?: 'Result';
  /** What the value is a gain over, in the paper's words; null when it is no gain, or the text names none. */
  baseline?: Maybe<Scalars['String']['output']>;
  /** What it rests on. */
  basis: Basis;
  /** What it was measured on; null when the text does not say. */
  benchmark?: Maybe<Benchmark>;
  /** How exact the text is: `up to`, `over`, `about`; null for an exact number. */
  bound?: Maybe<Scalars['String']['output']>;
  /** 0 to 1: how sure it is that the whole fact is right, with its subject, number and names. */
  confidence: Scalars['Float']['output'];
  /** Where the paper says so; empty exactly when `basis` is not TEXT. */
  evidence: Array<Evidence>;
  /** Opaque and lasting while the paper says the same. */
  id: Scalars['ID']['output'];
  /** What sort of number it is. */
  kind: ResultKind;
  /** What was measured, under the field's term; null when the term is not known. */
  metric?: Maybe<Metric>;
  /** The metric in the paper's words; null when unsaid. */
  metricText?: Maybe<Scalars['String']['output']>;
  /** The paper that says so. */
  paper: Paper;
  /** Other numbers of the same subject, newest paper first: a model's size beside its accuracy. Of a paper's own unnamed method, in that paper. */
  sameSubject: Array<Result>;
  /** The condition as written, such as `zero-shot` or `on A100`; null when unsaid. */
  setting?: Maybe<Scalars['String']['output']>;
  /** The part of the benchmark as written, such as `val2017`; null when the whole or unsaid. */
  split?: Maybe<Scalars['String']['output']>;
  /** What was measured; null when it is the paper's own unnamed method, or `subjectText` names nothing known. */
  subject?: Maybe<Entity>;
  /** The subject in the paper's words; null when it is "this paper". */
  subjectText?: Maybe<Scalars['String']['output']>;
  /** `%`, `x` (times), `points`, `tokens/s`, `fps`, …; empty for a bare number. */
  unit: Scalars['String']['output'];
  /** A plain number in `unit`: 16.3 million is 16300000, 40% is 40, 2.5 times is 2.5. */
  value: Scalars['Float']['output'];
};


/** A number that a paper reports. */
export type ResultSameSubjectArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ResultWhere>;
};

/** A page of results, as in the Relay connection specification. */
export type ResultConnection = {
  __typename?: 'ResultConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<ResultEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** How many items were published when, over all pages together, oldest first: for trends. */
  groupBy: Array<PeriodGroup>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Result>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};


/** A page of results, as in the Relay connection specification. */
export type ResultConnectionGroupByArgs = {
  period?: InputMaybe<GroupPeriod>;
};

/** One item of the page. */
export type ResultEdge = {
  __typename?: 'ResultEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Result;
};

/** What sort of number a result is. */
export type ResultKind =
  /** What it takes: parameters, operations, memory, time, money. */
  | 'COST'
  /** Any other number worth keeping. */
  | 'FINDING'
  /** A gain over a baseline: 0.7 points better. */
  | 'IMPROVEMENT'
  /** A measured quality: 83.1% top-1 accuracy. */
  | 'SCORE'
  /** A gain in time: 2.5 times faster. */
  | 'SPEEDUP';

/** A condition on the sort of a number. All that is given must hold. */
export type ResultKindFilter = {
  /** This sort. */
  eq?: InputMaybe<ResultKind>;
  /** One of these sorts. */
  in?: InputMaybe<Array<ResultKind>>;
};

/** A condition on a list of results. All that is given must hold. */
export type ResultListFilter = {
  /** Every result is like this; true where there is none. */
  all?: InputMaybe<ResultWhere>;
  /** How many there are. */
  count?: InputMaybe<CountFilter>;
  /** No result is like this. */
  none?: InputMaybe<ResultWhere>;
  /** Exactly one result is like this. */
  single?: InputMaybe<ResultWhere>;
  /** At least one result is like this. */
  some?: InputMaybe<ResultWhere>;
};

/** A sort key of results. */
export type ResultOrder = {
  /** Which way. */
  direction?: InputMaybe<OrderDirection>;
  /** What to sort by. */
  field: ResultOrderField;
};

/** What results can be sorted by. */
export type ResultOrderField =
  /** How sure the whole fact is. */
  | 'CONFIDENCE'
  /** The id: an order without meaning that never changes. */
  | 'ID'
  /** Day of publication of the paper; unknown counts as oldest. */
  | 'PUBLISHED_AT'
  /** The number, whatever its unit: filter by metric first. */
  | 'VALUE';

/** Conditions on results. All that is given must hold. */
export type ResultWhere = {
  /** All of these must hold too. */
  AND?: InputMaybe<Array<ResultWhere>>;
  /** This must not hold; what is unknown does not hold, so its NOT does. */
  NOT?: InputMaybe<ResultWhere>;
  /** At least one of these must hold too. */
  OR?: InputMaybe<Array<ResultWhere>>;
  /** Another number like this is reported of the same subject, in any paper: `{ metric: { name: { eq: "parameters" } }, value: { lt: 20000000 } }`. Of a paper's own unnamed method, in that paper. */
  alsoMeasured?: InputMaybe<ResultWhere>;
  /** What the value is a gain over, in the paper's words. */
  baseline?: InputMaybe<StringFilter>;
  /** What it was measured on. */
  benchmark?: InputMaybe<FactEntityMatch>;
  /** How exact the text is: `{ exists: false }` for exact numbers alone. */
  bound?: InputMaybe<StringFilter>;
  /** True: subject, benchmark and metric are known and, of a gain, the baseline is named. False: something is missing. */
  fullySpecified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Their ids; unknown ones match nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The sort of number. */
  kind?: InputMaybe<ResultKindFilter>;
  /** What was measured. */
  metric?: InputMaybe<MetricMatch>;
  /** At least this sure, 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Conditions on the paper that reports it. */
  paper?: InputMaybe<PaperWhere>;
  /** The part of the benchmark. */
  split?: InputMaybe<StringFilter>;
  /** What was measured. */
  subject?: InputMaybe<FactEntityMatch>;
  /** The unit, such as `%`. */
  unit?: InputMaybe<StringFilter>;
  /** The number, in its unit. */
  value?: InputMaybe<FloatFilter>;
};

/** What a paper does with an entity. Strongest first: where several hold, the first in this order is `role`. */
export type Role =
  /** The paper sets its own results against it. */
  | 'COMPARES'
  /** The paper measures on it, or measures it. */
  | 'EVALUATES'
  /** The paper brings it into the world. */
  | 'INTRODUCES'
  /** It only occurs in the text. Left out unless asked for by `roles`, and never counted in `paperCount`. */
  | 'MENTIONS'
  /** The paper's own method or experiments use it. */
  | 'USES';

/** How far a name reaches. */
export type Scope =
  /** This very entity. */
  | 'EXACT'
  /** This entity and every version, size, checkpoint and variant of it: any Llama. */
  | 'FAMILY';

/** What a search found, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The hits with score and highlights. */
  edges: Array<SearchEdge>;
  /** What the papers among the hits have, counted over all pages together; entities and authors that were found count for nothing here. */
  facets: Facets;
  /** The hits alone. */
  nodes: Array<Node>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many hits there are on all pages together; at most 1,000 are counted. */
  totalCount: Scalars['Int']['output'];
};

/** One hit. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where this hit stands in the order: hand it to `after`. */
  cursor: Scalars['String']['output'];
  /** Where the words stand; empty when only a similar spelling fits. */
  highlights: Array<Highlight>;
  /** What was found: Paper, Technique, Model, Benchmark, Task or Author. */
  node: Node;
  /** How well it fits: higher is better, comparable within one search only. */
  score: Scalars['Float']['output'];
};

/** A text in which a search can hit. */
export type SearchField =
  /** A paper's abstract. */
  | 'ABSTRACT'
  /** Another spelling of an entity's name. */
  | 'ALIAS'
  /** An entity's description. */
  | 'DESCRIPTION'
  /** An entity's or author's name. */
  | 'NAME'
  /** A paper's summary. */
  | 'SUMMARY'
  /** A paper's title. */
  | 'TITLE';

/** A sentence and where it stands in the same field as its evidence. */
export type Sentence = {
  __typename?: 'Sentence';
  /** One past its last UTF-16 unit. */
  end: Scalars['Int']['output'];
  /** First UTF-16 unit of the sentence in the field. */
  start: Scalars['Int']['output'];
  /** The sentence itself. */
  text: Scalars['String']['output'];
};

/** Something that two papers share. */
export type SharedEntity = {
  __typename?: 'SharedEntity';
  /** What they share. */
  entity: Entity;
  /** Its weight: the fewer papers have it, the more it counts. */
  weight: Scalars['Float']['output'];
};

/** A paper that is like another, and why. */
export type SimilarPaper = {
  __typename?: 'SimilarPaper';
  /** The other paper. */
  paper: Paper;
  /** Sum of the weights of what the two share; comparable within one list only. */
  score: Scalars['Float']['output'];
  /** What the two share, heaviest first. */
  shared: Array<SharedEntity>;
};

/** A condition on a text. All that is given must hold. */
export type StringFilter = {
  /** Has this in it, ignoring case. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this, letter by letter. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** True: it is known. False: it is null. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to one of these, letter by letter. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins with this, ignoring case. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on a list of texts. All that is given must hold. */
export type StringsFilter = {
  /** True: there is at least one. False: there is none. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** It holds this one, letter by letter. */
  has?: InputMaybe<Scalars['String']['input']>;
  /** It holds at least one of these, letter by letter. */
  hasSome?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What papers attempt: image classification, machine translation. */
export type Task = Entity & Node & {
  __typename?: 'Task';
  /** Other spellings and long forms that also find it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** Benchmarks in the papers that work on this task, counted over them. */
  benchmarks: RelatedBenchmarkConnection;
  /** Claims that set it against something else. */
  comparisons: ComparisonConnection;
  /** One sentence on what it is; null when the catalogue has none. */
  description?: Maybe<Scalars['String']['output']>;
  /** Earlier and other ids that go on resolving to it. */
  formerIds: Array<Scalars['ID']['output']>;
  /** True for a bare class such as `LLM`: left out of maps and paths unless asked for. */
  generic: Scalars['Boolean']['output'];
  /** Opaque and lasting. */
  id: Scalars['ID']['output'];
  /** Models in the papers that work on this task, counted over them. */
  models: RelatedModelConnection;
  /** The name it is best known by. */
  name: Scalars['String']['output'];
  /** How many papers introduce, use, evaluate or compare with it: MENTIONS not counted, this very entity only. */
  paperCount: Scalars['Int']['output'];
  /** The papers that are connected to it. */
  papers: EntityPaperConnection;
  /** Numbers reported for it, or on it when it is a benchmark. */
  results: ResultConnection;
  /** Readable and unique, for addresses: `task/image-classification`. */
  slug: Scalars['String']['output'];
  /** Techniques in the papers that work on this task, counted over them. */
  techniques: RelatedTechniqueConnection;
};


/** What papers attempt: image classification, machine translation. */
export type TaskBenchmarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** What papers attempt: image classification, machine translation. */
export type TaskComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ComparisonSide>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ComparisonOrder>>;
  outcome?: InputMaybe<Outcome>;
  where?: InputMaybe<ComparisonWhere>;
};


/** What papers attempt: image classification, machine translation. */
export type TaskModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** What papers attempt: image classification, machine translation. */
export type TaskPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaperOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<PaperWhere>;
};


/** What papers attempt: image classification, machine translation. */
export type TaskResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrder>>;
  where?: InputMaybe<ResultWhere>;
};


/** What papers attempt: image classification, machine translation. */
export type TaskTechniquesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};

/** A page of tasks, as in the Relay connection specification. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<TaskEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** How many items were published when, over all pages together, oldest first: for trends. */
  groupBy: Array<PeriodGroup>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Task>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};


/** A page of tasks, as in the Relay connection specification. */
export type TaskConnectionGroupByArgs = {
  period?: InputMaybe<GroupPeriod>;
};

/** One item of the page. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Task;
};

/** A task and how many items of the list have it. */
export type TaskFacet = {
  __typename?: 'TaskFacet';
  /** How many items have it. */
  count: Scalars['Int']['output'];
  /** The task. */
  node: Task;
};

/** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
export type Technique = Entity & Node & {
  __typename?: 'Technique';
  /** Other spellings and long forms that also find it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** Benchmarks in the papers that have this technique, counted over them. */
  benchmarks: RelatedBenchmarkConnection;
  /** What it is a variant or part of. */
  broader: TechniqueLinkConnection;
  /** Claims that set it against something else. */
  comparisons: ComparisonConnection;
  /** One sentence on what it is; null when the catalogue has none. */
  description?: Maybe<Scalars['String']['output']>;
  /** Earlier and other ids that go on resolving to it. */
  formerIds: Array<Scalars['ID']['output']>;
  /** True for a bare class such as `LLM`: left out of maps and paths unless asked for. */
  generic: Scalars['Boolean']['output'];
  /** Opaque and lasting. */
  id: Scalars['ID']['output'];
  /** Models in the papers that have this technique, counted over them. */
  models: RelatedModelConnection;
  /** The name it is best known by. */
  name: Scalars['String']['output'];
  /** Its variants and parts. */
  narrower: TechniqueLinkConnection;
  /** How many papers introduce, use, evaluate or compare with it: MENTIONS not counted, this very entity only. */
  paperCount: Scalars['Int']['output'];
  /** The papers that are connected to it. */
  papers: EntityPaperConnection;
  /** Techniques that stand in the same papers, counted over them. */
  relatedTechniques: RelatedTechniqueConnection;
  /** Numbers reported for it, or on it when it is a benchmark. */
  results: ResultConnection;
  /** Readable and unique, for addresses: `technique/byte-pair-encoding`. */
  slug: Scalars['String']['output'];
  /** Tasks that the papers with this technique work on, counted over them. */
  tasks: RelatedTaskConnection;
};


/** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
export type TechniqueBenchmarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
export type TechniqueBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


/** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
export type TechniqueComparisonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ComparisonSide>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ComparisonOrder>>;
  outcome?: InputMaybe<Outcome>;
  where?: InputMaybe<ComparisonWhere>;
};


/** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
export type TechniqueModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
export type TechniqueNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


/** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
export type TechniquePapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaperOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<PaperWhere>;
};


/** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
export type TechniqueRelatedTechniquesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};


/** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
export type TechniqueResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResultOrder>>;
  where?: InputMaybe<ResultWhere>;
};


/** A method, algorithm, architecture part or training trick: Byte Pair Encoding, LoRA, KV cache. */
export type TechniqueTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelatedOrder>>;
  roles?: InputMaybe<Array<Role>>;
  scope?: InputMaybe<Scope>;
  where?: InputMaybe<EntityWhere>;
  within?: InputMaybe<Within>;
};

/** A page of techniques, as in the Relay connection specification. */
export type TechniqueConnection = {
  __typename?: 'TechniqueConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<TechniqueEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** How many items were published when, over all pages together, oldest first: for trends. */
  groupBy: Array<PeriodGroup>;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Technique>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};


/** A page of techniques, as in the Relay connection specification. */
export type TechniqueConnectionGroupByArgs = {
  period?: InputMaybe<GroupPeriod>;
};

/** One item of the page. */
export type TechniqueEdge = {
  __typename?: 'TechniqueEdge';
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Technique;
};

/** A technique and how many items of the list have it. */
export type TechniqueFacet = {
  __typename?: 'TechniqueFacet';
  /** How many items have it. */
  count: Scalars['Int']['output'];
  /** The technique. */
  node: Technique;
};

/** A page of techniques that are linked as variants or parts, as in the Relay connection specification. */
export type TechniqueLinkConnection = {
  __typename?: 'TechniqueLinkConnection';
  /** The items with their cursors and what is known of their connection. */
  edges: Array<TechniqueLinkEdge>;
  /** What the items have, counted over all pages together: for filters beside the list. */
  facets: Facets;
  /** The items alone, in the same order: shorter to write where no edge field is needed. */
  nodes: Array<Technique>;
  /** Whether there is more on either side, and the cursors to ask for it. */
  pageInfo: PageInfo;
  /** How many there are on all pages together, under the same arguments. */
  totalCount: Scalars['Int']['output'];
};

/** A link between two entities, with what it rests on. */
export type TechniqueLinkEdge = {
  __typename?: 'TechniqueLinkEdge';
  /** The strongest ground it stands on. */
  basis: Basis;
  /** Where this item stands in the order: hand it to `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** Where papers say so; empty when only the catalogue does. */
  evidence: Array<Evidence>;
  /** What the two have to do with each other. */
  kind: EdgeKind;
  /** The item itself. */
  node: Technique;
  /** How many papers say so; 0 when only the catalogue does. */
  support: Scalars['Int']['output'];
};


/** A link between two entities, with what it rests on. */
export type TechniqueLinkEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The text of a paper that evidence points into. */
export type TextField =
  /** The abstract, in the authors' words. */
  | 'ABSTRACT'
  /** A text in other words than the paper's own, such as the bundled sample's paraphrase. */
  | 'SUMMARY'
  /** The title. */
  | 'TITLE';

/** Something that rises against its own past. */
export type Trend = {
  __typename?: 'Trend';
  /** What rises. */
  entity: Entity;
  /** How many were to be expected: the average of the twelve periods before. */
  expected: Scalars['Float']['output'];
  /** Those papers, newest first. */
  papers: Array<Paper>;
  /** How many papers of the period introduce, use, evaluate or compare with it. */
  recent: Scalars['Int']['output'];
  /** (recent - expected) / sqrt(expected + 1): by how many standard deviations of a chance process it is above its past. */
  score: Scalars['Float']['output'];
};


/** Something that rises against its own past. */
export type TrendPapersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How long a time a trend is looked for in. */
export type TrendPeriod =
  /** One day. */
  | 'DAY'
  /** Thirty days. */
  | 'MONTH'
  /** Seven days. */
  | 'WEEK';

/** What papers of late take up more often than they used to. */
export type Trending = {
  __typename?: 'Trending';
  /** The first day of the period. */
  since: Scalars['Date']['output'];
  /** What rises, most strongly first; ties by number of papers, then by id. */
  trends: Array<Trend>;
  /** The last day of the period. */
  until: Scalars['Date']['output'];
};

/** A name together with the type of what it means. */
export type TypedEntityName = {
  /** Any of its names, in any case. */
  name: Scalars['String']['input'];
  /** What it is. */
  type: EntityType;
};

/** A name or title together with the type of what it means. */
export type TypedNodeName = {
  /** Any of its names, or its title, in any case. */
  name: Scalars['String']['input'];
  /** What it is. */
  type: NodeType;
};

/** How close together two things must stand. */
export type Within =
  /** Anywhere in one paper. */
  | 'SAME_PAPER'
  /** In the evidence of one sentence. */
  | 'SAME_SENTENCE';

/** A year and how many items of the list fall into it. */
export type YearFacet = {
  __typename?: 'YearFacet';
  /** How many items fall into it. */
  count: Scalars['Int']['output'];
  /** The year of publication. */
  year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<Benchmark, 'comparisons' | 'leaderboard' | 'parts' | 'relatedBenchmarks' | 'results' | 'techniques'> & { comparisons: _RefType['ComparisonConnection'], leaderboard: _RefType['Leaderboard'], parts: _RefType['BenchmarkLinkConnection'], relatedBenchmarks: _RefType['RelatedBenchmarkConnection'], results: _RefType['ResultConnection'], techniques: _RefType['RelatedTechniqueConnection'] } )
    | ( Omit<Model, 'benchmarks' | 'comparisons' | 'family' | 'results' | 'techniques' | 'variants'> & { benchmarks: _RefType['RelatedBenchmarkConnection'], comparisons: _RefType['ComparisonConnection'], family?: Maybe<_RefType['Model']>, results: _RefType['ResultConnection'], techniques: _RefType['RelatedTechniqueConnection'], variants: _RefType['ModelLinkConnection'] } )
    | ( Omit<Task, 'benchmarks' | 'comparisons' | 'results' | 'techniques'> & { benchmarks: _RefType['RelatedBenchmarkConnection'], comparisons: _RefType['ComparisonConnection'], results: _RefType['ResultConnection'], techniques: _RefType['RelatedTechniqueConnection'] } )
    | ( Omit<Technique, 'benchmarks' | 'comparisons' | 'relatedTechniques' | 'results'> & { benchmarks: _RefType['RelatedBenchmarkConnection'], comparisons: _RefType['ComparisonConnection'], relatedTechniques: _RefType['RelatedTechniqueConnection'], results: _RefType['ResultConnection'] } )
  ;
  Fact:
    | ( Omit<Comparison, 'benchmark' | 'loser' | 'object' | 'paper' | 'subject' | 'task' | 'winner'> & { benchmark?: Maybe<_RefType['Benchmark']>, loser?: Maybe<_RefType['Entity']>, object: _RefType['Entity'], paper: _RefType['Paper'], subject?: Maybe<_RefType['Entity']>, task?: Maybe<_RefType['Task']>, winner?: Maybe<_RefType['Entity']> } )
    | ( Omit<Relation, 'from' | 'paper' | 'to'> & { from: _RefType['Entity'], paper: _RefType['Paper'], to: _RefType['Entity'] } )
    | ( Omit<Result, 'benchmark' | 'paper' | 'sameSubject' | 'subject'> & { benchmark?: Maybe<_RefType['Benchmark']>, paper: _RefType['Paper'], sameSubject: Array<_RefType['Result']>, subject?: Maybe<_RefType['Entity']> } )
  ;
  Node:
    | ( Omit<Author, 'papers'> & { papers: _RefType['PaperConnection'] } )
    | ( Omit<Benchmark, 'comparisons' | 'leaderboard' | 'parts' | 'relatedBenchmarks' | 'results' | 'techniques'> & { comparisons: _RefType['ComparisonConnection'], leaderboard: _RefType['Leaderboard'], parts: _RefType['BenchmarkLinkConnection'], relatedBenchmarks: _RefType['RelatedBenchmarkConnection'], results: _RefType['ResultConnection'], techniques: _RefType['RelatedTechniqueConnection'] } )
    | ( Omit<Comparison, 'benchmark' | 'loser' | 'object' | 'paper' | 'subject' | 'task' | 'winner'> & { benchmark?: Maybe<_RefType['Benchmark']>, loser?: Maybe<_RefType['Entity']>, object: _RefType['Entity'], paper: _RefType['Paper'], subject?: Maybe<_RefType['Entity']>, task?: Maybe<_RefType['Task']>, winner?: Maybe<_RefType['Entity']> } )
    | ( Omit<Model, 'benchmarks' | 'comparisons' | 'family' | 'results' | 'techniques' | 'variants'> & { benchmarks: _RefType['RelatedBenchmarkConnection'], comparisons: _RefType['ComparisonConnection'], family?: Maybe<_RefType['Model']>, results: _RefType['ResultConnection'], techniques: _RefType['RelatedTechniqueConnection'], variants: _RefType['ModelLinkConnection'] } )
    | ( Omit<Paper, 'benchmarks' | 'citedBy' | 'cites' | 'comparisons' | 'entities' | 'models' | 'relations' | 'results' | 'similar' | 'tasks' | 'techniques'> & { benchmarks: _RefType['PaperBenchmarkConnection'], citedBy: _RefType['PaperConnection'], cites: _RefType['PaperConnection'], comparisons: _RefType['ComparisonConnection'], entities: _RefType['PaperEntityConnection'], models: _RefType['PaperModelConnection'], relations: Array<_RefType['Relation']>, results: _RefType['ResultConnection'], similar: Array<_RefType['SimilarPaper']>, tasks: _RefType['PaperTaskConnection'], techniques: _RefType['PaperTechniqueConnection'] } )
    | ( Omit<Result, 'benchmark' | 'paper' | 'sameSubject' | 'subject'> & { benchmark?: Maybe<_RefType['Benchmark']>, paper: _RefType['Paper'], sameSubject: Array<_RefType['Result']>, subject?: Maybe<_RefType['Entity']> } )
    | ( Omit<Task, 'benchmarks' | 'comparisons' | 'results' | 'techniques'> & { benchmarks: _RefType['RelatedBenchmarkConnection'], comparisons: _RefType['ComparisonConnection'], results: _RefType['ResultConnection'], techniques: _RefType['RelatedTechniqueConnection'] } )
    | ( Omit<Technique, 'benchmarks' | 'comparisons' | 'relatedTechniques' | 'results'> & { benchmarks: _RefType['RelatedBenchmarkConnection'], comparisons: _RefType['ComparisonConnection'], relatedTechniques: _RefType['RelatedTechniqueConnection'], results: _RefType['ResultConnection'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Author: ResolverTypeWrapper<Omit<Author, 'papers'> & { papers: ResolversTypes['PaperConnection'] }>;
  AuthorBy: AuthorBy;
  AuthorConnection: ResolverTypeWrapper<Omit<AuthorConnection, 'facets'> & { facets: ResolversTypes['Facets'] }>;
  AuthorEdge: ResolverTypeWrapper<AuthorEdge>;
  AuthorFacet: ResolverTypeWrapper<AuthorFacet>;
  AuthorMatch: AuthorMatch;
  AuthorOrder: AuthorOrder;
  AuthorOrderField: AuthorOrderField;
  AuthorRelationFilter: AuthorRelationFilter;
  AuthorWhere: AuthorWhere;
  Authorship: ResolverTypeWrapper<Authorship>;
  Basis: Basis;
  Benchmark: ResolverTypeWrapper<Omit<Benchmark, 'comparisons' | 'leaderboard' | 'parts' | 'relatedBenchmarks' | 'results' | 'techniques'> & { comparisons: ResolversTypes['ComparisonConnection'], leaderboard: ResolversTypes['Leaderboard'], parts: ResolversTypes['BenchmarkLinkConnection'], relatedBenchmarks: ResolversTypes['RelatedBenchmarkConnection'], results: ResolversTypes['ResultConnection'], techniques: ResolversTypes['RelatedTechniqueConnection'] }>;
  BenchmarkConnection: ResolverTypeWrapper<Omit<BenchmarkConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['BenchmarkEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Benchmark']> }>;
  BenchmarkEdge: ResolverTypeWrapper<Omit<BenchmarkEdge, 'node'> & { node: ResolversTypes['Benchmark'] }>;
  BenchmarkFacet: ResolverTypeWrapper<Omit<BenchmarkFacet, 'node'> & { node: ResolversTypes['Benchmark'] }>;
  BenchmarkLinkConnection: ResolverTypeWrapper<Omit<BenchmarkLinkConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['BenchmarkLinkEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Benchmark']> }>;
  BenchmarkLinkEdge: ResolverTypeWrapper<Omit<BenchmarkLinkEdge, 'node'> & { node: ResolversTypes['Benchmark'] }>;
  Better: Better;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<Omit<Change, 'fact' | 'node' | 'paper'> & { fact?: Maybe<ResolversTypes['Fact']>, node?: Maybe<ResolversTypes['Node']>, paper?: Maybe<ResolversTypes['Paper']> }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  Communities: ResolverTypeWrapper<Omit<Communities, 'nodes'> & { nodes: Array<ResolversTypes['Community']> }>;
  Community: ResolverTypeWrapper<Omit<Community, 'entities'> & { entities: Array<ResolversTypes['CommunityEntity']> }>;
  CommunityEntity: ResolverTypeWrapper<Omit<CommunityEntity, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  CommunityLink: ResolverTypeWrapper<CommunityLink>;
  Comparison: ResolverTypeWrapper<Omit<Comparison, 'benchmark' | 'loser' | 'object' | 'paper' | 'subject' | 'task' | 'winner'> & { benchmark?: Maybe<ResolversTypes['Benchmark']>, loser?: Maybe<ResolversTypes['Entity']>, object: ResolversTypes['Entity'], paper: ResolversTypes['Paper'], subject?: Maybe<ResolversTypes['Entity']>, task?: Maybe<ResolversTypes['Task']>, winner?: Maybe<ResolversTypes['Entity']> }>;
  ComparisonConnection: ResolverTypeWrapper<Omit<ComparisonConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['ComparisonEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Comparison']> }>;
  ComparisonCycle: ResolverTypeWrapper<Omit<ComparisonCycle, 'comparisons' | 'entities'> & { comparisons: Array<ResolversTypes['Comparison']>, entities: Array<ResolversTypes['Entity']> }>;
  ComparisonEdge: ResolverTypeWrapper<Omit<ComparisonEdge, 'node'> & { node: ResolversTypes['Comparison'] }>;
  ComparisonListFilter: ComparisonListFilter;
  ComparisonOrder: ComparisonOrder;
  ComparisonOrderField: ComparisonOrderField;
  ComparisonSide: ComparisonSide;
  ComparisonWhere: ComparisonWhere;
  CountFilter: CountFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EdgeCount: ResolverTypeWrapper<EdgeCount>;
  EdgeKind: EdgeKind;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityBy: EntityBy;
  EntityEdgeOrder: EntityEdgeOrder;
  EntityEdgeOrderField: EntityEdgeOrderField;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityPaperConnection: ResolverTypeWrapper<Omit<EntityPaperConnection, 'facets' | 'nodes'> & { facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Paper']> }>;
  EntityPaperEdge: ResolverTypeWrapper<Omit<EntityPaperEdge, 'node'> & { node: ResolversTypes['Paper'] }>;
  EntityRelationFilter: EntityRelationFilter;
  EntityRelationMatch: EntityRelationMatch;
  EntityType: EntityType;
  EntityTypeFilter: EntityTypeFilter;
  EntityWhere: EntityWhere;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'paper'> & { paper: ResolversTypes['Paper'] }>;
  ExistsFilter: ExistsFilter;
  Facets: ResolverTypeWrapper<Omit<Facets, 'authors' | 'models' | 'techniques'> & { authors: Array<ResolversTypes['AuthorFacet']>, models: Array<ResolversTypes['ModelFacet']>, techniques: Array<ResolversTypes['TechniqueFacet']> }>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactEntityMatch: FactEntityMatch;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  Graph: ResolverTypeWrapper<Omit<Graph, 'nodes'> & { nodes: Array<ResolversTypes['GraphNode']> }>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  GraphNode: ResolverTypeWrapper<Omit<GraphNode, 'node'> & { node: ResolversTypes['Node'] }>;
  GraphStats: ResolverTypeWrapper<GraphStats>;
  GraphTotals: ResolverTypeWrapper<GraphTotals>;
  GraphWhere: GraphWhere;
  GroupPeriod: GroupPeriod;
  HeadToHead: ResolverTypeWrapper<Omit<HeadToHead, 'a' | 'b' | 'byBenchmark' | 'comparisons' | 'cycles'> & { a: ResolversTypes['Entity'], b: ResolversTypes['Entity'], byBenchmark: Array<ResolversTypes['HeadToHeadBenchmark']>, comparisons: Array<ResolversTypes['Comparison']>, cycles: Array<ResolversTypes['ComparisonCycle']> }>;
  HeadToHeadBenchmark: ResolverTypeWrapper<Omit<HeadToHeadBenchmark, 'benchmark'> & { benchmark?: Maybe<ResolversTypes['Benchmark']> }>;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Leaderboard: ResolverTypeWrapper<Omit<Leaderboard, 'apart' | 'benchmark' | 'rows'> & { apart: Array<ResolversTypes['LeaderboardApart']>, benchmark: ResolversTypes['Benchmark'], rows: Array<ResolversTypes['LeaderboardRow']> }>;
  LeaderboardApart: ResolverTypeWrapper<Omit<LeaderboardApart, 'rows'> & { rows: Array<ResolversTypes['Result']> }>;
  LeaderboardRow: ResolverTypeWrapper<Omit<LeaderboardRow, 'best' | 'claims' | 'subject'> & { best: ResolversTypes['Result'], claims: Array<ResolversTypes['Result']>, subject?: Maybe<ResolversTypes['Entity']> }>;
  Lineage: ResolverTypeWrapper<Omit<Lineage, 'ancestors' | 'descendants' | 'root'> & { ancestors: Array<ResolversTypes['LineageEntry']>, descendants: Array<ResolversTypes['LineageEntry']>, root: ResolversTypes['Entity'] }>;
  LineageEntry: ResolverTypeWrapper<Omit<LineageEntry, 'entity' | 'papers'> & { entity: ResolversTypes['Entity'], papers: Array<ResolversTypes['Paper']> }>;
  Load: ResolverTypeWrapper<Load>;
  LoadConnection: ResolverTypeWrapper<LoadConnection>;
  LoadEdge: ResolverTypeWrapper<LoadEdge>;
  LoadState: LoadState;
  Metric: ResolverTypeWrapper<Metric>;
  MetricMatch: MetricMatch;
  Model: ResolverTypeWrapper<Omit<Model, 'benchmarks' | 'comparisons' | 'family' | 'results' | 'techniques' | 'variants'> & { benchmarks: ResolversTypes['RelatedBenchmarkConnection'], comparisons: ResolversTypes['ComparisonConnection'], family?: Maybe<ResolversTypes['Model']>, results: ResolversTypes['ResultConnection'], techniques: ResolversTypes['RelatedTechniqueConnection'], variants: ResolversTypes['ModelLinkConnection'] }>;
  ModelConnection: ResolverTypeWrapper<Omit<ModelConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['ModelEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Model']> }>;
  ModelEdge: ResolverTypeWrapper<Omit<ModelEdge, 'node'> & { node: ResolversTypes['Model'] }>;
  ModelFacet: ResolverTypeWrapper<Omit<ModelFacet, 'node'> & { node: ResolversTypes['Model'] }>;
  ModelKind: ModelKind;
  ModelKindFilter: ModelKindFilter;
  ModelLinkConnection: ResolverTypeWrapper<Omit<ModelLinkConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['ModelLinkEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Model']> }>;
  ModelLinkEdge: ResolverTypeWrapper<Omit<ModelLinkEdge, 'node'> & { node: ResolversTypes['Model'] }>;
  NameFilter: NameFilter;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NodeBy: NodeBy;
  NodeCount: ResolverTypeWrapper<NodeCount>;
  NodeType: NodeType;
  OrderDirection: OrderDirection;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paper: ResolverTypeWrapper<Omit<Paper, 'benchmarks' | 'citedBy' | 'cites' | 'comparisons' | 'entities' | 'models' | 'relations' | 'results' | 'similar' | 'tasks' | 'techniques'> & { benchmarks: ResolversTypes['PaperBenchmarkConnection'], citedBy: ResolversTypes['PaperConnection'], cites: ResolversTypes['PaperConnection'], comparisons: ResolversTypes['ComparisonConnection'], entities: ResolversTypes['PaperEntityConnection'], models: ResolversTypes['PaperModelConnection'], relations: Array<ResolversTypes['Relation']>, results: ResolversTypes['ResultConnection'], similar: Array<ResolversTypes['SimilarPaper']>, tasks: ResolversTypes['PaperTaskConnection'], techniques: ResolversTypes['PaperTechniqueConnection'] }>;
  PaperBenchmarkConnection: ResolverTypeWrapper<Omit<PaperBenchmarkConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PaperBenchmarkEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Benchmark']> }>;
  PaperBenchmarkEdge: ResolverTypeWrapper<Omit<PaperBenchmarkEdge, 'node'> & { node: ResolversTypes['Benchmark'] }>;
  PaperBy: PaperBy;
  PaperConnection: ResolverTypeWrapper<Omit<PaperConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PaperEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Paper']> }>;
  PaperEdge: ResolverTypeWrapper<Omit<PaperEdge, 'node'> & { node: ResolversTypes['Paper'] }>;
  PaperEntityConnection: ResolverTypeWrapper<Omit<PaperEntityConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PaperEntityEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Entity']> }>;
  PaperEntityEdge: ResolverTypeWrapper<Omit<PaperEntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  PaperListFilter: PaperListFilter;
  PaperModelConnection: ResolverTypeWrapper<Omit<PaperModelConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PaperModelEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Model']> }>;
  PaperModelEdge: ResolverTypeWrapper<Omit<PaperModelEdge, 'node'> & { node: ResolversTypes['Model'] }>;
  PaperOrder: PaperOrder;
  PaperOrderField: PaperOrderField;
  PaperRecord: ResolverTypeWrapper<PaperRecord>;
  PaperRelationFilter: PaperRelationFilter;
  PaperRelationMatch: PaperRelationMatch;
  PaperTaskConnection: ResolverTypeWrapper<Omit<PaperTaskConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PaperTaskEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Task']> }>;
  PaperTaskEdge: ResolverTypeWrapper<Omit<PaperTaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  PaperTechniqueConnection: ResolverTypeWrapper<Omit<PaperTechniqueConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['PaperTechniqueEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Technique']> }>;
  PaperTechniqueEdge: ResolverTypeWrapper<Omit<PaperTechniqueEdge, 'node'> & { node: ResolversTypes['Technique'] }>;
  PaperWhere: PaperWhere;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes'> & { nodes: Array<ResolversTypes['GraphNode']> }>;
  PathEdge: ResolverTypeWrapper<PathEdge>;
  PathSearch: ResolverTypeWrapper<Omit<PathSearch, 'paths'> & { paths: Array<ResolversTypes['Path']> }>;
  PeriodGroup: ResolverTypeWrapper<PeriodGroup>;
  QualityFigure: ResolverTypeWrapper<QualityFigure>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelatedBenchmarkConnection: ResolverTypeWrapper<Omit<RelatedBenchmarkConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['RelatedBenchmarkEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Benchmark']> }>;
  RelatedBenchmarkEdge: ResolverTypeWrapper<Omit<RelatedBenchmarkEdge, 'node' | 'papers'> & { node: ResolversTypes['Benchmark'], papers: Array<ResolversTypes['Paper']> }>;
  RelatedModelConnection: ResolverTypeWrapper<Omit<RelatedModelConnection, 'facets' | 'nodes'> & { facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Model']> }>;
  RelatedModelEdge: ResolverTypeWrapper<Omit<RelatedModelEdge, 'node' | 'papers'> & { node: ResolversTypes['Model'], papers: Array<ResolversTypes['Paper']> }>;
  RelatedOrder: RelatedOrder;
  RelatedOrderField: RelatedOrderField;
  RelatedTaskConnection: ResolverTypeWrapper<Omit<RelatedTaskConnection, 'facets' | 'nodes'> & { facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Task']> }>;
  RelatedTaskEdge: ResolverTypeWrapper<Omit<RelatedTaskEdge, 'node' | 'papers'> & { node: ResolversTypes['Task'], papers: Array<ResolversTypes['Paper']> }>;
  RelatedTechniqueConnection: ResolverTypeWrapper<Omit<RelatedTechniqueConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['RelatedTechniqueEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Technique']> }>;
  RelatedTechniqueEdge: ResolverTypeWrapper<Omit<RelatedTechniqueEdge, 'node' | 'papers'> & { node: ResolversTypes['Technique'], papers: Array<ResolversTypes['Paper']> }>;
  Relation: ResolverTypeWrapper<Omit<Relation, 'from' | 'paper' | 'to'> & { from: ResolversTypes['Entity'], paper: ResolversTypes['Paper'], to: ResolversTypes['Entity'] }>;
  Result: ResolverTypeWrapper<Omit<Result, 'benchmark' | 'paper' | 'sameSubject' | 'subject'> & { benchmark?: Maybe<ResolversTypes['Benchmark']>, paper: ResolversTypes['Paper'], sameSubject: Array<ResolversTypes['Result']>, subject?: Maybe<ResolversTypes['Entity']> }>;
  ResultConnection: ResolverTypeWrapper<Omit<ResultConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['ResultEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Result']> }>;
  ResultEdge: ResolverTypeWrapper<Omit<ResultEdge, 'node'> & { node: ResolversTypes['Result'] }>;
  ResultKind: ResultKind;
  ResultKindFilter: ResultKindFilter;
  ResultListFilter: ResultListFilter;
  ResultOrder: ResultOrder;
  ResultOrderField: ResultOrderField;
  ResultWhere: ResultWhere;
  Role: Role;
  Scope: Scope;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'highlights' | 'node'> & { highlights: Array<ResolversTypes['Highlight']>, node: ResolversTypes['Node'] }>;
  SearchField: SearchField;
  Sentence: ResolverTypeWrapper<Sentence>;
  SharedEntity: ResolverTypeWrapper<Omit<SharedEntity, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  SimilarPaper: ResolverTypeWrapper<Omit<SimilarPaper, 'paper' | 'shared'> & { paper: ResolversTypes['Paper'], shared: Array<ResolversTypes['SharedEntity']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  StringsFilter: StringsFilter;
  Task: ResolverTypeWrapper<Omit<Task, 'benchmarks' | 'comparisons' | 'results' | 'techniques'> & { benchmarks: ResolversTypes['RelatedBenchmarkConnection'], comparisons: ResolversTypes['ComparisonConnection'], results: ResolversTypes['ResultConnection'], techniques: ResolversTypes['RelatedTechniqueConnection'] }>;
  TaskConnection: ResolverTypeWrapper<Omit<TaskConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['TaskEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Task']> }>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFacet: ResolverTypeWrapper<Omit<TaskFacet, 'node'> & { node: ResolversTypes['Task'] }>;
  Technique: ResolverTypeWrapper<Omit<Technique, 'benchmarks' | 'comparisons' | 'relatedTechniques' | 'results'> & { benchmarks: ResolversTypes['RelatedBenchmarkConnection'], comparisons: ResolversTypes['ComparisonConnection'], relatedTechniques: ResolversTypes['RelatedTechniqueConnection'], results: ResolversTypes['ResultConnection'] }>;
  TechniqueConnection: ResolverTypeWrapper<Omit<TechniqueConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversTypes['TechniqueEdge']>, facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Technique']> }>;
  TechniqueEdge: ResolverTypeWrapper<Omit<TechniqueEdge, 'node'> & { node: ResolversTypes['Technique'] }>;
  TechniqueFacet: ResolverTypeWrapper<Omit<TechniqueFacet, 'node'> & { node: ResolversTypes['Technique'] }>;
  TechniqueLinkConnection: ResolverTypeWrapper<Omit<TechniqueLinkConnection, 'facets' | 'nodes'> & { facets: ResolversTypes['Facets'], nodes: Array<ResolversTypes['Technique']> }>;
  TechniqueLinkEdge: ResolverTypeWrapper<Omit<TechniqueLinkEdge, 'node'> & { node: ResolversTypes['Technique'] }>;
  TextField: TextField;
  Trend: ResolverTypeWrapper<Omit<Trend, 'entity' | 'papers'> & { entity: ResolversTypes['Entity'], papers: Array<ResolversTypes['Paper']> }>;
  TrendPeriod: TrendPeriod;
  Trending: ResolverTypeWrapper<Omit<Trending, 'trends'> & { trends: Array<ResolversTypes['Trend']> }>;
  TypedEntityName: TypedEntityName;
  TypedNodeName: TypedNodeName;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Within: Within;
  YearFacet: ResolverTypeWrapper<YearFacet>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Author: Omit<Author, 'papers'> & { papers: ResolversParentTypes['PaperConnection'] };
  AuthorBy: AuthorBy;
  AuthorConnection: Omit<AuthorConnection, 'facets'> & { facets: ResolversParentTypes['Facets'] };
  AuthorEdge: AuthorEdge;
  AuthorFacet: AuthorFacet;
  AuthorMatch: AuthorMatch;
  AuthorOrder: AuthorOrder;
  AuthorRelationFilter: AuthorRelationFilter;
  AuthorWhere: AuthorWhere;
  Authorship: Authorship;
  Benchmark: Omit<Benchmark, 'comparisons' | 'leaderboard' | 'parts' | 'relatedBenchmarks' | 'results' | 'techniques'> & { comparisons: ResolversParentTypes['ComparisonConnection'], leaderboard: ResolversParentTypes['Leaderboard'], parts: ResolversParentTypes['BenchmarkLinkConnection'], relatedBenchmarks: ResolversParentTypes['RelatedBenchmarkConnection'], results: ResolversParentTypes['ResultConnection'], techniques: ResolversParentTypes['RelatedTechniqueConnection'] };
  BenchmarkConnection: Omit<BenchmarkConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['BenchmarkEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Benchmark']> };
  BenchmarkEdge: Omit<BenchmarkEdge, 'node'> & { node: ResolversParentTypes['Benchmark'] };
  BenchmarkFacet: Omit<BenchmarkFacet, 'node'> & { node: ResolversParentTypes['Benchmark'] };
  BenchmarkLinkConnection: Omit<BenchmarkLinkConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['BenchmarkLinkEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Benchmark']> };
  BenchmarkLinkEdge: Omit<BenchmarkLinkEdge, 'node'> & { node: ResolversParentTypes['Benchmark'] };
  Boolean: Scalars['Boolean']['output'];
  Change: Omit<Change, 'fact' | 'node' | 'paper'> & { fact?: Maybe<ResolversParentTypes['Fact']>, node?: Maybe<ResolversParentTypes['Node']>, paper?: Maybe<ResolversParentTypes['Paper']> };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Communities: Omit<Communities, 'nodes'> & { nodes: Array<ResolversParentTypes['Community']> };
  Community: Omit<Community, 'entities'> & { entities: Array<ResolversParentTypes['CommunityEntity']> };
  CommunityEntity: Omit<CommunityEntity, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  CommunityLink: CommunityLink;
  Comparison: Omit<Comparison, 'benchmark' | 'loser' | 'object' | 'paper' | 'subject' | 'task' | 'winner'> & { benchmark?: Maybe<ResolversParentTypes['Benchmark']>, loser?: Maybe<ResolversParentTypes['Entity']>, object: ResolversParentTypes['Entity'], paper: ResolversParentTypes['Paper'], subject?: Maybe<ResolversParentTypes['Entity']>, task?: Maybe<ResolversParentTypes['Task']>, winner?: Maybe<ResolversParentTypes['Entity']> };
  ComparisonConnection: Omit<ComparisonConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['ComparisonEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Comparison']> };
  ComparisonCycle: Omit<ComparisonCycle, 'comparisons' | 'entities'> & { comparisons: Array<ResolversParentTypes['Comparison']>, entities: Array<ResolversParentTypes['Entity']> };
  ComparisonEdge: Omit<ComparisonEdge, 'node'> & { node: ResolversParentTypes['Comparison'] };
  ComparisonListFilter: ComparisonListFilter;
  ComparisonOrder: ComparisonOrder;
  ComparisonWhere: ComparisonWhere;
  CountFilter: CountFilter;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  EdgeCount: EdgeCount;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityBy: EntityBy;
  EntityEdgeOrder: EntityEdgeOrder;
  EntityOrder: EntityOrder;
  EntityPaperConnection: Omit<EntityPaperConnection, 'facets' | 'nodes'> & { facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Paper']> };
  EntityPaperEdge: Omit<EntityPaperEdge, 'node'> & { node: ResolversParentTypes['Paper'] };
  EntityRelationFilter: EntityRelationFilter;
  EntityRelationMatch: EntityRelationMatch;
  EntityTypeFilter: EntityTypeFilter;
  EntityWhere: EntityWhere;
  Evidence: Omit<Evidence, 'paper'> & { paper: ResolversParentTypes['Paper'] };
  ExistsFilter: ExistsFilter;
  Facets: Omit<Facets, 'authors' | 'models' | 'techniques'> & { authors: Array<ResolversParentTypes['AuthorFacet']>, models: Array<ResolversParentTypes['ModelFacet']>, techniques: Array<ResolversParentTypes['TechniqueFacet']> };
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FactEntityMatch: FactEntityMatch;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  Graph: Omit<Graph, 'nodes'> & { nodes: Array<ResolversParentTypes['GraphNode']> };
  GraphEdge: GraphEdge;
  GraphNode: Omit<GraphNode, 'node'> & { node: ResolversParentTypes['Node'] };
  GraphStats: GraphStats;
  GraphTotals: GraphTotals;
  GraphWhere: GraphWhere;
  HeadToHead: Omit<HeadToHead, 'a' | 'b' | 'byBenchmark' | 'comparisons' | 'cycles'> & { a: ResolversParentTypes['Entity'], b: ResolversParentTypes['Entity'], byBenchmark: Array<ResolversParentTypes['HeadToHeadBenchmark']>, comparisons: Array<ResolversParentTypes['Comparison']>, cycles: Array<ResolversParentTypes['ComparisonCycle']> };
  HeadToHeadBenchmark: Omit<HeadToHeadBenchmark, 'benchmark'> & { benchmark?: Maybe<ResolversParentTypes['Benchmark']> };
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Leaderboard: Omit<Leaderboard, 'apart' | 'benchmark' | 'rows'> & { apart: Array<ResolversParentTypes['LeaderboardApart']>, benchmark: ResolversParentTypes['Benchmark'], rows: Array<ResolversParentTypes['LeaderboardRow']> };
  LeaderboardApart: Omit<LeaderboardApart, 'rows'> & { rows: Array<ResolversParentTypes['Result']> };
  LeaderboardRow: Omit<LeaderboardRow, 'best' | 'claims' | 'subject'> & { best: ResolversParentTypes['Result'], claims: Array<ResolversParentTypes['Result']>, subject?: Maybe<ResolversParentTypes['Entity']> };
  Lineage: Omit<Lineage, 'ancestors' | 'descendants' | 'root'> & { ancestors: Array<ResolversParentTypes['LineageEntry']>, descendants: Array<ResolversParentTypes['LineageEntry']>, root: ResolversParentTypes['Entity'] };
  LineageEntry: Omit<LineageEntry, 'entity' | 'papers'> & { entity: ResolversParentTypes['Entity'], papers: Array<ResolversParentTypes['Paper']> };
  Load: Load;
  LoadConnection: LoadConnection;
  LoadEdge: LoadEdge;
  Metric: Metric;
  MetricMatch: MetricMatch;
  Model: Omit<Model, 'benchmarks' | 'comparisons' | 'family' | 'results' | 'techniques' | 'variants'> & { benchmarks: ResolversParentTypes['RelatedBenchmarkConnection'], comparisons: ResolversParentTypes['ComparisonConnection'], family?: Maybe<ResolversParentTypes['Model']>, results: ResolversParentTypes['ResultConnection'], techniques: ResolversParentTypes['RelatedTechniqueConnection'], variants: ResolversParentTypes['ModelLinkConnection'] };
  ModelConnection: Omit<ModelConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['ModelEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Model']> };
  ModelEdge: Omit<ModelEdge, 'node'> & { node: ResolversParentTypes['Model'] };
  ModelFacet: Omit<ModelFacet, 'node'> & { node: ResolversParentTypes['Model'] };
  ModelKindFilter: ModelKindFilter;
  ModelLinkConnection: Omit<ModelLinkConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['ModelLinkEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Model']> };
  ModelLinkEdge: Omit<ModelLinkEdge, 'node'> & { node: ResolversParentTypes['Model'] };
  NameFilter: NameFilter;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NodeBy: NodeBy;
  NodeCount: NodeCount;
  PageInfo: PageInfo;
  Paper: Omit<Paper, 'benchmarks' | 'citedBy' | 'cites' | 'comparisons' | 'entities' | 'models' | 'relations' | 'results' | 'similar' | 'tasks' | 'techniques'> & { benchmarks: ResolversParentTypes['PaperBenchmarkConnection'], citedBy: ResolversParentTypes['PaperConnection'], cites: ResolversParentTypes['PaperConnection'], comparisons: ResolversParentTypes['ComparisonConnection'], entities: ResolversParentTypes['PaperEntityConnection'], models: ResolversParentTypes['PaperModelConnection'], relations: Array<ResolversParentTypes['Relation']>, results: ResolversParentTypes['ResultConnection'], similar: Array<ResolversParentTypes['SimilarPaper']>, tasks: ResolversParentTypes['PaperTaskConnection'], techniques: ResolversParentTypes['PaperTechniqueConnection'] };
  PaperBenchmarkConnection: Omit<PaperBenchmarkConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PaperBenchmarkEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Benchmark']> };
  PaperBenchmarkEdge: Omit<PaperBenchmarkEdge, 'node'> & { node: ResolversParentTypes['Benchmark'] };
  PaperBy: PaperBy;
  PaperConnection: Omit<PaperConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PaperEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Paper']> };
  PaperEdge: Omit<PaperEdge, 'node'> & { node: ResolversParentTypes['Paper'] };
  PaperEntityConnection: Omit<PaperEntityConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PaperEntityEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Entity']> };
  PaperEntityEdge: Omit<PaperEntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  PaperListFilter: PaperListFilter;
  PaperModelConnection: Omit<PaperModelConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PaperModelEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Model']> };
  PaperModelEdge: Omit<PaperModelEdge, 'node'> & { node: ResolversParentTypes['Model'] };
  PaperOrder: PaperOrder;
  PaperRecord: PaperRecord;
  PaperRelationFilter: PaperRelationFilter;
  PaperRelationMatch: PaperRelationMatch;
  PaperTaskConnection: Omit<PaperTaskConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PaperTaskEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Task']> };
  PaperTaskEdge: Omit<PaperTaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  PaperTechniqueConnection: Omit<PaperTechniqueConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['PaperTechniqueEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Technique']> };
  PaperTechniqueEdge: Omit<PaperTechniqueEdge, 'node'> & { node: ResolversParentTypes['Technique'] };
  PaperWhere: PaperWhere;
  Path: Omit<Path, 'nodes'> & { nodes: Array<ResolversParentTypes['GraphNode']> };
  PathEdge: PathEdge;
  PathSearch: Omit<PathSearch, 'paths'> & { paths: Array<ResolversParentTypes['Path']> };
  PeriodGroup: PeriodGroup;
  QualityFigure: QualityFigure;
  Query: Record<PropertyKey, never>;
  RelatedBenchmarkConnection: Omit<RelatedBenchmarkConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedBenchmarkEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Benchmark']> };
  RelatedBenchmarkEdge: Omit<RelatedBenchmarkEdge, 'node' | 'papers'> & { node: ResolversParentTypes['Benchmark'], papers: Array<ResolversParentTypes['Paper']> };
  RelatedModelConnection: Omit<RelatedModelConnection, 'facets' | 'nodes'> & { facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Model']> };
  RelatedModelEdge: Omit<RelatedModelEdge, 'node' | 'papers'> & { node: ResolversParentTypes['Model'], papers: Array<ResolversParentTypes['Paper']> };
  RelatedOrder: RelatedOrder;
  RelatedTaskConnection: Omit<RelatedTaskConnection, 'facets' | 'nodes'> & { facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Task']> };
  RelatedTaskEdge: Omit<RelatedTaskEdge, 'node' | 'papers'> & { node: ResolversParentTypes['Task'], papers: Array<ResolversParentTypes['Paper']> };
  RelatedTechniqueConnection: Omit<RelatedTechniqueConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['RelatedTechniqueEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Technique']> };
  RelatedTechniqueEdge: Omit<RelatedTechniqueEdge, 'node' | 'papers'> & { node: ResolversParentTypes['Technique'], papers: Array<ResolversParentTypes['Paper']> };
  Relation: Omit<Relation, 'from' | 'paper' | 'to'> & { from: ResolversParentTypes['Entity'], paper: ResolversParentTypes['Paper'], to: ResolversParentTypes['Entity'] };
  Result: Omit<Result, 'benchmark' | 'paper' | 'sameSubject' | 'subject'> & { benchmark?: Maybe<ResolversParentTypes['Benchmark']>, paper: ResolversParentTypes['Paper'], sameSubject: Array<ResolversParentTypes['Result']>, subject?: Maybe<ResolversParentTypes['Entity']> };
  ResultConnection: Omit<ResultConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['ResultEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Result']> };
  ResultEdge: Omit<ResultEdge, 'node'> & { node: ResolversParentTypes['Result'] };
  ResultKindFilter: ResultKindFilter;
  ResultListFilter: ResultListFilter;
  ResultOrder: ResultOrder;
  ResultWhere: ResultWhere;
  SearchConnection: Omit<SearchConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'highlights' | 'node'> & { highlights: Array<ResolversParentTypes['Highlight']>, node: ResolversParentTypes['Node'] };
  Sentence: Sentence;
  SharedEntity: Omit<SharedEntity, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  SimilarPaper: Omit<SimilarPaper, 'paper' | 'shared'> & { paper: ResolversParentTypes['Paper'], shared: Array<ResolversParentTypes['SharedEntity']> };
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  StringsFilter: StringsFilter;
  Task: Omit<Task, 'benchmarks' | 'comparisons' | 'results' | 'techniques'> & { benchmarks: ResolversParentTypes['RelatedBenchmarkConnection'], comparisons: ResolversParentTypes['ComparisonConnection'], results: ResolversParentTypes['ResultConnection'], techniques: ResolversParentTypes['RelatedTechniqueConnection'] };
  TaskConnection: Omit<TaskConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['TaskEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Task']> };
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFacet: Omit<TaskFacet, 'node'> & { node: ResolversParentTypes['Task'] };
  Technique: Omit<Technique, 'benchmarks' | 'comparisons' | 'relatedTechniques' | 'results'> & { benchmarks: ResolversParentTypes['RelatedBenchmarkConnection'], comparisons: ResolversParentTypes['ComparisonConnection'], relatedTechniques: ResolversParentTypes['RelatedTechniqueConnection'], results: ResolversParentTypes['ResultConnection'] };
  TechniqueConnection: Omit<TechniqueConnection, 'edges' | 'facets' | 'nodes'> & { edges: Array<ResolversParentTypes['TechniqueEdge']>, facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Technique']> };
  TechniqueEdge: Omit<TechniqueEdge, 'node'> & { node: ResolversParentTypes['Technique'] };
  TechniqueFacet: Omit<TechniqueFacet, 'node'> & { node: ResolversParentTypes['Technique'] };
  TechniqueLinkConnection: Omit<TechniqueLinkConnection, 'facets' | 'nodes'> & { facets: ResolversParentTypes['Facets'], nodes: Array<ResolversParentTypes['Technique']> };
  TechniqueLinkEdge: Omit<TechniqueLinkEdge, 'node'> & { node: ResolversParentTypes['Technique'] };
  Trend: Omit<Trend, 'entity' | 'papers'> & { entity: ResolversParentTypes['Entity'], papers: Array<ResolversParentTypes['Paper']> };
  Trending: Omit<Trending, 'trends'> & { trends: Array<ResolversParentTypes['Trend']> };
  TypedEntityName: TypedEntityName;
  TypedNodeName: TypedNodeName;
  URL: Scalars['URL']['output'];
  YearFacet: YearFacet;
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = any, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = any, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuthorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, Partial<AuthorPapersArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorConnection'] = ResolversParentTypes['AuthorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['PeriodGroup']>, ParentType, ContextType, RequireFields<AuthorConnectionGroupByArgs, 'period'>>;
  nodes?: Resolver<Array<ResolversTypes['Author']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorEdge'] = ResolversParentTypes['AuthorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
};

export type AuthorFacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorFacet'] = ResolversParentTypes['AuthorFacet']> = {
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorshipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Authorship'] = ResolversParentTypes['Authorship']> = {
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BenchmarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Benchmark'] = ResolversParentTypes['Benchmark']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  comparisons?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, RequireFields<BenchmarkComparisonsArgs, 'as'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaderboard?: Resolver<ResolversTypes['Leaderboard'], ParentType, ContextType, Partial<BenchmarkLeaderboardArgs>>;
  models?: Resolver<ResolversTypes['RelatedModelConnection'], ParentType, ContextType, RequireFields<BenchmarkModelsArgs, 'scope' | 'within'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['EntityPaperConnection'], ParentType, ContextType, RequireFields<BenchmarkPapersArgs, 'scope'>>;
  parts?: Resolver<ResolversTypes['BenchmarkLinkConnection'], ParentType, ContextType, Partial<BenchmarkPartsArgs>>;
  relatedBenchmarks?: Resolver<ResolversTypes['RelatedBenchmarkConnection'], ParentType, ContextType, RequireFields<BenchmarkRelatedBenchmarksArgs, 'scope' | 'within'>>;
  results?: Resolver<ResolversTypes['ResultConnection'], ParentType, ContextType, Partial<BenchmarkResultsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['RelatedTaskConnection'], ParentType, ContextType, RequireFields<BenchmarkTasksArgs, 'scope' | 'within'>>;
  techniques?: Resolver<ResolversTypes['RelatedTechniqueConnection'], ParentType, ContextType, RequireFields<BenchmarkTechniquesArgs, 'scope' | 'within'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BenchmarkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BenchmarkConnection'] = ResolversParentTypes['BenchmarkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BenchmarkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['PeriodGroup']>, ParentType, ContextType, RequireFields<BenchmarkConnectionGroupByArgs, 'period'>>;
  nodes?: Resolver<Array<ResolversTypes['Benchmark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BenchmarkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BenchmarkEdge'] = ResolversParentTypes['BenchmarkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Benchmark'], ParentType, ContextType>;
};

export type BenchmarkFacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['BenchmarkFacet'] = ResolversParentTypes['BenchmarkFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Benchmark'], ParentType, ContextType>;
};

export type BenchmarkLinkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BenchmarkLinkConnection'] = ResolversParentTypes['BenchmarkLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BenchmarkLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Benchmark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BenchmarkLinkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BenchmarkLinkEdge'] = ResolversParentTypes['BenchmarkLinkEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<BenchmarkLinkEdgeEvidenceArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Benchmark'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  growth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['CommunityLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  outsideCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  entities?: Resolver<Array<ResolversTypes['CommunityEntity']>, ParentType, ContextType, RequireFields<CommunityEntitiesArgs, 'first'>>;
  growth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  radius?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CommunityEntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommunityEntity'] = ResolversParentTypes['CommunityEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommunityLink'] = ResolversParentTypes['CommunityLink']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  benchmark?: Resolver<Maybe<ResolversTypes['Benchmark']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  delta?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  deltaStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loser?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subjectText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  taskText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  winner?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComparisonConnection'] = ResolversParentTypes['ComparisonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComparisonEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['PeriodGroup']>, ParentType, ContextType, RequireFields<ComparisonConnectionGroupByArgs, 'period'>>;
  nodes?: Resolver<Array<ResolversTypes['Comparison']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparisonCycleResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComparisonCycle'] = ResolversParentTypes['ComparisonCycle']> = {
  comparisons?: Resolver<Array<ResolversTypes['Comparison']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ComparisonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComparisonEdge'] = ResolversParentTypes['ComparisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EdgeCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['EdgeCount'] = ResolversParentTypes['EdgeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Benchmark' | 'Model' | 'Task' | 'Technique', ParentType, ContextType>;
};

export type EntityPaperConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityPaperConnection'] = ResolversParentTypes['EntityPaperConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityPaperEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['PeriodGroup']>, ParentType, ContextType, RequireFields<EntityPaperConnectionGroupByArgs, 'period'>>;
  nodes?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityPaperEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityPaperEdge'] = ResolversParentTypes['EntityPaperEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  authors?: Resolver<Array<ResolversTypes['AuthorFacet']>, ParentType, ContextType, RequireFields<FacetsAuthorsArgs, 'first'>>;
  benchmarks?: Resolver<Array<ResolversTypes['BenchmarkFacet']>, ParentType, ContextType, RequireFields<FacetsBenchmarksArgs, 'first'>>;
  models?: Resolver<Array<ResolversTypes['ModelFacet']>, ParentType, ContextType, RequireFields<FacetsModelsArgs, 'first'>>;
  tasks?: Resolver<Array<ResolversTypes['TaskFacet']>, ParentType, ContextType, RequireFields<FacetsTasksArgs, 'first'>>;
  techniques?: Resolver<Array<ResolversTypes['TechniqueFacet']>, ParentType, ContextType, RequireFields<FacetsTechniquesArgs, 'first'>>;
  years?: Resolver<Array<ResolversTypes['YearFacet']>, ParentType, ContextType, RequireFields<FacetsYearsArgs, 'first'>>;
};

export type FactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Comparison' | 'Relation' | 'Result', ParentType, ContextType>;
};

export type GraphResolvers<ContextType = any, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['GraphTotals'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<GraphEdgeEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  community?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  shortLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GraphStatsResolvers<ContextType = any, ParentType extends ResolversParentTypes['GraphStats'] = ResolversParentTypes['GraphStats']> = {
  edges?: Resolver<Array<ResolversTypes['EdgeCount']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NodeCount']>, ParentType, ContextType>;
  quality?: Resolver<Array<ResolversTypes['QualityFigure']>, ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphTotalsResolvers<ContextType = any, ParentType extends ResolversParentTypes['GraphTotals'] = ResolversParentTypes['GraphTotals']> = {
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeadToHeadResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeadToHead'] = ResolversParentTypes['HeadToHead']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  byBenchmark?: Resolver<Array<ResolversTypes['HeadToHeadBenchmark']>, ParentType, ContextType>;
  comparisons?: Resolver<Array<ResolversTypes['Comparison']>, ParentType, ContextType>;
  cycles?: Resolver<Array<ResolversTypes['ComparisonCycle']>, ParentType, ContextType>;
  losses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeadToHeadBenchmarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeadToHeadBenchmark'] = ResolversParentTypes['HeadToHeadBenchmark']> = {
  benchmark?: Resolver<Maybe<ResolversTypes['Benchmark']>, ParentType, ContextType>;
  deltas?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  losses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = any, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaderboardResolvers<ContextType = any, ParentType extends ResolversParentTypes['Leaderboard'] = ResolversParentTypes['Leaderboard']> = {
  apart?: Resolver<Array<ResolversTypes['LeaderboardApart']>, ParentType, ContextType>;
  benchmark?: Resolver<ResolversTypes['Benchmark'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Better'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['LeaderboardRow']>, ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaderboardApartResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeaderboardApart'] = ResolversParentTypes['LeaderboardApart']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Result']>, ParentType, ContextType>;
};

export type LeaderboardRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeaderboardRow'] = ResolversParentTypes['LeaderboardRow']> = {
  best?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Result']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  ancestors?: Resolver<Array<ResolversTypes['LineageEntry']>, ParentType, ContextType>;
  descendants?: Resolver<Array<ResolversTypes['LineageEntry']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type LineageEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['LineageEntry'] = ResolversParentTypes['LineageEntry']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LoadResolvers<ContextType = any, ParentType extends ResolversParentTypes['Load'] = ResolversParentTypes['Load']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  catalogue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LoadState'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoadConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LoadConnection'] = ResolversParentTypes['LoadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Load']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoadEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LoadEdge'] = ResolversParentTypes['LoadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Load'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = any, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  better?: Resolver<Maybe<ResolversTypes['Better']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModelResolvers<ContextType = any, ParentType extends ResolversParentTypes['Model'] = ResolversParentTypes['Model']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  benchmarks?: Resolver<ResolversTypes['RelatedBenchmarkConnection'], ParentType, ContextType, RequireFields<ModelBenchmarksArgs, 'scope' | 'within'>>;
  comparisons?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, RequireFields<ModelComparisonsArgs, 'as'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ModelKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['EntityPaperConnection'], ParentType, ContextType, RequireFields<ModelPapersArgs, 'scope'>>;
  parameterCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relatedModels?: Resolver<ResolversTypes['RelatedModelConnection'], ParentType, ContextType, RequireFields<ModelRelatedModelsArgs, 'scope' | 'within'>>;
  results?: Resolver<ResolversTypes['ResultConnection'], ParentType, ContextType, Partial<ModelResultsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['RelatedTaskConnection'], ParentType, ContextType, RequireFields<ModelTasksArgs, 'scope' | 'within'>>;
  techniques?: Resolver<ResolversTypes['RelatedTechniqueConnection'], ParentType, ContextType, RequireFields<ModelTechniquesArgs, 'scope' | 'within'>>;
  variants?: Resolver<ResolversTypes['ModelLinkConnection'], ParentType, ContextType, Partial<ModelVariantsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModelConnection'] = ResolversParentTypes['ModelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModelEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['PeriodGroup']>, ParentType, ContextType, RequireFields<ModelConnectionGroupByArgs, 'period'>>;
  nodes?: Resolver<Array<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModelEdge'] = ResolversParentTypes['ModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
};

export type ModelFacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModelFacet'] = ResolversParentTypes['ModelFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
};

export type ModelLinkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModelLinkConnection'] = ResolversParentTypes['ModelLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModelLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModelLinkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModelLinkEdge'] = ResolversParentTypes['ModelLinkEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ModelLinkEdgeEvidenceArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Author' | 'Benchmark' | 'Comparison' | 'Model' | 'Paper' | 'Result' | 'Task' | 'Technique', ParentType, ContextType>;
};

export type NodeCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['NodeCount'] = ResolversParentTypes['NodeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperResolvers<ContextType = any, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arxivId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Authorship']>, ParentType, ContextType>;
  benchmarks?: Resolver<ResolversTypes['PaperBenchmarkConnection'], ParentType, ContextType, Partial<PaperBenchmarksArgs>>;
  citedBy?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, Partial<PaperCitedByArgs>>;
  cites?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, Partial<PaperCitesArgs>>;
  codeUrls?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  commentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comparisons?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, Partial<PaperComparisonsArgs>>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['PaperEntityConnection'], ParentType, ContextType, Partial<PaperEntitiesArgs>>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['PaperModelConnection'], ParentType, ContextType, Partial<PaperModelsArgs>>;
  projectUrls?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['PaperRecord']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  results?: Resolver<ResolversTypes['ResultConnection'], ParentType, ContextType, Partial<PaperResultsArgs>>;
  shortLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similar?: Resolver<Array<ResolversTypes['SimilarPaper']>, ParentType, ContextType, RequireFields<PaperSimilarArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['PaperTaskConnection'], ParentType, ContextType, Partial<PaperTasksArgs>>;
  techniques?: Resolver<ResolversTypes['PaperTechniqueConnection'], ParentType, ContextType, Partial<PaperTechniquesArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upvotes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperBenchmarkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperBenchmarkConnection'] = ResolversParentTypes['PaperBenchmarkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperBenchmarkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Benchmark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperBenchmarkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperBenchmarkEdge'] = ResolversParentTypes['PaperBenchmarkEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Benchmark'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type PaperConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperConnection'] = ResolversParentTypes['PaperConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['PeriodGroup']>, ParentType, ContextType, RequireFields<PaperConnectionGroupByArgs, 'period'>>;
  nodes?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperEdge'] = ResolversParentTypes['PaperEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
};

export type PaperEntityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperEntityConnection'] = ResolversParentTypes['PaperEntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperEntityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperEntityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperEntityEdge'] = ResolversParentTypes['PaperEntityEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type PaperModelConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperModelConnection'] = ResolversParentTypes['PaperModelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperModelEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperModelEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperModelEdge'] = ResolversParentTypes['PaperModelEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type PaperRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperRecord'] = ResolversParentTypes['PaperRecord']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaperTaskConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperTaskConnection'] = ResolversParentTypes['PaperTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperTaskEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperTaskEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperTaskEdge'] = ResolversParentTypes['PaperTaskEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type PaperTechniqueConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperTechniqueConnection'] = ResolversParentTypes['PaperTechniqueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperTechniqueEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Technique']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaperTechniqueEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaperTechniqueEdge'] = ResolversParentTypes['PaperTechniqueEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PathEdgeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PathSearchResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['PeriodGroup'] = ResolversParentTypes['PeriodGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QualityFigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['QualityFigure'] = ResolversParentTypes['QualityFigure']> = {
  f1?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType, RequireFields<QueryAuthorArgs, 'by'>>;
  authors?: Resolver<Maybe<ResolversTypes['AuthorConnection']>, ParentType, ContextType, Partial<QueryAuthorsArgs>>;
  benchmark?: Resolver<Maybe<ResolversTypes['Benchmark']>, ParentType, ContextType, RequireFields<QueryBenchmarkArgs, 'by'>>;
  benchmarks?: Resolver<Maybe<ResolversTypes['BenchmarkConnection']>, ParentType, ContextType, Partial<QueryBenchmarksArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'since'>>;
  communities?: Resolver<Maybe<ResolversTypes['Communities']>, ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first'>>;
  comparisons?: Resolver<Maybe<ResolversTypes['ComparisonConnection']>, ParentType, ContextType, Partial<QueryComparisonsArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'by'>>;
  headToHead?: Resolver<Maybe<ResolversTypes['HeadToHead']>, ParentType, ContextType, RequireFields<QueryHeadToHeadArgs, 'a' | 'b' | 'scope'>>;
  leaderboard?: Resolver<Maybe<ResolversTypes['Leaderboard']>, ParentType, ContextType, RequireFields<QueryLeaderboardArgs, 'benchmark'>>;
  lineage?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<QueryLineageArgs, 'of'>>;
  loads?: Resolver<Maybe<ResolversTypes['LoadConnection']>, ParentType, ContextType, Partial<QueryLoadsArgs>>;
  model?: Resolver<Maybe<ResolversTypes['Model']>, ParentType, ContextType, RequireFields<QueryModelArgs, 'by'>>;
  models?: Resolver<Maybe<ResolversTypes['ModelConnection']>, ParentType, ContextType, Partial<QueryModelsArgs>>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Graph']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'limit' | 'of' | 'project'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  overview?: Resolver<Maybe<ResolversTypes['Graph']>, ParentType, ContextType, RequireFields<QueryOverviewArgs, 'limit'>>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<QueryPaperArgs, 'by'>>;
  papers?: Resolver<Maybe<ResolversTypes['PaperConnection']>, ParentType, ContextType, Partial<QueryPapersArgs>>;
  pathSearch?: Resolver<Maybe<ResolversTypes['PathSearch']>, ParentType, ContextType, RequireFields<QueryPathSearchArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  paths?: Resolver<Maybe<Array<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  results?: Resolver<Maybe<ResolversTypes['ResultConnection']>, ParentType, ContextType, Partial<QueryResultsArgs>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  stats?: Resolver<Maybe<ResolversTypes['GraphStats']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'by'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<QueryTasksArgs>>;
  technique?: Resolver<Maybe<ResolversTypes['Technique']>, ParentType, ContextType, RequireFields<QueryTechniqueArgs, 'by'>>;
  techniques?: Resolver<Maybe<ResolversTypes['TechniqueConnection']>, ParentType, ContextType, Partial<QueryTechniquesArgs>>;
  trending?: Resolver<Maybe<ResolversTypes['Trending']>, ParentType, ContextType, RequireFields<QueryTrendingArgs, 'first' | 'generic' | 'period'>>;
};

export type RelatedBenchmarkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedBenchmarkConnection'] = ResolversParentTypes['RelatedBenchmarkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedBenchmarkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Benchmark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedBenchmarkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedBenchmarkEdge'] = ResolversParentTypes['RelatedBenchmarkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedBenchmarkEdgeEvidenceArgs, 'first'>>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Benchmark'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<RelatedBenchmarkEdgePapersArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RelatedModelConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedModelConnection'] = ResolversParentTypes['RelatedModelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedModelEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Model']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedModelEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedModelEdge'] = ResolversParentTypes['RelatedModelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedModelEdgeEvidenceArgs, 'first'>>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Model'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<RelatedModelEdgePapersArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RelatedTaskConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedTaskConnection'] = ResolversParentTypes['RelatedTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedTaskEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedTaskEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedTaskEdge'] = ResolversParentTypes['RelatedTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedTaskEdgeEvidenceArgs, 'first'>>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<RelatedTaskEdgePapersArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RelatedTechniqueConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedTechniqueConnection'] = ResolversParentTypes['RelatedTechniqueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedTechniqueEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Technique']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedTechniqueEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelatedTechniqueEdge'] = ResolversParentTypes['RelatedTechniqueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelatedTechniqueEdgeEvidenceArgs, 'first'>>;
  firstDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<RelatedTechniqueEdgePapersArgs, 'first'>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  baseline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  benchmark?: Resolver<Maybe<ResolversTypes['Benchmark']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResultKind'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  metricText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  sameSubject?: Resolver<Array<ResolversTypes['Result']>, ParentType, ContextType, RequireFields<ResultSameSubjectArgs, 'first'>>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  split?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  subjectText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResultConnection'] = ResolversParentTypes['ResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResultEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['PeriodGroup']>, ParentType, ContextType, RequireFields<ResultConnectionGroupByArgs, 'period'>>;
  nodes?: Resolver<Array<ResolversTypes['Result']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResultEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResultEdge'] = ResolversParentTypes['ResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Result'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedEntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['SharedEntity'] = ResolversParentTypes['SharedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarPaperResolvers<ContextType = any, ParentType extends ResolversParentTypes['SimilarPaper'] = ResolversParentTypes['SimilarPaper']> = {
  paper?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['SharedEntity']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  benchmarks?: Resolver<ResolversTypes['RelatedBenchmarkConnection'], ParentType, ContextType, RequireFields<TaskBenchmarksArgs, 'scope' | 'within'>>;
  comparisons?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, RequireFields<TaskComparisonsArgs, 'as'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['RelatedModelConnection'], ParentType, ContextType, RequireFields<TaskModelsArgs, 'scope' | 'within'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['EntityPaperConnection'], ParentType, ContextType, RequireFields<TaskPapersArgs, 'scope'>>;
  results?: Resolver<ResolversTypes['ResultConnection'], ParentType, ContextType, Partial<TaskResultsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  techniques?: Resolver<ResolversTypes['RelatedTechniqueConnection'], ParentType, ContextType, RequireFields<TaskTechniquesArgs, 'scope' | 'within'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['PeriodGroup']>, ParentType, ContextType, RequireFields<TaskConnectionGroupByArgs, 'period'>>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskFacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskFacet'] = ResolversParentTypes['TaskFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TechniqueResolvers<ContextType = any, ParentType extends ResolversParentTypes['Technique'] = ResolversParentTypes['Technique']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  benchmarks?: Resolver<ResolversTypes['RelatedBenchmarkConnection'], ParentType, ContextType, RequireFields<TechniqueBenchmarksArgs, 'scope' | 'within'>>;
  broader?: Resolver<ResolversTypes['TechniqueLinkConnection'], ParentType, ContextType, Partial<TechniqueBroaderArgs>>;
  comparisons?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, RequireFields<TechniqueComparisonsArgs, 'as'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  models?: Resolver<ResolversTypes['RelatedModelConnection'], ParentType, ContextType, RequireFields<TechniqueModelsArgs, 'scope' | 'within'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['TechniqueLinkConnection'], ParentType, ContextType, Partial<TechniqueNarrowerArgs>>;
  paperCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['EntityPaperConnection'], ParentType, ContextType, RequireFields<TechniquePapersArgs, 'scope'>>;
  relatedTechniques?: Resolver<ResolversTypes['RelatedTechniqueConnection'], ParentType, ContextType, RequireFields<TechniqueRelatedTechniquesArgs, 'scope' | 'within'>>;
  results?: Resolver<ResolversTypes['ResultConnection'], ParentType, ContextType, Partial<TechniqueResultsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['RelatedTaskConnection'], ParentType, ContextType, RequireFields<TechniqueTasksArgs, 'scope' | 'within'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechniqueConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TechniqueConnection'] = ResolversParentTypes['TechniqueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechniqueEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  groupBy?: Resolver<Array<ResolversTypes['PeriodGroup']>, ParentType, ContextType, RequireFields<TechniqueConnectionGroupByArgs, 'period'>>;
  nodes?: Resolver<Array<ResolversTypes['Technique']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechniqueEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TechniqueEdge'] = ResolversParentTypes['TechniqueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
};

export type TechniqueFacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['TechniqueFacet'] = ResolversParentTypes['TechniqueFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
};

export type TechniqueLinkConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TechniqueLinkConnection'] = ResolversParentTypes['TechniqueLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechniqueLinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Technique']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechniqueLinkEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TechniqueLinkEdge'] = ResolversParentTypes['TechniqueLinkEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TechniqueLinkEdgeEvidenceArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendResolvers<ContextType = any, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<TrendPapersArgs, 'first'>>;
  recent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TrendingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Trending'] = ResolversParentTypes['Trending']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trends?: Resolver<Array<ResolversTypes['Trend']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type YearFacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['YearFacet'] = ResolversParentTypes['YearFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Author?: AuthorResolvers<ContextType>;
  AuthorConnection?: AuthorConnectionResolvers<ContextType>;
  AuthorEdge?: AuthorEdgeResolvers<ContextType>;
  AuthorFacet?: AuthorFacetResolvers<ContextType>;
  Authorship?: AuthorshipResolvers<ContextType>;
  Benchmark?: BenchmarkResolvers<ContextType>;
  BenchmarkConnection?: BenchmarkConnectionResolvers<ContextType>;
  BenchmarkEdge?: BenchmarkEdgeResolvers<ContextType>;
  BenchmarkFacet?: BenchmarkFacetResolvers<ContextType>;
  BenchmarkLinkConnection?: BenchmarkLinkConnectionResolvers<ContextType>;
  BenchmarkLinkEdge?: BenchmarkLinkEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Communities?: CommunitiesResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityEntity?: CommunityEntityResolvers<ContextType>;
  CommunityLink?: CommunityLinkResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonConnection?: ComparisonConnectionResolvers<ContextType>;
  ComparisonCycle?: ComparisonCycleResolvers<ContextType>;
  ComparisonEdge?: ComparisonEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EdgeCount?: EdgeCountResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityPaperConnection?: EntityPaperConnectionResolvers<ContextType>;
  EntityPaperEdge?: EntityPaperEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphStats?: GraphStatsResolvers<ContextType>;
  GraphTotals?: GraphTotalsResolvers<ContextType>;
  HeadToHead?: HeadToHeadResolvers<ContextType>;
  HeadToHeadBenchmark?: HeadToHeadBenchmarkResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Leaderboard?: LeaderboardResolvers<ContextType>;
  LeaderboardApart?: LeaderboardApartResolvers<ContextType>;
  LeaderboardRow?: LeaderboardRowResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageEntry?: LineageEntryResolvers<ContextType>;
  Load?: LoadResolvers<ContextType>;
  LoadConnection?: LoadConnectionResolvers<ContextType>;
  LoadEdge?: LoadEdgeResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  Model?: ModelResolvers<ContextType>;
  ModelConnection?: ModelConnectionResolvers<ContextType>;
  ModelEdge?: ModelEdgeResolvers<ContextType>;
  ModelFacet?: ModelFacetResolvers<ContextType>;
  ModelLinkConnection?: ModelLinkConnectionResolvers<ContextType>;
  ModelLinkEdge?: ModelLinkEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeCount?: NodeCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  PaperBenchmarkConnection?: PaperBenchmarkConnectionResolvers<ContextType>;
  PaperBenchmarkEdge?: PaperBenchmarkEdgeResolvers<ContextType>;
  PaperConnection?: PaperConnectionResolvers<ContextType>;
  PaperEdge?: PaperEdgeResolvers<ContextType>;
  PaperEntityConnection?: PaperEntityConnectionResolvers<ContextType>;
  PaperEntityEdge?: PaperEntityEdgeResolvers<ContextType>;
  PaperModelConnection?: PaperModelConnectionResolvers<ContextType>;
  PaperModelEdge?: PaperModelEdgeResolvers<ContextType>;
  PaperRecord?: PaperRecordResolvers<ContextType>;
  PaperTaskConnection?: PaperTaskConnectionResolvers<ContextType>;
  PaperTaskEdge?: PaperTaskEdgeResolvers<ContextType>;
  PaperTechniqueConnection?: PaperTechniqueConnectionResolvers<ContextType>;
  PaperTechniqueEdge?: PaperTechniqueEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  PathSearch?: PathSearchResolvers<ContextType>;
  PeriodGroup?: PeriodGroupResolvers<ContextType>;
  QualityFigure?: QualityFigureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedBenchmarkConnection?: RelatedBenchmarkConnectionResolvers<ContextType>;
  RelatedBenchmarkEdge?: RelatedBenchmarkEdgeResolvers<ContextType>;
  RelatedModelConnection?: RelatedModelConnectionResolvers<ContextType>;
  RelatedModelEdge?: RelatedModelEdgeResolvers<ContextType>;
  RelatedTaskConnection?: RelatedTaskConnectionResolvers<ContextType>;
  RelatedTaskEdge?: RelatedTaskEdgeResolvers<ContextType>;
  RelatedTechniqueConnection?: RelatedTechniqueConnectionResolvers<ContextType>;
  RelatedTechniqueEdge?: RelatedTechniqueEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Result?: ResultResolvers<ContextType>;
  ResultConnection?: ResultConnectionResolvers<ContextType>;
  ResultEdge?: ResultEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SharedEntity?: SharedEntityResolvers<ContextType>;
  SimilarPaper?: SimilarPaperResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskFacet?: TaskFacetResolvers<ContextType>;
  Technique?: TechniqueResolvers<ContextType>;
  TechniqueConnection?: TechniqueConnectionResolvers<ContextType>;
  TechniqueEdge?: TechniqueEdgeResolvers<ContextType>;
  TechniqueFacet?: TechniqueFacetResolvers<ContextType>;
  TechniqueLinkConnection?: TechniqueLinkConnectionResolvers<ContextType>;
  TechniqueLinkEdge?: TechniqueLinkEdgeResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  Trending?: TrendingResolvers<ContextType>;
  URL?: GraphQLScalarType;
  YearFacet?: YearFacetResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
