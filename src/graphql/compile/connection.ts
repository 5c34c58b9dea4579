// Relay connections over one hop or from the root: edges, nodes, page info and total from one page of rows.
import type { Row } from '../../graph/engine.js';
import {
  type CountPart,
  type FacetPart,
  fix,
  type Hop,
  type OrderKey,
  type PagePart,
  type Part,
  type Predicate,
  type Selection,
  type Start,
  selection,
} from '../../graph/plan.js';
import { type Field, objectType, subfields } from './collect.js';
import { compileNode, type Planned, planned, type Shape } from './compile.js';
import { writeCursor } from './cursor.js';
import { compileFacets, compileGroups } from './facets.js';
import { once } from './fixed.js';
import { cutRows, type PageArgs, type PageWindow, pageInfo, pageWindow, wantsCursors } from './page.js';
import { rowsOf } from './values.js';

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

/** What one reading of a connection's rows is told. */
interface Read {
  readonly rows: Row[];
  readonly more: boolean;
  /** The row of the node whose list it is. */
  readonly near: Row;
  readonly owner: Row | null;
  readonly window: PageWindow;
  readonly count: CountPart;
}

/** What of a connection its arguments do not decide. */
interface Template extends Pick<PagePart, 'cursors' | 'edgeProperties' | 'node'> {
  readonly needsPage: boolean;
  readonly needsCount: boolean;
  readonly shapes: readonly (readonly [key: string, shape: (read: Read) => unknown])[];
  /** Facets and groups, which repeat the filter of the list. */
  readonly counted: readonly Field[];
}

const templateOf = (field: Field, spec: ConnectionSpec): Template => {
  const [node, edgeProperties] = [selection(), new Set<string>()];
  const below = spec.keepsOwner ? spec.owner : null;
  const needs = { page: false, count: false, cursors: false };
  const counted: Field[] = [];

  const nodeShape = (sub: Field) => {
    const shape = compileNode(sub, spec.nodeType, { node, owner: below });
    return (found: Row, { owner }: Read) => shape(found.n as Row, spec.keepsOwner ? owner : null);
  };
  const cursorOf = (found: Row, { window }: Read) => writeCursor(window.asked, found.o as unknown[]);
  const edgeShape = (sub: Field) => {
    const edgeType = objectType(field.operation, sub.returns);
    const shapes = subfields(sub, edgeType).map((inner) => {
      if (inner.name === 'cursor') {
        needs.cursors = true;
        return [inner.responseKey, cursorOf] as const;
      }
      if (inner.name === 'node') return [inner.responseKey, nodeShape(inner)] as const;
      const plan = spec.edges?.[inner.name];
      if (!plan) throw new TypeError(`no plan for ${edgeType.name}.${inner.name}`);
      const shape = plan(inner, { edge: edgeProperties, node, owner: spec.owner });
      return [inner.responseKey, (found: Row, { owner, near }: Read) => shape(found, owner, near)] as const;
    });
    return (found: Row, read: Read): Planned => {
      const edge = planned(edgeType.name);
      for (const [key, shape] of shapes) edge[key] = shape(found, read);
      return edge;
    };
  };

  const shapes = subfields(field, objectType(field.operation, field.returns)).flatMap(
    (sub): Template['shapes'] => {
      switch (sub.name) {
        case 'totalCount':
          needs.count = true;
          return [[sub.responseKey, ({ near, count }) => Number(near[count.key])]];
        case 'pageInfo': {
          needs.page = true;
          const cursors = wantsCursors(sub);
          needs.cursors ||= cursors;
          return [
            [
              sub.responseKey,
              (read) =>
                pageInfo(read.window, read.more, read.rows, cursors ? (row) => cursorOf(row, read) : null),
            ],
          ];
        }
        case 'nodes':
        case 'edges': {
          needs.page = true;
          const shape = sub.name === 'nodes' ? nodeShape(sub) : edgeShape(sub);
          return [[sub.responseKey, (read) => read.rows.map((found) => shape(found, read))]];
        }
        case 'facets':
        case 'groupBy':
          counted.push(sub);
          return [];
        default:
          throw new TypeError(`no plan for ${field.returns}.${sub.name}`);
      }
    },
  );
  const { page: needsPage, count: needsCount, cursors } = needs;
  return { node, edgeProperties, cursors, needsPage, needsCount, shapes, counted };
};

/**
 * Adds the connection's parts to `parts` and returns how to read it.
 * @param made what its arguments do not decide, where that is known already.
 */
export const compileConnection = (
  field: Field,
  spec: ConnectionSpec,
  parts: { push(part: PagePart | CountPart | FacetPart): unknown },
  made = templateOf(field, spec),
): Shape => {
  const window = pageWindow(field.args as PageArgs, spec.order);
  const { node, edgeProperties, cursors, shapes } = made;
  const page: PagePart = {
    kind: 'page',
    key: '',
    from: spec.from,
    where: spec.where,
    order: window.order,
    limit: window.limit,
    after: window.after,
    before: window.before,
    cursors,
    edgeProperties,
    node,
  };
  const count: CountPart = { kind: 'count', key: '', from: spec.from, where: spec.where };
  const counted = made.counted.map((sub) => {
    const compile = sub.name === 'facets' ? compileFacets : compileGroups;
    return [sub.responseKey, compile(sub, spec, parts)] as const;
  });
  if (made.needsPage) parts.push(page);
  if (made.needsCount) parts.push(count);
  return (near, owner) => {
    const { rows, more } = cutRows(rowsOf(page, near), window);
    const read = { rows, more, near, owner, window, count };
    const connection = planned(field.returns);
    for (const [key, shape] of shapes) connection[key] = shape(read);
    for (const [key, shape] of counted) connection[key] = shape(near);
    return connection;
  };
};

/** Of a list from the root: what its arguments do not decide is worked out once a document. */
export const compileRootList = (field: Field, spec: Omit<ConnectionSpec, 'owner'>, parts: Part[]): Shape => {
  const whole = { ...spec, owner: null };
  const made = once(field, `list of ${spec.nodeType}`, () => {
    const template = templateOf(field, whole);
    fix(template.node);
    return template;
  });
  return compileConnection(field, whole, parts, made);
};
