// What a filter leaves of the map. Pure; map, list, exports and keys all take the answer, so that they stay in step.
import type { Role } from '../../generated/graphql.js';
import { type Filter, NO_FILTER } from '../view/address.js';
import type { EdgeAttributes, Kind, LineKind, PaperGraph } from './build.js';

export interface Visible {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

type Look = LineKind | Role;

/** Of a HAS edge the role is what a reader hides, of others the kind. */
export const lookOf = ({ kind, role }: Pick<EdgeAttributes, 'kind' | 'role'>): Look =>
  kind === 'HAS' && role ? role : kind;

export const isFiltered = (filter: Filter): boolean => JSON.stringify(filter) !== JSON.stringify(NO_FILTER);

/**
 * Papers of other years go, papers without a year stay. What had edges and lost all of them to the filter goes too,
 * unless it is a paper or a part of the whole: a technique that no visible paper uses tells nothing.
 */
export const visibleIn = (
  graph: PaperGraph,
  filter: Filter,
  centres: readonly string[] = [],
  open: ReadonlySet<string> = new Set(),
): Visible => {
  const { kinds, edges, minConfidence, yearFrom, yearTo } = filter;
  const nodes = new Set(
    graph.filterNodes((id, { kind, year }) => {
      if (open.has(id)) return false;
      if ((kinds as readonly Kind[]).includes(kind)) return false;
      return (
        year === null || ((yearFrom === null || year >= yearFrom) && (yearTo === null || year <= yearTo))
      );
    }),
  );
  const shown = new Set(
    graph.filterEdges(
      (_id, edge, source, target) =>
        nodes.has(source) &&
        nodes.has(target) &&
        edge.confidence >= minConfidence &&
        !(edges as readonly Look[]).includes(lookOf(edge)),
    ),
  );
  if (filter.linking) return between(graph, { nodes, edges: shown }, new Set(centres));
  if (!isFiltered(filter)) return { nodes, edges: shown };
  const touched = new Set<string>();
  for (const id of shown) for (const end of graph.extremities(id)) touched.add(end);
  for (const id of nodes) {
    const bare = graph.degree(id) > 0 && !touched.has(id);
    if (bare && !['PAPER', 'COMMUNITY'].includes(graph.getNodeAttribute(id, 'kind'))) nodes.delete(id);
  }
  return { nodes, edges: shown };
};

/** The centres and what touches at least two of them. */
const between = (graph: PaperGraph, { nodes, edges }: Visible, centres: ReadonlySet<string>): Visible => {
  const touched = (id: string): number =>
    new Set(
      graph
        .filterEdges(id, (edge) => edges.has(edge))
        .map((edge) => graph.opposite(id, edge))
        .filter((other) => centres.has(other)),
    ).size;
  const left = new Set([...nodes].filter((id) => centres.has(id) || touched(id) > 1));
  return {
    nodes: left,
    edges: new Set([...edges].filter((id) => graph.extremities(id).every((end) => left.has(end)))),
  };
};
