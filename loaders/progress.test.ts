// What a load shows on a terminal, in a log and to a machine, without a load: the events are made here.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_DIFFERENCES } from './pipeline/differences.js';
import type { BatchDone } from './pipeline/events.js';
import { LoadProgress, type ProgressMode } from './progress.js';
import { bar, line, Pace } from './progress-line.js';
import { Report } from './report.js';
import type { PaperSource } from './sources/port.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-progress-'));
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  vi.stubEnv('LC_ALL', 'C.UTF-8');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const setUp = (mode: ProgressMode) => {
  const out = { notes: '', data: '' };
  const report = new Report(join(folder, 'rejected.jsonl'));
  const progress = new LoadProgress(report, {
    mode,
    notes: { write: (text) => (out.notes += text), columns: 200 },
    data: { write: (text) => (out.data += text) },
  });
  const source = { name: 'jsonl', input: 'a.jsonl', size: 1_000, bytesRead: 0 };
  const batch = (bytesRead: number, done: Partial<BatchDone> = {}): void => {
    source.bytesRead = bytesRead;
    const nothing = { records: 100, unchanged: 0, added: 100, changed: 0, removed: 0, edges: 300 };
    progress.watch({ kind: 'batch', done: { ...nothing, ...done } });
  };
  const begin = (resumed: number | null = null): void =>
    progress.watch({ kind: 'input', source: source as unknown as PaperSource, resumed });
  return { out, report, progress, begin, batch };
};

describe('progress', () => {
  it('on a terminal is one line: a bar, rate, papers, edges, refusals, time left', () => {
    const { out, report, progress, begin, batch } = setUp('terminal');
    begin();
    vi.advanceTimersByTime(2_000);
    batch(100);
    vi.advanceTimersByTime(4_500);
    report.refuse({ source: 'jsonl', place: 'a.jsonl:7', reason: 'no title', raw: '' });
    batch(500);
    const last = out.notes.split('\r\u001b[K').at(-1);
    // From the first batch on: 100 records and 400 bytes in 4.5 s, 500 bytes to go.
    expect(last).toBe(
      'a.jsonl  ██████████░░░░░░░░░░  50%  200 records, 22/s, 200 papers, 600 edges, 1 refused, 6 s left',
    );
    expect(out.notes).not.toContain('\n');
    // While nothing moves the line goes on: the rate falls.
    vi.advanceTimersByTime(4_000);
    expect(out.notes.split('\r\u001b[K').at(-1)).toContain('13/s');
    report.close();
    progress.finish();
    expect(out.notes).toContain('\r\u001b[K200 records, 200 added, 600 edges, 1 refused\n');
    const ended = out.notes;
    vi.advanceTimersByTime(10_000);
    expect(out.notes).toBe(ended);
    expect(out.data).toBe('');
  });

  it('in a log is a plain line every five seconds, and in the end the summary', () => {
    const { out, report, progress, begin, batch } = setUp('plain');
    begin(40);
    for (let i = 1; i <= 12; i += 1) {
      vi.advanceTimersByTime(1_000);
      batch(i * 80);
    }
    report.close();
    progress.finish();
    const lines = out.notes.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('a.jsonl: going on after 40 records that an interrupted load settled.');
    expect(lines[1]).toMatch(/^a\.jsonl {2}████████░+ +40% {2}500 records, 100\/s, .* left$/);
    expect(lines[3]).toBe('1,200 records, 1,200 added, 3,600 edges, 0 refused');
    expect(out.notes).not.toContain('\r');
  });

  it('for a machine is one object a line, the last a summary with the exit code', () => {
    const { out, report, progress, begin, batch } = setUp('json');
    begin();
    batch(500);
    progress.watch({ kind: 'deriving', records: 5, of: 10 });
    progress.watch({
      kind: 'derived',
      records: 10,
      papers: 9,
      differences: { ...NO_DIFFERENCES, papers: 2 },
    });
    progress.watch({ kind: 'waiting', holder: 'another', forMs: 5_000 });
    report.close();
    progress.finish();
    const lines = out.data
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(lines.map(({ event }) => event)).toEqual([
      'input',
      'progress',
      'note',
      'progress',
      'derived',
      'note',
      'end',
    ]);
    expect(lines[1]).toMatchObject({ input: 'a.jsonl', records: 100, added: 100, edges: 300, share: 0.5 });
    expect(lines[4]).toMatchObject({ records: 10, of: 9, papers: 2 });
    expect(lines.at(-1)).toMatchObject({ records: 100, refused: 0, exitCode: 0, seconds: 0 });
    expect(out.notes).toBe('');
  });

  it('of deriving again tells how far it is and what it changed', () => {
    const { out, progress } = setUp('terminal');
    progress.watch({ kind: 'deriving', records: 500, of: 2_000 });
    vi.advanceTimersByTime(2_000);
    progress.watch({ kind: 'deriving', records: 1_000, of: 2_000 });
    expect(out.notes.split('\r\u001b[K').at(-1)).toBe(
      '██████████░░░░░░░░░░  50%  1,000 records derived again, 250/s, 4 s left',
    );
    const differences = { ...NO_DIFFERENCES, papers: 3, namesAdded: 1_400, rolesChanged: 2, factsRemoved: 1 };
    progress.watch({ kind: 'derived', records: 2_000, papers: 1_900, differences });
    expect(out.notes).toMatch(
      /2,000 records derived again: 3 of 1,900 papers say something else now \(1,400 names came, 2 names changed their role, 1 facts went\)\.\n$/,
    );
  });

  it('has a bar for terminals without Unicode, and none where the end is unknown', () => {
    expect(bar(0.25, { LANG: 'C' })).toBe('#####---------------  25%');
    expect(bar(2, { LANG: 'en_US.UTF-8' })).toContain('█'.repeat(20));
    const pace = new Pace({ share: null, done: 0 });
    vi.advanceTimersByTime(10_000);
    expect(line('hf:daily', { share: null, done: 50 }, pace, 'records', ['0 refused'])).toBe(
      'hf:daily  50 records, 5/s, 0 refused',
    );
  });
});
