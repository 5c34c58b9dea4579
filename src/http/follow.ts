// What ties an operation to its HTTP request: the errors that reach the log, the status, what the answer says of
// its cost and statements.
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Config } from '../config.js';
import { PapergraphError } from '../domain/errors.js';
import { formatError, INTERNAL, isFault } from '../graphql/errors.js';
import type { Logger } from '../logger.js';
import { explained } from './explain.js';
import { OPERATION, type OperationContext } from './operation.js';
import type { Pace } from './pace.js';
import type { RequestState } from './request.js';

/** An error from before the operation, with its HTTP status. */
export const refusal = (error: unknown, state: RequestState, logger: Logger): GraphQLError => {
  const headers = new HeaderMap();
  let status = 500;
  if (error instanceof PapergraphError) {
    state.codes = [error.code];
    status = error.code === 'OVERLOADED' || error.code === 'UNAVAILABLE' ? 503 : 400;
    const wait = error.details.retryAfterMs;
    if (typeof wait === 'number') headers.set('retry-after', String(Math.ceil(wait / 1000)));
  }
  if (status === 500) logger.error({ requestId: state.id, err: error }, 'no context for the operation');
  const original = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(original.message, {
    originalError: original,
    extensions: { http: { status, headers } },
  });
};

/** Whether all that an answer says is that error. */
const nothingFor = ({ data, errors = [] }: FormattedExecutionResult, code: string): boolean =>
  errors.some((error) => error.extensions?.code === code) &&
  Object.values(data ?? {}).every((value) => value === null);

export const followOperations = (
  config: Config,
  pace: Pace,
  logger: Logger,
): ApolloServerPlugin<OperationContext> => ({
  requestDidStart: async ({ contextValue }) => {
    const operation = contextValue[OPERATION];
    if (!operation) return;
    const state = operation.request;
    const began = performance.now();
    return {
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors) {
          if (isFault(formatError(error.toJSON(), error))) {
            const at = { requestId: state.id, path: error.path?.join('.') };
            logger.error({ ...at, err: error.originalError ?? error }, 'field failed');
          }
        }
      },
      willSendResponse: async ({ operationName, response: { body, http } }) => {
        operation.end();
        state.operation = operationName ?? null;
        if (body.kind !== 'single') return;
        const result = body.singleResult;
        // It did not come to run: its text or its variables are wrong.
        if (result.errors && result.data === undefined) await pace.refuse(began);
        state.codes = [...new Set(result.errors?.map((error) => String(error.extensions?.code)))];
        for (const error of result.errors ?? []) {
          if (error.extensions?.code === INTERNAL) Object.assign(error.extensions, { requestId: state.id });
        }
        if (nothingFor(result, 'OVERLOADED')) {
          http.status = 503;
          http.headers.set('retry-after', '1');
        }
        if (state.cost !== null && result.data !== undefined) {
          result.extensions = {
            ...result.extensions,
            cost: { query: state.cost, budget: config.limits.cost },
          };
        }
        if (operation.statements) {
          const statements = explained(operation.statements);
          result.extensions = { ...result.extensions, explain: { statements } };
        }
      },
    };
  },
  unexpectedErrorProcessingRequest: async ({ error }) => {
    logger.error({ err: error }, 'operation failed');
  },
});
