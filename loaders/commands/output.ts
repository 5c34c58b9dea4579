// Lines to stdout or to a file, with the receiver's pace. `papergraph export | head` is a normal end.

import { once } from 'node:events';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Who reads our output has left. */
export class PipeClosed extends Error {
  override readonly name = 'PipeClosed';
}

const CHUNK = 65_536;

export interface LineWriter {
  line(text: string): Promise<void>;
  /** Writes what is left; for a file, puts it in its place. */
  end(): Promise<void>;
  /** Removes what was written to a file. */
  discard(): Promise<void>;
}

const buffered = (write: (text: string) => Promise<void>): Pick<LineWriter, 'line' | 'end'> => {
  let held = '';
  const flush = async (): Promise<void> => {
    const text = held;
    held = '';
    if (text) await write(text);
  };
  return {
    line: async (text) => {
      held += `${text}\n`;
      if (held.length >= CHUNK) await flush();
    },
    end: flush,
  };
};

/** Rejects with `PipeClosed` when the receiver has left. */
export const linesToStdout = (stream: NodeJS.WriteStream = process.stdout): LineWriter => {
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure =
      error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
        ? new PipeClosed('the reader has left')
        : error;
  });
  const write = async (text: string): Promise<void> => {
    if (failure) throw failure;
    if (!stream.write(text)) await once(stream, 'drain').catch(() => {});
    // An error of this write comes after it: a turn later it is known.
    await new Promise((resolve) => setImmediate(resolve));
    if (failure) throw failure;
  };
  return { ...buffered(write), discard: async () => {} };
};

/** A file that appears whole or not at all. */
export const linesToFile = async (path: string): Promise<LineWriter> => {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const file: FileHandle = await open(draft, 'w');
  const lines = buffered(async (text) => void (await file.writeFile(text)));
  return {
    line: lines.line,
    end: async () => {
      await lines.end();
      await file.sync();
      await file.close();
      await rename(draft, path);
    },
    discard: async () => {
      await file.close().catch(() => {});
      await rm(draft, { force: true });
    },
  };
};

export interface FolderWriter {
  /** All lines of a file come together. */
  line(file: string, text: string): Promise<void>;
  end(): Promise<void>;
  discard(): Promise<void>;
}

/** A new folder that appears whole or not at all. Rejects with EEXIST or ENOTEMPTY where something stands. */
export const linesToFolder = async (path: string): Promise<FolderWriter> => {
  // A path's end with a slash names the same folder.
  const place = resolve(path);
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  await mkdir(draft);
  let current: { readonly file: string; readonly lines: LineWriter } | null = null;
  return {
    line: async (file, text) => {
      if (current?.file !== file) {
        await current?.lines.end();
        current = { file, lines: await linesToFile(join(draft, file)) };
      }
      await current.lines.line(text);
    },
    end: async () => {
      await current?.lines.end();
      await rename(draft, place);
    },
    discard: async () => {
      await current?.lines.discard();
      await rm(draft, { recursive: true, force: true });
    },
  };
};
