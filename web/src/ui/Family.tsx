// The family tree of a model or technique: where it comes from and what came of it, with the words that say so.
import type { RelativeFragment } from '../../generated/graphql.js';
import { LINEAGE } from '../api/details.js';
import { type Go, NodeLink, Section } from './parts.js';
import { Sentences } from './Sentence.js';
import { useAnswer } from './use-answer.js';

const KINDS: Partial<Record<RelativeFragment['kind'], string>> = {
  VARIANT_OF: 'variant',
  BASED_ON: 'based on',
  PART_OF: 'part',
};

/** Rows are indented by their distance; the class says how far, because the page's policy allows no style of its own. */
export const FamilyRows = ({ entries, go }: { entries: readonly RelativeFragment[]; go: Go }) => (
  <ul class="family">
    {entries.map(({ entity, kind, depth, evidence }) => (
      <li key={`${entity.id} ${kind}`} class={`depth-${Math.min(depth, 4)}`}>
        <p>
          <NodeLink id={entity.id} name={entity.name} kind={entity.__typename.toUpperCase()} go={go} />{' '}
          <small>
            {KINDS[kind]}, {depth} {depth === 1 ? 'step' : 'steps'} away
            {evidence.length === 0 && ', known from the catalogue'}
          </small>
        </p>
        <Sentences evidence={evidence} />
      </li>
    ))}
  </ul>
);

export const Family = ({ slug, go }: { slug: string; go: Go }) => {
  const asked = useAnswer(LINEAGE, { of: slug });
  if (asked.state !== 'there') return null;
  const { ancestors = [], descendants = [] } = asked.answer.lineage ?? {};
  return (
    <>
      <Section title="Comes from" count={ancestors.length}>
        <FamilyRows entries={ancestors} go={go} />
      </Section>
      <Section title="Came of it" count={descendants.length}>
        <FamilyRows entries={descendants} go={go} />
      </Section>
    </>
  );
};
