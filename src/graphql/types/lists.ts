// Lists that several types and the root have alike.
import type { Hop, Label, Predicate } from '../../graph/plan.js';
import type { Field } from '../compile/collect.js';
import type { FieldPlan, Place } from '../compile/compile.js';
import { type ConnectionSpec, compileConnection } from '../compile/connection.js';
import {
  AUTHOR_KEYS,
  COMPARISON_KEYS,
  ENTITY_EDGE_KEYS,
  ENTITY_KEYS,
  ENTITY_PAPER_KEYS,
  LOAD_KEYS,
  onEdge,
  orderKeys,
  PAPER_KEYS,
  RESULT_KEYS,
} from '../compile/order.js';
import { authorWhere, entityWhere, paperWhere } from '../compile/where.js';
import { comparisonWhere, resultWhere } from '../compile/where-facts.js';
import { and } from '../compile/where-parts.js';
import { namingKinds } from '../compile/where-relations.js';
import { linkEdges, namingEdges } from './edges.js';

interface ListArgs {
  readonly where?: Record<string, unknown> | null;
  readonly orderBy?: readonly { field: string; direction: 'ASC' | 'DESC'; until?: string | null }[] | null;
  readonly roles?: readonly string[] | null;
  readonly scope?: 'EXACT' | 'FAMILY';
}
const argsOf = (field: Field): ListArgs => field.args as ListArgs;

const NEWEST = [{ field: 'PUBLISHED_AT', direction: 'DESC' }] as const;

type Spec = Pick<ConnectionSpec, 'nodeType' | 'where' | 'order'>;

export const papersSpec = (field: Field): Spec => ({
  nodeType: 'Paper',
  where: paperWhere(argsOf(field).where),
  order: orderKeys(argsOf(field).orderBy, PAPER_KEYS, NEWEST),
});
export const entitiesSpec = (field: Field, nodeType: string): Spec => ({
  nodeType,
  where: entityWhere(argsOf(field).where),
  order: orderKeys(argsOf(field).orderBy, ENTITY_KEYS, [{ field: 'PAPER_COUNT', direction: 'DESC' }]),
});
export const authorsSpec = (field: Field): Spec => ({
  nodeType: 'Author',
  where: authorWhere(argsOf(field).where),
  order: orderKeys(argsOf(field).orderBy, AUTHOR_KEYS, [{ field: 'NAME', direction: 'ASC' }]),
});
export const resultsSpec = (field: Field): Spec => ({
  nodeType: 'Result',
  where: resultWhere(argsOf(field).where),
  order: orderKeys(argsOf(field).orderBy, RESULT_KEYS, NEWEST),
});
export const comparisonsSpec = (field: Field): Spec => ({
  nodeType: 'Comparison',
  where: comparisonWhere(argsOf(field).where),
  order: orderKeys(argsOf(field).orderBy, COMPARISON_KEYS, NEWEST),
});

export const loadsSpec = (): Spec => ({
  nodeType: 'Load',
  where: null,
  order: orderKeys(null, LOAD_KEYS, [{ field: 'NUMBER', direction: 'DESC' }]),
});

/** A connection over a hop. */
export const over =
  (
    from: Hop,
    specOf: (field: Field) => Spec,
    options: { keepsOwner?: boolean; where?: (field: Field) => Predicate | null } = {},
  ): FieldPlan =>
  (field, at: Place) => {
    const spec = specOf(field);
    return compileConnection(
      field,
      {
        ...spec,
        from,
        where: and([spec.where, options.where?.(field)]),
        owner: at.owner,
        keepsOwner: options.keepsOwner ?? false,
      },
      at.node.parts,
    );
  };

const withRoles = (roles: readonly string[] | null | undefined): Predicate | null =>
  roles ? { op: 'meets', on: 'edge', property: 'roles', values: roles } : null;

/** The entities that a paper names. */
export const namedEntities =
  (label: Label): FieldPlan =>
  (field, at) => {
    const { roles, where, orderBy } = argsOf(field);
    return compileConnection(
      field,
      {
        from: { kinds: namingKinds(label, roles), direction: 'out', to: label },
        nodeType: label,
        where: and([entityWhere(where), withRoles(roles)]),
        order: orderKeys(orderBy, ENTITY_EDGE_KEYS, [
          { field: 'ROLE', direction: 'DESC' },
          { field: 'CONFIDENCE', direction: 'DESC' },
        ]),
        edges: namingEdges('owner'),
        owner: at.owner,
      },
      at.node.parts,
    );
  };

/** The papers that name an entity or, with scope FAMILY, one that stands below it. */
export const namingPapers =
  (label: Label): FieldPlan =>
  (field, at) => {
    const { roles, scope, where, orderBy } = argsOf(field);
    const order = orderKeys(orderBy, ENTITY_PAPER_KEYS, NEWEST);
    const from: Hop = {
      kinds: namingKinds(label, roles),
      direction: 'in',
      to: 'Paper',
      ...(scope === 'FAMILY' ? { below: true } : {}),
    };
    return compileConnection(
      field,
      {
        from,
        nodeType: 'Paper',
        where: and([paperWhere(where), withRoles(roles)]),
        order: onEdge(order),
        edges: namingEdges('node'),
        owner: null,
      },
      at.node.parts,
    );
  };

/** Entities one step above or below, by the derived edges. */
export const links =
  (
    direction: 'out' | 'in',
    label: Label,
    kinds: Hop['kinds'] = ['VARIANT_OF', 'BASED_ON', 'PART_OF'],
  ): FieldPlan =>
  (field, at) =>
    compileConnection(
      field,
      {
        from: { kinds, direction, to: label },
        nodeType: label,
        where: entityWhere(argsOf(field).where),
        // Two entities may be linked in two ways: the id alone is no place.
        order: [
          ...orderKeys(argsOf(field).orderBy, ENTITY_KEYS, [{ field: 'NAME', direction: 'ASC' }]),
          { on: 'edge', property: 'edgeType', direction: 'ASC' },
        ],
        edges: linkEdges(direction, at.node),
        owner: null,
      },
      at.node.parts,
    );
