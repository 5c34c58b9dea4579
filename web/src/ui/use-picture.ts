// The first picture: of papers, narrowed by the server where the filter leaves too little of it, or of communities
// where there are too many papers and no filter asks for some of them.
import { useEffect, useState } from 'preact/hooks';
import type { DrawingFragment, OverviewQuery } from '../../generated/graphql.js';
import { NARROWED, OVERVIEW } from '../api/operations.js';
import { hasTooLittle, type Narrowing, narrowingOf } from '../graph/narrow.js';
import type { Whole } from '../graph/whole.js';
import type { Filter } from '../view/address.js';
import { type Answered, useAnswer } from './use-answer.js';
import { useWhole } from './use-whole.js';

/** Nodes of the first picture: more than this and nobody reads it. */
const LIMIT = 150;
/** A slider that is still being moved asks nothing. */
const SETTLED_MS = 300;

export interface Picture {
  readonly first: Answered<OverviewQuery>;
  readonly answer: OverviewQuery | null;
  /** What to draw of papers; null while it is not known. */
  readonly overview: DrawingFragment | null;
  /** Undefined while it is not known, null where the picture is of papers. */
  readonly whole: Whole | null | undefined;
  readonly papers: number | undefined;
  /** The filter in the server's words; null where it leaves out nothing that matters there. */
  readonly asked: Narrowing | null;
}

export const usePicture = (filter: Filter): Picture => {
  const first = useAnswer(OVERVIEW, { limit: LIMIT });
  const answer = first.state === 'there' ? first.answer : null;
  const papers = answer ? (answer.stats?.nodes.find(({ type }) => type === 'PAPER')?.count ?? 0) : undefined;
  const whole = useWhole(papers);
  const asked = narrowingOf(useSettled(filter));
  const overview = answer?.overview ?? null;
  const again = asked !== null && overview !== null && hasTooLittle(overview, asked);
  const narrowed = useAnswer(NARROWED, again ? { limit: LIMIT, ...asked } : null);
  const instead = again && narrowed.state === 'there' ? (narrowed.answer.overview ?? null) : null;
  return {
    first,
    answer,
    papers,
    asked,
    overview: instead ?? overview,
    whole: asked && whole ? null : whole,
  };
};

const useSettled = (filter: Filter): Filter => {
  const [settled, setSettled] = useState(filter);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(filter), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [filter]);
  return settled;
};
