// The short way of a query whose document has run before: from the socket to the executor without the layers that
// only a new one needs. All else (new documents, what is wrong, GET, foreign pages) goes the long way, through Express
// and Apollo Server, with its body read; both ways answer alike, which a test holds.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.js';
import type { Logger } from '../logger.js';
import type { Api } from './apollo.js';
import type { Asked } from './documents.js';
import { followRequest, type RequestState } from './request.js';
import { HEADERS } from './security.js';

const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i;
const COMMON = Object.entries(HEADERS).flat();

/** Whether a request may come this way, by all but its body. */
const mayCome = (
  { method, url, headers }: IncomingMessage,
  { corsOrigins, limits, cache }: Config,
): boolean => {
  if (method !== 'POST' || url !== '/graphql' || !JSON_TYPE.test(headers['content-type'] ?? '')) return false;
  // Kept answers stand on the long way.
  if (cache.seconds > 0 || (headers.origin !== undefined && corsOrigins.length > 0)) return false;
  const { accept = '*/*' } = headers;
  if (accept !== '*/*' && accept !== 'application/json') return false;
  if (headers['content-encoding'] !== undefined || headers['papergraph-explain'] !== undefined) return false;
  const length = Number(headers['content-length']);
  return length > 0 && length <= limits.body;
};

const bodyOf = (chunks: readonly Buffer[]): Asked => {
  const [only] = chunks;
  const text = (chunks.length === 1 && only ? only : Buffer.concat(chunks)).toString('utf8');
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  // As Express has it.
  const body: unknown = json === '' ? {} : JSON.parse(json);
  if (typeof body !== 'object' || body === null) throw new SyntaxError('neither an object nor a list');
  return body as Asked;
};

interface ShortWayParts {
  readonly api: Api;
  readonly config: Config;
  /** Holds clients to reading their answers. */
  readonly watch: (response: ServerResponse) => void;
  readonly isStopping: () => boolean;
  /** The long way. */
  readonly otherwise: (request: IncomingMessage & { body?: unknown }, response: ServerResponse) => void;
  readonly logger: Logger;
}

export const shortWay = ({ api, config, watch, isStopping, otherwise, logger }: ShortWayParts) => {
  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    state: RequestState,
    chunks: readonly Buffer[],
  ) => {
    const began = performance.now();
    const handOver = (trouble: RequestState['trouble'], body?: Asked): void => {
      Object.assign(state, { trouble, spentMs: performance.now() - began });
      otherwise(Object.assign(request, { body }), response);
    };
    let asked: Asked;
    try {
      asked = bodyOf(chunks);
    } catch {
      return handOver({ status: 400, type: 'entity.parse.failed' });
    }
    const ready = api.known.ready(asked);
    if (!ready) return handOver(null, asked);
    try {
      const { status, result } = await api.run(ready, state, response);
      if (response.destroyed) return;
      const text = `${JSON.stringify(result)}\n`;
      watch(response);
      response.writeHead(status ?? 200, [
        ...COMMON,
        ...(config.corsOrigins.length > 0 ? ['vary', 'origin'] : []),
        ...(status === 503 ? ['retry-after', '1'] : []),
        ...['x-request-id', state.id, 'content-type', 'application/json; charset=utf-8'],
        ...['content-length', String(Buffer.byteLength(text))],
      ]);
      response.end(text);
    } catch (error) {
      if (response.headersSent) throw error;
      handOver(error instanceof Error ? error : new Error(String(error)), asked);
    }
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (isStopping() || !mayCome(request, config)) {
      otherwise(request, response);
      return;
    }
    const state = followRequest(request, response, '/graphql', logger);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A client that leaves before its request is out: there is nobody to answer.
    request.on('error', () => undefined);
    request.on('end', () => {
      answer(request, response, state, chunks).catch((error: unknown) => {
        logger.error({ err: error }, 'request failed');
        response.destroy();
      });
    });
  };
};
