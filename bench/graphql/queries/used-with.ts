// What is used most with a model, with counts: grouping, which the peer cannot say. Its work-around fetches every
// paper of the model with its techniques, and its user counts.
import { entities } from '../pools.js';
import type { Reference } from '../reference.js';

const counted = (rows: readonly (readonly [name: string, count: number])[]) =>
  rows.map(([name, count]) => `${count} ${name}`);

interface Technique {
  readonly id: string;
  readonly name: string;
}

export const usedWith: Reference = {
  name: 'used-with',
  title: '20 techniques used most with a model, with counts',
  pool: async (ask) => (await entities(ask, 'Model')).map((id) => ({ id })),
  ours: {
    text: `query ($id: ID!) { model(by: { id: $id }) { techniques(first: 20) { edges { paperCount node { name } } } } }`,
    read: ({
      model: { techniques },
    }: {
      model: { techniques: { edges: { paperCount: number; node: { name: string } }[] } };
    }) => counted(techniques.edges.map(({ paperCount, node }) => [node.name, paperCount])),
  },
  raw: {
    text: `MATCH (m:Node {id: $id})<-[:HAS]-(p)-[:HAS]->(t:Technique)
      WITH t, count(p) AS papers ORDER BY papers DESC, t.id LIMIT 20 RETURN collect({name: t.name, papers: papers}) AS data`,
    read: (rows: { name: string; papers: number }[]) =>
      counted(rows.map(({ name, papers }) => [name, papers])),
  },
  peer: {
    'work-around': {
      text: `query ($id: ID!) { models(where: { id: { eq: $id } }) { papers { techniques { id name } } } }`,
      read: ({ models: [model] }: { models: { papers: { techniques: Technique[] }[] }[] }) => {
        const found = new Map<string, { name: string; papers: number }>();
        for (const { id, name } of model?.papers.flatMap(({ techniques }) => techniques) ?? [])
          found.set(id, { name, papers: (found.get(id)?.papers ?? 0) + 1 });
        const sorted = [...found].sort(([a, x], [b, y]) => y.papers - x.papers || (a < b ? -1 : 1));
        return counted(sorted.slice(0, 20).map(([, { name, papers }]) => [name, papers]));
      },
    },
  },
  targets: { best: 50, raw: 0.9 },
};
