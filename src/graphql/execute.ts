// Runs queries in place of graphql-js, since a root's plan brings an answer in the selection's shape; what has no plan
// (introspection) is left to graphql-js.
import {
  type ExecutionResult,
  execute,
  type GraphQLError,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { programOf, type Request } from './execution.js';
import { introspects } from './introspects.js';

const MOST_VARIABLE_ERRORS = 50;

/** Runs a validated query. Never rejects: what went wrong stands in `errors`. */
export const executeQuery = async (request: Request): Promise<ExecutionResult> => {
  const { schema, document, operation, operationName, variables = {}, contextValue } = request;
  if (operation?.operation !== 'query' || introspects(document))
    return execute({
      ...{ schema, document, contextValue },
      variableValues: variables as Record<string, unknown>,
      operationName: operationName ?? null,
    });
  const { errors, coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables as Record<string, unknown>,
    { maxErrors: MOST_VARIABLE_ERRORS },
  );
  return errors ? { errors } : runQuery(request, operation, coerced);
};

/** Runs a query that asks for nothing of the schema, with variables that were coerced. Never rejects. */
export const runQuery = async (
  request: Pick<Request, 'schema' | 'document' | 'contextValue'>,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> => {
  const { schema, document, contextValue } = request;
  const errors: GraphQLError[] = [];
  try {
    const program = programOf(schema, document, operation, variables);
    const data = (await program.run({ contextValue, variables, errors })) as Record<string, unknown>;
    return errors.length > 0 ? { errors, data } : { data };
  } catch (error) {
    return { errors: [...errors, error as GraphQLError], data: null };
  }
};
