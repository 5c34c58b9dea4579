// papergraph status: which engine, how much of what, which loads, written by which versions.
import type { Counts, GraphVersions, LoadState } from '../../src/graph/store.js';
import { currentVersions } from '../pipeline.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { configuration, withGraph } from './session.js';

const REACH_MS = 10_000;

interface Status {
  readonly engine: string;
  readonly servedBy: number | null;
  readonly counts: Counts;
  readonly versions: GraphVersions | null;
  /** Whether the next load leaves the stored facts as they are. */
  readonly current: boolean;
  readonly loads: readonly LoadState[];
}

export const status = async (flags: { readonly json?: boolean; readonly loads: number }): Promise<number> => {
  const { json, loads: most } = flags;
  const found = await withGraph(
    { command: 'status', waitMs: REACH_MS, create: false },
    () => {},
    async ({ store, servedBy }): Promise<Status> => {
      const { store: config } = configuration();
      const versions = await store.versions();
      const current = currentVersions(loadCatalogue());
      const engine = await store.describe();
      return {
        // A graph that is not there yet is shown by an empty one in memory.
        engine:
          config.engine === 'embedded' && versions === null
            ? `${engine.split(',')[0]}, ${config.path}`
            : engine,
        servedBy,
        counts: await store.counts(),
        versions,
        current:
          versions === null ||
          (versions.extractor === current.extractor && versions.catalogue === current.catalogue),
        loads: await store.loads(),
      };
    },
  );
  process.stdout.write(json ? `${JSON.stringify(found)}\n` : `${text(found, most)}\n`);
  return 0;
};

const list = (counts: readonly { kind: string; count: number }[]): string =>
  counts.map(({ kind, count }) => `${kind} ${count.toLocaleString('en')}`).join(', ');

const ENDED: Readonly<Record<string, string>> = {
  running: 'not finished',
  incomplete: 'a source was away for a part of it',
  interrupted: 'interrupted, begun anew since',
};

const loadLine = (load: LoadState): string => {
  const state = load.state ?? '';
  const counts = (['read', 'added', 'changed', 'unchanged', 'removed', 'refused'] as const)
    .filter((name) => load[name])
    .map((name) => `${load[name]?.toLocaleString('en')} ${name}`);
  return `  ${load.number ?? ''}  ${load.startedAt ?? ''}  ${load.input ?? ''}${load.source ? ` (${load.source})` : ''}: ${[ENDED[state] ?? state, ...counts].join(', ')}`;
};

/** The last ones, oldest of them first. */
const history = (loads: readonly LoadState[], most: number): string[] => {
  const last = most === 0 ? [] : loads.slice(-most);
  const earlier = loads.length - last.length;
  return [
    `loads     ${loads.length === 0 ? 'none' : loads.length.toLocaleString('en')}`,
    ...(earlier > 0
      ? [`  … ${earlier.toLocaleString('en')} earlier: papergraph status --loads ${loads.length}`]
      : []),
    ...last.map(loadLine),
  ];
};

const text = ({ engine, servedBy, counts, versions, current, loads }: Status, most: number): string => {
  const written = versions
    ? `schema ${versions.schema}, extractor ${versions.extractor}, catalogue ${versions.catalogue}${current ? '' : " (not this program's: the next load or papergraph reextract derives all facts again)"}`
    : 'nothing is loaded yet: papergraph load sample';
  return [
    `engine    ${engine}${servedBy === null ? '' : ` (held by the server, process ${servedBy})`}`,
    `versions  ${written}`,
    `nodes     ${list(counts.nodes)}`,
    `edges     ${list(counts.edges)}`,
    ...history(loads, most),
  ].join('\n');
};
