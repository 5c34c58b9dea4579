// What a load shows while it runs: one line rewritten on a terminal, a plain line every few seconds elsewhere,
// JSON lines for machines, nothing when asked to be quiet. It fills the report on the way.
import type { Differences } from './pipeline/differences.js';
import type { Watch } from './pipeline.js';
import { duration, line, number, Pace, type Standing } from './progress-line.js';
import type { Report } from './report.js';
import type { PaperSource } from './sources/port.js';

const REDRAW_MS = 100;
/** A source that lets one wait moves nothing; the line still shows that somebody is there. */
const TICK_MS = 1_000;
const LINE_MS = 5_000;
const SHOWN = 5;

export type ProgressMode = 'terminal' | 'plain' | 'json' | 'quiet';

/** Where it writes: `notes` is stderr, `data` takes the JSON lines (stdout). */
export interface ProgressOutput {
  readonly mode: ProgressMode;
  readonly notes: { write(text: string): unknown; readonly columns?: number };
  readonly data: { write(text: string): unknown };
}

const shareOf = (source: PaperSource | null): number | null =>
  source?.size ? Math.min(1, source.bytesRead / source.size) : null;

/** "14 names came, 3 went", without what is 0. */
const inWords = (changed: Differences): string => {
  const pairs: readonly (readonly [number, string])[] = [
    [changed.namesAdded, 'names came'],
    [changed.namesRemoved, 'names went'],
    [changed.rolesChanged, 'names changed their role'],
    [changed.factsAdded, 'facts came'],
    [changed.factsRemoved, 'facts went'],
  ];
  return pairs.flatMap(([count, what]) => (count > 0 ? [`${number(count)} ${what}`] : [])).join(', ');
};

export class LoadProgress {
  readonly #overruled: string[] = [];
  readonly #began = Date.now();
  #source: PaperSource | null = null;
  #pace = new Pace({ share: 0, done: 0 });
  #measured = false;
  #again: Standing | null = null;
  #drawn = false;
  #lastAt = 0;
  #ticking: NodeJS.Timeout | null = null;

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
      case 'deriving': {
        const { records, of } = event;
        const standing = { share: of > 0 ? Math.min(1, records / of) : null, done: records };
        if (this.#again === null) {
          this.#note('Deriving facts again from the stored records, with this extractor and catalogue.');
          this.#restart(standing);
        }
        this.#again = standing;
        return this.#draw({ derived: records, of });
      }
      case 'derived': {
        const { records, papers, differences } = event;
        this.#again = null;
        const changes = inWords(differences);
        return this.#note(
          `${number(records)} records derived again: ${number(differences.papers)} of ${number(papers)} papers say something else now${changes ? ` (${changes})` : ''}.`,
          { event: 'derived', records, of: papers, ...differences },
        );
      }
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
        // Opening and the first batch are no measure for the others.
        if (!this.#measured) this.#restart(this.#standing());
        const share = shareOf(this.#source);
        return this.#draw({ input: this.#source?.input ?? null, ...event.done, share });
      }
    }
  };

  /** Call it when the load has ended and the report is closed. */
  finish(): void {
    if (this.#ticking) clearInterval(this.#ticking);
    this.#clear();
    const seconds = Math.round((Date.now() - this.#began) / 100) / 10;
    this.#json({ event: 'end', ...this.report.toJSON(), seconds });
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
    this.#restart(this.#standing());
    this.#measured = false;
    if (resumed !== null)
      this.#note(
        `${source.input}: going on after ${number(resumed)} records that an interrupted load settled.`,
      );
    this.#json({ event: 'input', input: source.input, format: source.name, resumed });
    if (this.output.mode !== 'terminal') return;
    this.#ticking ??= setInterval(() => this.#draw(), TICK_MS).unref();
    this.#draw();
  }

  #restart(from: Standing): void {
    this.#pace = new Pace(from);
    this.#measured = true;
  }

  #standing(): Standing {
    return { share: shareOf(this.#source), done: this.report.counted('records') };
  }

  #line(): string {
    if (this.#again) return line(null, this.#again, this.#pace, 'records derived again', []);
    const { report } = this;
    return line(this.#source?.input ?? null, this.#standing(), this.#pace, 'records', [
      `${number(report.counted('added') + report.counted('changed'))} papers`,
      `${number(report.counted('edges'))} edges`,
      `${number(report.refused)} refused`,
    ]);
  }

  /** The running line: on a terminal often, elsewhere seldom. @param data of the JSON line, where there is one. */
  #draw(data?: Record<string, unknown>): void {
    if (data) this.#json({ event: 'progress', ...data });
    const { mode, notes } = this.output;
    if (mode === 'json' || mode === 'quiet') return;
    const quiet =
      mode === 'plain' && this.#lastAt === 0 ? Date.now() - this.#began : Date.now() - this.#lastAt;
    if (quiet < (mode === 'terminal' ? REDRAW_MS : LINE_MS)) return;
    this.#lastAt = Date.now();
    if (mode === 'plain') notes.write(`${this.#line()}\n`);
    else notes.write(`\r\u001b[K${this.#line().slice(0, (notes.columns ?? 80) - 1)}`);
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
