// Lines of a stream of bytes, in constant memory: a line over the limit is counted and dropped, not held.
import { type Bytes, CutOff } from './bytes.js';

/** Ten megabytes: a hundred times the longest author list, and small enough to hold. */
const LINE_LIMIT = 10_000_000;
const KEPT_OF_LONG = 2_000;

export type Line =
  | { kind: 'text'; number: number; text: string }
  /** Over the limit; `text` is its beginning. */
  | { kind: 'long'; number: number; text: string; bytes: number }
  /** The input ends here before its time; `text` is the line that was begun. */
  | { kind: 'cut'; number: number; text: string; reason: string };

const decode = (bytes: Buffer, number: number): string => {
  const text = bytes.toString('utf8').replace(/\r$/, '');
  return number === 1 ? text.replace(/^\uFEFF/, '') : text;
};

/** Numbered from 1. Never throws but what the bytes throw besides `CutOff`. */
export async function* readLines(bytes: Bytes, limit = LINE_LIMIT): AsyncGenerator<Line> {
  let number = 1;
  let held: Buffer[] = [];
  let length = 0;
  const take = (chunk: Buffer): void => {
    // Past the limit only the first pieces are kept, for the report.
    if (length <= limit) held.push(chunk);
    length += chunk.length;
    if (length > limit && held.length) held = [Buffer.from(Buffer.concat(held).subarray(0, KEPT_OF_LONG))];
  };
  const line = (): Line => {
    const found = decode(held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held), number);
    const made: Line =
      length > limit
        ? { kind: 'long', number, text: found, bytes: length }
        : { kind: 'text', number, text: found };
    held = [];
    length = 0;
    return made;
  };
  try {
    for await (const chunk of bytes) {
      let from = 0;
      for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
        take(chunk.subarray(from, to));
        yield line();
        number += 1;
        from = to + 1;
      }
      if (from < chunk.length) take(chunk.subarray(from));
    }
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    yield { kind: 'cut', number, text: line().text, reason: error.message };
    return;
  }
  if (length) yield line();
}
