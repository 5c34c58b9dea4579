// What is known of a technique, model, benchmark or task, with the sentences: claims, gains, papers, numbers, family.
import type { ClaimFragment, NumberFragment } from '../../generated/graphql.js';
import { Board } from './Board.js';
import type { EntityDetails } from './EntityPanel.js';
import { Family } from './Family.js';
import { Claim, EdgeCite, Figure, type Go, NodeLink, Section, Sure } from './parts.js';
import { Sentences } from './Sentence.js';

const ROLES = {
  INTRODUCES: 'introduces it',
  USES: 'uses it',
  EVALUATES: 'evaluates it',
  COMPARES: 'compares with it',
  MENTIONS: 'mentions it',
} as const;

/** Claims sorted by who makes them and who is said to be ahead. */
const sides = ({ id, comparisons }: EntityDetails) => {
  const claims = comparisons.nodes.map((claim) => {
    const theirs = claim.object.id === id;
    return { claim, theirs, ahead: claim.outcome === (theirs ? 'WORSE' : 'BETTER') };
  });
  const those = (pick: (of: (typeof claims)[number]) => boolean): ClaimFragment[] =>
    claims.filter(pick).map(({ claim }) => claim);
  const decided = ({ claim }: (typeof claims)[number]): boolean => claim.outcome !== 'SIMILAR';
  return {
    beaten: those((of) => decided(of) && of.theirs && !of.ahead),
    short: those((of) => decided(of) && !of.theirs && !of.ahead),
    beats: those((of) => decided(of) && of.ahead),
    alike: those((of) => !decided(of)),
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

/** Where it helped, and by how much; plain scores stand apart. */
const gainsOf = ({ results }: EntityDetails): NumberFragment[] =>
  results.nodes.filter(({ kind }) => kind === 'IMPROVEMENT' || kind === 'SPEEDUP');

/** What a reader comes for first: a benchmark's rows, else who is ahead and what it brought. */
export const EntityBody = ({ entity, go }: { entity: EntityDetails; go: Go }) => {
  const { beaten, short, beats, alike } = sides(entity);
  const benchmark = entity.__typename === 'Benchmark';
  const gains = benchmark ? [] : gainsOf(entity);
  const { nodes, totalCount } = entity.comparisons;
  return (
    <>
      {benchmark && <Board slug={entity.slug} results={entity.results.nodes} go={go} />}
      <Claims title="Who claims to beat it" claims={beaten} go={go} />
      <Figures title="Where it helped, and by how much" of={gains} go={go} />
      <Claims title="Where it did not" claims={short} go={go} />
      <Claims title="What it is claimed to beat" claims={beats} go={go} />
      <Claims title="Claimed to be alike" claims={alike} go={go} />
      {totalCount > nodes.length && (
        <small>
          The {nodes.length} newest of {totalCount} claims.
        </small>
      )}
      <Papers entity={entity} go={go} />
      {!benchmark && (
        <Figures
          title="Numbers"
          of={entity.results.nodes.filter((result) => !gains.includes(result))}
          go={go}
        />
      )}
      {(entity.__typename === 'Model' || entity.__typename === 'Technique') && (
        <Family slug={entity.slug} name={entity.name} go={go} />
      )}
    </>
  );
};

const Papers = ({ entity, go }: { entity: EntityDetails; go: Go }) => (
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
    {entity.papers.totalCount > entity.papers.edges.length && (
      <small>The {entity.papers.edges.length} newest; the GraphQL below pages through all.</small>
    )}
  </Section>
);
