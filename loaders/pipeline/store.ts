// What loads need of a store: all of it plain data, so that a process that does not hold the graph can do
// them by way of the one that does (loaders/handover).
import type { GraphStore } from '../../src/graph/store.js';

/** Methods whose arguments are JSON, and whose answers are JSON or a map of it. */
export const PLAIN_METHODS = [
  'describe',
  'ping',
  'versions',
  'setVersions',
  'isEmpty',
  'recordsNear',
  'recordHashes',
  'records',
  'countRecords',
  'saidBy',
  'papersOf',
  'recordsOf',
  'write',
  'loads',
  'openLoads',
  'takeLease',
  'releaseLease',
  'counts',
  'nodesNamed',
  'surroundings',
  'learned',
  'copyTo',
] as const satisfies readonly (keyof GraphStore)[];

export type PlainMethod = (typeof PLAIN_METHODS)[number];
export type LoadStore = Pick<GraphStore, PlainMethod | 'export' | 'close'>;
