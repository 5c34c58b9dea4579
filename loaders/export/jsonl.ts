// JSON Lines: the public graph with all its properties, sorted, an item a line. Equal graphs are equal bytes.
import type { StreamFormat } from './format.js';

export const jsonl: StreamFormat = {
  scope: 'public',
  lines: async function* (items) {
    for await (const item of items) yield JSON.stringify(item);
  },
};
