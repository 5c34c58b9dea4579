// What a load shows while it runs: one line rewritten on a terminal, a plain line every few seconds elsewhere,
// JSON lines for machines, nothing when asked to be quiet. It fills the report on the way.
import type { Watch } from './pipeline.js';
import type { Report } from './report.js';
import type { PaperSource } from './sources/port.js';

const REDRAW_MS = 100;
const LINE_MS = 5_000;
const SHOWN = 5;

export type ProgressMode = 'terminal' | 'plain' | 'json' | 'quiet';

/** Where it writes: `notes` is stderr, `data` takes the JSON lines (stdout). */
export interface ProgressOutput {
  readonly mode: ProgressMode;
  readonly notes: { write(text: string): unknown; readonly columns?: number };
  readonly data: { write(text: string): unknown };
}

const number = (n: number): string => Math.round(n).toLocaleString('en');

const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
};

export class LoadProgress {
  readonly #overruled: string[] = [];
  #source: PaperSource | null = null;
  #began = { at: Date.now(), bytes: 0, records: 0 };
  #drawn = false;
  #lastAt = 0;
  #derived = 0;

  constructor(
    private readonly report: Report,
    private readonly output: ProgressOutput,
  ) {}

  readonly watch: Watch = (event) => {
    switch (event.kind) {
      case 'waiting':
        return this.#note(
          `Another writer is at work: ${event.holder}. Waiting for up to ${duration(event.forMs / 1000)} …`,
          { waitingFor: event.holder },
        );
      case 'deriving':
        if (this.#derived === 0)
          this.#note(
            'This graph was written with another extractor or catalogue: deriving its facts again from the stored records.',
          );
        this.#derived = event.records;
        return this.#draw(() => `${number(event.records)} records derived again`, { derived: event.records });
      case 'unreadable':
        this.report.inputRefused(event.error);
        return this.#json({ event: 'unreadable', input: event.error.input, reason: event.error.reason });
      case 'input':
        return this.#begin(event.source, event.resumed);
      case 'refusal':
        this.report.refuse(event.refusal);
        return this.#json({ event: 'refusal', ...event.refusal });
      case 'overruled': {
        const { source, key, title } = event.record;
        this.report.count('overruled');
        this.#overruled.push(`${source}:${key} (${title.slice(0, 60)})`);
        return this.#json({ event: 'overruled', source, key, title });
      }
      case 'batch': {
        const { records, ...counts } = event.done;
        this.report.count('records', records);
        for (const [name, count] of Object.entries(counts)) if (count > 0) this.report.count(name, count);
        return this.#draw(() => this.#line(), { input: this.#source?.input ?? null, ...event.done });
      }
    }
  };

  /** Call it when the load has ended and the report is closed. */
  finish(): void {
    this.#clear();
    this.#json({ event: 'end', ...this.report.toJSON() });
    if (this.output.mode === 'json') return;
    if (this.output.mode === 'quiet' && this.report.exitCode === 0) return;
    const lines = [
      this.report.summary(),
      ...this.#overruled
        .slice(0, SHOWN)
        .map((name) => `  overruled ${name}: another statement of this record stands`),
    ];
    if (this.#overruled.length > SHOWN)
      lines.push(`  and ${number(this.#overruled.length - SHOWN)} more overruled`);
    this.output.notes.write(`${lines.join('\n')}\n`);
  }

  #begin(source: PaperSource, resumed: number | null): void {
    this.report.inputRead();
    this.#source = source;
    this.#began = { at: Date.now(), bytes: 0, records: this.report.counted('records') };
    if (resumed !== null)
      this.#note(
        `${source.input}: going on after ${number(resumed)} records that an interrupted load settled.`,
      );
    this.#json({ event: 'input', input: source.input, format: source.name, resumed });
  }

  #line(): string {
    const source = this.#source;
    const seconds = Math.max(0.001, (Date.now() - this.#began.at) / 1000);
    const records = this.report.counted('records');
    const parts = [
      ...(source ? [source.input] : []),
      `${number(records)} records`,
      `${number((records - this.#began.records) / seconds)}/s`,
      `${number(this.report.counted('edges'))} edges`,
      `${number(this.report.refused)} refused`,
    ];
    if (source?.size) {
      if (!this.#began.bytes) this.#began = { ...this.#began, bytes: source.bytesRead, at: Date.now() };
      const rate = (source.bytesRead - this.#began.bytes) / seconds;
      if (rate > 0 && source.bytesRead < source.size)
        parts.push(`${duration((source.size - source.bytesRead) / rate)} left`);
    }
    return parts.join(', ');
  }

  /** The running line: on a terminal often, elsewhere seldom. */
  #draw(text: () => string, data: Record<string, unknown>): void {
    this.#json({ event: 'progress', ...data });
    const { mode, notes } = this.output;
    const every = mode === 'terminal' ? REDRAW_MS : mode === 'plain' ? LINE_MS : Number.POSITIVE_INFINITY;
    if (Date.now() - Math.max(this.#lastAt, mode === 'plain' ? this.#began.at : 0) < every) return;
    this.#lastAt = Date.now();
    if (mode === 'plain') notes.write(`${text()}\n`);
    else notes.write(`\r\u001b[K${text().slice(0, (notes.columns ?? 80) - 1)}`);
    this.#drawn = mode === 'terminal';
  }

  #clear(): void {
    if (this.#drawn) this.output.notes.write('\r\u001b[K');
    this.#drawn = false;
  }

  #note(text: string, data: Record<string, unknown> = {}): void {
    this.#json({ event: 'note', text, ...data });
    if (this.output.mode === 'json' || this.output.mode === 'quiet') return;
    this.#clear();
    this.output.notes.write(`${text}\n`);
  }

  #json(line: Record<string, unknown>): void {
    if (this.output.mode === 'json') this.output.data.write(`${JSON.stringify(line)}\n`);
  }
}
