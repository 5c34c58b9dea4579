// What ties an operation of Apollo Server to its HTTP request: the errors that reach the log, the status, what the
// answer says besides its data.
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { PapergraphError } from '../domain/errors.js';
import type { Logger } from '../logger.js';
import type { Door } from './door.js';
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

export const followOperations = (
  door: Door,
  pace: Pace,
  logger: Logger,
): ApolloServerPlugin<OperationContext> => ({
  requestDidStart: async ({ contextValue }) => {
    const operation = contextValue[OPERATION];
    if (!operation) return;
    const began = performance.now() - (operation.request.spentMs ?? 0);
    return {
      didEncounterErrors: async ({ errors }) => door.report(errors, operation.request),
      willSendResponse: async ({ operationName, response: { body, http } }) => {
        if (body.kind !== 'single') return operation.end();
        const result = body.singleResult;
        const status = door.leave(operation, result, operationName);
        // It did not come to run: its text or its variables are wrong.
        if (result.errors && result.data === undefined) await pace.refuse(began);
        if (status === null) return;
        http.status = status;
        http.headers.set('retry-after', '1');
      },
    };
  },
  unexpectedErrorProcessingRequest: async ({ error }) => {
    logger.error({ err: error }, 'operation failed');
  },
});
