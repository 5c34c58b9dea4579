// Errors from outside of GraphQL, in the form that a GraphQL client reads: wrong bodies, unknown addresses.
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { INTERNAL } from '../graphql/errors.js';
import type { Logger } from '../logger.js';
import { requestState } from './request.js';

export interface HttpFailure {
  readonly status?: number;
  readonly type?: string;
  readonly length?: number;
  readonly expose?: boolean;
  readonly message?: string;
}

export const notFound: RequestHandler = (request, response) => {
  const where = `${request.method} ${request.path.slice(0, 200)}`;
  const message = `Nothing is at ${where}. There are /, /graphql, /healthz and /readyz.`;
  refuse(response, 404, 'NOT_FOUND', message);
};

/** @param maxBody the limit in bytes that a body was held to. */
export const failures =
  (maxBody: number, logger: Logger): ErrorRequestHandler =>
  (error: HttpFailure, _request, response, next) => {
    if (response.headersSent) return next(error);
    // The client has left: there is nobody to answer.
    if (error.type === 'request.aborted') return void response.destroy();
    const status = error.status ?? 500;
    if (error.type === 'entity.too.large') {
      const came = error.length === undefined ? 'more' : `${error.length} bytes`;
      const message = `The body may have ${maxBody} bytes (MAX_BODY), and ${came} came. Ask for less at once.`;
      refuse(response, status, 'QUERY_TOO_COSTLY', message, { limit: 'MAX_BODY', allowed: maxBody });
    } else if (error.type === 'entity.parse.failed') {
      refuse(
        response,
        status,
        'BAD_REQUEST',
        'The body is not JSON. Expected {"query": "…", "variables": {…}}.',
      );
    } else if (status < 500 && error.expose !== false) {
      refuse(response, status, 'BAD_REQUEST', (error.message ?? 'The request is malformed.').slice(0, 200));
    } else {
      const { id } = requestState(response);
      logger.error({ requestId: id, err: error }, 'request failed');
      const message = 'The server failed. The cause is in its log, under this request id.';
      refuse(response, 500, INTERNAL, message, { requestId: id });
    }
  };

const refuse = (
  response: Response,
  status: number,
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): void => {
  requestState(response).codes = [code];
  response.status(status).json({ errors: [{ message, extensions: { ...details, code } }] });
};
