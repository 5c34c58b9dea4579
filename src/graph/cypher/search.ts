// What may fit a search, in one statement: papers by whole words, entities and authors by whole words of their
// names, both by how they are spelt, and whatever has the very name. What a find is worth is decided elsewhere.
import type { DrawnLabel } from '../drawing/types.js';
import type { Engine, ReadOptions, Row, TextIndex } from '../engine.js';

export interface SearchRequest {
  readonly labels: readonly DrawnLabel[];
  /** Whole words, of which any may stand. */
  readonly words: readonly string[];
  /** Tokens of domain/spelling.ts. */
  readonly spelling: readonly string[];
  /** The token of a title of which a word begins as the last one typed. */
  readonly beginning: string | null;
  /** Ids of identifiers that have the very name. */
  readonly names: readonly string[];
  /** Words and phrases in lower case, looked for in the long texts. */
  readonly terms: readonly string[];
  /** Most papers, and most names, found by whole words. */
  readonly limit: number;
}

export interface Candidates {
  /** Nodes with `seen`: places in `terms` of what stands in their long texts. */
  readonly rows: readonly Row[];
  /** There are more whole words than the limit let in. */
  readonly more: boolean;
}

/** Found by spelling: what is meant is among the likest few. */
const MOST_SPELT = 60;

const NOTHING = 'x0q0x0q0x';

const list = (name: string, match: string): string => `CALL () { ${match} RETURN collect(n) AS ${name} }`;
const NAMED = 'UNWIND $names AS id MATCH (:Identifier {id: id})-[:IDENTIFIES]->(n) WITH DISTINCT n';
const ROW = `id: n.id, labels: labels(n), title: n.title, name: n.name, aliases: n.aliases,
  papers: coalesce(n.paperCount, 0), day: coalesce(n.sortDate, ''),
  seen: [i IN range(0, size($terms) - 1) WHERE toLower(coalesce(n.abstract, '')) CONTAINS $terms[i]
    OR toLower(coalesce(n.summary, '')) CONTAINS $terms[i] OR toLower(coalesce(n.description, '')) CONTAINS $terms[i]]`;

export const searchNodes = async (
  { dialect, read }: Engine,
  { labels, words, spelling, beginning, names, terms, limit }: SearchRequest,
  options?: ReadOptions,
): Promise<Candidates> => {
  const [papers, others] = [labels.includes('Paper'), labels.some((label) => label !== 'Paper')];
  const parts = [
    list('named', NAMED),
    ...(papers
      ? [
          list('papers', dialect.fullText('papers', 'n', '$papers', '$limit')),
          list('begun', dialect.fullText('spelling', 'n', '$begun', '$few')),
        ]
      : []),
    ...(others
      ? [
          list('others', dialect.fullText('names', 'n', '$others', '$limit')),
          list('spelt', dialect.fullText('spelling', 'n', '$spelt', '$few')),
        ]
      : []),
  ];
  // What was typed must not change the text: where there is nothing to look for, that is looked for.
  const query = (index: TextIndex, tokens: readonly string[]) =>
    dialect.fullTextQuery(index, tokens.length > 0 ? tokens : [NOTHING]);
  const columns = parts.map((part) => part.slice(part.lastIndexOf(' AS ') + 4, -2));
  // More whole words than were let in.
  const full = columns.filter((name) => name === 'papers' || name === 'others');
  const [row] = await read(
    {
      text: `${parts.join(' ')} CALL (${columns.join(', ')}) {
  UNWIND ${columns.join(' + ')} AS n WITH DISTINCT n WHERE any(label IN labels(n) WHERE label IN $labels)
  RETURN collect({${ROW}}) AS rows
} RETURN rows, ${full.map((name) => `size(${name}) >= $limit`).join(' OR ')} AS more`,
      params: {
        labels,
        names,
        terms,
        limit: dialect.int(limit),
        few: dialect.int(MOST_SPELT),
        papers: query('papers', words),
        others: query('names', words),
        spelt: query('spelling', spelling),
        begun: query('spelling', beginning ? [beginning] : []),
      },
    },
    options,
  );
  return { rows: (row?.rows ?? []) as Row[], more: row?.more === true };
};
