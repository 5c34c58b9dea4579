// Scores identity across papers: do two names that a reader held for one thing, or for two, get one key or two?
// Labels in test/score/pairs.jsonl, texts from the corpus beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../../loaders/extract/index.js';
import { loadCatalogue } from '../../loaders/resolve/catalogue.js';
import { resolveEntity } from '../../loaders/resolve/entities.js';
import type { FactSet } from '../../src/domain/facts.js';
import { textHash } from '../labels/label.js';
import { readCorpus } from '../mine/corpus.js';

const root = resolve(fileURLToPath(import.meta.url), '..', '..', '..');
const corpora = ['hf-daily.jsonl.gz', 'arxiv-90k.jsonl.gz'].map((file) =>
  join(root, '..', 'shared', 'corpus', file),
);

interface Side {
  id: string;
  hash: string;
  name: string;
  field: 'title' | 'abstract';
  /** UTF-16 units. */
  start: number;
  end: number;
}

interface Pair {
  half: 'tune' | 'measure';
  group: string;
  same: boolean;
  a: Side;
  b: Side;
}

/** The key of the narrowest mention that covers the side's name; null when the extractor found none. */
const keyOf = (side: Side, facts: FactSet): string | null => {
  const covering = facts.entities
    .filter((entity) => entity.type !== 'task')
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .filter(({ mention: m }) => m.field === side.field && m.start <= side.start && m.end >= side.end)
    .sort((x, y) => x.mention.end - x.mention.start - (y.mention.end - y.mention.start));
  const found = covering[0]?.entity;
  return found ? resolveEntity(found, facts, loadCatalogue()).key : null;
};

const factsOf = async (pairs: readonly Pair[]): Promise<Map<string, FactSet>> => {
  const hashes = new Map(pairs.flatMap(({ a, b }) => [a, b]).map(({ id, hash }) => [id, hash]));
  const facts = new Map<string, FactSet>();
  for await (const { id, title, abstract } of readCorpus(corpora.filter((file) => existsSync(file)))) {
    if (id === null || hashes.get(id) !== textHash(title, abstract ?? '')) continue;
    facts.set(id, extract({ title, abstract, summary: null }, loadCatalogue()));
    if (facts.size === hashes.size) break;
  }
  return facts;
};

/** Prints both halves; the single errors of the tuning half only when asked for. */
export const scorePairs = async (errors: boolean): Promise<void> => {
  const file = join(root, 'test', 'score', 'pairs.jsonl');
  const pairs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
  const facts = await factsOf(pairs);
  console.log('\n== pairs of names across papers');
  for (const half of ['measure', 'tune'] as const) {
    const count = { right: 0, merged: 0, split: 0, unfound: 0, absent: 0 };
    const wrong: string[] = [];
    for (const { group, same, a, b } of pairs.filter((pair) => pair.half === half)) {
      const [left, right] = [facts.get(a.id), facts.get(b.id)];
      if (!left || !right) {
        count.absent += 1;
        continue;
      }
      const keys = [keyOf(a, left), keyOf(b, right)];
      const outcome = keys.includes(null)
        ? 'unfound'
        : (keys[0] === keys[1]) === same
          ? 'right'
          : same
            ? 'split'
            : 'merged';
      count[outcome] += 1;
      if (outcome !== 'right')
        wrong.push(`${outcome} ${group}: ${a.name} (${a.id}, ${keys[0]}) | ${b.name} (${b.id}, ${keys[1]})`);
    }
    const judged = count.right + count.merged + count.split;
    console.log(
      `${half.padEnd(8)} ${judged} judged: right ${count.right} (${((100 * count.right) / Math.max(1, judged)).toFixed(1)}%), ` +
        `wrong ${count.merged + count.split}: merged wrongly ${count.merged}, split wrongly ${count.split}; ` +
        `not found ${count.unfound}; text absent or changed ${count.absent}`,
    );
    if (errors && half === 'tune') console.log(wrong.join('\n'));
  }
};
