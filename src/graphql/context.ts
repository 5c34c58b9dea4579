// What a resolver is given: the graph, and how long it may take.
import type { Row } from '../graph/engine.js';
import type { Part } from '../graph/plan.js';
import type { GraphStore } from '../graph/store.js';

export interface Context {
  readonly store: GraphStore;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Runs parts that stand side by side as one statement; the row holds each part's column. */
export const ask = async (context: Context, parts: readonly Part[]): Promise<Row> => {
  const { store, signal, timeoutMs } = context;
  const [row = {}] = await store.read({ parts: [...parts] }, { signal, timeoutMs });
  return row;
};
