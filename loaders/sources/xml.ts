// XML bodies as plain objects: elements without prefix, texts as they stand, always lists where several may be.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { BadBody } from './http/client.js';

export type Xml = Readonly<Record<string, unknown>>;

const LISTS = new Set([
  'entry',
  'author',
  'category',
  'link',
  'record',
  'version',
  'creator',
  'description',
  'date',
  'identifier',
  'subject',
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: true,
  htmlEntities: true,
  isArray: (name, _path, _leaf, attribute) => !attribute && LISTS.has(String(name)),
});

/** The root element of that name. Throws `BadBody`. */
export const xml = (body: string, root: string): Xml => {
  const valid = XMLValidator.validate(body);
  if (valid !== true) {
    throw new BadBody(
      /<html[\s>]/i.test(body)
        ? 'expected XML; got an HTML page'
        : `expected XML; got a body that is cut off or damaged (line ${valid.err.line}: ${valid.err.msg})`,
    );
  }
  const found = (parser.parse(body) as Xml)[root];
  if (found === undefined) {
    const page = /<html[\s>]/i.test(body) ? 'an HTML page' : 'another document';
    throw new BadBody(`expected XML with ${root}; got ${page}`);
  }
  return typeof found === 'object' && found !== null ? (found as Xml) : {};
};

/** The text of an element, with or without attributes; null when absent or empty. */
export const textOf = (element: unknown): string | null => {
  const value = typeof element === 'object' && element !== null ? (element as Xml)['#'] : element;
  return typeof value === 'string' && value.trim() ? value : null;
};

export const listOf = (element: unknown): readonly Xml[] =>
  (Array.isArray(element) ? element : element === undefined ? [] : [element]) as readonly Xml[];

/** Of an element or of a list of such. */
export const textsOf = (element: unknown): string[] => listOf(element).flatMap((one) => textOf(one) ?? []);
