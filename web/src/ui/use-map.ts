// What is on the map: the first picture, then the neighbours of whatever was expanded.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DrawingFragment } from '../../generated/graphql.js';
import { ask } from '../api/client.js';
import { NEIGHBORHOOD } from '../api/operations.js';
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
  useEffect(() => setGraph(overview ? graphOf(overview) : null), [overview]);

  const expand = useCallback(
    (id: string) => {
      if (!graph) return;
      setNote('');
      const grow = async (): Promise<void> => {
        const { neighborhood } = await ask(NEIGHBORHOOD, { of: [id], limit: NEIGHBOURS_AT_ONCE });
        if (!neighborhood) return;
        const added = mergeInto(graph, neighborhood, centreOf(graph, id), stepOf(graph));
        setVersion((n) => n + 1);
        setNote(noteOn(added.length, neighborhood));
        await settle(graph, added);
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

/** Where new nodes start: at the one that was expanded, or below the picture when it is new itself. */
const centreOf = (graph: PaperGraph, id: string): { x: number; y: number } => {
  if (graph.hasNode(id)) return graph.getNodeAttributes(id);
  const { x, y } = extent(graph);
  return { x: (x[0] + x[1]) / 2, y: y[0] - (y[1] - y[0]) * 0.1 };
};

/** Distance of neighbours on the starting spiral, in the picture's own units. */
const stepOf = (graph: PaperGraph): number => {
  const { x } = extent(graph);
  return Math.max(x[1] - x[0], 1e-3) / 60;
};

const extent = (graph: PaperGraph): { x: [number, number]; y: [number, number] } => {
  const xs = graph.mapNodes((_id, { x }) => x);
  const ys = graph.mapNodes((_id, { y }) => y);
  if (xs.length === 0) return { x: [0, 1], y: [0, 1] };
  return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] };
};
