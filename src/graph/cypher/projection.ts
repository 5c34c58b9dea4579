// A neighbourhood without papers: two things are linked by the papers that have both, the rarer the more telling.
// One statement a level, one for the links among what was chosen. What it may walk is bounded beforehand.
import { choose, order, type Reached, spread } from '../drawing/rank.js';
import type { Drawing, DrawingFilter, DrawnEdge, NeighborhoodRequest, Step } from '../drawing/types.js';
import type { Engine, ReadOptions } from '../engine.js';
import { describe, edgeText, filterParams, labelIn, NODE_TEXT } from './frontier.js';

/** Things whose papers are read at one level after the centres, and how many papers they may have together. */
const MOST_EXPANDED = 100;
const MOST_PAPERS = 10_000;

const NAMING = 'HAS|MENTIONS|ADDRESSES';
const SHARED = `(n)<-[r:${NAMING}]-(p:Paper)-[s:${NAMING}]->(m:Entity)`;
const LET_THROUGH = `m <> n AND ${edgeText('r')} AND ${edgeText('s')} AND ${NODE_TEXT}
  AND ($anyYear OR coalesce(p.publishedYear >= $yearFrom AND p.publishedYear <= $yearTo, false))`;

const EXPAND = `UNWIND $ids AS id MATCH (n:Node {id: id})
CALL (n) {
  MATCH ${SHARED} WHERE ${LET_THROUGH}
  WITH n, m, count(DISTINCT p) AS together
  WITH m, together, 1.0 * together * together / (n.paperCount * m.paperCount) AS part ORDER BY part DESC, m.id
  WITH collect({m: m, together: together, part: part}) AS found
  RETURN size(found) AS total, found[0..$cap] AS top
}
UNWIND top AS t
WITH id, total, t.m AS m, t.together AS together, t.part AS part
RETURN id AS from, total, m.id AS to, together, part, labels(m) AS labels, m.paperCount AS papers`;

/** Each pair once, from the end that fewer papers have. */
const LINKS = `UNWIND $ids AS id MATCH (n:Node {id: id})
MATCH ${SHARED} WHERE m.id IN $ids AND ${LET_THROUGH}
  AND (n.paperCount < m.paperCount OR (n.paperCount = m.paperCount AND n.id < m.id))
RETURN n.id AS a, m.id AS b, count(DISTINCT p) AS together`;

/** What of a level may be expanded together. */
const frontierOf = (level: readonly Reached[]): Reached[] => {
  let papers = 0;
  return level.slice(0, MOST_EXPANDED).filter((node) => {
    if (papers + node.papers > MOST_PAPERS) return false;
    papers += node.papers;
    return true;
  });
};

const linksAmong = async (
  engine: Engine,
  ids: readonly string[],
  filter: DrawingFilter,
  options?: ReadOptions,
): Promise<DrawnEdge[]> => {
  const rows = await engine.read({ text: LINKS, params: { ids, ...filterParams(engine, filter) } }, options);
  return rows
    .map(({ a, b, together }): DrawnEdge => {
      const [source, target] = [String(a), String(b)].sort(order) as [string, string];
      const support = Number(together);
      return { source, target, kind: 'SHARES', role: null, confidence: 1, support, evidenceCount: support };
    })
    .sort((x, y) => order(x.source, y.source) || order(x.target, y.target));
};

/** @param request its centres are entities; a step is a link, whatever papers it stands for. */
export const projection = async (
  engine: Engine,
  request: NeighborhoodRequest,
  options?: ReadOptions,
): Promise<Drawing> => {
  const { depth, limit } = request;
  const labels = request.labels.filter((label) => label !== 'Paper');
  const filter: DrawingFilter = {
    ...request,
    labels,
    kinds: [...new Set([...request.kinds, 'HAS', 'ADDRESSES'] as const)],
  };
  const reached = new Map<string, Reached>(
    [...new Set(request.of)]
      .sort()
      .map((id) => [id, { id, level: 0, score: 1, papers: 0, day: '', parent: null }]),
  );
  let frontier = [...reached.values()];
  let complete = true;
  for (let level = 1; level <= depth && frontier.length > 0; level++) {
    const ids = frontier.map(({ id }) => id).sort();
    const cap = engine.dialect.int(Math.max(limit, 100));
    const rows = await engine.read(
      { text: EXPAND, params: { ids, cap, ...filterParams(engine, filter) } },
      options,
    );
    const totals = new Map(rows.map((row) => [row.from, Number(row.total)]));
    complete &&= [...totals.values()].reduce((sum, total) => sum + total, 0) === rows.length;
    const steps = rows.map(
      (row): Step => ({
        from: String(row.from),
        to: String(row.to),
        forward: true,
        kind: 'SHARES',
        role: null,
        confidence: Math.sqrt(Number(row.part)),
        day: '',
        label: labelIn(row.labels),
        papers: Number(row.papers),
      }),
    );
    const found = spread(reached, steps, level);
    for (const node of found) reached.set(node.id, node);
    if (level === depth) break;
    frontier = frontierOf(found);
    complete &&= frontier.length === found.length;
  }
  const chosen = choose(reached, limit);
  const drawn = await describe(engine, chosen, { ...filter, kinds: request.kinds }, options);
  const edges = [...drawn.edges, ...(await linksAmong(engine, chosen, filter, options))];
  complete &&= chosen.length === reached.size;
  return {
    nodes: drawn.nodes,
    edges,
    places: new Map(),
    truncated: !complete,
    totals: { nodes: reached.size, edges: edges.length },
  };
};

const PAPERS = `UNWIND $pairs AS pair MATCH (a:Node {id: pair.a}) MATCH (b:Node {id: pair.b})
CALL (a, b) {
  MATCH (a)<-[:HAS|ADDRESSES]-(p:Paper)-[:HAS|ADDRESSES]->(b)
  WITH DISTINCT p.id AS id, p.sortDate AS day ORDER BY day DESC, id LIMIT $limit
  RETURN collect(id) AS papers
}
RETURN pair.a AS a, pair.b AS b, papers`;

/** The newest papers that have both of each pair, at most `limit`, by "a|b". */
export const papersShared = async (
  engine: Engine,
  pairs: readonly (readonly [a: string, b: string])[],
  limit: number,
  options?: ReadOptions,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const params = { pairs: pairs.map(([a, b]) => ({ a, b })), limit: engine.dialect.int(limit) };
  const rows = pairs.length > 0 ? await engine.read({ text: PAPERS, params }, options) : [];
  return new Map(rows.map(({ a, b, papers }) => [`${a}|${b}`, papers as string[]]));
};
