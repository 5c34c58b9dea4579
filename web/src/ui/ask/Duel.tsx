// A against B: the score of the claims, each with its sentence, and circles in which everybody beats the next.
import { DUEL } from '../../api/questions.js';
import type { Known } from '../../view/known.js';
import { Claim, type Go, NodeLink, Section } from '../parts.js';
import { Answered } from './Answered.js';

export const Duel = ({ a, b, go }: { a: Known; b: Known; go: Go }) => (
  <Answered operation={DUEL} variables={{ a: a.slug, b: b.slug }}>
    {({ headToHead: duel }) =>
      duel && (
        <>
          <p class="score">
            <NodeLink id={duel.a.id} name={duel.a.name} go={go} />{' '}
            <b>
              {duel.wins} : {duel.losses}
            </b>{' '}
            <NodeLink id={duel.b.id} name={duel.b.name} go={go} />
            {duel.ties > 0 && <small> {duel.ties} alike</small>}
          </p>
          {duel.comparisons.length === 0 && (
            <p role="status">
              No paper in this graph compares {duel.a.name} with {duel.b.name}. That may be an experiment
              worth doing.
            </p>
          )}
          <Section title="Claims" count={duel.comparisons.length}>
            <ul>
              {duel.comparisons.map((claim) => (
                <Claim key={claim.id} claim={claim} go={go} />
              ))}
            </ul>
          </Section>
          <Section title="Circles" count={duel.cycles.length}>
            <ul>
              {duel.cycles.map(({ entities }) => (
                <li key={entities.map(({ id }) => id).join()}>
                  {entities.map(({ name }) => name).join(' beats ')} beats {entities[0]?.name}
                </li>
              ))}
            </ul>
          </Section>
        </>
      )
    }
  </Answered>
);
