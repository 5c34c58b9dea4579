// Results, comparisons and relations as nodes that one paper owns. Equal claims of one paper are one node.

import type {
  ComparisonClaim,
  Evidence,
  FactSet,
  RelationClaim,
  ResultClaim,
} from '../../src/domain/facts.js';
import { contentHash, makeId } from '../../src/domain/ids.js';
import type { FactRow } from '../../src/graph/batch.js';
import { resolveMetric } from '../resolve/metrics.js';
import type { EntityPool } from './entities.js';
import { evidenceColumns } from './naming.js';

interface Owner {
  day: string;
  paperId: string;
  textHash: string;
  source: string;
  /** Record and extractor: what a claim's id starts from, so that a merge of papers leaves it as it is. */
  origin: string;
}

const metricColumns = (metric: string | null) => {
  if (metric === null) return {};
  const { key, name, better, unit } = resolveMetric(metric);
  return { metricId: makeId('metric', key), metricName: name, metricBetter: better, metricUnit: unit };
};

/** Only the ends that are known. */
const present = (ends: Readonly<Record<string, string | null>>): FactRow['ends'] =>
  Object.fromEntries(Object.entries(ends).filter(([, id]) => id !== null));

const comparisonPair = (a: string | null, b: string | null, outcome: string): string | null => {
  if (a === null || b === null || a === b) return null;
  if (outcome === 'SIMILAR') return a < b ? `TIES|${a}|${b}` : `TIES|${b}|${a}`;
  return outcome === 'BETTER' ? `BEATS|${a}|${b}` : `BEATS|${b}|${a}`;
};

export const claimRows = (facts: FactSet, pool: EntityPool, { origin, ...owner }: Owner): FactRow[] => {
  const common = (
    kind: 'result' | 'comparison' | 'relation',
    claim: { confidence: number; evidence: Evidence[] },
  ) => {
    const { confidence, ...content } = claim;
    return {
      ...owner,
      id: makeId(kind, `${origin}|${contentHash(content)}`),
      extractor: facts.extractor,
      basis: claim.evidence.length > 0 ? 'TEXT' : 'SOURCE',
      confidence,
      ...evidenceColumns(claim.evidence),
    };
  };

  const results = facts.results.map((claim: ResultClaim): FactRow => {
    const properties = common('result', claim);
    const { subject, split, metricText, value, unit, bound, kind, baseline, setting } = claim;
    return {
      kind: 'Result',
      id: properties.id,
      properties: {
        ...properties,
        ...metricColumns(claim.metric),
        subjectText: subject,
        split,
        metricText,
        value,
        unit,
        bound,
        kind,
        baseline,
        setting,
      },
      ends: present({ SUBJECT: pool.idOf(subject), ON: pool.idOf(claim.benchmark) }),
    };
  });

  const comparisons = facts.comparisons.map((claim: ComparisonClaim): FactRow => {
    const properties = common('comparison', claim);
    const { subject, outcome, delta, deltaStated, task, setting } = claim;
    const [from, to] = [pool.idOf(subject), pool.idOf(claim.object)];
    return {
      kind: 'Comparison',
      id: properties.id,
      properties: {
        ...properties,
        ...metricColumns(claim.metric),
        subjectText: subject,
        outcome,
        delta,
        deltaStated,
        taskText: task,
        setting,
        pair: comparisonPair(from, to, outcome),
      },
      ends: present({ SUBJECT: from, OBJECT: to, ON: pool.idOf(claim.benchmark), FOR: pool.idOf(task) }),
    };
  });

  const relations = facts.relations.flatMap((claim: RelationClaim): FactRow[] => {
    const [from, to] = [pool.idOf(claim.from), pool.idOf(claim.to)];
    if (from === null || to === null || from === to) return [];
    const properties = common('relation', claim);
    return [
      {
        kind: 'Relation',
        id: properties.id,
        properties: { ...properties, kind: claim.kind, pair: `${claim.kind}|${from}|${to}` },
        ends: { SUBJECT: from, OBJECT: to },
      },
    ];
  });

  return [...new Map([...results, ...comparisons, ...relations].map((row) => [row.id, row])).values()];
};
