// The ways between two things, told in words step by step, and drawn on the map.
import { useEffect, useState } from 'preact/hooks';
import type { DrawingFragment, EdgeKind, WaysQuery } from '../../../generated/graphql.js';
import { PATH } from '../../api/questions.js';
import type { Known } from '../../view/known.js';
import { type Go, NodeLink } from '../parts.js';
import { Sentences } from '../Sentence.js';
import { Answered } from './Answered.js';

type Way = NonNullable<WaysQuery['paths']>[number];

/** A way as something to add to the map and to light there. */
export interface OnPath {
  key: string;
  drawing: DrawingFragment;
  nodes: readonly string[];
}

const onMap = (way: Way): OnPath => ({
  key: way.edges.map(({ id }) => id).join(' '),
  nodes: way.nodes.map(({ id }) => id),
  drawing: {
    truncated: false,
    totals: { nodes: way.nodes.length, edges: way.edges.length },
    nodes: way.nodes.map((node) => ({ ...node, community: null, x: null, y: null })),
    edges: way.edges.map((edge) => ({ ...edge, weight: 1, evidenceCount: edge.evidence.length })),
  },
});

interface PathProps {
  from: Known;
  to: Known;
  go: Go;
  draw: (path: OnPath | null) => void;
}

export const Path = ({ from, to, go, draw }: PathProps) => (
  <Answered operation={PATH} variables={{ from: from.slug, to: to.slug }}>
    {({ paths }) =>
      paths && paths.length > 0 ? (
        <Ways ways={paths} go={go} draw={draw} />
      ) : (
        <p role="status">
          No way of up to 8 steps leads from {from.name} to {to.name} in this graph.
        </p>
      )
    }
  </Answered>
);

const Ways = ({ ways, go, draw }: { ways: readonly Way[]; go: Go; draw: PathProps['draw'] }) => {
  const [at, setAt] = useState(0);
  const way = ways[Math.min(at, ways.length - 1)];
  useEffect(() => {
    draw(way ? onMap(way) : null);
    return () => draw(null);
  }, [way, draw]);
  if (!way) return null;
  return (
    <>
      {ways.length > 1 && (
        <p class="row">
          {ways.map(({ edges, length }, i) => (
            <button
              key={edges.map(({ id }) => id).join()}
              type="button"
              aria-pressed={i === at}
              onClick={() => setAt(i)}
            >
              Way {i + 1}: {length} steps
            </button>
          ))}
        </p>
      )}
      <p class="text">{way.text}</p>
      <ol class="steps">
        {way.nodes.map((node, i) => {
          const edge = way.edges[i];
          return (
            <li key={node.id}>
              <NodeLink id={node.id} name={node.label} kind={node.type} go={go} />
              {edge && (
                <>
                  <p>
                    <small>{wordsFor(edge, node.id)}</small>
                  </p>
                  <Sentences evidence={edge.evidence} />
                </>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
};

const HAS = {
  INTRODUCES: ['introduces', 'is introduced by'],
  USES: ['uses', 'is used by'],
  EVALUATES: ['is tested on', 'tests'],
  COMPARES: ['compares with', 'is compared with by'],
  MENTIONS: ['mentions', 'is mentioned by'],
} as const;
const KINDS: Partial<Record<EdgeKind, readonly [string, string]>> = {
  VARIANT_OF: ['is a variant of', 'has the variant'],
  BASED_ON: ['is based on', 'is the base of'],
  PART_OF: ['is part of', 'has the part'],
  BEATS: ['claims to beat', 'is claimed to be beaten by'],
  TIES: ['is like', 'is like'],
  ADDRESSES: ['works on', 'is worked on by'],
};

/** An edge is read in the direction of the way. */
const wordsFor = ({ kind, role, source }: Way['edges'][number], from: string): string => {
  const words = (kind === 'HAS' && role ? HAS[role] : KINDS[kind]) ?? ['is connected to', 'is connected to'];
  return words[source === from ? 0 : 1];
};
