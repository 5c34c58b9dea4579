// A field that would need a huge statement is refused before the database sees it.
import { expect, it } from 'vitest';
import { createStore } from './cypher-store.js';
import { openGrafeo } from './engines/grafeo.js';
import { selection } from './plan.js';

it('refuses a plan whose statement is longer than the engine wants to plan', async () => {
  const engine = await openGrafeo(':memory:');
  const store = createStore({ ...engine, dialect: { ...engine.dialect, longestStatement: 100 } });
  const page = {
    kind: 'page' as const,
    key: '',
    from: { by: 'label' as const, label: 'Paper' as const },
    where: null,
    order: [{ on: 'node' as const, property: 'id', direction: 'ASC' as const }],
    limit: 1,
    after: null,
    before: null,
    cursors: false,
    edgeProperties: new Set<string>(),
    node: selection('id', 'title'),
  };
  await expect(store.read({ parts: [page] })).rejects.toMatchObject({
    code: 'QUERY_TOO_COSTLY',
    details: { allowed: 100 },
  });
  await store.close();
});
