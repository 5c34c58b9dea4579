// The newest papers up to a day, each with four short lists: the usual front page.
import { days, since } from '../pools.js';
import { type Form, names, type Reference } from '../reference.js';

const KINDS = ['techniques', 'models', 'benchmarks', 'tasks'] as const;
type Kind = (typeof KINDS)[number];
type Nodes = { readonly nodes: readonly { readonly name: string }[] };
type Edges = { readonly edges: readonly { readonly node: { readonly name: string } }[] };
interface Paper {
  readonly title: string;
  readonly publishedAt: string;
}

const form = <P extends Paper>(papers: readonly P[], named: (paper: P, kind: Kind) => readonly string[]) =>
  papers.map((paper) => [paper.title, paper.publishedAt, ...KINDS.map((kind) => named(paper, kind))]);

const STRONGEST =
  'sort: [{ edge: { roleRank: ASC } }, { edge: { confidence: DESC } }, { node: { id: ASC } }]';

const peer = (variables: string, where: string, args: string): Form => ({
  text: `query (${variables}) { papers(limit: 20, where: ${where}, sort: [{ sortDate: DESC }, { id: ASC }]) { title publishedAt
    ${KINDS.map((kind) => `${kind}Connection(${args}) { edges { node { name } } }`).join('\n')} } }`,
  read: ({ papers }: { papers: (Paper & Record<`${Kind}Connection`, Edges>)[] }) =>
    form(papers, (paper, kind) => names(paper[`${kind}Connection`].edges.map(({ node }) => node))),
});

const list = (edge: string, label: string) =>
  `COLLECT { MATCH (p)-[r:${edge}]->(e:${label}) WITH r, e ORDER BY r.roleRank, r.confidence DESC, e.id LIMIT 5 RETURN {name: e.name} }`;

export const newest: Reference = {
  name: 'newest',
  title: '20 newest papers with 4 lists each',
  pool: async (ask) =>
    Promise.all((await days(ask)).map(async (until) => ({ until, since: await since(ask, until) }))),
  ours: {
    text: `query ($until: Date!) { papers(first: 20, where: { publishedAt: { lte: $until } }) { nodes { title publishedAt
      ${KINDS.map((kind) => `${kind}(first: 5) { nodes { name } }`).join('\n')} } } }`,
    variables: ({ until }) => ({ until }),
    read: ({ papers }: { papers: { nodes: (Paper & Record<Kind, Nodes>)[] } }) =>
      form(papers.nodes, (paper, kind) => names(paper[kind].nodes)),
  },
  raw: {
    text: `MATCH (p:Paper) WHERE p.sortDate <= $until AND p.publishedAt <= $until
      WITH p ORDER BY p.sortDate DESC, p.id LIMIT 20
      RETURN collect({title: p.title, publishedAt: p.publishedAt, techniques: ${list('HAS', 'Technique')},
        models: ${list('HAS', 'Model')}, benchmarks: ${list('HAS', 'Benchmark')}, tasks: ${list('ADDRESSES', 'Task')}}) AS data`,
    read: (papers: (Paper & Record<Kind, { name: string }[]>)[]) =>
      form(papers, (paper, kind) => names(paper[kind])),
  },
  peer: {
    natural: {
      ...peer('$until: String!', '{ publishedAt: { lte: $until } }', `first: 5, ${STRONGEST}`),
      variables: ({ until }) => ({ until }),
    },
    'between two days': peer(
      '$until: String!, $since: String!',
      '{ sortDate: { lte: $until, gte: $since } }',
      `first: 5, ${STRONGEST}`,
    ),
  },
  targets: { best: 3, p99OfBest: 0.5, raw: 0.8 },
};
