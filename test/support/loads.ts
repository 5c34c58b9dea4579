// Loads in this process: the real pipeline over a store that a test may wrap, and all that a load leaves behind.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LoadEvent } from '../../loaders/pipeline/events.js';
import { type LoadOptions, type LoadStore, loadInputs } from '../../loaders/pipeline.js';
import type { Catalogue } from '../../loaders/resolve/catalogue.js';
import type { GraphStore } from '../../src/graph/store.js';
import { testCatalogue } from './catalogue.js';
import { writePapers } from './papers.js';
import { exportText, openTestStore, type TestEngine } from './stores.js';

/** Closed when the test has finished. */
export const testStore = async (engine: TestEngine = 'embedded'): Promise<GraphStore> => {
  const store = await openTestStore(engine);
  onTestFinished(() => store.close());
  return store;
};

/** A file of these lines; gone when the test has finished. */
export const inputOf = (lines: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-load-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return writePapers(join(folder, 'input.jsonl'), lines);
};

export interface Loading extends Partial<LoadOptions> {
  readonly catalogue?: Catalogue;
  readonly watch?: (event: LoadEvent) => void;
}

/** Answers what the load told. */
export const load = async (
  store: LoadStore,
  inputs: readonly string[],
  { catalogue = testCatalogue, watch = () => {}, ...options }: Loading = {},
): Promise<LoadEvent[]> => {
  const events: LoadEvent[] = [];
  await loadInputs(store, catalogue, inputs, { waitMs: 0, exclusive: false, ...options }, (event) => {
    events.push(event);
    watch(event);
  });
  return events;
};

const INTERNAL = ['Record', 'Identifier', 'OF', 'CLAIMS', 'IDENTIFIES'];

/** The public graph as it is exported, then records, and what leads to papers and entities. */
export const wholeGraph = async (store: GraphStore): Promise<string> => {
  const lines = [await exportText(store)];
  for await (const item of store.export({ scope: 'everything' })) {
    if (!INTERNAL.includes(item.kind)) continue;
    const { loadedAt: _volatile, ...properties } = item.properties;
    lines.push(JSON.stringify({ ...item, properties }));
  }
  return lines.join('\n');
};
