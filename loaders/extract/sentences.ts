// Sentence bounds by one linear scan: evidence shows a sentence, and most rules look no further than one.

const ABBREVIATIONS = new Set(
  'e.g i.e al etc vs fig figs eq eqs sec tab ref refs resp approx cf dr prof mr mrs ms st no vol pp ca w.r.t incl dept inc ltd et viz'.split(
    ' ',
  ),
);

const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x2028 || c === 0x2029;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLower = (c: number): boolean => c >= 97 && c <= 122;
const isWordish = (c: number): boolean => isDigit(c) || isLower(c) || (c >= 65 && c <= 90) || c === 46;
// Closing quotes and brackets belong to the sentence that they end.
const CLOSERS = new Set(['"', "'", ')', ']', '”', '’', '»']);
const WIDE_STOPS = new Set(['。', '！', '？']);

/** The word (with inner dots) that ends just before `at`; at most 12 characters are looked at. */
const wordBefore = (text: string, at: number): string => {
  let start = at;
  while (start > 0 && at - start < 12 && isWordish(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, at).toLowerCase();
};

/** True when the mark at `i` ends a sentence; `next` is the first non-blank after it and its closers. */
const ends = (text: string, i: number, next: number): boolean => {
  const mark = text[i];
  if (mark !== '.') return true;
  const word = wordBefore(text, i);
  if (ABBREVIATIONS.has(word) || ABBREVIATIONS.has(word.replace(/^.*\.(?=[^.]+$)/, ''))) {
    // "et al. We": an abbreviation may end a sentence, but a reader cannot tell, so only "etc." may.
    return word === 'etc' && !isLower(text.charCodeAt(next));
  }
  // Initials: "J. Smith".
  if (word.length === 1 && /[A-Z]/.test(text[i - 1] ?? '') && isSpace(text.charCodeAt(i - 2) || 32))
    return false;
  return !isLower(text.charCodeAt(next)) || word.length > 3;
};

/** `[start, end)` of each sentence of `text`, in UTF-16 units, blanks at their ends left out. */
export const sentences = (text: string): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  const length = text.length;
  let start = 0;
  const push = (end: number): void => {
    let [a, b] = [start, end];
    while (a < b && isSpace(text.charCodeAt(a))) a += 1;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b -= 1;
    if (b > a) found.push([a, b]);
    start = end;
  };
  for (let i = 0; i < length; i += 1) {
    const c = text[i] as string;
    if (WIDE_STOPS.has(c)) {
      push(i + 1);
      continue;
    }
    if (c === '\n' && text[i + 1] === '\n') {
      push(i);
      continue;
    }
    if (c !== '.' && c !== '!' && c !== '?') continue;
    let after = i + 1;
    while (after < length && CLOSERS.has(text[after] as string)) after += 1;
    if (after >= length || !isSpace(text.charCodeAt(after))) continue;
    let next = after;
    while (next < length && isSpace(text.charCodeAt(next))) next += 1;
    if (next >= length || ends(text, i, next)) push(after);
    i = after - 1;
  }
  push(length);
  return found;
};
