// What a load did: counts, and each refusal with its place and reason, on the terminal and in the rejected
// file. Refusals go to the file as they come, so that a million of them take no memory.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Refusal, UnreadableInput } from './sources/port.js';

export const EXIT = { done: 0, refused: 1, wrongCall: 2, unavailable: 3, interrupted: 130 } as const;

/** Refusals shown on the terminal; the file has all. */
const SHOWN = 5;
const BUFFERED = 100;

/** One line of the rejected file. `line` is null where the place is no line of a file. */
const toRow = ({ source, place, reason, raw }: Refusal): string => {
  const [, file, line] = /^(.*):(\d+)$/s.exec(place) ?? [];
  return JSON.stringify({ file: file ?? place, line: line ? Number(line) : null, source, reason, raw });
};

export class Report {
  readonly #counts = new Map<string, number>();
  readonly #shown: string[] = [];
  #buffer: string[] = [];
  #file: number | null = null;
  #fileError: string | null = null;
  #refused = 0;
  #readable = 0;
  #unreadable = 0;
  #interrupted = false;
  #failure: string | null = null;
  #away = false;
  #conclusion: string | null = null;

  /** `rejectedPath` is written anew at the first refusal, and not touched when there is none. */
  constructor(readonly rejectedPath: string) {}

  /** Adds to a count that the summary shows in the order of first mention: "papers", "duplicates", … */
  count(name: string, by = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
  }

  counted(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  get refused(): number {
    return this.#refused;
  }

  refuse(refusal: Refusal): void {
    this.#refused += 1;
    if (refusal.unavailable) this.#away = true;
    if (this.#shown.length < SHOWN) this.#shown.push(`${refusal.place}: ${refusal.reason}`);
    this.#buffer.push(toRow(refusal));
    if (this.#buffer.length >= BUFFERED) this.#flush();
  }

  /** An input was opened. */
  inputRead(): void {
    this.#readable += 1;
  }

  /** An input gave nothing at all: it is refused as a whole. */
  inputRefused({ input, reason }: UnreadableInput): void {
    this.#unreadable += 1;
    this.refuse({ source: '', place: input, reason, raw: '' });
  }

  interrupted(): void {
    this.#interrupted = true;
  }

  /** The database or a source failed; one sentence. */
  failed(sentence: string): void {
    this.#failure ??= sentence;
  }

  /** For work that counts no records: what the summary says in place of counts. */
  conclude(sentence: string): void {
    this.#conclusion = sentence;
  }

  /** Writes what is left of the rejected file. Call it before `summary` and `exitCode`. */
  close(): void {
    this.#flush();
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #flush(): void {
    if (!this.#buffer.length || this.#fileError) return;
    try {
      this.#file ??= openSync(this.rejectedPath, 'w');
      writeSync(this.#file, `${this.#buffer.join('\n')}\n`);
    } catch (error) {
      // The load goes on: its good records are worth more than the list of the bad.
      this.#fileError = `${this.rejectedPath} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
    }
    this.#buffer = [];
  }

  get exitCode(): number {
    if (this.#interrupted) return EXIT.interrupted;
    if (this.#failure || this.#fileError || this.#away) return EXIT.unavailable;
    if (this.#unreadable && !this.#readable) return EXIT.wrongCall;
    return this.#refused ? EXIT.refused : EXIT.done;
  }

  /** For the terminal: counts, the first refusals, where the rest stands, and what ended the load. */
  summary(): string {
    const counts = [...this.#counts].map(([name, n]) => `${n.toLocaleString('en')} ${name}`);
    const counted = [...counts, `${this.#refused.toLocaleString('en')} refused`].join(', ');
    const lines = [this.#conclusion ?? counted];
    lines.push(...this.#shown.map((line) => `  refused ${line}`));
    const more = this.#refused - this.#shown.length;
    if (more > 0) lines.push(`  and ${more.toLocaleString('en')} more`);
    if (this.#refused) lines.push(this.#fileError ?? `All refusals with their reasons: ${this.rejectedPath}`);
    if (this.#interrupted)
      lines.push('Interrupted. What is loaded is whole; the same command goes on from there.');
    if (this.#failure) lines.push(this.#failure);
    return lines.join('\n');
  }

  /** The same for machines (`--json`). */
  toJSON(): Record<string, unknown> {
    const rejected = this.#refused && !this.#fileError ? this.rejectedPath : null;
    return {
      ...Object.fromEntries(this.#counts),
      refused: this.#refused,
      rejected,
      ...(this.#conclusion ? { conclusion: this.#conclusion } : {}),
      exitCode: this.exitCode,
    };
  }
}
