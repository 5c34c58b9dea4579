// Runs the gold set's own scorer on what the extractor says of labelled papers.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toWire } from '../../loaders/facts-form.js';
import type { FactSet } from '../../src/domain/facts.js';
import { type PaperRecord, recordOf } from '../../src/domain/record.js';
import { type Labelled, scorerFile } from './labelled.js';

const record = ({ id, title, abstract }: Labelled): PaperRecord =>
  recordOf({
    source: 'jsonl',
    key: title,
    identifiers: id.startsWith('seed-') ? [] : [{ scheme: 'arxiv', value: id }],
    title,
    abstract,
  });

export interface Read {
  paper: Labelled;
  facts: FactSet;
}

/** What the scorer prints; `options` are its own ("--json", "--errors 40"). */
export const scorePapers = (
  name: string,
  reads: readonly Read[],
  options: readonly string[] = [],
): string => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-score-'));
  try {
    const gold = join(folder, `${name}.gold.jsonl`);
    const predicted = join(folder, `${name}.predicted.jsonl`);
    writeFileSync(gold, reads.map(({ paper }) => JSON.stringify(paper)).join('\n'));
    writeFileSync(
      predicted,
      reads.map(({ paper, facts }) => JSON.stringify(toWire(record(paper), facts))).join('\n'),
    );
    return execFileSync(process.execPath, [scorerFile, gold, predicted, ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }).trimEnd();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
