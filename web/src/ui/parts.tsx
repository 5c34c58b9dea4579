// Small parts that panel and cards share: a link to a node, a claim and a number told in words.
import type { ClaimFragment, NumberFragment, Role, SaidFragment } from '../../generated/graphql.js';
import { Cite } from './Cite.js';
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
    <Cite
      paper={claim.paper.id}
      words={`${claim.subject?.name ?? claim.subjectText ?? claim.paper.shortLabel} ${VERBS[claim.outcome]} ${claim.object.name}`}
      evidence={claim.evidence}
      gold={{
        comparisons: [
          {
            subject: claim.subject?.name ?? claim.subjectText,
            object: claim.object.name,
            outcome: claim.outcome.toLowerCase(),
          },
        ],
      }}
    />
  </li>
);

/** "over 83.1%". */
export const figureOf = ({ bound, value, unit }: NumberFragment): string =>
  `${bound ? `${bound} ` : ''}${value.toLocaleString('en')}${unit === '%' || unit === 'x' ? unit : ` ${unit}`}`;

/** An edge from a paper to an entity, to take along or report. */
interface EdgeCiteProps {
  paper: { id: string; title: string };
  entity: { name: string; __typename: string };
  role: Role;
  evidence: readonly SaidFragment[];
}

export const EdgeCite = ({ paper, entity, role, evidence }: EdgeCiteProps) => (
  <Cite
    paper={paper.id}
    words={`“${paper.title}” ${role.toLowerCase()} ${entity.name}`}
    evidence={evidence}
    gold={{
      entities: [
        {
          name: entity.name,
          type: entity.__typename.toLowerCase(),
          role: role.toLowerCase(),
          mentions: evidence.map(({ field, start, end, text }) => ({
            field: field.toLowerCase(),
            start,
            end,
            text,
          })),
        },
      ],
    }}
  />
);

/** "accuracy", "accuracy gain": a gain over something is not a score. */
const metricOf = ({ metric, metricText, kind }: NumberFragment): string => {
  const name = metric?.name ?? metricText ?? '';
  return kind === 'IMPROVEMENT' && !/improvement|reduction|gain/i.test(name) ? `${name} gain`.trim() : name;
};

export const Figure = ({ result, go }: { result: NumberFragment; go: Go }) => {
  const metric = metricOf(result);
  return (
    <li>
      <p>
        <Subject of={result} go={go} />: {metric && `${metric} `}
        <b>{figureOf(result)}</b>
        {result.baseline && <small> against {result.baseline}</small>}
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
      <FigureCite result={result} />
    </li>
  );
};

export const FigureCite = ({ result }: { result: NumberFragment }) => {
  const { subject, subjectText, paper, benchmark, metric, metricText, value, unit, evidence } = result;
  const who = subject?.name ?? subjectText;
  const where = benchmark ? ` on ${benchmark.name}` : '';
  return (
    <Cite
      paper={paper.id}
      words={`${who ?? paper.shortLabel}: ${metricOf(result)} ${figureOf(result)}${where}`}
      evidence={evidence}
      gold={{
        results: [
          {
            subject: who,
            benchmark: benchmark?.name ?? null,
            metric: metric?.name ?? metricText,
            value,
            unit,
          },
        ],
      }}
    />
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
