// The first picture, in three statements: which papers, what they name, what was chosen. A graph of more papers
// than there is room for is shown by its newest.
import { layout } from '../drawing/layout.js';
import { edgeWeight } from '../drawing/rank.js';
import { chooseShared, hubFrom, sharedBy } from '../drawing/shared.js';
import type { Drawing, DrawnLabel, OverviewRequest } from '../drawing/types.js';
import type { Engine, ReadOptions } from '../engine.js';
import { describe, expand } from './frontier.js';

// The day is indexed; the year alone decides, because an unknown date has a day too.
const IN_YEARS = `p.sortDate >= $dayFrom AND p.sortDate <= $dayTo
  AND ($anyYear OR coalesce(p.publishedYear >= $yearFrom AND p.publishedYear <= $yearTo, false))`;
const PAPERS = `CALL () { MATCH (p:Paper) WHERE ${IN_YEARS} RETURN count(p) AS total }
CALL () {
  MATCH (p:Paper) WHERE ${IN_YEARS} WITH p ORDER BY p.sortDate DESC, p.id LIMIT $limit
  WITH p ORDER BY p.sortDate DESC, p.id RETURN collect(p.id) AS ids
}
RETURN total, ids`;

const MEMBERS = `CALL () {
  UNWIND $members AS id MATCH (p:Node {id: id}) WHERE ${IN_YEARS} WITH p ORDER BY p.sortDate DESC, p.id
  RETURN collect(p.id) AS ids
}
RETURN size(ids) AS total, ids`;

/** What papers can share; results and comparisons belong to one paper. */
const SHARED: readonly DrawnLabel[] = ['Technique', 'Model', 'Benchmark', 'Task', 'Author'];
/** Edges of one paper that are looked at. */
const MOST_OF_A_PAPER = 200;

/** Papers that are looked at, though fewer may be drawn. */
const LEAST_READ = 500;

const year = (value: number): string => String(Math.max(0, Math.min(9999, value))).padStart(4, '0');

/**
 * Totals count the papers that the filter lets through and what the newest of them share.
 * @param members only these papers, such as a community's; null for all.
 */
export const overview = async (
  engine: Engine,
  request: OverviewRequest,
  members: readonly string[] | null,
  options?: ReadOptions,
): Promise<Drawing> => {
  const { limit, yearFrom, yearTo } = request;
  const { int } = engine.dialect;
  const [row] = await engine.read(
    {
      text: members ? MEMBERS : PAPERS,
      params: {
        ...(members ? { members } : { limit: int(Math.max(limit, LEAST_READ)) }),
        dayFrom: yearFrom === null ? '' : `${year(yearFrom)}-01-01`,
        dayTo: yearTo === null ? '9999-99-99' : `${year(yearTo)}-12-31`,
        anyYear: yearFrom === null && yearTo === null,
        yearFrom: int(yearFrom ?? 0),
        yearTo: int(yearTo ?? 9999),
      },
    },
    options,
  );
  const papers = (row?.ids ?? []) as string[];
  const unseen = Number(row?.total ?? 0) - papers.length;
  const showPapers = request.labels.includes('Paper');
  const labels = request.labels.filter((label) => SHARED.includes(label));
  const { steps } = await expand(
    engine,
    [...papers].sort(),
    { ...request, labels },
    MOST_OF_A_PAPER,
    options,
  );
  const shared = sharedBy(steps, hubFrom(papers.length));
  const chosen = chooseShared(shared, papers, limit, showPapers);
  const drawn = await describe(engine, [...chosen.papers, ...chosen.entities].sort(), request, options);
  const byId = new Map(drawn.nodes.map((node) => [node.id, node]));
  const links = drawn.edges.map((edge) => ({ ...edge, weight: edgeWeight(edge, byId) }));
  const all = new Set(shared.map(({ id }) => id));
  const met = new Set(
    steps.filter(({ to }) => all.has(to)).map(({ from, to, kind }) => `${kind}|${from}|${to}`),
  );
  const truncated = drawn.nodes.length < chosen.all || (showPapers && unseen > 0);
  return {
    ...drawn,
    places: await layout(
      drawn.nodes.map(({ id }) => id),
      links,
    ),
    truncated,
    totals: {
      nodes: chosen.all + (showPapers ? unseen : 0),
      edges: truncated ? Math.max(drawn.edges.length, met.size) : drawn.edges.length,
    },
  };
};
