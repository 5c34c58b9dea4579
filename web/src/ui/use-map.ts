// What is on the map: the first picture and the neighbours of each centre that the address names, or these alone.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DrawingFragment, NodeType } from '../../generated/graphql.js';
import { ask } from '../api/client.js';
import { COMMUNITY, NEIGHBORHOOD } from '../api/operations.js';
import { arrange, TALL, WIDE } from '../graph/arrange.js';
import { addClaims, graphOf, type PaperGraph } from '../graph/build.js';
import { edgeLength, Growing } from '../graph/grow.js';
import { hasTooLittle } from '../graph/narrow.js';
import { wholeGraph, within } from '../graph/whole.js';
import { settle } from '../map/settle.js';
import type { OnPath } from './ask/Path.js';
import type { Picture } from './use-picture.js';

/** Neighbours that come at once: beside the first picture, and where the map holds nothing else. */
const AT_ONCE = 40;
const AT_ONCE_ALONE = 80;
/** Nodes of a community that opens. */
const IN_A_DISC = 90;

const NONE: ReadonlySet<string> = new Set();

export interface OnMap {
  graph: PaperGraph | null;
  /** Communities whose papers are drawn in place of them. */
  open: ReadonlySet<string>;
  /** Counts up when nodes came, went or moved. */
  version: number;
  /** What to tell about the last expansion; empty when all went well. */
  note: string;
  /** Asks anew for what could not be had; null while nothing failed. */
  again: (() => void) | null;
}

/**
 * @param centres ids, in the order of opening. @param alone leave the first picture out. @param path drawn too.
 * @param tall for a screen that is higher than wide. @param known whether all centres have been looked up.
 */
export const useMap = (
  { answer, overview, whole, asked }: Picture,
  centres: readonly string[],
  alone: boolean,
  path: OnPath | null,
  tall: boolean,
  known: boolean,
): OnMap => {
  const [growing, setGrowing] = useState<Growing | null>(null);
  const [shown, setShown] = useState<PaperGraph | null>(null);
  const [version, setVersion] = useState(0);
  const [note, setNote] = useState('');
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const answers = useRef(new Map<string, DrawingFragment>());
  const queue = useRef<Promise<void>>(Promise.resolve());
  const drawn = useCallback(() => setVersion((n) => n + 1), []);

  useEffect(() => {
    if (alone) return setGrowing(new Growing(undefined, settle));
    if (whole === undefined) return;
    const graph = whole ? wholeGraph(whole) : overview && graphOf(overview);
    if (graph && !whole) {
      arrange(graph, tall ? TALL : WIDE);
      addClaims(graph, answer?.beats?.nodes ?? []);
    }
    setShown(graph);
    setGrowing(graph && new Growing(graph, settle));
    const unplaced = whole
      ? []
      : (overview?.nodes ?? []).filter(({ x }) => typeof x !== 'number').map(({ id }) => id);
    if (graph && unplaced.length > 0)
      settle(graph, unplaced, edgeLength(graph)).then(drawn, (error: Error) => setNote(error.message));
  }, [answer, overview, whole, alone, tall, drawn]);

  const key = centres.join(' ');
  const askedKey = JSON.stringify(asked);
  const narrowed = (id: string): string => `${id} ${askedKey}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the centres and the filter.
  useEffect(() => {
    // A map of centres alone is framed by what it holds at first: not before it is known what that is.
    if (!growing || (alone && !known)) return;
    let stale = false;
    const grow = async (): Promise<void> => {
      const wanted = [...centres, ...centres.map(narrowed), ...(path ? [path.key] : [])];
      if (!stale && growing.keep(new Set(wanted))) drawn();
      if (path && !stale && !growing.has(path.key)) await growing.add(path.key, path.drawing, drawn);
      for (const id of centres) {
        if (stale || growing.has(id)) continue;
        const disc = whole?.nodes.findIndex((node) => node.id === id) ?? -1;
        if (whole?.nodes[disc]) {
          const { overview: inside } = await ask(COMMUNITY, { id, limit: IN_A_DISC });
          if (!inside) continue;
          growing.place(id, within(inside, whole.nodes[disc], disc));
          drawn();
          continue;
        }
        const limit = alone ? AT_ONCE_ALONE : AT_ONCE;
        const { neighborhood } = await ask(NEIGHBORHOOD, { of: [id], limit });
        if (!neighborhood) continue;
        answers.current.set(id, neighborhood);
        const quiet = alone && growing.graph.order === 0;
        const added = await growing.add(id, neighborhood, quiet ? () => {} : drawn);
        setNote(noteOn(added, neighborhood));
      }
      // What the filter lets through of a neighbourhood that was cut at its limit, where that is little.
      for (const id of asked ? centres : []) {
        const had = answers.current.get(id);
        if (stale || !asked || !had || growing.has(narrowed(id)) || !hasTooLittle(had, asked)) continue;
        const types: NodeType[] = [...asked.types, 'TASK'];
        const { neighborhood } = await ask(NEIGHBORHOOD, {
          of: [id],
          limit: AT_ONCE,
          types,
          where: asked.where,
        });
        if (neighborhood) await growing.add(narrowed(id), neighborhood, drawn);
      }
      if (!stale) setShown(growing.graph);
    };
    setNote('');
    setFailed(false);
    queue.current = queue.current.then(grow).catch((error: Error) => {
      setNote(error.message);
      setFailed(true);
    });
    return () => {
      stale = true;
    };
  }, [growing, key, askedKey, path, known, tries]);
  const again = useCallback(() => setTries((n) => n + 1), []);
  return { graph: shown, open: growing?.open ?? NONE, version, note, again: failed ? again : null };
};

const noteOn = (added: number, { truncated, totals, nodes }: DrawingFragment): string => {
  if (truncated) return `The ${nodes.length} most informative of ${totals.nodes} neighbours are shown.`;
  return added === 0 ? 'All its neighbours are on the map already.' : '';
};
