// What every source of papers looks like to the pipeline, a file as well as a live API.
// A bad record is a value (a refusal), not an exception, so that one never stops the others.
import type { PaperRecord } from '../../src/domain/record.js';

/** A record that was not taken, and why. One line of the rejected file. */
export interface Refusal {
  source: string;
  /** "papers.jsonl:12" (line), or the item's address in a live source. */
  place: string;
  /** What was expected and what came. */
  reason: string;
  /** The first 500 characters of what came. */
  raw: string;
  /** The source was away, so that more than one record may be missing (exit code 3). */
  unavailable?: true;
}

/** `cursor` says where to go on after this item; it is opaque to everyone but its source. */
export type SourceItem =
  | { kind: 'record'; record: PaperRecord; place: string; cursor: string }
  | { kind: 'refusal'; refusal: Refusal; cursor: string };

export interface PaperSource {
  /** The format or service: "hf-listing", "jsonl", … */
  readonly name: string;
  /** What the user called it: a path, "-" or "sample". */
  readonly input: string;
  /**
   * Equal when reading again gives the same items, so that a stored cursor may be used; null when that
   * cannot be known (stdin).
   */
  readonly resumeKey: string | null;
  /** Bytes that `bytesRead` runs up to; null when unknown. */
  readonly size: number | null;
  /** Bytes of the input taken so far by the last `read`. */
  readonly bytesRead: number;
  /**
   * Items after `cursor` (null: from the start), in the input's order. Pulled one at a time: the consumer's
   * `await` is the back-pressure. Throws the signal's reason when it is aborted, and nothing else.
   */
  read(cursor: string | null, signal?: AbortSignal): AsyncIterable<SourceItem>;
}

/** No record can be had from this input at all (exit code 2 when that is so of every input). */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
  constructor(
    readonly input: string,
    readonly reason: string,
  ) {
    super(`${input}: ${reason}`);
  }
}

const RAW_LENGTH = 500;

export const refusal = (source: string, place: string, reason: string, raw: string): Refusal => ({
  source,
  place,
  reason,
  raw: raw.slice(0, RAW_LENGTH),
});
