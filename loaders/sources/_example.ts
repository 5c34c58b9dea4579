// A specimen to copy: a source of papers in some 40 lines. This one reads pages that a function answers with,
// as an API would. Copy it, rename it, run `sourceContract` on it, and give it a line where inputs are opened.
import type { PaperRecord } from '../../src/domain/record.js';
import { FieldError } from './fields.js';
import { type PaperSource, refusal, type SourceItem } from './port.js';
import { readRecord } from './record-read.js';

/** Page `number` (from 0) of raw objects; an empty page is the end. */
export type Page = (number: number, signal?: AbortSignal) => Promise<readonly unknown[]>;

const NAME = 'example'; // Also a row of SOURCE_PRECEDENCE in src/domain/record.ts, unless it ranks where jsonl does.

export const exampleSource = (input: string, page: Page): PaperSource => ({
  name: NAME,
  input,
  // An API may answer otherwise tomorrow, so an old cursor is worth nothing. A source that has a token for
  // "what is new since" gives its own name here, and that token as cursor.
  resumeKey: null,
  size: null,
  bytesRead: 0,
  async *read(cursor, signal) {
    // The cursor is yours alone: here "page/items of it that were read".
    let [number, done] = (cursor ?? '0/0').split('/').map(Number) as [number, number];
    for (;;) {
      signal?.throwIfAborted();
      const items = await page(number, signal);
      if (!items.length) return;
      for (const [i, raw] of items.entries()) {
        if (i < done) continue;
        signal?.throwIfAborted();
        // The cursor stands behind the item: with it, reading goes on with the next.
        const next = i + 1 < items.length ? `${number}/${i + 1}` : `${number + 1}/0`;
        yield toItem(raw, `${input}#${number}.${i}`, next);
      }
      number += 1;
      done = 0;
    }
  },
});

/** One raw object to one item. What is wrong with it becomes a refusal, so that the others are read. */
const toItem = (raw: unknown, place: string, cursor: string): SourceItem => {
  try {
    return { kind: 'record', record: toRecord(raw), place, cursor };
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    return { kind: 'refusal', refusal: refusal(NAME, place, error.message, JSON.stringify(raw)), cursor };
  }
};

/** Where your upstream's field names stand. `readRecord` cleans texts and normalises ids and dates. */
const toRecord = (raw: unknown): PaperRecord => ({ ...readRecord(raw, 'jsonl'), source: NAME });
