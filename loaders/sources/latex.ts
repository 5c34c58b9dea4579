// Accents as arXiv's metadata writes them, `Bal\'azs` or `\c{C}`, to letters; and its one line of authors to names.

const MARKS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  k: '\u0328',
  r: '\u030A',
};
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
};

/** Leaves what it does not know as it stands. */
export const plainAccents = (text: string): string =>
  text.includes('\\')
    ? text
        .replace(
          /\{?\\(?:(['`^"~=.])\s*|([cvuHkr])(?:\s+|(?=\{)))(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))\}?/g,
          (_all, mark: string | undefined, word: string | undefined, braced?: string, bare?: string) =>
            `${braced ?? bare}${MARKS[mark ?? word ?? '']}`.normalize('NFC'),
        )
        .replace(
          /\{\\(ss|[oOlLij]|ae|AE|oe|OE|aa|AA)\}|\\(ss|[oOlLij]|ae|AE|oe|OE|aa|AA)(?:\{\}|\s+|(?![A-Za-z]))/g,
          (_all, braced?: string, bare?: string) => LETTERS[braced ?? bare ?? ''] ?? '',
        )
    : text;

const withoutBrackets = (text: string): string => {
  let depth = 0;
  let out = '';
  for (const c of text) {
    if (c === '(') depth += 1;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += c;
  }
  return out;
};

/** "A. One (1), B. Two and C. Three ((1) Somewhere)": the names. */
export const splitAuthors = (text: string): string[] =>
  withoutBrackets(plainAccents(text.replace(/\s+/g, ' ')))
    .split(/,\s*(?:and\s+)?|\s+and\s+|;\s*/)
    .map((name) => name.replace(/[{}]/g, '').trim())
    // A suffix is a part of the name before it.
    .reduce<string[]>((names, name) => {
      if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(name) && names.length > 0) names.push(`${names.pop()} ${name}`);
      else if (name) names.push(name);
      return names;
    }, []);
