// What a format of files has to give: how to know it by its first bytes, and how to turn lines into items.
import type { PaperRecord } from '../../src/domain/record.js';
import type { Bytes } from './bytes.js';
import type { Line } from './lines.js';
import { type Refusal, refusal } from './port.js';

/** An item without its cursor: the number of items before it does for a file. */
export type FileItem =
  | { kind: 'record'; record: PaperRecord; place: string }
  | { kind: 'refusal'; refusal: Refusal };

export interface FileFormat {
  /** The word for `--source`. */
  readonly name: string;
  /** What it looks like, for the message that an input is none of these; null when only `--source` names it. */
  readonly looks: string | null;
  /** Judges the first 64 kB; `whole` tells that there is no more. */
  recognises(head: string, whole: boolean): boolean;
  /** All items but the first `skip`, in the file's order, from plain bytes. `file` names the input in places. */
  items(bytes: Bytes, file: string, skip: number): AsyncIterable<FileItem>;
}

/** The refusal of a line that is too long or at which the input is cut. */
export const brokenLine = (
  format: string,
  file: string,
  line: Exclude<Line, { kind: 'text' }>,
): FileItem => ({
  kind: 'refusal',
  refusal: refusal(
    format,
    `${file}:${line.number}`,
    line.kind === 'cut'
      ? line.reason
      : `expected a line of at most 10 MB; got one of ${(line.bytes / 1e6).toFixed(1)} MB`,
    line.text,
  ),
});
