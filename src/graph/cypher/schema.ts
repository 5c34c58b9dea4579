// What the ontology asks of a database before anything is written: where ids are unique, what is indexed.
import { NODES, type NodeSpec } from '../../domain/ontology.js';

const specs = Object.entries(NODES) as [string, NodeSpec][];

/** The label under which a kind's ids are unique: one for all public nodes, so that an id leads to its node whatever it is. */
export const labelOf = (kind: string): string =>
  (NODES as Record<string, NodeSpec>)[kind]?.public ? 'Node' : kind;

export const uniqueLabels: readonly string[] = [
  'Node',
  ...specs.filter(([, spec]) => !spec.public).map(([kind]) => kind),
];

export const indexedProperties: readonly (readonly [label: string, property: string])[] = specs.flatMap(
  ([kind, spec]) =>
    Object.entries(spec.properties)
      .filter(([, property]) => property.index)
      .map(([property]) => [kind, property] as const),
);
