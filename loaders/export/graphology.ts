// graphology's own JSON (graphology.github.io/serialization): `Graph.from` takes it, and sigma draws it as it is.
import type { Attributes } from './drawn.js';
import type { StreamFormat } from './format.js';
import { looked } from './looks.js';
import { wellFormed } from './text.js';

const json = (value: object): string =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? wellFormed(one) : one));

/** sigma takes an attribute `type` for the name of a drawing program; it stands as `nodeType`. */
const nodeAttributes = ({ type, ...rest }: Attributes) => ({ nodeType: type, ...rest });

export const graphology: StreamFormat = {
  scope: 'drawn',
  lines: async function* (items) {
    yield '{"attributes":{"name":"papergraph"},"options":{"type":"directed","multi":true,"allowSelfLoops":true},"nodes":[';
    let inNodes = true;
    let comma = '';
    for await (const item of looked(items)) {
      if (item.type === 'edge' && inNodes) {
        yield '],"edges":[';
        inNodes = false;
        comma = '';
      }
      yield comma +
        (item.type === 'node'
          ? json({ key: item.node.id, attributes: { ...nodeAttributes(item.node.attributes), ...item.look } })
          : json({
              key: item.edge.id,
              source: item.edge.source,
              target: item.edge.target,
              attributes: item.edge.attributes,
            }));
      comma = ',';
    }
    yield inNodes ? '],"edges":[]}' : ']}';
  },
};
