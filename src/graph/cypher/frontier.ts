// The statements that drawings and paths are made of: what lies one step from some nodes, and what some nodes
// are and have among them. Their text depends on what the filter asks for, not on its values; what a hub may bring in is capped in a stated order.
import type { Role } from '../../domain/kinds.js';
import { shortName } from '../drawing/names.js';
import type { DrawingFilter, DrawnEdge, DrawnKind, DrawnLabel, DrawnNode, Step } from '../drawing/types.js';
import type { Engine, ReadOptions, Row } from '../engine.js';

/** ` AND …` of an edge that the filter lets through: what asks for nothing is not evaluated for each edge of a hub. */
export const edgeText = (r: string, { kinds, minConfidence, roles }: DrawingFilter): string =>
  `${kinds.length === 0 ? ' AND false' : ''}${minConfidence === null ? '' : `\n  AND coalesce(${r}.confidence, 1.0) >= $minConfidence`}${
    roles === null
      ? ''
      : `\n  AND (NOT type(${r}) IN ['HAS', 'MENTIONS'] OR any(role IN ${r}.roles WHERE role IN $roles))`
  }`;

/** Likewise of a paper `p`. */
export const paperText = (p: string, { yearFrom, yearTo }: DrawingFilter): string =>
  yearFrom === null && yearTo === null
    ? ''
    : `\n  AND coalesce(${p}.publishedYear >= $yearFrom AND ${p}.publishedYear <= $yearTo, false)`;

/**
 * Holds of a node `m` that the filter lets through. A hub asks it of each edge: labels one by one cost less than a
 * list of them, and a paper less than to look for what none has.
 */
export const nodeText = (filter: DrawingFilter): string => {
  const years = paperText('m', filter).replace(/^\s*AND /, '');
  const labels = LABELS.filter((one) => filter.labels.includes(one)).map((one) => `m:${one}`);
  const label = labels.length > 0 ? `(${labels.join(' OR ')})` : 'false';
  return `${label}${filter.generic ? '' : '\n  AND (m:Paper OR coalesce(m.generic, false) = false)'}${
    years && `\n  AND (NOT m:Paper OR ${years})`
  }`;
};

/** Columns of a step over `r` to `m`. */
const STEP = `m.id AS to, forward, kind, r.role AS role, coalesce(r.confidence, 1.0) AS confidence,
  coalesce(r.day, '') AS day, labels(m) AS labels, coalesce(m.paperCount, 0) AS papers`;

/** The kinds stand in the text: what a hub has of others would be walked else. */
const expandText = (filter: DrawingFilter) => `UNWIND $ids AS id MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)-[r:${kindsText(filter)}]-(m) WHERE m <> n${edgeText('r', filter)} AND ${nodeText(filter)}
  WITH n, r, m, type(r) AS kind, startNode(r) = n AS forward
  ORDER BY coalesce(r.roleRank, 0), coalesce(r.day, '') DESC, m.id, kind, forward
  WITH collect({r: r, m: m, kind: kind, forward: forward}) AS found
  RETURN size(found) AS total, found[0..$cap] AS top
}
UNWIND top AS t
WITH id, total, t.r AS r, t.m AS m, t.kind AS kind, t.forward AS forward
RETURN id AS from, total, ${STEP}`;

/** From the end that fewer papers name: what stands between two hubs is found by way of the smaller. */
const bridgesText = (filter: DrawingFilter) => `MATCH (a:Node {id: $from}) MATCH (b:Node {id: $to})
WITH a, b, coalesce(a.paperCount, 0) <= coalesce(b.paperCount, 0) AS rarer
UNWIND CASE WHEN rarer THEN [a] ELSE [b] END AS x UNWIND CASE WHEN rarer THEN [b] ELSE [a] END AS y
MATCH (x)-[p:${kindsText(filter)}]-(m) WHERE m <> x AND m <> y${edgeText('p', filter)} AND ${nodeText(filter)}
WITH rarer, x, y, p, m
MATCH (m)-[q:${kindsText(filter)}]-(y) WHERE true${edgeText('q', filter)}
WITH x, y, m, p, q, coalesce(p.roleRank, 0) + coalesce(q.roleRank, 0) AS rank,
  coalesce(CASE WHEN rarer THEN p.day ELSE q.day END, '') AS day,
  CASE WHEN rarer THEN type(p) ELSE type(q) END AS one, CASE WHEN rarer THEN type(q) ELSE type(p) END AS other
ORDER BY rank, day DESC, m.id, one, other LIMIT $cap
UNWIND [{n: x, r: p}, {n: y, r: q}] AS t
WITH t.n AS n, t.r AS r, m, type(t.r) AS kind
RETURN n.id AS from, startNode(r) = n AS forward, ${STEP.replace('forward, ', '')}`;

// An entity's and an author's papers are counted when they are written, so a hub need not be walked.
const DEGREE = `coalesce(n.paperCount, 0) + COUNT { (n)-[:VARIANT_OF|BASED_ON|PART_OF|BEATS|TIES|CITES]-() }
  + CASE WHEN n:Paper THEN COUNT { (n)-[:HAS|ADDRESSES|WROTE]-() } + COUNT { (n)-[:REPORTS]->(:Node) }
         WHEN n:Entity OR n:Author THEN 0 ELSE 1 END`;

const describeText = (filter: DrawingFilter) => `CALL () {
  UNWIND $ids AS id MATCH (n:Node {id: id})
  RETURN collect({id: id, labels: labels(n), name: n.name, title: n.title, shortLabel: n.shortLabel,
    aliases: n.aliases, slug: n.slug, degree: ${DEGREE}, year: n.publishedYear, papers: coalesce(n.paperCount, 0),
    subjectText: n.subjectText, outcome: n.outcome, objects: [(n)-[:OBJECT]->(o) | o.name],
    metric: coalesce(n.metricText, n.metricName), value: n.value, unit: n.unit}) AS nodes
}
CALL () {
  UNWIND $ids AS id MATCH (n:Node {id: id})-[r:${kindsText(filter)}]->(m) WHERE m <> n AND m.id IN $all${edgeText('r', filter)}
  RETURN collect({source: id, target: m.id, kind: type(r), role: r.role, confidence: coalesce(r.confidence, 1.0),
    support: r.support, evidence: size(coalesce(r.evidenceField, []))}) AS edges
}
RETURN nodes, edges`;

/** Stored kinds of the kinds shown: mentions only where a role asks for them. */
export const storedKinds = ({ kinds, roles }: Pick<DrawingFilter, 'kinds' | 'roles'>): string[] => [
  ...kinds,
  ...(kinds.includes('HAS') && roles?.includes('MENTIONS') ? ['MENTIONS'] : []),
];

/** In a fixed order, so that one choice of kinds is one text; of no kinds at all `edgeText` lets none through. */
const kindsText = (filter: Pick<DrawingFilter, 'kinds' | 'roles'>): string =>
  [...new Set(storedKinds(filter))].sort().join('|') || 'HAS';

export const filterParams = (engine: Engine, filter: DrawingFilter) => ({
  minConfidence: filter.minConfidence ?? 0,
  roles: filter.roles ?? [],
  yearFrom: engine.dialect.int(filter.yearFrom ?? 0),
  yearTo: engine.dialect.int(filter.yearTo ?? 9999),
});

const LABELS: readonly DrawnLabel[] = [
  'Paper',
  'Technique',
  'Model',
  'Benchmark',
  'Task',
  'Author',
  'Result',
  'Comparison',
];
export const labelIn = (labels: unknown): DrawnLabel =>
  LABELS.find((label) => (labels as string[]).includes(label)) ?? 'Technique';
const shownKind = (kind: unknown): DrawnKind => (kind === 'MENTIONS' ? 'HAS' : (kind as DrawnKind));

/** A role says something of HAS alone. */
const roleOf = (row: Row): Role | null =>
  shownKind(row.kind) === 'HAS' ? ((row.role ?? 'MENTIONS') as Role) : null;

const stepOf = (row: Row): Step => ({
  from: String(row.from),
  to: String(row.to),
  forward: row.forward === true,
  kind: shownKind(row.kind),
  role: roleOf(row),
  confidence: Number(row.confidence),
  day: String(row.day),
  label: labelIn(row.labels),
  papers: Number(row.papers),
});

/** Ids of one statement: rows come in one piece, and unpacking too many would hold up everybody else. */
const PAGE = 500;
const pages = function* (ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += PAGE) yield ids.slice(start, start + PAGE);
};

export interface Expansion {
  readonly steps: readonly Step[];
  /** Edges that the cap left out. */
  readonly missed: number;
}

/**
 * What the filter lets through one step from each node.
 * @param cap most edges of one node: strongest role first, then the newest paper, then by id.
 */
export const expand = async (
  engine: Engine,
  ids: readonly string[],
  filter: DrawingFilter,
  cap: number,
  options?: ReadOptions,
): Promise<Expansion> => {
  const steps: Step[] = [];
  const totals = new Map<string, number>();
  const text = expandText(filter);
  for (const page of pages(ids)) {
    const params = { ids: page, cap: engine.dialect.int(cap), ...filterParams(engine, filter) };
    for (const row of await engine.read({ text, params }, options)) {
      totals.set(String(row.from), Number(row.total));
      steps.push(stepOf(row));
    }
  }
  const met = [...totals.values()].reduce((sum, total) => sum + total, 0);
  return { missed: met - steps.length, steps };
};

/** What stands between two nodes: the steps to it from either, strongest roles and newest papers first. */
export const bridges = async (
  engine: Engine,
  [from, to]: readonly [string, string],
  filter: DrawingFilter,
  cap: number,
  options?: ReadOptions,
): Promise<Step[]> => {
  const params = { from, to, cap: engine.dialect.int(cap), ...filterParams(engine, filter) };
  return (await engine.read({ text: bridgesText(filter), params }, options)).map(stepOf);
};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const OUTCOMES: Readonly<Record<string, string>> = { BETTER: 'beats', WORSE: 'loses to', SIMILAR: 'is like' };

/** Results and comparisons have no name of their own: they are called by what they say. */
const nameOf = (row: Row, label: DrawnLabel): string => {
  const unit = text(row.unit) ?? '';
  if (label === 'Result')
    return [text(row.metric), `${String(row.value)}${unit.length > 1 ? ` ${unit}` : unit}`]
      .filter((part) => part !== null)
      .join(' ');
  if (label === 'Comparison')
    return `${text(row.subjectText) ?? 'This paper'} ${OUTCOMES[String(row.outcome)] ?? 'against'} ${(row.objects as string[])[0] ?? 'another'}`;
  return text(row.name) ?? text(row.title) ?? String(row.id);
};

const nodeOf = (row: Row): DrawnNode => {
  const label = labelIn(row.labels);
  const name = nameOf(row, label);
  return {
    id: String(row.id),
    label,
    name,
    shortName: shortName(text(row.shortLabel) ?? name, (row.aliases as string[] | null) ?? []),
    slug: text(row.slug),
    degree: Number(row.degree),
    year: row.year === null ? null : Number(row.year),
    papers: Number(row.papers),
  };
};

const NAMING: readonly DrawnKind[] = ['HAS', 'ADDRESSES', 'WROTE'];
const edgeOf = (row: Row): DrawnEdge => {
  const kind = shownKind(row.kind);
  return {
    source: String(row.source),
    target: String(row.target),
    kind,
    role: roleOf(row),
    confidence: Number(row.confidence),
    support: typeof row.support === 'number' ? row.support : 1,
    evidenceCount: NAMING.includes(kind) || kind === 'CITES' ? Number(row.evidence) : null,
  };
};

/** What these nodes are, in the order of `ids`, and the edges among them that the filter lets through. */
export const describe = async (
  engine: Engine,
  ids: readonly string[],
  filter: DrawingFilter,
  options?: ReadOptions,
): Promise<{ nodes: DrawnNode[]; edges: DrawnEdge[] }> => {
  const nodes = new Map<string, DrawnNode>();
  const edges: (readonly [key: string, edge: DrawnEdge])[] = [];
  const text = describeText(filter);
  for (const page of pages(ids)) {
    const params = { ids: page, all: ids, ...filterParams(engine, filter) };
    const [row] = await engine.read({ text, params }, options);
    for (const one of (row?.nodes ?? []) as Row[]) nodes.set(String(one.id), nodeOf(one));
    for (const one of (row?.edges ?? []) as Row[]) {
      const edge = edgeOf(one);
      edges.push([`${edge.source}|${edge.target}|${edge.kind}`, edge]);
    }
  }
  edges.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { nodes: ids.flatMap((id) => nodes.get(id) ?? []), edges: edges.map(([, edge]) => edge) };
};
