// What GET /export answers from: the same formats and the same choice of nodes as the command.
import { type GraphQLSchema, graphql } from 'graphql';
import { PapergraphError } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { Context } from '../../src/graphql/context.js';
import type { ExportAnswer, Exporter } from '../../src/http/export.js';
import { FORMATS, type StreamFormat } from './format.js';
import { around, MOST_AROUND } from './select.js';

const TYPES: Readonly<Record<string, readonly [type: string, ending: string]>> = {
  jsonl: ['application/jsonl; charset=utf-8', 'jsonl'],
  graphml: ['application/graphml+xml; charset=utf-8', 'graphml'],
  gexf: ['application/gexf+xml; charset=utf-8', 'gexf'],
  graphology: ['application/json; charset=utf-8', 'json'],
  bibtex: ['application/x-bibtex; charset=utf-8', 'bib'],
};
const MOST_FOUND = 20;
const SEARCH_MS = 10_000;
const SEARCH = `query Found($words: String!) { search(query: $words, first: ${MOST_FOUND}) { nodes { id } } }`;

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

/** Ids of the first answers to these words, as the API finds them. */
const found = async (
  schema: GraphQLSchema,
  store: GraphStore,
  words: string,
  signal: AbortSignal,
): Promise<string[]> => {
  const contextValue: Context = { store, signal, timeoutMs: SEARCH_MS };
  const { data, errors } = await graphql({ schema, source: SEARCH, variableValues: { words }, contextValue });
  const { search } = (data ?? {}) as { search?: { nodes: { id: string }[] } | null };
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const ids = search?.nodes.map(({ id }) => id) ?? [];
  if (ids.length === 0) throw bad('search', `"search" finds nothing in this graph: "${words}".`);
  return ids;
};

export const exporterOf =
  (schema: GraphQLSchema, store: GraphStore): Exporter =>
  async ({ format: name, around: words, search, depth }, signal): Promise<ExportAnswer> => {
    const format = await formatOf(name);
    const part =
      words !== null
        ? await around(store, words, depth, '"around"')
        : search !== null
          ? await store.surroundings(await found(schema, store, search, signal), depth, MOST_AROUND)
          : null;
    const [type, ending] = TYPES[name] as readonly [string, string];
    return {
      type,
      fileName: `papergraph.${ending}`,
      truncated: part?.truncated ?? false,
      lines: format.lines(store.export({ scope: format.scope, ...(part ? { ids: part.ids } : {}) })),
    };
  };
