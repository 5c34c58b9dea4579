// The history of loads: each begins as a node of its own, or goes on as the one that was interrupted; what was
// interrupted and cannot go on is told as such. Call it under the lease, so that nobody else is at work on one.
import { randomUUID } from 'node:crypto';
import { contentHash } from '../../src/domain/ids.js';
import type { GraphVersions, LoadState } from '../../src/graph/store.js';
import { loadBatch } from '../batch.js';
import type { StillHeld } from './lease.js';
import type { LoadStore } from './store.js';

/** Refusals that a load keeps in words; its rejected file has all. */
const REFUSALS = 20;
const LONGEST = 300;

export interface LoadOf {
  /** Null for what can be read only once. */
  readonly key: string | null;
  readonly source: string;
  readonly input: string;
}

const fresh = ({ key, source, input }: LoadOf, number: number, versions: GraphVersions): LoadState => ({
  id: contentHash(['load', randomUUID()]),
  number,
  key: key ?? '',
  source,
  input,
  cursor: '',
  state: 'running',
  startedAt: new Date().toISOString(),
  read: 0,
  refused: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  extractor: versions.extractor,
  catalogue: versions.catalogue,
});

/** Writes how a load stands, without papers. */
export const writeLoad = async (
  store: Pick<LoadStore, 'write'>,
  load: LoadState,
  stillHeld: StillHeld,
): Promise<void> => {
  await stillHeld();
  await store.write(loadBatch(load, new Date().toISOString()));
};

/**
 * @param mayGoOn whether an interrupted load of the same key can be taken up where it stopped.
 * @returns the load as it stands; nothing is written of one that is new.
 */
export const beginLoad = async (
  store: LoadStore,
  of: LoadOf,
  versions: GraphVersions,
  stillHeld: StillHeld,
  mayGoOn: (load: LoadState) => boolean = ({ cursor }) => Boolean(cursor),
): Promise<{ readonly load: LoadState; readonly resumed: boolean }> => {
  const { last, open } = await store.openLoads();
  const own = of.key === null ? undefined : open.findLast((load) => load.key === of.key && mayGoOn(load));
  const given = open.filter(
    (load) => load !== own && (load.key === of.key || (load.input === of.input && load.source === of.source)),
  );
  for (const load of given) await writeLoad(store, { ...load, state: 'interrupted' }, stillHeld);
  return own ? { load: own, resumed: true } : { load: fresh(of, last + 1, versions), resumed: false };
};

/** With these refusals, each "place: reason". */
export const withRefusals = (load: LoadState, told: readonly string[]): LoadState => ({
  ...load,
  refused: (load.refused ?? 0) + told.length,
  refusals: [...(load.refusals ?? []), ...told.map((text) => text.slice(0, LONGEST))].slice(0, REFUSALS),
});
