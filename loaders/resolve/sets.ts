// Disjoint sets and grouping, for joining records by what they share.

export const groupBy = <T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const at = key(item);
    const group = groups.get(at);
    if (group) group.push(item);
    else groups.set(at, [item]);
  }
  return groups;
};

/** Disjoint sets over 0…size-1; the least member stands for its set, so the order of joining cannot show. */
export class Sets {
  #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    for (let at = i; at !== root; ) {
      const up = this.#parent[at] as number;
      this.#parent[at] = root;
      at = up;
    }
    return root;
  }

  join(members: readonly number[]): void {
    for (const member of members) {
      const [a, b] = [this.find(members[0] as number), this.find(member)];
      this.#parent[Math.max(a, b)] = Math.min(a, b);
    }
  }

  groups(): number[][] {
    return [...groupBy(this.#parent.keys(), (i) => this.find(i)).values()];
  }

  copy(): Sets {
    const other = new Sets(0);
    other.#parent = [...this.#parent];
    return other;
  }
}
