// Apollo Server as this project runs it, and the one plugin that ties its operations to their HTTP requests.
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { Request, RequestHandler, Response } from 'express';
import { type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { PapergraphError } from '../domain/errors.js';
import { Gate } from '../domain/gate.js';
import type { RanStatement } from '../graph/engine.js';
import { formatError, INTERNAL, isFault } from '../graphql/errors.js';
import type { Logger } from '../logger.js';
import { type Asked, Documents, readSafelist } from './documents.js';
import { explained } from './explain.js';
import { planned } from './gateway.js';
import { QueryLimits } from './limits.js';
import { limitTime, OPERATION, Operation } from './operation.js';
import { type RequestState, requestState } from './request.js';

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

/** Operations that cost all that one may run at once; of cheaper ones more. */
const COSTLIEST_AT_ONCE = 2;
/** For each operation that may run, this many may wait. */
const QUEUE_FACTOR = 4;
const MAX_WAIT_MS = 1000;

interface Context {
  [OPERATION]?: Operation;
}

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
  const gate = new Gate({
    places: limits.concurrent,
    load: limits.cost * COSTLIEST_AT_ONCE,
    queue: limits.concurrent * QUEUE_FACTOR,
    waitMs: MAX_WAIT_MS,
  });
  const documents = new Documents(readSafelist(config.safelist));
  const queryLimits = new QueryLimits(schema, limits);
  const running = new Set<Operation>();

  const context = async ({ req, res }: { req: Request; res: Response }): Promise<Context> => {
    const state = requestState(res);
    try {
      const asked = askedBy(req);
      state.cost = queryLimits.check(documents.textOf(asked), asked);
      const explain = config.explain && req.get('papergraph-explain') !== undefined;
      const operation = new Operation(state, explain);
      res.once('close', () => {
        if (!res.writableFinished) operation.stop(new PapergraphError('TIMEOUT', 'The client has left.'));
        operation.end();
      });
      const release = await gate.enter(operation.signal, state.cost ?? 0);
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
      throw refusal(error, state, logger);
    }
  };

  const server = new ApolloServer<Context>({
    gateway: planned(limitTime(schema)),
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    cache: documents.cache,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    stopOnTerminationSignals: false,
    formatError,
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every resolver for hints that the schema does not have.
      ApolloServerPluginCacheControlDisabled(),
      followOperations(config, logger),
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

/** What matters of a body, or of the address of a GET. */
const askedBy = (request: Request): Asked => {
  if (request.method !== 'GET') return (request.body ?? {}) as Asked;
  const { query, variables, operationName, extensions } = request.query;
  return { query, operationName, variables: fromJson(variables), extensions: fromJson(extensions) };
};

const fromJson = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
};

/** An error from before the operation, with its HTTP status. */
const refusal = (error: unknown, state: RequestState, logger: Logger): GraphQLError => {
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

const followOperations = (config: Config, logger: Logger): ApolloServerPlugin<Context> => ({
  requestDidStart: async ({ contextValue }) => {
    const operation = contextValue[OPERATION];
    if (!operation) return;
    const state = operation.request;
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
