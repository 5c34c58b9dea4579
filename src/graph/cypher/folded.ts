// Statements that were folded before. Folding takes longer than all else that a small query needs of this process, and
// a text depends on a plan's shape alone: where what stands below the roots is fixed, text and places of the values
// are remembered by the shape of the roots.
import { BoundedMap } from '../../domain/bounded-map.js';
import type { Dialect, Statement } from '../engine.js';
import type { Part, Plan, Selection } from '../plan.js';
import { fold, VALUES } from './fold.js';
import { Scope } from './pattern.js';

/** Characters of texts and shapes, all together. */
const REMEMBERED = 5_000_000;

/** Stands for a value while its statement is folded. */
interface Hole {
  /** Of the plan's values, in the order in which `outline` meets them. */
  readonly at: number;
  /** Of the value's items, where it is a list that is taken apart. */
  readonly item: number | null;
}

interface Slot {
  readonly name: string;
  readonly hole: Hole | null;
  readonly isInt: boolean;
  /** Where no hole is: a value that belongs to the shape. */
  readonly constant: unknown;
}

interface Folded {
  readonly text: string;
  readonly slots: readonly Slot[];
  /** Of the parts, in the order of the plan. */
  readonly keys: readonly string[];
}

/** The shape of the roots of a plan, and their values on the side. Null where something below them is not fixed. */
class Outline {
  readonly values: unknown[] = [];
  /** What several parts of one list ask alike stands once. */
  private readonly seen: unknown[] = [];
  isFixed = true;

  of(value: unknown, isFilter = false): string {
    if (typeof value !== 'object' || value === null)
      return typeof value === 'string' ? `"${value}"` : `${String(value)}`;
    if (Array.isArray(value)) {
      let text = '[';
      for (const item of value) text += `${this.of(item)},`;
      return `${text}]`;
    }
    if (value instanceof Set) return `{${[...value].sort().join()}}`;
    if ('properties' in value) {
      const { fixed } = value as Selection;
      if (fixed === undefined) this.isFixed = false;
      return `#${fixed}`;
    }
    if (isFilter) {
      const before = this.seen.indexOf(value);
      if (before >= 0) return `@${before}`;
      this.seen.push(value);
    }
    let text = '(';
    for (const name in value) {
      const part = (value as Record<string, unknown>)[name];
      if (name === 'key') continue;
      if (VALUES.has(name) && part !== null && part !== undefined) {
        this.values.push(part);
        text += `${name}?`;
      } else {
        text += `${name}:${this.of(part, name === 'where')},`;
      }
    }
    return `${text})`;
  }
}

/** A copy of a plan with a hole for each value, in the order of `Outline`. */
const withHoles = (parts: readonly Part[], holes: Map<unknown, Hole>): Part[] => {
  const copies = new Map<unknown, unknown>();
  let at = 0;
  const hole = (item: number | null): object => {
    const made = {};
    holes.set(made, { at, item });
    return made;
  };
  const copy = (value: unknown, isFilter = false): unknown => {
    if (typeof value !== 'object' || value === null || value instanceof Set || 'properties' in value)
      return value;
    const known = isFilter ? copies.get(value) : undefined;
    if (known) return known;
    const made: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
    if (isFilter) copies.set(value, made);
    for (const [name, part] of Object.entries(value)) {
      if (
        !Array.isArray(value) &&
        VALUES.has(name) &&
        name !== 'key' &&
        part !== null &&
        part !== undefined
      ) {
        if (Array.isArray(part)) {
          const items = part.map((_, i) => hole(i));
          holes.set(items, { at, item: null });
          (made as Record<string, unknown>)[name] = items;
        } else {
          (made as Record<string, unknown>)[name] = hole(null);
        }
        at += 1;
      } else {
        (made as Record<string, unknown>)[name] = copy(part, name === 'where');
      }
    }
    return made;
  };
  return parts.map((part) => copy(part) as Part);
};

/** Notes where each parameter's value comes from. */
class Tracing extends Scope {
  readonly slots: Slot[] = [];
  constructor(
    dialect: Dialect,
    private readonly holes: ReadonlyMap<unknown, Hole>,
  ) {
    super(dialect);
  }

  override param(value: unknown): string {
    return this.noted(value, false);
  }

  override int(value: number): string {
    return this.noted(value, true);
  }

  private noted(value: unknown, isInt: boolean): string {
    const hole = this.holes.get(value) ?? null;
    const constant = hole ? null : isInt ? this.dialect.int(value as number) : value;
    const name = super.param(constant);
    this.slots.push({ name: name.slice(1), hole, isInt, constant });
    return name;
  }
}

/** Folds plans for one dialect, those of a shape that it knows at once. */
export const folder = (dialect: Dialect): ((plan: Plan) => Statement) => {
  const known = new BoundedMap<Folded>(REMEMBERED);

  const made = (parts: readonly Part[]): Folded => {
    const holes = new Map<unknown, Hole>();
    const copies = withHoles(parts, holes);
    const scope = new Tracing(dialect, holes);
    const { text } = fold({ parts: [...copies] }, scope);
    return { text, slots: scope.slots, keys: copies.map(({ key }) => key) };
  };

  return (plan) => {
    const outline = new Outline();
    const shape = outline.of(plan.parts);
    if (!outline.isFixed) return fold(plan, new Scope(dialect));
    let folded = known.get(shape);
    if (!folded) {
      folded = made(plan.parts);
      known.set(shape, folded, shape.length + folded.text.length);
    }
    const { keys, text, slots } = folded;
    for (let i = 0; i < keys.length; i++) (plan.parts[i] as Part).key = keys[i] as string;
    const params: Record<string, unknown> = {};
    for (const { name, hole, isInt, constant } of slots) {
      if (hole === null) {
        params[name] = constant;
        continue;
      }
      const whole = outline.values[hole.at];
      const value = hole.item === null ? whole : (whole as readonly unknown[])[hole.item];
      params[name] = isInt ? dialect.int(value as number) : value;
    }
    return { text, params };
  };
};
