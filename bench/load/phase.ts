// One measured piece of work in a process of its own, so that memory and processor time are its alone.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { derivingPool } from '../../loaders/derive/pool.js';
import { extract } from '../../loaders/extract/index.js';
import { loadInputs } from '../../loaders/pipeline.js';
import { loadCatalogue } from '../../loaders/resolve/catalogue.js';
import { openSource } from '../../loaders/sources/open.js';
import { createStore } from '../../src/graph/cypher-store.js';
import { openGrafeo } from '../../src/graph/engines/grafeo.js';
import { openNeo4j } from '../../src/graph/engines/neo4j.js';
import { writeFloor } from './floor.js';
import { timed } from './timed.js';
import type { Mark, Measured, Store, Work } from './work.js';

const MARK_EVERY = 500;

const spent = () => ({
  seconds: process.uptime(),
  cpu: process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
  // In kilobytes there.
  rss: process.resourceUsage().maxRSS * 1024,
});

const open = (store: Store) => (store.engine === 'neo4j' ? openNeo4j(store) : openGrafeo(store.path));

const extractAll = async (input: string): Promise<Partial<Measured>> => {
  const catalogue = loadCatalogue();
  let papers = 0;
  for await (const item of (await openSource(input)).read(null)) {
    if (item.kind !== 'record') continue;
    const { title, abstract, summary, facts } = item.record;
    if (!facts) extract({ title, abstract, summary }, catalogue);
    papers += 1;
  }
  return { papers };
};

const load = async ({
  store,
  input,
  threads,
  batch,
}: Work & { phase: 'load' }): Promise<Partial<Measured>> => {
  const { engine, spent: statements } = timed(await open(store));
  const graph = createStore(engine);
  await graph.prepare();
  const catalogue = loadCatalogue();
  const deriver = derivingPool(catalogue, threads);
  const marks: Mark[] = [];
  let [papers, unchanged] = [0, 0];
  const options = { waitMs: 60_000, exclusive: store.engine === 'embedded', batchSize: batch, deriver };
  await loadInputs(graph, catalogue, [input], options, (event) => {
    if (event.kind === 'unreadable') throw event.error;
    if (event.kind !== 'batch') return;
    papers += event.done.records;
    unchanged += event.done.unchanged;
    if (papers % MARK_EVERY === 0) marks.push({ papers, ...spent(), rss: process.memoryUsage.rss() });
  });
  await deriver.close();
  await graph.close();
  return { papers, unchanged, marks, statements: statements() };
};

const dump = async (store: Store, file: string): Promise<Partial<Measured>> => {
  const graph = createStore(await open(store));
  const out = createWriteStream(file);
  for await (const item of graph.export({ scope: 'everything' }))
    if (!out.write(`${JSON.stringify(item)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  await graph.close();
  return {};
};

const floor = async (store: Store, file: string): Promise<Partial<Measured>> => {
  const engine = await open(store);
  await createStore(engine).prepare();
  const { seconds: writing } = await writeFloor(engine, file);
  await engine.close();
  return { writing };
};

const opened = async (store: Store): Promise<Partial<Measured>> => {
  const engine = await open(store);
  const count = async (text: string): Promise<number> =>
    Number((await engine.read({ text, params: {} }))[0]?.count);
  const nodes = await count('MATCH (n) RETURN count(n) AS count');
  const rss = process.memoryUsage.rss();
  const edges = await count('MATCH ()-[r]->() RETURN count(r) AS count');
  const counts = await createStore(engine).counts();
  await engine.close();
  return { rss, nodes, edges, counts };
};

const does = (work: Work): Promise<Partial<Measured>> => {
  switch (work.phase) {
    case 'extract':
      return extractAll(work.input);
    case 'load':
      return load(work);
    case 'dump':
      return dump(work.store, work.file);
    case 'floor':
      return floor(work.store, work.file);
    case 'open':
      return opened(work.store);
  }
};

const [work] = (await once(process, 'message')) as [Work];
const measured = await does(work);
process.send?.({ measured: { ...spent(), ...measured } satisfies Measured });
process.disconnect();
