// How much the public graph holds, by kind.
import { EDGES, type EdgeSpec, TYPE_LABELS } from '../../domain/ontology.js';
import type { Engine } from '../engine.js';
import type { Counts } from '../store.js';

const LABELS = ['Paper', ...Object.values(TYPE_LABELS), 'Author', 'Result', 'Comparison'];
const KINDS = (Object.entries(EDGES) as [string, EdgeSpec][])
  .filter(([, spec]) => spec.public)
  .map(([kind]) => kind);

export const countGraph = async (engine: Engine): Promise<Counts> => {
  const columns = [
    ...LABELS.map((label, i) => `CALL () { MATCH (n:${label}) RETURN count(n) AS n${i} }`),
    ...KINDS.map((kind, i) => `CALL () { MATCH ()-[r:${kind}]->() RETURN count(r) AS r${i} }`),
  ];
  const names = [...LABELS.map((_, i) => `n${i}`), ...KINDS.map((_, i) => `r${i}`)];
  const [row = {}] = await engine.read({
    text: `${columns.join(' ')} RETURN ${names.join(', ')}`,
    params: {},
  });
  return {
    nodes: LABELS.map((kind, i) => ({ kind, count: Number(row[`n${i}`]) })),
    edges: KINDS.map((kind, i) => ({ kind, count: Number(row[`r${i}`]) })),
  };
};
