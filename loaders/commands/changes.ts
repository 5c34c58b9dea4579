// papergraph changes: what the graph learned since a load or a day, in words. GraphQL's `changes` has it one by one.
import { PapergraphError } from '../../src/domain/errors.js';
import type { Learned } from '../../src/graph/cypher/learned.js';
import type { LoadState } from '../../src/graph/store.js';
import { withGraph } from './session.js';

const REACH_MS = 10_000;

export interface ChangesFlags {
  readonly since: string;
  readonly most: number;
  readonly json?: boolean;
}

interface Told extends Learned {
  readonly since: string;
  readonly loads: readonly LoadState[];
}

const bad = (message: string): PapergraphError => new PapergraphError('BAD_USER_INPUT', message);

/** ISO time, and the loads that began from then on. */
const beginning = (asked: string, loads: readonly LoadState[]): { since: string; loads: LoadState[] } => {
  const from = (at: number): { since: string; loads: LoadState[] } => {
    const load = loads[at];
    if (!load?.startedAt)
      throw bad(
        loads.length === 0
          ? 'Nothing was loaded yet: papergraph load sample.'
          : `There is no load ${asked}: papergraph status lists them, the last is ${loads.at(-1)?.number}.`,
      );
    return { since: load.startedAt, loads: loads.slice(at) };
  };
  if (asked === 'last') return from(loads.length - 1);
  if (/^\d+$/.test(asked)) return from(loads.findIndex(({ number }) => number === Number(asked)));
  const time = Date.parse(asked);
  if (!/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(asked) || Number.isNaN(time))
    throw bad(
      `Expected --since last, the number of a load, a day (YYYY-MM-DD) or an ISO time; got "${asked}".`,
    );
  const since = new Date(time).toISOString();
  return { since, loads: loads.filter(({ startedAt }) => (startedAt ?? '') >= since) };
};

export const changes = async ({ since: asked, most, json }: ChangesFlags): Promise<number> => {
  const told = await withGraph(
    { command: 'changes', waitMs: REACH_MS, create: false },
    () => {},
    async ({ store }): Promise<Told> => {
      const { since, loads } = beginning(asked, await store.loads());
      return { since, loads, ...(await store.learned(since, most)) };
    },
  );
  process.stdout.write(json ? `${JSON.stringify(told)}\n` : `${inWords(told)}\n`);
  return 0;
};

const number = (n: number): string => n.toLocaleString('en');
const counted = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

/** "a, b, c and 7 more". */
const listed = (shown: readonly string[], all: number): string =>
  all > shown.length ? `${shown.join(', ')} and ${number(all - shown.length)} more` : shown.join(', ');

const paragraph = (head: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', head, ...lines.map((line) => `  ${line}`)] : [];

const inWords = (told: Told): string => {
  const sum = (name: 'changed' | 'unchanged' | 'refused'): number =>
    told.loads.reduce((all, load) => all + (load[name] ?? 0), 0);
  const papers = [
    `${counted(told.papersAdded, 'paper')} came`,
    `${number(sum('changed'))} changed`,
    `${number(told.papersMerged)} merged into another`,
    `${number(told.papersRemoved)} went`,
  ];
  const inputs = told.loads.map(
    ({ number: n, input, source }) => `load ${n}: ${input}${source ? ` (${source})` : ''}`,
  );
  return [
    `Since ${told.since}`,
    ...inputs.map((line) => `  ${line}`),
    '',
    `${papers.join(', ')}; ${counted(sum('unchanged'), 'record was', 'records were')} as before, ${number(sum('refused'))} refused.`,
    `${counted(told.resultsAdded, 'result')} and ${counted(told.comparisonsAdded, 'comparison')} came with them.`,
    ...paragraph(
      'Papers that came, most upvoted first',
      told.papers.map(({ title, upvotes }) => (upvotes === null ? title : `${title} (${number(upvotes)})`)),
    ),
    ...paragraph('Papers that went', told.gone),
    ...paragraph(
      'Named for the first time',
      told.firstNamed.map(({ type, count, names }) => `${counted(count, type)}: ${listed(names, count)}`),
    ),
    ...paragraph(
      'Most named by the papers that came',
      told.mostNamed.map(({ name, papers: n }) => `${name}: ${counted(n, 'paper')}`),
    ),
    ...paragraph(
      'Claimed to be better',
      told.beats.map(
        ({ subject, object, papers: n }) =>
          `${subject} than ${object}${n > 1 ? `, by ${number(n)} papers` : ''}`,
      ),
    ),
  ].join('\n');
};
