// papergraph remove --source NAME: all that a source said, out of the graph.
import { removeSource } from '../pipeline.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { reported, type WatchFlags, withGraph } from './session.js';

export interface RemoveFlags extends WatchFlags {
  readonly source: string;
  /** Seconds. */
  readonly wait: number;
}

export const remove = (flags: RemoveFlags): Promise<number> =>
  reported({ ...flags, rejected: '' }, async ({ watch, signal }) => {
    const waitMs = flags.wait * 1000;
    await withGraph({ command: 'remove', waitMs, create: false, signal }, watch, ({ store, exclusive }) =>
      removeSource(store, loadCatalogue(), flags.source, { waitMs, exclusive, signal }, watch),
    );
  });
