// papergraph load: papers into the graph.
import { derivingPool } from '../derive/pool.js';
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
  /** Threads beside this one. */
  readonly threads: number;
  readonly offline?: boolean;
  readonly since?: string;
  readonly dryRun?: boolean;
}

export const load = (inputs: readonly string[], flags: LoadFlags): Promise<number> =>
  reported(flags, async ({ watch, signal }) => {
    const waitMs = flags.wait * 1000;
    const catalogue = loadCatalogue();
    const deriver = derivingPool(catalogue, flags.threads);
    const options = {
      format: flags.source,
      since: flags.since,
      dryRun: flags.dryRun,
      batchSize: flags.batch,
      deriver,
      waitMs,
      signal,
    };
    try {
      await withClient(flags, (client) =>
        withGraph({ command: 'load', waitMs, create: !flags.dryRun, signal }, watch, ({ store, exclusive }) =>
          loadInputs(store, catalogue, inputs, { ...options, client, exclusive }, watch),
        ),
      );
    } finally {
      await deriver.close();
    }
    if (flags.dryRun && !flags.json && !flags.quiet)
      process.stderr.write('A dry run: nothing was written. A load would do this:\n');
  });
