// The page: search above, map or list beside the panel. It holds what is selected and what is on the map.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ThemeName } from '../graph/looks.js';
import { visibleIn } from '../graph/visible.js';
import { isCommunity, slugOf } from '../graph/whole.js';
import type { MapView } from '../map/view.js';
import { SAMPLE_NOTE } from '../sample-note.js';
import { type Question, type Ref, readAddress, type View } from '../view/address.js';
import { type Known, useBook } from '../view/known.js';
import { useView } from '../view/use-view.js';
import { AskPanel } from './ask/AskPanel.js';
import type { OnPath } from './ask/Path.js';
import { CommunityPanel } from './CommunityPanel.js';
import { useFollowing } from './follow.js';
import { Legend } from './Legend.js';
import { ListPane } from './ListPane.js';
import { MapPane } from './MapPane.js';
import { News } from './News.js';
import { Panel } from './Panel.js';
import { SaveMenu } from './SaveMenu.js';
import { SearchBox } from './SearchBox.js';
import { Start } from './Start.js';
import { Empty, Failed, Waiting } from './states.js';
import { applyTheme, currentTheme, keepTheme, onSystemTheme } from './theme.js';
import { useMap } from './use-map.js';
import { usePicture } from './use-picture.js';

const narrow = (): boolean => matchMedia('(max-width: 700px)').matches;

export const App = () => {
  const [theme, setTheme] = useState<ThemeName>(currentTheme);
  const [noMap, setNoMap] = useState(false);
  const { view, step, adjust } = useView();
  const { centres, alone, filter, question } = view;
  const shown = usePicture(filter);
  const { first, answer, papers, whole } = shown;
  const book = useBook([view.selected, ...centres, question?.a ?? null, question?.b ?? null]);
  const selected = book.get(view.selected);
  // Discs are centres only while there are discs.
  const live = centres.filter((ref) => whole || !isCommunity(ref));
  const centreIds = live.flatMap((ref) => book.get(ref)?.id ?? []);
  const lookedUp = live.every((ref) => book.get(ref) !== undefined);
  const [path, draw] = useState<OnPath | null>(null);
  // A picture for a narrow screen has places of its own: its window would mean another place elsewhere.
  const [tall] = useState(() => narrow() && view.camera === null);
  const map = useMap(shown, centreIds, alone, path, tall, lookedUp);
  const following = useFollowing();
  const picture = useRef<MapView | null>(null);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => onSystemTheme(setTheme), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version tells that the graph changed.
  const visible = useMemo(
    () => (map.graph ? visibleIn(map.graph, filter, centreIds, map.open) : null),
    [map.graph, map.version, filter, centreIds.join()],
  );

  // Who comes by a link that names a node which the first picture leaves out finds it on the map all the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is known who is meant and what is drawn.
  useEffect(() => {
    if (!selected || !map.graph || map.graph.hasNode(selected.id) || isCommunity(selected.slug)) return;
    if (centreIds.length === live.length && !centreIds.includes(selected.id))
      adjust({
        centres: [...(whole && !alone ? [] : centres), selected.slug],
        alone: alone || Boolean(whole),
      });
  }, [selected?.id, map.graph, centreIds.length]);

  const asList = view.list ?? narrow();
  const turn = (): void => {
    const other = theme === 'dark' ? 'light' : 'dark';
    keepTheme(other);
    setTheme(other);
  };
  const refOf = (id: string): Ref => {
    const { slug, title: name, kind: type } = map.graph?.hasNode(id) ? map.graph.getNodeAttributes(id) : {};
    // What stands on the map need not be asked for again.
    if (slug && name && type && !book.get(slug)) book.learn({ id, slug, name, type });
    return slug ?? book.refOf(id);
  };
  const opened = (id: string): readonly Ref[] => [
    ...centres.filter((ref) => book.get(ref)?.id !== id && ref !== id),
    refOf(id),
  ];
  const expand = (id: string): void => {
    // Near a disc its papers come by themselves.
    if (whole?.nodes.some((node) => node.id === id) && picture.current) picture.current.enter(id);
    else step({ centres: opened(id) });
    map.again?.();
  };
  const select = (id: string | null): void => step({ selected: id && refOf(id) });
  const go = (id: string): void => {
    const drawn = map.graph?.hasNode(id);
    // Among discs a neighbourhood would be lost: it gets a map of its own.
    const own =
      whole && !alone ? { alone: true, centres: [refOf(id)], camera: null } : { centres: opened(id) };
    step({ selected: refOf(id), question: null, ...(drawn ? {} : own) });
  };
  const ask = (asked: Question | null): void => step({ question: asked, selected: null });
  const learn = (known: Known): void => {
    book.learn(known);
    // A node that was known by its id alone gets its readable name in the address.
    const named = (ref: Ref): Ref => (ref === known.id ? known.slug : ref);
    if (view.selected === known.id || centres.includes(known.id))
      adjust({ selected: view.selected && named(view.selected), centres: centres.map(named) });
  };
  const lost = [view.selected, ...centres].filter((ref) => ref && book.get(ref) === null);
  const empty = map.graph?.order === 0 && !alone;
  const chosen = selected?.id ?? (view.selected && !view.selected.includes('/') ? view.selected : null);

  return (
    <>
      <header>
        <h1>
          <a href="/" onClick={(event) => home(event, step)}>
            Papergraph
          </a>
        </h1>
        <SearchBox choose={go} />
        <nav class="row" aria-label="View">
          {!question && (
            <button type="button" onClick={() => ask({ name: 'path', a: view.selected, b: null })}>
              Ask
            </button>
          )}
          {alone && (
            <button
              type="button"
              onClick={() =>
                step({ alone: false, centres: [], camera: null, filter: { ...filter, linking: false } })
              }
            >
              Whole map
            </button>
          )}
          <button type="button" disabled={noMap} onClick={() => step({ list: !asList })}>
            {asList ? 'Map' : 'List'}
          </button>
          {map.graph && visible && <SaveMenu graph={map.graph} visible={visible} view={picture} />}
          <button
            type="button"
            aria-label={`Switch to ${theme === 'dark' ? 'light' : 'dark'}`}
            onClick={turn}
          >
            {theme === 'dark' ? '☀' : '☾'}
          </button>
          <a href="/graphql" class="wide">
            Playground
          </a>
        </nav>
      </header>
      {answer?.stats?.sample && (
        <aside class="banner" aria-label="About the data">
          {SAMPLE_NOTE}
        </aside>
      )}
      <News following={following} go={go} />
      <main
        class={`${view.selected || question ? 'chosen' : ''} ${!chosen && question?.name === 'matrix' ? 'matrix' : ''}`}
      >
        {(first.state === 'waiting' || (answer && whole === undefined && !alone)) && <Waiting />}
        {first.state === 'failed' && <Failed message={first.message} again={first.again} />}
        {empty && <Empty papers={papers} />}
        {noMap && <p class="banner">This browser draws no map (WebGL is off): here is the list.</p>}
        {map.graph && visible && !empty && (
          <div class="pane">
            {asList || noMap ? (
              <ListPane graph={map.graph} visible={visible} selected={chosen} go={go} />
            ) : (
              <MapPane
                graph={map.graph}
                version={map.version}
                theme={theme}
                visible={visible}
                selected={chosen}
                marked={path?.nodes ?? null}
                camera={view.camera}
                moved={(camera) => tall || adjust({ camera })}
                select={select}
                expand={expand}
                levels={(near, far) =>
                  adjust({
                    centres: [
                      ...centres.filter((ref) => !far.some((id) => slugOf(id) === ref)),
                      ...(near === null ? [] : [slugOf(near)]),
                    ],
                  })
                }
                failed={() => setNoMap(true)}
                view={picture}
              />
            )}
            <Legend
              graph={map.graph}
              centres={centreIds.length}
              filter={filter}
              change={(changed) => adjust({ filter: changed })}
            />
            <p class="toast" role="status">
              {lost.length > 0 ? `Nothing in this graph is called ${lost.join(', ')}.` : map.note}
              {map.again && (
                <button type="button" onClick={map.again}>
                  Try again
                </button>
              )}
            </p>
          </div>
        )}
        {chosen && isCommunity(view.selected) && (
          <CommunityPanel
            id={chosen}
            whole={whole}
            open={map.open.has(chosen)}
            go={go}
            enter={expand}
            close={() => step({ selected: null })}
          />
        )}
        {chosen && !isCommunity(view.selected) && (
          <Panel
            id={chosen}
            go={go}
            expand={expand}
            learn={learn}
            alone={(id) => step({ alone: true, centres: [refOf(id)], camera: null, selected: refOf(id) })}
            following={following}
            close={() => step({ selected: null })}
          />
        )}
        {!chosen && view.selected && book.get(view.selected) === undefined && book.problem && (
          <aside class="panel" aria-label="Details">
            <Failed message={book.problem} again={book.again} />
          </aside>
        )}
        {!chosen && question && <AskPanel question={question} book={book} go={go} ask={ask} draw={draw} />}
        {!chosen && !question && !(view.selected && book.problem) && answer && !empty && (
          <Start answer={answer} whole={whole ?? null} alone={alone} go={go} ask={ask} />
        )}
      </main>
    </>
  );
};

/** A plain click starts over without loading the page again; with a key held it opens a tab, as links do. */
const home = (event: MouseEvent, step: (view: View) => void): void => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  step(readAddress(''));
};
