// How many reads of the API a database gets at once, and how many of one operation: a hundred root fields must
// not stand before everyone else's one. Loads have no signal and do not wait.
import { Gate } from '../../domain/gate.js';

export class Turns {
  private readonly all: Gate;
  private readonly operations = new WeakMap<AbortSignal, Gate>();
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
    return this.ofOperation(signal, () => this.ofAll(signal, work));
  }

  /** Waits for one of the operation's own turns, which hold up nobody else. */
  async ofOperation<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    if (!signal) return work();
    let gate = this.operations.get(signal);
    if (!gate) {
      gate = new Gate({ places: this.each });
      this.operations.set(signal, gate);
    }
    return within(gate, signal, work);
  }

  /** Waits for one of the database's turns. */
  async ofAll<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    return signal ? within(this.all, signal, work) : work();
  }
}

const within = async <T>(gate: Gate, signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
  const leave = await gate.enter(signal);
  try {
    return await work();
  } finally {
    leave();
  }
};
