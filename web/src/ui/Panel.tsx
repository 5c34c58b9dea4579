// The panel beside the map: asks for a node's details and shows them; slow, failed and gone each say so.
import { useEffect, useRef } from 'preact/hooks';
import type { DetailsQuery } from '../../generated/graphql.js';
import { playgroundAddress } from '../../playground/handed.js';
import { DETAILS } from '../api/details.js';
import { type Known, knownOf } from '../view/known.js';
import { AuthorPanel, EntityPanel } from './EntityPanel.js';
import type { Following } from './follow.js';
import { PaperPanel } from './PaperPanel.js';
import type { Go } from './parts.js';
import { useAnswer } from './use-answer.js';

interface PanelProps {
  id: string;
  go: Go;
  expand: Go;
  /** Told the slug and name once they are known. */
  learn: (known: Known) => void;
  /** A map of this node and its neighbours alone. */
  alone: Go;
  following: Following;
  close: () => void;
}

export const Panel = ({ id, go, expand, learn, alone, following, close }: PanelProps) => {
  const details = useAnswer(DETAILS, { id });
  const top = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another node starts at the top.
  useEffect(() => top.current?.scrollTo(0, 0), [id]);
  const node = details.state === 'there' ? details.answer.node : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once an answer.
  useEffect(() => {
    if (node) learn(knownOf(node));
  }, [node]);
  return (
    <aside class="panel" ref={top} aria-label="Details" aria-busy={details.state === 'waiting'}>
      <p class="row tools">
        <button type="button" title="Show its neighbours on the map" onClick={() => expand(id)}>
          Neighbours
        </button>
        <button type="button" title="A map of this and its neighbours alone" onClick={() => alone(id)}>
          Only these
        </button>
        {node && (
          <button
            type="button"
            aria-pressed={following.follows(node.id)}
            onClick={() => following.toggle(knownOf(node))}
          >
            {following.follows(node.id) ? 'Following' : 'Follow'}
          </button>
        )}
        <button type="button" class="close" aria-label="Close details" onClick={close}>
          ×
        </button>
      </p>
      {details.state === 'waiting' && <p role="status">Loading …</p>}
      {details.state === 'failed' && (
        <p role="alert">
          {details.message}{' '}
          <button type="button" onClick={details.again}>
            Try again
          </button>
        </p>
      )}
      {details.state === 'there' && <Shown node={details.answer.node ?? null} go={go} />}
      <p>
        <a href={playgroundAddress(DETAILS.toString(), { id })}>GraphQL of this</a>
      </p>
    </aside>
  );
};

type Node = NonNullable<DetailsQuery['node']>;

const Shown = ({ node, go }: { node: Node | null; go: Go }) =>
  node ? shownAs(node, go) : <p role="status">This is no longer in the graph.</p>;

const shownAs = (node: Node, go: Go) => {
  switch (node.__typename) {
    case 'Paper':
      return <PaperPanel paper={node} go={go} />;
    case 'Author':
      return <AuthorPanel author={node} go={go} />;
    case 'Technique':
    case 'Model':
    case 'Benchmark':
    case 'Task':
      return <EntityPanel entity={node} go={go} />;
    default:
      return null;
  }
};
