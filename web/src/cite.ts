// A paper and one of its sentences as Markdown and as BibTeX. Pure.

export interface CitedPaper {
  id: string;
  slug: string;
  title: string;
  url?: string | null;
  arxivId?: string | null;
  doi?: string | null;
  publishedYear?: number | null;
  authors: readonly { name: string }[];
}

/** What Markdown would take for its own. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');

/** The fact, its sentence as a quotation, and the paper it stands in. */
export const markdownOf = (paper: CitedPaper, words: string, sentence: string | null): string => {
  const { title, url, publishedYear } = paper;
  const named = url ? `[${plain(title)}](${url.replaceAll(')', '%29')})` : `*${plain(title)}*`;
  const source = `${named}${publishedYear ? ` (${publishedYear})` : ''}`;
  return `${plain(words)}\n\n${sentence ? `> ${plain(sentence)}\n>\n` : ''}> ${source}\n`;
};

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string =>
  text.replaceAll(/[\\~^]|[{}#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

export const bibtexOf = (paper: CitedPaper, sentence: string | null): string => {
  const fields: [string, string | null | undefined][] = [
    ['title', `{${tex(paper.title)}}`],
    ['author', paper.authors.map(({ name }) => tex(name)).join(' and ') || null],
    ['year', paper.publishedYear ? String(paper.publishedYear) : null],
    ['eprint', paper.arxivId],
    ['archiveprefix', paper.arxivId ? 'arXiv' : null],
    ['doi', paper.doi],
    ['url', paper.url],
    ['annote', sentence && tex(sentence)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@misc{${paper.slug.replaceAll(/[^\w:./-]/g, '-')},\n${lines.join('\n')}\n}\n`;
};
