// The panels of what papers have in common (technique, model, benchmark, task) and of authors.
import type { AuthorDetailsFragment, DetailsQuery } from '../../generated/graphql.js';
import { Claim, Figure, type Go, NodeLink, Section, Sure } from './parts.js';
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

const relativesOf = (of: EntityDetails): { title: string; nodes: { id: string; name: string }[] }[] => {
  if (of.__typename === 'Model')
    return [
      { title: 'Family', nodes: of.family ? [of.family] : [] },
      { title: 'Variants', nodes: of.variants.nodes },
    ];
  if (of.__typename === 'Technique')
    return [
      { title: 'Broader', nodes: of.broader.nodes },
      { title: 'Narrower', nodes: of.narrower.nodes },
    ];
  return of.__typename === 'Benchmark' ? [{ title: 'Parts', nodes: of.parts.nodes }] : [];
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
    {relativesOf(entity).map(({ title, nodes }) => (
      <Section key={title} title={title} count={nodes.length}>
        <p class="row">
          {nodes.map((node) => (
            <NodeLink key={node.id} id={node.id} name={node.name} go={go} />
          ))}
        </p>
      </Section>
    ))}
    <Section title="Papers" count={entity.papers.totalCount}>
      <ul>
        {entity.papers.edges.map((edge) => (
          <li key={edge.id}>
            <p>
              <NodeLink id={edge.node.id} name={edge.node.title} kind="PAPER" go={go} />{' '}
              <small>{ROLES[edge.role]}</small> <Sure confidence={edge.confidence} />
            </p>
            <Sentences evidence={edge.evidence} />
          </li>
        ))}
      </ul>
    </Section>
    <Section title="Claims for and against it" count={entity.comparisons.totalCount}>
      <ul>
        {entity.comparisons.nodes.map((claim) => (
          <Claim key={claim.id} claim={claim} go={go} />
        ))}
      </ul>
    </Section>
    <Section title="Numbers" count={entity.results.totalCount}>
      <ul>
        {entity.results.nodes.map((result) => (
          <Figure key={result.id} result={result} go={go} />
        ))}
      </ul>
    </Section>
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
