// Bodies of arXiv that somebody kept: an Atom feed or a page of OAI-PMH. Held whole: a page is some megabytes.
import { atomItem, atomPage } from './arxiv-atom.js';
import { oaiItem, oaiPage } from './arxiv-oai.js';
import type { FileFormat, FileItem } from './format.js';
import { BadBody } from './http/client.js';
import { refusal } from './port.js';
import { whole } from './whole.js';

const xmlFormat = (
  name: string,
  looks: string,
  root: RegExp,
  items: (body: string, file: string) => FileItem[],
): FileFormat => ({
  name,
  looks,
  recognises: (head) => root.test(head),
  async *items(bytes, file, skip) {
    const { text, failure } = await whole(bytes);
    const refused = (reason: string): FileItem[] => [
      { kind: 'refusal', refusal: refusal(name, file, reason, text) },
    ];
    let found: FileItem[];
    try {
      found = failure === null ? items(text, file) : refused(failure);
    } catch (error) {
      if (!(error instanceof BadBody)) throw error;
      found = refused(error.message);
    }
    yield* found.slice(skip);
  },
});

export const XML_FORMATS: readonly FileFormat[] = [
  xmlFormat('arxiv', 'an Atom feed of arXiv', /^\s*(?:<\?xml[^>]*>\s*)?<feed[\s>]/, (body, file) => {
    const { entries, error } = atomPage(body);
    if (error !== null) throw new BadBody(`expected papers; arXiv says: ${error}`);
    return entries.map((entry, i) => atomItem(entry, `${file}#${i}`));
  }),
  xmlFormat(
    'arxiv-oai',
    'an OAI-PMH page of arXiv',
    /^\s*(?:<\?xml[^>]*>\s*)?<OAI-PMH[\s>]/,
    (body, file) => {
      const { records, error } = oaiPage(body);
      if (error) throw new BadBody(`expected records; arXiv says: ${error.code}: ${error.message}`);
      return records.map((record, i) => oaiItem(record, `${file}#${i}`));
    },
  ),
];
