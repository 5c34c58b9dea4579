// arXiv's Atom API: a query, oldest submission first so that what is new comes behind, or a list of ids.
import { identifiersOf } from '../resolve/identifiers.js';
import { atomItem, atomPage } from './arxiv-atom.js';
import { ARXIV } from './arxiv-record.js';
import type { FileItem } from './format.js';
import { BadBody, SourceFailure } from './http/client.js';
import type { Pages } from './live.js';
import { refusal, UnreadableInput } from './port.js';

const PER_PAGE = 500;
const IDS_PER_PAGE = 100;
/** arXiv gives no more of one query. */
const MOST = 30_000;

const query = (input: string, search: string): Pages => ({
  name: ARXIV,
  first: '0',
  after: () => null,
  describe: (at) => `from the ${Number(at) + 1}th result on`,
  async page(at, client, signal) {
    const start = Number(at);
    const path = `/query?search_query=${encodeURIComponent(search)}&start=${start}&max_results=${PER_PAGE}&sortBy=submittedDate&sortOrder=ascending`;
    const read = (body: string) => {
      const page = atomPage(body);
      // arXiv at times answers an empty page before the end; asked again it gives the papers.
      if (page.error === null && page.entries.length === 0 && start < (page.total ?? 0))
        throw new BadBody(`an empty page where ${(page.total ?? 0) - start} more papers were announced`);
      return page;
    };
    const { value } = await client.get({ service: 'arxiv', path }, read, signal);
    if (value.error !== null) throw new SourceFailure(`arXiv: ${value.error}`, 200);
    const items: FileItem[] = value.entries.map((entry, i) => atomItem(entry, `${input}#${start + i}`));
    const next = start + items.length;
    const total = value.total ?? next;
    if (next >= MOST && total > next) {
      const reason = `expected at most ${MOST.toLocaleString('en')} results, the most that arXiv gives of one query; it has ${total.toLocaleString('en')}. Split it by date: AND submittedDate:[202401010000 TO 202402010000]`;
      items.push({ kind: 'refusal', refusal: refusal(ARXIV, `${input} (after ${next})`, reason, '') });
      return { items, next: null };
    }
    return { items, next: items.length > 0 && next < total ? String(next) : null };
  },
});

const idsOf = (text: string): string[] | null => {
  const parts = text.split(',').map((part) => part.trim());
  const found = parts.map((part) => identifiersOf(part)[0]);
  return found.every((one) => one?.scheme === 'arxiv')
    ? [...new Set(found.map((one) => one?.value ?? ''))]
    : null;
};

const byId = (input: string, ids: readonly string[]): Pages => {
  const batch = (at: string): readonly string[] => ids.slice(Number(at), Number(at) + IDS_PER_PAGE);
  const after = (at: string): string | null =>
    Number(at) + IDS_PER_PAGE < ids.length ? String(Number(at) + IDS_PER_PAGE) : null;
  return {
    name: ARXIV,
    first: '0',
    after,
    describe: (at) => batch(at).join(', '),
    async page(at, client, signal) {
      const path = `/query?id_list=${batch(at).join(',')}&start=0&max_results=${IDS_PER_PAGE}`;
      const { value } = await client.get({ service: 'arxiv', path }, atomPage, signal);
      if (value.error !== null) throw new SourceFailure(`arXiv: ${value.error}`, 200);
      const items = value.entries.map((entry, i) => atomItem(entry, `${input}#${Number(at) + i}`));
      const came = new Set(items.flatMap((item) => (item.kind === 'record' ? item.record.key : [])));
      const missing = batch(at).filter((id) => !came.has(id));
      const refused = items.filter(({ kind }) => kind === 'refusal').length;
      // As many as were refused above stand there already.
      const unknown = missing.slice(0, Math.max(0, missing.length - refused)).map((id): FileItem => {
        const reason = 'expected a paper of this id; arXiv knows none';
        return { kind: 'refusal', refusal: refusal(ARXIV, `${input} (${id})`, reason, '') };
      });
      return { items: [...items, ...unknown], next: after(at) };
    },
  };
};

/** @param rest what follows "arxiv:". Throws `UnreadableInput`. */
export const arxivPages = (input: string, rest: string): Pages => {
  const text = rest.trim();
  if (!text)
    throw new UnreadableInput(input, 'names neither a query (arxiv:cat:cs.CL) nor ids (arxiv:2106.01234)');
  const ids = idsOf(text);
  return ids ? byId(input, ids) : query(input, text);
};
