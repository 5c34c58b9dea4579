// An operation's answer as state: waiting, there, or failed with a way to try again.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../../generated/graphql.js';
import { ask } from '../api/client.js';

export type Answered<R> =
  | { state: 'waiting' }
  | { state: 'there'; answer: R }
  | { state: 'failed'; message: string; again: () => void };

/** Asks whenever the variables change, and not while they are null; an answer that comes too late is dropped. */
export const useAnswer = <R, V>(operation: TypedDocumentString<R, V>, variables: V | null): Answered<R> => {
  const [tries, setTries] = useState(0);
  const again = useCallback(() => setTries((n) => n + 1), []);
  const [answered, setAnswered] = useState<Answered<R>>({ state: 'waiting' });
  const key = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the variables.
  useEffect(() => {
    const giveUp = new AbortController();
    setAnswered({ state: 'waiting' });
    if (variables === null) return;
    ask(operation, variables, giveUp.signal).then(
      (answer) => {
        if (!giveUp.signal.aborted) setAnswered({ state: 'there', answer });
      },
      (error: Error) => {
        if (!giveUp.signal.aborted) setAnswered({ state: 'failed', message: error.message, again });
      },
    );
    return () => giveUp.abort();
  }, [operation, key, tries]);
  return answered;
};
