// What the colours and lines mean, and the filter: a press hides a kind or a role, on the map and in the list.
import type { EdgeKind, Role } from '../../generated/graphql.js';
import type { Kind, PaperGraph } from '../graph/build.js';
import { KIND_NAMES } from '../graph/looks.js';
import { isFiltered, lookOf } from '../graph/visible.js';
import { GROWTH_NAMES } from '../graph/whole.js';
import { EDGE_LOOKS, type Filter, NO_FILTER, NODE_KINDS } from '../view/address.js';

const EDGE_NAMES: Partial<Record<Role | EdgeKind, string>> = {
  INTRODUCES: 'introduces',
  USES: 'uses',
  EVALUATES: 'evaluates',
  COMPARES: 'compares with',
  MENTIONS: 'mentions',
  BEATS: 'claims to beat',
  TIES: 'is like',
  VARIANT_OF: 'variant of',
  BASED_ON: 'based on',
  PART_OF: 'part of',
  WROTE: 'wrote',
};
const ARROWS: readonly string[] = ['BEATS', 'VARIANT_OF', 'BASED_ON', 'PART_OF'];

interface LegendProps {
  graph: PaperGraph;
  /** How many nodes were opened. */
  centres: number;
  filter: Filter;
  change: (filter: Filter) => void;
}

const without = <T,>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one);
const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? without(list, one) : [...list, one];

/** Only what is drawn is named. */
export const Legend = ({ graph, centres, filter, change }: LegendProps) => {
  const kinds = new Set<Kind>(graph.mapNodes((_id, { kind }) => kind));
  return (
    <div class="legend">
      <ul aria-label="Kinds: press to hide">
        {NODE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind} data-kind={kind}>
            <button
              type="button"
              aria-pressed={!filter.kinds.includes(kind)}
              onClick={() => change({ ...filter, kinds: toggled(filter.kinds, kind) })}
            >
              <span class="dot" />
              {KIND_NAMES[kind]}
            </button>
          </li>
        ))}
        {graph.someEdge((_id, { kind }) => kind === 'BEATS') && (
          <li data-look="BEATS">
            <button
              type="button"
              aria-pressed={!filter.edges.includes('BEATS')}
              onClick={() => change({ ...filter, edges: toggled(filter.edges, 'BEATS') })}
            >
              <span aria-hidden="true">→</span>
              {EDGE_NAMES.BEATS}
            </button>
          </li>
        )}
        {kinds.has('COMMUNITY') && <Growth />}
      </ul>
      <details class="menu">
        <summary>Filter{isFiltered(filter) ? ' (on)' : ''}</summary>
        <Form graph={graph} centres={centres} filter={filter} change={change} />
      </details>
    </div>
  );
};

/** What the fills of communities mean. */
const Growth = () => (
  <li class="growth">
    Growing
    {GROWTH_NAMES.map((name, i) => (
      <span key={name} class="swatch" data-growth={i} title={name}>
        {i % 2 === 0 ? name : ''}
      </span>
    ))}
  </li>
);

const Form = ({ graph, centres, filter, change }: LegendProps) => {
  const looks = new Set<string>(graph.mapEdges((_id, edge) => lookOf(edge)));
  const year = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>Lines</legend>
        {EDGE_LOOKS.filter((look) => looks.has(look)).map((look) => (
          <label key={look} data-look={look}>
            <input
              type="checkbox"
              checked={!filter.edges.includes(look)}
              onChange={() => change({ ...filter, edges: toggled(filter.edges, look) })}
            />
            {EDGE_NAMES[look]} {ARROWS.includes(look) && <span aria-hidden="true">→</span>}
          </label>
        ))}
      </fieldset>
      <label>
        At least {Math.round(filter.minConfidence * 100)}% sure
        <input
          type="range"
          min="0"
          max="100"
          step="5"
          list={undefined}
          value={filter.minConfidence * 100}
          onInput={(event) => change({ ...filter, minConfidence: Number(event.currentTarget.value) / 100 })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.linking}
          disabled={centres < 2 && !filter.linking}
          onChange={() => change({ ...filter, linking: !filter.linking })}
        />
        Only what connects {centres < 2 ? 'several opened nodes' : `the ${centres} opened`}
      </label>
      <p class="row">
        <Year
          name="From"
          value={filter.yearFrom}
          set={(text) => change({ ...filter, yearFrom: year(text) })}
        />
        <Year name="To" value={filter.yearTo} set={(text) => change({ ...filter, yearTo: year(text) })} />
      </p>
      {graph.someNode((_id, { kind, year: known }) => kind === 'PAPER' && known === null) && (
        <small>Papers whose year is not known stay.</small>
      )}
      <button type="button" disabled={!isFiltered(filter)} onClick={() => change(NO_FILTER)}>
        Show everything
      </button>
    </form>
  );
};

const Year = ({ name, value, set }: { name: string; value: number | null; set: (text: string) => void }) => (
  <label>
    {name}{' '}
    <input
      type="number"
      min="1950"
      max="2100"
      placeholder="year"
      list={undefined}
      value={value ?? ''}
      onChange={(event) => set(event.currentTarget.value)}
    />
  </label>
);
