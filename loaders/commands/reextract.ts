// papergraph reextract: the stored records read again with this program's extractor and catalogue, in place.
import { derivingPool } from '../derive/pool.js';
import { extractAgain } from '../pipeline.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { reported, type WatchFlags, withGraph } from './session.js';

export interface ReextractFlags extends WatchFlags {
  readonly all?: boolean;
  readonly dryRun?: boolean;
  /** Seconds. */
  readonly wait: number;
  /** Beside this one. */
  readonly threads: number;
}

const NOTHING =
  'All facts are by this extractor and catalogue: nothing to do. --all reads everything again all the same.';

export const reextract = (flags: ReextractFlags): Promise<number> =>
  reported({ ...flags, rejected: '' }, async ({ report, watch, signal }) => {
    const { all, dryRun } = flags;
    const waitMs = flags.wait * 1000;
    const catalogue = loadCatalogue();
    const deriver = derivingPool(catalogue, flags.threads);
    let read = false;
    try {
      await withGraph(
        { command: 'reextract', waitMs, create: false, signal },
        watch,
        ({ store, exclusive }) =>
          extractAgain(store, catalogue, { waitMs, exclusive, signal, all, dryRun, deriver }, (event) => {
            read ||= event.kind === 'derived';
            watch(event);
          }),
      );
    } finally {
      await deriver.close();
    }
    if (!read) report.conclude(NOTHING);
    else
      report.conclude(dryRun ? 'A dry run: nothing was written.' : 'The graph says what this program reads.');
  });
