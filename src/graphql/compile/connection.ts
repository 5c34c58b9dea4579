// Relay connections over one hop or from the root: edges, nodes, page info and total from one page of rows.
import type { Row } from '../../graph/engine.js';
import {
  type CountPart,
  type FacetPart,
  type Hop,
  type OrderKey,
  type PagePart,
  type Predicate,
  type Selection,
  type Start,
  selection,
} from '../../graph/plan.js';
import { type Field, objectType, subfields } from './collect.js';
import { compileNode, type Planned, planned, type Shape } from './compile.js';
import { writeCursor } from './cursor.js';
import { compileFacets, compileGroups } from './facets.js';
import { cutRows, type PageArgs, pageInfo, pageWindow, wantsCursors } from './page.js';

export interface EdgePlace {
  /** Properties of the edge to return. */
  readonly edge: Set<string>;
  readonly node: Selection;
  readonly owner: Selection | null;
}

/** One field of an edge object besides `cursor` and `node`; reads a row `{e, n, o}`; `near` is the node whose list it is. */
export type EdgeField = (
  field: Field,
  at: EdgePlace,
) => (found: Row, owner: Row | null, near: Row) => unknown;
export type EdgeTable = Readonly<Record<string, EdgeField>>;

export interface ConnectionSpec {
  readonly from: Start | Hop;
  /** Type of `node` in the schema. */
  readonly nodeType: string;
  readonly where: Predicate | null;
  readonly order: readonly OrderKey[];
  readonly edges?: EdgeTable;
  /** The owner of the place whose list this is; it stays the owner below when `keepsOwner`. */
  readonly owner: Selection | null;
  readonly keepsOwner?: boolean;
}

/** Adds the connection's parts to `parts` and returns how to read it. */
export const compileConnection = (
  field: Field,
  spec: ConnectionSpec,
  parts: { push(part: PagePart | CountPart | FacetPart): unknown },
): Shape => {
  const window = pageWindow(field.args as PageArgs, spec.order);
  const page: PagePart = {
    kind: 'page',
    key: '',
    from: spec.from,
    where: spec.where,
    order: window.order,
    limit: window.limit,
    after: window.after,
    before: window.before,
    cursors: false,
    edgeProperties: new Set(),
    node: selection(),
  };
  const count: CountPart = { kind: 'count', key: '', from: spec.from, where: spec.where };
  const below = spec.keepsOwner ? spec.owner : null;
  const needs = { page: false, count: false };

  const nodeShape = (sub: Field) => {
    const shape = compileNode(sub, spec.nodeType, { node: page.node, owner: below });
    return (found: Row, owner: Row | null) => shape(found.n as Row, spec.keepsOwner ? owner : null);
  };
  const cursorOf = (found: Row) => writeCursor(window.asked, found.o as unknown[]);
  const edgeShape = (sub: Field) => {
    const edgeType = objectType(field.operation, sub.returns);
    const shapes = subfields(sub, edgeType).map((inner) => {
      if (inner.name === 'cursor') {
        page.cursors = true;
        return [inner.responseKey, cursorOf] as const;
      }
      if (inner.name === 'node') return [inner.responseKey, nodeShape(inner)] as const;
      const plan = spec.edges?.[inner.name];
      if (!plan) throw new TypeError(`no plan for ${edgeType.name}.${inner.name}`);
      return [
        inner.responseKey,
        plan(inner, { edge: page.edgeProperties, node: page.node, owner: spec.owner }),
      ] as const;
    });
    return (found: Row, owner: Row | null, near: Row): Planned =>
      planned(
        edgeType.name,
        shapes.map(([key, shape]) => [key, shape(found, owner, near)] as const),
      );
  };

  const shapes = subfields(field, objectType(field.operation, field.returns)).map((sub) => {
    switch (sub.name) {
      case 'totalCount':
        needs.count = true;
        return [sub.responseKey, (_rows: Row[], _more: boolean, row: Row) => Number(row[count.key])] as const;
      case 'pageInfo':
        needs.page = true;
        page.cursors ||= wantsCursors(sub);
        return [
          sub.responseKey,
          (rows: Row[], more: boolean) => pageInfo(window, more, rows, page.cursors ? cursorOf : null),
        ] as const;
      case 'nodes':
      case 'edges': {
        needs.page = true;
        const shape = sub.name === 'nodes' ? nodeShape(sub) : edgeShape(sub);
        return [
          sub.responseKey,
          (rows: Row[], _more: boolean, near: Row, owner: Row | null) =>
            rows.map((found) => shape(found, owner, near)),
        ] as const;
      }
      case 'facets':
      case 'groupBy': {
        const compile = sub.name === 'facets' ? compileFacets : compileGroups;
        const read = compile(sub, spec, parts);
        return [sub.responseKey, (_rows: Row[], _more: boolean, row: Row) => read(row)] as const;
      }
      default:
        throw new TypeError(`no plan for ${field.returns}.${sub.name}`);
    }
  });
  if (needs.page) parts.push(page);
  if (needs.count) parts.push(count);
  return (row, owner) => {
    const { rows, more } = cutRows((row[page.key] as Row[] | undefined) ?? [], window);
    return planned(
      field.returns,
      shapes.map(([key, shape]) => [key, shape(rows, more, row, owner)] as const),
    );
  };
};
