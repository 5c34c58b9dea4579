// The panels of what papers have in common (technique, model, benchmark, task) and of authors.
import type {
  AuthorDetailsFragment,
  ClaimFragment,
  DetailsQuery,
  NumberFragment,
} from '../../generated/graphql.js';
import { Board } from './Board.js';
import { Family } from './Family.js';
import { Claim, EdgeCite, Figure, type Go, NodeLink, Section, Sure } from './parts.js';
import { Sentences } from './Sentence.js';

type Details = NonNullable<DetailsQuery['node']>;
export type EntityDetails = Extract<Details, { __typename: 'Technique' | 'Model' | 'Benchmark' | 'Task' }>;

const ROLES = {
  INTRODUCES: 'introduces it',
  USES: 'uses it',
  EVALUATES: 'evaluates it',
  COMPARES: 'compares with it',
  MENTIONS: 'mentions it',
} as const;

/** Claims sorted by who is said to be ahead. */
const sides = ({ id, comparisons }: EntityDetails) => {
  const ahead = ({ outcome, object }: ClaimFragment): boolean =>
    outcome === (object.id === id ? 'WORSE' : 'BETTER');
  const { nodes } = comparisons;
  const decided = nodes.filter(({ outcome }) => outcome !== 'SIMILAR');
  return {
    beaten: decided.filter((claim) => !ahead(claim)),
    beats: decided.filter(ahead),
    alike: nodes.filter(({ outcome }) => outcome === 'SIMILAR'),
  };
};

const Claims = ({ title, claims, go }: { title: string; claims: readonly ClaimFragment[]; go: Go }) => (
  <Section title={title} count={claims.length}>
    <ul>
      {claims.map((claim) => (
        <Claim key={claim.id} claim={claim} go={go} />
      ))}
    </ul>
  </Section>
);

const Figures = ({ title, of, go }: { title: string; of: readonly NumberFragment[]; go: Go }) => (
  <Section title={title} count={of.length}>
    <ul>
      {of.map((result) => (
        <Figure key={result.id} result={result} go={go} />
      ))}
    </ul>
  </Section>
);

/** A technique's gains stand apart from plain scores: where it helped, and by how much. */
const Numbers = ({ entity, go }: { entity: EntityDetails; go: Go }) => {
  const { nodes } = entity.results;
  if (entity.__typename === 'Benchmark') return <Board slug={entity.slug} results={nodes} go={go} />;
  const gains = nodes.filter(({ kind }) => kind === 'IMPROVEMENT' || kind === 'SPEEDUP');
  return (
    <>
      <Figures title="Where it helped, and by how much" of={gains} go={go} />
      <Figures title="Numbers" of={nodes.filter((result) => !gains.includes(result))} go={go} />
    </>
  );
};

export const EntityPanel = ({ entity, go }: { entity: EntityDetails; go: Go }) => (
  <>
    <h2>{entity.name}</h2>
    <p class="facts">
      <span data-kind={entity.__typename.toUpperCase()}>{entity.__typename.toLowerCase()}</span>
      {entity.__typename === 'Model' && entity.kind && <span>{entity.kind.toLowerCase()}</span>}
      {entity.__typename === 'Model' && entity.parameterCount && (
        <span>
          {Intl.NumberFormat('en', { notation: 'compact' }).format(entity.parameterCount)} parameters
        </span>
      )}
      {entity.generic && <span>a bare class of things</span>}
    </p>
    {entity.description && <p class="text">{entity.description}</p>}
    {entity.aliases.length > 0 && (
      <p>
        <small>Also written {entity.aliases.slice(0, 12).join(', ')}</small>
      </p>
    )}
    {entity.__typename === 'Model' && entity.family && (
      <p>
        Family <NodeLink id={entity.family.id} name={entity.family.name} kind="MODEL" go={go} />
      </p>
    )}
    {entity.__typename === 'Benchmark' && (
      <Section title="Parts" count={entity.parts.nodes.length}>
        <p class="row">
          {entity.parts.nodes.map((node) => (
            <NodeLink key={node.id} id={node.id} name={node.name} kind="BENCHMARK" go={go} />
          ))}
        </p>
      </Section>
    )}
    <Claims title="Who claims to beat it" claims={sides(entity).beaten} go={go} />
    <Section title="Papers" count={entity.papers.totalCount}>
      <ul>
        {entity.papers.edges.map((edge) => (
          <li key={edge.id}>
            <p>
              <NodeLink id={edge.node.id} name={edge.node.title} kind="PAPER" go={go} />{' '}
              <small>{ROLES[edge.role]}</small> <Sure confidence={edge.confidence} />
            </p>
            <Sentences evidence={edge.evidence} />
            <EdgeCite paper={edge.node} entity={entity} role={edge.role} evidence={edge.evidence} />
          </li>
        ))}
      </ul>
    </Section>
    <Claims title="What it is claimed to beat" claims={sides(entity).beats} go={go} />
    <Claims title="Claimed to be alike" claims={sides(entity).alike} go={go} />
    {entity.comparisons.totalCount > entity.comparisons.nodes.length && (
      <small>
        The {entity.comparisons.nodes.length} newest of {entity.comparisons.totalCount} claims.
      </small>
    )}
    <Numbers entity={entity} go={go} />
    {(entity.__typename === 'Model' || entity.__typename === 'Technique') && (
      <Family slug={entity.slug} go={go} />
    )}
  </>
);

export const AuthorPanel = ({ author, go }: { author: AuthorDetailsFragment; go: Go }) => (
  <>
    <h2>{author.name}</h2>
    {author.orcid && <p class="facts">ORCID {author.orcid}</p>}
    <Section title="Papers" count={author.papers.totalCount}>
      <ul>
        {author.papers.nodes.map((paper) => (
          <li key={paper.id}>
            <NodeLink id={paper.id} name={paper.title} kind="PAPER" go={go} />
          </li>
        ))}
      </ul>
    </Section>
  </>
);
