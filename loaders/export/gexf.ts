// GEXF 1.3 (gexf.net): for Gephi and Gephi Lite, with colours, sizes and places.
import {
  type Attributes,
  type AttributeType,
  type DrawnEdge,
  type DrawnNode,
  EDGE_ATTRIBUTES,
  flat,
  NODE_ATTRIBUTES,
} from './drawn.js';
import type { StreamFormat } from './format.js';
import { type Look, looked } from './looks.js';
import { xml } from './text.js';

const TYPES: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  strings: 'string',
  int: 'integer',
  float: 'double',
  boolean: 'boolean',
};

/** The format has a place of its own for these. */
const OWN = { node: ['label'], edge: ['kind'] } as const;
type Of = keyof typeof OWN;
const hasPlace = (of: Of, name: string): boolean => (OWN[of] as readonly string[]).includes(name);

const declared = (of: Of, specs: Readonly<Record<string, AttributeType>>): string[] => [
  `    <attributes class="${of}">`,
  ...Object.entries(specs)
    .filter(([name]) => !hasPlace(of, name))
    .map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>`),
  '    </attributes>',
];

const values = (of: Of, attributes: Attributes): string => {
  const own = Object.entries(attributes).filter(([name]) => !hasPlace(of, name));
  const text = own.map(([name, value]) => `<attvalue for="${name}" value="${xml(flat(value))}"/>`).join('');
  return text && `<attvalues>${text}</attvalues>`;
};

const nodeLine = ({ id, attributes }: DrawnNode, { x, y, size, color }: Look): string => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const viz = `<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="${x}" y="${y}" z="0"/><viz:size value="${size}"/>`;
  return `      <node id="${xml(id)}" label="${xml(flat(attributes.label ?? id))}">${values('node', attributes)}${viz}</node>`;
};

/** Weight is confidence: what is less sure pulls less. */
const edgeLine = ({ id, source, target, attributes }: DrawnEdge): string =>
  `      <edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" kind="${xml(flat(attributes.kind ?? ''))}" label="${xml(flat(attributes.kind ?? ''))}" weight="${attributes.confidence ?? 1}">${values('edge', attributes)}</edge>`;

export const gexf: StreamFormat = {
  scope: 'drawn',
  lines: async function* (items) {
    yield '<?xml version="1.0" encoding="UTF-8"?>';
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">';
    yield '  <meta>';
    yield '    <creator>papergraph</creator>';
    yield '    <description>A knowledge graph of machine-learning papers</description>';
    yield '  </meta>';
    yield '  <graph mode="static" defaultedgetype="directed" idtype="string">';
    yield* declared('node', NODE_ATTRIBUTES);
    yield* declared('edge', EDGE_ATTRIBUTES);
    yield '    <nodes>';
    let inNodes = true;
    for await (const item of looked(items)) {
      if (item.type === 'edge' && inNodes) {
        yield '    </nodes>';
        yield '    <edges>';
        inNodes = false;
      }
      yield item.type === 'node' ? nodeLine(item.node, item.look) : edgeLine(item.edge);
    }
    if (inNodes) {
      yield '    </nodes>';
      yield '    <edges>';
    }
    yield '    </edges>';
    yield '  </graph>';
    yield '</gexf>';
  },
};
