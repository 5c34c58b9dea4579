// Facts follow from the records, the extractor and the catalogue. A graph that another extractor or catalogue
// wrote is derived again from its stored records before anything new comes in.
import { contentHash } from '../../src/domain/ids.js';
import { SCHEMA_VERSION } from '../../src/domain/ontology.js';
import type { GraphVersions, LoadState } from '../../src/graph/store.js';
import { planBatch, versionsOf } from '../batch.js';
import type { Deriver } from '../derive/deriver.js';
import { EXTRACTOR } from '../extract/index.js';
import type { Catalogue } from '../resolve/catalogue.js';
import type { Watch } from './events.js';
import type { StillHeld } from './lease.js';
import type { LoadStore } from './store.js';

const PAGE = 500;

export const currentVersions = (catalogue: Catalogue): GraphVersions =>
  versionsOf(catalogue, EXTRACTOR, SCHEMA_VERSION);

const same = (a: GraphVersions, b: GraphVersions): boolean =>
  a.extractor === b.extractor && a.catalogue === b.catalogue;

/** Call it under the lease. Goes on where it was interrupted. */
export const bringUpToDate = async (
  store: LoadStore,
  catalogue: Catalogue,
  deriver: Deriver,
  stillHeld: StillHeld,
  watch: Watch,
  signal?: AbortSignal,
): Promise<void> => {
  const current = currentVersions(catalogue);
  const written = await store.versions();
  if (written && same(written, current)) return;
  if (written === null) return store.setVersions(current);
  // While it lasts the graph is of neither version, and whoever comes next must see that.
  const between = { ...current, catalogue: `${current.catalogue} (being derived)` };
  const id = contentHash(['derive', current]);
  const begun = same(written, between) ? await store.load(id) : null;
  const start: LoadState = {
    id,
    source: '',
    input: 'derived again',
    startedAt: new Date().toISOString(),
    read: 0,
  };
  let state: LoadState = begun ?? { ...start, state: 'running', cursor: '' };
  const settle = async (again: readonly string[]): Promise<void> => {
    const stamp = { at: new Date().toISOString(), load: state };
    const { batch } = await planBatch(store, { records: [], again }, catalogue, stamp, deriver);
    await stillHeld();
    await store.write(batch);
  };
  if (!begun) {
    // First, so that what an older derivation left of its cursor is not taken for this one's.
    await settle([]);
    await store.setVersions(between);
  }
  for (;;) {
    signal?.throwIfAborted();
    const rows = await store.records(null, state.cursor || null, PAGE);
    const [last] = rows.slice(-1);
    if (!last) break;
    state = { ...state, cursor: last.id, read: (state.read ?? 0) + rows.length };
    await settle(rows.map((row) => row.id));
    watch({ kind: 'deriving', records: state.read ?? 0 });
  }
  state = { ...state, state: 'finished', cursor: '', finishedAt: new Date().toISOString() };
  await settle([]);
  await store.setVersions(current);
};
