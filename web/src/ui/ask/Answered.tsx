// What every answer has around it: waiting, failed with a way to try again, and the way to the playground.
import type { ComponentChildren } from 'preact';
import type { TypedDocumentString } from '../../../generated/graphql.js';
import { playgroundAddress } from '../../../playground/handed.js';
import type { Answered as State } from '../use-answer.js';
import { useAnswer } from '../use-answer.js';

interface AnsweredProps<R, V extends object> {
  operation: TypedDocumentString<R, V>;
  variables: V;
  /** Which part of the answer, where it takes several questions. */
  part?: string;
  children: (answer: R) => ComponentChildren;
}

export const Waits = <R,>({ of, children }: { of: State<R>; children: (answer: R) => ComponentChildren }) => {
  if (of.state === 'waiting') return <p role="status">Looking …</p>;
  if (of.state === 'there') return <>{children(of.answer)}</>;
  return (
    <p role="alert">
      {of.message}{' '}
      <button type="button" onClick={of.again}>
        Try again
      </button>
    </p>
  );
};

export const Answered = <R, V extends object>({
  operation,
  variables,
  part,
  children,
}: AnsweredProps<R, V>) => {
  const answered = useAnswer(operation, variables);
  return (
    <>
      <p>
        <a href={playgroundAddress(operation.toString(), variables)}>GraphQL of {part ?? 'this'}</a>
      </p>
      <Waits of={answered}>{children}</Waits>
    </>
  );
};
