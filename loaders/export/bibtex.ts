// BibTeX of the papers, for LaTeX and for Zotero and its like. UTF-8; titles keep their capitals.
import type { Row } from '../../src/graph/engine.js';
import type { StreamFormat } from './format.js';
import { oneLine } from './text.js';

/** What TeX would not print as it stands. Braces by name: BibTeX counts even those after a backslash. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

const tex = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}~^<>|&%$#_]/g, (found) => TEX[found] ?? `\\${found}`)
    .trim();

/** A comma or "and" within a name would be read as structure. */
const author = (name: string): string => {
  const text = tex(name);
  return /,|\band\b/i.test(text) ? `{${text}}` : text;
};

/** Addresses and ids are read as they stand; only what would end the field is written otherwise. */
const verbatim = (text: string): string => oneLine(text).replace(/[{}\\ ]/g, encodeURIComponent);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The key is the slug, which is unique and stays: `2106.01234`, or the title in ASCII. */
const keyOf = (id: string, p: Row): string =>
  typeof p.slug === 'string' ? p.slug.replace(/^paper\//, '').replace(/[^A-Za-z0-9./:-]/g, '-') : id;

const entry = (id: string, p: Row): string => {
  const text = (name: string): string | null =>
    typeof p[name] === 'string' && p[name] !== '' ? p[name] : null;
  const braced = (value: string | null): string | null => value && `{${value}}`;
  const [arxivId, doi, url] = [text('arxivId'), text('doi'), text('url')];
  const authors = (p.authorNames as readonly string[] | undefined) ?? [];
  const month = MONTHS[Number(text('publishedAt')?.slice(5, 7)) - 1];
  const address = url ?? (arxivId && `https://arxiv.org/abs/${arxivId}`);
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['title', `{{${tex(String(p.title ?? ''))}}}`],
    ['author', braced(authors.map(author).filter(Boolean).join(' and ') || null)],
    ['year', typeof p.publishedYear === 'number' ? `{${p.publishedYear}}` : null],
    ['month', month],
    ['eprint', braced(arxivId && verbatim(arxivId))],
    ['archiveprefix', arxivId && '{arXiv}'],
    ['doi', braced(doi && verbatim(doi))],
    ['url', braced(address && verbatim(address))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${keyOf(id, p)},\n${lines.join(',\n')}\n}\n`;
};

export const bibtex: StreamFormat = {
  scope: 'papers',
  lines: async function* (items) {
    for await (const item of items)
      if (item.type === 'node' && item.kind === 'Paper') yield entry(item.id, item.properties);
  },
};
