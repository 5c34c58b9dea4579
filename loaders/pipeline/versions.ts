// Facts follow from the records, the extractor and the catalogue. A graph that another extractor or catalogue
// wrote is derived again from its stored records before anything new comes in, or when somebody asks for it.
import { contentHash } from '../../src/domain/ids.js';
import { SCHEMA_VERSION } from '../../src/domain/ontology.js';
import type { GraphVersions, LoadState } from '../../src/graph/store.js';
import { planBatch, versionsOf } from '../batch.js';
import type { Deriver } from '../derive/deriver.js';
import { EXTRACTOR } from '../extract/index.js';
import type { Catalogue } from '../resolve/catalogue.js';
import { differences, NO_DIFFERENCES, plus } from './differences.js';
import type { Watch } from './events.js';
import { beginLoad, writeLoad } from './history.js';
import type { StillHeld } from './lease.js';
import type { LoadStore } from './store.js';

const PAGE = 500;

export const currentVersions = (catalogue: Catalogue): GraphVersions =>
  versionsOf(catalogue, EXTRACTOR, SCHEMA_VERSION);

const same = (a: GraphVersions, b: GraphVersions): boolean =>
  a.extractor === b.extractor && a.catalogue === b.catalogue;

interface Reading {
  readonly store: LoadStore;
  readonly catalogue: Catalogue;
  readonly deriver: Deriver;
  readonly watch: Watch;
  readonly signal: AbortSignal | undefined;
}

/** Reads stored records again, a page at a time, and hands on what follows; tells on the way what that changes. */
const readAgain = async (
  { store, catalogue, deriver, watch, signal }: Reading,
  begun: LoadState,
  settle: (planned: Awaited<ReturnType<typeof planBatch>>, load: LoadState) => Promise<void>,
): Promise<LoadState> => {
  let state = begun;
  let all = NO_DIFFERENCES;
  const seen = new Set<string>();
  const of = await store.countRecords();
  for (;;) {
    signal?.throwIfAborted();
    const rows = await store.records(null, state.cursor || null, PAGE);
    const [last] = rows.slice(-1);
    if (!last) break;
    const again = rows.map((row) => row.id);
    const load = { ...state, cursor: last.id, read: (state.read ?? 0) + rows.length };
    const stamp = { at: new Date().toISOString(), load };
    const planned = await planBatch(store, { records: [], again }, catalogue, stamp, deriver);
    // A paper whose records stand on two pages is read twice and told once.
    const papers = planned.batch.papers.filter(({ id }) => !seen.has(id));
    for (const { id } of papers) seen.add(id);
    const some = differences(papers, await store.saidBy(papers.map(({ id }) => id)));
    all = plus(all, some);
    state = { ...load, changed: (state.changed ?? 0) + some.papers };
    await settle(planned, state);
    watch({ kind: 'deriving', records: state.read ?? 0, of });
  }
  watch({
    kind: 'derived',
    records: (state.read ?? 0) - (begun.read ?? 0),
    papers: seen.size,
    differences: all,
  });
  return state;
};

/** Call it under the lease. Goes on where it was interrupted. @param all also where nothing is of another version. */
export const bringUpToDate = async (
  store: LoadStore,
  catalogue: Catalogue,
  deriver: Deriver,
  stillHeld: StillHeld,
  watch: Watch,
  signal?: AbortSignal,
  all = false,
): Promise<void> => {
  const current = currentVersions(catalogue);
  const written = await store.versions();
  if (written === null) return store.setVersions(current);
  if (same(written, current) && !all) return;
  // While it lasts the graph is of neither version, and whoever comes next must see that.
  const between = { ...current, catalogue: `${current.catalogue} (being derived)` };
  const of = { key: contentHash(['derive', current]), source: '', input: 'derived again' };
  const mayGoOn = (): boolean => same(written, between);
  const { load, resumed } = await beginLoad(store, of, current, stillHeld, mayGoOn);
  if (!resumed) {
    await writeLoad(store, load, stillHeld);
    await store.setVersions(between);
  }
  const end = await readAgain(
    { store, catalogue, deriver, watch, signal },
    load,
    async ({ batch }, state) => {
      await stillHeld();
      await store.write({ ...batch, load: state });
    },
  );
  const finished = { ...end, state: 'finished', cursor: '', finishedAt: new Date().toISOString() };
  await writeLoad(store, finished, stillHeld);
  await store.setVersions(current);
};

/** Tells what deriving again would change; writes nothing. */
export const previewAgain = async (
  store: LoadStore,
  catalogue: Catalogue,
  deriver: Deriver,
  watch: Watch,
  signal?: AbortSignal,
  all = false,
): Promise<void> => {
  const written = await store.versions();
  if (written === null || (same(written, currentVersions(catalogue)) && !all)) return;
  await readAgain({ store, catalogue, deriver, watch, signal }, {}, async () => {});
};
