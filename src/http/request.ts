// What is known of one HTTP request from its first byte to its log line.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { Logger } from '../logger.js';

export interface RequestState {
  /** From the header x-request-id where that is sane, else a new one; the answer carries it. */
  readonly id: string;
  operation: string | null;
  cost: number | null;
  /** The connection was closed on a client that did not read its answer. */
  cut: boolean;
  codes: readonly string[];
}

const SANE_ID = /^[\w.-]{1,64}$/;

export const requestState = (response: Response): RequestState => response.locals.request as RequestState;

/** Gives each request its state and, when it is over, its line in the log. */
export const trackRequests =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    const started = performance.now();
    const state: RequestState = { id: idOf(request), operation: null, cost: null, cut: false, codes: [] };
    response.locals.request = state;
    response.setHeader('x-request-id', state.id);
    const path = request.path;
    response.once('close', () => {
      const line = {
        requestId: state.id,
        method: request.method,
        path: path.slice(0, 200),
        // 499: the client left, or was cut off, before the answer was out.
        status: response.writableFinished && !state.cut ? response.statusCode : 499,
        ms: Math.round((performance.now() - started) * 10) / 10,
        ...(state.operation !== null && { operation: state.operation.slice(0, 100) }),
        ...(state.cost !== null && { cost: state.cost }),
        ...(state.codes.length > 0 && { codes: state.codes }),
      };
      if (line.status >= 500) logger.warn(line, 'request');
      else if (path === '/graphql') logger.info(line, 'request');
      else logger.debug(line, 'request');
    });
    next();
  };

const idOf = (request: IncomingMessage): string => {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
};
