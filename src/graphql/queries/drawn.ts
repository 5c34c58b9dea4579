// Nodes and edges of drawings and paths as the API shows them. What a plan has to fetch (the node behind a dot,
// the sentences behind an edge) is fetched for all of them at once, and only when it is selected.
import { makeId } from '../../domain/ids.js';
import { edgeWeight } from '../../graph/drawing/rank.js';
import type { DrawnEdge, DrawnNode, Place } from '../../graph/drawing/types.js';
import { type Field, objectType, subfields } from '../compile/collect.js';
import { type Planned, planned } from '../compile/compile.js';
import type { Context } from '../context.js';
import { readEdgeEvidence } from './edge-evidence.js';
import { nodesById } from './lookup.js';

type Read<T> = (item: T) => unknown;
type Shapes<T> = (readonly [responseKey: string, read: Read<T>])[];

const NODE_FIELDS: Readonly<Record<string, (node: DrawnNode, place: Place | undefined) => unknown>> = {
  id: (node) => node.id,
  type: (node) => node.label.toUpperCase(),
  label: (node) => node.name,
  shortLabel: (node) => node.shortName,
  slug: (node) => node.slug,
  degree: (node) => node.degree,
  year: (node) => node.year,
  community: (_node, place) => place?.community ?? null,
  x: (_node, place) => place?.x ?? null,
  y: (_node, place) => place?.y ?? null,
};

const EDGE_FIELDS: Readonly<
  Record<string, (edge: DrawnEdge, nodes: ReadonlyMap<string, DrawnNode>) => unknown>
> = {
  id: (edge) => edgeId(edge),
  source: (edge) => edge.source,
  target: (edge) => edge.target,
  kind: (edge) => edge.kind,
  role: (edge) => edge.role,
  confidence: (edge) => edge.confidence,
  weight: edgeWeight,
  support: (edge) => edge.support,
};

/** An edge that names an entity has the id that it has in the paper's lists, whatever it is called. */
const edgeId = ({ kind, source, target }: DrawnEdge): string =>
  makeId('edge', `${kind === 'ADDRESSES' ? 'HAS' : kind}|${source}|${target}`);

/** The field below `field` of each response key, on the object type that it returns. */
export const fieldsBelow = (field: Field): Field[] => {
  const type = objectType(field.operation, field.returns);
  return subfields(field, type);
};

export const shapeNodes = async (
  context: Context,
  field: Field,
  nodes: readonly DrawnNode[],
  places: ReadonlyMap<string, Place> = new Map(),
): Promise<(node: DrawnNode) => Planned> => {
  const ids = nodes.map((node) => node.id);
  const shapes: Shapes<DrawnNode> = [];
  for (const sub of fieldsBelow(field)) {
    if (sub.name === 'node') {
      const whole = await nodesById(context, sub, 'Node', ids, true);
      const byId = new Map(ids.map((id, i) => [id, whole[i] ?? null]));
      shapes.push([sub.responseKey, (node) => byId.get(node.id) ?? null]);
    } else {
      const read = NODE_FIELDS[sub.name];
      if (!read) throw new TypeError(`no plan for ${field.returns}.${sub.name}`);
      shapes.push([sub.responseKey, (node) => read(node, places.get(node.id))]);
    }
  }
  return (node) =>
    planned(
      field.returns,
      shapes.map(([key, read]) => [key, read(node)] as const),
    );
};

export const shapeEdges = async (
  context: Context,
  field: Field,
  edges: readonly DrawnEdge[],
  nodes: readonly DrawnNode[],
): Promise<(edge: DrawnEdge) => Planned> => {
  const asked = fieldsBelow(field);
  const evidence = asked.filter(({ name }) => name === 'evidence');
  const counted = asked.some(({ name }) => name === 'evidenceCount');
  const behind = await readEdgeEvidence(context, evidence, edges, counted);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const shapes: Shapes<DrawnEdge> = asked.map((sub) => {
    if (sub.name === 'evidence') {
      const i = evidence.indexOf(sub);
      return [sub.responseKey, (edge) => behind.evidence(i, edge)];
    }
    if (sub.name === 'evidenceCount') return [sub.responseKey, (edge) => behind.count(edge)];
    const read = EDGE_FIELDS[sub.name];
    if (!read) throw new TypeError(`no plan for ${field.returns}.${sub.name}`);
    return [sub.responseKey, (edge) => read(edge, byId)];
  });
  return (edge) =>
    planned(
      field.returns,
      shapes.map(([key, read]) => [key, read(edge)] as const),
    );
};
