// A neighbourhood without papers: two things are linked by the papers that have both, the rarer the more telling.
// One statement a level, one for the links among what was chosen. What it may walk is bounded beforehand.
import { choose, order, type Reached, spread } from '../drawing/rank.js';
import type { Drawing, DrawingFilter, DrawnEdge, NeighborhoodRequest, Step } from '../drawing/types.js';
import type { Engine, ReadOptions } from '../engine.js';
import { describe, edgeText, filterParams, labelIn, nodeText, paperText, storedKinds } from './frontier.js';

/** Things whose papers are read at one level after the centres, and how many papers they may have together. */
const MOST_EXPANDED = 100;
const MOST_PAPERS = 10_000;

const NAMING = ['ADDRESSES', 'HAS', 'MENTIONS'];
const namingText = (filter: DrawingFilter): string =>
  NAMING.filter((kind) => storedKinds(filter).includes(kind)).join('|');

const expandText = (filter: DrawingFilter) => `UNWIND $ids AS id MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)<-[r:${namingText(filter)}]-(p)-[s:${namingText(filter)}]->(m) WHERE m <> n${edgeText('r', filter)}${edgeText('s', filter)}${paperText('p', filter)}
  WITH n, m, count(*) AS together WHERE ${nodeText(filter)}
  WITH m, together, 1.0 * together * together / (n.paperCount * m.paperCount) AS part ORDER BY part DESC, m.id
  WITH collect({m: m, together: together, part: part}) AS found
  RETURN size(found) AS total, found[0..$cap] AS top
}
UNWIND top AS t
WITH id, total, t.m AS m, t.together AS together, t.part AS part
RETURN id AS from, total, m.id AS to, together, part, labels(m) AS labels, m.paperCount AS papers`;

/** The papers that have several of the things, with those: one step from each thing, not two. */
const linksText = (
  filter: DrawingFilter,
) => `UNWIND $ids AS id MATCH (n:Node {id: id})<-[r:${namingText(filter)}]-(p) WHERE true${edgeText('r', filter)}${paperText('p', filter)}
WITH p, collect(id) AS held WHERE size(held) > 1
RETURN held`;

/** What of a level may be expanded together. */
const frontierOf = (level: readonly Reached[]): Reached[] => {
  let papers = 0;
  return level.slice(0, MOST_EXPANDED).filter((node) => {
    if (papers + node.papers > MOST_PAPERS) return false;
    papers += node.papers;
    return true;
  });
};

/** "a|b" of each two of them, a before b. */
const pairsOf = (ids: readonly string[]): string[] => {
  const sorted = [...ids].sort(order);
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}|${b}`));
};

const linksAmong = async (
  engine: Engine,
  ids: readonly string[],
  filter: DrawingFilter,
  options?: ReadOptions,
): Promise<DrawnEdge[]> => {
  const rows = await engine.read(
    { text: linksText(filter), params: { ids, ...filterParams(engine, filter) } },
    options,
  );
  const together = new Map<string, number>();
  for (const { held } of rows)
    for (const pair of pairsOf(held as string[])) together.set(pair, (together.get(pair) ?? 0) + 1);
  return [...together]
    .map(([pair, support]): DrawnEdge => {
      const [source, target] = pair.split('|') as [string, string];
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
      { text: expandText(filter), params: { ids, cap, ...filterParams(engine, filter) } },
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

const PAPERS = `UNWIND $ids AS id MATCH (:Node {id: id})<-[:${NAMING.join('|')}]-(p)
WITH p, collect(id) AS held WHERE size(held) > 1
RETURN p.id AS paper, held ORDER BY p.sortDate DESC, paper`;

/** The newest papers that have both of each pair, at most `limit`, by "a|b". */
export const papersShared = async (
  engine: Engine,
  pairs: readonly (readonly [a: string, b: string])[],
  limit: number,
  options?: ReadOptions,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = new Map(pairs.map(([a, b]): [string, string[]] => [`${a}|${b}`, []]));
  const ids = [...new Set(pairs.flat())].sort(order);
  const rows = ids.length > 0 ? await engine.read({ text: PAPERS, params: { ids } }, options) : [];
  for (const { paper, held } of rows)
    for (const pair of pairsOf(held as string[])) {
      const papers = found.get(pair);
      if (papers && papers.length < limit) papers.push(String(paper));
    }
  return found;
};
