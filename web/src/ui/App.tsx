// The page: search above, map or list beside the panel. It holds what is selected and what is on the map.
import { useEffect, useState } from 'preact/hooks';
import { OVERVIEW } from '../api/operations.js';
import type { ThemeName } from '../graph/looks.js';
import { SAMPLE_NOTE } from '../sample-note.js';
import { Legend } from './Legend.js';
import { ListPane } from './ListPane.js';
import { MapPane } from './MapPane.js';
import { Panel } from './Panel.js';
import { SearchBox } from './SearchBox.js';
import { Start } from './Start.js';
import { applyTheme, currentTheme, keepTheme, onSystemTheme } from './theme.js';
import { useAnswer } from './use-answer.js';
import { useMap } from './use-map.js';

const LIMIT = 300;
const narrow = (): boolean => matchMedia('(max-width: 700px)').matches;

export const App = () => {
  const first = useAnswer(OVERVIEW, { limit: LIMIT });
  const answer = first.state === 'there' ? first.answer : null;
  const [theme, setTheme] = useState<ThemeName>(currentTheme);
  const [asList, setAsList] = useState(narrow);
  const [noMap, setNoMap] = useState(false);
  const [selected, select] = useState<string | null>(null);
  const map = useMap(answer?.overview ?? null);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => onSystemTheme(setTheme), []);

  const turn = (): void => {
    const other = theme === 'dark' ? 'light' : 'dark';
    keepTheme(other);
    setTheme(other);
  };
  const go = (id: string): void => {
    select(id);
    if (map.graph && !map.graph.hasNode(id)) map.expand(id);
  };
  const papers = answer?.stats?.nodes.find(({ type }) => type === 'PAPER')?.count;
  const empty = map.graph?.order === 0;

  return (
    <>
      <header>
        <h1>Papergraph</h1>
        <SearchBox choose={go} />
        <nav class="row" aria-label="View">
          <button type="button" aria-pressed={asList} disabled={noMap} onClick={() => setAsList(!asList)}>
            {asList ? 'Map' : 'List'}
          </button>
          <button
            type="button"
            aria-label={`Switch to ${theme === 'dark' ? 'light' : 'dark'}`}
            onClick={turn}
          >
            {theme === 'dark' ? '☀' : '☾'}
          </button>
          <a href="/graphql">Playground</a>
        </nav>
      </header>
      {answer?.stats?.sample && (
        <aside class="banner" aria-label="About the data">
          {SAMPLE_NOTE}
        </aside>
      )}
      <main class={selected ? 'chosen' : ''}>
        {first.state === 'waiting' && (
          <p class="state" role="status">
            Drawing the first picture …
          </p>
        )}
        {first.state === 'failed' && (
          <div class="state" role="alert">
            <p>{first.message}</p>
            <button type="button" onClick={first.again}>
              Try again
            </button>
          </div>
        )}
        {empty && <Empty papers={papers} />}
        {noMap && <p class="banner">This browser draws no map (WebGL is off): here is the list.</p>}
        {map.graph && !empty && (
          <div class="pane">
            {asList || noMap ? (
              <ListPane graph={map.graph} selected={selected} go={go} />
            ) : (
              <MapPane
                graph={map.graph}
                version={map.version}
                theme={theme}
                selected={selected}
                select={select}
                expand={map.expand}
                failed={() => setNoMap(true)}
              />
            )}
            {!asList && !noMap && <Legend graph={map.graph} />}
            <p class="toast" role="status">
              {map.note}
            </p>
          </div>
        )}
        {selected && <Panel id={selected} go={go} expand={map.expand} close={() => select(null)} />}
        {!selected && answer && !empty && <Start answer={answer} go={go} />}
      </main>
    </>
  );
};

const Empty = ({ papers }: { papers: number | undefined }) => (
  <div class="state">
    {papers ? (
      <p>The graph holds {papers} papers, but no two of them share anything yet. Search for one above.</p>
    ) : (
      <>
        <p>The graph is empty.</p>
        <p>
          Load papers with <code>npx papergraph load FILE</code>, or the bundled sample with{' '}
          <code>npx papergraph load sample</code>, then open this page again.
        </p>
      </>
    )}
  </div>
);
