// The graph, a page at a time, sorted by kind and ids: the same data exports to the same bytes, whatever way it
// came in. What only tells of loads is left out, unless everything is asked for.
import { EDGES, type EdgeSpec, NODES, type NodeSpec } from '../../domain/ontology.js';
import type { Engine, Row } from '../engine.js';
import type { ExportItem, ExportRequest, ExportScope } from '../store.js';
import { labelOf } from './schema.js';

/** Nodes whose properties or edges are read by one statement. */
const PAGE = 1_000;
/** Ids read by one statement; each is a scan of the label where the engine cannot page by an index. */
const IDS = 200_000;

const FACTS = ['Result', 'Comparison', 'Relation'];
const INTERNAL_EDGES = ['OF', 'CLAIMS', 'IDENTIFIES', 'REFERS'];
/** Of Meta only what tells by whom the graph was written: a lease and a marker belong to one database. */
const VERSIONS = 'versions';

/** The ids to take of each label that ids are unique under; null takes all. */
type Chosen = ReadonlyMap<string, ReadonlySet<string>> | null;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted keys, no nulls. */
const clean = (properties: Row, specs: NodeSpec['properties'], everything: boolean): Row =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(
        ([name, value]) => value !== null && (everything || !(specs[name]?.volatile || specs[name]?.derived)),
      )
      .sort(([a], [b]) => order(a, b)),
  );

const nodeKinds = (scope: ExportScope, whole: boolean): string[] => {
  if (scope === 'papers') return ['Paper'];
  const all = Object.entries(NODES) as [string, NodeSpec][];
  // Loads and tombstones tell of the whole graph: a part of it was never loaded.
  if (scope === 'everything')
    return all.map(([kind]) => kind).filter((kind) => whole || !['Load', 'Tombstone'].includes(kind));
  return all
    .filter(([kind, spec]) => spec.public || (kind === 'Relation' && scope === 'public'))
    .map(([kind]) => kind);
};

export async function* exportGraph(
  engine: Engine,
  { scope = 'public', ids }: ExportRequest = {},
): AsyncGenerator<ExportItem> {
  const chosen = ids === undefined ? null : await choose(engine, ids, scope);
  const everything = scope === 'everything';
  const kinds = nodeKinds(scope, chosen === null);
  for (const kind of kinds) yield* exportNodes(engine, kind, chosen, everything);
  if (scope === 'papers') return;
  for (const [kind, spec] of Object.entries(EDGES) as [string, EdgeSpec][]) {
    if (INTERNAL_EDGES.includes(kind) && !everything) continue;
    const sources = (FACTS.includes(spec.from) ? FACTS : [spec.from]).filter((one) => kinds.includes(one));
    yield* exportEdges(engine, kind, sources, { chosen, everything, scope });
  }
}

/** With everything, the records and identifiers of the nodes too. */
const choose = async (engine: Engine, ids: readonly string[], scope: ExportScope): Promise<Chosen> => {
  const nodes = new Set(ids);
  const chosen = new Map<string, Set<string>>([
    ['Node', nodes],
    ['Relation', nodes],
    ['Record', new Set()],
    ['Identifier', new Set()],
    ['Meta', new Set([VERSIONS])],
  ]);
  if (scope !== 'everything') return chosen;
  const follow = async (from: string, pattern: string, to: string): Promise<void> => {
    for (const page of pagesOf([...(chosen.get(from) ?? [])], PAGE)) {
      const text = `UNWIND $ids AS id MATCH (:${from} {id: id})${pattern}(m:${to}) RETURN DISTINCT m.id AS id`;
      for (const row of await engine.read({ text, params: { ids: page } }))
        chosen.get(to)?.add(String(row.id));
    }
  };
  await follow('Node', '<-[:OF]-', 'Record');
  await follow('Node', '<-[:IDENTIFIES]-', 'Identifier');
  await follow('Record', '-[:CLAIMS]->', 'Identifier');
  return chosen;
};

function* pagesOf(ids: readonly string[], size: number): Generator<string[]> {
  for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
}

/** Ids of all nodes of these kinds, merged in order, or of those chosen whatever their kind. */
async function* idPages(engine: Engine, kinds: readonly string[], chosen: Chosen): AsyncGenerator<string[]> {
  if (chosen) {
    const ids = new Set(kinds.flatMap((kind) => [...(chosen.get(labelOf(kind)) ?? [])]));
    yield* pagesOf([...ids].sort(order), PAGE);
    return;
  }
  for (let after = ''; ; ) {
    const found: string[] = [];
    for (const kind of kinds) {
      const rows = await engine.read({
        text: `MATCH (n:${kind}) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT $limit`,
        params: { after, limit: engine.dialect.int(IDS) },
      });
      for (const row of rows) found.push(String(row.id));
    }
    // Beyond the first IDS of the merged list, another kind may have ids that its own page did not reach.
    const ids = found.sort(order).slice(0, IDS);
    yield* pagesOf(ids, PAGE);
    if (ids.length < IDS) return;
    after = ids.at(-1) as string;
  }
}

async function* exportNodes(
  engine: Engine,
  kind: string,
  chosen: Chosen,
  everything: boolean,
): AsyncGenerator<ExportItem> {
  const specs = (NODES as Record<string, NodeSpec>)[kind]?.properties ?? {};
  const text = `UNWIND $ids AS id MATCH (n:${labelOf(kind)} {id: id}) WHERE n:${kind} RETURN id, properties(n) AS properties ORDER BY id`;
  for await (const ids of idPages(engine, [kind], chosen))
    for (const row of await engine.read({ text, params: { ids } })) {
      const id = String(row.id);
      if (kind === 'Meta' && id !== VERSIONS) continue;
      yield { type: 'node', kind, id, properties: clean(row.properties as Row, specs, everything) };
    }
}

async function* exportEdges(
  engine: Engine,
  kind: string,
  sources: readonly string[],
  { chosen, everything, scope }: { chosen: Chosen; everything: boolean; scope: ExportScope },
): AsyncGenerator<ExportItem> {
  const spec = (EDGES as Record<string, EdgeSpec>)[kind] as EdgeSpec;
  // Relations are no nodes of the API: without its label their edges fall out.
  const target = scope === 'drawn' ? ':Node' : '';
  const within = chosen?.get(spec.to === 'Fact' ? 'Node' : labelOf(spec.to));
  const labels = [...new Set(sources.map(labelOf))];
  for await (const ids of idPages(engine, sources, chosen)) {
    const rows: Row[] = [];
    for (const label of labels)
      rows.push(
        ...(await engine.read({
          text: `UNWIND $ids AS id MATCH (a:${label} {id: id})-[r:${kind}]->(b${target}) RETURN id AS source, b.id AS target, properties(r) AS properties`,
          params: { ids },
        })),
      );
    const edges = rows
      .map((row) => ({ from: String(row.source), to: String(row.target), properties: row.properties as Row }))
      .filter(({ to }) => !within || within.has(to))
      .sort((a, b) => order(a.from, b.from) || order(a.to, b.to));
    for (const { from, to, properties } of edges)
      yield { type: 'edge', kind, from, to, properties: clean(properties, spec.properties, everything) };
  }
}
