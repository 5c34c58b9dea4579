// Counts, the rejected file and the exit code that cron sees.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT, Report } from './report.js';
import { UnreadableInput } from './sources/port.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papergraph-report-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = (): Report => new Report(join(folder, 'rejected.jsonl'));
const bad = (place: string) => ({
  source: 'jsonl',
  place,
  reason: 'title: expected text; got 7',
  raw: '{"title":7}',
});

describe('a report', () => {
  it('of a load without refusals writes no file', () => {
    const r = report();
    r.inputRead();
    r.count('papers', 1234);
    r.close();
    expect(r.summary()).toBe('1,234 papers, 0 refused');
    expect(r.exitCode).toBe(EXIT.done);
    expect(existsSync(r.rejectedPath)).toBe(false);
  });

  it('writes each refusal with file, line, reason and the raw text', () => {
    const r = report();
    r.inputRead();
    for (let i = 1; i <= 250; i += 1) r.refuse(bad(`in:put.jsonl:${i}`));
    r.inputRefused(new UnreadableInput('none.txt', 'there is no such file'));
    r.close();
    const rows = readFileSync(r.rejectedPath, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(rows).toHaveLength(251);
    expect(rows[1]).toEqual({
      file: 'in:put.jsonl',
      line: 2,
      source: 'jsonl',
      reason: 'title: expected text; got 7',
      raw: '{"title":7}',
    });
    expect(rows[250]).toMatchObject({ file: 'none.txt', line: null, reason: 'there is no such file' });
    expect(r.summary()).toContain('refused in:put.jsonl:1: title: expected text; got 7');
    expect(r.summary()).toContain('and 246 more');
    expect(r.exitCode).toBe(EXIT.refused);
    expect(r.toJSON()).toEqual({ refused: 251, rejected: r.rejectedPath, exitCode: 1 });
  });

  it('exit codes: nothing readable, the database gone, interrupted', () => {
    const r = report();
    r.inputRefused(new UnreadableInput('a', 'is empty'));
    expect(r.exitCode).toBe(EXIT.wrongCall);
    r.failed('Neo4j does not answer.');
    expect([r.exitCode, r.summary()]).toEqual([
      EXIT.unavailable,
      expect.stringContaining('Neo4j does not answer.'),
    ]);
    r.interrupted();
    expect(r.exitCode).toBe(EXIT.interrupted);
  });

  it.skipIf(!existsSync('/dev/full'))('a rejected file on a full disk does not stop the load', () => {
    const r = new Report('/dev/full');
    r.inputRead();
    for (let i = 0; i < 200; i += 1) r.refuse(bad(`x:${i}`));
    r.close();
    expect(r.refused).toBe(200);
    expect(r.summary()).toMatch(/\/dev\/full cannot be written: ENOSPC/);
    expect(r.exitCode).toBe(EXIT.unavailable);
  });
});
