// How much the public graph holds, by kind. Neo4j keeps these counts itself; the embedded engine walks what it counts,
// so there they are counted once for each state of the graph.
import { EDGES, type EdgeSpec, TYPE_LABELS } from '../../domain/ontology.js';
import type { Engine } from '../engine.js';
import type { Counts } from '../store.js';

const LABELS = ['Paper', ...Object.values(TYPE_LABELS), 'Author', 'Result', 'Comparison'];
const KINDS = (Object.entries(EDGES) as [string, EdgeSpec][]).filter(([, spec]) => spec.public);

// Where an edge begins is told: the embedded engine then walks those nodes and not all.
const COLUMNS = [
  ...LABELS.map((label, i) => `CALL () { MATCH (n:${label}) RETURN count(n) AS n${i} }`),
  ...KINDS.map(
    ([kind, { from }], i) => `CALL () { MATCH (:${from})-[r:${kind}]->() RETURN count(r) AS r${i} }`,
  ),
];
const NAMES = [...LABELS.map((_, i) => `n${i}`), ...KINDS.map((_, i) => `r${i}`)];
const TEXT = `${COLUMNS.join(' ')} RETURN ${NAMES.join(', ')}`;

const countGraph = async (engine: Engine): Promise<Counts> => {
  const [row = {}] = await engine.read({ text: TEXT, params: {} });
  return {
    nodes: LABELS.map((kind, i) => ({ kind, count: Number(row[`n${i}`]) })),
    edges: KINDS.map(([kind], i) => ({ kind, count: Number(row[`r${i}`]) })),
  };
};

/** @param state a text that every write changes: read first, so that what is kept is never of an older graph. */
export const countReader = (engine: Engine, state: () => Promise<string | null>): (() => Promise<Counts>) => {
  if (engine.dialect.name === 'neo4j') return () => countGraph(engine);
  let kept: { readonly state: string | null; readonly counts: Promise<Counts> } | null = null;
  return async () => {
    const now = await state();
    if (kept?.state === now && now !== null) return kept.counts;
    const counts = countGraph(engine);
    kept = { state: now, counts };
    counts.catch(() => {
      kept = null;
    });
    return counts;
  };
};
