// Scores the extractor on labelled papers: `npx tsx scripts/score.ts [--set seed|tune|measure] [--errors N]`.
// Texts come from the folder beside the project; without it there is nothing to score, and that is said.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../loaders/extract/index.js';
import { toWire } from '../loaders/facts-form.js';
import { loadCatalogue } from '../loaders/resolve/catalogue.js';
import type { PaperRecord } from '../src/domain/record.js';
import { readCorpus } from './mine/corpus.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const shared = resolve(root, '..', 'shared');
const scorer = join(shared, 'gold', 'score.mjs');

interface Gold {
  id?: string;
  hash?: string;
  title: string;
  abstract: string;
}

const jsonl = <Row>(path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);

const record = (gold: Gold): PaperRecord => ({
  source: 'jsonl',
  key: gold.title,
  statedAt: null,
  identifiers: gold.id ? [{ scheme: 'arxiv', value: gold.id }] : [],
  title: gold.title,
  abstract: gold.abstract,
  summary: null,
  authors: null,
  publishedAt: null,
  publishedYear: null,
  listedAt: null,
  upvotes: null,
  url: null,
  codeUrls: [],
  facts: null,
});

const textHash = (title: string, abstract: string): string =>
  createHash('sha256').update(`${title}\n${abstract}`).digest('hex').slice(0, 16);

/** Labels joined with the corpus's texts; a paper whose text has changed is left out and counted. */
const withTexts = async (labels: readonly Gold[], corpus: string): Promise<Gold[]> => {
  const wanted = new Map(labels.map((label) => [label.id, label]));
  const found: Gold[] = [];
  for await (const paper of readCorpus([corpus])) {
    const label = paper.id === null ? undefined : wanted.get(paper.id);
    if (label && label.hash === textHash(paper.title, paper.abstract ?? ''))
      found.push({ ...label, title: paper.title, abstract: paper.abstract ?? '' });
  }
  if (found.length < labels.length)
    console.log(
      `${labels.length - found.length} labelled papers are missing from the corpus or have another text`,
    );
  return found;
};

const scoreSet = (name: string, gold: readonly Gold[], folder: string, errors: string[]): void => {
  const catalogue = loadCatalogue();
  const goldFile = join(folder, `${name}.gold.jsonl`);
  const predictedFile = join(folder, `${name}.predicted.jsonl`);
  writeFileSync(goldFile, gold.map((row) => JSON.stringify(row)).join('\n'));
  writeFileSync(
    predictedFile,
    gold
      .map((row) =>
        JSON.stringify(
          toWire(
            record(row),
            extract({ title: row.title, abstract: row.abstract, summary: null }, catalogue),
          ),
        ),
      )
      .join('\n'),
  );
  console.log(`\n== ${name}`);
  console.log(
    execFileSync(process.execPath, [scorer, goldFile, predictedFile, ...errors], {
      encoding: 'utf8',
    }).trimEnd(),
  );
};

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const main = async (): Promise<void> => {
  if (!existsSync(scorer)) {
    console.log(`skipped: no labelled papers and texts at ${shared}`);
    return;
  }
  const only = argument('--set');
  const errors = argument('--errors');
  const corpus = join(shared, 'corpus', 'hf-daily.jsonl.gz');
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-score-'));
  try {
    // The untouched set first, and never its single errors: it is for measuring.
    for (const name of ['measure', 'tune']) {
      const file = join(root, 'test', 'score', `${name}.jsonl`);
      if ((only && only !== name) || !existsSync(file) || !existsSync(corpus)) continue;
      scoreSet(
        name,
        await withTexts(jsonl<Gold>(file), corpus),
        folder,
        name === 'tune' && errors ? ['--errors', errors] : [],
      );
    }
    if (!only || only === 'seed')
      scoreSet(
        'seed',
        jsonl<Gold>(join(shared, 'gold', 'seed.jsonl')),
        folder,
        errors ? ['--errors', errors] : [],
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

await main();
