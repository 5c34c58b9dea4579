/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an author should be like. All that is given must hold. */
export type AuthorMatch = {
  /** Their id. */
  id?: string | number | null | undefined;
  /** Their name, as written, in any case. */
  name?: NameFilter | null | undefined;
  /** Their ORCID. */
  orcid?: string | null | undefined;
};

/** A condition on a paper's authors, those with an id. All that is given must hold. */
export type AuthorRelationFilter = {
  /** Every author is like this; true where there is none. */
  all?: AuthorMatch | null | undefined;
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** No author is like this. */
  none?: AuthorMatch | null | undefined;
  /** Exactly one author is like this. */
  single?: AuthorMatch | null | undefined;
  /** At least one author is like this. */
  some?: AuthorMatch | null | undefined;
};

/** The ground a fact stands on. */
export type Basis =
  /** Known from the catalogue of names that ships with Papergraph: no evidence. */
  | 'CATALOGUE'
  /** Told by the source the paper came from, such as a tag: confidence 1, no evidence. */
  | 'SOURCE'
  /** Read in the paper's text: there is evidence. */
  | 'TEXT';

/** Which direction of a metric is good. */
export type Better =
  /** More is better: accuracy. */
  | 'HIGHER'
  /** Less is better: perplexity. */
  | 'LOWER';

/** What happened to something. */
export type ChangeKind =
  /** It is new in the graph. */
  | 'ADDED'
  /** Two turned out to be one. */
  | 'MERGED'
  /** It went out of the graph: its source was removed or says otherwise now. */
  | 'REMOVED';

/** A condition on a list of comparisons. All that is given must hold. */
export type ComparisonListFilter = {
  /** Every comparison is like this; true where there is none. */
  all?: ComparisonWhere | null | undefined;
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** No comparison is like this. */
  none?: ComparisonWhere | null | undefined;
  /** Exactly one comparison is like this. */
  single?: ComparisonWhere | null | undefined;
  /** At least one comparison is like this. */
  some?: ComparisonWhere | null | undefined;
};

/** Conditions on comparisons. All that is given must hold. */
export type ComparisonWhere = {
  /** All of these must hold too. */
  AND?: Array<ComparisonWhere> | null | undefined;
  /** This must not hold; what is unknown does not hold, so its NOT does. */
  NOT?: ComparisonWhere | null | undefined;
  /** At least one of these must hold too. */
  OR?: Array<ComparisonWhere> | null | undefined;
  /** What it was measured on. */
  benchmark?: FactEntityMatch | null | undefined;
  /** The difference, in the metric's unit. */
  delta?: FloatFilter | null | undefined;
  /** True: subject, benchmark and metric are known (the object always is). False: something is missing. */
  fullySpecified?: boolean | null | undefined;
  /** Their ids; unknown ones match nothing. */
  ids?: Array<string | number> | null | undefined;
  /** What is worse, whichever side of the sentence it stands on: who claims to beat ViT has ViT as loser. */
  loser?: FactEntityMatch | null | undefined;
  /** What was measured. */
  metric?: MetricMatch | null | undefined;
  /** At least this sure, 0 to 1. */
  minConfidence?: number | null | undefined;
  /** What it is set against. */
  object?: FactEntityMatch | null | undefined;
  /** How the subject does against the object. */
  outcome?: Outcome | null | undefined;
  /** Conditions on the paper that claims it. */
  paper?: PaperWhere | null | undefined;
  /** What the sentence is about. */
  subject?: FactEntityMatch | null | undefined;
  /** The task it holds for. */
  task?: FactEntityMatch | null | undefined;
  /** What is better, whichever side of the sentence it stands on; claims that two are alike have none. */
  winner?: FactEntityMatch | null | undefined;
};

/** A condition on a number of things. All that is given must hold. */
export type CountFilter = {
  /** Exactly this many. */
  eq?: number | null | undefined;
  /** This many or more. */
  gte?: number | null | undefined;
  /** This many or fewer. */
  lte?: number | null | undefined;
};

/** A condition on a day. All that is given must hold. */
export type DateFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** True: it is known. False: it is null. */
  exists?: boolean | null | undefined;
  /** After this day; unknown never is. */
  gt?: string | null | undefined;
  /** On this day or later; unknown never is. */
  gte?: string | null | undefined;
  /** Before this day; unknown never is. */
  lt?: string | null | undefined;
  /** On this day or earlier; unknown never is. */
  lte?: string | null | undefined;
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

/** A condition on a paper's connections to entities. All that is given must hold. */
export type EntityRelationFilter = {
  /** Every connection is like this; true where there is none. */
  all?: EntityRelationMatch | null | undefined;
  /** How many there are, MENTIONS not counted. */
  count?: CountFilter | null | undefined;
  /** No connection is like this. */
  none?: EntityRelationMatch | null | undefined;
  /** Exactly one connection is like this. */
  single?: EntityRelationMatch | null | undefined;
  /** At least one connection is like this. */
  some?: EntityRelationMatch | null | undefined;
};

/** What a connection from a paper to an entity should be like. All that is given must hold. */
export type EntityRelationMatch = {
  /** Conditions on the entity itself, such as how many papers have it. */
  entity?: EntityWhere | null | undefined;
  /** The entity, by id. */
  id?: string | number | null | undefined;
  /** The connection is at least this sure, 0 to 1. */
  minConfidence?: number | null | undefined;
  /** The entity, by name. */
  name?: NameFilter | null | undefined;
  /** The paper gives it any of these roles; any but MENTIONS when left out. */
  roles?: Array<Role> | null | undefined;
  /** The named entity alone, or its versions and variants too: `FAMILY` for any Llama. */
  scope?: Scope | null | undefined;
  /** SAME_SENTENCE: one sentence names this and every other `some` of the same `where` that says SAME_SENTENCE. */
  within?: Within | null | undefined;
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
  eq?: EntityType | null | undefined;
  /** One of these types. */
  in?: Array<EntityType> | null | undefined;
};

/** Conditions on techniques, models, benchmarks and tasks. All that is given must hold. */
export type EntityWhere = {
  /** All of these must hold too. */
  AND?: Array<EntityWhere> | null | undefined;
  /** This must not hold; what is unknown does not hold, so its NOT does. */
  NOT?: EntityWhere | null | undefined;
  /** At least one of these must hold too. */
  OR?: Array<EntityWhere> | null | undefined;
  /** Claims that set it against something else. */
  comparisons?: ComparisonListFilter | null | undefined;
  /** Whether it is a bare class such as `LLM`. */
  generic?: boolean | null | undefined;
  /** Their ids, also former ones; unknown ones match nothing. */
  ids?: Array<string | number> | null | undefined;
  /** How specific a model is. */
  kind?: ModelKindFilter | null | undefined;
  /** The best known name; see `named` for aliases. */
  name?: StringFilter | null | undefined;
  /** Any of its names. */
  named?: NameFilter | null | undefined;
  /** How many papers have it. */
  paperCount?: IntFilter | null | undefined;
  /** Its papers. */
  papers?: PaperRelationFilter | null | undefined;
  /** How many parameters a model has, where the catalogue tells. */
  parameterCount?: FloatFilter | null | undefined;
  /** Numbers reported for it or on it. */
  results?: ResultListFilter | null | undefined;
  /** The type; of use in lists of several types. */
  type?: EntityTypeFilter | null | undefined;
};

/** Whether there is anything. */
export type ExistsFilter = {
  /** True: there is at least one. False: there is none. */
  exists: boolean;
};

/** What an entity named by a fact should be. All that is given must hold. */
export type FactEntityMatch = {
  /** Conditions on the entity itself, such as how many parameters a model has. */
  entity?: EntityWhere | null | undefined;
  /** By its id, also a former one. */
  id?: string | number | null | undefined;
  /** By any of its names. */
  name?: NameFilter | null | undefined;
  /** This entity alone, or its versions and variants too. */
  scope?: Scope | null | undefined;
};

/** A condition on a number. All that is given must hold. */
export type FloatFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** True: it is known. False: it is null. */
  exists?: boolean | null | undefined;
  /** Greater than this; unknown never is. */
  gt?: number | null | undefined;
  /** This or greater; unknown never is. */
  gte?: number | null | undefined;
  /** Less than this; unknown never is. */
  lt?: number | null | undefined;
  /** This or less; unknown never is. */
  lte?: number | null | undefined;
};

/** Conditions on what a drawing shows. All that is given must hold. */
export type GraphWhere = {
  /** True: bare classes such as `LLM` too. */
  generic?: boolean | null | undefined;
  /** Only edges at least this sure, 0 to 1. */
  minConfidence?: number | null | undefined;
  /** Only papers of this year or later; papers without a year stay out when given. */
  yearFrom?: number | null | undefined;
  /** Only papers of this year or earlier; papers without a year stay out when given. */
  yearTo?: number | null | undefined;
};

/** A condition on a whole number. All that is given must hold. */
export type IntFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** True: it is known. False: it is null. */
  exists?: boolean | null | undefined;
  /** Greater than this; unknown never is. */
  gt?: number | null | undefined;
  /** This or greater; unknown never is. */
  gte?: number | null | undefined;
  /** Equal to one of these. */
  in?: Array<number> | null | undefined;
  /** Less than this; unknown never is. */
  lt?: number | null | undefined;
  /** This or less; unknown never is. */
  lte?: number | null | undefined;
};

/** Which metric. All that is given must hold. */
export type MetricMatch = {
  /** By its id, also a former one. */
  id?: string | number | null | undefined;
  /** By the field's term, in any case: `top-1 accuracy`. */
  name?: NameFilter | null | undefined;
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
  eq?: ModelKind | null | undefined;
  /** One of these kinds. */
  in?: Array<ModelKind> | null | undefined;
};

/** A condition on a name. Any alias counts, in any case: `llama2` finds Llama 2. */
export type NameFilter = {
  /** This name. */
  eq?: string | null | undefined;
  /** One of these names. */
  in?: Array<string> | null | undefined;
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

/** How the subject does against the object. */
export type Outcome =
  /** The subject is better. */
  | 'BETTER'
  /** The two are alike. */
  | 'SIMILAR'
  /** The subject is worse. */
  | 'WORSE';

/** A condition on a list of papers. All that is given must hold. */
export type PaperListFilter = {
  /** Every paper is like this; true where there is none. */
  all?: PaperWhere | null | undefined;
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** No paper is like this. */
  none?: PaperWhere | null | undefined;
  /** Exactly one paper is like this. */
  single?: PaperWhere | null | undefined;
  /** At least one paper is like this. */
  some?: PaperWhere | null | undefined;
};

/** A condition on an entity's papers. All that is given must hold. */
export type PaperRelationFilter = {
  /** Every connection is like this; true where there is none. */
  all?: PaperRelationMatch | null | undefined;
  /** How many there are, MENTIONS not counted. */
  count?: CountFilter | null | undefined;
  /** No connection is like this. */
  none?: PaperRelationMatch | null | undefined;
  /** Exactly one connection is like this. */
  single?: PaperRelationMatch | null | undefined;
  /** At least one connection is like this. */
  some?: PaperRelationMatch | null | undefined;
};

/** What a connection from an entity to a paper should be like. All that is given must hold. */
export type PaperRelationMatch = {
  /** The connection is at least this sure, 0 to 1. */
  minConfidence?: number | null | undefined;
  /** Conditions on the paper. */
  paper?: PaperWhere | null | undefined;
  /** The paper gives it any of these roles; any but MENTIONS when left out. */
  roles?: Array<Role> | null | undefined;
};

/** Conditions on papers. All that is given must hold. */
export type PaperWhere = {
  /** All of these must hold too. */
  AND?: Array<PaperWhere> | null | undefined;
  /** This must not hold; what is unknown does not hold, so its NOT does. */
  NOT?: PaperWhere | null | undefined;
  /** At least one of these must hold too. */
  OR?: Array<PaperWhere> | null | undefined;
  /** The abstract. */
  abstract?: StringFilter | null | undefined;
  /** The arXiv id, without version. */
  arxivId?: StringFilter | null | undefined;
  /** Who wrote it. */
  authors?: AuthorRelationFilter | null | undefined;
  /** The benchmarks it is connected to. */
  benchmarks?: EntityRelationFilter | null | undefined;
  /** The papers of this graph that cite it. */
  citedBy?: PaperListFilter | null | undefined;
  /** The papers of this graph that it cites. */
  cites?: PaperListFilter | null | undefined;
  /** Whether code is linked. */
  codeUrls?: ExistsFilter | null | undefined;
  /** What it compares. */
  comparisons?: ComparisonListFilter | null | undefined;
  /** The DOI, in lower case. */
  doi?: StringFilter | null | undefined;
  /** Everything it is connected to, of any type. */
  entities?: EntityRelationFilter | null | undefined;
  /** Their ids; unknown ones match nothing. */
  ids?: Array<string | number> | null | undefined;
  /** The day a listing showed it. */
  listedAt?: DateFilter | null | undefined;
  /** The models it is connected to. */
  models?: EntityRelationFilter | null | undefined;
  /** The day of publication. */
  publishedAt?: DateFilter | null | undefined;
  /** The year of publication: also known where the day is not. */
  publishedYear?: IntFilter | null | undefined;
  /** The numbers it reports. */
  results?: ResultListFilter | null | undefined;
  /** Categories and fields of study in the sources' words: `cs.CL`. */
  subjects?: StringsFilter | null | undefined;
  /** The tasks it works on. */
  tasks?: EntityRelationFilter | null | undefined;
  /** The techniques it is connected to. */
  techniques?: EntityRelationFilter | null | undefined;
  /** The title. */
  title?: StringFilter | null | undefined;
  /** Votes in the listing. */
  upvotes?: IntFilter | null | undefined;
  /** Where it was published. */
  venue?: StringFilter | null | undefined;
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
  eq?: ResultKind | null | undefined;
  /** One of these sorts. */
  in?: Array<ResultKind> | null | undefined;
};

/** A condition on a list of results. All that is given must hold. */
export type ResultListFilter = {
  /** Every result is like this; true where there is none. */
  all?: ResultWhere | null | undefined;
  /** How many there are. */
  count?: CountFilter | null | undefined;
  /** No result is like this. */
  none?: ResultWhere | null | undefined;
  /** Exactly one result is like this. */
  single?: ResultWhere | null | undefined;
  /** At least one result is like this. */
  some?: ResultWhere | null | undefined;
};

/** Conditions on results. All that is given must hold. */
export type ResultWhere = {
  /** All of these must hold too. */
  AND?: Array<ResultWhere> | null | undefined;
  /** This must not hold; what is unknown does not hold, so its NOT does. */
  NOT?: ResultWhere | null | undefined;
  /** At least one of these must hold too. */
  OR?: Array<ResultWhere> | null | undefined;
  /** Another number like this is reported of the same subject, in any paper: `{ metric: { name: { eq: "parameters" } }, value: { lt: 20000000 } }`. Of a paper's own unnamed method, in that paper. */
  alsoMeasured?: ResultWhere | null | undefined;
  /** What the value is a gain over, in the paper's words. */
  baseline?: StringFilter | null | undefined;
  /** What it was measured on. */
  benchmark?: FactEntityMatch | null | undefined;
  /** How exact the text is: `{ exists: false }` for exact numbers alone. */
  bound?: StringFilter | null | undefined;
  /** True: subject, benchmark and metric are known and, of a gain, the baseline is named. False: something is missing. */
  fullySpecified?: boolean | null | undefined;
  /** Their ids; unknown ones match nothing. */
  ids?: Array<string | number> | null | undefined;
  /** The sort of number. */
  kind?: ResultKindFilter | null | undefined;
  /** What was measured. */
  metric?: MetricMatch | null | undefined;
  /** At least this sure, 0 to 1. */
  minConfidence?: number | null | undefined;
  /** Conditions on the paper that reports it. */
  paper?: PaperWhere | null | undefined;
  /** The part of the benchmark. */
  split?: StringFilter | null | undefined;
  /** What was measured. */
  subject?: FactEntityMatch | null | undefined;
  /** The unit, such as `%`. */
  unit?: StringFilter | null | undefined;
  /** The number, in its unit. */
  value?: FloatFilter | null | undefined;
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

/** A condition on a text. All that is given must hold. */
export type StringFilter = {
  /** Has this in it, ignoring case. */
  contains?: string | null | undefined;
  /** Equal to this, letter by letter. */
  eq?: string | null | undefined;
  /** True: it is known. False: it is null. */
  exists?: boolean | null | undefined;
  /** Equal to one of these, letter by letter. */
  in?: Array<string> | null | undefined;
  /** Begins with this, ignoring case. */
  startsWith?: string | null | undefined;
};

/** A condition on a list of texts. All that is given must hold. */
export type StringsFilter = {
  /** True: there is at least one. False: there is none. */
  exists?: boolean | null | undefined;
  /** It holds this one, letter by letter. */
  has?: string | null | undefined;
  /** It holds at least one of these, letter by letter. */
  hasSome?: Array<string> | null | undefined;
};

/** The text of a paper that evidence points into. */
export type TextField =
  /** The abstract, in the authors' words. */
  | 'ABSTRACT'
  /** A text in other words than the paper's own, such as the bundled sample's paraphrase. */
  | 'SUMMARY'
  /** The title. */
  | 'TITLE';

/** How close together two things must stand. */
export type Within =
  /** Anywhere in one paper. */
  | 'SAME_PAPER'
  /** In the evidence of one sentence. */
  | 'SAME_SENTENCE';

export type PaperDetailsFragment = { slug: string, title: string, shortLabel: string, abstract: string | null, summary: string | null, arxivId: string | null, doi: string | null, url: string | null, publishedAt: string | null, publishedYear: number | null, listedAt: string | null, upvotes: number | null, codeUrls: Array<string>, authors: Array<{ name: string, author: { id: string } | null }>, entities: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node:
        | { __typename: 'Benchmark', id: string, slug: string, name: string, generic: boolean }
        | { __typename: 'Model', id: string, slug: string, name: string, generic: boolean }
        | { __typename: 'Task', id: string, slug: string, name: string, generic: boolean }
        | { __typename: 'Technique', id: string, slug: string, name: string, generic: boolean }
       }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, comparisons: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, similar: Array<{ paper: { id: string, title: string, shortLabel: string }, shared: Array<{ entity:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }> }> };

type EntityDetails_Benchmark_Fragment = { slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, parts: { nodes: Array<{ id: string, name: string }> }, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, comparisons: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } };

type EntityDetails_Model_Fragment = { kind: ModelKind | null, parameterCount: number | null, slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, family: { id: string, name: string } | null, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, comparisons: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } };

type EntityDetails_Task_Fragment = { slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, comparisons: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } };

type EntityDetails_Technique_Fragment = { slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, comparisons: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } };

export type EntityDetailsFragment =
  | EntityDetails_Benchmark_Fragment
  | EntityDetails_Model_Fragment
  | EntityDetails_Task_Fragment
  | EntityDetails_Technique_Fragment
;

export type AuthorDetailsFragment = { slug: string, name: string, orcid: string | null, paperCount: number, papers: { totalCount: number, nodes: Array<{ id: string, title: string, shortLabel: string, publishedYear: number | null }> } };

export type DetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type DetailsQuery = { node:
    | { __typename: 'Author', id: string, slug: string, name: string, orcid: string | null, paperCount: number, papers: { totalCount: number, nodes: Array<{ id: string, title: string, shortLabel: string, publishedYear: number | null }> } }
    | { __typename: 'Benchmark', id: string, slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, parts: { nodes: Array<{ id: string, name: string }> }, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, comparisons: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } }
    | { __typename: 'Comparison', id: string }
    | { __typename: 'Model', id: string, kind: ModelKind | null, parameterCount: number | null, slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, family: { id: string, name: string } | null, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, comparisons: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } }
    | { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, abstract: string | null, summary: string | null, arxivId: string | null, doi: string | null, url: string | null, publishedAt: string | null, publishedYear: number | null, listedAt: string | null, upvotes: number | null, codeUrls: Array<string>, authors: Array<{ name: string, author: { id: string } | null }>, entities: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node:
            | { __typename: 'Benchmark', id: string, slug: string, name: string, generic: boolean }
            | { __typename: 'Model', id: string, slug: string, name: string, generic: boolean }
            | { __typename: 'Task', id: string, slug: string, name: string, generic: boolean }
            | { __typename: 'Technique', id: string, slug: string, name: string, generic: boolean }
           }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, comparisons: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, similar: Array<{ paper: { id: string, title: string, shortLabel: string }, shared: Array<{ entity:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }> }> }
    | { __typename: 'Result', id: string }
    | { __typename: 'Task', id: string, slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, comparisons: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } }
    | { __typename: 'Technique', id: string, slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }, comparisons: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, object:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } }
   | null };

export type FamilyQueryVariables = Exact<{
  of: string;
}>;


export type FamilyQuery = { lineage: { ancestors: Array<{ kind: EdgeKind, depth: number, entity:
        | { __typename: 'Benchmark', id: string, slug: string, name: string }
        | { __typename: 'Model', id: string, slug: string, name: string }
        | { __typename: 'Task', id: string, slug: string, name: string }
        | { __typename: 'Technique', id: string, slug: string, name: string }
      , papers: Array<{ id: string, slug: string, title: string, publishedYear: number | null }>, evidence: Array<{ field: TextField, start: number, end: number, text: string, paper: { id: string }, sentence: { start: number, end: number, text: string } }> }>, descendants: Array<{ kind: EdgeKind, depth: number, entity:
        | { __typename: 'Benchmark', id: string, slug: string, name: string }
        | { __typename: 'Model', id: string, slug: string, name: string }
        | { __typename: 'Task', id: string, slug: string, name: string }
        | { __typename: 'Technique', id: string, slug: string, name: string }
      , papers: Array<{ id: string, slug: string, title: string, publishedYear: number | null }>, evidence: Array<{ field: TextField, start: number, end: number, text: string, paper: { id: string }, sentence: { start: number, end: number, text: string } }> }> } | null };

export type BoardQueryVariables = Exact<{
  benchmark: string;
  metric?: string | null | undefined;
}>;


export type BoardQuery = { leaderboard: { metric: { name: string, better: Better | null } | null, rows: Array<{ rank: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, best: { id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> } }>, apart: Array<{ reason: string, rows: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }> } | null };

export type CitedQueryVariables = Exact<{
  id: string | number;
}>;


export type CitedQuery = { node:
    | { __typename: 'Author' }
    | { __typename: 'Benchmark' }
    | { __typename: 'Comparison' }
    | { __typename: 'Model' }
    | { __typename: 'Paper', id: string, slug: string, title: string, url: string | null, arxivId: string | null, doi: string | null, publishedYear: number | null, authors: Array<{ name: string }> }
    | { __typename: 'Result' }
    | { __typename: 'Task' }
    | { __typename: 'Technique' }
   | null };

export type ChangesQueryVariables = Exact<{
  since: string;
  about?: Array<string | number> | string | number | null | undefined;
  first?: number | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean }, nodes: Array<{ at: string, kind: ChangeKind, node:
        | { __typename: 'Author', id: string }
        | { __typename: 'Benchmark', id: string }
        | { __typename: 'Comparison', id: string }
        | { __typename: 'Model', id: string }
        | { __typename: 'Paper', id: string }
        | { __typename: 'Result', id: string }
        | { __typename: 'Task', id: string }
        | { __typename: 'Technique', id: string }
       | null, fact:
        | { __typename: 'Comparison', outcome: Outcome, subject:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, object:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }
        | { __typename: 'Relation' }
        | { __typename: 'Result' }
       | null }> } | null };

export type NamedPaperQueryVariables = Exact<{
  slug: string;
}>;


export type NamedPaperQuery = { paper: { __typename: 'Paper', id: string, slug: string, title: string } | null };

export type NamedEntityQueryVariables = Exact<{
  slug: string;
}>;


export type NamedEntityQuery = { entity:
    | { __typename: 'Benchmark', id: string, slug: string, name: string }
    | { __typename: 'Model', id: string, slug: string, name: string }
    | { __typename: 'Task', id: string, slug: string, name: string }
    | { __typename: 'Technique', id: string, slug: string, name: string }
   | null };

export type NamedAuthorQueryVariables = Exact<{
  slug: string;
}>;


export type NamedAuthorQuery = { author: { __typename: 'Author', id: string, slug: string, name: string } | null };

export type NamedNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type NamedNodeQuery = { node:
    | { __typename: 'Author', slug: string, name: string, id: string }
    | { __typename: 'Benchmark', slug: string, name: string, id: string }
    | { __typename: 'Comparison', id: string }
    | { __typename: 'Model', slug: string, name: string, id: string }
    | { __typename: 'Paper', slug: string, title: string, id: string }
    | { __typename: 'Result', id: string }
    | { __typename: 'Task', slug: string, name: string, id: string }
    | { __typename: 'Technique', slug: string, name: string, id: string }
   | null };

export type DrawingFragment = { truncated: boolean, totals: { nodes: number, edges: number }, nodes: Array<{ id: string, type: NodeType, label: string, shortLabel: string, slug: string | null, degree: number, year: number | null, community: number | null, x: number | null, y: number | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, role: Role | null, weight: number, confidence: number, evidenceCount: number }> };

export type SaidFragment = { field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } };

export type ClaimFragment = { id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, object:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
  , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> };

export type NumberFragment = { id: string, subjectText: string | null, split: string | null, metricText: string | null, kind: ResultKind, baseline: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, benchmark: { id: string, name: string } | null, metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> };

export type OverviewQueryVariables = Exact<{
  limit?: number | null | undefined;
}>;


export type OverviewQuery = { overview: { truncated: boolean, totals: { nodes: number, edges: number }, nodes: Array<{ id: string, type: NodeType, label: string, shortLabel: string, slug: string | null, degree: number, year: number | null, community: number | null, x: number | null, y: number | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, role: Role | null, weight: number, confidence: number, evidenceCount: number }> } | null, stats: { sample: boolean, nodes: Array<{ type: NodeType, count: number }> } | null, comparisons: { nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } | null, beats: { nodes: Array<{ id: string, confidence: number, paper: { id: string }, object:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } | null };

export type NarrowedQueryVariables = Exact<{
  limit?: number | null | undefined;
  types?: Array<NodeType> | NodeType | null | undefined;
  where?: GraphWhere | null | undefined;
}>;


export type NarrowedQuery = { overview: { truncated: boolean, totals: { nodes: number, edges: number }, nodes: Array<{ id: string, type: NodeType, label: string, shortLabel: string, slug: string | null, degree: number, year: number | null, community: number | null, x: number | null, y: number | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, role: Role | null, weight: number, confidence: number, evidenceCount: number }> } | null };

export type CommunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunitiesQuery = { communities: { paperCount: number, outsideCount: number, growth: number, nodes: Array<{ id: string, title: string, paperCount: number, recentCount: number, growth: number, x: number, y: number, radius: number, entities: Array<{ paperCount: number, entity:
          | { __typename: 'Benchmark', id: string, name: string }
          | { __typename: 'Model', id: string, name: string }
          | { __typename: 'Task', id: string, name: string }
          | { __typename: 'Technique', id: string, name: string }
         }> }>, links: Array<{ source: string, target: string, weight: number }> } | null };

export type CommunityQueryVariables = Exact<{
  id: string | number;
  limit?: number | null | undefined;
}>;


export type CommunityQuery = { overview: { truncated: boolean, totals: { nodes: number, edges: number }, nodes: Array<{ id: string, type: NodeType, label: string, shortLabel: string, slug: string | null, degree: number, year: number | null, community: number | null, x: number | null, y: number | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, role: Role | null, weight: number, confidence: number, evidenceCount: number }> } | null };

export type NeighborhoodQueryVariables = Exact<{
  of: Array<string | number> | string | number;
  limit?: number | null | undefined;
  types?: Array<NodeType> | NodeType | null | undefined;
  where?: GraphWhere | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { truncated: boolean, totals: { nodes: number, edges: number }, nodes: Array<{ id: string, type: NodeType, label: string, shortLabel: string, slug: string | null, degree: number, year: number | null, community: number | null, x: number | null, y: number | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, role: Role | null, weight: number, confidence: number, evidenceCount: number }> } | null };

export type SearchQueryVariables = Exact<{
  query: string;
  types?: Array<NodeType> | NodeType | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ node:
        | { __typename: 'Author', name: string, slug: string, paperCount: number, id: string }
        | { __typename: 'Benchmark', name: string, slug: string, paperCount: number, id: string }
        | { __typename: 'Comparison', id: string }
        | { __typename: 'Model', name: string, slug: string, paperCount: number, id: string }
        | { __typename: 'Paper', title: string, slug: string, publishedYear: number | null, id: string }
        | { __typename: 'Result', id: string }
        | { __typename: 'Task', name: string, slug: string, paperCount: number, id: string }
        | { __typename: 'Technique', name: string, slug: string, paperCount: number, id: string }
       }> } | null };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type WaysQuery = { paths: Array<{ length: number, text: string, nodes: Array<{ id: string, type: NodeType, label: string, shortLabel: string, slug: string | null, degree: number, year: number | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, role: Role | null, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }> | null };

export type DuelQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type DuelQuery = { headToHead: { wins: number, losses: number, ties: number, a:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , b:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , comparisons: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }>, cycles: Array<{ entities: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, comparisons: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, object:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> }> } | null };

export type TakenFragment = { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> };

export type TogetherQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type TogetherQuery = { a:
    | { id: string, name: string, papers: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
    | { id: string, name: string, papers: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
    | { id: string, name: string, papers: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
    | { id: string, name: string, papers: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
   | null, b:
    | { id: string, name: string, papers: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
    | { id: string, name: string, papers: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
    | { id: string, name: string, papers: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
    | { id: string, name: string, papers: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
   | null };

export type AfterQueryVariables = Exact<{
  of: string;
}>;


export type AfterQuery = { entity:
    | { id: string, name: string, introduced: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, taken: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
    | { id: string, name: string, introduced: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, taken: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
    | { id: string, name: string, introduced: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, taken: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
    | { id: string, name: string, introduced: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, taken: { totalCount: number, edges: Array<{ role: Role, confidence: number, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> } }
   | null, lineage: { descendants: Array<{ kind: EdgeKind, depth: number, entity:
        | { __typename: 'Benchmark', id: string, slug: string, name: string }
        | { __typename: 'Model', id: string, slug: string, name: string }
        | { __typename: 'Task', id: string, slug: string, name: string }
        | { __typename: 'Technique', id: string, slug: string, name: string }
      , papers: Array<{ id: string, slug: string, title: string, publishedYear: number | null }>, evidence: Array<{ field: TextField, start: number, end: number, text: string, paper: { id: string }, sentence: { start: number, end: number, text: string } }> }> } | null };

export type RelativeFragment = { kind: EdgeKind, depth: number, entity:
    | { __typename: 'Benchmark', id: string, slug: string, name: string }
    | { __typename: 'Model', id: string, slug: string, name: string }
    | { __typename: 'Task', id: string, slug: string, name: string }
    | { __typename: 'Technique', id: string, slug: string, name: string }
  , papers: Array<{ id: string, slug: string, title: string, publishedYear: number | null }>, evidence: Array<{ field: TextField, start: number, end: number, text: string, paper: { id: string }, sentence: { start: number, end: number, text: string } }> };

export type MethodsQueryVariables = Exact<{
  task: string | number;
}>;


export type MethodsQuery = { papers: { totalCount: number, nodes: Array<{ id: string, entities: { edges: Array<{ role: Role, node:
            | { __typename: 'Benchmark', id: string, slug: string, name: string, paperCount: number }
            | { __typename: 'Model', id: string, slug: string, name: string, paperCount: number }
            | { __typename: 'Task', id: string, slug: string, name: string, paperCount: number }
            | { __typename: 'Technique', id: string, slug: string, name: string, paperCount: number }
           }> } }> } | null };

export type ClaimsAmongQueryVariables = Exact<{
  named: ComparisonWhere;
  own: ComparisonWhere;
}>;


export type ClaimsAmongQuery = { named: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } | null, own: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, outcome: Outcome, delta: number | null, confidence: number, subject:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, object:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const NumberFragmentDoc = new TypedDocumentString(`
    fragment Number on Result {
  id
  subject {
    id
    name
  }
  subjectText
  benchmark {
    id
    name
  }
  split
  metric {
    name
  }
  metricText
  kind
  baseline
  bound
  value
  unit
  setting
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}`, {"fragmentName":"Number"}) as unknown as TypedDocumentString<NumberFragment, unknown>;
export const ClaimFragmentDoc = new TypedDocumentString(`
    fragment Claim on Comparison {
  id
  subject {
    id
    name
  }
  subjectText
  object {
    id
    name
  }
  outcome
  metric {
    name
  }
  delta
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}`, {"fragmentName":"Claim"}) as unknown as TypedDocumentString<ClaimFragment, unknown>;
export const PaperDetailsFragmentDoc = new TypedDocumentString(`
    fragment PaperDetails on Paper {
  slug
  title
  shortLabel
  abstract
  summary
  arxivId
  doi
  url
  publishedAt
  publishedYear
  listedAt
  upvotes
  codeUrls
  authors {
    name
    author {
      id
    }
  }
  entities(first: 60) {
    totalCount
    edges {
      id
      role
      confidence
      basis
      evidence {
        ...Said
      }
      node {
        __typename
        id
        slug
        name
        generic
      }
    }
  }
  results(first: 30) {
    totalCount
    nodes {
      ...Number
    }
  }
  comparisons(first: 60) {
    totalCount
    nodes {
      ...Claim
    }
  }
  similar(first: 5) {
    paper {
      id
      title
      shortLabel
    }
    shared {
      entity {
        id
        name
      }
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
fragment Claim on Comparison {
  id
  subject {
    id
    name
  }
  subjectText
  object {
    id
    name
  }
  outcome
  metric {
    name
  }
  delta
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}
fragment Number on Result {
  id
  subject {
    id
    name
  }
  subjectText
  benchmark {
    id
    name
  }
  split
  metric {
    name
  }
  metricText
  kind
  baseline
  bound
  value
  unit
  setting
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}`, {"fragmentName":"PaperDetails"}) as unknown as TypedDocumentString<PaperDetailsFragment, unknown>;
export const EntityDetailsFragmentDoc = new TypedDocumentString(`
    fragment EntityDetails on Entity {
  slug
  name
  aliases
  description
  generic
  paperCount
  papers(first: 30) {
    totalCount
    edges {
      id
      role
      confidence
      basis
      evidence {
        ...Said
      }
      node {
        __typename
        id
        slug
        title
        shortLabel
        publishedYear
      }
    }
  }
  results(first: 30) {
    totalCount
    nodes {
      ...Number
    }
  }
  comparisons(first: 60) {
    totalCount
    nodes {
      ...Claim
    }
  }
  ... on Model {
    kind
    parameterCount
    family {
      id
      name
    }
  }
  ... on Benchmark {
    parts(first: 30) {
      nodes {
        id
        name
      }
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
fragment Claim on Comparison {
  id
  subject {
    id
    name
  }
  subjectText
  object {
    id
    name
  }
  outcome
  metric {
    name
  }
  delta
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}
fragment Number on Result {
  id
  subject {
    id
    name
  }
  subjectText
  benchmark {
    id
    name
  }
  split
  metric {
    name
  }
  metricText
  kind
  baseline
  bound
  value
  unit
  setting
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}`, {"fragmentName":"EntityDetails"}) as unknown as TypedDocumentString<EntityDetailsFragment, unknown>;
export const AuthorDetailsFragmentDoc = new TypedDocumentString(`
    fragment AuthorDetails on Author {
  slug
  name
  orcid
  paperCount
  papers(first: 30) {
    totalCount
    nodes {
      id
      title
      shortLabel
      publishedYear
    }
  }
}
    `, {"fragmentName":"AuthorDetails"}) as unknown as TypedDocumentString<AuthorDetailsFragment, unknown>;
export const DrawingFragmentDoc = new TypedDocumentString(`
    fragment Drawing on Graph {
  truncated
  totals {
    nodes
    edges
  }
  nodes {
    id
    type
    label
    shortLabel
    slug
    degree
    year
    community
    x
    y
  }
  edges {
    id
    source
    target
    kind
    role
    weight
    confidence
    evidenceCount
  }
}
    `, {"fragmentName":"Drawing"}) as unknown as TypedDocumentString<DrawingFragment, unknown>;
export const TakenFragmentDoc = new TypedDocumentString(`
    fragment Taken on EntityPaperConnection {
  totalCount
  edges {
    role
    confidence
    evidence {
      ...Said
    }
    node {
      id
      slug
      title
      shortLabel
      publishedYear
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}`, {"fragmentName":"Taken"}) as unknown as TypedDocumentString<TakenFragment, unknown>;
export const RelativeFragmentDoc = new TypedDocumentString(`
    fragment Relative on LineageEntry {
  kind
  depth
  entity {
    __typename
    id
    slug
    name
  }
  papers {
    id
    slug
    title
    publishedYear
  }
  evidence {
    ...Said
    paper {
      id
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}`, {"fragmentName":"Relative"}) as unknown as TypedDocumentString<RelativeFragment, unknown>;
export const DetailsDocument = new TypedDocumentString(`
    query Details($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...PaperDetails
    ...EntityDetails
    ...AuthorDetails
  }
}
    fragment PaperDetails on Paper {
  slug
  title
  shortLabel
  abstract
  summary
  arxivId
  doi
  url
  publishedAt
  publishedYear
  listedAt
  upvotes
  codeUrls
  authors {
    name
    author {
      id
    }
  }
  entities(first: 60) {
    totalCount
    edges {
      id
      role
      confidence
      basis
      evidence {
        ...Said
      }
      node {
        __typename
        id
        slug
        name
        generic
      }
    }
  }
  results(first: 30) {
    totalCount
    nodes {
      ...Number
    }
  }
  comparisons(first: 60) {
    totalCount
    nodes {
      ...Claim
    }
  }
  similar(first: 5) {
    paper {
      id
      title
      shortLabel
    }
    shared {
      entity {
        id
        name
      }
    }
  }
}
fragment EntityDetails on Entity {
  slug
  name
  aliases
  description
  generic
  paperCount
  papers(first: 30) {
    totalCount
    edges {
      id
      role
      confidence
      basis
      evidence {
        ...Said
      }
      node {
        __typename
        id
        slug
        title
        shortLabel
        publishedYear
      }
    }
  }
  results(first: 30) {
    totalCount
    nodes {
      ...Number
    }
  }
  comparisons(first: 60) {
    totalCount
    nodes {
      ...Claim
    }
  }
  ... on Model {
    kind
    parameterCount
    family {
      id
      name
    }
  }
  ... on Benchmark {
    parts(first: 30) {
      nodes {
        id
        name
      }
    }
  }
}
fragment AuthorDetails on Author {
  slug
  name
  orcid
  paperCount
  papers(first: 30) {
    totalCount
    nodes {
      id
      title
      shortLabel
      publishedYear
    }
  }
}
fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
fragment Claim on Comparison {
  id
  subject {
    id
    name
  }
  subjectText
  object {
    id
    name
  }
  outcome
  metric {
    name
  }
  delta
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}
fragment Number on Result {
  id
  subject {
    id
    name
  }
  subjectText
  benchmark {
    id
    name
  }
  split
  metric {
    name
  }
  metricText
  kind
  baseline
  bound
  value
  unit
  setting
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}`) as unknown as TypedDocumentString<DetailsQuery, DetailsQueryVariables>;
export const FamilyDocument = new TypedDocumentString(`
    query Family($of: String!) {
  lineage(of: {slug: $of}) {
    ancestors {
      ...Relative
    }
    descendants {
      ...Relative
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
fragment Relative on LineageEntry {
  kind
  depth
  entity {
    __typename
    id
    slug
    name
  }
  papers {
    id
    slug
    title
    publishedYear
  }
  evidence {
    ...Said
    paper {
      id
    }
  }
}`) as unknown as TypedDocumentString<FamilyQuery, FamilyQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($benchmark: String!, $metric: String) {
  leaderboard(benchmark: {slug: $benchmark}, metric: $metric) {
    metric {
      name
      better
    }
    rows {
      rank
      subject {
        id
        name
      }
      best {
        ...Number
      }
    }
    apart {
      reason
      rows {
        ...Number
      }
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
fragment Number on Result {
  id
  subject {
    id
    name
  }
  subjectText
  benchmark {
    id
    name
  }
  split
  metric {
    name
  }
  metricText
  kind
  baseline
  bound
  value
  unit
  setting
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const CitedDocument = new TypedDocumentString(`
    query Cited($id: ID!) {
  node(id: $id) {
    __typename
    ... on Paper {
      id
      slug
      title
      url
      arxivId
      doi
      publishedYear
      authors {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitedQuery, CitedQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: DateTime!, $about: [ID!], $first: Int) {
  changes(since: $since, about: $about, first: $first) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      at
      kind
      node {
        __typename
        id
      }
      fact {
        __typename
        ... on Comparison {
          outcome
          subject {
            id
          }
          object {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const NamedPaperDocument = new TypedDocumentString(`
    query NamedPaper($slug: String!) {
  paper(by: {slug: $slug}) {
    __typename
    id
    slug
    title
  }
}
    `) as unknown as TypedDocumentString<NamedPaperQuery, NamedPaperQueryVariables>;
export const NamedEntityDocument = new TypedDocumentString(`
    query NamedEntity($slug: String!) {
  entity(by: {slug: $slug}) {
    __typename
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<NamedEntityQuery, NamedEntityQueryVariables>;
export const NamedAuthorDocument = new TypedDocumentString(`
    query NamedAuthor($slug: String!) {
  author(by: {slug: $slug}) {
    __typename
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<NamedAuthorQuery, NamedAuthorQueryVariables>;
export const NamedNodeDocument = new TypedDocumentString(`
    query NamedNode($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Paper {
      slug
      title
    }
    ... on Entity {
      slug
      name
    }
    ... on Author {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamedNodeQuery, NamedNodeQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($limit: Int) {
  overview(limit: $limit) {
    ...Drawing
  }
  stats {
    sample
    nodes {
      type
      count
    }
  }
  comparisons(where: {minConfidence: 0.5}, first: 12) {
    nodes {
      ...Claim
    }
  }
  beats: comparisons(where: {minConfidence: 0.5, outcome: BETTER}, first: 100) {
    nodes {
      id
      confidence
      paper {
        id
      }
      object {
        id
      }
    }
  }
}
    fragment Drawing on Graph {
  truncated
  totals {
    nodes
    edges
  }
  nodes {
    id
    type
    label
    shortLabel
    slug
    degree
    year
    community
    x
    y
  }
  edges {
    id
    source
    target
    kind
    role
    weight
    confidence
    evidenceCount
  }
}
fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
fragment Claim on Comparison {
  id
  subject {
    id
    name
  }
  subjectText
  object {
    id
    name
  }
  outcome
  metric {
    name
  }
  delta
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const NarrowedDocument = new TypedDocumentString(`
    query Narrowed($limit: Int, $types: [NodeType!], $where: GraphWhere) {
  overview(limit: $limit, types: $types, where: $where) {
    ...Drawing
  }
}
    fragment Drawing on Graph {
  truncated
  totals {
    nodes
    edges
  }
  nodes {
    id
    type
    label
    shortLabel
    slug
    degree
    year
    community
    x
    y
  }
  edges {
    id
    source
    target
    kind
    role
    weight
    confidence
    evidenceCount
  }
}`) as unknown as TypedDocumentString<NarrowedQuery, NarrowedQueryVariables>;
export const CommunitiesDocument = new TypedDocumentString(`
    query Communities {
  communities {
    paperCount
    outsideCount
    growth
    nodes {
      id
      title
      paperCount
      recentCount
      growth
      x
      y
      radius
      entities(first: 8) {
        paperCount
        entity {
          __typename
          id
          name
        }
      }
    }
    links {
      source
      target
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;
export const CommunityDocument = new TypedDocumentString(`
    query Community($id: ID!, $limit: Int) {
  overview(community: $id, limit: $limit) {
    ...Drawing
  }
}
    fragment Drawing on Graph {
  truncated
  totals {
    nodes
    edges
  }
  nodes {
    id
    type
    label
    shortLabel
    slug
    degree
    year
    community
    x
    y
  }
  edges {
    id
    source
    target
    kind
    role
    weight
    confidence
    evidenceCount
  }
}`) as unknown as TypedDocumentString<CommunityQuery, CommunityQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($of: [ID!]!, $limit: Int, $types: [NodeType!], $where: GraphWhere) {
  neighborhood(of: $of, limit: $limit, types: $types, where: $where) {
    ...Drawing
  }
}
    fragment Drawing on Graph {
  truncated
  totals {
    nodes
    edges
  }
  nodes {
    id
    type
    label
    shortLabel
    slug
    degree
    year
    community
    x
    y
  }
  edges {
    id
    source
    target
    kind
    role
    weight
    confidence
    evidenceCount
  }
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $types: [NodeType!]) {
  search(query: $query, types: $types, first: 12) {
    totalCount
    edges {
      node {
        __typename
        id
        ... on Paper {
          title
          slug
          publishedYear
        }
        ... on Entity {
          name
          slug
          paperCount
        }
        ... on Author {
          name
          slug
          paperCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: String!, $to: String!) {
  paths(from: {slug: $from}, to: {slug: $to}, first: 3) {
    length
    text
    nodes {
      id
      type
      label
      shortLabel
      slug
      degree
      year
    }
    edges {
      id
      source
      target
      kind
      role
      confidence
      evidence(first: 1) {
        ...Said
      }
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const DuelDocument = new TypedDocumentString(`
    query Duel($a: String!, $b: String!) {
  headToHead(a: {slug: $a}, b: {slug: $b}) {
    a {
      id
      name
    }
    b {
      id
      name
    }
    wins
    losses
    ties
    comparisons {
      ...Claim
    }
    cycles {
      entities {
        id
        name
      }
      comparisons {
        ...Claim
      }
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
fragment Claim on Comparison {
  id
  subject {
    id
    name
  }
  subjectText
  object {
    id
    name
  }
  outcome
  metric {
    name
  }
  delta
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}`) as unknown as TypedDocumentString<DuelQuery, DuelQueryVariables>;
export const TogetherDocument = new TypedDocumentString(`
    query Together($a: ID!, $b: ID!) {
  a: entity(by: {id: $a}) {
    id
    name
    papers(
      scope: FAMILY
      where: {entities: {some: {id: $b, scope: FAMILY}}}
      first: 50
    ) {
      ...Taken
    }
  }
  b: entity(by: {id: $b}) {
    id
    name
    papers(
      scope: FAMILY
      where: {entities: {some: {id: $a, scope: FAMILY}}}
      first: 50
    ) {
      ...Taken
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
fragment Taken on EntityPaperConnection {
  totalCount
  edges {
    role
    confidence
    evidence {
      ...Said
    }
    node {
      id
      slug
      title
      shortLabel
      publishedYear
    }
  }
}`) as unknown as TypedDocumentString<TogetherQuery, TogetherQueryVariables>;
export const AfterDocument = new TypedDocumentString(`
    query After($of: String!) {
  entity(by: {slug: $of}) {
    id
    name
    introduced: papers(roles: [INTRODUCES], first: 5) {
      ...Taken
    }
    taken: papers(
      roles: [USES, EVALUATES, COMPARES]
      orderBy: [{field: PUBLISHED_AT, direction: ASC}]
      first: 60
    ) {
      ...Taken
    }
  }
  lineage(of: {slug: $of}) {
    descendants {
      ...Relative
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
fragment Taken on EntityPaperConnection {
  totalCount
  edges {
    role
    confidence
    evidence {
      ...Said
    }
    node {
      id
      slug
      title
      shortLabel
      publishedYear
    }
  }
}
fragment Relative on LineageEntry {
  kind
  depth
  entity {
    __typename
    id
    slug
    name
  }
  papers {
    id
    slug
    title
    publishedYear
  }
  evidence {
    ...Said
    paper {
      id
    }
  }
}`) as unknown as TypedDocumentString<AfterQuery, AfterQueryVariables>;
export const MethodsDocument = new TypedDocumentString(`
    query Methods($task: ID!) {
  papers(where: {tasks: {some: {id: $task}}}, first: 100) {
    totalCount
    nodes {
      id
      entities(
        roles: [INTRODUCES, EVALUATES, COMPARES]
        where: {type: {in: [TECHNIQUE, MODEL]}, generic: false}
        first: 30
      ) {
        edges {
          role
          node {
            __typename
            id
            slug
            name
            paperCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MethodsQuery, MethodsQueryVariables>;
export const ClaimsAmongDocument = new TypedDocumentString(`
    query ClaimsAmong($named: ComparisonWhere!, $own: ComparisonWhere!) {
  named: comparisons(where: $named, first: 100) {
    totalCount
    nodes {
      ...Claim
    }
  }
  own: comparisons(where: $own, first: 100) {
    totalCount
    nodes {
      ...Claim
    }
  }
}
    fragment Said on Evidence {
  field
  start
  end
  text
  sentence {
    start
    end
    text
  }
}
fragment Claim on Comparison {
  id
  subject {
    id
    name
  }
  subjectText
  object {
    id
    name
  }
  outcome
  metric {
    name
  }
  delta
  confidence
  paper {
    id
    slug
    shortLabel
  }
  evidence {
    ...Said
  }
}`) as unknown as TypedDocumentString<ClaimsAmongQuery, ClaimsAmongQueryVariables>;