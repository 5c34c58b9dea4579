// Apollo Server as this project runs it: who may run is decided before it sees the operation.
import type { ServerResponse } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Request, RequestHandler, Response } from 'express';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { PapergraphError } from '../domain/errors.js';
import { formatError } from '../graphql/errors.js';
import { runQuery } from '../graphql/execute.js';
import type { Logger } from '../logger.js';
import { askedBy, Documents, readSafelist } from './documents.js';
import { Door, type OperationRequest } from './door.js';
import { followOperations, refusal } from './follow.js';
import { planned } from './gateway.js';
import { KeptDocuments } from './kept.js';
import { KnownDocuments, type Ready } from './known.js';
import { QueryLimits } from './limits.js';
import { limitTime, OPERATION, type OperationContext } from './operation.js';
import { Pace } from './pace.js';
import { type RequestState, requestState } from './request.js';

export type { OperationRequest } from './door.js';

/** Of JSON that is parsed, as deep as it may be. */
const BYTES_A_MS = 50_000;

export interface Api {
  readonly handler: RequestHandler;
  readonly known: KnownDocuments;
  /**
   * Runs what is known, without Apollo Server.
   * @returns the status where it is not 200.
   * @throws PapergraphError where there is no room.
   */
  run(
    ready: Ready,
    state: RequestState,
    response: ServerResponse,
  ): Promise<{ readonly status: 503 | null; readonly result: FormattedExecutionResult }>;
  /** Stops what runs: its fields fail with the reason. */
  abort(reason: PapergraphError): void;
  stop(): Promise<void>;
}

/** Starts Apollo Server on the schema. Expects the body parsed and `trackRequests` to have run. */
export const createApi = async (
  schema: GraphQLSchema,
  contextOf: (request: OperationRequest) => object,
  config: Config,
  logger: Logger,
): Promise<Api> => {
  const { limits } = config;
  const limited = limitTime(schema);
  const door = new Door(contextOf, config, logger);
  const documents = new Documents(readSafelist(config.safelist));
  const kept = new KeptDocuments();
  const queryLimits = new QueryLimits(schema, limits, kept);
  const known = new KnownDocuments(limited, documents, kept, queryLimits);
  const pace = new Pace();

  const context = async ({ req, res }: { req: Request; res: Response }): Promise<OperationContext> => {
    const state = requestState(res);
    // Its body was read before: JSON takes about that long.
    const spent = state.spentMs ?? Number(req.get('content-length') ?? 0) / BYTES_A_MS;
    const began = performance.now() - spent;
    try {
      if (state.trouble) throw state.trouble;
      const asked = askedBy(req);
      const measured = queryLimits.check(documents.textOf(asked), asked);
      const explain = config.explain && req.get('papergraph-explain') !== undefined;
      return await door.enter(state, measured, res, explain);
    } catch (error) {
      if (error instanceof PapergraphError && error.code !== 'OVERLOADED') await pace.refuse(began);
      throw refusal(error, state, logger);
    }
  };

  const server = new ApolloServer<OperationContext>({
    gateway: planned(limited),
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    cache: documents.cache,
    documentStore: kept.store,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    stopOnTerminationSignals: false,
    formatError,
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every resolver for hints that the schema does not have.
      ApolloServerPluginCacheControlDisabled(),
      followOperations(door, pace, logger),
    ],
  });
  await server.start();
  return {
    handler: expressMiddleware(server, { context }),
    known,
    run: async ({ document, operation, measured, variables }, state, response) => {
      const contextValue = await door.enter(state, measured, response, false);
      const done = await runQuery({ schema: limited, document, contextValue }, operation, variables);
      const result = door.shown(done, state);
      return { status: door.leave(contextValue[OPERATION], result, operation.name?.value), result };
    },
    abort: (reason) => door.abort(reason),
    stop: () => server.stop(),
  };
};
