// The reference queries of bench/graphql take the statements that their golden files pin: a lost fold or index hint
// shows here, without the corpus. What the database does for each is checked by the bench, on the corpus.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pinned, readGolden, statementsOf } from '../../bench/graphql/golden.js';
import { references } from '../../bench/graphql/queries/index.js';
import { lists } from '../../bench/graphql/queries/lists.js';
import { makeId } from '../../src/domain/ids.js';
import { createStore } from '../../src/graph/cypher-store.js';
import type { Engine } from '../../src/graph/engine.js';
import { openTestEngine } from '../support/stores.js';

const id = makeId('entity', 'attention');

// One thing will do: what is asked, not what is found, makes the text; an id of nothing would be looked for again.
let engine: Engine;
beforeAll(async () => {
  engine = await openTestEngine('neo4j');
  await createStore(engine).prepare();
  await engine.write((tx) =>
    tx.run("CREATE (:Node:Entity:Technique:Model:Benchmark {id: $id, name: 'Attention'})", { id }),
  );
});
afterAll(() => engine?.close());

const SETS: Readonly<Record<string, Record<string, unknown>>> = {
  paper: { arxivId: '2403.90001' },
  newest: { until: '2025-01-01' },
  technique: { id },
  deep: { id },
  both: { technique: id, benchmark: id, since: '2022-01-01' },
  search: { words: 'attention' },
  'used-with': { id },
  lists: { until: '2025-01-01' },
};

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('the statements of the reference queries', () => {
  it.each(Object.keys(SETS))('%s', async (name) => {
    const reference = [...references, lists].find((one) => one.name === name);
    const set = SETS[name];
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
