// Scores the extractor on labelled papers: `npm run score [-- --set seed|tune|measure] [--errors N] [--write]`.
// Texts come from the folder beside the project; without it there is nothing to score, and that is said.
// `--write` puts the figures into data/quality.json, which the package ships and the API serves.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../loaders/extract/index.js';
import { loadCatalogue } from '../loaders/resolve/catalogue.js';
import { calibrationOf } from './score/calibration.js';
import { figureOf, type Tally } from './score/intervals.js';
import { type Labelled, labelledPapers, scorerFile, seedPapers } from './score/labelled.js';
import { scorePairs } from './score/pairs.js';
import { calibrationPicture } from './score/picture.js';
import { type Read, scorePapers } from './score/scorer.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** Rows of the scorer that are served, with the names they are served under. */
const KINDS = {
  entities: 'entities',
  technique: 'techniques',
  model: 'models',
  benchmark: 'benchmarks',
  results: 'results, value and unit',
  resultsStrict: 'results, whole fact',
  comparisons: 'comparisons, object and outcome',
  comparisonsStrict: 'comparisons, whole fact',
  relations: 'relations',
} as const;

const read = (papers: readonly Labelled[]): Read[] => {
  const catalogue = loadCatalogue();
  return papers.map((paper) => ({
    paper,
    facts: extract({ title: paper.title, abstract: paper.abstract, summary: null }, catalogue),
  }));
};

const figures = (set: string, reads: readonly Read[]) => {
  const single = reads.map((one) => JSON.parse(scorePapers(set, [one], ['--json'])) as Record<string, Tally>);
  return Object.entries(KINDS).map(([kind, name]) => ({
    set,
    kind: name,
    ...figureOf(single.map((scores) => scores[kind] as Tally)),
    papers: reads.length,
  }));
};

/** Only what the catalogue holds, and only what it does not: labels and findings of the other part are left out. */
const splitByCatalogue = (reads: readonly Read[]): [string, Read[]][] => {
  const { byName } = loadCatalogue();
  const known = (forms: readonly string[]): boolean => forms.some((form) => byName(form).length > 0);
  const part = (wanted: boolean): Read[] =>
    reads.map(({ paper, facts }) => ({
      paper: {
        ...paper,
        entities: paper.entities.filter((e) => known([e.name, ...(e.aliases ?? [])]) === wanted),
      },
      facts: { ...facts, entities: facts.entities.filter((e) => known([e.name, ...e.aliases]) === wanted) },
    }));
  return [
    ['in the catalogue', part(true)],
    ['not in the catalogue', part(false)],
  ];
};

const main = async (): Promise<void> => {
  if (!existsSync(scorerFile)) {
    console.log('skipped: no labelled papers and texts beside the project');
    return;
  }
  const only = argument('set');
  const errors = argument('errors');
  const quality: ReturnType<typeof figures> = [];
  // The untouched set first, and never its single errors: it is for measuring.
  for (const set of ['measure', 'seed', 'tune']) {
    if (only && only !== set) continue;
    const papers = set === 'seed' ? seedPapers() : await labelledPapers(set);
    if (papers.length === 0) continue;
    const reads = read(papers);
    console.log(`\n== ${set}`);
    console.log(scorePapers(set, reads, set !== 'measure' && errors ? ['--errors', errors] : []));
    for (const [name, part] of splitByCatalogue(reads)) {
      const { entities } = JSON.parse(scorePapers(set, part, ['--json'])) as {
        entities: { precision: number; recall: number; f1: number };
      };
      console.log(
        `entities ${name.padEnd(21)} P ${entities.precision.toFixed(3)}  R ${entities.recall.toFixed(3)}  F1 ${entities.f1.toFixed(3)}`,
      );
    }
    const { bins, error } = calibrationOf(reads);
    console.log(`calibration: expected error ${error.toFixed(3)}; said/right (edges)`);
    console.log(bins.map((b) => `${b.said.toFixed(2)}/${b.right.toFixed(2)} (${b.edges})`).join('  '));
    if (process.argv.includes('--write') && set !== 'tune') {
      const rows = figures(set, reads);
      for (const row of rows)
        console.log(
          `${row.kind.padEnd(32)} F1 ${row.f1.toFixed(3)}, 95% from ${row.low.toFixed(3)} to ${row.high.toFixed(3)}`,
        );
      quality.push(...rows);
      if (set === 'measure')
        writeFileSync(
          join(root, 'docs', 'calibration.svg'),
          calibrationPicture(
            bins,
            error,
            bins.reduce((n, b) => n + b.edges, 0),
          ),
        );
    }
  }
  if (!only || only === 'pairs') await scorePairs(errors !== undefined);
  if (quality.length > 0)
    writeFileSync(join(root, 'data', 'quality.json'), `${JSON.stringify(quality, null, 1)}\n`);
};

await main();
