// What a measured process is asked and what it answers; `phase.ts` is the process.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EmbeddedConfig, Neo4jConfig } from '../../src/config.js';
import type { Counts } from '../../src/graph/store.js';
import type { Spent } from './timed.js';

export type Store = EmbeddedConfig | Neo4jConfig;

export type Work =
  /** Reads the texts and extracts their facts, on one thread. */
  | { readonly phase: 'extract'; readonly input: string }
  /** The whole load, as `papergraph load` does it. */
  | {
      readonly phase: 'load';
      readonly input: string;
      readonly store: Store;
      readonly threads: number;
      readonly batch: number;
    }
  /** All that a graph holds, as lines. */
  | { readonly phase: 'dump'; readonly store: Store; readonly file: string }
  /** Bare writes of those lines into an empty graph. */
  | { readonly phase: 'floor'; readonly store: Store; readonly file: string }
  /** Opens a graph and counts it. */
  | { readonly phase: 'open'; readonly store: Store };

/** How far a load was, and what it had taken. */
export interface Mark {
  readonly papers: number;
  /** Seconds since the process began. */
  readonly seconds: number;
  /** Seconds of processor time of the loader. */
  readonly cpu: number;
  /** Bytes of memory of the loader. */
  readonly rss: number;
}

export interface Measured {
  readonly seconds: number;
  /** Seconds of processor time of the process, all its threads. */
  readonly cpu: number;
  /** Bytes at the most. */
  readonly rss: number;
  /** Seconds in the database, where only these count. */
  readonly writing?: number;
  readonly papers?: number;
  readonly unchanged?: number;
  /** Of all there is, records and identifiers among it. */
  readonly nodes?: number;
  readonly edges?: number;
  readonly counts?: Counts;
  readonly marks?: readonly Mark[];
  readonly statements?: readonly Spent[];
}

/** Runs it in a process of its own. Rejects when that fails; its error is on stderr. */
export const run = async (work: Work): Promise<Measured> => {
  // Runs from source as this process does.
  const child = fork(fileURLToPath(new URL('phase.ts', import.meta.url)));
  let measured: Measured | undefined;
  child.on('message', (message: { measured?: Measured }) => {
    if (message.measured) measured = message.measured;
  });
  child.send(work);
  const [code] = await once(child, 'exit');
  if (code !== 0 || !measured) throw new Error(`the phase '${work.phase}' failed`);
  return measured;
};
