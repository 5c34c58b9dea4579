// The reference queries of bench/graphql take the statements that their golden files pin: a lost fold or index hint
// shows here, without the corpus. What the database does for each is checked by the bench, on the corpus.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pinned, readGolden, statementsOf } from '../../bench/graphql/golden.js';
import { references } from '../../bench/graphql/queries/index.js';
import { createStore } from '../../src/graph/cypher-store.js';
import type { Engine } from '../../src/graph/engine.js';
import { loadFixture } from '../support/fixture.js';
import { openTestEngine } from '../support/stores.js';

let engine: Engine;
const ids: Record<string, string> = {};
beforeAll(async () => {
  engine = await openTestEngine('neo4j');
  const store = createStore(engine);
  await store.prepare();
  await loadFixture(store);
  for (const label of ['Technique', 'Model', 'Benchmark']) {
    const [row] = await engine.read({
      text: `MATCH (e:${label}) RETURN e.id AS id ORDER BY e.paperCount DESC, id LIMIT 1`,
      params: {},
    });
    ids[label] = String(row?.id);
  }
});
afterAll(() => engine?.close());

const sets = (): Readonly<Record<string, Record<string, unknown>>> => ({
  paper: { arxivId: '2403.90001' },
  newest: { until: '2025-01-01' },
  technique: { id: ids.Technique },
  deep: { id: ids.Benchmark },
  both: { technique: ids.Technique, benchmark: ids.Benchmark, since: '2022-01-01' },
  search: { words: 'attention' },
  'used-with': { id: ids.Model },
  neighborhood: { id: ids.Model },
  paths: { from: ids.Technique, to: ids.Model },
});

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('the statements of the reference queries', () => {
  it.each(references.map(({ name }) => name))('%s', async (name) => {
    const reference = references.find((one) => one.name === name);
    const set = sets()[name];
    if (!reference || !set) throw new Error(`no variables for ${name}`);
    const expected = pinned(readGolden(name))
      .split('```cypher\n')
      .slice(1)
      .map((block) => flat(block.split('\n```')[0] ?? ''));
    const statements = (await statementsOf(engine, reference, set)).map(({ text }) => flat(text));
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) expect(expected).toContain(statement);
  });
});
