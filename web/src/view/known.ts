// What the page knows of nodes by slug and by id: addresses name slugs, the API's lists give ids. Each is asked
// for once.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../api/client.js';
import { NAMED_AUTHOR, NAMED_ENTITY, NAMED_NODE, NAMED_PAPER } from '../api/named.js';
import type { Kind } from '../graph/build.js';
import { isCommunity } from '../graph/whole.js';
import type { Ref } from './address.js';

export interface Known {
  id: string;
  slug: string;
  name: string;
  type: Kind;
}

export interface Book {
  /** Undefined while not known, null when it names nothing in this graph. */
  get: (ref: Ref | null) => Known | null | undefined;
  learn: (known: Known) => void;
  /** How an address names this node. */
  refOf: (id: string) => Ref;
  /** Message of the last look-up that failed, until it is tried again. */
  problem: string | null;
  again: () => void;
}

interface Named {
  __typename: string;
  id: string;
  slug?: string;
  name?: string;
  title?: string;
}

/** From an answer that has `__typename`, id, slug and a name or title. */
export const knownOf = ({ __typename, id, slug = id, name, title }: Named): Known => ({
  id,
  slug,
  name: name ?? title ?? id,
  type: __typename.toUpperCase() as Kind,
});

const lookUp = async (ref: Ref): Promise<Known | null> => {
  // A community is no node of the graph: it is named by its id, and the picture knows it.
  if (isCommunity(ref))
    return { id: ref.slice(ref.indexOf('/') + 1), slug: ref, name: 'Community', type: 'COMMUNITY' };
  const slug = ref;
  const found: Named | null | undefined = !ref.includes('/')
    ? (await ask(NAMED_NODE, { id: ref })).node
    : ref.startsWith('paper/')
      ? (await ask(NAMED_PAPER, { slug })).paper
      : ref.startsWith('author/')
        ? (await ask(NAMED_AUTHOR, { slug })).author
        : (await ask(NAMED_ENTITY, { slug })).entity;
  return found ? knownOf(found) : null;
};

/** Looks up what is in `wanted` and not known yet. */
export const useBook = (wanted: readonly (Ref | null)[]): Book => {
  const book = useRef(new Map<Ref, Known | null>());
  const asked = useRef(new Set<Ref>());
  const [, setVersion] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const put = useCallback((ref: Ref, known: Known | null) => {
    book.current.set(ref, known);
    if (known) book.current.set(known.id, known).set(known.slug, known);
  }, []);
  const key = wanted.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what is wanted.
  useEffect(() => {
    for (const ref of wanted) {
      if (!ref || book.current.has(ref) || asked.current.has(ref)) continue;
      asked.current.add(ref);
      lookUp(ref)
        .then((known) => {
          put(ref, known);
          setVersion((n) => n + 1);
        })
        .catch((error: Error) => {
          asked.current.delete(ref);
          setProblem(error.message);
        });
    }
  }, [key, tries]);
  const again = useCallback(() => {
    setProblem(null);
    setTries((n) => n + 1);
  }, []);
  const learn = useCallback(
    (known: Known) => {
      if (book.current.get(known.id)?.slug === known.slug) return;
      put(known.id, known);
      setVersion((n) => n + 1);
    },
    [put],
  );
  const get = useCallback((ref: Ref | null) => (ref === null ? null : book.current.get(ref)), []);
  const refOf = useCallback((id: string) => book.current.get(id)?.slug ?? id, []);
  return { get, learn, refOf, problem, again };
};
