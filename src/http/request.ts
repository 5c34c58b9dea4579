// What is known of one HTTP request from its first byte to its log line.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from '../logger.js';
import type { HttpFailure } from './failures.js';

export interface RequestState {
  /** From the header x-request-id where that is sane, else a new one; the answer carries it. */
  readonly id: string;
  operation: string | null;
  cost: number | null;
  /** The connection was closed on a client that did not read its answer. */
  cut: boolean;
  codes: readonly string[];
  /** Milliseconds of work before the request came to the handlers. */
  spentMs: number | null;
  /** What went wrong before the request came to those who can say so: with its operation, or with its body. */
  trouble: Error | HttpFailure | null;
}

const SANE_ID = /^[\w.-]{1,64}$/;

const states = new WeakMap<ServerResponse, RequestState>();

/** @throws TypeError where nobody follows the request. */
export const requestState = (response: ServerResponse): RequestState => {
  const state = states.get(response);
  if (!state) throw new TypeError('a request that is not followed');
  return state;
};

/** Gives a request its state and, when it is over, its line in the log. */
export const followRequest = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  logger: Logger,
): RequestState => {
  const started = performance.now();
  const state: RequestState = {
    id: idOf(request),
    operation: null,
    cost: null,
    cut: false,
    codes: [],
    spentMs: null,
    trouble: null,
  };
  states.set(response, state);
  response.once('close', () => {
    // 499: the client left, or was cut off, before the answer was out.
    const status = response.writableFinished && !state.cut ? response.statusCode : 499;
    const level = status >= 500 ? 'warn' : path === '/graphql' ? 'info' : 'debug';
    if (!logger.isLevelEnabled(level)) return;
    const line = {
      requestId: state.id,
      method: request.method,
      path: path.slice(0, 200),
      status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      ...(state.operation !== null && { operation: state.operation.slice(0, 100) }),
      ...(state.cost !== null && { cost: state.cost }),
      ...(state.codes.length > 0 && { codes: state.codes }),
    };
    logger[level](line, 'request');
  });
  return state;
};

/** Follows each request that is not followed yet. */
export const trackRequests =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    const { id } = states.get(response) ?? followRequest(request, response, request.path, logger);
    response.setHeader('x-request-id', id);
    next();
  };

const idOf = (request: IncomingMessage): string => {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
};
