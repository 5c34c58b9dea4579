// Beside the first picture: how much there is, one claim in its paper's words, and what one can do.
import { useState } from 'preact/hooks';
import type { ClaimFragment, OverviewQuery } from '../../generated/graphql.js';
import { KIND_NAMES } from '../graph/looks.js';
import type { Whole } from '../graph/whole.js';
import { QUESTIONS, type Question } from '../view/address.js';
import { TITLES } from './ask/titles.js';
import { Claim, type Go } from './parts.js';

interface StartProps {
  answer: OverviewQuery;
  /** Where the first picture is of communities. */
  whole: Whole | null;
  /** The map holds what was chosen and its neighbours alone. */
  alone: boolean;
  go: Go;
  ask: (question: Question) => void;
}

export const Start = ({ answer, whole, alone, go, ask }: StartProps) => (
  <aside class="panel start" aria-label="About this graph">
    <p class="facts">
      {answer.stats?.nodes
        .filter(({ count }) => count > 0)
        .map(({ type, count }) => (
          <span key={type} data-kind={type}>
            <b>{count.toLocaleString('en')}</b> {KIND_NAMES[type].toLowerCase()}
            {count === 1 ? '' : 's'}
          </span>
        ))}
    </p>
    <ClaimCard claims={answer.comparisons?.nodes ?? []} go={go} />
    <h2>Ask</h2>
    <ul class="asks">
      {QUESTIONS.map((name) => (
        <li key={name}>
          <button type="button" class="link" onClick={() => ask({ name, a: null, b: null })}>
            {TITLES[name]}
          </button>
        </li>
      ))}
    </ul>
    <h2>On the map</h2>
    {alone ? (
      <p>What you chose and its neighbours, nothing else; “Whole map” above leads back.</p>
    ) : whole ? (
      <OfParts whole={whole} />
    ) : (
      <OfPapers truncated={answer.overview?.truncated ?? false} />
    )}
    <ul class="keys">
      <li>
        <kbd>click</kbd> a node: all that is known of it, with the sentences
      </li>
      <li>
        <kbd>double click</kbd> or <kbd>Enter</kbd>: its neighbours
      </li>
      <li>
        <kbd>/</kbd> search, <kbd>arrows</kbd> walk, <kbd>+</kbd> <kbd>-</kbd> <kbd>0</kbd> zoom
      </li>
    </ul>
  </aside>
);

const OfPapers = ({ truncated }: { truncated: boolean }) => (
  <p>
    {truncated
      ? 'The newest papers and what at least two of them share'
      : 'Papers and what at least two of them share'}
    ; what nearly all share is left out. Each island is titled by what holds it together.
    {truncated && ' Search above for all the others.'}
  </p>
);

const OfParts = ({ whole }: { whole: Whole }) => (
  <p>
    All {whole.paperCount.toLocaleString('en')} papers in {whole.nodes.length} parts: papers that share more
    with each other than with the rest. The area of a disc is its number of papers, its colour how fast it
    grew in the last year, its name what holds it together. Come near to see its papers; the discs keep their
    places.
    {whole.outsideCount > 0 &&
      ` ${whole.outsideCount.toLocaleString('en')} papers share nothing with another; search finds them.`}
  </p>
);

/** One claim with its sentence; the button turns to the next. */
const ClaimCard = ({ claims, go }: { claims: readonly ClaimFragment[]; go: Go }) => {
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
