// From records to the batch that makes the graph follow from them: everything that the new records can
// influence is read back, joined with them and derived again. Order and repetition of loads cannot show.
import { contentHash } from '../src/domain/ids.js';
import type { PaperRecord } from '../src/domain/record.js';
import type { EntityWrite, GraphBatch, IdentifierRow } from '../src/graph/batch.js';
import type { GraphStore, LoadState } from '../src/graph/store.js';
import { type Deriver, deriveHere } from './derive/deriver.js';
import { claimsOf } from './derive/paper.js';
import type { Catalogue } from './resolve/catalogue.js';
import {
  fieldsOf,
  identityKeys,
  type ResolvedPaper,
  recordHash,
  recordId,
  resolvePapers,
  winner,
} from './resolve/papers.js';

export interface BatchInput {
  /** Records that came; of two with one source and key the later statement stands. */
  readonly records: readonly PaperRecord[];
  /** Ids of records that go. */
  readonly removed?: readonly string[];
  /** Ids of stored records whose papers are to be derived again. */
  readonly again?: readonly string[];
}

export interface PlannedBatch {
  readonly batch: GraphBatch;
  /** Records that the graph holds as they are. */
  readonly unchanged: number;
  /** Records that lost against another of the same source and key. */
  readonly overruled: readonly PaperRecord[];
}

/** Of two statements of one time the source's last word is that it took the paper back. */
const later = (a: PaperRecord, b: PaperRecord): PaperRecord => {
  if (a.statedAt !== b.statedAt || a.deleted === b.deleted) return winner(a, b);
  return a.deleted ? a : b;
};

/** Ids of the Identifier nodes that a record claims; none where it only says that there is no paper. */
export const claimsIn = (record: PaperRecord): IdentifierRow[] =>
  record.deleted ? [] : claimsOf(identityKeys(record));

/** One record for each source and key. */
const standing = (records: readonly PaperRecord[]): Map<string, PaperRecord> => {
  const held = new Map<string, PaperRecord>();
  for (const record of records) {
    const id = recordId(record);
    const other = held.get(id);
    held.set(id, other ? later(other, record) : record);
  }
  return held;
};

/** What of a store a plan is made from. */
export type PlanningStore = Pick<GraphStore, 'recordHashes' | 'recordsNear' | 'papersOf'>;

/** Papers that are no more, each with the paper that has its records now. */
const vanished = (
  before: ReadonlyMap<string, string>,
  papers: readonly ResolvedPaper[],
): GraphBatch['removedPapers'] => {
  const now = new Map(papers.flatMap((paper) => paper.records.map((record) => [recordId(record), paper.id])));
  const ids = new Set(papers.map((paper) => paper.id));
  const gone = [...new Set(before.values())].filter((id) => !ids.has(id)).sort();
  return gone.map((id) => {
    const told = papers.find((paper) => paper.formerIds.includes(id))?.id;
    // Else where its first record went, in an order that loading cannot change.
    const held = [...before].filter(([, paper]) => paper === id).map(([record]) => record);
    return { id, into: told ?? held.sort().flatMap((record) => now.get(record) ?? [])[0] ?? null };
  });
};

export const planBatch = async (
  store: PlanningStore,
  input: BatchInput,
  catalogue: Catalogue,
  stamp: { at: string; load: LoadState | null },
  deriver: Deriver = deriveHere(catalogue),
): Promise<PlannedBatch> => {
  const incoming = standing(input.records);
  const removed = new Set(input.removed ?? []);
  const hashes = await store.recordHashes([...incoming.keys()]);
  const fresh = new Map([...incoming].filter(([id, record]) => hashes.get(id) !== recordHash(record)));
  const again = input.again ?? [];
  const keys = [...fresh.values()].flatMap((record) => claimsIn(record).map((claim) => claim.id));
  const ids = [...fresh.keys(), ...removed, ...again];
  const near = ids.length > 0 ? await store.recordsNear(keys, ids) : [];
  const stored = near.map((row) => JSON.parse(row.json) as PaperRecord);
  const before =
    near.length > 0 ? await store.papersOf(near.map((row) => row.id)) : new Map<string, string>();

  const all = standing([...stored.filter((record) => !removed.has(recordId(record))), ...fresh.values()]);
  const papers = resolvePapers([...all.values()].filter((record) => !record.deleted));
  const derived = await deriver.derive(papers);
  const entities = new Map<string, EntityWrite>();
  for (const { entities: needed } of derived) for (const entity of needed) entities.set(entity.id, entity);
  const lost = [...fresh].filter(([id, record]) => all.get(id) !== record).map(([, record]) => record);
  return {
    unchanged: input.records.length - fresh.size,
    overruled: [
      ...lost,
      ...input.records.filter(
        (record) =>
          incoming.get(recordId(record)) !== record &&
          recordHash(incoming.get(recordId(record)) as PaperRecord) !== recordHash(record),
      ),
    ],
    batch: {
      records: [...fresh]
        .filter(([id, record]) => all.get(id) === record)
        .map(([id, record]) => ({
          id,
          source: record.source,
          key: record.key,
          hash: recordHash(record),
          json: JSON.stringify(record),
          at: record.statedAt,
          fields: record.deleted ? [] : fieldsOf(record),
          claims: claimsIn(record),
        })),
      removedRecords: [...removed],
      papers: derived.map(({ write }) => write),
      removedPapers: vanished(before, papers),
      entities: [...entities.values()],
      ...(again.length > 0 ? { again: true } : {}),
      load: stamp.load,
      at: stamp.at,
    },
  };
};

/** A write of how a load stands, without papers. */
export const loadBatch = (load: LoadState, at: string): GraphBatch => ({
  records: [],
  removedRecords: [],
  papers: [],
  removedPapers: [],
  entities: [],
  load,
  at,
});

/** What facts follow from: a graph written under another is derived again. */
export const versionsOf = (catalogue: Catalogue, extractor: string, schema: string) => ({
  schema,
  extractor,
  catalogue: contentHash(catalogue.version),
});
