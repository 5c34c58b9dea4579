// Papers that have both, with the words of each.
import type { TakenFragment } from '../../../generated/graphql.js';
import { TOGETHER } from '../../api/questions.js';
import type { Known } from '../../view/known.js';
import { type Go, NodeLink, Section } from '../parts.js';
import { Sentence } from '../Sentence.js';
import { Answered } from './Answered.js';

type Edge = TakenFragment['edges'][number];

export const Together = ({ a, b, go }: { a: Known; b: Known; go: Go }) => (
  <Answered operation={TOGETHER} variables={{ a: a.id, b: b.id }}>
    {({ a: first, b: second }) => {
      const sides = new Map<string, { paper: Edge['node']; edges: Edge[] }>();
      for (const edge of [...(first?.papers.edges ?? []), ...(second?.papers.edges ?? [])]) {
        const found = sides.get(edge.node.id);
        if (found) found.edges.push(edge);
        else sides.set(edge.node.id, { paper: edge.node, edges: [edge] });
      }
      if (sides.size === 0)
        return (
          <p role="status">
            No paper in this graph has both {a.name} and {b.name}.
          </p>
        );
      return (
        <Section title={`${a.name} with ${b.name}`} count={sides.size}>
          <ul>
            {[...sides.values()].map(({ paper, edges }) => (
              <li key={paper.id}>
                <p>
                  <NodeLink id={paper.id} name={paper.title} kind="PAPER" go={go} />{' '}
                  {paper.publishedYear && <small>{paper.publishedYear}</small>}
                </p>
                <Words edges={edges} />
              </li>
            ))}
          </ul>
        </Section>
      );
    }}
  </Answered>
);

/** One sentence a side; where one sentence names both it stands once, with both marked. */
const Words = ({ edges }: { edges: readonly Edge[] }) => {
  const [first, second] = edges;
  for (const one of first?.evidence ?? []) {
    const other = second?.evidence.find(
      ({ field, sentence }) => field === one.field && sentence.start === one.sentence.start,
    );
    if (other) return <Sentence said={one} also={[other]} />;
  }
  return (
    <>
      {edges
        .flatMap(({ evidence }) => evidence.slice(0, 1))
        .map((one) => (
          <Sentence key={`${one.field}:${one.start}`} said={one} />
        ))}
    </>
  );
};
