// How much is in the graph, and how good it is.
import { existsSync, readFileSync } from 'node:fs';
import { DRAWN_KINDS } from '../../graph/drawing/types.js';
import { packageFile } from '../../package-root.js';
import type { Context } from '../context.js';
import type { QualityFigure } from '../generated/types.js';

const NODE_TYPES = ['PAPER', 'TECHNIQUE', 'MODEL', 'BENCHMARK', 'TASK', 'AUTHOR', 'RESULT', 'COMPARISON'];

/** Written by `npm run score -- --write`; the package ships it. */
const file = packageFile('data/quality.json');
const quality: QualityFigure[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as QualityFigure[])
  : [];

export const stats = async (_args: unknown, { store }: Context) => {
  const [counts, sample] = await Promise.all([store.counts(), store.hasSource('sample')]);
  const nodes = new Map(counts.nodes.map(({ kind, count }) => [kind.toUpperCase(), count]));
  const edges = new Map<string, number>(counts.edges.map(({ kind, count }) => [kind, count]));
  // A mention is a HAS edge with the weakest role.
  edges.set('HAS', (edges.get('HAS') ?? 0) + (edges.get('MENTIONS') ?? 0));
  return {
    nodes: NODE_TYPES.map((type) => ({ type, count: nodes.get(type) ?? 0 })),
    edges: DRAWN_KINDS.map((kind) => ({ kind, count: edges.get(kind) ?? 0 })),
    quality,
    sample,
  };
};
