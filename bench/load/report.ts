// The figures of one engine as a table for people.
import type { Counts } from '../../src/graph/store.js';
import type { Mark, Measured } from './work.js';

export interface Figures {
  readonly engine: string;
  readonly papers: number;
  readonly threads: number;
  readonly batch: number;
  readonly extraction: Measured;
  readonly first: Measured;
  /** Seconds of processor time of the database's own process; 0 for the embedded one. */
  readonly firstServer: number;
  readonly second: Measured;
  readonly secondServer: number;
  /** The graph after the first load, and after the second. */
  readonly opened: Measured;
  readonly after: Measured;
  /** A process with an empty graph. */
  readonly bare: Measured;
  readonly floor: (Measured & { readonly server: number }) | null;
}

const MARKS = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000];

const s = (seconds: number): string => `${seconds.toFixed(1)} s`;
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const n = (count: number): string => count.toLocaleString('en');

/** The mark at `papers`, or the last before it. */
const markAt = (marks: readonly Mark[], papers: number): Mark | undefined =>
  marks.findLast((mark) => mark.papers <= papers);

/** Where the load was at each step, and the cost of a paper over the last tenth before it. */
const steps = (marks: readonly Mark[], papers: number) =>
  [...MARKS.filter((at) => at < papers * 0.99), papers].flatMap((at) => {
    const [end, start] = [markAt(marks, at), markAt(marks, at * 0.9)];
    if (!end || !start || end.papers <= start.papers) return [];
    const over = (of: (mark: Mark) => number): number =>
      ((of(end) - of(start)) / (end.papers - start.papers)) * 1000;
    return [{ at: end.papers, end, clock: over((mark) => mark.seconds), cpu: over((mark) => mark.cpu) }];
  });

const same = (a: Counts | undefined, b: Counts | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

export const table = (figures: Figures, statements: number): string => {
  const { engine, papers, extraction, first, second, floor, opened, after, bare } = figures;
  const { nodes = 0, edges = 0 } = opened;
  const row = (name: string, { seconds, cpu, rss }: Measured, server: number, more = ''): string =>
    `${name.padEnd(24)} ${s(seconds).padStart(10)} ${s(cpu + server).padStart(12)} ${mb(rss).padStart(9)}  ${more}`.trimEnd();
  const lines = [
    '',
    `${engine}: ${n(papers)} papers, ${n(nodes)} nodes, ${n(edges)} edges; ${figures.threads} threads, batches of ${figures.batch}`,
    `${''.padEnd(24)} ${'clock'.padStart(10)} ${'processor'.padStart(12)} ${'memory'.padStart(9)}`,
    row('extraction alone', extraction, 0),
    ...(floor ? [row('bare writes', { ...floor, seconds: floor.writing ?? 0 }, floor.server)] : []),
    row('load', first, figures.firstServer, `${n(Math.round(papers / first.seconds))} papers/s`),
    row(
      'the same again',
      second,
      figures.secondServer,
      `${(first.seconds / second.seconds).toFixed(1)} times as fast; ${n(second.unchanged ?? 0)} unchanged, ${same(opened.counts, after.counts) ? 'the graph as it was' : 'THE GRAPH CHANGED'}`,
    ),
  ];
  if (floor) {
    const base = (floor.writing ?? 0) + extraction.seconds;
    // On a shared machine only the second says much.
    const cpu = floor.cpu + floor.server + extraction.cpu;
    lines.push(
      `load / (bare writes + extraction alone): ${(first.seconds / base).toFixed(2)} by the clock, ${((first.cpu + figures.firstServer) / cpu).toFixed(2)} by processor time`,
    );
  }
  if (engine === 'embedded') {
    const graph = opened.rss - bare.rss;
    lines.push(
      `the graph in memory, opened: ${mb(graph)}, ${Math.round(graph / edges)} bytes an edge, ${Math.round(graph / papers / 1000)} kB a paper`,
    );
  }
  lines.push('', 'papers      clock    ms a paper: on average, over the last tenth (processor)   memory');
  for (const { at, end, clock, cpu } of steps(first.marks ?? [], papers))
    lines.push(
      `${n(at).padEnd(9)} ${s(end.seconds).padStart(9)} ${((end.seconds / at) * 1000).toFixed(2).padStart(12)} ${clock.toFixed(2).padStart(12)} ${`(${cpu.toFixed(2)})`.padStart(8)} ${mb(end.rss).padStart(12)}`,
    );
  if (statements > 0) {
    lines.push('', 'seconds   calls     rows  statement');
    for (const { text, calls, rows, seconds } of (first.statements ?? []).slice(0, statements))
      lines.push(
        `${seconds.toFixed(2).padStart(7)} ${String(calls).padStart(7)} ${String(rows).padStart(8)}  ${text.slice(0, 150)}`,
      );
  }
  return lines.join('\n');
};
