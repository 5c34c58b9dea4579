// Parses single variables and collects what is wrong with them; `config.ts` says which variables there are.

export type Env = Readonly<Record<string, string | undefined>>;

interface Mistake {
  readonly variable: string;
  readonly expected: string;
  /** As the user wrote it; undefined when the variable is not set. */
  readonly came: string | undefined;
}

/** All mistakes of the configuration, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly mistakes: readonly Mistake[]) {
    const lines = mistakes.map(
      ({ variable, expected, came }) =>
        `  ${variable}: expected ${expected}, got ${came === undefined ? 'nothing' : JSON.stringify(came)}`,
    );
    super(
      `The configuration has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${lines.join('\n')}`,
    );
  }
}

const FLAGS: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  yes: true,
  '1': true,
  off: false,
  false: false,
  no: false,
  '0': false,
};
const UNITS: Readonly<Record<string, number>> = { b: 1, kb: 1024, mb: 1024 ** 2 };

/** A blank variable counts as not set: that is what Compose passes for one that is missing. */
export class EnvReader {
  private readonly mistakes: Mistake[] = [];
  constructor(private readonly env: Env) {}

  raw(name: string): string | undefined {
    return this.env[name]?.trim() || undefined;
  }

  text(name: string, fallback: string, form = /./s, expected = 'a text'): string {
    return this.parse(name, fallback, expected, (text) => (form.test(text) ? text : undefined));
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    return this.parse(name, fallback, `a whole number from ${min} to ${max}`, (text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    });
  }

  bytes(name: string, fallback: string, min: number, max: number): number {
    const read = (text: string): number | undefined => {
      const [, digits, unit = 'b'] = /^(\d{1,12})\s*(b|kb|mb)?$/i.exec(text) ?? [];
      const value = Number(digits) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
      return value >= min && value <= max ? value : undefined;
    };
    return this.parse(
      name,
      read(fallback) ?? min,
      `a size such as 256kb or 2mb, from ${min} to ${max} bytes`,
      read,
    );
  }

  flag(name: string, fallback: boolean): boolean {
    return this.parse(name, fallback, 'on or off', (text) => FLAGS[text.toLowerCase()]);
  }

  oneOf<T extends string>(name: string, fallback: T, values: readonly T[]): T {
    return this.parse(name, fallback, `one of ${values.join(', ')}`, (text) =>
      values.find((value) => value === text.toLowerCase()),
    );
  }

  /** Parts between commas. */
  list(name: string, accepts: (part: string) => boolean, expected: string): string[] {
    return this.parse(name, [], expected, (text) => {
      const parts = text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean);
      return parts.every(accepts) ? parts : undefined;
    });
  }

  mistake(variable: string, expected: string, came: string | undefined): void {
    this.mistakes.push({ variable, expected, came });
  }

  finish(): void {
    if (this.mistakes.length > 0) throw new ConfigError(this.mistakes);
  }

  private parse<T>(name: string, fallback: T, expected: string, read: (text: string) => T | undefined): T {
    const text = this.raw(name);
    if (text === undefined) return fallback;
    const value = read(text);
    if (value === undefined) this.mistake(name, expected, text);
    return value ?? fallback;
  }
}
