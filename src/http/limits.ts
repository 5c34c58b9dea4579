// Refuses documents that ask for too much before they are validated: graphql-js's own rules can take seconds
// on a hostile one. What passed is remembered, so that a repeated query is neither parsed nor measured again.
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import type { Limits } from '../config.js';
import { PapergraphError } from '../domain/errors.js';
import { costOf } from './cost.js';
import { shapeOf } from './shape.js';

/** Characters of remembered texts, all together: their trees take about a hundred times as much memory. */
const REMEMBERED = 250_000;

export interface Asked {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

export class QueryLimits {
  private readonly passed = new Map<string, DocumentNode>();
  private remembered = 0;
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {}

  /**
   * The cost of a request, or null when there is nothing to measure: no text, or one that does not parse
   * (Apollo Server says why).
   * @throws PapergraphError QUERY_TOO_COSTLY.
   */
  check({ query, variables, operationName }: Asked): number | null {
    if (typeof query !== 'string') return null;
    const document = this.passed.get(query) ?? this.measure(query);
    if (!document) return null;
    const values = variables && typeof variables === 'object' ? (variables as Record<string, unknown>) : {};
    const name = typeof operationName === 'string' ? operationName : undefined;
    const cost = costOf(this.schema, document, values, name);
    if (cost > this.limits.cost) {
      throw tooCostly(
        'could read',
        'objects',
        cost,
        this.limits.cost,
        'MAX_COST',
        'Ask for fewer (first, limit) or nest less.',
      );
    }
    return cost;
  }

  /** Characters of the texts that are remembered. */
  get size(): number {
    return this.remembered;
  }

  private measure(query: string): DocumentNode | null {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: this.limits.tokens, noLocation: true });
    } catch {
      return null;
    }
    const { depth, aliases, directives } = shapeOf(document);
    const allowed = this.limits;
    if (depth > allowed.depth)
      throw tooCostly('is', 'levels deep', depth, allowed.depth, 'MAX_DEPTH', 'Nest less.');
    if (aliases > allowed.aliases) {
      throw tooCostly(
        'has',
        'aliases',
        aliases,
        allowed.aliases,
        'MAX_ALIASES',
        'Split it, or ask for a list.',
      );
    }
    if (directives > allowed.directives) {
      throw tooCostly(
        'has',
        'directives',
        directives,
        allowed.directives,
        'MAX_DIRECTIVES',
        'Leave some out.',
      );
    }
    this.remember(query, document);
    return document;
  }

  private remember(query: string, document: DocumentNode): void {
    this.passed.set(query, document);
    this.remembered += query.length;
    for (const oldest of this.passed.keys()) {
      if (this.remembered <= REMEMBERED) break;
      this.passed.delete(oldest);
      this.remembered -= oldest.length;
    }
  }
}

const tooCostly = (
  verb: string,
  what: string,
  came: number,
  allowed: number,
  variable: string,
  advice: string,
) => {
  const shown = came > 1e9 ? 'more than a billion' : String(came);
  return new PapergraphError(
    'QUERY_TOO_COSTLY',
    `The query ${verb} ${shown} ${what}; this server allows ${allowed} (${variable}). ${advice}`,
    { limit: variable, allowed, came: Math.min(came, 1e9) },
  );
};
