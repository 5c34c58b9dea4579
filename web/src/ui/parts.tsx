// Small parts that panel and cards share: a link to a node, a claim and a number told in words.
import type { ClaimFragment, NumberFragment } from '../../generated/graphql.js';
import { Sentences } from './Sentence.js';

export type Go = (id: string) => void;

/** A button that looks like a link: it moves the map and the panel, not the page. */
export const NodeLink = ({ id, name, kind, go }: { id: string; name: string; kind?: string; go: Go }) => (
  <button type="button" class="link" data-kind={kind} onClick={() => go(id)}>
    {name}
  </button>
);

const VERBS = { BETTER: 'beats', WORSE: 'falls short of', SIMILAR: 'is like' } as const;
const signed = (n: number): string => (n > 0 ? `+${n}` : String(n));

/** The subject in words: an entity, the paper's own words, or what the paper itself brings. */
const Subject = ({ of, go }: { of: ClaimFragment | NumberFragment; go: Go }) =>
  of.subject ? (
    <NodeLink id={of.subject.id} name={of.subject.name} go={go} />
  ) : (
    <NodeLink id={of.paper.id} name={of.subjectText ?? of.paper.shortLabel} go={go} />
  );

export const Claim = ({ claim, go }: { claim: ClaimFragment; go: Go }) => (
  <li>
    <p>
      <Subject of={claim} go={go} /> <b data-outcome={claim.outcome}>{VERBS[claim.outcome]}</b>{' '}
      <NodeLink id={claim.object.id} name={claim.object.name} go={go} />
      {typeof claim.delta === 'number' && ` by ${signed(claim.delta)}`}
      {claim.metric && ` in ${claim.metric.name}`} <Sure confidence={claim.confidence} />
    </p>
    <Sentences evidence={claim.evidence} />
  </li>
);

export const Figure = ({ result, go }: { result: NumberFragment; go: Go }) => {
  const metric = result.metric?.name ?? result.metricText;
  return (
    <li>
      <p>
        <Subject of={result} go={go} />: {metric && `${metric} `}
        <b>
          {result.bound && `${result.bound} `}
          {result.value.toLocaleString('en')}
          {result.unit === '%' || result.unit === 'x' ? result.unit : ` ${result.unit}`}
        </b>
        {result.benchmark && (
          <>
            {' on '}
            <NodeLink id={result.benchmark.id} name={result.benchmark.name} kind="BENCHMARK" go={go} />
          </>
        )}
        {result.split && ` (${result.split})`}
        {result.setting && `, ${result.setting}`} <Sure confidence={result.confidence} />
      </p>
      <Sentences evidence={result.evidence} />
    </li>
  );
};

export const Sure = ({ confidence }: { confidence: number }) => (
  <small title="How sure the graph is of this">{Math.round(confidence * 100)}% sure</small>
);

/** A section that is not there when it has nothing to say. */
export const Section = ({
  title,
  count,
  children,
}: {
  title: string;
  count: number;
  children: preact.ComponentChildren;
}) =>
  count === 0 ? null : (
    <section>
      <h3>
        {title} <small>{count}</small>
      </h3>
      {children}
    </section>
  );
