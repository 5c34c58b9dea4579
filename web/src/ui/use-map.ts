// What is on the map: the first picture, then the neighbours of whatever was expanded.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DrawingFragment } from '../../generated/graphql.js';
import { ask } from '../api/client.js';
import { NEIGHBORHOOD } from '../api/operations.js';
import { arrange } from '../graph/arrange.js';
import { graphOf, mergeInto, type PaperGraph } from '../graph/build.js';
import { settle } from '../map/settle.js';

const NEIGHBOURS_AT_ONCE = 40;

export interface OnMap {
  graph: PaperGraph | null;
  /** Counts up when nodes came or moved. */
  version: number;
  /** What to tell about the last expansion; empty when all went well. */
  note: string;
  expand: (id: string) => void;
}

export const useMap = (overview: DrawingFragment | null): OnMap => {
  const [graph, setGraph] = useState<PaperGraph | null>(null);
  const [version, setVersion] = useState(0);
  const [note, setNote] = useState('');
  useEffect(() => {
    const drawn = overview && graphOf(overview);
    if (drawn) arrange(drawn);
    setGraph(drawn);
    const unplaced = overview?.nodes.filter(({ x }) => typeof x !== 'number').map(({ id }) => id) ?? [];
    if (drawn && unplaced.length > 0) {
      settle(drawn, unplaced, edgeLength(drawn)).then(
        () => setVersion((n) => n + 1),
        (error: Error) => setNote(error.message),
      );
    }
  }, [overview]);

  const expand = useCallback(
    (id: string) => {
      if (!graph) return;
      setNote('');
      const grow = async (): Promise<void> => {
        const { neighborhood } = await ask(NEIGHBORHOOD, { of: [id], limit: NEIGHBOURS_AT_ONCE });
        if (!neighborhood) return;
        const length = edgeLength(graph);
        const added = mergeInto(graph, neighborhood, below(graph), length / 2);
        setVersion((n) => n + 1);
        setNote(noteOn(added.length, neighborhood));
        await settle(graph, added, length);
        setVersion((n) => n + 1);
      };
      grow().catch((error: Error) => setNote(error.message));
    },
    [graph],
  );
  return { graph, version, note, expand };
};

const noteOn = (added: number, { truncated, totals, nodes }: DrawingFragment): string => {
  if (truncated) return `The ${nodes.length} most informative of ${totals.nodes} neighbours are shown.`;
  return added === 0 ? 'All its neighbours are on the map already.' : '';
};

/** Where a node starts that has no neighbour on the map. */
const below = (graph: PaperGraph): { x: number; y: number } => {
  const { x, y } = extent(graph);
  return { x: (x[0] + x[1]) / 2, y: y[0] - (y[1] - y[0]) * 0.05 };
};

/** How long a new edge should be: half of the room that a node has. */
const edgeLength = (graph: PaperGraph): number => {
  const { x, y } = extent(graph);
  const area = Math.max((x[1] - x[0]) * (y[1] - y[0]), 1e-6);
  return Math.sqrt(area / Math.max(1, graph.order)) / 2;
};

const extent = (graph: PaperGraph): { x: [number, number]; y: [number, number] } => {
  const xs = graph.mapNodes((_id, { x }) => x);
  const ys = graph.mapNodes((_id, { y }) => y);
  if (xs.length === 0) return { x: [0, 1], y: [0, 1] };
  return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] };
};
