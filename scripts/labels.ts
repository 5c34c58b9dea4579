// Labelled papers: `draw` picks texts by a fixed seed, `check` reads a reader's labels against the texts,
// `join` makes the committed file of one reader, or of two (what both hold is firm, what one holds is optional).
//   npx tsx scripts/labels.ts draw --seed "measure 2" --skip 0 --count 60 --out texts.jsonl
//   npx tsx scripts/labels.ts check texts.jsonl labels.jsonl
//   npx tsx scripts/labels.ts join texts.jsonl first.jsonl [second.jsonl] --out test/score/measure.jsonl
import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { titleKey } from '../src/domain/names.js';
import { checkLabel } from './labels/check.js';
import { joinReaders, withPlaces } from './labels/join.js';
import { jsonl, type Label, type Text } from './labels/label.js';
import { readCorpus } from './mine/corpus.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const shared = resolve(root, '..', 'shared');

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

const need = (name: string): string => {
  const value = option(name);
  if (value === undefined) throw new Error(`--${name} is missing`);
  return value;
};

const write = (path: string, rows: readonly unknown[]): void =>
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

/** Papers in the order of a hash of seed and id, without those that are labelled or in the seed listing. */
const draw = async (): Promise<void> => {
  const labelled = new Set<string>();
  for (const file of readdirSync(join(root, 'test', 'score')).filter((f) => f.endsWith('.jsonl')))
    for (const row of jsonl<Label>(join(root, 'test', 'score', file))) labelled.add(row.id);
  const listed = new Set(
    jsonl<Text>(join(shared, 'gold', 'seed.jsonl')).map((paper) => titleKey(paper.title)),
  );
  const seed = need('seed');
  const drawn: { order: string; text: Text }[] = [];
  for await (const paper of readCorpus([join(shared, 'corpus', 'hf-daily.jsonl.gz')])) {
    if (paper.id === null || labelled.has(paper.id) || listed.has(titleKey(paper.title))) continue;
    const order = createHash('sha256').update(`papergraph ${seed}:${paper.id}`).digest('hex');
    drawn.push({ order, text: { id: paper.id, title: paper.title, abstract: paper.abstract ?? '' } });
  }
  drawn.sort((a, b) => (a.order < b.order ? -1 : 1));
  const skip = Number(option('skip') ?? 0);
  write(
    need('out'),
    drawn.slice(skip, skip + Number(need('count'))).map(({ text }) => text),
  );
};

const check = (texts: readonly Text[], labels: readonly Label[]): void => {
  const held = new Map(labels.map((label) => [label.id, label]));
  let wrong = 0;
  for (const text of texts) {
    const label = held.get(text.id);
    const errors = label ? checkLabel(text, label) : ['no label'];
    wrong += errors.length;
    for (const error of errors) console.log(`${text.id}: ${error}`);
  }
  console.log(`${texts.length} texts, ${labels.length} labels, ${wrong} mistakes`);
  if (wrong > 0) process.exitCode = 1;
};

const main = async (): Promise<void> => {
  const [command, ...rest] = process.argv.slice(2);
  const files = rest.slice(
    0,
    Math.max(0, rest.findIndex((a) => a.startsWith('--')) + 1 || rest.length + 1) - 1,
  );
  if (command === 'draw') await draw();
  else if (command === 'check' && files.length === 2)
    check(jsonl<Text>(files[0] as string), jsonl<Label>(files[1] as string));
  else if (command === 'join' && (files.length === 2 || files.length === 3)) {
    const [first, second] = files.slice(1).map((file) => new Map(jsonl<Label>(file).map((l) => [l.id, l])));
    write(
      need('out'),
      jsonl<Text>(files[0] as string).map((text) => {
        const one = first?.get(text.id);
        const two = second?.get(text.id);
        if (!one || (second && !two)) throw new Error(`no label of ${text.id}`);
        return withPlaces(text, two ? joinReaders(one, two) : one);
      }),
    );
  } else {
    console.error('usage: labels.ts draw | check TEXTS LABELS | join TEXTS FIRST [SECOND] --out FILE');
    process.exitCode = 2;
  }
};

await main();
