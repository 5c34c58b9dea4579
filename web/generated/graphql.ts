/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The ground a fact stands on. */
export type Basis =
  /** Known from the catalogue of names that ships with Papergraph: no evidence. */
  | 'CATALOGUE'
  /** Told by the source the paper came from, such as a tag: confidence 1, no evidence. */
  | 'SOURCE'
  /** Read in the paper's text: there is evidence. */
  | 'TEXT';

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
  /** Two things that a comparison finds alike. */
  | 'TIES'
  /** Entity to the one it is a version, size or variant of: DeiT-LT VARIANT_OF DeiT. */
  | 'VARIANT_OF'
  /** Author to paper. */
  | 'WROTE';

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

/** The text of a paper that evidence points into. */
export type TextField =
  /** The abstract, in the authors' words. */
  | 'ABSTRACT'
  /** A text in other words than the paper's own, such as the bundled sample's paraphrase. */
  | 'SUMMARY'
  /** The title. */
  | 'TITLE';

export type PaperDetailsFragment = { slug: string, title: string, shortLabel: string, abstract: string | null, summary: string | null, arxivId: string | null, doi: string | null, url: string | null, publishedAt: string | null, publishedYear: number | null, listedAt: string | null, upvotes: number | null, codeUrls: Array<string>, authors: Array<{ name: string, author: { id: string } | null }>, entities: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node:
        | { __typename: 'Benchmark', id: string, slug: string, name: string, generic: boolean }
        | { __typename: 'Model', id: string, slug: string, name: string, generic: boolean }
        | { __typename: 'Task', id: string, slug: string, name: string, generic: boolean }
        | { __typename: 'Technique', id: string, slug: string, name: string, generic: boolean }
       }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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

type EntityDetails_Benchmark_Fragment = { slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, parts: { nodes: Array<{ id: string, name: string }> }, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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

type EntityDetails_Model_Fragment = { kind: ModelKind | null, parameterCount: number | null, slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, family: { id: string, name: string } | null, variants: { nodes: Array<{ id: string, name: string }> }, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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

type EntityDetails_Task_Fragment = { slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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

type EntityDetails_Technique_Fragment = { slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, broader: { nodes: Array<{ id: string, name: string }> }, narrower: { nodes: Array<{ id: string, name: string }> }, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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
    | { __typename: 'Benchmark', id: string, slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, parts: { nodes: Array<{ id: string, name: string }> }, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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
    | { __typename: 'Model', id: string, kind: ModelKind | null, parameterCount: number | null, slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, family: { id: string, name: string } | null, variants: { nodes: Array<{ id: string, name: string }> }, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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
           }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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
    | { __typename: 'Task', id: string, slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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
    | { __typename: 'Technique', id: string, slug: string, name: string, aliases: Array<string>, description: string | null, generic: boolean, paperCount: number, broader: { nodes: Array<{ id: string, name: string }> }, narrower: { nodes: Array<{ id: string, name: string }> }, papers: { totalCount: number, edges: Array<{ id: string, role: Role, confidence: number, basis: Basis, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }>, node: { __typename: 'Paper', id: string, slug: string, title: string, shortLabel: string, publishedYear: number | null } }> }, results: { totalCount: number, nodes: Array<{ id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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

export type NumberFragment = { id: string, subjectText: string | null, split: string | null, metricText: string | null, bound: string | null, value: number, unit: string, setting: string | null, confidence: number, subject:
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
      , metric: { name: string } | null, paper: { id: string, slug: string, shortLabel: string }, evidence: Array<{ field: TextField, start: number, end: number, text: string, sentence: { start: number, end: number, text: string } }> }> } | null };

export type NeighborhoodQueryVariables = Exact<{
  of: Array<string | number> | string | number;
  limit?: number | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { truncated: boolean, totals: { nodes: number, edges: number }, nodes: Array<{ id: string, type: NodeType, label: string, shortLabel: string, slug: string | null, degree: number, year: number | null, community: number | null, x: number | null, y: number | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, role: Role | null, weight: number, confidence: number, evidenceCount: number }> } | null };

export type SearchQueryVariables = Exact<{
  query: string;
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
  comparisons(first: 30) {
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
  comparisons(first: 30) {
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
    variants(first: 30) {
      nodes {
        id
        name
      }
    }
  }
  ... on Technique {
    broader(first: 30) {
      nodes {
        id
        name
      }
    }
    narrower(first: 30) {
      nodes {
        id
        name
      }
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
  comparisons(first: 30) {
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
  comparisons(first: 30) {
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
    variants(first: 30) {
      nodes {
        id
        name
      }
    }
  }
  ... on Technique {
    broader(first: 30) {
      nodes {
        id
        name
      }
    }
    narrower(first: 30) {
      nodes {
        id
        name
      }
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
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($of: [ID!]!, $limit: Int) {
  neighborhood(of: $of, limit: $limit) {
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
    query Search($query: String!) {
  search(query: $query, first: 12) {
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