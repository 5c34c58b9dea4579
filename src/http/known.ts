// Documents that Apollo Server has parsed and validated for this schema: an operation of one needs neither again.
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Measured } from './admission.js';
import type { Asked, Documents } from './documents.js';
import type { KeptDocuments } from './kept.js';
import type { QueryLimits } from './limits.js';

/** A query that may run as it is. */
export interface Ready {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly measured: Measured;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export class KnownDocuments {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly documents: Documents,
    private readonly kept: KeptDocuments,
    private readonly limits: QueryLimits,
  ) {}

  /** Null for all that Apollo Server should look at: what it does not know yet, what is wrong, what reads the schema. */
  ready(asked: Asked): Ready | null {
    const { operationName: name, variables: given } = asked;
    if (name !== undefined && name !== null && typeof name !== 'string') return null;
    if (!isMapOrNothing(given) || !isMapOrNothing(asked.extensions)) return null;
    try {
      // A text that comes with its hash is registered by Apollo Server; one that is known has been on the safelist.
      const { query, extensions } = asked;
      const isText = typeof query === 'string';
      const { persistedQuery = null } = (extensions ?? {}) as { persistedQuery?: unknown };
      if (isText && persistedQuery !== null) return null;
      const text = isText ? query : this.documents.textOf(asked);
      const found = text === undefined ? undefined : this.kept.get(text);
      if (!found?.isValid) return null;
      const { document } = found;
      const operation = getOperationAST(document, name);
      if (operation?.operation !== 'query') return null;
      const measured = this.limits.check(text, asked);
      if (!measured || measured.introspects) return null;
      const { coerced } = getVariableValues(
        this.schema,
        operation.variableDefinitions ?? [],
        (given ?? {}) as Record<string, unknown>,
        { maxErrors: 1 },
      );
      return coerced ? { document, operation, measured, variables: coerced } : null;
    } catch {
      // Refused here it is refused there too, and said why.
      return null;
    }
  }
}

const isMapOrNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
