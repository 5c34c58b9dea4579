// The elements of one large JSON array, each as its own text, in constant memory: dumps of gigabytes are one array.
// A parser of the whole could neither show a bad element nor read on behind it.
import { type Bytes, CutOff } from './bytes.js';

const LARGEST = 64 * 1024 * 1024;
const KEPT_OF_LONG = 2_000;
/** Arrays that stand within an object: a page of OpenAlex, of the datasets server, of Semantic Scholar. */
const WITHIN = new Set(['results', 'rows', 'data']);

export type JsonItem =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'long'; readonly text: string; readonly bytes: number }
  | { readonly kind: 'cut'; readonly text: string; readonly reason: string };

const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE, BRACE, BRACED] = [34, 92, 44, 91, 93, 123, 125] as const;

/** Of an array, or of the first of `WITHIN` in an object. Never throws but what the bytes throw besides `CutOff`. */
export async function* jsonItems(bytes: Bytes): AsyncGenerator<JsonItem> {
  let [depth, inside, quoted, escaped, ended] = [0, 0, false, false, false];
  let [key, inKey] = ['', false];
  let held: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    if (length <= LARGEST) held.push(part);
    length += part.length;
    if (length > LARGEST) held = [Buffer.from(Buffer.concat(held).subarray(0, KEPT_OF_LONG))];
  };
  const item = (): JsonItem[] => {
    const text = Buffer.concat(held).toString('utf8').trim();
    const made: JsonItem = length > LARGEST ? { kind: 'long', text, bytes: length } : { kind: 'text', text };
    held = [];
    length = 0;
    return text ? [made] : [];
  };
  try {
    for await (const chunk of bytes) {
      let from = inside > 0 ? 0 : chunk.length;
      for (let i = 0; i < chunk.length && !ended; i += 1) {
        const c = chunk[i] as number;
        if (quoted) {
          if (escaped) escaped = false;
          else if (c === BACKSLASH) escaped = true;
          else if (c === QUOTE) [quoted, inKey] = [false, false];
          else if (inKey && key.length < 20) key += String.fromCharCode(c);
        } else if (c === QUOTE) {
          quoted = true;
          inKey = inside === 0 && depth === 1;
          if (inKey) key = '';
        } else if (c === OPEN || c === BRACE) {
          depth += 1;
          if (inside === 0 && c === OPEN && (depth === 1 || (depth === 2 && WITHIN.has(key)))) {
            inside = depth;
            from = i + 1;
          }
        } else if (c === COMMA && depth === inside && inside > 0) {
          take(chunk.subarray(from, i));
          yield* item();
          from = i + 1;
        } else if (c === CLOSE || c === BRACED) {
          if (depth === inside && inside > 0) {
            take(chunk.subarray(from, i));
            yield* item();
            ended = true;
          }
          depth -= 1;
        }
      }
      if (inside > 0 && !ended && from < chunk.length) take(chunk.subarray(from));
    }
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    yield { kind: 'cut', text: item()[0]?.text ?? '', reason: error.message };
    return;
  }
  const rest = item()[0]?.text ?? '';
  if (!ended) yield { kind: 'cut', text: rest, reason: 'the JSON array is cut off; fetch the file again' };
}
