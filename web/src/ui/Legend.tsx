// What the colours on the map mean.
import type { NodeType } from '../../generated/graphql.js';
import { KIND_NAMES } from '../graph/looks.js';

export const Legend = ({ kinds }: { kinds: readonly NodeType[] }) => (
  <ul class="legend" aria-label="Colours">
    {kinds.map((kind) => (
      <li key={kind} data-kind={kind}>
        <span class="dot" />
        {KIND_NAMES[kind]}
      </li>
    ))}
  </ul>
);
