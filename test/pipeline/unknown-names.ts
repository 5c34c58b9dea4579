// On whichever engine: a name that the catalogue does not know, and that papers read differently: what it hangs under must not depend
// on which paper came last, with which others, or went again.
import { describe, expect, it } from 'vitest';
import { removeSource } from '../../loaders/pipeline.js';
import { testCatalogue } from '../support/catalogue.js';
import { inputOf, load, testStore, wholeGraph } from '../support/loads.js';
import type { TestEngine } from '../support/stores.js';

const line = (id: string, name: string, type: string, source = 'facts'): string =>
  JSON.stringify({
    id,
    source,
    key: id,
    title: `On ${id}`,
    abstract: `We use ${name}.`,
    entities: [
      {
        name,
        type,
        role: 'uses',
        mentions: [{ field: 'abstract', start: 7, end: 7 + name.length, text: name }],
      },
    ],
  });

const asModel = line('2401.00001', 'Llama-2-71B', 'model', 'models');
const asTechnique = ['2401.00002', '2401.00003'].map((id) => line(id, 'Llama 2 71B', 'technique'));

const graphOf = async (engine: TestEngine, lines: readonly string[], batchSize = 500): Promise<string> => {
  const store = await testStore(engine);
  if (lines.length > 0) await load(store, [inputOf(lines)], { batchSize });
  return wholeGraph(store);
};

export const unknownNamesSuite = (engine: TestEngine): void => {
  describe(`a name that the catalogue does not know on ${engine}`, () => {
    it('hangs it under what any paper says, in any order and batches', async () => {
      const graph = await graphOf(engine, [asModel, ...asTechnique]);
      const [variant] = graph.split('\n').filter((text) => text.includes('"key":"llama271b"'));
      expect(variant).toMatch(/"familyId":"\w+/);
      expect(graph.match(/"kind":"VARIANT_OF"/g)).toHaveLength(2);
      for (const size of [1, 2]) {
        expect(await graphOf(engine, [asModel, ...asTechnique], size)).toBe(graph);
        expect(await graphOf(engine, [...asTechnique, asModel], size)).toBe(graph);
      }
    });

    it('takes it from there, and what stands above nothing away, when those papers go', async () => {
      const store = await testStore(engine);
      await load(store, [inputOf([asModel, ...asTechnique])]);
      await removeSource(store, testCatalogue, 'models', { waitMs: 0, exclusive: false }, () => {});
      expect(await wholeGraph(store)).toBe(await graphOf('embedded', asTechnique));
    });
  });
};
