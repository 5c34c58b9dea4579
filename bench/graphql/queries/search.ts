// Words in titles, abstracts and summaries, best first, and what the papers found use. Ours ranks by itself, alike on
// both engines, so scores differ from the database's; what is compared is that each contender fills its page.
import { phrases } from '../pools.js';
import { type Form, names, type Reference } from '../reference.js';

type Edges = { readonly edges: readonly { readonly node: { readonly name: string } }[] };
const STRONGEST =
  'sort: [{ edge: { roleRank: ASC } }, { edge: { confidence: DESC } }, { node: { id: ASC } }]';

const peer = (args: string): Form => ({
  text: `query ($phrase: String!) { searchPapers(phrase: $phrase, first: 20) { edges { score node { title
    techniquesConnection${args} { edges { node { name } } } } } } }`,
  variables: ({ words }) => ({ phrase: words }),
  read: ({
    searchPapers,
  }: {
    searchPapers: { edges: { score: number; node: { title: string; techniquesConnection: Edges } }[] };
  }) =>
    searchPapers.edges.map(({ node }) => [
      node.title,
      names(node.techniquesConnection.edges.map((edge) => edge.node)),
    ]),
});

/** Letters and digits alone: the peer and the raw statement hand the text to the database as it is. */
const plain = (phrase: string): string =>
  phrase
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

export const search: Reference = {
  name: 'search',
  title: 'full-text search, 20 hits, scores, their techniques',
  pool: async (ask) => (await phrases(ask)).map(plain).flatMap((words) => (words === '' ? [] : [{ words }])),
  ours: {
    text: `query ($words: String!) { search(query: $words, types: [PAPER], first: 20) { edges { score node { ... on Paper { title
      techniques(first: 5) { nodes { name } } } } } } }`,
    read: ({
      search: { edges },
    }: {
      search: {
        edges: { score: number; node: { title: string; techniques: { nodes: { name: string }[] } } }[];
      };
    }) => edges.map(({ node }) => [node.title, names(node.techniques.nodes)]),
  },
  raw: {
    text: `CALL db.index.fulltext.queryNodes('search', $words, {limit: 20}) YIELD node AS p, score WHERE p:Paper
      RETURN collect({score: score, title: p.title, techniques: COLLECT { MATCH (p)-[r:HAS]->(e:Technique)
        WITH r, e ORDER BY r.roleRank, r.confidence DESC, e.id LIMIT 5 RETURN {name: e.name} }}) AS data`,
    read: (rows: { title: string; techniques: { name: string }[] }[]) =>
      rows.map(({ title, techniques }) => [title, names(techniques)]),
  },
  peer: { natural: peer(''), sorted: peer(`(first: 5, ${STRONGEST})`) },
  targets: { best: 5.5, p99OfBest: 0.12, raw: 0.85 },
};
