// What each case of the store's contract is given: an engine, the store on it, and ways to look at the graph.
import { expect } from 'vitest';
import type { FactLine } from '../../../test/fixtures/build.js';
import { paper } from '../../../test/fixtures/build.js';
import { toRecord } from '../../../test/support/fixture.js';
import { openTestEngine, type TestEngine } from '../../../test/support/stores.js';
import type { PaperRecord } from '../../domain/record.js';
import { createStore } from '../cypher-store.js';
import type { Engine, Row } from '../engine.js';
import type { ExportItem, GraphStore } from '../store.js';

export interface Subject {
  readonly engine: Engine;
  /** On that engine; its constraints are made and it is empty. */
  readonly store: GraphStore;
}

/** Opens a fresh subject. */
export type Open = () => Promise<Subject>;

export const openOn =
  (name: TestEngine): Open =>
  async () => {
    const engine = await openTestEngine(name);
    const store = createStore(engine);
    await store.prepare();
    return { engine, store };
  };

/** Runs a case on a fresh graph and closes it. */
export const on =
  (open: Open, work: (subject: Subject) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const subject = await open();
    try {
      await work(subject);
    } finally {
      await subject.store.close();
    }
  };

/** The export as `papergraph export --format jsonl` writes it: one line an item. */
export const exported = async (store: GraphStore): Promise<string> => {
  let text = '';
  for await (const item of store.export()) text += `${JSON.stringify(item)}\n`;
  return text;
};

export const items = async (store: GraphStore): Promise<ExportItem[]> => {
  const found: ExportItem[] = [];
  for await (const item of store.export()) found.push(item);
  return found;
};

/** Properties of the one exported node that has these. */
export const nodeWith = async (store: GraphStore, kind: string, wanted: Row): Promise<Row> => {
  const found = (await items(store)).filter(
    (item) =>
      item.type === 'node' &&
      item.kind === kind &&
      Object.entries(wanted).every(([name, value]) => item.properties[name] === value),
  );
  expect(found, `${kind} ${JSON.stringify(wanted)}`).toHaveLength(1);
  return (found[0] as ExportItem).properties;
};

/** Names of all entities, sorted. */
export const entityNames = async (store: GraphStore): Promise<string[]> =>
  (await items(store))
    .flatMap((item) => (item.type === 'node' && item.kind === 'Entity' ? [String(item.properties.name)] : []))
    .sort();

/** The exported edge of a kind between two entities by name, or undefined. */
export const edgeBetween = async (
  store: GraphStore,
  kind: string,
  from: string,
  to: string,
): Promise<Row | undefined> => {
  const all = await items(store);
  const names = new Map(
    all.flatMap((item) =>
      item.type === 'node' ? [[item.id, String(item.properties.name ?? item.properties.title)]] : [],
    ),
  );
  const found = all.filter(
    (item) =>
      item.type === 'edge' &&
      item.kind === kind &&
      names.get(item.from) === from &&
      names.get(item.to) === to,
  );
  expect(found.length).toBeLessThan(2);
  return found[0]?.properties;
};

/** A record written down as the fixture's papers are. */
export const record = (spec: Parameters<typeof paper>[0]): PaperRecord =>
  toRecord(paper(spec) satisfies FactLine);

/** Labels that hold internal state, and how many nodes each has. */
export const internals = async ({ engine }: Subject): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const label of ['Record', 'Identifier', 'Tombstone', 'Node', 'Relation']) {
    const [row] = await engine.read({ text: `MATCH (n:${label}) RETURN count(n) AS n`, params: {} });
    counts[label] = Number(row?.n);
  }
  return counts;
};
