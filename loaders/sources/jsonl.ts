// JSON Lines: one object a line, a plain record ({id, title, abstract, …}) or one with facts, as
// `papergraph extract` prints it. Each line stands alone: a bad one is refused and the next is read.
import type { PaperRecord } from '../../src/domain/record.js';
import { fromWire } from '../facts-form.js';
import { FieldError } from './fields.js';
import { brokenLine, type FileFormat, type FileItem } from './format.js';
import { type Line, readLines } from './lines.js';
import { refusal } from './port.js';
import { readRecord } from './record-read.js';

const readLine = (
  format: string,
  file: string,
  line: Line,
  read: (json: unknown) => PaperRecord,
): FileItem => {
  if (line.kind !== 'text') return brokenLine(format, file, line);
  const place = `${file}:${line.number}`;
  try {
    return { kind: 'record', record: read(JSON.parse(line.text)), place };
  } catch (error) {
    const reason =
      error instanceof FieldError
        ? error.message
        : error instanceof SyntaxError
          ? `expected one JSON object a line; got what is no JSON: ${error.message}`
          : null;
    if (reason === null) throw error;
    return { kind: 'refusal', refusal: refusal(format, place, reason, line.text) };
  }
};

/** A format of JSON Lines whose parsed lines `read` turns into records; `read` throws `FieldError`. */
export const jsonLines = (
  name: string,
  looks: string | null,
  recognises: FileFormat['recognises'],
  read: (json: unknown) => PaperRecord,
): FileFormat => ({
  name,
  looks,
  recognises,
  async *items(bytes, file, skip) {
    let seen = 0;
    for await (const line of readLines(bytes)) {
      if (line.kind === 'text' && !line.text.trim()) continue;
      seen += 1;
      if (seen > skip) yield readLine(name, file, line, read);
    }
  },
});

const isObject = (line: string): boolean => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** The first line begins like an object, or a third of them do: bad lines may stand before the good ones. */
const looksLikeJsonLines = (head: string, whole: boolean): boolean => {
  const lines = head.split('\n').filter((line) => line.trim());
  if (/^\s*\{\s*"/.test(lines[0] ?? '')) return true;
  const complete = whole ? lines : lines.slice(0, -1);
  return complete.filter(isObject).length * 3 >= Math.max(1, complete.length);
};

const hasFacts = (json: unknown): boolean => json instanceof Object && 'entities' in json;

export const jsonl = jsonLines(
  'jsonl',
  'JSON Lines (one object with a "title" a line)',
  looksLikeJsonLines,
  (json) => (hasFacts(json) ? fromWire(json) : readRecord(json, 'jsonl')),
);

/** The bundled sample: summaries in other words than the papers' own. Only by name, never by content. */
export const sample = jsonLines(
  'sample',
  null,
  () => false,
  (json) => readRecord(json, 'sample'),
);
