// `facets` and `groupBy` of a connection: counted over all of its items, under the same start and filter as its
// pages and its total, so that they agree with both.
import type { Row } from '../../graph/engine.js';
import {
  type FacetPart,
  type Hop,
  type Label,
  type Pairing,
  type Predicate,
  type Start,
  selection,
} from '../../graph/plan.js';
import { type Field, objectType, subfields } from './collect.js';
import { compileNode, type Planned, planned } from './compile.js';
import { checkSize } from './page.js';

/** The list whose items are counted; of a pairing, its filter is its own. */
interface Source {
  readonly from: Start | Hop | Pairing;
  readonly where: Predicate | null;
  /** Type of the items. */
  readonly nodeType: string;
}
type Read = (row: Row) => unknown;
interface Parts {
  push(part: FacetPart): unknown;
}

const hop = (kinds: Hop['kinds'], direction: Hop['direction'], to: Label): Hop => ({ kinds, direction, to });
const REPORTED_BY = hop(['REPORTS'], 'in', 'Paper');

/** From an item to its papers. */
const TO_PAPER: Readonly<Record<string, readonly Hop[]>> = {
  Paper: [],
  Entity: [hop(['HAS', 'ADDRESSES'], 'in', 'Paper')],
  Technique: [hop(['HAS'], 'in', 'Paper')],
  Model: [hop(['HAS'], 'in', 'Paper')],
  Benchmark: [hop(['HAS'], 'in', 'Paper')],
  Task: [hop(['ADDRESSES'], 'in', 'Paper')],
  Author: [hop(['WROTE'], 'out', 'Paper')],
  Result: [REPORTED_BY],
  Comparison: [REPORTED_BY],
};

const FACETS: Readonly<Record<string, Label>> = {
  techniques: 'Technique',
  models: 'Model',
  benchmarks: 'Benchmark',
  tasks: 'Task',
};
/** A fact has what it names itself, not all that its paper has. */
const ENDS: Readonly<Record<string, Hop['kinds']>> = {
  Technique: ['SUBJECT', 'OBJECT'],
  Model: ['SUBJECT', 'OBJECT'],
  Benchmark: ['ON'],
  Task: ['FOR'],
};

const pathTo = (nodeType: string, label: Label): readonly Hop[] => {
  if (nodeType === 'Result' || nodeType === 'Comparison')
    return label === 'Task' && nodeType === 'Result'
      ? [REPORTED_BY, hop(['ADDRESSES'], 'out', label)]
      : [hop(ENDS[label] ?? [], 'out', label)];
  return [...(TO_PAPER[nodeType] ?? []), hop([label === 'Task' ? 'ADDRESSES' : 'HAS'], 'out', label)];
};

const facetPart = (
  { from, where }: Source,
  by: FacetPart['by'],
  path: readonly Hop[],
  limit: number | null,
): FacetPart => ({ kind: 'facet', key: '', from, where, by, path, limit, node: selection() });

const rowsOf = (part: FacetPart, row: Row): Row[] => (row[part.key] as Row[] | undefined) ?? [];

/** Compiles the fields of one counted value, each read from its row. */
const items = (field: Field, part: FacetPart, plan: (sub: Field) => Read): Read => {
  const shapes = subfields(field, objectType(field.operation, field.returns)).map(
    (sub) => [sub.responseKey, plan(sub)] as const,
  );
  return (row) =>
    rowsOf(part, row).map((found) =>
      planned(
        field.returns,
        shapes.map(([key, read]) => [key, read(found)] as const),
      ),
    );
};

const facet = (field: Field, source: Source, parts: Parts): Read => {
  const first = checkSize(Number(field.args.first), 'first');
  const label = FACETS[field.name];
  const papers = TO_PAPER[source.nodeType] ?? [];
  if (label) {
    const part = facetPart(source, 'node', pathTo(source.nodeType, label), first);
    parts.push(part);
    return items(field, part, (sub) => {
      if (sub.name === 'count') return (found) => found.count;
      const shape = compileNode(sub, label, { node: part.node, owner: null });
      return (found) => shape(found.n as Row, null);
    });
  }
  if (field.name === 'authors') {
    const part = facetPart(source, 'author', papers, first);
    parts.push(part);
    return items(field, part, (sub) => {
      if (sub.name !== 'author') return (found) => found[sub.name];
      const shape = compileNode(sub, 'Author', { node: part.node, owner: null });
      return ({ author }) => {
        const [known] = author as Row[];
        return known ? shape(known, null) : null;
      };
    });
  }
  const part = facetPart(source, 'publishedYear', papers, null);
  parts.push(part);
  const read = items(field, part, (sub) => (found) => found[sub.name === 'year' ? 'period' : sub.name]);
  // The newest years, and none for what has no year.
  return (row) =>
    read({
      ...row,
      [part.key]: rowsOf(part, row)
        .filter(({ period }) => period !== null)
        .reverse()
        .slice(0, first),
    });
};

/** `facets { … }`. */
export const compileFacets = (field: Field, source: Source, parts: Parts): ((row: Row) => Planned) => {
  const shapes = subfields(field, objectType(field.operation, 'Facets')).map(
    (sub) => [sub.responseKey, facet(sub, source, parts)] as const,
  );
  return (row) =>
    planned(
      'Facets',
      shapes.map(([key, read]) => [key, read(row)] as const),
    );
};

/** `groupBy(period)`: oldest first, what has no such period last. */
export const compileGroups = (field: Field, source: Source, parts: Parts): Read => {
  const by = field.args.period === 'MONTH' ? 'month' : 'year';
  const part = facetPart(source, by, TO_PAPER[source.nodeType] ?? [], null);
  parts.push(part);
  return items(field, part, (sub) => (found) => found[sub.name] ?? null);
};
