// What is read in one paper's text, before anyone decides which entity a name means.
// Plain JSON: `papergraph extract` prints it and `papergraph load` takes it back.
import type { EntityType, Outcome, RelationKind, ResultKind, Role, TextField } from './kinds.js';

/** The texts of a paper that facts are read from; offsets below point into these, in UTF-16 units. */
export interface PaperText {
  readonly title: string;
  readonly abstract: string | null;
  readonly summary: string | null;
}

/** A span of one field and the sentence around it. `field.slice(start, end)` is the words. */
export interface Evidence {
  field: TextField;
  start: number;
  end: number;
  /** The sentence that holds the span: `[start, end)` in the same field. */
  sentence: readonly [start: number, end: number];
}

/** How a name was found; the ground of its confidence. */
export const FOUND_BY = ['catalogue', 'acronym', 'introduction', 'name', 'phrase', 'given'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** A name in a paper with all that its text says of it. Its `name` is unique within the paper. */
export interface NamedEntity {
  /** The surface form that stands for it in this paper; facts refer to it by this. */
  name: string;
  type: EntityType;
  /** Strongest first, never empty. */
  roles: Role[];
  /** 0 to 1: that type and strongest role are right. */
  confidence: number;
  /** Other surface forms in this paper, long form and acronym among them; sorted, without `name`. */
  aliases: string[];
  /** Keys of catalogue entries that the name may mean, likeliest first; empty when the catalogue has none. */
  candidates: string[];
  foundBy: FoundBy;
  /** A bare class such as "LLM", left out of maps. */
  generic: boolean;
  mentions: Evidence[];
}

interface Claim {
  confidence: number;
  evidence: Evidence[];
}

/** A number that the paper reports. Names refer to `NamedEntity.name`; null subject is "this paper". */
export interface ResultClaim extends Claim {
  subject: string | null;
  benchmark: string | null;
  /** Part of the benchmark, as written: "val2017", "long-tailed". */
  split: string | null;
  /** The field's term: "top-1 accuracy". */
  metric: string | null;
  /** The metric's words as the paper has them. */
  metricText: string | null;
  /** A plain number: 16.3 million is 16300000, 40% is 40 with unit "%", 2.5 times is 2.5 with unit "x". */
  value: number;
  /** "%", "x", "points", "tokens/s", "fps" or "". */
  unit: string;
  /** "up to", "over", "about", or null for an exact number. */
  bound: string | null;
  kind: ResultKind;
  /** What the value is measured against, or null. */
  baseline: string | null;
  /** The condition, as written: "zero-shot", "on A100". */
  setting: string | null;
}

/** Subject is better than, worse than or like object. Null subject is "this paper". */
export interface ComparisonClaim extends Claim {
  subject: string | null;
  object: string;
  outcome: Outcome;
  benchmark: string | null;
  metric: string | null;
  /** The size of the difference in the metric's unit, never negative (`outcome` tells the direction), when told or computable. */
  delta: number | null;
  /** True when the text states the delta itself. */
  deltaStated: boolean;
  task: string | null;
  setting: string | null;
}

/** "from VARIANT_OF to". */
export interface RelationClaim extends Claim {
  from: string;
  kind: RelationKind;
  to: string;
}

/** Everything one reader found in one paper. */
export interface FactSet {
  /** Name and version of who read it: "papergraph-rules/1". */
  extractor: string;
  entities: NamedEntity[];
  results: ResultClaim[];
  comparisons: ComparisonClaim[];
  relations: RelationClaim[];
  /** Links to code, as absolute URLs, sorted. */
  code: string[];
}
