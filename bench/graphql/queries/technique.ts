// A technique, its newest papers, and what they use: a hub, where a sort of all its papers shows.
import { entities } from '../pools.js';
import { type Form, names, type Reference } from '../reference.js';

type Nodes = { readonly nodes: readonly { readonly name: string }[] };
type Edges = { readonly edges: readonly { readonly node: { readonly name: string } }[] };
interface Paper {
  readonly title: string;
  readonly publishedAt: string;
}
const KINDS = ['benchmarks', 'models'] as const;
type Kind = (typeof KINDS)[number];

const form = <P extends Paper>(
  name: string,
  total: number,
  papers: readonly P[],
  named: (paper: P, kind: Kind) => readonly string[],
) => [
  name,
  total,
  ...papers.map((paper) => [paper.title, paper.publishedAt, ...KINDS.map((kind) => named(paper, kind))]),
];

const STRONGEST =
  'sort: [{ edge: { roleRank: ASC } }, { edge: { confidence: DESC } }, { node: { id: ASC } }]';
const lists = KINDS.map(
  (kind) => `${kind}Connection(first: 5, ${STRONGEST}) { edges { node { name } } }`,
).join('\n');
type PeerPaper = Paper & Record<`${Kind}Connection`, Edges>;
const named = (paper: PeerPaper, kind: Kind) =>
  names(paper[`${kind}Connection`].edges.map(({ node }) => node));

const throughTechnique = (sort: string): Form => ({
  text: `query ($id: ID!) { techniques(where: { id: { eq: $id } }) { name papersConnection(first: 20, sort: ${sort}) {
    totalCount edges { node { title publishedAt ${lists} } } } } }`,
  read: ({
    techniques: [technique],
  }: {
    techniques: { name: string; papersConnection: { totalCount: number; edges: { node: PeerPaper }[] } }[];
  }) =>
    technique &&
    form(
      technique.name,
      technique.papersConnection.totalCount,
      technique.papersConnection.edges.map(({ node }) => node),
      named,
    ),
});

/** From the papers instead: they are sorted and cut before their lists are read. */
const throughPapers: Form = {
  text: `query ($id: ID!) {
    techniques(where: { id: { eq: $id } }) { name papersConnection { totalCount } }
    papers(limit: 20, sort: [{ sortDate: DESC }, { id: ASC }], where: { techniques: { some: { id: { eq: $id } } } }) { title publishedAt ${lists} } }`,
  read: ({
    techniques: [technique],
    papers,
  }: {
    techniques: { name: string; papersConnection: { totalCount: number } }[];
    papers: PeerPaper[];
  }) => technique && form(technique.name, technique.papersConnection.totalCount, papers, named),
};

const list = (label: string) =>
  `COLLECT { MATCH (p)-[r:HAS]->(e:${label}) WITH r, e ORDER BY r.roleRank, r.confidence DESC, e.id LIMIT 5 RETURN {name: e.name} }`;

export const technique: Reference = {
  name: 'technique',
  title: 'technique, its 20 newest papers, their benchmarks and models, total',
  pool: async (ask) => (await entities(ask, 'Technique')).map((id) => ({ id })),
  ours: {
    text: `query ($id: ID!) { technique(by: { id: $id }) { name papers(first: 20) { totalCount nodes { title publishedAt
      ${KINDS.map((kind) => `${kind}(first: 5) { nodes { name } }`).join('\n')} } } } }`,
    read: ({
      technique: { name, papers },
    }: {
      technique: { name: string; papers: { totalCount: number; nodes: (Paper & Record<Kind, Nodes>)[] } };
    }) => form(name, papers.totalCount, papers.nodes, (paper, kind) => names(paper[kind].nodes)),
  },
  raw: {
    text: `MATCH (t:Node {id: $id}) CALL (t) {
        MATCH ()-[r:HAS]->() USING INDEX r:HAS(entityId, day, paperId) WHERE r.entityId = $id AND r.day <= '9999' AND r.paperId >= ''
        WITH r ORDER BY r.entityId DESC, r.day DESC, r.paperId LIMIT 20
        WITH startNode(r) AS p
        RETURN collect({title: p.title, publishedAt: p.publishedAt, benchmarks: ${list('Benchmark')}, models: ${list('Model')}}) AS papers }
      RETURN {name: t.name, total: COUNT { (t)<-[:HAS]-() }, papers: papers} AS data`,
    read: ({
      name,
      total,
      papers,
    }: {
      name: string;
      total: number;
      papers: (Paper & Record<Kind, { name: string }[]>)[];
    }) => form(name, total, papers, (paper, kind) => names(paper[kind])),
  },
  peer: {
    natural: throughTechnique('[{ node: { publishedAt: DESC } }]'),
    'by the edge': throughTechnique('[{ edge: { day: DESC } }, { edge: { paperId: ASC } }]'),
    'from the papers': throughPapers,
  },
  targets: { best: 4.5, p99OfBest: 0.35, raw: 0.8 },
};
