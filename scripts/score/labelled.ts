// Labelled papers with their texts, which come from the folder beside the project.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonl, type Label, textHash } from '../labels/label.js';
import { readCorpus } from '../mine/corpus.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const shared = resolve(root, '..', 'shared');

export const scorerFile = join(shared, 'gold', 'score.mjs');

export interface Labelled extends Label {
  /** The set's name: "seed", "tune", "measure". */
  set: string;
  title: string;
  abstract: string;
}

/** Papers of `test/score/<set>.jsonl` with the corpus's texts; one whose text has changed is left out and said. */
export const labelledPapers = async (set: string): Promise<Labelled[]> => {
  const corpus = join(shared, 'corpus', 'hf-daily.jsonl.gz');
  const file = join(root, 'test', 'score', `${set}.jsonl`);
  if (!existsSync(file) || !existsSync(corpus)) return [];
  const labels = new Map(jsonl<Label>(file).map((label) => [label.id, label]));
  const found = new Map<string, Labelled>();
  for await (const paper of readCorpus([corpus])) {
    const label = paper.id === null ? undefined : labels.get(paper.id);
    const abstract = paper.abstract ?? '';
    if (label && label.hash === textHash(paper.title, abstract))
      found.set(label.id, { ...label, set, title: paper.title, abstract });
  }
  if (found.size < labels.size)
    console.log(
      `${labels.size - found.size} papers of ${set} are missing from the corpus or have another text`,
    );
  return [...labels.keys()].flatMap((id) => found.get(id) ?? []);
};

export const seedPapers = (): Labelled[] => {
  const file = join(shared, 'gold', 'seed.jsonl');
  return existsSync(file)
    ? jsonl<Omit<Labelled, 'id' | 'set'>>(file).map((paper, i) => ({
        ...paper,
        set: 'seed',
        id: `seed-${i}`,
      }))
    : [];
};

/** All that rules and weights may be tuned on. */
export const tuningPapers = async (): Promise<Labelled[]> => [
  ...(await labelledPapers('tune')),
  ...seedPapers(),
];
