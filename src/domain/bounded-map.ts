// What was found out about texts that callers send: kept while it is used, up to a size, whatever they send.

/** A map that forgets what was used longest ago when its entries are together heavier than `most`. */
export class BoundedMap<V> {
  private readonly entries = new Map<string, { readonly value: V; readonly weight: number }>();
  private total = 0;
  /** @param most in characters. */
  constructor(private readonly most: number) {}

  /** What all entries weigh. */
  get weight(): number {
    return this.total;
  }

  get(key: string): V | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  /** @param weight in characters, where it is the value that takes the room. */
  set(key: string, value: V, weight = key.length): void {
    this.delete(key);
    this.entries.set(key, { value, weight });
    this.total += weight;
    for (const oldest of this.entries.keys()) {
      if (this.total <= this.most) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.total -= this.entries.get(key)?.weight ?? 0;
    this.entries.delete(key);
  }
}
