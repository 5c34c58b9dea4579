// The papers of a run, in one file of JSON Lines.
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { papers } from '../generate/papers.js';
import { readProfile } from '../generate/profile.js';

const write = async (file: string, lines: AsyncIterable<string> | Iterable<string>): Promise<number> => {
  const out = createWriteStream(file);
  let count = 0;
  for await (const line of lines) {
    count += 1;
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return count;
};

async function* linesOf(files: readonly string[], most: number): AsyncGenerator<string> {
  let left = most;
  for (const file of files) {
    const bytes = createReadStream(file);
    const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line.trim()) continue;
      if (left === 0) return;
      left -= 1;
      yield line;
    }
  }
}

function* syntheticLines(count: number, facts: boolean): Generator<string> {
  for (const paper of papers(readProfile(), { papers: count, seed: 1, facts })) yield JSON.stringify(paper);
}

/** The first `most` papers of files of JSON Lines, also .gz. @returns how many there are. */
export const papersFile = (files: readonly string[], most: number, to: string): Promise<number> =>
  write(to, linesOf(files, most));

/** @param facts with facts, so that nothing is left to extract. */
export const syntheticFile = (count: number, facts: boolean, to: string): Promise<number> =>
  write(to, syntheticLines(count, facts));
