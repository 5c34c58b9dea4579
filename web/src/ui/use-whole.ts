// The communities of a graph that has too many papers for dots: asked for when it is known how many there are.
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client.js';
import { COMMUNITIES } from '../api/operations.js';
import { MANY, type Whole } from '../graph/whole.js';

const TRY_AGAIN_MS = 3_000;
const MOST_TRIES = 20;

/** Undefined while it is not known, null where the first picture is of papers. @param papers in the graph. */
export const useWhole = (papers: number | undefined): Whole | null | undefined => {
  const [whole, setWhole] = useState<Whole | null | undefined>(undefined);
  useEffect(() => {
    if (papers === undefined) return;
    if (papers < MANY) return setWhole(null);
    const giveUp = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The server works them out once after a load; a first reader may come too early.
    const attempt = (left: number): void => {
      ask(COMMUNITIES, {}, giveUp.signal).then(
        ({ communities }) => {
          if (!giveUp.signal.aborted) setWhole(communities ?? null);
        },
        () => {
          if (giveUp.signal.aborted) return;
          if (left === 0) setWhole(null);
          else timer = setTimeout(() => attempt(left - 1), TRY_AGAIN_MS);
        },
      );
    };
    attempt(MOST_TRIES);
    return () => {
      giveUp.abort();
      clearTimeout(timer);
    };
  }, [papers]);
  return whole;
};
