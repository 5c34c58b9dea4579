// Answers that were given before, for as long as nothing was written since and a few seconds at most. Whether the
// graph is still as it was is asked of the graph itself for each request, so that what a load wrote shows at once.
import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { BoundedMap } from '../domain/bounded-map.js';
import { requestState } from './request.js';

export interface AnswerCacheOptions {
  /** How long an answer is kept at most: what others write into the database by hand shows after that. */
  readonly seconds: number;
  /** Characters of all answers together. */
  readonly size: number;
  /** A text that every write changes; null where nobody keeps one. */
  state(): Promise<string | null>;
}

interface Kept {
  readonly body: string;
  readonly type: string;
  readonly state: string;
  readonly until: number;
  readonly operation: string | null;
  readonly cost: number | null;
}

/** Expects the body parsed. Passes on what it cannot answer, and keeps the answer where it has no error. */
export const answerCache = ({ seconds, size, state }: AnswerCacheOptions): RequestHandler => {
  if (seconds === 0) return (_request, _response, next) => next();
  const kept = new BoundedMap<Kept>(size);
  const ask = shared(state);

  return async (request, response, next) => {
    const key = keyOf(request);
    const now = key === null ? null : await ask().catch(() => null);
    if (key === null || now === null) return next();
    const found = kept.get(key);
    if (found && found.state === now && found.until > performance.now()) return give(response, key, found);
    keepSent(response, (body) => {
      const { operation, cost } = requestState(response);
      const entry = { body, state: now, until: performance.now() + seconds * 1000, operation, cost };
      kept.set(key, { ...entry, type: String(response.get('content-type')) }, body.length);
      tag(response, key, now);
    });
    next();
  };
};

const tag = (response: Response, key: string, state: string): void => {
  response.vary('accept');
  // A cache may keep it, but must ask each time: then the tag spares the answer.
  response.set({ etag: `W/"${hashOf(`${state} ${key}`)}"`, 'cache-control': 'no-cache' });
};

const give = (response: Response, key: string, { body, type, state, operation, cost }: Kept): void => {
  Object.assign(requestState(response), { operation, cost });
  tag(response, key, state);
  response.status(200).set('content-type', type).send(body);
};

/** Calls `keep` with a whole answer that has no error, just before it is sent. */
const keepSent = (response: Response, keep: (body: string) => void): void => {
  const { send } = response;
  response.send = (body: unknown) => {
    response.send = send;
    const good = response.statusCode === 200 && requestState(response).codes.length === 0;
    if (good && typeof body === 'string') keep(body);
    return send.call(response, body);
  };
};

/**
 * What an answer depends on. Null for what must not come from here: explained operations, texts that register
 * themselves, and a GET that a foreign page could have sent without being asked, which Apollo Server refuses.
 */
const keyOf = (request: Request): string | null => {
  const asked: unknown = request.method === 'GET' ? request.query : request.body;
  if (request.get('papergraph-explain') !== undefined || !asked || typeof asked !== 'object') return null;
  if (request.method === 'GET' ? !request.get('apollo-require-preflight') : request.method !== 'POST')
    return null;
  const { query, operationName, variables, extensions } = asked as Record<string, unknown>;
  if ((query === undefined) === (extensions === undefined)) return null;
  return hashOf(JSON.stringify([request.get('accept'), query, operationName, variables, extensions]));
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/**
 * One question to the database for all who ask at once. An answer that was under way when somebody came is not for
 * them: it may be of before the write that they have seen end.
 */
const shared = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<unknown> | null = null;
  let next: Promise<T> | null = null;
  return () => {
    next ??= (async () => {
      await running?.catch(() => undefined);
      next = null;
      const mine = ask();
      running = mine;
      try {
        return await mine;
      } finally {
        if (running === mine) running = null;
      }
    })();
    return next;
  };
};
