// graphology's own importers, by format of the export.
import graphology, { type DirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { AbstractGraph } from 'graphology-types';

// The package's types take its default export for the module's, which Node does not.
const Graph = graphology as unknown as typeof DirectedGraph;

export const READERS: Readonly<Record<'graphml' | 'gexf' | 'graphology', (source: string) => AbstractGraph>> =
  {
    graphml: (source) => parseGraphml(Graph, source, { addMissingNodes: false }),
    gexf: (source) => parseGexf(Graph, source, { addMissingNodes: false }),
    graphology: (source) => Graph.from(JSON.parse(source)),
  };
