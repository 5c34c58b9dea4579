// Cuts a source's items into batches that fit a transaction and the memory.
import type { PaperRecord } from '../../src/domain/record.js';
import type { PaperSource, Refusal } from '../sources/port.js';

export interface ReadRecord {
  readonly record: PaperRecord;
  readonly place: string;
  /** Where to go on after this record. */
  readonly cursor: string;
}

export interface ReadBatch {
  readonly records: readonly ReadRecord[];
  readonly refusals: readonly Refusal[];
  /** Where to go on after the batch. */
  readonly cursor: string;
}

/** Characters of text in a batch; a few thousand abstracts. */
const MOST_TEXT = 4_000_000;

const weight = ({ title, abstract, summary, authors, facts }: PaperRecord): number =>
  title.length +
  (abstract?.length ?? 0) +
  (summary?.length ?? 0) +
  (authors?.length ?? 0) * 40 +
  (facts ? (facts.entities.length + facts.results.length + facts.comparisons.length) * 400 : 0);

/** At most `size` items each. Throws the signal's reason when it is aborted. */
export async function* readBatches(
  source: PaperSource,
  cursor: string | null,
  size: number,
  signal?: AbortSignal,
): AsyncGenerator<ReadBatch> {
  let records: ReadRecord[] = [];
  let refusals: Refusal[] = [];
  let text = 0;
  let last = cursor ?? '';
  const batch = (): ReadBatch => {
    const made = { records, refusals, cursor: last };
    records = [];
    refusals = [];
    text = 0;
    return made;
  };
  for await (const item of source.read(cursor, signal)) {
    last = item.cursor;
    if (item.kind === 'refusal') refusals.push(item.refusal);
    else {
      records.push(item);
      text += weight(item.record);
    }
    if (records.length + refusals.length >= size || text >= MOST_TEXT) yield batch();
  }
  if (records.length + refusals.length > 0) yield batch();
}
