// What rises against its own past. One range of the papers' days is read, and what they have is counted.
import type { Engine, ReadOptions } from '../engine.js';
import type { Label } from '../plan.js';

export interface TrendingRequest {
  readonly label: Label;
  /** Days, each the last of its time: the past is after `start`, what is recent after `middle`. */
  readonly start: string;
  readonly middle: string;
  readonly until: string;
  /** Periods in the past. */
  readonly periods: number;
  readonly generic: boolean;
  readonly limit: number;
}

export interface Trend {
  readonly id: string;
  readonly recent: number;
  /** Papers in a period of the past, on the average. */
  readonly expected: number;
  readonly score: number;
}

/** What a single paper has is no trend. */
const LEAST_RECENT = 2;

/** The latest day of a paper that is not after `today`; null in a graph without papers. */
export const newestDay = async (
  engine: Engine,
  today: string,
  options?: ReadOptions,
): Promise<string | null> => {
  const [row] = await engine.read(
    {
      text: 'MATCH (p:Paper) WHERE p.sortDate <= $today RETURN p.sortDate AS day ORDER BY day DESC LIMIT 1',
      params: { today },
    },
    options,
  );
  return row ? String(row.day) : null;
};

export const trending = async (
  engine: Engine,
  { label, start, middle, until, periods, generic, limit }: TrendingRequest,
  options?: ReadOptions,
): Promise<Trend[]> => {
  const { int } = engine.dialect;
  const rows = await engine.read(
    {
      // A year alone is no day: all its papers would fall on the first of January.
      text: `MATCH (p:Paper) WHERE p.sortDate > $start AND p.sortDate <= $until
  AND (p.publishedAt IS NOT NULL OR p.publishedYear IS NULL)
MATCH (p)-[:HAS|ADDRESSES]->(e:${label}) WHERE $generic OR coalesce(e.generic, false) = false
WITH e, count(p) AS papers, sum(CASE WHEN p.sortDate > $middle THEN 1 ELSE 0 END) AS recent
WHERE recent >= $least
WITH e.id AS id, recent, 1.0 * (papers - recent) / $periods AS expected
WITH id, recent, expected, (recent - expected) / sqrt(expected + 1.0) AS score WHERE score > 0.0
RETURN id, recent, expected, score ORDER BY score DESC, recent DESC, id LIMIT $limit`,
      params: {
        start,
        middle,
        until,
        generic,
        periods,
        least: int(LEAST_RECENT),
        limit: int(limit),
      },
    },
    options,
  );
  return rows.map(({ id, recent, expected, score }) => ({
    id: String(id),
    recent: Number(recent),
    expected: Number(expected),
    score: Number(score),
  }));
};
