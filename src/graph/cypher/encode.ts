// From plain properties to parameters, by the ontology's types: never by looking at a number's value,
// because a whole float must stay a float in Neo4j.
import { EDGES, type EdgeKindName, NODES, type NodeKind, type PropertySpec } from '../../domain/ontology.js';
import type { Dialect } from '../engine.js';

const encodeWith = (
  specs: Readonly<Record<string, PropertySpec>>,
  values: object,
  dialect: Dialect,
): Record<string, unknown> => {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const spec = specs[name];
    if (!spec) throw new TypeError(`the ontology has no property '${name}' here`);
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) {
      // An empty list and a missing one are the same; the missing one costs nothing.
      if (value.length > 0)
        out[name] = spec.type === 'ints' ? value.map((v: number) => dialect.int(v)) : value;
    } else out[name] = spec.type === 'int' ? dialect.int(value as number) : value;
  }
  return out;
};

export const encodeNode = (kind: NodeKind, values: object, dialect: Dialect): Record<string, unknown> =>
  encodeWith(NODES[kind].properties, values, dialect);

export const encodeEdge = (kind: EdgeKindName, values: object, dialect: Dialect): Record<string, unknown> =>
  encodeWith(EDGES[kind].properties, values, dialect);
