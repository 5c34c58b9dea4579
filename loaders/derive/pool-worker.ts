// A thread of `pool.ts`: resolved papers in, derived papers out, both as JSON, which crosses threads faster than
// cloned objects do.
import { parentPort } from 'node:worker_threads';
import { loadCatalogue } from '../resolve/catalogue.js';
import type { ResolvedPaper } from '../resolve/papers.js';
import { type DerivedPaper, derivePaper } from './paper.js';

/** What a thread says: first the catalogue that it read, then an answer for each message, in order. */
export type Said = { readonly catalogue: string } | { readonly answers: string };

export type DeriveAnswer = { readonly paper: DerivedPaper } | { readonly error: string };

const catalogue = loadCatalogue();
const say = (said: Said): void => parentPort?.postMessage(said);

const answer = (paper: ResolvedPaper): DeriveAnswer => {
  try {
    return { paper: derivePaper(paper, catalogue) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
};

say({ catalogue: catalogue.version });
parentPort?.on('message', (papers: string) =>
  say({ answers: JSON.stringify((JSON.parse(papers) as ResolvedPaper[]).map(answer)) }),
);
