// The part of the graph that an export cuts out: which node a person means, and what lies around it.
import { makeId } from '../../domain/ids.js';
import { nameKey, titleKey } from '../../domain/names.js';
import { DRAWN_KINDS } from '../drawing/types.js';
import type { Engine, Row } from '../engine.js';
import type { NamedNode, Surroundings } from '../store.js';
import { neighborhood } from './neighborhood.js';

const MOST_NAMED = 20;
const PAGE = 1_000;
const NODE = 'n.id AS id, n.slug AS slug, coalesce(n.name, n.title) AS name';

/** What an old slug or a bare name still says: the name, in its part after the kind and before a clash's six characters. */
const identifiersOf = (text: string): string[] => {
  const tail = text
    .replace(/^[a-z]+\//, '')
    .replace(/-[A-Za-z0-9_-]{6}$/, (end) => (/[A-Z_]/.test(end) ? '' : end));
  return [
    makeId('entity', nameKey(tail)),
    makeId('paper', `title:${titleKey(tail)}`),
    makeId('paper', `arxiv:${tail}`),
  ];
};

/** The nodes that an id, former id, slug, former slug, arXiv id or name leads to; the first kind that leads anywhere decides. */
export const nodesNamed = async (engine: Engine, text: string): Promise<NamedNode[]> => {
  const bySlug = (property: 'slug' | 'slugBase') =>
    `CALL () { ${['Paper', 'Entity', 'Author']
      .map((label) => `MATCH (n:${label} {${property}: $text}) RETURN n`)
      .join(' UNION ALL ')} } RETURN ${NODE} ORDER BY id LIMIT $limit`;
  const byIdentifier = `UNWIND $ids AS identifier MATCH (:Identifier {id: identifier})-[r:IDENTIFIES]->(n:Node)
    RETURN DISTINCT ${NODE} ORDER BY id LIMIT $limit`;
  const ways: readonly (readonly [text: string, params: Row])[] = [
    [`MATCH (n:Node {id: $text}) RETURN ${NODE} LIMIT $limit`, { text }],
    [bySlug('slug'), { text }],
    [byIdentifier, { ids: [text] }],
    [bySlug('slugBase'), { text }],
    [byIdentifier, { ids: identifiersOf(text) }],
  ];
  for (const [statement, params] of ways) {
    const rows = await engine.read({
      text: statement,
      params: { ...params, limit: engine.dialect.int(MOST_NAMED) },
    });
    if (rows.length > 0)
      return rows.map(({ id, slug, name }) => ({
        id: String(id),
        slug: slug === null ? null : String(slug),
        name: name === null ? null : String(name),
      }));
  }
  return [];
};

/**
 * Ids of what a map around these nodes shows (papers and entities, no mentions, no generic ones), and with each
 * paper its authors and facts, which lead no further.
 * @param depth in edges.
 * @param limit most papers and entities; the most relevant stay.
 */
export const surroundings = async (
  engine: Engine,
  of: readonly string[],
  depth: number,
  limit: number,
): Promise<Surroundings> => {
  const drawing = await neighborhood(engine, {
    of,
    depth,
    limit,
    labels: ['Paper', 'Technique', 'Model', 'Benchmark', 'Task'],
    kinds: DRAWN_KINDS,
    roles: null,
    minConfidence: null,
    yearFrom: null,
    yearTo: null,
    generic: false,
  });
  const ids = new Set(drawing.nodes.map(({ id }) => id));
  const papers = drawing.nodes.filter(({ label }) => label === 'Paper').map(({ id }) => id);
  for (let start = 0; start < papers.length; start += PAGE)
    for (const pattern of ['-[:REPORTS]->', '<-[:WROTE]-']) {
      const rows = await engine.read({
        text: `UNWIND $ids AS id MATCH (:Node {id: id})${pattern}(m) RETURN DISTINCT m.id AS id`,
        params: { ids: papers.slice(start, start + PAGE) },
      });
      for (const row of rows) ids.add(String(row.id));
    }
  return { ids: [...ids].sort(), truncated: drawing.truncated };
};
