// papergraph reextract: the stored records read again with this program's extractor and catalogue, in place.
import { extractAgain } from '../pipeline.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { reported, type WatchFlags, withGraph } from './session.js';

export interface ReextractFlags extends WatchFlags {
  readonly all?: boolean;
  readonly dryRun?: boolean;
  /** Seconds. */
  readonly wait: number;
}

const NOTHING =
  'All facts are by this extractor and catalogue: nothing to do. --all reads everything again all the same.';

export const reextract = (flags: ReextractFlags): Promise<number> =>
  reported({ ...flags, rejected: '' }, async ({ report, watch, signal }) => {
    const { all, dryRun } = flags;
    const waitMs = flags.wait * 1000;
    let read = false;
    await withGraph({ command: 'reextract', waitMs, create: false, signal }, watch, ({ store, exclusive }) =>
      extractAgain(store, loadCatalogue(), { waitMs, exclusive, signal, all, dryRun }, (event) => {
        read ||= event.kind === 'derived';
        watch(event);
      }),
    );
    if (!read) report.conclude(NOTHING);
    else
      report.conclude(dryRun ? 'A dry run: nothing was written.' : 'The graph says what this program reads.');
  });
