// Mines the catalogue from any JSON Lines corpus: `npx tsx scripts/mine.ts CORPUS…` writes data/catalogue/*.jsonl.
// Reviewed decisions (lexicon, phrases.review, review) are read, never written; only names and counts are kept.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameOptions } from '../loaders/extract/name-parts.js';
import { TYPE_ORDER } from '../loaders/extract/signs.js';
import { stem, tokenize } from '../loaders/extract/tokens.js';
import { catalogueFolder, readRows } from '../loaders/resolve/data.js';
import { nameKey } from '../src/domain/names.js';
import { type Gathered, gather, type NameStats } from './mine/gather.js';
import { mineGroups } from './mine/groups.js';
import { mineTerms } from './mine/terms.js';
import { learnSigns, type SignTable, typeOf } from './mine/types.js';

interface ReviewedPhrase {
  name: string;
  type: 'technique' | 'model';
  aliases?: string[];
  generic?: boolean;
}

const LEAST_PAPERS = 2;

const stemsOf = (text: string): string =>
  tokenize(text)
    .map((t) => stem(t.lower))
    .join(' ');
const lines = (rows: readonly unknown[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
const write = (file: string, rows: readonly unknown[]): void => {
  writeFileSync(join(catalogueFolder(), file), lines(rows));
  console.error(`${file}: ${rows.length} rows`);
};

const optionsFrom = (classOf: ReadonlyMap<string, string>, first: Gathered | null): NameOptions => ({
  classOf: (word) => classOf.get(word),
  known: (text) => (first?.names.get(nameKey(text))?.papers ?? 0) >= 3,
  capitalShare: (word) => {
    const held = first?.cases.get(word);
    return held && held[0] + held[1] >= 3 ? held[1] / (held[0] + held[1]) : undefined;
  },
});

/** "Natural Language": capital words alone, which may be an ordinary phrase in capitals. */
const isCapitalPhrase = (form: string): boolean =>
  /[\s-]/.test(form) && form.split(/[\s-]+/).every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));

const commonest = (forms: ReadonlyMap<string, number>): string[] =>
  [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);

const nameRow = (
  key: string,
  stats: NameStats,
  table: SignTable,
  classOf: ReadonlyMap<string, string>,
): unknown[] => {
  const [name = key, ...others] = commonest(stats.forms);
  const word = name.toLowerCase();
  if (
    classOf.has(word) ||
    [...name.split(/[\s-]+/)].every((w) => classOf.has(w.toLowerCase())) ||
    (/^\d/.test(name) && !/\p{Lu}/u.test(name)) ||
    name.length < 2 ||
    /^\p{Lu}$/u.test(name)
  )
    return [];
  const typed = typeOf(name, stats, table);
  const longs = [...stats.pairs]
    .filter(([, n]) => n >= 2 && n >= stats.papers * 0.2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 1)
    .map(([long]) => long);
  const aliases = [...others.filter((form) => nameKey(form) !== nameKey(name)), ...longs].slice(0, 3);
  return [
    {
      name,
      type: typed.type,
      papers: stats.papers,
      sure: typed.sure,
      ...(aliases.length > 0 ? { aliases } : {}),
    },
  ];
};

const main = async (): Promise<void> => {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    console.error(
      'usage: npx tsx scripts/mine.ts CORPUS.jsonl[.gz]…  (one JSON object a line with title and abstract)',
    );
    process.exit(2);
  }
  const classOf = new Map(
    readRows<{ class: string; words: string[] }>('lexicon.jsonl').flatMap((r) =>
      r.words.map((w) => [w, r.class] as const),
    ),
  );
  const reviewed = readRows<ReviewedPhrase>('phrases.review.jsonl');
  const phrases = new Map(
    reviewed
      .flatMap((r) => [r.name, ...(r.aliases ?? [])])
      .map((f) => [stemsOf(f), stemsOf(f).split(' ').length] as const),
  );
  // Twice: the second reading knows which joined spellings are names and how words are written.
  const first = await gather(files, optionsFrom(classOf, null), new Map(), new Set());
  console.error(`first reading: ${first.papers} papers, ${first.names.size} names`);
  const capital = [...first.names]
    .filter(([, n]) => n.papers >= 2)
    .map(([key, n]) => [key, commonest(n.forms)[0] ?? ''] as const)
    .filter(([, form]) => isCapitalPhrase(form));
  const all = await gather(
    files,
    optionsFrom(classOf, first),
    phrases,
    new Set(capital.map(([, form]) => stemsOf(form))),
  );
  console.error(`second reading: ${all.names.size} names`);
  const table = learnSigns(all.names);
  const kept = [...all.names]
    .filter(([, s]) => s.papers >= LEAST_PAPERS)
    .sort((a, b) => b[1].papers - a[1].papers || (a[0] < b[0] ? -1 : 1));
  const capitalOf = new Map(
    [...all.names.values()].map((s) => [stemsOf(commonest(s.forms)[0] ?? ''), s.papers] as const),
  );
  const isPlain = (s: NameStats): boolean => {
    const form = commonest(s.forms)[0] ?? '';
    const small = isCapitalPhrase(form) ? (all.plain.get(stemsOf(form)) ?? 0) : 0;
    return small >= 3 && small >= s.papers;
  };
  write(
    'names.jsonl',
    kept.flatMap(([key, stats]) => (isPlain(stats) ? [] : nameRow(key, stats, table, classOf))),
  );
  write(
    'plain.jsonl',
    [...all.plain]
      .filter(([phrase, n]) => n >= 3 && n >= (capitalOf.get(phrase) ?? 0))
      .map(([phrase]) => phrase)
      .sort(),
  );
  write(
    'signs.jsonl',
    [...table.odds]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([sign, odds]) => [sign, ...odds.map((o) => Math.round(o * 100) / 100)]),
  );
  const count = (r: ReviewedPhrase): number =>
    [r.name, ...(r.aliases ?? [])].reduce((most, f) => Math.max(most, all.phrases.get(stemsOf(f)) ?? 0), 0);
  write(
    'phrases.jsonl',
    reviewed
      .map((r) => ({ ...r, papers: count(r) }))
      .sort((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1)),
  );
  write(
    'case.jsonl',
    [...all.cases]
      .filter(([, [, capital]]) => capital >= 4)
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([word, [lower, capital]]) => [word, lower, capital]),
  );
  console.error(`types: ${TYPE_ORDER.join(', ')}`);
  await mineTerms(files);
  await mineGroups(files);
};

await main();
