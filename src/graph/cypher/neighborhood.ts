// What lies around some nodes: one statement a level, and one for what was chosen. The walk is bounded
// beforehand, because the embedded engine cannot be stopped: the most relevant go on, the rest is counted.
import { choose, type Reached, spread } from '../drawing/rank.js';
import type { Drawing, NeighborhoodRequest } from '../drawing/types.js';
import type { Engine, ReadOptions } from '../engine.js';
import { describe, expand } from './frontier.js';

/** Nodes expanded at one level after the centres. */
const MOST_EXPANDED = 1_000;
/** Edges that one level may walk over in the database: papers of the entities expanded, together. */
const MOST_TOUCHED = 50_000;
/** Edges that one level may bring in. */
const MOST_STEPS = 20_000;
/** What a node that is no hub touches, about. */
const USUAL_DEGREE = 30;

/** The most relevant nodes of a level that may be expanded together. */
const frontierOf = (level: readonly Reached[], limit: number): Reached[] => {
  const most = Math.min(MOST_EXPANDED, Math.max(limit, 100));
  let touched = 0;
  return level.slice(0, most).filter(({ papers }) => {
    const cost = Math.max(papers, USUAL_DEGREE);
    if (touched + cost > MOST_TOUCHED) return false;
    touched += cost;
    return true;
  });
};

/**
 * Totals are exact where the walk met everything; where a level was cut or a hub capped they count what was met
 * and the edges that the cap left out.
 */
export const neighborhood = async (
  engine: Engine,
  request: NeighborhoodRequest,
  options?: ReadOptions,
): Promise<Drawing> => {
  const { depth, limit } = request;
  const centres = [...new Set(request.of)].sort();
  const reached = new Map<string, Reached>(
    centres.map((id) => [id, { id, level: 0, score: 1, papers: 0, day: '', parent: null }]),
  );
  const edges = new Set<string>();
  let frontier = [...reached.values()];
  let missed = 0;
  let cut = false;
  for (let level = 1; level <= depth && frontier.length > 0; level++) {
    const cap = Math.min(Math.max(limit, 100), Math.max(10, Math.floor(MOST_STEPS / frontier.length)));
    const ids = frontier.map(({ id }) => id).sort();
    const expansion = await expand(engine, ids, request, cap, options);
    missed += expansion.missed;
    for (const step of expansion.steps)
      edges.add(
        step.forward ? `${step.kind}|${step.from}|${step.to}` : `${step.kind}|${step.to}|${step.from}`,
      );
    const found = spread(reached, expansion.steps, level);
    for (const node of found) reached.set(node.id, node);
    if (level === depth) break;
    frontier = frontierOf(found, limit);
    cut ||= frontier.length < found.length;
  }
  const chosen = choose(reached, limit);
  const drawn = await describe(engine, chosen, request, options);
  const complete = missed === 0 && !cut && chosen.length === reached.size;
  return {
    ...drawn,
    places: new Map(),
    truncated: !complete,
    totals: {
      nodes: complete ? drawn.nodes.length : reached.size + missed,
      edges: complete ? drawn.edges.length : Math.max(edges.size + missed, drawn.edges.length),
    },
  };
};
