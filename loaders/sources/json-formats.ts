// Files that are one JSON array, or a page with one in it: bodies of live services that somebody kept, and the
// Papers with Code dumps. Known by the fields at their beginning.
import type { FileFormat, FileItem } from './format.js';
import { hfItem } from './hf.js';
import { jsonItems } from './json-items.js';
import { openalexItem } from './openalex.js';
import { refusal } from './port.js';
import { s2Item } from './s2.js';

/** @param items of one parsed element; refusals among them. */
export const jsonArray = (
  name: string,
  looks: string,
  recognises: (head: string) => boolean,
  items: (value: unknown, place: string) => readonly FileItem[],
): FileFormat => ({
  name,
  looks,
  recognises: (head) => /^\s*[[{]/.test(head) && recognises(head),
  async *items(bytes, file, skip) {
    let [index, seen] = [0, 0];
    for await (const element of jsonItems(bytes)) {
      const place = `${file}#${index}`;
      index += 1;
      const refused = (reason: string): FileItem[] => [
        { kind: 'refusal', refusal: refusal(name, place, reason, element.text) },
      ];
      let found: readonly FileItem[];
      if (element.kind === 'cut') found = refused(element.reason);
      else if (element.kind === 'long')
        found = refused(
          `expected an element of at most 64 MB; got one of ${(element.bytes / 1e6).toFixed(0)} MB`,
        );
      else {
        try {
          found = items(JSON.parse(element.text), place);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          found = refused(`expected a JSON object; got what is no JSON: ${error.message}`);
        }
      }
      for (const item of found) {
        seen += 1;
        if (seen > skip) yield item;
      }
    }
  },
});

const has = (head: string, ...keys: string[]): boolean =>
  keys.every((key) => head.includes(`"${key}"`)) && /^\s*(?:\[|\{\s*"(?:results|rows|data|meta)")/.test(head);

export const JSON_FORMATS: readonly FileFormat[] = [
  jsonArray(
    'hf',
    'a body of the Hugging Face papers API',
    (head) => has(head, 'upvotes', 'publishedAt'),
    (value, place) => [hfItem(value, place, null)],
  ),
  jsonArray(
    'openalex',
    'a page of OpenAlex works',
    (head) => has(head, 'results') && head.includes('https://openalex.org/W'),
    (value, place) => [openalexItem(value, place)],
  ),
  jsonArray(
    's2',
    'papers of Semantic Scholar',
    (head) => has(head, 'paperId', 'title'),
    (value, place) =>
      value === null
        ? [{ kind: 'refusal', refusal: refusal('s2', place, 'expected a paper; got null', 'null') }]
        : [s2Item(value, place, null)],
  ),
];
