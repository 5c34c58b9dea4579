// The panels of what papers have in common (technique, model, benchmark, task) and of authors.
import type { AuthorDetailsFragment, DetailsQuery } from '../../generated/graphql.js';
import { EntityBody } from './EntityBody.js';
import { type Go, NodeLink, Section } from './parts.js';

type Details = NonNullable<DetailsQuery['node']>;
export type EntityDetails = Extract<Details, { __typename: 'Technique' | 'Model' | 'Benchmark' | 'Task' }>;

export const EntityPanel = ({ entity, go }: { entity: EntityDetails; go: Go }) => (
  <>
    <Head entity={entity} go={go} />
    <EntityBody entity={entity} go={go} />
  </>
);

const Head = ({ entity, go }: { entity: EntityDetails; go: Go }) => (
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
