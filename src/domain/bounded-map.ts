// What was found out about texts that callers send: kept while it is used, up to a size, whatever they send.

interface Entry<V> {
  readonly value: V;
  readonly weight: number;
  /** Since it was last looked at for forgetting. */
  used: boolean;
}

/**
 * A map that forgets what has not been used for long when its entries are together heavier than `most`. What was used
 * gets a second round instead of a new place at each use: a read changes nothing but a mark.
 */
export class BoundedMap<V> {
  private readonly entries = new Map<string, Entry<V>>();
  private total = 0;
  /** @param most in characters, or whatever else `set` is told. */
  constructor(private readonly most: number) {}

  /** What all entries weigh. */
  get weight(): number {
    return this.total;
  }

  get(key: string): V | undefined {
    const entry = this.entries.get(key);
    if (entry) entry.used = true;
    return entry?.value;
  }

  /**
   * Keeps nothing that is heavier than all may be together.
   * @param weight in characters, where it is the value that takes the room.
   */
  set(key: string, value: V, weight = key.length): void {
    this.delete(key);
    if (weight > this.most) return;
    this.entries.set(key, { value, weight, used: false });
    this.total += weight;
    for (const [oldest, entry] of this.entries) {
      if (this.total <= this.most) break;
      // A Map walks what is added while it walks: at the second round the mark is gone.
      this.delete(oldest);
      if (!entry.used) continue;
      this.entries.set(oldest, { ...entry, used: false });
      this.total += entry.weight;
    }
  }

  delete(key: string): void {
    this.total -= this.entries.get(key)?.weight ?? 0;
    this.entries.delete(key);
  }
}
