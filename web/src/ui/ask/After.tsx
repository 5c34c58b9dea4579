// What came after a technique or model: what was built on it, and who took it up, by year.
import type { TakenFragment } from '../../../generated/graphql.js';
import { AFTER } from '../../api/questions.js';
import type { Known } from '../../view/known.js';
import { FamilyRows } from '../Family.js';
import { type Go, NodeLink, Section } from '../parts.js';
import { Sentences } from '../Sentence.js';
import { Answered } from './Answered.js';

type Edges = TakenFragment['edges'];

export const After = ({ of, go }: { of: Known; go: Go }) => (
  <Answered operation={AFTER} variables={{ of: of.slug }}>
    {({ entity, lineage }) => {
      const descendants = lineage?.descendants ?? [];
      const taken = entity?.taken.edges ?? [];
      if (descendants.length + taken.length === 0)
        return <p role="status">Nothing in this graph came after {of.name}.</p>;
      return (
        <>
          <Section title="Introduced by" count={entity?.introduced.edges.length ?? 0}>
            <Papers edges={entity?.introduced.edges ?? []} go={go} />
          </Section>
          <Section title="Built on it" count={descendants.length}>
            <FamilyRows of={of.name} younger entries={descendants} go={go} />
          </Section>
          {byYear(taken).map(([year, edges]) => (
            <Section key={year} title={`Taken up, ${year}`} count={edges.length}>
              <Papers edges={edges} go={go} />
            </Section>
          ))}
        </>
      );
    }}
  </Answered>
);

const byYear = (edges: Edges): [string, Edges][] => {
  const years = new Map<string, Edges>();
  for (const edge of edges) {
    const year = String(edge.node.publishedYear ?? 'year unknown');
    years.set(year, [...(years.get(year) ?? []), edge]);
  }
  return [...years];
};

const Papers = ({ edges, go }: { edges: Edges; go: Go }) => (
  <ul>
    {edges.map(({ node, evidence }) => (
      <li key={node.id}>
        <p>
          <NodeLink id={node.id} name={node.title} kind="PAPER" go={go} />
        </p>
        <Sentences evidence={evidence} />
      </li>
    ))}
  </ul>
);
