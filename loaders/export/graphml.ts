// GraphML (graphml.graphdrawing.org, 1.0): for networkx, igraph, yEd, Cytoscape. Attributes only, no looks.
import {
  type Attributes,
  type AttributeType,
  drawnEdge,
  drawnNode,
  EDGE_ATTRIBUTES,
  flat,
  NODE_ATTRIBUTES,
} from './drawn.js';
import type { StreamFormat } from './format.js';
import { xml } from './text.js';

const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  strings: 'string',
  int: 'int',
  float: 'double',
  boolean: 'boolean',
};

/** Keys of nodes and of edges may have one name; their ids may not. */
const keyId = (of: 'node' | 'edge', name: string): string => `${of}.${name}`;

const keys = (of: 'node' | 'edge', specs: Readonly<Record<string, AttributeType>>): string[] =>
  Object.entries(specs).map(
    ([name, type]) =>
      `  <key id="${keyId(of, name)}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>`,
  );

const data = (of: 'node' | 'edge', attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => `<data key="${keyId(of, name)}">${xml(flat(value))}</data>`)
    .join('');

export const graphml: StreamFormat = {
  scope: 'drawn',
  lines: async function* (items) {
    yield '<?xml version="1.0" encoding="UTF-8"?>';
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">';
    yield* keys('node', NODE_ATTRIBUTES);
    yield* keys('edge', EDGE_ATTRIBUTES);
    yield '  <graph id="papergraph" edgedefault="directed">';
    for await (const item of items) {
      if (item.type === 'node') {
        const { id, attributes } = drawnNode(item);
        yield `    <node id="${xml(id)}">${data('node', attributes)}</node>`;
      } else {
        const { id, source, target, attributes } = drawnEdge(item);
        yield `    <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('edge', attributes)}</edge>`;
      }
    }
    yield '  </graph>';
    yield '</graphml>';
  },
};
