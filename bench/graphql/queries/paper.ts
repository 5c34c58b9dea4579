// A paper with what it names, and in which role.
import { papers } from '../pools.js';
import type { Form, Reference } from '../reference.js';

interface Named {
  readonly role: string;
  readonly name: string;
}
interface Ours {
  readonly paper: { readonly title: string; readonly publishedAt: string } & Record<
    Kind,
    { readonly edges: readonly { readonly role: string; readonly node: { readonly name: string } }[] }
  >;
}
interface Peer {
  readonly papers: readonly ({ readonly title: string; readonly publishedAt: string } & Record<
    `${Kind}Connection`,
    {
      readonly edges: readonly {
        readonly properties: { readonly role: string };
        readonly node: { readonly name: string };
      }[];
    }
  >)[];
}
const KINDS = ['techniques', 'models', 'benchmarks'] as const;
type Kind = (typeof KINDS)[number];

const form = (
  { title, publishedAt }: { readonly title: string; readonly publishedAt: string },
  named: (kind: Kind) => readonly Named[],
) => [title, publishedAt, ...KINDS.map((kind) => named(kind).map(({ role, name }) => `${role} ${name}`))];

const peer = (args: string): Form => ({
  text: `query ($arxivId: String!) { papers(where: { arxivId: { eq: $arxivId } }) { title publishedAt
    ${KINDS.map((kind) => `${kind}Connection${args} { edges { properties { role } node { name } } }`).join('\n')} } }`,
  read: ({ papers: [paper] }: Peer) =>
    paper &&
    form(paper, (kind) =>
      paper[`${kind}Connection`].edges.map(({ properties, node }) => ({
        role: properties.role,
        name: node.name,
      })),
    ),
});

const list = (label: string) =>
  `COLLECT { MATCH (p)-[r:HAS]->(e:${label}) WITH r, e ORDER BY r.roleRank, r.confidence DESC, e.id LIMIT 20 RETURN {role: r.role, name: e.name} }`;

export const paper: Reference = {
  name: 'paper',
  title: 'paper with techniques, models, benchmarks, roles',
  pool: async (ask) => (await papers(ask)).map((arxivId) => ({ arxivId })),
  ours: {
    text: `query ($arxivId: String!) { paper(by: { arxivId: $arxivId }) { title publishedAt
      ${KINDS.map((kind) => `${kind}(first: 20) { edges { role node { name } } }`).join('\n')} } }`,
    read: ({ paper: found }: Ours) =>
      form(found, (kind) => found[kind].edges.map(({ role, node }) => ({ role, name: node.name }))),
  },
  raw: {
    text: `MATCH (p:Paper {arxivId: $arxivId}) RETURN {title: p.title, publishedAt: p.publishedAt,
      techniques: ${list('Technique')}, models: ${list('Model')}, benchmarks: ${list('Benchmark')}} AS data`,
    read: (found: { title: string; publishedAt: string } & Record<Kind, Named[]>) =>
      form(found, (kind) => found[kind]),
  },
  peer: {
    natural: peer(''),
    sorted: peer(
      '(first: 20, sort: [{ edge: { roleRank: ASC } }, { edge: { confidence: DESC } }, { node: { id: ASC } }])',
    ),
  },
  targets: { best: 3.3, p99OfBest: 0.45, raw: 0.85 },
};
