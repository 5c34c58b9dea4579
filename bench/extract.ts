// Abstracts a second on one core, by the clock and by processor time (on a shared machine only the latter says much), beside plain JSON parsing of the same file in the same run; memory over the whole file.
//   npx tsx bench/extract.ts CORPUS.jsonl[.gz] [--papers N]
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { extract } from '../loaders/extract/index.js';
import { loadCatalogue } from '../loaders/resolve/catalogue.js';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: bench/extract.ts CORPUS.jsonl[.gz] [--papers N]');
  process.exit(2);
}
const at = process.argv.indexOf('--papers');
const most = at < 0 ? Number.POSITIVE_INFINITY : Number(process.argv[at + 1]);
const raw = readFileSync(file);
const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw)
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, most);

interface Taken {
  /** Seconds by the clock. */
  clock: number;
  /** Seconds of processor time, of all threads. */
  cpu: number;
}
const measure = (run: () => void): Taken => {
  const cpu = process.cpuUsage();
  const start = performance.now();
  run();
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { clock, cpu: (user + system) / 1e6 };
};
const rate = ({ clock, cpu }: Taken): string =>
  `${Math.round(lines.length / clock)} papers/s, ${Math.round(lines.length / cpu)} per second of processor time`;

let catalogue = loadCatalogue;
const ready = measure(() => {
  const held = loadCatalogue();
  extract({ title: 'LoRA', abstract: 'We apply LoRA.', summary: null }, held);
  catalogue = () => held;
});
const parsed = measure(() => {
  for (const line of lines) JSON.parse(line);
});
const readOne = (line: string): void => {
  const { title, abstract } = JSON.parse(line) as { title: string; abstract: string | null };
  extract({ title, abstract, summary: null }, catalogue());
};
for (const line of lines.slice(0, 500)) readOne(line);
const heap = (): number => Math.round(process.memoryUsage().heapUsed / 1e6);
const before = heap();
let mid = 0;
const taken = measure(() => {
  lines.forEach((line, i) => {
    readOne(line);
    if (i === Math.floor(lines.length / 2)) mid = heap();
  });
});
console.log(`papers                 ${lines.length}`);
console.log(
  `catalogue ready        ${Math.round(ready.clock * 1000)} ms, ${Math.round(ready.cpu * 1000)} ms of processor time (first paper read)`,
);
console.log(`JSON parsing alone     ${rate(parsed)}`);
console.log(
  `extraction             ${rate(taken)}, ${(taken.cpu / parsed.cpu).toFixed(0)} times that of parsing`,
);
console.log(`heap                   ${before} MB at the start, ${mid} MB half way, ${heap()} MB at the end`);
