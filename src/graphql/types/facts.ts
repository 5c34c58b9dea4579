// Results, comparisons and relations: claims of one paper.

import type { Row } from '../../graph/engine.js';
import type { Hop, PagePart } from '../../graph/plan.js';
import { compileNode, type FieldPlan, type FieldTable, register } from '../compile/compile.js';
import { compileEvidence, EVIDENCE_COLUMNS } from '../compile/evidence.js';
import { computed, neighbour, onePage, prop, rowsOf } from '../compile/values.js';
import type { Comparison, Metric, Relation, Result } from '../generated/types.js';

const REPORTED_BY: Hop = { kinds: ['REPORTS'], direction: 'in', to: 'Paper' };
const end = (kind: 'SUBJECT' | 'OBJECT' | 'ON' | 'FOR', to: 'Entity' | 'Benchmark' | 'Task'): FieldPlan =>
  neighbour({ kinds: [kind], direction: 'out', to });

const paperOf = (row: Row, part: PagePart): Row => (rowsOf(part, row)[0]?.n ?? {}) as Row;

/** A claim's places are in the paper that reports it. */
const evidence: FieldPlan = (field, { node }) => {
  for (const name of EVIDENCE_COLUMNS) node.properties.add(name);
  const part = onePage(REPORTED_BY);
  node.parts.push(part);
  const shape = compileEvidence(field, part.node);
  return (row) => shape(row, paperOf(row, part));
};

const paper: FieldPlan = (field, { node }) => {
  const part = onePage(REPORTED_BY);
  node.parts.push(part);
  const shape = compileNode(field, 'Paper', { node: part.node, owner: part.node });
  return (row) => shape(paperOf(row, part), paperOf(row, part));
};

const claim = { id: prop('id'), paper, confidence: prop('confidence'), basis: prop('basis'), evidence };

/** The metric of a claim's row; null when the paper names none. */
export const metricOf = (row: Row): Metric | null => {
  const id = row.metricId ?? null;
  if (id === null) return null;
  return {
    id: String(id),
    name: String(row.metricName),
    better: (row.metricBetter ?? null) as Metric['better'] & (string | null),
    unit: (row.metricUnit || null) as string | null,
  };
};
export const METRIC_COLUMNS = ['metricId', 'metricName', 'metricBetter', 'metricUnit'] as const;
const metric = computed(METRIC_COLUMNS, metricOf);

const result: FieldTable<Result> = {
  ...claim,
  subject: end('SUBJECT', 'Entity'),
  subjectText: prop('subjectText'),
  benchmark: end('ON', 'Benchmark'),
  split: prop('split'),
  metric,
  metricText: prop('metricText'),
  value: prop('value'),
  unit: prop('unit', (unit) => unit ?? ''),
  bound: prop('bound'),
  kind: prop('kind'),
  baseline: prop('baseline'),
  setting: prop('setting'),
};

const comparison: FieldTable<Comparison> = {
  ...claim,
  subject: end('SUBJECT', 'Entity'),
  subjectText: prop('subjectText'),
  object: end('OBJECT', 'Entity'),
  outcome: prop('outcome'),
  benchmark: end('ON', 'Benchmark'),
  metric,
  delta: prop('delta'),
  deltaStated: prop('deltaStated', (stated) => stated === true),
  task: end('FOR', 'Task'),
  taskText: prop('taskText'),
  setting: prop('setting'),
};

const relation: FieldTable<Relation> = {
  ...claim,
  from: end('SUBJECT', 'Entity'),
  kind: prop('kind'),
  to: end('OBJECT', 'Entity'),
};

register('Result', result);
register('Comparison', comparison);
register('Relation', relation);
