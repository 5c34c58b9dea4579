// The signs of one decision, each made once and held with its weights: to join words for every sign of every paper
// and to look the joined words up would cost more than all else.
import type { Catalogue, WordGroup } from '../resolve/catalogue.js';

/**
 * A sign with its weight for each of up to three outcomes beside "no", in thousandths: whole numbers lie in the object
 * itself, where fractions and arrays would each be one more place of memory to wait for, and add up exactly.
 */
export interface Sign {
  readonly name: string;
  readonly weighed: boolean;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** The gathering that has counted it. */
  mark: number;
}

type Part = string | number | boolean | undefined;

/** More are forgotten, so that memory stays flat. */
const MOST = 200_000;

export class SignTable {
  private readonly families = new Map<string, Map<Part, Sign>>();
  private readonly pairs = new Map<string, Map<Part, Map<Part, Sign>>>();
  size = 0;

  constructor(private readonly weights: ReadonlyMap<string, readonly number[]> | undefined) {}

  private make(name: string): Sign {
    this.size += 1;
    return this.once(name);
  }

  /** A sign that is not held: of pairs of words, which are too many. */
  once(name: string): Sign {
    const row = this.weights?.get(name);
    const [a = 0, b = 0, c = 0] = row ?? [];
    return {
      name,
      weighed: row !== undefined,
      a: Math.round(a * 1000),
      b: Math.round(b * 1000),
      c: Math.round(c * 1000),
      mark: 0,
    };
  }

  /** The sign `prefix` + `part`; one sign is always asked for by the same two. */
  of(prefix: string, part: Part = ''): Sign {
    let family = this.families.get(prefix);
    if (!family) {
      family = new Map();
      this.families.set(prefix, family);
    }
    let sign = family.get(part);
    if (!sign) {
      sign = this.make(`${prefix}${part}`);
      family.set(part, sign);
    }
    return sign;
  }

  /** The sign `prefix` + `one` + `glue` + `other`; a prefix has one glue. */
  two(prefix: string, one: Part, glue: string, other: Part): Sign {
    let family = this.pairs.get(prefix);
    if (!family) {
      family = new Map();
      this.pairs.set(prefix, family);
    }
    let row = family.get(one);
    if (!row) {
      row = new Map();
      family.set(one, row);
    }
    let sign = row.get(other);
    if (!sign) {
      sign = this.make(`${prefix}${one}${glue}${other}`);
      row.set(other, sign);
    }
    return sign;
  }
}

const tables = new WeakMap<Catalogue, Map<string, SignTable>>();

/** The table of a decision; to be asked for once a paper, because a full one is begun anew. */
export const tableOf = (catalogue: Catalogue, decision: string): SignTable => {
  let held = tables.get(catalogue);
  if (!held) {
    held = new Map();
    tables.set(catalogue, held);
  }
  let table = held.get(decision);
  if (!table || table.size > MOST) {
    table = new SignTable(catalogue.lexicon.judge.get(decision));
    held.set(decision, table);
  }
  return table;
};

let gatherings = 0;

/** Signs that hold, each counted once, with their weights added up. */
export class Gathering {
  private readonly mark: number;
  private a = 0;
  private b = 0;
  private c = 0;
  /** Does any sign have weights? */
  weighed = false;
  private readonly held: Sign[] = [];

  constructor(readonly table: SignTable) {
    gatherings += 1;
    this.mark = gatherings;
  }

  /** Log-odds of the outcomes beside "no". */
  get sums(): [number, number, number] {
    return [this.a / 1000, this.b / 1000, this.c / 1000];
  }

  add(sign: Sign): void {
    if (sign.mark === this.mark) return;
    sign.mark = this.mark;
    this.held.push(sign);
    if (!sign.weighed) return;
    this.weighed = true;
    this.a += sign.a;
    this.b += sign.b;
    this.c += sign.c;
  }

  has(sign: Sign): boolean {
    return sign.mark === this.mark;
  }

  /** Adds the sign `prefix` + `part`. */
  say(prefix: string, part: Part = ''): void {
    this.add(this.table.of(prefix, part));
  }

  /** Adds the sign `prefix` + `one` + `glue` + `other`; a prefix has one glue. */
  both(prefix: string, one: Part, glue: string, other: Part): void {
    this.add(this.table.two(prefix, one, glue, other));
  }

  /** Adds a sign that is not held; those without weights only tell the trainer something. */
  once(name: string): void {
    const sign = this.table.once(name);
    if (!this.held.some((known) => known.name === name)) this.add(sign);
  }

  /** Adds the signs of a word's groups, as far as `grains`. */
  groups(at: string, group: WordGroup | undefined, grains: number): void {
    if (group) for (let i = 0; i < grains; i += 1) this.both(at, i, ':', group[i]);
  }

  /** Adds the signs of two words' groups together. */
  groupPairs(at: string, one: WordGroup | undefined, other: WordGroup | undefined): void {
    if (one && other) for (let i = 0; i < 2; i += 1) this.both(`${at}${i}:`, one[i], ' ', other[i]);
  }

  names(): string[] {
    return this.held.map((sign) => sign.name);
  }
}
