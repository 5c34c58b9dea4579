// The small plans of which tables are made: a property, a list, a neighbour.
import type { Row } from '../../graph/engine.js';
import { type Hop, isBare, type PagePart, type Predicate, type Start, selection } from '../../graph/plan.js';
import { compileNode, type FieldPlan, type Place } from './compile.js';

export const prop =
  (name: string, map: (value: unknown) => unknown = (value) => value): FieldPlan =>
  (_field, { node }) => {
    node.properties.add(name);
    return (row) => map(row[name] ?? null);
  };

/** An empty list and a missing one are stored alike. */
export const list = (name: string): FieldPlan => prop(name, (value) => value ?? []);

export const flag = (name: string): FieldPlan => prop(name, (value) => value === true);

/** A value worked out from some properties. */
export const computed =
  (names: readonly string[], compute: (row: Row) => unknown): FieldPlan =>
  (_field, { node }) => {
    for (const name of names) node.properties.add(name);
    return compute;
  };

export const onePage = (
  from: Start | Hop,
  limit: number | null = 1,
  where: Predicate | null = null,
): PagePart => ({
  kind: 'page',
  key: '',
  from,
  where,
  order: [{ on: 'node', property: 'id', direction: 'ASC' }],
  limit,
  after: null,
  before: null,
  cursors: false,
  edgeProperties: new Set(),
  node: selection(),
});

/** Each with its node as `n`. */
export const rowsOf = (part: PagePart, row: Row): Row[] => {
  const rows = (row[part.key] as Row[] | undefined) ?? [];
  return isBare(part) ? rows.map((n) => ({ n })) : rows;
};

/** The one node at the end of a hop, or null. */
export const neighbour =
  (hop: Hop): FieldPlan =>
  (field, at: Place) => {
    const part = onePage(hop);
    at.node.parts.push(part);
    const shape = compileNode(field, field.returns, { node: part.node, owner: null });
    return (row) => {
      const [found] = rowsOf(part, row);
      return found ? shape(found.n as Row, null) : null;
    };
  };

/** All nodes at the end of a hop, by id or as `sort` says. */
export const neighbours =
  (
    hop: Hop,
    options: {
      readonly sort?: (a: Row, b: Row) => number;
      readonly properties?: readonly string[];
      readonly limit?: number;
    } = {},
  ): FieldPlan =>
  (field, at: Place) => {
    const part = onePage(hop, options.limit ?? null);
    for (const name of options.properties ?? []) part.node.properties.add(name);
    at.node.parts.push(part);
    const shape = compileNode(field, field.returns, { node: part.node, owner: null });
    return (row) => {
      const nodes = rowsOf(part, row).map((found) => found.n as Row);
      if (options.sort) nodes.sort(options.sort);
      return nodes.map((node) => shape(node, null));
    };
  };
