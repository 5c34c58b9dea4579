// What a reader takes along from the map: a picture, a table, the visible part as a graph for other tools.
import type { PaperGraph } from '../graph/build.js';
import { fillOf, KIND_NAMES, THEMES } from '../graph/looks.js';
import type { Visible } from '../graph/visible.js';

/** Hands a file to the browser's downloads. */
export const download = (name: string, content: Blob | string, type = 'text/plain'): void => {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** A cell that a spreadsheet would run as a formula is quoted off; RFC 4180 otherwise. */
const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvOf = (head: readonly string[], rows: readonly (string | number | null)[][]): string =>
  [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Nodes of the map that the filter leaves, as rows. */
export const nodesAsCsv = (graph: PaperGraph, { nodes, edges }: Visible): string =>
  csvOf(
    ['id', 'slug', 'kind', 'name', 'year', 'edges_on_map', 'edges_in_graph'],
    [...nodes].map((id) => {
      const { slug, kind, title, year, degree } = graph.getNodeAttributes(id);
      const here = graph.filterEdges(id, (edge) => edges.has(edge)).length;
      return [id, slug, KIND_NAMES[kind], title, year, here, degree];
    }),
  );

/** The visible part as a graph of its own, with colours. */
const part = (graph: PaperGraph, { nodes, edges }: Visible) => {
  const copy = graph.nullCopy();
  for (const id of nodes) copy.addNode(id, graph.getNodeAttributes(id));
  for (const id of edges)
    copy.addDirectedEdgeWithKey(id, graph.source(id), graph.target(id), graph.getEdgeAttributes(id));
  return copy as PaperGraph;
};

export const asGraphology = (graph: PaperGraph, visible: Visible): string =>
  JSON.stringify(part(graph, visible).export(), null, 1);

/** For Gephi, with colours, sizes and places. The writer is loaded when it is wanted. */
export const asGexf = async (graph: PaperGraph, visible: Visible): Promise<string> => {
  const { default: gexf } = await import('graphology-gexf/browser');
  return gexf.write(part(graph, visible), {
    version: '1.3',
    formatNode: (_id: string, { title, x, y, size, kind, growth, slug, year }) => ({
      label: title,
      attributes: { kind, slug: slug ?? '', ...(year === null ? {} : { year }) },
      viz: { x, y, size, color: fillOf({ kind, ...(growth === undefined ? {} : { growth }) }, THEMES.light) },
    }),
    formatEdge: (_id: string, { kind, role, weight, confidence }) => ({
      weight,
      attributes: { kind, role: role ?? '', confidence },
    }),
  });
};
