// The few questions that no plan can say, each one statement. Values are parameters; order is explicit.
import { rarity } from '../drawing/rank.js';
import type { Engine, ReadOptions, Row } from '../engine.js';

/** What makes two papers alike must tell something: entities of more papers than this do not. */
const MOST_PAPERS_TO_SHARE = 2_000;
const MOST_CYCLES = 20;
const MOST_STANDINGS = 1_000;

/** One pair of things as `Comparison.pair` has it, seen from the first of two families. */
export interface Standing {
  readonly pair: string;
  readonly outcome: 'wins' | 'losses' | 'ties';
}

export interface Similar {
  readonly id: string;
  readonly score: number;
  /** Entities that both papers have, with the number of papers that name each. */
  readonly shared: readonly { readonly id: string; readonly papers: number }[];
}

export interface ChangeRow {
  readonly at: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'MERGED';
  /** Of the change itself: ties of time are broken by it. */
  readonly id: string;
  readonly node: string | null;
  readonly paper: string | null;
  readonly fact: string | null;
}

export interface ChangesQuery {
  readonly since: string;
  readonly about: readonly string[] | null;
  readonly after: readonly [at: string, id: string] | null;
  readonly limit: number;
}

const FACTS = ['Result', 'Comparison', 'Relation'] as const;

export const specials = (engine: Engine) => {
  const { int } = engine.dialect;
  const read = (text: string, params: Record<string, unknown>, options?: ReadOptions): Promise<Row[]> =>
    engine.read({ text, params }, options);

  return {
    similar: async (id: string, limit: number, options?: ReadOptions): Promise<Similar[]> => {
      const rows = await read(
        `MATCH (p:Node {id: $id})-[:HAS]->(e:Entity) WHERE e.paperCount > 1 AND e.paperCount <= $most AND coalesce(e.generic, false) = false
         MATCH (e)<-[:HAS]-(q:Paper) WHERE q.id <> $id
         WITH q.id AS id, sum(1.0 / log(1 + e.paperCount)) AS score, collect({id: e.id, papers: e.paperCount}) AS shared
         RETURN id, shared ORDER BY round(score * 1000000) DESC, id LIMIT $limit`,
        { id, most: int(MOST_PAPERS_TO_SHARE), limit: int(limit) },
        options,
      );
      return rows.map((row) => {
        const shared = (row.shared as { id: string; papers: number }[])
          .map(({ id, papers }) => ({ id, papers: Number(papers) }))
          .sort((a, b) => a.papers - b.papers || (a.id < b.id ? -1 : 1));
        return {
          id: String(row.id),
          score: shared.reduce((sum, { papers }) => sum + rarity(papers), 0),
          shared,
        };
      });
    },

    /** Ways back by BEATS from a first to a second, as lists of ids with both ends, shortest first. */
    beatPaths: async (
      ends: readonly (readonly [from: string, to: string])[],
      options?: ReadOptions,
    ): Promise<string[][]> => {
      if (ends.length === 0) return [];
      const rows = await read(
        `UNWIND $ends AS way MATCH p = (a:Node {id: way[0]})-[:BEATS*1..3]->(b:Node {id: way[1]})
         WITH [n IN nodes(p) | n.id] AS ids RETURN ids ORDER BY size(ids), ids LIMIT $limit`,
        { ends, limit: int(MOST_CYCLES) },
        options,
      );
      return rows.map((row) => row.ids as string[]);
    },

    /** What is said to beat or tie with what between the families of two entities, most often claimed first. */
    standings: async (a: string, b: string, options?: ReadOptions): Promise<Standing[]> => {
      const below = (id: string, name: string) =>
        `CALL () { MATCH (:Node {id: ${id}})<-[:VARIANT_OF*0..6]-(n) RETURN collect(DISTINCT n.id) AS ${name} }`;
      // What lies in both families is of the narrower one; where neither holds the other, of none.
      const rows = await read(
        `${below('$a', 'ofA')} ${below('$b', 'ofB')}
         WITH [id IN ofA WHERE NOT id IN ofB OR $a IN ofB] AS sideA, [id IN ofB WHERE NOT id IN ofA OR $b IN ofA] AS sideB
         UNWIND sideA AS id MATCH (x:Node {id: id})-[r:BEATS|TIES]-(y) WHERE y.id IN sideB
         RETURN type(r) AS kind, startNode(r).id AS from, endNode(r).id AS to, startNode(r) = x AS forward, r.support AS support
         ORDER BY support DESC, kind, from, to LIMIT $limit`,
        { a, b, limit: int(MOST_STANDINGS) },
        options,
      );
      return rows.map(({ kind, from, to, forward }) => ({
        pair: `${String(kind)}|${String(from)}|${String(to)}`,
        outcome: kind === 'TIES' ? 'ties' : forward ? 'wins' : 'losses',
      }));
    },

    /** What came and went since then, oldest first; one row more than `limit` tells that there are more. */
    changes: async (
      { since, about, after, limit }: ChangesQuery,
      options?: ReadOptions,
    ): Promise<{ rows: ChangeRow[]; total: number }> => {
      const concerns = about
        ? ' AND (p.id IN $about OR EXISTS { MATCH (p)-[:HAS|ADDRESSES]->(e) WHERE e.id IN $about })'
        : '';
      const sources = [
        `MATCH (p:Paper) WHERE p.loadedAt >= $since${concerns} RETURN p.loadedAt AS at, 'ADDED' AS kind, p.id AS id, p.id AS node, p.id AS paper, null AS fact`,
        ...FACTS.map(
          (label) =>
            `MATCH (f:${label})<-[:REPORTS]-(p:Paper) WHERE f.loadedAt >= $since${concerns} RETURN f.loadedAt AS at, 'ADDED' AS kind, f.id AS id, null AS node, p.id AS paper, f.id AS fact`,
        ),
        `MATCH (t:Tombstone) WHERE t.at >= $since${about ? ' AND (t.id IN $about OR t.intoId IN $about)' : ''} RETURN t.at AS at, t.kind AS kind, t.id AS id, t.intoId AS node, t.intoId AS paper, null AS fact`,
      ].join(' UNION ALL ');
      const params = { since, about, at: after?.[0] ?? '', id: after?.[1] ?? '', limit: int(limit) };
      const rows = await read(
        `CALL () { ${sources} } WITH at, kind, id, node, paper, fact WHERE at > $at OR (at = $at AND id > $id) RETURN at, kind, id, node, paper, fact ORDER BY at, id LIMIT $limit`,
        params,
        options,
      );
      const [count] = await read(`CALL () { ${sources} } RETURN count(id) AS total`, params, options);
      return { rows: rows as unknown as ChangeRow[], total: Number(count?.total ?? 0) };
    },

    hasSource: async (source: string): Promise<boolean> =>
      (await read('MATCH (r:Record {source: $source}) RETURN r.id AS id LIMIT 1', { source })).length > 0,
  };
};

export type Specials = ReturnType<typeof specials>;
