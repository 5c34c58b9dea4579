// Writes a batch, and where that fails halves it until the record that cannot be written stands alone.
import { PapergraphError } from '../../src/domain/errors.js';
import type { Refusal } from '../sources/port.js';
import { refusal } from '../sources/port.js';
import type { ReadRecord } from './batches.js';

/** So many records refused by the database one after the other: it is not the records. */
const ALL_BAD = 25;

/** The database is away: no record is at fault. */
export const isAway = (error: unknown): boolean =>
  error instanceof PapergraphError && (error.code === 'UNAVAILABLE' || error.code === 'OVERLOADED');

export class Settler {
  #inARow = 0;

  constructor(
    /** Writes the records in one transaction, with the cursor of the last. */
    private readonly write: (records: readonly ReadRecord[]) => Promise<void>,
    private readonly refuse: (refusal: Refusal) => void,
  ) {}

  /** Rejects when the database is away, or refuses everything. */
  async settle(records: readonly ReadRecord[]): Promise<void> {
    try {
      await this.write(records);
      this.#inARow = 0;
    } catch (error) {
      if (isAway(error)) throw error;
      const [only] = records;
      if (records.length > 1) {
        const middle = Math.ceil(records.length / 2);
        await this.settle(records.slice(0, middle));
        await this.settle(records.slice(middle));
      } else if (only) this.#refuse(only, error);
      else throw error;
    }
  }

  #refuse({ record, place }: ReadRecord, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.#inARow += 1;
    if (this.#inARow >= ALL_BAD)
      throw new PapergraphError(
        'UNAVAILABLE',
        `The database refuses every record, last with: ${reason}`,
        {},
        { cause: error },
      );
    this.refuse(
      refusal(
        record.source,
        place,
        `expected a record that can be written; the database says: ${reason}`,
        JSON.stringify(record),
      ),
    );
  }
}
