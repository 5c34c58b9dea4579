// Reads fields out of unknown JSON and says exactly what was expected and what came.

/** "entities[2].type: expected one of technique, model, benchmark; got "foo"". */
export class FieldError extends Error {
  override readonly name = 'FieldError';
  constructor(path: string, expected: string, got: unknown) {
    super(`${path}: expected ${expected}; got ${show(got)}`);
  }
}

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null)
    return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'no fields'}`;
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** Control characters but line feed and tab become a blank, lone surrogates U+FFFD. Keeps the length. */
export const cleanText = (text: string): string =>
  /[\p{Cc}\p{Cs}]/u.test(text) ? text.replace(/[^\P{Cc}\n\t]/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD') : text;

/** Line breaks folded to one blank, no blanks at the ends. */
export const cleanTitle = (title: string): string =>
  cleanText(title)
    .replace(/\s*[\n\u2028\u2029]\s*/g, ' ')
    .trim();

/** An object's fields; null and absent are alike. */
export class Fields {
  readonly #object: Readonly<Record<string, unknown>>;

  constructor(
    value: unknown,
    readonly path: string,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new FieldError(path || 'the line', 'a JSON object', value);
    }
    this.#object = value as Record<string, unknown>;
  }

  at(name: string): string {
    return this.path ? `${this.path}.${name}` : name;
  }

  /** The value as it came; undefined when absent or null. */
  raw(name: string): unknown {
    return Object.hasOwn(this.#object, name) ? (this.#object[name] ?? undefined) : undefined;
  }

  fail(name: string, expected: string): never {
    throw new FieldError(this.at(name), expected, this.raw(name));
  }

  /** Cleaned text, or null when absent. */
  text(name: string): string | null {
    const value = this.raw(name);
    if (value === undefined) return null;
    return typeof value === 'string' ? cleanText(value) : this.fail(name, 'text');
  }

  /** Text with something in it. */
  needText(name: string): string {
    const value = this.text(name)?.trim();
    return value ? value : this.fail(name, 'text that is not empty');
  }

  /** A finite number, or null when absent. */
  number(
    name: string,
    expected = 'a finite number',
    fits: (n: number) => boolean = () => true,
  ): number | null {
    const value = this.raw(name);
    if (value === undefined) return null;
    return typeof value === 'number' && Number.isFinite(value) && fits(value)
      ? value
      : this.fail(name, expected);
  }

  needNumber(name: string): number {
    return this.number(name) ?? this.fail(name, 'a finite number');
  }

  /** 0 to 1. */
  share(name: string): number | null {
    return this.number(name, 'a number from 0 to 1', (n) => n >= 0 && n <= 1);
  }

  count(name: string): number | null {
    return this.number(name, 'a whole number, 0 or more', (n) => Number.isSafeInteger(n) && n >= 0);
  }

  boolean(name: string): boolean | null {
    const value = this.raw(name);
    if (value === undefined) return null;
    return typeof value === 'boolean' ? value : this.fail(name, 'true or false');
  }

  /** One of a closed set, in any case; null when absent. */
  oneOf<T extends string>(name: string, allowed: readonly T[]): T | null {
    const value = this.raw(name);
    return value === undefined ? null : member(value, allowed, this.at(name));
  }

  needOneOf<T extends string>(name: string, allowed: readonly T[]): T {
    return this.oneOf(name, allowed) ?? this.fail(name, `one of ${allowed.join(', ').toLowerCase()}`);
  }

  /** Each item of a list read by `read`; empty when absent. */
  list<T>(name: string, read: (item: unknown, path: string) => T): T[] {
    const value = this.raw(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.fail(name, 'a list');
    return value.map((item, i) => read(item, `${this.at(name)}[${i}]`));
  }

  texts(name: string): string[] {
    return this.list(name, (item, path) => asText(item, path));
  }
}

export const asText = (item: unknown, path: string): string => {
  const text = typeof item === 'string' ? cleanText(item).trim() : '';
  if (!text) throw new FieldError(path, 'text that is not empty', item);
  return text;
};

export const member = <T extends string>(value: unknown, allowed: readonly T[], path: string): T => {
  const found = typeof value === 'string' && allowed.find((one) => one.toLowerCase() === value.toLowerCase());
  if (!found) throw new FieldError(path, `one of ${allowed.join(', ').toLowerCase()}`, value);
  return found;
};
