// How many reads of the API a database gets at once, and how many of one operation: a hundred root fields must
// not stand before everyone else's one. Loads have no signal and do not wait.
import { Gate } from '../../domain/gate.js';

export class Turns {
  private readonly all: Gate;
  private readonly mine = new WeakMap<AbortSignal, Gate>();
  /**
   * @param places reads at once.
   * @param each reads at once of one operation, which its signal stands for.
   */
  constructor(
    places: number,
    private readonly each: number,
  ) {
    this.all = new Gate({ places });
  }

  /** @throws the signal's reason, also while it waits. */
  async take<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    if (!signal) return work();
    let gate = this.mine.get(signal);
    if (!gate) {
      gate = new Gate({ places: this.each });
      this.mine.set(signal, gate);
    }
    const leave = await gate.enter(signal);
    try {
      const leaveAll = await this.all.enter(signal);
      try {
        return await work();
      } finally {
        leaveAll();
      }
    } finally {
      leave();
    }
  }
}
