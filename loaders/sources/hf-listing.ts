// The text of a Hugging Face Daily Papers page as a person copies it: header lines, then titles, each
// followed by its abstract. The page says neither, so `listing-blocks.ts` tells them apart by their looks.
import { type PaperRecord, recordOf } from '../../src/domain/record.js';
import { cleanText, cleanTitle } from './fields.js';
import { brokenLine, type FileFormat, type FileItem } from './format.js';
import { readLines } from './lines.js';
import { type Entry, hasHeader, readEntries, splitBlocks } from './listing-blocks.js';
import { refusal } from './port.js';
import { keyOfTitle } from './record-read.js';

const NAME = 'hf-listing';

const toRecord = (title: string, abstract: string): PaperRecord =>
  recordOf({ source: NAME, key: keyOfTitle(title), title, abstract });

const REASONS = {
  'no abstract': 'expected an abstract after this title; got none',
  'no title': 'expected a title before this text; got none',
} as const;

const toItem = (entry: Entry, file: string): FileItem => {
  const place = `${file}:${entry.line}`;
  return entry.kind === 'paper'
    ? { kind: 'record', record: toRecord(cleanTitle(entry.title), cleanText(entry.abstract).trim()), place }
    : { kind: 'refusal', refusal: refusal(NAME, place, REASONS[entry.kind], entry.text) };
};

/** Without the page's header a heading and its paragraph could be anything, so more is asked of both. */
const convincing = (entry: Entry): boolean =>
  entry.kind === 'paper' &&
  /^[^#*=<]/.test(entry.title) &&
  (entry.title.split(/\s+/).length >= 3 || entry.title.includes(':')) &&
  entry.abstract.length >= 300;

/** With the page's header one title is enough; without it the text must be little else than titles with abstracts. */
const recognises = (head: string): boolean => {
  const lines = head.split('\n').map((text, i) => ({ number: i + 1, text }));
  const entries = readEntries(lines);
  if (hasHeader(lines)) return entries.length > 0;
  const papers = entries.filter(convincing).length;
  return papers > 0 && papers * 2 > entries.length && papers * 2 >= splitBlocks(lines).length * 0.6;
};

/** Holds the whole text: a page is some hundred kilobytes. A line that is too long is refused alone. */
export const hfListing: FileFormat = {
  name: NAME,
  looks: 'a Daily Papers page as text (titles, each followed by its abstract)',
  recognises,
  async *items(bytes, file, skip) {
    const read: { number: number; text: string }[] = [];
    const broken: FileItem[] = [];
    for await (const line of readLines(bytes)) {
      if (line.kind === 'text') read.push(line);
      else broken.push(brokenLine(NAME, file, line));
    }
    yield* [...readEntries(read).map((entry) => toItem(entry, file)), ...broken].slice(skip);
  },
};
