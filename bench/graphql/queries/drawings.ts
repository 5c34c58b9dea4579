// What the peer has nothing for: a drawing of what lies around a hub, and explained ways between two things.
import { entities } from '../pools.js';
import type { Reference } from '../reference.js';

export const neighborhood: Reference = {
  name: 'neighborhood',
  title: 'neighbourhood of a hub, depth 2, 200 nodes, edges among them',
  pool: async (ask) =>
    (
      await ask(
        'MATCH (e:Entity) WHERE e.paperCount > 6 AND NOT coalesce(e.generic, false) RETURN e.id AS id ORDER BY e.paperCount DESC, id LIMIT 50',
      )
    ).map(({ id }) => ({ id })),
  ours: {
    text: `query ($id: ID!) { neighborhood(of: [$id], depth: 2, limit: 200) {
      nodes { id type label shortLabel slug degree year } edges { source target kind role weight } truncated totals { nodes edges } } }`,
    read: (data: unknown) => data,
  },
  raw: null,
  peer: {},
  targets: { p99Alone: 60 },
};

export const paths: Reference = {
  name: 'paths',
  title: 'three shortest explained paths between two entities',
  pool: async (ask) => {
    const [techniques, models] = [await entities(ask, 'Technique'), await entities(ask, 'Model')];
    return techniques.map((from, i) => ({ from, to: models[(i * 7) % models.length] }));
  },
  ours: {
    text: `query ($from: ID!, $to: ID!) { paths(from: { id: $from }, to: { id: $to }, first: 3) {
      length score text nodes { id label type } edges { source target kind role } } }`,
    read: (data: unknown) => data,
  },
  raw: null,
  peer: {},
  targets: { p99Alone: 80 },
};
