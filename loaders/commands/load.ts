// papergraph load: papers into the graph.
import { loadInputs } from '../pipeline.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { withClient } from './live-client.js';
import { reported, type WatchFlags, withGraph } from './session.js';

export interface LoadFlags extends WatchFlags {
  readonly source?: string;
  readonly rejected: string;
  /** Seconds. */
  readonly wait: number;
  readonly batch: number;
  readonly offline?: boolean;
  readonly since?: string;
}

export const load = (inputs: readonly string[], flags: LoadFlags): Promise<number> =>
  reported(flags, async ({ watch, signal }) => {
    const waitMs = flags.wait * 1000;
    await withClient(flags, (client) =>
      withGraph({ command: 'load', waitMs, create: true, signal }, watch, ({ store, exclusive }) =>
        loadInputs(
          store,
          loadCatalogue(),
          inputs,
          {
            format: flags.source,
            since: flags.since,
            client,
            batchSize: flags.batch,
            waitMs,
            exclusive,
            signal,
          },
          watch,
        ),
      ),
    );
  });
