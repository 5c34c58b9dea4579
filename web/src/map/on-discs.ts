// What is written on a disc: its name, what else holds it together and how many papers, as far as that fits. Pure.

/** From one line to the next, in pixels. */
export const LINE = 15;
/** Of a disc's width at a line, how much of it may be written on. */
const ROOM = 0.94;
/** A name alone may stand out of its disc by so much. */
const BEYOND = 2.4;

export interface Line {
  readonly text: string;
  /** A line of the name, which is set in bold. */
  readonly name: boolean;
}
type WidthOf = (text: string, name: boolean) => number;

/** Breaks a text between words, so that no line is wider than this where words allow it. */
const wrapped = (text: string, most: number, widthOf: WidthOf, name: boolean): Line[] =>
  text.split(' ').reduce<Line[]>((lines, word) => {
    const longer = `${lines.at(-1)?.text} ${word}`;
    if (lines.length > 0 && widthOf(longer, name) <= most) lines[lines.length - 1] = { text: longer, name };
    else lines.push({ text: word, name });
    return lines;
  }, []);

const staysWithin = (lines: readonly Line[], radius: number, widthOf: WidthOf, beyond = 1): boolean =>
  lines.every(({ text, name }, i) => {
    // The far edge of the line from the disc's middle.
    const off = Math.abs(i - (lines.length - 1) / 2) * LINE + LINE / 2;
    return off < radius && widthOf(text, name) <= 2 * Math.sqrt(radius ** 2 - off ** 2) * ROOM * beyond;
  });

/**
 * Lines that fit on a disc of this radius, the most telling choice first; `within` is false where a name stands out
 * of its disc. None where not even the name has room.
 */
export const linesOn = (
  name: string,
  second: string,
  papers: number,
  radius: number,
  widthOf: WidthOf,
): { lines: readonly Line[]; within: boolean } => {
  const count: Line = { text: `${papers.toLocaleString('en')} papers`, name: false };
  const shapes = [1.9, 1.6, 1.2].map((part) => ({
    named: wrapped(name, radius * part, widthOf, true),
    besides: second === '' ? [] : wrapped(second, radius * part, widthOf, false),
  }));
  const choices = [
    ...shapes.map(({ named, besides }) => [...named, ...besides, count]),
    ...shapes.map(({ named }) => [...named, count]),
    ...shapes.map(({ named }) => named),
  ];
  const fitting = choices.find((lines) => staysWithin(lines, radius, widthOf));
  if (fitting) return { lines: fitting, within: true };
  const wide = shapes.find(({ named }) => staysWithin(named, radius, widthOf, BEYOND));
  return { lines: wide?.named ?? [], within: false };
};
