// Responses on disk, one gzip file each: what a conditional request compares with, and what `--offline` replays.
// Keys never come here. A cache that cannot be written is no reason to stop a load.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

export interface Kept {
  readonly url: string;
  /** ISO time at which the service said this. */
  readonly at: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly body: string;
}

/** Largest body that is kept or read, in bytes. */
export const LARGEST_BODY = 64 * 1024 * 1024;

export class ResponseCache {
  constructor(
    /** Null keeps nothing. */
    readonly folder: string | null,
  ) {}

  #file(request: string): string {
    const name = createHash('sha256').update(request, 'utf8').digest('hex');
    return join(this.folder ?? '', name.slice(0, 2), `${name}.json.gz`);
  }

  /** @param request method, address and body; null when nothing readable is kept. */
  async read(request: string): Promise<Kept | null> {
    if (this.folder === null) return null;
    try {
      const zipped = await readFile(this.#file(request));
      const kept = JSON.parse(
        gunzipSync(zipped, { maxOutputLength: 2 * LARGEST_BODY }).toString('utf8'),
      ) as Kept;
      return typeof kept.body === 'string' && typeof kept.at === 'string' ? kept : null;
    } catch {
      return null;
    }
  }

  /** Whole or not at all. */
  async write(request: string, kept: Kept): Promise<void> {
    if (this.folder === null) return;
    const file = this.#file(request);
    try {
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(`${file}.${process.pid}`, gzipSync(JSON.stringify(kept)));
      await rename(`${file}.${process.pid}`, file);
    } catch {
      // The load goes on without it.
    }
  }
}
