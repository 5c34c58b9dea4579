// Which nodes words find, as the API's search does: what `--search` and `GET /export?search=` cut out lies around these.
import { type GraphQLSchema, graphql } from 'graphql';
import { PapergraphError } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { Context } from '../../src/graphql/context.js';
import { createSchema } from '../../src/graphql/schema.js';

/** Of an answer so many, the best. */
const MOST_FOUND = 20;
const SEARCH_MS = 10_000;
const SEARCH = `query Found($words: String!) { search(query: $words, first: ${MOST_FOUND}) { nodes { id } } }`;

/** @param flag what the caller calls the words, for the error. @throws BAD_USER_INPUT when they find nothing. */
export const idsFound = async (
  store: GraphStore,
  words: string,
  flag: string,
  { schema = createSchema(), signal }: { schema?: GraphQLSchema; signal?: AbortSignal } = {},
): Promise<string[]> => {
  const contextValue: Context = { store, ...(signal ? { signal } : {}), timeoutMs: SEARCH_MS };
  const { data, errors } = await graphql({ schema, source: SEARCH, variableValues: { words }, contextValue });
  const { search } = (data ?? {}) as { search?: { nodes: { id: string }[] } | null };
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const ids = search?.nodes.map(({ id }) => id) ?? [];
  if (ids.length === 0)
    throw new PapergraphError('BAD_USER_INPUT', `${flag} finds nothing in this graph: "${words}".`, {
      argument: 'search',
    });
  return ids;
};
