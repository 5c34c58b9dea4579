// The map: sigma wired to a graph. What things look like comes from looks.ts, where labels go from labels.ts.
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { EdgeAttributes, NodeAttributes, PaperGraph } from '../graph/build.js';
import { type Island, islandsOf } from '../graph/islands.js';
import type { Theme } from '../graph/looks.js';
import type { Visible } from '../graph/visible.js';
import type { Camera } from '../view/address.js';
import { edgeLookOf, nodeLook, type Scene } from './appearance.js';
import { cameraOf, inSight, isWhole, moveTo } from './camera.js';
import { enteringOf, frameOf, levelsOf, unitOf } from './discs.js';
import { nodePrograms } from './dots.js';
import { byImportance, drawLabels, type Lit, type Renderer } from './draw.js';
import { type Arrow, nearestTowards } from './keys.js';

export interface MapHandlers {
  select: (id: string | null) => void;
  expand: (id: string) => void;
  /** The reader moved the map and let go; null when it shows everything again. */
  moved: (camera: Camera | null) => void;
  /** Whether anything is left in the window. */
  sees: (something: boolean) => void;
  /** The reader has come near to a closed community, or so far from open ones that they are to close. */
  levels: (near: string | null, far: readonly string[]) => void;
}

/** Above this many nodes labels and edges hide while the map moves. */
const HIDE_ON_MOVE = 800;
/** So long the map must rest before what was hidden on the move comes back. Milliseconds. */
const STILL = 120;
/** So long the map must rest before its window counts as chosen. Milliseconds. */
const AT_REST = 400;
/** A node of a way should be so far within the window. Pixels. */
const MARGIN = 20;
const DURATION = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300;

export class MapView {
  private readonly sigma: Renderer;
  private order: string[] = [];
  private islands: Island[] = [];
  /** Pixels of one unit of the graph when all of it is seen. */
  private unit = 1;
  private readonly discs: boolean;
  private selected: string | null = null;
  private hovered: string | null = null;
  private lit: Lit = { nodes: null, selected: null };
  private rest: ReturnType<typeof setTimeout> | undefined;
  /** Of many nodes, set while the map moves: dots alone are drawn then. */
  private still: ReturnType<typeof setTimeout> | undefined;
  /** A path: lit until something is hovered or selected. */
  private marked: ReadonlySet<string> | null = null;

  /** Throws where the browser has no WebGL. */
  constructor(
    private readonly container: HTMLElement,
    private readonly graph: PaperGraph,
    private visible: Visible,
    private theme: Theme,
    private readonly handlers: MapHandlers,
  ) {
    this.discs = graph.someNode((_id, { kind }) => kind === 'COMMUNITY');
    this.sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
      renderLabels: false,
      stagePadding: 50,
      zIndex: true,
      allowInvalidContainer: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      hideEdgesOnMove: graph.order > HIDE_ON_MOVE,
      doubleClickZoomingRatio: 1,
      nodeProgramClasses: nodePrograms(() => this.still !== undefined),
      edgeProgramClasses: { line: EdgeRectangleProgram, arrow: EdgeArrowProgram },
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id, data) => nodeLook(this.scene(), id, data),
      edgeReducer: (id, data) => edgeLookOf(this.scene(), id, data),
    });
    // Later nodes must not move the frame, or all others would jump.
    this.sigma.setCustomBBox(frameOf(graph) ?? this.sigma.getBBox());
    this.sigma.refresh();
    this.unit = unitOf(this.sigma);
    this.changed(visible);
    this.sigma.on('resize', () => {
      this.unit = unitOf(this.sigma);
    });
    this.sigma.on('afterRender', () => this.labels());
    this.sigma.on('clickNode', ({ node }) => handlers.select(node));
    this.sigma.on('clickStage', () => handlers.select(null));
    this.sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      handlers.expand(event.node);
    });
    this.sigma.on('enterNode', ({ node }) => this.hover(node));
    this.sigma.on('leaveNode', () => this.hover(null));
    this.sigma.getCamera().on('updated', () => this.moving());
  }

  /** Call after nodes or edges were added or moved. */
  changed(visible: Visible): void {
    this.visible = visible;
    this.order = byImportance(this.graph).filter((id) => visible.nodes.has(id));
    this.islands = islandsOf(this.graph);
    this.light();
    // A way that leads out of the frame is shown whole, unless the reader has gone somewhere.
    const path = [...(this.marked ?? [])].filter((id) => visible.nodes.has(id));
    if (path.some((id) => !inSight(this.sigma, [id], MARGIN)) && isWhole(this.sigma)) this.fit();
  }

  /** Goes to a window that an address named. */
  show(camera: Camera): void {
    moveTo(this.sigma, camera);
  }

  /** Lights a set of nodes, such as a path; null ends it. */
  mark(nodes: ReadonlySet<string> | null): void {
    this.marked = nodes;
    this.light();
  }

  /** What is seen, as it is seen. A canvas is readable only right after it was drawn, so it is drawn here. */
  png(): Promise<Blob | null> {
    this.sigma.refresh({ schedule: false });
    const canvases = this.sigma.getCanvases();
    const { edges: first } = canvases;
    const whole = document.createElement('canvas');
    if (!first) return Promise.resolve(null);
    whole.width = first.width;
    whole.height = first.height;
    const context = whole.getContext('2d');
    if (!context) return Promise.resolve(null);
    context.fillStyle = this.theme.ground;
    context.fillRect(0, 0, whole.width, whole.height);
    for (const name of ['edges', 'nodes', 'labels']) {
      const canvas = canvases[name];
      if (canvas) context.drawImage(canvas, 0, 0);
    }
    return new Promise((resolve) => whole.toBlob(resolve, 'image/png'));
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.sigma.refresh();
  }

  /** Puts a node in the light with its neighbours and, when it is out of sight, moves there. */
  select(id: string | null): void {
    this.selected = id !== null && this.graph.hasNode(id) ? id : null;
    this.light();
    const shown = this.selected ? this.sigma.getNodeDisplayData(this.selected) : undefined;
    if (!shown || !this.selected) return;
    const { x, y } = this.sigma.framedGraphToViewport(shown);
    const { width, height } = this.sigma.getDimensions();
    if (x > 40 && y > 40 && x < width - 40 && y < height - 40) return;
    void this.sigma.getCamera().animate({ x: shown.x, y: shown.y }, { duration: DURATION });
  }

  /** Shows everything, also what came later and stands outside the frame. */
  fit(): void {
    this.sigma.setCustomBBox(frameOf(this.graph));
    this.sigma.refresh();
    this.unit = unitOf(this.sigma);
    this.sigma.refresh();
    void this.sigma.getCamera().animatedReset({ duration: DURATION });
    this.handlers.moved(null);
  }

  /** Comes so near to a community that it opens. */
  enter(id: string): void {
    if (!this.graph.hasNode(id)) return;
    const { width, height } = this.sigma.getDimensions();
    if (width === 0 || height === 0) return;
    void this.sigma.getCamera().animate(enteringOf(this.sigma, this.graph, id), { duration: DURATION });
  }

  /** Below 1 comes nearer. */
  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: DURATION / 2 });
  }

  /** The node that an arrow key leads to from the selected one; the most important one when none is selected. */
  towards(arrow: Arrow): string | null {
    const { selected } = this;
    if (selected === null) return this.order[0] ?? null;
    const points = this.order.map((id) => ({
      id,
      ...this.sigma.graphToViewport(this.graph.getNodeAttributes(id)),
    }));
    const from = points.find(({ id }) => id === selected);
    return from ? nearestTowards(from, arrow, points) : null;
  }

  kill(): void {
    clearTimeout(this.rest);
    clearTimeout(this.still);
    this.sigma.kill();
  }

  private moving(): void {
    if (this.graph.order > HIDE_ON_MOVE) this.hideOnMove();
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      // Where things are is known of the last drawing, which a slow machine may still owe.
      this.sigma.refresh({ skipIndexation: true, schedule: false });
      this.handlers.moved(isWhole(this.sigma) ? null : cameraOf(this.sigma));
      this.handlers.sees(inSight(this.sigma, this.order));
      const { near, far } = levelsOf(this.sigma, this.graph, this.visible);
      if (near !== null || far.length > 0) this.handlers.levels(near, far);
    }, AT_REST);
  }

  private hideOnMove(): void {
    clearTimeout(this.still);
    this.container.classList.add('moving');
    this.still = setTimeout(() => {
      this.still = undefined;
      this.container.classList.remove('moving');
      this.sigma.refresh();
    }, STILL);
  }

  private hover(id: string | null): void {
    // What passes under the pointer while the map is dragged is not meant, and lighting it costs a frame.
    if (id !== null && this.sigma.getMouseCaptor().isMoving) return;
    if (id === this.hovered) return;
    this.hovered = id;
    this.light();
  }

  private light(): void {
    // A community that has opened is no dot any more.
    const drawn = (id: string | null): string | null =>
      id !== null && this.visible.nodes.has(id) ? id : null;
    const centre = drawn(this.hovered) ?? drawn(this.selected);
    const near = (id: string): ReadonlySet<string> =>
      new Set([
        id,
        ...this.graph
          .filterEdges(id, (edge) => this.visible.edges.has(edge))
          .map((edge) => this.graph.opposite(id, edge)),
      ]);
    this.lit = { selected: centre, nodes: centre === null ? this.marked : near(centre) };
    // At once, not with the next frame: until it is drawn anew sigma does not know where things are.
    this.sigma.refresh();
  }

  private scene(): Scene {
    const { graph, visible, theme, lit, unit, selected, discs } = this;
    return { graph, visible, theme, lit, unit, chosen: selected, discs };
  }

  private labels(): void {
    if (this.still === undefined) drawLabels(this.sigma, this.order, this.islands, this.theme, this.lit);
  }
}
