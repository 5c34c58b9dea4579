// Groups words that authors use alike ("alignment", "consistency", "synchronization"): what labels teach of one word
// then holds for its group. Neighbours are counted, weighed (PPMI), pressed to a few dimensions (randomised SVD) and
// gathered by k-means at three grains, each within the next.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSentences } from '../../loaders/extract/tokens.js';
import { catalogueFolder } from '../../loaders/resolve/data.js';
import { readCorpus } from './corpus.js';
import { gather, type Points } from './k-means.js';
import { press } from './press.js';

const LEAST_USES = 40;

/** The commonest words, each at four places: two before to two after. */
const NEIGHBOURS = 1200;
const PLACES = [-2, -1, 1, 2] as const;
const WIDTH = NEIGHBOURS * PLACES.length;

const GRAINS = [600, 200, 48] as const;

/** Words by falling use. */
const vocabulary = async (files: readonly string[]): Promise<[word: string, uses: number][]> => {
  const uses = new Map<string, number>();
  for await (const paper of readCorpus(files))
    for (const { tokens } of readSentences(paper))
      for (const { stem } of tokens) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return [...uses]
    .filter(([word, n]) => n >= LEAST_USES && /\p{L}/u.test(word) && !/[\s"\\]/.test(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};

const countNeighbours = async (
  files: readonly string[],
  index: ReadonlyMap<string, number>,
): Promise<Float32Array> => {
  const counts = new Float32Array(index.size * WIDTH);
  for await (const paper of readCorpus(files))
    for (const { tokens } of readSentences(paper)) {
      const row = tokens.map((t) => index.get(t.stem) ?? -1);
      row.forEach((word, i) => {
        if (word < 0) return;
        PLACES.forEach((place, k) => {
          const near = row[i + place] ?? -1;
          if (near < 0 || near >= NEIGHBOURS) return;
          const at = word * WIDTH + k * NEIGHBOURS + near;
          counts[at] = (counts[at] as number) + 1;
        });
      });
    }
  return counts;
};

/** Centres of groups as points of the next, coarser grain. */
const within = (points: Points, groups: Int32Array, count: number): Points => {
  const size = points.dimensions;
  const values = new Float64Array(count * size);
  const weights = new Float64Array(count);
  groups.forEach((group, i) => {
    const weight = points.weights[i] as number;
    weights[group] = (weights[group] as number) + weight;
    for (let d = 0; d < size; d += 1)
      values[group * size + d] =
        (values[group * size + d] as number) + weight * (points.values[i * size + d] as number);
  });
  for (let group = 0; group < count; group += 1) {
    let length = 0;
    for (let d = 0; d < size; d += 1) length += (values[group * size + d] as number) ** 2;
    for (let d = 0; d < size; d += 1)
      values[group * size + d] = (values[group * size + d] as number) / (Math.sqrt(length) || 1);
  }
  return { values, weights, dimensions: size };
};

/** Writes word-groups.jsonl: a row a group of the finest grain, `[middle group, coarse group, words]`. */
export const mineGroups = async (files: readonly string[]): Promise<void> => {
  const words = await vocabulary(files);
  const counts = await countNeighbours(files, new Map(words.map(([word], i) => [word, i])));
  const [most, middle, few] = GRAINS;
  const points: Points = {
    ...press(counts, words.length, WIDTH),
    weights: Float64Array.from(words, ([, uses]) => Math.log(1 + uses)),
  };
  const fine = gather(points, most);
  const centres = within(points, fine, most);
  const mid = gather(centres, middle);
  const coarse = gather(within(centres, mid, middle), few);
  const rows = Array.from({ length: most }, (_, group) => {
    const at = mid[group] as number;
    const own = words.filter((_word, i) => fine[i] === group).map(([word]) => word);
    return [at, coarse[at], own.join(' ')];
  }).filter(([, , own]) => own !== '');
  writeFileSync(
    join(catalogueFolder(), 'word-groups.jsonl'),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  );
  console.error(`${words.length} words in ${rows.length} groups`);
};
