// Results, comparisons and relations: claims of one paper.

import type { Row } from '../../graph/engine.js';
import type { Hop, PagePart, Predicate } from '../../graph/plan.js';
import { compileNode, type FieldPlan, type FieldTable, register } from '../compile/compile.js';
import { compileEvidence, EVIDENCE_COLUMNS } from '../compile/evidence.js';
import { checkSize } from '../compile/page.js';
import { computed, neighbour, onePage, prop, rowsOf } from '../compile/values.js';
import { OWN, resultWhere } from '../compile/where-facts.js';
import { and } from '../compile/where-parts.js';
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

/** What is better or worse, whichever side of the sentence it stands on. */
const side =
  (better: 'SUBJECT' | 'OBJECT', worse: 'SUBJECT' | 'OBJECT'): FieldPlan =>
  (field, at) => {
    at.node.properties.add('outcome');
    const [first, second] = [end(better, 'Entity')(field, at), end(worse, 'Entity')(field, at)];
    return (row, owner) => {
      if (row.outcome === 'BETTER') return first(row, owner);
      return row.outcome === 'WORSE' ? second(row, owner) : null;
    };
  };

/** Other results of the subject or, of an unnamed method, of its paper's own. */
const sameSubject: FieldPlan = (field, { node }) => {
  node.properties.add('id');
  const first = checkSize(Number(field.args.first), 'first');
  const where = resultWhere(field.args.where as Row | null);
  const over = (above: Hop, below: Hop, extra: Predicate | null) => {
    const outer = onePage(above);
    const inner: PagePart = {
      ...onePage(below, first + 1, and([extra, where])),
      order: [
        { on: 'node', property: 'day', direction: 'DESC' },
        { on: 'node', property: 'id', direction: 'ASC' },
      ],
    };
    inner.node.properties.add('id');
    outer.node.parts.push(inner);
    node.parts.push(outer);
    const shape = compileNode(field, 'Result', { node: inner.node, owner: null });
    return { outer, inner, shape };
  };
  const named = over(
    { kinds: ['SUBJECT'], direction: 'out', to: 'Entity' },
    { kinds: ['SUBJECT'], direction: 'in', to: 'Result' },
    null,
  );
  const own = over(REPORTED_BY, { kinds: ['REPORTS'], direction: 'out', to: 'Result' }, OWN);
  node.properties.add('subjectText');
  return (row) => {
    const isNamed = rowsOf(named.outer, row).length > 0;
    if (!isNamed && (row.subjectText ?? null) !== null) return [];
    const { outer, inner, shape } = isNamed ? named : own;
    return rowsOf(outer, row)
      .flatMap(({ n }) => rowsOf(inner, n as Row))
      .map(({ n }) => n as Row)
      .filter(({ id }) => id !== row.id)
      .slice(0, first)
      .map((other) => shape(other, null));
  };
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
  sameSubject,
};

const comparison: FieldTable<Comparison> = {
  ...claim,
  subject: end('SUBJECT', 'Entity'),
  subjectText: prop('subjectText'),
  object: end('OBJECT', 'Entity'),
  outcome: prop('outcome'),
  winner: side('SUBJECT', 'OBJECT'),
  loser: side('OBJECT', 'SUBJECT'),
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
