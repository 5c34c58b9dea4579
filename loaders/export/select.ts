// Which part of the graph an export holds: what lies around a node that somebody names in words.
import { PapergraphError } from '../../src/domain/errors.js';
import type { GraphStore, Surroundings } from '../../src/graph/store.js';

/** Papers and entities around a node: what a person can look at; facts and authors come on top. */
export const MOST_AROUND = 3_000;

type Names = Pick<GraphStore, 'nodesNamed' | 'surroundings'>;

const bad = (message: string): PapergraphError => new PapergraphError('BAD_USER_INPUT', message);

/** The one node that these words name. @param flag what the caller calls them, for the error. */
const centre = async (store: Names, words: string, flag: string): Promise<string> => {
  const found = await store.nodesNamed(words);
  const [node] = found;
  if (!node)
    throw bad(
      `${flag} names nothing in this graph: "${words}". Give an id, a slug such as model/llama-2, an arXiv id or a name; the API's \`search\` finds them.`,
    );
  if (found.length > 1)
    throw bad(
      `${flag} "${words}" may mean ${found.map(({ id, slug }) => slug ?? id).join(', ')}: name one of these.`,
    );
  return node.id;
};

/** What lies within `depth` edges of the node that the words name. */
export const around = async (
  store: Names,
  words: string,
  depth: number,
  flag: string,
): Promise<Surroundings> => store.surroundings([await centre(store, words, flag)], depth, MOST_AROUND);
