// GET /export: the graph, or a part of it, as a file that another tool reads. Off unless configured, one at a time,
// bounded in bytes, and cut off when its reader stops reading.
import { once } from 'node:events';
import express, { type Request, type Response, type Router } from 'express';
import { PapergraphError } from '../domain/errors.js';
import type { Logger } from '../logger.js';

export interface ExportAsked {
  readonly format: string;
  /** Id, slug, arXiv id or name of a node; only what lies around it. */
  readonly around: string | null;
  /** Words to search; only what lies around the first answers. */
  readonly search: string | null;
  /** Edges from there. */
  readonly depth: number;
}

export interface ExportAnswer {
  readonly type: string;
  readonly fileName: string;
  /** More lies there than the answer holds. */
  readonly truncated: boolean;
  readonly lines: AsyncIterable<string>;
}

/** @throws PapergraphError BAD_USER_INPUT. */
export type Exporter = (asked: ExportAsked, signal: AbortSignal) => Promise<ExportAnswer>;

const CHUNK = 65_536;
/** A reader that takes nothing for so long is gone. */
const STALLED_MS = 30_000;
const AGAIN_MS = 10_000;
const STATUS: Partial<Record<PapergraphError['code'], number>> = { OVERLOADED: 503, UNAVAILABLE: 503 };
const PARAMETERS = new Set(['format', 'around', 'search', 'depth']);
const DEPTHS = ['1', '2', '3'];

interface Bounds {
  /** Bytes of an answer. */
  readonly bytes: number;
  isStopping(): boolean;
}

const text = (request: Request, name: string): string | null => {
  const value = request.query[name];
  if (value === undefined || value === '') return null;
  if (typeof value === 'string' && value.length <= 300) return value;
  throw bad(name, `"${name}" may stand once, with up to 300 characters.`);
};

const bad = (argument: string, message: string): PapergraphError =>
  new PapergraphError('BAD_USER_INPUT', message, { argument });

const askedOf = (request: Request): ExportAsked => {
  const unknown = Object.keys(request.query).find((name) => !PARAMETERS.has(name));
  if (unknown !== undefined)
    throw bad(
      unknown.slice(0, 50),
      `There is no "${unknown.slice(0, 50)}" here; there are ${[...PARAMETERS].join(', ')}.`,
    );
  const [around, search, depth] = [text(request, 'around'), text(request, 'search'), text(request, 'depth')];
  if (around !== null && search !== null) throw bad('search', 'Name either "around" or "search", not both.');
  if (depth !== null && around === null && search === null)
    throw bad('depth', '"depth" says how far around something: name it with "around" or "search".');
  if (depth !== null && !DEPTHS.includes(depth))
    throw bad('depth', `"depth" is ${DEPTHS.join(', ')}, not "${depth.slice(0, 50)}".`);
  return { format: text(request, 'format') ?? 'jsonl', around, search, depth: Number(depth ?? '1') };
};

export const exports = (exporter: Exporter, bounds: Bounds, logger: Logger): Router => {
  let busy = false;
  const router = express.Router();
  router.get('/export', async (request, response) => {
    try {
      if (busy)
        throw new PapergraphError('OVERLOADED', 'Another export is running, and there is one at a time.', {
          retryAfterMs: AGAIN_MS,
        });
      busy = true;
      try {
        await answer(exporter, askedOf(request), response, bounds, logger);
      } finally {
        busy = false;
      }
    } catch (error) {
      if (!(error instanceof PapergraphError) || response.headersSent) throw error;
      if (error.code === 'OVERLOADED') response.set('retry-after', String(AGAIN_MS / 1000));
      response
        .status(STATUS[error.code] ?? 400)
        .json({ errors: [{ message: error.message, extensions: { ...error.details, code: error.code } }] });
    }
  });
  return router;
};

const answer = async (
  exporter: Exporter,
  asked: ExportAsked,
  response: Response,
  bounds: Bounds,
  logger: Logger,
): Promise<void> => {
  const left = new AbortController();
  response.once('close', () => left.abort());
  const { type, fileName, truncated, lines } = await exporter(asked, left.signal);
  response.set({
    'content-type': type,
    'content-disposition': `attachment; filename="${fileName}"`,
    'cache-control': 'no-store',
    ...(truncated ? { 'papergraph-truncated': 'true' } : {}),
  });
  let [held, sent] = ['', 0];
  const flush = async (): Promise<void> => {
    const chunk = held;
    held = '';
    sent += Buffer.byteLength(chunk);
    // A cut connection is how a reader learns that what came is not whole.
    if (sent > bounds.bytes) throw new Cut(`an export may have ${bounds.bytes} bytes (MAX_EXPORT)`);
    if (bounds.isStopping()) throw new Cut('the server is stopping');
    if (left.signal.aborted) throw new Cut('the reader left');
    if (response.write(chunk)) return;
    const signal = AbortSignal.any([left.signal, AbortSignal.timeout(STALLED_MS)]);
    await once(response, 'drain', { signal }).catch(() => {
      throw new Cut('the reader takes nothing');
    });
  };
  try {
    for await (const line of lines) {
      held += `${line}\n`;
      if (held.length >= CHUNK) await flush();
    }
    await flush();
    response.end();
  } catch (error) {
    if (!(error instanceof Cut) && !response.headersSent) throw error;
    logger.warn({ reason: (error as Error).message, sent }, 'export cut off');
    response.destroy();
  }
};

class Cut extends Error {}
