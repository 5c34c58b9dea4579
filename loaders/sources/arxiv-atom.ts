// A page of arXiv's Atom API, of either generation, as items. Its errors are entries too, and no papers.
import { ARXIV, arxivRecord } from './arxiv-record.js';
import type { FileItem } from './format.js';
import { BadBody } from './http/client.js';
import { readItem } from './live.js';
import { listOf, textOf, textsOf, type Xml, xml } from './xml.js';

export interface AtomPage {
  readonly entries: readonly Xml[];
  /** Papers that the whole query has; null where the page does not say. */
  readonly total: number | null;
  /** arXiv's own message in the place of papers. */
  readonly error: string | null;
}

export const atomPage = (body: string): AtomPage => {
  const feed = xml(body, 'feed');
  const entries = listOf(feed.entry);
  const failed = entries.find(({ id }) => textOf(id)?.includes('/api/errors'));
  const total = textOf(feed.totalResults);
  if (total === null && entries.length === 0)
    throw new BadBody('expected a feed with totalResults; got none');
  return {
    entries: failed ? [] : entries,
    total: total === null ? null : Number(total),
    error: failed ? (textOf(failed.summary) ?? 'an error without a message') : null,
  };
};

export const atomItem = (entry: Xml, place: string): FileItem =>
  readItem(ARXIV, place, entry, (paper) =>
    arxivRecord({
      id: textOf(paper.id),
      title: textOf(paper.title),
      abstract: textOf(paper.summary),
      authors: listOf(paper.author).flatMap(({ name }) => textOf(name) ?? []),
      published: textOf(paper.published),
      stated: textOf(paper.updated),
      doi: textsOf(paper.doi)[0] ?? null,
      journal: textsOf(paper.journal_ref)[0] ?? null,
      categories: listOf(paper.category).flatMap((category) => String(category['@term'] ?? '').trim() || []),
    }),
  );
