// The floor of a load: the same nodes and edges as bare rows, each kind by itself, with nothing read, derived or
// settled. Indexes and constraints are the program's own, since the graph is served by them.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  EDGES,
  type EdgeKindName,
  type EdgeSpec,
  NODES,
  type NodeKind,
  type NodeSpec,
  TYPE_LABELS,
} from '../../src/domain/ontology.js';
import { encodeEdge, encodeNode } from '../../src/graph/cypher/encode.js';
import { labelOf } from '../../src/graph/cypher/schema.js';
import type { Engine, Row } from '../../src/graph/engine.js';
import type { ExportItem } from '../../src/graph/store.js';

const BATCH = 5_000;

const nodeSpec = (kind: string): NodeSpec => (NODES as Record<string, NodeSpec>)[kind] as NodeSpec;

/** The label by which an end is found. Facts are nodes, but for relations. */
const endLabel = (kind: string, relation: boolean): string =>
  relation ? 'Relation' : kind === 'Fact' ? 'Node' : labelOf(kind);

interface Group {
  readonly text: string;
  readonly rows: Row[];
}

const nodeText = (kind: string, type: unknown): string => {
  const labels = [...(nodeSpec(kind).public ? ['Node'] : []), kind];
  const own = TYPE_LABELS[type as keyof typeof TYPE_LABELS];
  if (kind === 'Entity' && own) labels.push(own);
  return `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row.props`;
};

const edgeText = (kind: string, from: string, to: string): string =>
  `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${kind}]->(b) SET r = row.props`;

/**
 * Writes the items of an export of everything into an empty, prepared graph.
 * @returns seconds in the database alone; reading the file is not counted.
 */
export const writeFloor = async (
  engine: Engine,
  file: string,
): Promise<{ seconds: number; nodes: number; edges: number }> => {
  const groups = new Map<string, Group>();
  const relations = new Set<string>();
  const counts = { seconds: 0, nodes: 0, edges: 0 };
  const flush = async (group: Group): Promise<void> => {
    if (group.rows.length === 0) return;
    const rows = group.rows.splice(0);
    const start = performance.now();
    await engine.write((tx) => tx.run(group.text, { rows }));
    counts.seconds += (performance.now() - start) / 1000;
  };
  const put = async (text: string, row: Row): Promise<void> => {
    const group = groups.get(text) ?? { text, rows: [] };
    groups.set(text, group);
    group.rows.push(row);
    if (group.rows.length >= BATCH) await flush(group);
  };
  let kind = '';
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const item = JSON.parse(line) as ExportItem;
    if (item.kind !== kind) {
      // Edges find all nodes.
      for (const group of groups.values()) await flush(group);
      kind = item.kind;
    }
    if (item.type === 'node') {
      if (kind === 'Relation') relations.add(item.id);
      counts.nodes += 1;
      const props = encodeNode(kind as NodeKind, item.properties, engine.dialect);
      await put(nodeText(kind, item.properties.type), { props });
    } else {
      const spec = EDGES[kind as EdgeKindName] as EdgeSpec;
      counts.edges += 1;
      const text = edgeText(
        kind,
        endLabel(spec.from, relations.has(item.from)),
        endLabel(spec.to, relations.has(item.to)),
      );
      const props = encodeEdge(kind as EdgeKindName, item.properties, engine.dialect);
      await put(text, { from: item.from, to: item.to, props });
    }
  }
  for (const group of groups.values()) await flush(group);
  return counts;
};
