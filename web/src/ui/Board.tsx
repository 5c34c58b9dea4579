// A benchmark's rows that can be compared, ranked; and apart, each with its reason, what cannot.
import { useState } from 'preact/hooks';
import type { NumberFragment } from '../../generated/graphql.js';
import { LEADERBOARD } from '../api/details.js';
import { Figure, FigureCite, figureOf, type Go, NodeLink, Section, Sure } from './parts.js';
import { Sentences } from './Sentence.js';
import { useAnswer } from './use-answer.js';

interface BoardProps {
  slug: string;
  /** All numbers on it: their metrics are the choice. */
  results: readonly NumberFragment[];
  go: Go;
}

export const Board = ({ slug, results, go }: BoardProps) => {
  const [metric, setMetric] = useState<string | null>(null);
  const asked = useAnswer(LEADERBOARD, { benchmark: slug, metric });
  const metrics = [...new Set(results.flatMap((result) => result.metric?.name ?? []))].sort();
  if (asked.state === 'failed') return <p role="alert">{asked.message}</p>;
  if (asked.state === 'waiting' || !asked.answer.leaderboard) return null;
  const board = asked.answer.leaderboard;
  return (
    <>
      {metrics.length > 1 && (
        <label class="by">
          By{' '}
          <select value={board.metric?.name ?? ''} onChange={(event) => setMetric(event.currentTarget.value)}>
            {metrics.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <Section title={`Comparable: ${board.metric?.name ?? 'no metric'}`} count={board.rows.length}>
        <ol class="board">
          {board.rows.map(({ rank, subject, best }) => (
            <li key={best.id} value={rank}>
              <p>
                {subject ? (
                  <NodeLink id={subject.id} name={subject.name} go={go} />
                ) : (
                  <NodeLink id={best.paper.id} name={best.subjectText ?? best.paper.shortLabel} go={go} />
                )}{' '}
                <b>{figureOf(best)}</b> <Sure confidence={best.confidence} />
              </p>
              <Sentences evidence={best.evidence} />
              <FigureCite result={best} />
            </li>
          ))}
        </ol>
      </Section>
      {board.apart.map(({ reason, rows }) => (
        <Section key={reason} title={`Apart: ${reason}`} count={rows.length}>
          <ul>
            {rows.map((result) => (
              <Figure key={result.id} result={result} go={go} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
};
