// The public graph, a page at a time, sorted by kind and ids and without times of loading: the same data
// exports to the same bytes, whatever way it came in.
import { EDGES, type EdgeSpec, NODES, type NodeSpec } from '../../domain/ontology.js';
import type { Engine, Row } from '../engine.js';
import type { ExportItem } from '../store.js';

const PAGE = 2_000;

const volatileOf = (properties: NodeSpec['properties']): Set<string> =>
  new Set(Object.keys(properties).filter((name) => properties[name]?.volatile));

/** Sorted keys, no nulls, no times of loading. */
const clean = (properties: Row, volatile: ReadonlySet<string>): Row =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name, value]) => value !== null && !volatile.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

export async function* exportGraph(engine: Engine): AsyncGenerator<ExportItem> {
  for (const [kind, spec] of Object.entries(NODES) as [string, NodeSpec][]) {
    if (!spec.public && kind !== 'Relation') continue;
    const volatile = volatileOf(spec.properties);
    let after = '';
    for (;;) {
      const rows = await engine.read({
        text: `MATCH (n:${kind}) WHERE n.id > $after RETURN n.id AS id, properties(n) AS properties ORDER BY n.id LIMIT $limit`,
        params: { after, limit: engine.dialect.int(PAGE) },
      });
      for (const row of rows)
        yield {
          type: 'node',
          kind,
          id: String(row.id),
          properties: clean(row.properties as Row, volatile),
        };
      if (rows.length < PAGE) break;
      after = String(rows.at(-1)?.id);
    }
  }
  for (const [kind, spec] of Object.entries(EDGES) as [string, EdgeSpec][]) {
    if (['OF', 'CLAIMS', 'IDENTIFIES'].includes(kind)) continue;
    yield* exportEdges(engine, kind, volatileOf(spec.properties));
  }
}

async function* exportEdges(
  engine: Engine,
  kind: string,
  volatile: ReadonlySet<string>,
): AsyncGenerator<ExportItem> {
  let [from, to] = ['', ''];
  for (;;) {
    const rows = await engine.read({
      text: `MATCH (a)-[r:${kind}]->(b) WHERE a.id > $from OR (a.id = $from AND b.id > $to)
             WITH a.id AS source, b.id AS target, properties(r) AS properties ORDER BY source, target LIMIT $limit RETURN source, target, properties`,
      params: { from, to, limit: engine.dialect.int(PAGE) },
    });
    for (const row of rows)
      yield {
        type: 'edge',
        kind,
        from: String(row.source),
        to: String(row.target),
        properties: clean(row.properties as Row, volatile),
      };
    if (rows.length < PAGE) return;
    from = String(rows.at(-1)?.source);
    to = String(rows.at(-1)?.target);
  }
}
