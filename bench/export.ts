// `npm run bench:export [-- FORMAT…]`: memory of `papergraph export` over the whole of the graph that the environment names
// (NEO4J_URI, else PAPERGRAPH_DATA), a format after another: resident megabytes as the lines go by, and the most.
// Linux alone, whose kernel keeps these figures. Prints a table; nothing is asserted.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '../dist/loaders/cli.js');
const STREAMS = ['jsonl', 'graphml', 'gexf', 'graphology', 'bibtex'];
const LOOK_MS = 250;
/** Points of the curve that are printed, as parts of the time. */
const POINTS = [0.1, 0.25, 0.5, 0.75, 1];

const kilobytes = (pid: number, field: 'VmRSS' | 'VmHWM'): number => {
  try {
    const found = readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${field}:\\s+(\\d+)`, 'm'));
    return Number(found?.[1] ?? 0);
  } catch {
    return 0; // It has just ended.
  }
};
const megabytes = (kb: number): string => (kb / 1024).toFixed(0);

const measure = async (format: string, out: readonly string[]): Promise<string[]> => {
  const child = spawn(process.execPath, [CLI, 'export', '--format', format, ...out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = child.pid ?? 0;
  let bytes = 0;
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  });
  const curve: number[] = [];
  let most = 0;
  const timer = setInterval(() => {
    const now = kilobytes(pid, 'VmRSS');
    if (now > 0) curve.push(now);
    most = Math.max(most, kilobytes(pid, 'VmHWM'));
  }, LOOK_MS);
  const started = performance.now();
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`export --format ${format} ended with ${code}.`);
  const seconds = (performance.now() - started) / 1000;
  const at = POINTS.map((part) => megabytes(curve[Math.ceil(part * curve.length) - 1] ?? 0));
  const size = bytes > 0 ? [lines.toLocaleString('en'), (bytes / 1e6).toFixed(0)] : ['', ''];
  return [format, ...size, seconds.toFixed(0), ...at, megabytes(most)];
};

const folder = mkdtempSync(join(tmpdir(), 'papergraph-export-'));
try {
  const row = (cells: readonly string[]): void => void process.stdout.write(`| ${cells.join(' | ')} |\n`);
  row(['format', 'lines', 'MB', 'seconds', ...POINTS.map((part) => `MB at ${part * 100}%`), 'most']);
  row(Array.from({ length: 5 + POINTS.length }, () => '---'));
  const formats = process.argv.length > 2 ? process.argv.slice(2) : [...STREAMS, 'neo4j-csv'];
  for (const format of formats)
    row(await measure(format, format === 'neo4j-csv' ? ['--out', join(folder, 'csv')] : []));
  process.stdout.write(`\n${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
