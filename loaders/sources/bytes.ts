// Bytes of a file or of stdin, decompressed where they are gzip. What precedes a cut is handed on before
// the cut is told: a truncated download still gives its first records.
import { createGunzip } from 'node:zlib';

export type Bytes = AsyncIterable<Buffer>;

/** The input ended before its end, or could not be read further. */
export class CutOff extends Error {
  override readonly name = 'CutOff';
}

/** The beginning of some bytes, looked at before they are read. */
export interface Peeked {
  head: Buffer;
  /** All bytes, the head among them. Can be read once. */
  all: Bytes;
  /** True when the head is all that there is. */
  whole: boolean;
  /** What went wrong within the head; `all` throws it in its place. */
  failure: unknown;
  close(): Promise<void>;
}

/** Takes the first `length` bytes, fewer when there are no more. */
export const peek = async (bytes: Bytes, length: number): Promise<Peeked> => {
  const source = bytes[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let failure: unknown;
  let done = false;
  for (let taken = 0; taken < length && !done; ) {
    try {
      const next = await source.next();
      if (next.done) done = true;
      else {
        chunks.push(next.value);
        taken += next.value.length;
      }
    } catch (error) {
      failure = error;
      done = true;
    }
  }
  const close = async (): Promise<void> => {
    await source.return?.();
  };
  const all = async function* (): AsyncGenerator<Buffer> {
    try {
      yield* chunks;
      if (failure) throw failure;
      while (!done) {
        const next = await source.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await close();
    }
  };
  const held = Buffer.concat(chunks);
  const whole = done && !failure && held.length <= length;
  return { head: held.subarray(0, length), all: all(), whole, failure, close };
};

const INPUT_CHUNK = 16_384;

/**
 * Decompresses as it goes. Everything that a chunk gave is read before the next is written, so that an error
 * at the end takes nothing with it. Throws `CutOff` after the last good byte.
 */
async function* gunzip(bytes: Bytes): AsyncGenerator<Buffer> {
  const zip = createGunzip();
  let failure: Error | null = null;
  let wake = (): void => {};
  const moved = (): void => wake();
  zip.on('error', (error) => {
    failure = error;
    moved();
  });
  zip.on('readable', moved).on('end', moved);
  const drain = async function* (finished: () => boolean): AsyncGenerator<Buffer> {
    for (;;) {
      for (let out = zip.read() as Buffer | null; out; out = zip.read() as Buffer | null) yield out;
      if (failure || finished()) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (failure || finished() || zip.readableLength) resolve();
      });
    }
  };
  try {
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length && !failure; at += INPUT_CHUNK) {
        let taken = false;
        zip.write(chunk.subarray(at, at + INPUT_CHUNK), () => {
          taken = true;
          moved();
        });
        yield* drain(() => taken && !zip.readableLength);
      }
    }
    if (!failure) zip.end();
    yield* drain(() => zip.readableEnded);
  } finally {
    zip.destroy();
  }
  if (failure) throw new CutOff(gzipReason(failure));
}

const gzipReason = (error: Error): string =>
  'code' in error && error.code === 'Z_BUF_ERROR'
    ? 'the gzip data is cut off (unexpected end of file); fetch the file again'
    : `the gzip data is damaged (${error.message}); fetch the file again`;

/** Decompresses what is gzip, twice if need be; hands on all else as it is. */
export async function* plainBytes(bytes: Bytes): AsyncGenerator<Buffer> {
  let { head, all } = await peek(bytes, 2);
  for (let layers = 0; layers < 2 && head[0] === 0x1f && head[1] === 0x8b; layers += 1) {
    ({ head, all } = await peek(gunzip(all), 2));
  }
  yield* all;
}
