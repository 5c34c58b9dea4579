// What GET /export answers from: the same formats and the same choice of nodes as the command.
import type { GraphQLSchema } from 'graphql';
import { PapergraphError } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { ExportAnswer, Exporter } from '../../src/http/export.js';
import { FORMATS, type StreamFormat } from './format.js';
import { idsFound } from './found.js';
import { around, MOST_AROUND } from './select.js';

const TYPES: Readonly<Record<string, readonly [type: string, ending: string]>> = {
  jsonl: ['application/jsonl; charset=utf-8', 'jsonl'],
  graphml: ['application/graphml+xml; charset=utf-8', 'graphml'],
  gexf: ['application/gexf+xml; charset=utf-8', 'gexf'],
  graphology: ['application/json; charset=utf-8', 'json'],
  bibtex: ['application/x-bibtex; charset=utf-8', 'bib'],
};

const bad = (argument: string, message: string): PapergraphError =>
  new PapergraphError('BAD_USER_INPUT', message, { argument });

const formatOf = async (name: string): Promise<StreamFormat> => {
  const load = Object.hasOwn(TYPES, name) ? FORMATS[name] : undefined;
  const format = await load?.();
  if (format && 'lines' in format) return format;
  const folder = Object.hasOwn(FORMATS, name)
    ? ` ${name} is several files: \`papergraph export\` writes it.`
    : '';
  throw bad('format', `"format" is one of ${Object.keys(TYPES).join(', ')}.${folder}`);
};

export const exporterOf =
  (schema: GraphQLSchema, store: GraphStore): Exporter =>
  async ({ format: name, around: words, search, depth }, signal): Promise<ExportAnswer> => {
    const format = await formatOf(name);
    const part =
      words !== null
        ? await around(store, words, depth, '"around"')
        : search !== null
          ? await store.surroundings(
              await idsFound(store, search, '"search"', { schema, signal }),
              depth,
              MOST_AROUND,
            )
          : null;
    const [type, ending] = TYPES[name] as readonly [string, string];
    return {
      type,
      fileName: `papergraph.${ending}`,
      truncated: part?.truncated ?? false,
      lines: format.lines(store.export({ scope: format.scope, ...(part ? { ids: part.ids } : {}) })),
    };
  };
