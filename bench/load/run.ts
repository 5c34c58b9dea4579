// A load against its floor, in one run: bare writes of the same graph, extraction alone, our load, the same load
// again; how the rate holds as the graph grows, and the memory.
//   npm run bench:load -- CORPUS.jsonl[.gz]… [--papers N] [--engine embedded|neo4j|both]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { papersFile, syntheticFile } from './input.js';
import { importInto } from './neo4j-import.js';
import { type Figures, table } from './report.js';
import { startNeo4j } from './server.js';
import { run, type Store } from './work.js';

const USAGE = `npm run bench:load -- [CORPUS.jsonl[.gz]…] [options]
  --papers N        the first N papers (of no corpus: N synthetic ones, 2000 when not given)
  --synthetic       synthetic papers with facts, as bench:generate makes them: nothing is extracted
  --engine NAME     embedded, neo4j (a server of its own; needs Java and Maven) or both (default embedded)
  --threads N       of the loader, beside its own (default: cores less one)
  --batch N         records in a transaction (default 500)
  --no-floor        the loads alone
  --import          the graph through neo4j-csv and neo4j-admin database import, too
  --statements N    the N dearest statements of the load
  --folder DIR      where graphs lie (default: a temporary one); it is kept when named
  --json FILE       all figures`;

const fail = (message: string): never => {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
};

const readCall = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        papers: { type: 'string' },
        synthetic: { type: 'boolean', default: false },
        engine: { type: 'string', default: 'embedded' },
        threads: { type: 'string', default: String(availableParallelism() - 1) },
        batch: { type: 'string', default: '500' },
        floor: { type: 'boolean', default: true },
        import: { type: 'boolean', default: false },
        statements: { type: 'string', default: '0' },
        folder: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail((error as Error).message);
  }
};

const whole = (name: string, value: string): number =>
  /^\d{1,9}$/.test(value) ? Number(value) : fail(`--${name} takes a whole number, not '${value}'.`);

const { values, positionals } = readCall();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!['embedded', 'neo4j', 'both'].includes(values.engine)) fail(`There is no engine '${values.engine}'.`);
const most = values.papers === undefined ? null : whole('papers', values.papers);
const threads = whole('threads', values.threads);
const batch = whole('batch', values.batch);
const engines =
  values.engine === 'both' ? (['embedded', 'neo4j'] as const) : [values.engine as Store['engine']];
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'papergraph-bench-'));
mkdirSync(folder, { recursive: true });
const at = (name: string): string => join(folder, name);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** An empty graph of that engine for the time of `work`; what its server took is added to the processor time. */
const withStore = async <T>(
  engine: Store['engine'],
  name: string,
  work: (store: Store, serverCpu: () => number) => Promise<T>,
): Promise<T> => {
  if (engine === 'embedded') {
    for (const part of ['', '.wal', '.lock']) rmSync(at(`${name}${part}`), { recursive: true, force: true });
    return work({ engine, path: at(name) }, () => 0);
  }
  const server = startNeo4j(at(name), '--fresh');
  try {
    return await work(server.store, server.cpu);
  } finally {
    server.stop();
  }
};

const figures: Figures[] = [];
try {
  const input = at('papers.jsonl');
  tell(`Papers to ${input} …`);
  const papers =
    positionals.length > 0 && !values.synthetic
      ? await papersFile(positionals, most ?? Number.POSITIVE_INFINITY, input)
      : await syntheticFile(most ?? 2000, values.synthetic, input);
  tell(`${papers} papers. Extraction alone …`);
  const extraction = await run({ phase: 'extract', input });
  const dumpFile = at('graph.jsonl');
  let dumped = false;
  for (const engine of engines) {
    const found = await withStore(engine, `${engine}-load`, async (store, serverCpu) => {
      tell(`${engine}: the load …`);
      let cpu = serverCpu();
      const spent = (): number => {
        const before = cpu;
        cpu = serverCpu();
        return cpu - before;
      };
      const first = await run({ phase: 'load', input, store, threads, batch });
      const firstServer = spent();
      const opened = await run({ phase: 'open', store });
      const bare = await run({ phase: 'open', store: { engine: 'embedded', path: ':memory:' } });
      spent();
      tell(`${engine}: the same load again …`);
      const second = await run({ phase: 'load', input, store, threads, batch });
      const secondServer = spent();
      const after = await run({ phase: 'open', store });
      if (values.floor && !dumped) {
        await run({ phase: 'dump', store, file: dumpFile });
        dumped = true;
      }
      return { engine, first, firstServer, second, secondServer, opened, after, bare };
    });
    const floor = values.floor
      ? await withStore(engine, `${engine}-floor`, async (store, serverCpu) => {
          tell(`${engine}: bare writes of the same graph …`);
          const before = serverCpu();
          const measured = await run({ phase: 'floor', store, file: dumpFile });
          return { ...measured, server: serverCpu() - before };
        })
      : null;
    figures.push({ papers, threads, batch, extraction, ...found, floor });
    console.log(table(figures.at(-1) as Figures, whole('statements', values.statements)));
  }
  if (values.import) console.log(await importInto(at('embedded-load'), folder, tell));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
