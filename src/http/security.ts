// The headers that every answer carries: who may frame, read or script our pages, and who may call the API.
import type { RequestHandler, Response } from 'express';

/** Enough for the explorer and its layout worker: nothing from any other host, no inline code. */
const STRICT_POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** GraphiQL's editor writes style elements and carries its icon font as data. */
const PLAYGROUND_POLICY = {
  ...STRICT_POLICY,
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
};

const asHeader = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

export const HEADERS = {
  'content-security-policy': asHeader(STRICT_POLICY),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set(HEADERS);
  next();
};

export const allowPlayground = (response: Response): void => {
  response.set('content-security-policy', asHeader(PLAYGROUND_POLICY));
};

/**
 * Lets pages of the listed origins call the API, and answers their preflights. Others get no header, and so
 * their browser keeps the answer from them. No cookies are ever involved.
 */
export const cors =
  (origins: readonly string[]): RequestHandler =>
  (request, response, next) => {
    const { origin } = request.headers;
    if (origins.length > 0) response.vary('origin');
    const allowed = origin !== undefined && (origins.includes('*') || origins.includes(origin));
    if (allowed) {
      response.set({
        'access-control-allow-origin': origins.includes('*') ? '*' : origin,
        'access-control-expose-headers': 'retry-after, x-request-id',
        'cross-origin-resource-policy': 'cross-origin',
      });
    }
    if (request.method !== 'OPTIONS') return next();
    if (allowed) {
      response.set({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers':
          'content-type, apollo-require-preflight, papergraph-explain, x-apollo-operation-name, x-request-id',
        'access-control-max-age': '600',
      });
    }
    response.set('allow', 'GET, POST').status(204).end();
  };
