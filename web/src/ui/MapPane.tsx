// The map as a part of the page: focusable, labelled, driven by keys; without WebGL it says so and steps aside.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaperGraph } from '../graph/build.js';
import { THEMES, type ThemeName } from '../graph/looks.js';
import type { Visible } from '../graph/visible.js';
import { isArrow } from '../map/keys.js';
import { MapView } from '../map/view.js';
import type { Camera } from '../view/address.js';
import type { Go } from './parts.js';

interface MapPaneProps {
  graph: PaperGraph;
  /** Counts up when the graph has changed. */
  version: number;
  theme: ThemeName;
  visible: Visible;
  selected: string | null;
  /** A path to light, while nothing is selected. */
  marked: readonly string[] | null;
  /** The window that the address names; null shows everything. */
  camera: Camera | null;
  moved: (camera: Camera | null) => void;
  levels: (near: string | null, far: readonly string[]) => void;
  select: (id: string | null) => void;
  expand: Go;
  /** Called where the map cannot be drawn. */
  failed: () => void;
  /** Where the view stands while there is one, for saving its picture. */
  view: { current: MapView | null };
}

export const MapPane = (props: MapPaneProps) => {
  const { graph, version, theme, visible, selected, marked, camera, select, expand, failed, view } = props;
  const calls = useRef(props);
  calls.current = props;
  /** The window that this map itself reported: the address that comes back with it moves nothing. */
  const own = useRef<Camera | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [bare, setBare] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one view a graph; the rest is handed on below.
  useEffect(() => {
    if (!box.current) return;
    try {
      const made = new MapView(box.current, graph, visible, THEMES[theme], {
        select: (id) => calls.current.select(id),
        expand: (id) => calls.current.expand(id),
        moved: (to) => {
          own.current = to;
          calls.current.moved(to);
        },
        sees: (something) => setBare(!something),
        levels: (near, far) => calls.current.levels(near, far),
      });
      if (camera) made.show(camera);
      made.select(selected);
      view.current = made;
      own.current = camera;
    } catch {
      failed();
    }
    return () => {
      view.current?.kill();
      view.current = null;
    };
  }, [graph]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `view` is a box that stays the same.
  useEffect(() => view.current?.setTheme(THEMES[theme]), [theme]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version tells that the graph changed.
  useEffect(() => view.current?.changed(visible), [version, visible]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above; another graph has another view.
  useEffect(() => view.current?.mark(marked && new Set(marked)), [marked, graph]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: back and forward alone move the window from outside.
  useEffect(() => {
    if (JSON.stringify(camera) === JSON.stringify(own.current)) return;
    own.current = camera;
    if (camera) view.current?.show(camera);
  }, [camera]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a node that is drawn only now is selected then.
  useEffect(() => {
    view.current?.select(selected);
    if (selected && graph.hasNode(selected)) {
      setSaid(`${graph.getNodeAttribute(selected, 'title')}, ${graph.degree(selected)} edges on the map`);
    }
  }, [selected, version]);

  const keys = (event: KeyboardEvent): void => {
    const { current } = view;
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isArrow(event.key)) {
      const next = current.towards(event.key);
      if (next) select(next);
    } else if (event.key === 'Enter' && selected) expand(selected);
    else if (event.key === '+' || event.key === '=') current.zoom(1 / 1.5);
    else if (event.key === '-') current.zoom(1.5);
    else if (event.key === '0') current.fit();
    else if (event.key === 'Escape') select(null);
    else return;
    event.preventDefault();
  };

  return (
    <div class="map">
      <div
        ref={box}
        class="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is driven by keys.
        tabIndex={0}
        aria-label="Map. Arrow keys walk from node to node, Enter shows neighbours, plus and minus zoom, 0 shows all. The list has the same in rows."
        onKeyDown={keys}
      />
      <p class="unseen" role="status">
        {said}
      </p>
      <p class="bare" role="status">
        {bare && (
          <>
            Nothing is here.{' '}
            <button type="button" onClick={() => view.current?.fit()}>
              Show all
            </button>
          </>
        )}
      </p>
      <p class="row zoom">
        <button type="button" aria-label="Nearer" onClick={() => view.current?.zoom(1 / 1.5)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => view.current?.zoom(1.5)}>
          −
        </button>
        <button type="button" aria-label="Show all" onClick={() => view.current?.fit()}>
          ⤢
        </button>
      </p>
    </div>
  );
};
