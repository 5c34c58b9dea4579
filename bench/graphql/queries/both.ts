// Papers that use a technique and a benchmark: two hubs, and the answer is where they meet.
import { couples } from '../pools.js';
import type { Form, Reference } from '../reference.js';

interface Paper {
  readonly title: string;
  readonly publishedAt: string;
}
const form = (total: number, papers: readonly Paper[]) => [
  total,
  ...papers.map(({ title, publishedAt }) => [title, publishedAt]),
];
const DECLARED = '$technique: ID!, $benchmark: ID!, $since: String!';
const SORTED = 'sort: [{ sortDate: DESC }, { id: ASC }]';

type Connection = { readonly totalCount: number; readonly edges: readonly { readonly node: Paper }[] };

const fromPapers = (where: string): Form => ({
  text: `query (${DECLARED}) { papersConnection(first: 20, ${SORTED}, where: ${where}) { totalCount edges { node { title publishedAt } } } }`,
  read: ({ papersConnection: { totalCount, edges } }: { papersConnection: Connection }) =>
    form(
      totalCount,
      edges.map(({ node }) => node),
    ),
});

/** Asked the other way round: from the rarer of the two, which its user must know. */
const fromBenchmark: Form = {
  text: `query (${DECLARED}) { benchmarks(where: { id: { eq: $benchmark } }) {
    papersConnection(first: 20, sort: [{ edge: { day: DESC } }, { edge: { paperId: ASC } }],
      where: { node: { techniques: { some: { id: { eq: $technique } } }, publishedAt: { gte: $since } }, edge: { day: { gte: $since } } }) {
      totalCount edges { node { title publishedAt } } } } }`,
  read: ({ benchmarks: [benchmark] }: { benchmarks: { papersConnection: Connection }[] }) =>
    benchmark &&
    form(
      benchmark.papersConnection.totalCount,
      benchmark.papersConnection.edges.map(({ node }) => node),
    ),
};

export const both: Reference = {
  name: 'both',
  title: 'papers with technique X and benchmark Y since a date, 20, total',
  pool: couples,
  ours: {
    text: `query ($technique: ID!, $benchmark: ID!, $since: Date!) { papers(first: 20, where: {
      techniques: { some: { id: $technique } }, benchmarks: { some: { id: $benchmark } }, publishedAt: { gte: $since } }) {
      totalCount nodes { title publishedAt } } }`,
    read: ({ papers }: { papers: { totalCount: number; nodes: Paper[] } }) =>
      form(papers.totalCount, papers.nodes),
  },
  raw: {
    text: `MATCH (t:Node {id: $technique}), (b:Node {id: $benchmark})
      WITH CASE WHEN t.paperCount < b.paperCount THEN [t, b] ELSE [b, t] END AS ends WITH ends[0] AS a, ends[1] AS z
      MATCH (a)<-[r:HAS]-(p) WHERE r.day >= $since AND p.publishedAt >= $since AND EXISTS { (p)-[:HAS]->(z) }
      WITH p, r ORDER BY r.day DESC, r.paperId WITH collect(p) AS papers
      RETURN {total: size(papers), papers: [p IN papers[..20] | {title: p.title, publishedAt: p.publishedAt}]} AS data`,
    read: ({ total, papers }: { total: number; papers: Paper[] }) => form(total, papers),
  },
  peer: {
    natural: fromPapers(
      '{ techniques: { some: { id: { eq: $technique } } }, benchmarks: { some: { id: { eq: $benchmark } } }, publishedAt: { gte: $since } }',
    ),
    'the other way round': fromBenchmark,
  },
  targets: { best: 2.5, natural: 35, p99OfBest: 0.7, raw: 0.9 },
};
