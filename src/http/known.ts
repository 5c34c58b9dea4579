// Documents that Apollo Server has parsed and validated for this schema: an operation of one needs neither again.
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { BoundedMap } from '../domain/bounded-map.js';
import type { Measured } from './admission.js';
import type { Asked, Documents } from './documents.js';
import type { QueryLimits } from './limits.js';

/** Characters of texts, all together: their trees take a hundred times as much memory. */
const KEPT = 250_000;

/** A query that may run as it is. */
export interface Ready {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly measured: Measured;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export class KnownDocuments {
  private readonly kept = new BoundedMap<DocumentNode>(KEPT);
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly documents: Documents,
    private readonly limits: QueryLimits,
  ) {}

  /** @param document validated. */
  add(text: string, document: DocumentNode): void {
    if (!this.kept.get(text)) this.kept.set(text, document);
  }

  /** Null for all that Apollo Server should look at: what it does not know yet, what is wrong, what reads the schema. */
  ready(asked: Asked): Ready | null {
    const { operationName: name, variables: given } = asked;
    if (name !== undefined && name !== null && typeof name !== 'string') return null;
    if (!isMapOrNothing(given) || !isMapOrNothing(asked.extensions)) return null;
    try {
      // A text that is known has been on the safelist.
      const text =
        typeof asked.query === 'string' && !asked.extensions ? asked.query : this.documents.textOf(asked);
      const document = text === undefined ? undefined : this.kept.get(text);
      const operation = document && getOperationAST(document, name);
      if (!document || operation?.operation !== 'query') return null;
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
