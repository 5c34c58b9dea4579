// Bodies of arXiv that somebody kept: an Atom feed or a page of OAI-PMH. Held whole: a page is some megabytes.
import { atomItem, atomPage } from './arxiv-atom.js';
import { oaiItem, oaiPage } from './arxiv-oai.js';
import { type Bytes, CutOff } from './bytes.js';
import type { FileFormat, FileItem } from './format.js';
import { BadBody } from './http/client.js';
import { refusal } from './port.js';

const LARGEST = 256 * 1024 * 1024;

/** The text, and what cut it short. */
const whole = async (bytes: Bytes): Promise<{ text: string; failure: string | null }> => {
  const chunks: Buffer[] = [];
  let [length, failure]: [number, string | null] = [0, null];
  try {
    for await (const chunk of bytes) {
      length += chunk.length;
      if (length > LARGEST) return { text: '', failure: 'expected a page of at most 256 MB' };
      chunks.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    failure = error.message;
  }
  return {
    text: Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    failure,
  };
};

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
