// Refuses documents that ask for too much before they are validated: graphql-js's own rules can take seconds
// on a hostile one. What passed is remembered, so that a repeated query is neither parsed nor measured again.
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import type { Limits } from '../config.js';
import { BoundedMap } from '../domain/bounded-map.js';
import { PapergraphError } from '../domain/errors.js';
import type { Measured } from './admission.js';
import { costOf } from './cost.js';
import type { Asked } from './documents.js';
import { type Shape, shapeOf } from './shape.js';

/** Characters of remembered texts, all together: their trees take about a hundred times as much memory. */
const REMEMBERED = 250_000;

interface Bound {
  readonly of: keyof Shape & keyof Limits;
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
];

interface Passed {
  readonly document: DocumentNode;
  readonly introspects: boolean;
  /** By what of the variables a cost can depend on. */
  readonly costs: Map<string, number>;
}

/** Of one document. */
const MOST_COSTS = 100;
const NAME = /^\w*$/;

export class QueryLimits {
  private readonly passed = new BoundedMap<Passed>(REMEMBERED);
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {}

  /**
   * What a request costs, or null when there is nothing to measure: no text, or one that does not parse
   * (Apollo Server says why).
   * @throws PapergraphError QUERY_TOO_COSTLY.
   */
  check(query: string | undefined, { variables, operationName }: Asked = {}): Measured | null {
    if (query === undefined) return null;
    const passed = this.passed.get(query) ?? this.measure(query);
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

  /** Characters of the texts that are remembered. */
  get size(): number {
    return this.passed.weight;
  }

  /** Numbers, and what there is: the text of a string costs nothing. */
  private costOf({ document, costs }: Passed, values: Record<string, unknown>, name?: string): number {
    let about = name ?? '';
    let isPlain = NAME.test(about);
    for (const key in values) {
      const value = values[key];
      // A key that is no name could pass for two.
      isPlain &&= NAME.test(key) && (typeof value !== 'object' || value === null);
      about += ` ${key}:${typeof value === 'number' || value === null ? value : typeof value}`;
    }
    const known = isPlain ? costs.get(about) : undefined;
    if (known !== undefined) return known;
    const cost = costOf(this.schema, document, values, name);
    if (isPlain && costs.size < MOST_COSTS) costs.set(about, cost);
    return cost;
  }

  private measure(query: string): Passed | null {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: this.limits.tokens, noLocation: true });
    } catch {
      return null;
    }
    const shape = shapeOf(document);
    for (const one of BOUNDS)
      if (shape[one.of] > this.limits[one.of]) throw tooCostly(one, shape[one.of], this.limits[one.of]);
    const passed = { document, introspects: shape.introspects, costs: new Map<string, number>() };
    this.passed.set(query, passed);
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
