// Abstracts a second on one core, beside plain JSON parsing of the same file in the same run; memory over the whole file.
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

const seconds = (run: () => void): number => {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
};

let catalogue = loadCatalogue;
const ready = seconds(() => {
  const held = loadCatalogue();
  extract({ title: 'LoRA', abstract: 'We apply LoRA.', summary: null }, held);
  catalogue = () => held;
});
const parsed = seconds(() => {
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
const taken = seconds(() => {
  lines.forEach((line, i) => {
    readOne(line);
    if (i === Math.floor(lines.length / 2)) mid = heap();
  });
});
console.log(`papers                 ${lines.length}`);
console.log(`catalogue ready        ${Math.round(ready * 1000)} ms (first paper read)`);
console.log(`JSON parsing alone     ${Math.round(lines.length / parsed)} papers/s`);
console.log(
  `extraction             ${Math.round(lines.length / taken)} papers/s, ${(taken / parsed).toFixed(0)} times the time of parsing`,
);
console.log(`heap                   ${before} MB at the start, ${mid} MB half way, ${heap()} MB at the end`);
