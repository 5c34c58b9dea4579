// What a running load tells whoever watches it. One function takes it all: the terminal, JSON lines, a test.
import type { PaperRecord } from '../../src/domain/record.js';
import type { PaperSource, Refusal, UnreadableInput } from '../sources/port.js';
import type { Differences } from './differences.js';

/** What one transaction, or one batch that changed nothing, did. */
export interface BatchDone {
  /** Records of the batch. */
  readonly records: number;
  readonly unchanged: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Edges from papers to entities that were written. */
  readonly edges: number;
}

export type LoadEvent =
  /** Another writer is at work; this one gives up after `forMs`. */
  | { readonly kind: 'waiting'; readonly holder: string; readonly forMs: number }
  /** Stored records are derived again, since another extractor or catalogue wrote them. */
  | { readonly kind: 'deriving'; readonly records: number; readonly of: number }
  /** That has ended; `records` counts those of this run. */
  | {
      readonly kind: 'derived';
      readonly records: number;
      readonly papers: number;
      readonly differences: Differences;
    }
  | { readonly kind: 'unreadable'; readonly error: UnreadableInput }
  /** `resumed` is the number of records that an interrupted load has settled before; null from the start. */
  | { readonly kind: 'input'; readonly source: PaperSource; readonly resumed: number | null }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  /** Lost against another statement of the same source and key. */
  | { readonly kind: 'overruled'; readonly record: PaperRecord }
  | { readonly kind: 'batch'; readonly done: BatchDone };

export type Watch = (event: LoadEvent) => void;
