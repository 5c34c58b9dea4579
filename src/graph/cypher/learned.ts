// What the graph learned since a moment, summed up: what a person wants to read in the morning. Each change one by one
// is `changes`.
import type { Engine, Row } from '../engine.js';

export interface NewNames {
  readonly type: string;
  readonly count: number;
  /** Those of most papers first. */
  readonly names: readonly string[];
}

export interface Learned {
  readonly papersAdded: number;
  readonly papersMerged: number;
  readonly papersRemoved: number;
  readonly resultsAdded: number;
  readonly comparisonsAdded: number;
  /** Papers that came, most upvoted first. */
  readonly papers: readonly {
    readonly title: string;
    readonly slug: string;
    readonly upvotes: number | null;
  }[];
  /** Titles of papers that went. */
  readonly gone: readonly string[];
  /** Named by papers that came, and by none before. */
  readonly firstNamed: readonly NewNames[];
  /** What most of the papers that came name; generic things left out. */
  readonly mostNamed: readonly { readonly name: string; readonly papers: number }[];
  /** New claims that one is better than another. */
  readonly beats: readonly { readonly subject: string; readonly object: string; readonly papers: number }[];
}

const TYPES = ['technique', 'model', 'benchmark', 'task'] as const;

const CAME = 'MATCH (p:Paper) WHERE p.loadedAt >= $since';
const NAMED = `${CAME} MATCH (p)-[:HAS|ADDRESSES]->(e:Entity)`;
const FIRST = `${NAMED} WHERE e.type = $type WITH DISTINCT e
  WHERE NOT EXISTS { MATCH (e)<-[:HAS|MENTIONS|ADDRESSES]-(q:Paper) WHERE q.loadedAt < $since }`;

/** @param since ISO time in UTC. @param most names and titles in each list. */
export const learned = async (engine: Engine, since: string, most: number): Promise<Learned> => {
  const limit = engine.dialect.int(most);
  const rows = (text: string, more: Row = {}): Promise<Row[]> =>
    engine.read({ text, params: { since, limit, ...more } });
  const count = async (text: string, more: Row = {}): Promise<number> =>
    Number((await rows(text, more))[0]?.n ?? 0);
  const tombstones = new Map<string, number>();
  for (const { kind, n } of await rows(
    'MATCH (t:Tombstone) WHERE t.at >= $since RETURN t.kind AS kind, count(t) AS n',
  ))
    tombstones.set(String(kind), Number(n));
  const firstNamed: NewNames[] = [];
  for (const type of TYPES) {
    const names = await rows(
      `${FIRST} RETURN e.name AS name, e.paperCount AS papers ORDER BY papers DESC, name LIMIT $limit`,
      { type },
    );
    if (names.length > 0)
      firstNamed.push({
        type,
        count: await count(`${FIRST} RETURN count(e) AS n`, { type }),
        names: names.map(({ name }) => String(name)),
      });
  }
  return {
    papersAdded: await count(`${CAME} RETURN count(p) AS n`),
    papersMerged: tombstones.get('MERGED') ?? 0,
    papersRemoved: tombstones.get('REMOVED') ?? 0,
    resultsAdded: await count('MATCH (r:Result) WHERE r.loadedAt >= $since RETURN count(r) AS n'),
    comparisonsAdded: await count('MATCH (c:Comparison) WHERE c.loadedAt >= $since RETURN count(c) AS n'),
    papers: (
      await rows(
        `${CAME} RETURN p.title AS title, p.slug AS slug, p.upvotes AS upvotes, coalesce(p.upvotes, -1) AS votes ORDER BY votes DESC, title LIMIT $limit`,
      )
    ).map(({ title, slug, upvotes }) => ({
      title: String(title),
      slug: String(slug),
      upvotes: upvotes === null ? null : Number(upvotes),
    })),
    gone: (
      await rows(
        "MATCH (t:Tombstone) WHERE t.at >= $since AND t.kind = 'REMOVED' RETURN t.title AS title ORDER BY title LIMIT $limit",
      )
    ).map(({ title }) => String(title)),
    firstNamed,
    mostNamed: (
      await rows(
        `${NAMED} WHERE coalesce(e.generic, false) = false RETURN e.name AS name, count(DISTINCT p) AS papers ORDER BY papers DESC, name LIMIT $limit`,
      )
    ).map(({ name, papers }) => ({ name: String(name), papers: Number(papers) })),
    beats: (
      await rows(
        `MATCH (s)<-[:SUBJECT]-(c:Comparison)-[:OBJECT]->(o) WHERE c.loadedAt >= $since AND c.outcome = 'BETTER'
         RETURN s.name AS subject, o.name AS object, count(DISTINCT c.paperId) AS papers ORDER BY papers DESC, subject, object LIMIT $limit`,
      )
    ).map(({ subject, object, papers }) => ({
      subject: String(subject),
      object: String(object),
      papers: Number(papers),
    })),
  };
};
