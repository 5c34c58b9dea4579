// What the colours and lines mean, and the one sentence that shows what an edge of this graph is.
import { useState } from 'preact/hooks';
import type { ClaimFragment, NodeType } from '../../generated/graphql.js';
import { KIND_NAMES } from '../graph/looks.js';
import { Claim, type Go } from './parts.js';

export const Legend = ({ kinds }: { kinds: readonly NodeType[] }) => (
  <ul class="legend" aria-label="Colours">
    {kinds.map((kind) => (
      <li key={kind} data-kind={kind}>
        <span class="dot" />
        {KIND_NAMES[kind]}
      </li>
    ))}
  </ul>
);

/** One claim with its sentence; the button turns to the next. */
export const ClaimCard = ({ claims, go }: { claims: readonly ClaimFragment[]; go: Go }) => {
  const [at, setAt] = useState(0);
  const told = claims.filter(({ evidence }) => evidence.length > 0);
  const claim = told[at % Math.max(1, told.length)];
  if (!claim) return null;
  return (
    <section class="card" aria-label="A claim, in its paper's words">
      <ul>
        <Claim claim={claim} go={go} />
      </ul>
      <p class="row">
        <small>
          in{' '}
          <button type="button" class="link" onClick={() => go(claim.paper.id)}>
            {claim.paper.shortLabel}
          </button>
        </small>
        {told.length > 1 && (
          <button type="button" onClick={() => setAt(at + 1)}>
            Another
          </button>
        )}
      </p>
    </section>
  );
};
