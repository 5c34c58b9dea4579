// Learns the extractor's weights from the labelled papers to tune on, decision by decision, and writes
// `data/catalogue/weights.jsonl`. Later decisions are taught on what earlier ones, taught on other papers, decide.
//   npx tsx scripts/train.ts [--folds 5] [--dry] [--stages phrase,entity]   (other decisions keep their weights)
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../loaders/extract/index.js';
import { type Catalogue, loadCatalogue } from '../loaders/resolve/catalogue.js';
import { catalogueFolder } from '../loaders/resolve/data.js';
import type { Judge } from '../loaders/resolve/lexicon.js';
import type { Labelled } from './score/labelled.js';
import { tuningPapers } from './score/labelled.js';
import { scorePapers } from './score/scorer.js';
import { DECISIONS, type Decision } from './train/decisions.js';
import { learn, type Row } from './train/learn.js';

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

const withJudge = (catalogue: Catalogue, judge: Judge): Catalogue => ({
  ...catalogue,
  lexicon: { ...catalogue.lexicon, judge },
});

/** So many papers of the tuning set, and the listing, were read for errors while rules were written. */
const READ = 1_365;
/** A sign that no text has: what rules do better on papers that were read for them is learned apart. */
const WAS_READ = 'read';

const rowsOf = (decision: Decision, paper: Labelled, catalogue: Catalogue, read: boolean): Row[] => {
  const rows: Row[] = [];
  const outcomeOf = decision.outcomeIn(paper);
  extract(
    { title: paper.title, abstract: paper.abstract, summary: null },
    catalogue,
    (name, signs, about) => {
      if (name !== decision.name) return;
      const outcome = outcomeOf(about);
      if (outcome !== null)
        rows.push({ signs: read && decision.ofRules ? [...signs, WAS_READ] : [...signs], outcome });
    },
  );
  return rows;
};

const main = async (): Promise<void> => {
  const papers = await tuningPapers();
  if (papers.length === 0) {
    console.log('skipped: no labelled papers with their texts beside the project');
    return;
  }
  const folds = Number(argument('folds') ?? 5);
  const only = argument('stages')?.split(',');
  const base = loadCatalogue();
  const judges = Array.from({ length: folds }, () => new Map<string, Map<string, number[]>>());
  const whole = new Map<string, ReadonlyMap<string, readonly number[]>>(only ? base.lexicon.judge : []);
  for (const decision of DECISIONS.filter((d) => !only || only.includes(d.name))) {
    const rows = papers.map((paper, i) =>
      rowsOf(decision, paper, withJudge(base, judges[i % folds] as Judge), i < READ || paper.set !== 'tune'),
    );
    for (let fold = 0; fold < folds; fold += 1)
      judges[fold]?.set(
        decision.name,
        learn(
          rows.flatMap((r, i) => (i % folds === fold ? [] : r)),
          decision.outcomes,
          Number(argument('pull') ?? decision.pull),
        ),
      );
    const all = rows.flat();
    whole.set(decision.name, learn(all, decision.outcomes, Number(argument('pull') ?? decision.pull)));
    const told = Array.from(
      { length: decision.outcomes },
      (_, k) => all.filter((r) => r.outcome === k).length,
    );
    console.log(
      `${decision.name}: ${all.length} rows (${told.join(', ')}), ${whole.get(decision.name)?.size} signs`,
    );
  }
  console.log(`\nEach paper by weights learned on other papers (${folds} parts):`);
  const made = papers.map((paper, i) => ({
    paper,
    facts: extract(
      { title: paper.title, abstract: paper.abstract, summary: null },
      withJudge(base, judges[i % folds] as Judge),
    ),
  }));
  const errors = argument('errors');
  for (const set of [...new Set(papers.map((p) => p.set))])
    console.log(
      `\n== ${set}\n${scorePapers(
        set,
        made.filter((m) => m.paper.set === set),
        errors ? ['--errors', errors] : [],
      )}`,
    );
  if (process.argv.includes('--dry')) return;
  const lines: string[] = [];
  for (const [decision, weights] of whole)
    for (const [sign, row] of [...weights].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
      lines.push(JSON.stringify([decision, sign, ...row]));
  writeFileSync(join(catalogueFolder(), 'weights.jsonl'), lines.map((line) => `${line}\n`).join(''));
  console.log(`\n${lines.length} weights written`);
};

await main();
