// What sigma draws of each node and edge: its look, and whether it is hidden, in the light or faded.
import type { EdgeAttributes, NodeAttributes, PaperGraph } from '../graph/build.js';
import { edgeLook, fillOf, type Theme } from '../graph/looks.js';
import type { Visible } from '../graph/visible.js';
import type { Lit } from './draw.js';

/** What a look depends on beside the node or edge itself. */
export interface Scene {
  readonly graph: PaperGraph;
  readonly visible: Visible;
  readonly theme: Theme;
  readonly lit: Lit;
  /** Pixels of one unit of the graph when all of it is seen. */
  readonly unit: number;
  readonly chosen: string | null;
  /** The graph has discs: what lies in one is seen from near, where all is bigger. */
  readonly discs: boolean;
}

/** Size of a node without edges on the map. */
const PARKED = 4;
/** Up to so many nodes dots have their whole size; of more, each is smaller, down to the least. */
const ROOMY = 90;
const LEAST = 0.4;

export const nodeLook = (
  { graph, visible, theme, lit, unit, chosen, discs }: Scene,
  id: string,
  data: NodeAttributes,
) => {
  const { kind, radius } = data;
  const crowd = discs ? LEAST : Math.max(LEAST, Math.min(1, Math.sqrt(ROOMY / graph.order)));
  // What stands alone is parked: small, so that it does not ask for attention.
  const dot = (graph.degree(id) === 0 ? Math.min(data.size, PARKED) : data.size) * crowd;
  const size = kind === 'COMMUNITY' ? (radius ?? 0) * unit : dot;
  const faded = lit.nodes !== null && !lit.nodes.has(id);
  const selected = id === chosen;
  return {
    ...data,
    type: kind === 'COMMUNITY' ? 'disc' : 'circle',
    hidden: !visible.nodes.has(id),
    color: faded ? theme.faded : fillOf(data, theme),
    size: selected && kind !== 'COMMUNITY' ? size * 1.4 : size,
    zIndex: faded ? 0 : selected ? 2 : 1,
  };
};

export const edgeLookOf = ({ graph, visible, theme, lit }: Scene, id: string, data: EdgeAttributes) => {
  const look = {
    ...edgeLook(data, theme),
    hidden: !visible.edges.has(id),
    // A claim lies over the plain edge of the same two.
    zIndex: data.kind === 'BEATS' ? 1 : 0,
  };
  const { nodes, selected } = lit;
  const [source, target] = graph.extremities(id);
  if (nodes === null)
    return data.kind !== 'BEATS' && leaves(graph, source, target) ? { ...look, color: theme.faded } : look;
  const on =
    selected === null ? nodes.has(source) && nodes.has(target) : source === selected || target === selected;
  return on
    ? { ...look, size: look.size + 0.8, zIndex: look.zIndex + 1 }
    : { ...look, color: theme.faded, zIndex: 0 };
};

/** An edge from island to island is quiet: what holds an island together is to be seen first. */
const leaves = (graph: PaperGraph, source: string, target: string): boolean => {
  const from = graph.getNodeAttribute(source, 'community');
  const to = graph.getNodeAttribute(target, 'community');
  return from !== null && to !== null && from !== to;
};
