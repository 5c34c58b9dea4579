// Which results of a benchmark can be compared, and their ranks. Pure.
import type { Row } from '../../graph/engine.js';
import { normalise } from './units.js';

export interface Claim {
  readonly row: Row;
  /** Id of the subject; null for a paper's own unnamed method. */
  readonly subject: string | null;
}

export interface Board {
  /** A row that holds the metric; null when no result has one. */
  readonly metricRow: Row | null;
  /** Of the ranked rows: what all of them are about. */
  readonly unit: string;
  readonly split: string | null;
  readonly direction: 'HIGHER' | 'LOWER';
  readonly rows: readonly {
    readonly rank: number;
    /** Of the best, in `unit`. */
    readonly value: number;
    readonly best: Row;
    readonly claims: readonly Row[];
  }[];
  readonly apart: readonly { readonly reason: string; readonly rows: readonly Row[] }[];
}

const commonest = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (String(a) < String(b) ? -1 : 1))[0]?.[0];
};

const text = (row: Row, name: string): string | null => (row[name] as string | null | undefined) ?? null;
const byId = (a: Row, b: Row): number => (String(a.id) < String(b.id) ? -1 : 1);

const compared = (row: Row) => normalise(Number(row.value), text(row, 'unit') ?? '', text(row, 'metricUnit'));
const unitOf = (row: Row): string => compared(row).unit;
const amountOf = (row: Row): number => compared(row).value;

/** Exact scores of a metric whose good direction is known, else scores, else whatever there is. */
const mostTelling = (claims: readonly Claim[]): readonly Claim[] => {
  const scores = claims.filter(({ row }) => text(row, 'metricId') !== null && text(row, 'kind') === 'SCORE');
  const directed = scores.filter(({ row }) => text(row, 'metricBetter') !== null);
  const exact = directed.filter(({ row }) => text(row, 'bound') === null);
  return [exact, directed, scores].find((some) => some.length > 0) ?? claims;
};

/** @param metric its name in any case; the most reported one when null. @returns null when no result has that metric. */
export const rank = (claims: readonly Claim[], metric: string | null): Board | null => {
  const wanted = metric?.toLowerCase();
  const isNamed = ({ row }: Claim): boolean =>
    text(row, 'metricName')?.toLowerCase() === wanted || text(row, 'metricId') === metric;
  const named = wanted ? claims.filter(isNamed) : mostTelling(claims);
  if (wanted && named.length === 0) return null;
  const id = commonest(named.map(({ row }) => text(row, 'metricId')).filter((value) => value !== null));
  const measured = claims.filter(({ row }) => id !== undefined && text(row, 'metricId') === id);
  const candidates = measured.filter(({ row }) => text(row, 'kind') === 'SCORE');
  const split = commonest(candidates.map(({ row }) => text(row, 'split')));
  const unit = commonest(candidates.map(({ row }) => unitOf(row)));
  const apart = new Map<string, Row[]>();
  const reasonOf = ({ row }: Claim): string | null => {
    if (text(row, 'kind') !== 'SCORE')
      return `no score but ${{ IMPROVEMENT: 'an improvement', SPEEDUP: 'a speed-up', COST: 'a size or cost', FINDING: 'a finding' }[String(row.kind)] ?? 'another kind of number'}`;
    if (text(row, 'split') !== split)
      return text(row, 'split') === null ? 'no split named' : `another split: ${text(row, 'split')}`;
    if (unitOf(row) !== unit) return `another unit: ${unitOf(row) || 'none'}`;
    if (text(row, 'bound') !== null) return `a bound, no exact value: ${text(row, 'bound')}`;
    return null;
  };
  const ranked: Claim[] = [];
  for (const claim of measured) {
    const reason = reasonOf(claim);
    if (reason === null) ranked.push(claim);
    else apart.set(reason, [...(apart.get(reason) ?? []), claim.row]);
  }
  const others = claims.filter((claim) => !measured.includes(claim));
  for (const { row } of others) {
    const reason =
      text(row, 'metricName') === null ? 'no metric named' : `another metric: ${text(row, 'metricName')}`;
    apart.set(reason, [...(apart.get(reason) ?? []), row]);
  }
  const lower = measured[0] ? text(measured[0].row, 'metricBetter') === 'LOWER' : false;
  const better = (a: Row, b: Row): number => (lower ? 1 : -1) * (amountOf(a) - amountOf(b)) || byId(a, b);
  const subjects = new Map<string, Row[]>();
  for (const { row, subject } of ranked) {
    const key = subject ?? `paper:${text(row, 'paperId')}`;
    subjects.set(key, [...(subjects.get(key) ?? []), row]);
  }
  const best = [...subjects.values()]
    .map((rows) => rows.sort(better))
    .sort((a, b) => better(a[0] as Row, b[0] as Row));
  return {
    metricRow: measured[0]?.row ?? null,
    unit: unit ?? '',
    split: split ?? null,
    direction: lower ? 'LOWER' : 'HIGHER',
    rows: best.map((rows, i) => ({
      rank: best.findIndex((other) => amountOf(other[0] as Row) === amountOf(rows[0] as Row)) + 1 || i + 1,
      value: amountOf(rows[0] as Row),
      best: rows[0] as Row,
      claims: rows,
    })),
    apart: [...apart]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([reason, rows]) => ({ reason, rows: rows.sort(byId) })),
  };
};
