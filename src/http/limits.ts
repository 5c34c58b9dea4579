// Refuses documents that ask for too much before they are validated: graphql-js's own rules can take seconds
// on a hostile one. What passed is remembered, so that a repeated query is neither parsed nor measured again.
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import type { Limits } from '../config.js';
import { PapergraphError } from '../domain/errors.js';
import { introspects } from '../graphql/introspects.js';
import type { Measured } from './admission.js';
import { costOf } from './cost.js';
import type { Asked } from './documents.js';
import { type KeptDocument, KeptDocuments } from './kept.js';
import { type Shape, shapeOf } from './shape.js';
import { spreadOf } from './spread.js';

interface Bound {
  readonly of: keyof (Shape & { fields: number }) & keyof Limits;
  readonly variable: string;
  readonly verb: string;
  readonly what: string;
  readonly advice: string;
}

/** What the shape of a document is held to, and how a refusal says it. */
const BOUNDS: readonly Bound[] = [
  { of: 'depth', variable: 'MAX_DEPTH', verb: 'is', what: 'levels deep', advice: 'Nest less.' },
  {
    of: 'aliases',
    variable: 'MAX_ALIASES',
    verb: 'has',
    what: 'aliases',
    advice: 'Split it, or ask for a list.',
  },
  {
    of: 'directives',
    variable: 'MAX_DIRECTIVES',
    verb: 'has',
    what: 'directives',
    advice: 'Leave some out.',
  },
  {
    of: 'repeats',
    variable: 'MAX_REPEATS',
    verb: 'has',
    what: 'pairs of fields under one name',
    advice: 'Ask for each once.',
  },
  {
    of: 'inputDepth',
    variable: 'MAX_INPUT_DEPTH',
    verb: 'has values',
    what: 'levels deep',
    advice: 'Nest conditions less.',
  },
  {
    of: 'fields',
    variable: 'MAX_FIELDS',
    verb: 'asks for',
    what: 'fields once its fragments are spread on every type',
    advice: 'Split it, or use fewer fragments within fragments.',
  },
];

/** Of one document. */
const MOST_COSTS = 100;
const LONGEST_KEY = 100;
const NAME = /^\w*$/;

export class QueryLimits {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
    private readonly kept = new KeptDocuments(),
  ) {}

  /**
   * What a request costs, or null when there is nothing to measure: no text, or one that does not parse
   * (Apollo Server says why).
   * @throws PapergraphError QUERY_TOO_COSTLY.
   */
  check(query: string | undefined, { variables, operationName }: Asked = {}): Measured | null {
    if (query === undefined) return null;
    const passed = this.kept.get(query) ?? this.measure(query);
    if (!passed) return null;
    const values = variables && typeof variables === 'object' ? (variables as Record<string, unknown>) : {};
    const deepest = this.limits.inputDepth + 1;
    // The variables are one object around the values.
    const depth = levelsOf(values, deepest);
    if (depth > deepest) throw tooCostly(bound('inputDepth'), depth - 1, this.limits.inputDepth);
    const name = typeof operationName === 'string' ? operationName : undefined;
    const cost = this.costOf(passed, values, name);
    if (cost > this.limits.cost) {
      const price = { variable: 'MAX_COST', verb: 'could read', what: 'objects' };
      throw tooCostly(
        { ...price, advice: 'Ask for fewer (first, limit), nest less or filter by less.' },
        cost,
        this.limits.cost,
      );
    }
    return { cost, introspects: passed.introspects };
  }

  /** Numbers, and what there is: the text of a string costs nothing. */
  private costOf({ document, costs }: KeptDocument, values: Record<string, unknown>, name?: string): number {
    let about = name ?? '';
    let isPlain = NAME.test(about);
    for (const key in values) {
      const value = values[key];
      // A key that is no name could pass for two.
      isPlain &&= NAME.test(key) && (typeof value !== 'object' || value === null);
      about += ` ${key}:${typeof value === 'number' || value === null ? value : typeof value}`;
    }
    isPlain &&= about.length <= LONGEST_KEY;
    const known = isPlain ? costs.get(about) : undefined;
    if (known !== undefined) return known;
    const cost = costOf(this.schema, document, values, name);
    if (isPlain && costs.size < MOST_COSTS) costs.set(about, cost);
    return cost;
  }

  private measure(query: string): KeptDocument | null {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: this.limits.tokens, noLocation: true });
    } catch {
      return null;
    }
    const shape = { ...shapeOf(document), fields: spreadOf(this.schema, document) };
    for (const one of BOUNDS)
      if (shape[one.of] > this.limits[one.of]) throw tooCostly(one, shape[one.of], this.limits[one.of]);
    const passed: KeptDocument = {
      ...{ document, isValid: false, introspects: introspects(document), fields: shape.fields },
      costs: new Map(),
    };
    this.kept.add(query, passed);
    return passed;
  }
}

const bound = (of: Bound['of']): Bound => BOUNDS.find((one) => one.of === of) as Bound;

/** Levels of lists and objects in a value of JSON; no deeper than one below `most` is looked. */
const levelsOf = (value: unknown, most: number): number => {
  if (value === null || typeof value !== 'object') return 0;
  if (most <= 0) return 1;
  let deepest = 0;
  for (const part of Object.values(value)) deepest = Math.max(deepest, levelsOf(part, most - 1));
  return deepest + 1;
};

const tooCostly = (
  { variable, verb, what, advice }: Omit<Bound, 'of'>,
  came: number,
  allowed: number,
): PapergraphError => {
  const shown = came > 1e9 ? 'more than a billion' : String(came);
  return new PapergraphError(
    'QUERY_TOO_COSTLY',
    `The query ${verb} ${shown} ${what}; this server allows ${allowed} (${variable}). ${advice}`,
    { limit: variable, allowed, came: Math.min(came, 1e9) },
  );
};
