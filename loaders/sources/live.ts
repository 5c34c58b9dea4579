// A live source as pages: whatever the service, its items come page by page, each with a cursor that says
// which page and how far within it. A page that cannot be had is a refusal that names it, never an exception.

import type { PaperRecord } from '../../src/domain/record.js';
import { FieldError } from './fields.js';
import type { FileItem } from './format.js';
import { BadBody, type Client, SourceFailure } from './http/client.js';
import { type PaperSource, refusal, type SourceItem } from './port.js';

export interface LivePage {
  readonly items: readonly FileItem[];
  /** Address of the next page; null at the end. */
  readonly next: string | null;
}

/** What a service's file gives: how to get a page, and what follows when that fails. */
export interface Pages {
  /** Of records and refusals: "hf", "arxiv", … */
  readonly name: string;
  readonly first: string;
  /** @throws SourceFailure when the page cannot be had. */
  page(at: string, client: Client, signal?: AbortSignal): Promise<LivePage>;
  /** The page after one that failed; null when nobody can know it. */
  after(at: string): string | null;
  /** What a page holds, for people: "2024-05-27", "from 2,000 on". */
  describe(at: string): string;
}

/** A cursor: items of the page that are done, "@", the page's address. */
const parse = (cursor: string | null, first: string): { at: string; done: number } => {
  const [, done, at] = /^(\d+)@(.*)$/s.exec(cursor ?? '') ?? [];
  return { at: at ?? first, done: Number(done ?? 0) };
};

const END = '\u0000end';

export const liveSource = (
  input: string,
  pages: Pages,
  client: Client,
  resumeKey: string | null,
): PaperSource => ({
  name: pages.name,
  input,
  resumeKey,
  size: null,
  bytesRead: 0,
  async *read(cursor, signal): AsyncGenerator<SourceItem> {
    const start = parse(cursor, pages.first);
    let done = start.done;
    for (let at: string | null = start.at === END ? null : start.at; at !== null; done = 0) {
      signal?.throwIfAborted();
      const { items, next }: LivePage = await got(input, pages, at, client, signal);
      for (const [i, item] of items.entries()) {
        if (i < done) continue;
        signal?.throwIfAborted();
        yield { ...item, cursor: i + 1 < items.length ? `${i + 1}@${at}` : `0@${next ?? END}` };
      }
      at = next;
    }
    signal?.throwIfAborted();
  },
});

const got = async (
  input: string,
  pages: Pages,
  at: string,
  client: Client,
  signal?: AbortSignal,
): Promise<LivePage> => {
  try {
    return await pages.page(at, client, signal);
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    const next = pages.after(at);
    const lost = next === null ? ' Nothing after it could be asked for.' : '';
    const reason = `expected papers; ${error.message}.${lost} Run the same command again for what is missing.`;
    const missing = refusal(pages.name, `${input} (${pages.describe(at)})`, reason, error.raw);
    return { items: [{ kind: 'refusal', refusal: { ...missing, unavailable: true } }], next };
  }
};

/** One raw item to one record; what is wrong with it becomes a refusal, so that the others are read. */
export const readItem = <T>(
  name: string,
  place: string,
  raw: T,
  toRecord: (raw: T) => PaperRecord,
): FileItem => {
  try {
    return { kind: 'record', record: toRecord(raw), place };
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    const text = typeof raw === 'string' ? raw : JSON.stringify(raw);
    return { kind: 'refusal', refusal: refusal(name, place, error.message, text) };
  }
};

/** The body as JSON; an HTML page or half a page is a `BadBody`. */
export const json = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new BadBody(
      /^\s*</.test(body)
        ? 'expected JSON; got an HTML page'
        : 'expected JSON; got a body that is cut off or damaged',
    );
  }
};

export const jsonList = (body: string, what: string): readonly unknown[] => {
  const value = json(body);
  if (Array.isArray(value)) return value;
  const keys = typeof value === 'object' && value ? Object.keys(value).slice(0, 5).join(', ') : typeof value;
  throw new BadBody(`expected a list of ${what}; got ${keys}`);
};
