// Reads a corpus of papers, JSON Lines, plain or gzipped, one paper at a time.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { PaperText } from '../../src/domain/facts.js';

export interface CorpusPaper extends PaperText {
  id: string | null;
}

/** Papers with a title and an abstract, in the files' order. */
export async function* readCorpus(files: readonly string[]): AsyncGenerator<CorpusPaper> {
  for (const file of files) {
    const raw = createReadStream(file);
    const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line.trim()) continue;
      const row = JSON.parse(line) as { id?: unknown; title?: unknown; abstract?: unknown };
      if (typeof row.title !== 'string' || typeof row.abstract !== 'string') continue;
      yield {
        id: typeof row.id === 'string' ? row.id : null,
        title: row.title,
        abstract: row.abstract,
        summary: null,
      };
    }
  }
}
