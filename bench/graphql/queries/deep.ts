// Four steps deep: benchmark, papers, models, papers, techniques.
import { entities } from '../pools.js';
import { type Form, names, type Reference } from '../reference.js';

const STRONGEST = '[{ edge: { roleRank: ASC } }, { edge: { confidence: DESC } }, { node: { id: ASC } }]';

interface Named {
  readonly name: string;
}
type Connection<T> = { readonly edges: readonly { readonly node: T }[] };
type List<T> = { readonly nodes: readonly T[] };
interface Ours {
  readonly benchmark: Named & {
    readonly papers: List<{
      title: string;
      models: List<Named & { papers: List<{ title: string; techniques: List<Named> }> }>;
    }>;
  };
}
interface Raw extends Named {
  readonly papers: readonly {
    title: string;
    models: readonly (Named & { papers: readonly { title: string; techniques: readonly Named[] }[] })[];
  }[];
}
interface Peer {
  readonly benchmarks: readonly (Named & {
    readonly papersConnection: Connection<{
      title: string;
      modelsConnection: Connection<
        Named & { papersConnection: Connection<{ title: string; techniquesConnection: Connection<Named> }> }
      >;
    }>;
  })[];
}
const nodes = <T>({ edges }: Connection<T>): T[] => edges.map(({ node }) => node);

const peer = (newest: string): Form => ({
  text: `query ($id: ID!) { benchmarks(where: { id: { eq: $id } }) { name papersConnection(first: 10, sort: ${newest}) { edges { node { title
    modelsConnection(first: 5, sort: ${STRONGEST}) { edges { node { name
      papersConnection(first: 5, sort: ${newest}) { edges { node { title
        techniquesConnection(first: 5, sort: ${STRONGEST}) { edges { node { name } } } } } } } } } } } } } }`,
  read: ({ benchmarks: [found] }: Peer) =>
    found && [
      found.name,
      ...nodes(found.papersConnection).map(({ title, modelsConnection }) => [
        title,
        ...nodes(modelsConnection).map(({ name, papersConnection }) => [
          name,
          ...nodes(papersConnection).map((paper) => [paper.title, names(nodes(paper.techniquesConnection))]),
        ]),
      ]),
    ],
});

/** The newest papers of `entity`, as rows of `paper`, by the index of relationships. */
const newestOf = (entity: string, paper: string, limit: number) =>
  `MATCH ()-[r:HAS]->() USING INDEX r:HAS(entityId, day, paperId) WHERE r.entityId = ${entity}.id AND r.day <= '9999' AND r.paperId >= ''
   WITH r ORDER BY r.entityId DESC, r.day DESC, r.paperId LIMIT ${limit} WITH startNode(r) AS ${paper}`;
const strongest = (paper: string, entity: string, label: string) =>
  `MATCH (${paper})-[r:HAS]->(${entity}:${label}) WITH r, ${entity} ORDER BY r.roleRank, r.confidence DESC, ${entity}.id LIMIT 5`;

export const deep: Reference = {
  name: 'deep',
  title: 'benchmark → 10 papers → 5 models → 5 papers → 5 techniques',
  pool: async (ask) => (await entities(ask, 'Benchmark')).map((id) => ({ id })),
  ours: {
    text: `query ($id: ID!) { benchmark(by: { id: $id }) { name papers(first: 10) { nodes { title
      models(first: 5) { nodes { name papers(first: 5) { nodes { title techniques(first: 5) { nodes { name } } } } } } } } } }`,
    read: ({ benchmark: { name, papers } }: Ours) => [
      name,
      ...papers.nodes.map(({ title, models }) => [
        title,
        ...models.nodes.map((model) => [
          model.name,
          ...model.papers.nodes.map((paper) => [paper.title, names(paper.techniques.nodes)]),
        ]),
      ]),
    ],
  },
  raw: {
    text: `MATCH (b:Node {id: $id}) CALL (b) { ${newestOf('b', 'p', 10)}
        CALL (p) { ${strongest('p', 'm', 'Model')}
          CALL (m) { ${newestOf('m', 'q', 5)}
            CALL (q) { ${strongest('q', 't', 'Technique')} RETURN collect({name: t.name}) AS techniques }
            RETURN collect({title: q.title, techniques: techniques}) AS papers }
          RETURN collect({name: m.name, papers: papers}) AS models }
        RETURN collect({title: p.title, models: models}) AS papers }
      RETURN {name: b.name, papers: papers} AS data`,
    read: ({ name, papers }: Raw) => [
      name,
      ...papers.map(({ title, models }) => [
        title,
        ...models.map((model) => [
          model.name,
          ...model.papers.map((paper) => [paper.title, names(paper.techniques)]),
        ]),
      ]),
    ],
  },
  peer: {
    natural: peer('[{ node: { publishedAt: DESC } }]'),
    'by the edge': peer('[{ edge: { day: DESC } }, { edge: { paperId: ASC } }]'),
  },
  targets: { best: 8, p99OfBest: 0.2, raw: 0.75 },
};
