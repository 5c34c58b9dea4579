// The panel of a paper: what it is, what it brings and uses, with the sentence that says so.
import type { PaperDetailsFragment } from '../../generated/graphql.js';
import { Claim, EdgeCite, Figure, type Go, NodeLink, Section, Sure } from './parts.js';
import { Sentences } from './Sentence.js';

const ROLES = {
  INTRODUCES: 'Introduces',
  USES: 'Uses',
  EVALUATES: 'Evaluates on',
  COMPARES: 'Compares with',
  MENTIONS: 'Mentions',
} as const;

export const PaperPanel = ({ paper, go }: { paper: PaperDetailsFragment & { id: string }; go: Go }) => (
  <>
    <h2>{paper.title}</h2>
    <Facts paper={paper} />
    {paper.abstract ? <p class="text">{paper.abstract}</p> : null}
    {!paper.abstract && paper.summary ? (
      <p class="text">
        <small>In other words than the paper's own:</small> {paper.summary}
      </p>
    ) : null}
    {(Object.keys(ROLES) as (keyof typeof ROLES)[]).map((role) => {
      const edges = paper.entities.edges.filter((edge) => edge.role === role);
      return (
        <Section key={role} title={ROLES[role]} count={edges.length}>
          <ul>
            {edges.map((edge) => (
              <li key={edge.id}>
                <p>
                  <NodeLink
                    id={edge.node.id}
                    name={edge.node.name}
                    kind={edge.node.__typename.toUpperCase()}
                    go={go}
                  />{' '}
                  <Sure confidence={edge.confidence} />
                </p>
                <Sentences evidence={edge.evidence} />
                <EdgeCite paper={paper} entity={edge.node} role={role} evidence={edge.evidence} />
              </li>
            ))}
          </ul>
        </Section>
      );
    })}
    <Section title="Claims" count={paper.comparisons.totalCount}>
      <ul>
        {paper.comparisons.nodes.map((claim) => (
          <Claim key={claim.id} claim={claim} go={go} />
        ))}
      </ul>
    </Section>
    <Section title="Numbers" count={paper.results.totalCount}>
      <ul>
        {paper.results.nodes.map((result) => (
          <Figure key={result.id} result={result} go={go} />
        ))}
      </ul>
    </Section>
    <Section title="Similar papers" count={paper.similar.length}>
      <ul>
        {paper.similar.map(({ paper: other, shared }) => (
          <li key={other.id}>
            <NodeLink id={other.id} name={other.title} kind="PAPER" go={go} />
            <small> shares {shared.map(({ entity }) => entity.name).join(', ')}</small>
          </li>
        ))}
      </ul>
    </Section>
  </>
);

const Facts = ({ paper }: { paper: PaperDetailsFragment }) => {
  const day = paper.publishedAt ?? paper.publishedYear;
  const links = [
    ...(paper.url ? [{ url: paper.url, name: 'paper' }] : []),
    ...paper.codeUrls.map((url) => ({ url, name: 'code' })),
  ];
  return (
    <p class="facts">
      {paper.authors.length > 0 && <span>{paper.authors.map(({ name }) => name).join(', ')}</span>}
      {day && <span>published {day}</span>}
      {paper.listedAt && <span>listed {paper.listedAt}</span>}
      {typeof paper.upvotes === 'number' && <span>{paper.upvotes} upvotes</span>}
      {links.map(({ url, name }) => (
        <a key={url} href={url} rel="noreferrer noopener" target="_blank" title={url}>
          {name}
        </a>
      ))}
    </p>
  );
};
