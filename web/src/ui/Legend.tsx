// What the colours and arrows on the map mean; only what is drawn is named.
import type { EdgeKind, NodeType } from '../../generated/graphql.js';
import type { PaperGraph } from '../graph/build.js';
import { KIND_NAMES } from '../graph/looks.js';

const ARROWS: { name: string; look: string; kinds: readonly EdgeKind[] }[] = [
  { name: 'beats', look: 'beats', kinds: ['BEATS'] },
  { name: 'variant or part of, based on', look: 'descends', kinds: ['VARIANT_OF', 'BASED_ON', 'PART_OF'] },
];

export const Legend = ({ graph }: { graph: PaperGraph }) => {
  const nodes = new Set(graph.mapNodes((_id, { kind }) => kind));
  const edges = new Set(graph.mapEdges((_id, { kind }) => kind));
  return (
    <ul class="legend" aria-label="Colours and arrows">
      {(Object.keys(KIND_NAMES) as NodeType[])
        .filter((kind) => nodes.has(kind))
        .map((kind) => (
          <li key={kind} data-kind={kind}>
            <span class="dot" />
            {KIND_NAMES[kind]}
          </li>
        ))}
      {ARROWS.filter(({ kinds }) => kinds.some((kind) => edges.has(kind))).map(({ name, look }) => (
        <li key={look} data-look={look}>
          <span aria-hidden="true">→</span>
          {name}
        </li>
      ))}
    </ul>
  );
};
