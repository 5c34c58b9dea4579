// The family tree of a model or technique: where it comes from and what came of it, with the words that say so.
import type { RelativeFragment } from '../../generated/graphql.js';
import { LINEAGE } from '../api/details.js';
import { Cite } from './Cite.js';
import { type Go, NodeLink, Section } from './parts.js';
import { Sentences } from './Sentence.js';
import { useAnswer } from './use-answer.js';

const KINDS: Partial<Record<RelativeFragment['kind'], string>> = {
  VARIANT_OF: 'variant',
  BASED_ON: 'based on',
  PART_OF: 'part',
};

interface RowsProps {
  /** Whose family it is, and whether these are what came of it. */
  of: string;
  younger: boolean;
  entries: readonly RelativeFragment[];
  go: Go;
}

/** More than this are folded away. */
const AT_ONCE = 12;

export const FamilyRows = ({ entries, ...rest }: RowsProps) => (
  <>
    <Rows entries={entries.slice(0, AT_ONCE)} {...rest} />
    {entries.length > AT_ONCE && (
      <details>
        <summary>{entries.length - AT_ONCE} more</summary>
        <Rows entries={entries.slice(AT_ONCE)} {...rest} />
      </details>
    )}
  </>
);

/** Rows are indented by their distance; the class says how far, because the page's policy allows no style of its own. */
const Rows = ({ of, younger, entries, go }: RowsProps) => (
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
        {evidence[0] && (
          <Cite
            paper={evidence[0].paper.id}
            words={`${entity.name}: ${KINDS[kind]}, ${depth === 1 ? '' : `${depth} steps from `}${of}`}
            evidence={evidence}
            gold={{ relations: [relationOf(entity.name, kind, depth, of, younger)] }}
          />
        )}
      </li>
    ))}
  </ul>
);

/** Of a link further off only the end that is told is known. */
const relationOf = (
  name: string,
  kind: RelativeFragment['kind'],
  depth: number,
  of: string,
  younger: boolean,
) => {
  const other = depth === 1 ? of : null;
  const type = kind.toLowerCase();
  return younger ? { from: name, type, to: other } : { from: other, type, to: name };
};

export const Family = ({ slug, name, go }: { slug: string; name: string; go: Go }) => {
  const asked = useAnswer(LINEAGE, { of: slug });
  if (asked.state !== 'there') return null;
  const { ancestors = [], descendants = [] } = asked.answer.lineage ?? {};
  return (
    <>
      <Section title="Comes from" count={ancestors.length}>
        <FamilyRows of={name} younger={false} entries={ancestors} go={go} />
      </Section>
      <Section title="Came of it" count={descendants.length}>
        <FamilyRows of={name} younger entries={descendants} go={go} />
      </Section>
    </>
  );
};
