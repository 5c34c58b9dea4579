// Takes out all that a source said. Papers that other sources tell of stay and are derived from what is left.

import { planBatch } from '../batch.js';
import type { Catalogue } from '../resolve/catalogue.js';
import type { Watch } from './events.js';
import { writeLoad } from './history.js';
import type { StillHeld } from './lease.js';
import type { LoadStore } from './store.js';

const PAGE = 500;

/** Idempotent; interrupted, it goes on with what is left. Call it under the lease. */
export const removeRecords = async (
  store: LoadStore,
  catalogue: Catalogue,
  source: string,
  stillHeld: StillHeld,
  watch: Watch,
  signal?: AbortSignal,
): Promise<void> => {
  // A load that was interrupted must not go on behind what is taken out now.
  for (const load of await store.loads()) {
    const own = load.source === source;
    if (own ? load.state === 'removed' : load.state !== 'running' || !load.cursor) continue;
    const state = own ? 'removed' : (load.state ?? 'running');
    await writeLoad(store, { ...load, cursor: '', state }, stillHeld);
  }
  for (;;) {
    signal?.throwIfAborted();
    const rows = await store.records(source, null, PAGE);
    if (rows.length === 0) return;
    const at = new Date().toISOString();
    const { batch } = await planBatch(store, { records: [], removed: rows.map((row) => row.id) }, catalogue, {
      at,
      load: null,
    });
    await stillHeld();
    const counts = await store.write(batch);
    watch({
      kind: 'batch',
      done: {
        records: rows.length,
        unchanged: 0,
        added: counts.papersAdded,
        changed: counts.papersChanged,
        removed: counts.papersRemoved,
        edges: counts.edges,
      },
    });
  }
};
