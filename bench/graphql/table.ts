// The report as Markdown, and what of the targets it misses.
import { cpus, totalmem } from 'node:os';
import type { Measured } from './load.js';
import type { Answered, Figures } from './run.js';

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
};

const of = (figures: Figures | undefined, connections: number, key: keyof Measured): number =>
  median(figures?.rounds.get(connections)?.map((round) => round[key]) ?? []);

const named = (answered: Answered, wanted: (name: string) => boolean) =>
  answered.figures.find(({ entrant }) => wanted(entrant));
const sides = (answered: Answered) => ({
  ours: named(answered, (name) => name === 'ours'),
  raw: named(answered, (name) => name === 'raw'),
  best:
    named(answered, (name) => name.startsWith('peer') && name !== 'peer, natural') ??
    named(answered, (name) => name.startsWith('peer')),
  natural: named(answered, (name) => name === 'peer, natural'),
});

export const ms = (value: number): string =>
  Number.isNaN(value) ? '' : value < 10 ? value.toFixed(1) : value.toFixed(0);
export const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const ratio = (value: number): string =>
  Number.isFinite(value) ? `${value.toFixed(value < 10 ? 2 : 0)}×` : '';

const ratios = (answered: Answered, connections: number) => {
  const { ours, raw, best, natural } = sides(answered);
  const speed = (other: Figures | undefined) =>
    of(ours, connections, 'perSecond') / of(other, connections, 'perSecond');
  return {
    best: speed(best),
    natural: speed(natural),
    raw: speed(raw),
    p99OfBest: of(ours, connections, 'p99') / of(best, connections, 'p99'),
  };
};

/** What the medians miss, one line each. */
export const failures = (all: readonly Answered[]): string[] =>
  all.flatMap((answered) => {
    const { reference, figures } = answered;
    const [most = 16] = figures[0]?.rounds.keys() ?? [];
    const got = ratios(answered, most);
    const { best, natural, raw, p99OfBest, p99Alone } = reference.targets;
    const alone = of(sides(answered).ours, 1, 'p99');
    return [
      ...(best && got.best < best ? [`best form ${ratio(got.best)} of ${best}×`] : []),
      ...(natural && got.natural < natural ? [`natural form ${ratio(got.natural)} of ${natural}×`] : []),
      ...(raw && got.raw < raw ? [`raw ${ratio(got.raw)} of ${raw}×`] : []),
      ...(p99OfBest && got.p99OfBest > p99OfBest
        ? [`p99 ${ratio(got.p99OfBest)}, at most ${p99OfBest}×`]
        : []),
      ...(p99Alone && alone > p99Alone ? [`p99 alone ${ms(alone)} ms, at most ${p99Alone}`] : []),
    ].map((line) => `${reference.name}: ${line}`);
  });

const goal = (value: number | undefined, sign: string): string => (value ? ` (${sign} ${value})` : '');

export const report = (
  all: readonly Answered[],
  facts: { papers: number; neo4j: string; seconds: number; rounds: number },
): string => {
  const counts = [...(all[0]?.figures[0]?.rounds.keys() ?? [])];
  const most = counts[0] ?? 16;
  const machine = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, Neo4j ${facts.neo4j}`;
  return `${[
    `${facts.papers.toLocaleString('en')} papers; ${machine}; client, servers and database share the machine. Medians of ${facts.rounds} alternating rounds of ${facts.seconds} s; targets in brackets.`,
    '',
    `At ${most} connections:`,
    '',
    row([
      'query',
      'ours, ops/s',
      'of the best form',
      'of its p99',
      'of its natural form',
      'of raw Cypher',
      'p99 alone, ms',
    ]),
    row(['---', '---', '---', '---', '---', '---', '---']),
    ...all.map((answered) => {
      const { title, targets } = answered.reference;
      const { ours } = sides(answered);
      const got = ratios(answered, most);
      return row([
        title,
        of(ours, most, 'perSecond').toFixed(0),
        `${ratio(got.best)}${goal(targets.best, '≥')}`,
        `${ratio(got.p99OfBest)}${goal(targets.p99OfBest, '≤')}`,
        `${ratio(got.natural)}${goal(targets.natural, '≥')}`,
        `${ratio(got.raw)}${goal(targets.raw, '≥')}`,
        `${ms(of(ours, 1, 'p99'))}${goal(targets.p99Alone, '≤')}`,
      ]);
    }),
    '',
    row([
      'query',
      'who',
      'statements',
      'bytes',
      'answers alike',
      ...counts.flatMap((n) => [`ops/s at ${n}`, 'p50, ms', 'p99, ms']),
    ]),
    row(['---', '---', '---', '---', '---', ...counts.flatMap(() => ['---', '---', '---'])]),
    ...all.flatMap((answered) =>
      answered.figures.map((figures) =>
        row([
          answered.reference.name,
          figures.entrant,
          figures.statements,
          figures.bytes,
          figures.alike,
          ...counts.flatMap((n) => [
            of(figures, n, 'perSecond').toFixed(0),
            ms(of(figures, n, 'p50')),
            ms(of(figures, n, 'p99')),
          ]),
        ]),
      ),
    ),
  ].join('\n')}\n`;
};
