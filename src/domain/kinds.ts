// The closed vocabularies of the graph: what a node, an edge and a role can be. Everything else is typed by them.

export const ENTITY_TYPES = ['technique', 'model', 'benchmark', 'task'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Strongest first: where several hold, the first in this order is `role`. */
export const ROLES = ['INTRODUCES', 'USES', 'EVALUATES', 'COMPARES', 'MENTIONS'] as const;
export type Role = (typeof ROLES)[number];

export const MODEL_KINDS = ['FAMILY', 'ARCHITECTURE', 'VERSION', 'CHECKPOINT', 'SYSTEM'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

/** Of the subject against the object. */
export const OUTCOMES = ['BETTER', 'WORSE', 'SIMILAR'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** From the first entity to the second: "DeiT-LT VARIANT_OF DeiT". */
export const RELATION_KINDS = ['VARIANT_OF', 'BASED_ON', 'PART_OF'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const RESULT_KINDS = ['SCORE', 'IMPROVEMENT', 'SPEEDUP', 'COST', 'FINDING'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export const TEXT_FIELDS = ['title', 'abstract', 'summary'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Sorts roles strongest first and drops repeats. */
export const sortRoles = (roles: Iterable<Role>): Role[] => {
  const held = new Set(roles);
  return ROLES.filter((role) => held.has(role));
};
