// The panel of a community: how much of the graph it is, how fast it grows, and what it is about.
import { playgroundAddress } from '../../playground/handed.js';
import { COMMUNITIES } from '../api/operations.js';
import type { Whole } from '../graph/whole.js';
import { type Go, NodeLink } from './parts.js';

interface CommunityPanelProps {
  id: string;
  /** Undefined while it is not known. */
  whole: Whole | null | undefined;
  open: boolean;
  go: Go;
  enter: Go;
  close: () => void;
}

const times = (growth: number): string => `${growth.toFixed(growth < 10 ? 1 : 0)}×`;

export const CommunityPanel = ({ id, whole, open, go, enter, close }: CommunityPanelProps) => {
  const found = whole?.nodes.find((node) => node.id === id);
  return (
    <aside class="panel" aria-label="Details">
      <p class="row tools">
        {found && (
          <button type="button" title="Come near: its papers and what they share" onClick={() => enter(id)}>
            {open ? 'Go there' : 'Open'}
          </button>
        )}
        <button type="button" class="close" aria-label="Close details" onClick={close}>
          ×
        </button>
      </p>
      {whole === undefined && <p role="status">Loading …</p>}
      {whole !== undefined && !found && (
        <p role="status">This community is no longer in the graph: papers came and it has changed.</p>
      )}
      {whole && found && (
        <>
          <h2>{found.title}</h2>
          <p class="facts">
            <span>
              <b>{found.paperCount.toLocaleString('en')}</b> of {whole.paperCount.toLocaleString('en')} papers
            </span>{' '}
            <span>
              <b>{found.recentCount.toLocaleString('en')}</b> in the last year, {times(found.growth)} the year
              before (all papers: {times(whole.growth)})
            </span>
          </p>
          <h3>What holds it together</h3>
          <ul>
            {found.entities.map(({ entity, paperCount }) => (
              <li key={entity.id}>
                <NodeLink id={entity.id} name={entity.name} kind={entity.__typename.toUpperCase()} go={go} />{' '}
                <small>{paperCount.toLocaleString('en')} papers here</small>
              </li>
            ))}
          </ul>
          <Near whole={whole} id={id} go={go} />
        </>
      )}
      <p>
        <a href={playgroundAddress(COMMUNITIES.toString(), {})}>GraphQL of this</a>
      </p>
    </aside>
  );
};

const MOST_NEAR = 6;

/** Those that it shares most with. */
const Near = ({ whole, id, go }: { whole: Whole; id: string; go: Go }) => {
  const near = whole.links
    .filter(({ source, target }) => source === id || target === id)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_NEAR)
    .flatMap(({ source, target }) =>
      whole.nodes.filter((node) => node.id === (source === id ? target : source)),
    );
  return near.length === 0 ? null : (
    <>
      <h3>Shares most with</h3>
      <ul>
        {near.map((node) => (
          <li key={node.id}>
            <NodeLink id={node.id} name={node.title} go={go} />
          </li>
        ))}
      </ul>
    </>
  );
};
