// Text that any reader takes: what a format cannot hold becomes U+FFFD, never a broken file.

/** Half characters as U+FFFD: UTF-8 has no form for them. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Also control characters but tab and line ends, and the two code points that XML 1.0 has no form for. */
const printable = (text: string): string =>
  wellFormed(text).replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they are, an attribute's would be read as blanks and CR as LF.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For the text of an element and for an attribute in double quotes. */
export const xml = (text: string): string =>
  printable(text).replace(/[&<>"\t\n\r]/g, (found) => ENTITIES[found] as string);

/** One line without control characters, for formats that have no escape for them. */
export const oneLine = (text: string): string =>
  wellFormed(text)
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD');
