// Apollo Server as this project runs it: who may run is decided before it sees the operation.
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { PapergraphError } from '../domain/errors.js';
import type { RanStatement } from '../graph/engine.js';
import { formatError } from '../graphql/errors.js';
import type { Logger } from '../logger.js';
import { Admission } from './admission.js';
import { askedBy, Documents, parsedDocuments, readSafelist } from './documents.js';
import { followOperations, refusal } from './follow.js';
import { planned } from './gateway.js';
import { QueryLimits } from './limits.js';
import { limitTime, OPERATION, Operation, type OperationContext } from './operation.js';
import { Pace } from './pace.js';
import { requestState } from './request.js';

/** What a resolver's context is made from, once for each operation. */
export interface OperationRequest {
  readonly requestId: string;
  /** Aborted at the time limit, when the client hangs up and when the server must stop. */
  readonly signal: AbortSignal;
  /** The operation's time limit in milliseconds; time-outs of the database belong below it. */
  readonly timeoutMs: number;
  /** Is told each statement, where the request asks for it and the configuration allows it. */
  readonly onStatement: ((statement: RanStatement) => void) | null;
}

/** Of JSON that is parsed, as deep as it may be. */
const BYTES_A_MS = 50_000;

export interface Api {
  readonly handler: RequestHandler;
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
  const admission = new Admission(limits.concurrent, limits.cost);
  const documents = new Documents(readSafelist(config.safelist));
  const queryLimits = new QueryLimits(schema, limits);
  const pace = new Pace();
  const running = new Set<Operation>();

  const context = async ({ req, res }: { req: Request; res: Response }): Promise<OperationContext> => {
    const state = requestState(res);
    // Its body was read before: JSON takes about that long.
    const began = performance.now() - Number(req.get('content-length') ?? 0) / BYTES_A_MS;
    try {
      const asked = askedBy(req);
      const measured = queryLimits.check(documents.textOf(asked), asked);
      state.cost = measured?.cost ?? null;
      const explain = config.explain && req.get('papergraph-explain') !== undefined;
      const operation = new Operation(state, explain);
      res.once('close', () => {
        if (!res.writableFinished) operation.stop(new PapergraphError('TIMEOUT', 'The client has left.'));
        operation.end();
      });
      const release = await admission.enter(operation.signal, measured);
      running.add(operation);
      operation.start(limits.operationMs, () => {
        running.delete(operation);
        release();
      });
      const parts = contextOf({
        requestId: state.id,
        signal: operation.signal,
        timeoutMs: limits.operationMs,
        onStatement: operation.statements && ((statement) => operation.statements?.push(statement)),
      });
      return Object.assign(parts, { [OPERATION]: operation });
    } catch (error) {
      if (error instanceof PapergraphError && error.code !== 'OVERLOADED') await pace.refuse(began);
      throw refusal(error, state, logger);
    }
  };

  const server = new ApolloServer<OperationContext>({
    gateway: planned(limitTime(schema)),
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    cache: documents.cache,
    documentStore: parsedDocuments(),
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    stopOnTerminationSignals: false,
    formatError,
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every resolver for hints that the schema does not have.
      ApolloServerPluginCacheControlDisabled(),
      followOperations(config, pace, logger),
    ],
  });
  await server.start();
  return {
    handler: expressMiddleware(server, { context }),
    abort: (reason) => {
      for (const operation of running) operation.stop(reason);
    },
    stop: () => server.stop(),
  };
};
