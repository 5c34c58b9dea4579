// What the server serves, from a graph that this process holds; tests and benches stand on the same parts.
import { createSchema } from '../src/graphql/schema.js';
import type { OperationRequest, ServerParts } from '../src/server.js';
import { exporterOf } from './export/http.js';
import type { HeldGraph } from './handover/open.js';

export const servedParts = (graph: Pick<HeldGraph, 'store' | 'close'>): ServerParts => {
  const schema = createSchema();
  const { store } = graph;
  return {
    schema,
    exporter: exporterOf(schema, store),
    contextOf: ({ signal, timeoutMs, onStatement }: OperationRequest) => ({
      store: onStatement ? store.watched(onStatement) : store,
      signal,
      timeoutMs,
    }),
    state: () => store.state(),
    ready: () => store.ping(),
    close: () => graph.close(),
  };
};
