// The contract on a real Neo4j, the golden export, and the types that only Neo4j tells apart.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fixtureRecords, writeRecords } from '../../test/support/fixture.js';
import { storeContract } from './store.contract.js';
import { exported, on, openOn } from './testing/subject.js';

const open = openOn('neo4j');

storeContract('Neo4j', open, 1);

it(
  'exports the fixture byte for byte as the embedded engine does',
  on(open, async ({ store }) => {
    await writeRecords(store, fixtureRecords);
    const golden = readFileSync(new URL('../../test/golden/fixture.export.jsonl', import.meta.url), 'utf8');
    expect(await exported(store)).toBe(golden);
  }),
);

it(
  'stores numbers by their type in the ontology: a whole float stays a float',
  on(open, async ({ store, engine }) => {
    await writeRecords(store, fixtureRecords);
    const types = async (match: string, property: string) => {
      const text = `MATCH ${match} WHERE n.${property} IS NOT NULL RETURN DISTINCT valueType(n.${property}) AS type`;
      return (await engine.read({ text, params: {} })).map((row) =>
        String(row.type).replace(/ NOT NULL/g, ''),
      );
    };
    expect(await types('(n:Result)', 'value')).toEqual(['FLOAT']);
    expect(await types('(n:Comparison)', 'delta')).toEqual(['FLOAT']);
    expect(await types('()-[n:HAS]->()', 'confidence')).toEqual(['FLOAT']);
    expect(await types('()-[n:VARIANT_OF]->()', 'confidence')).toEqual(['FLOAT']);
    expect(await types('()-[n:VARIANT_OF]->()', 'support')).toEqual(['INTEGER']);
    expect(await types('(n:Entity)', 'paperCount')).toEqual(['INTEGER']);
    expect(await types('(n:Author)', 'paperCount')).toEqual(['INTEGER']);
    expect(await types('(n:Paper)', 'publishedYear')).toEqual(['INTEGER']);
    expect(await types('()-[n:HAS]->()', 'evidenceStart')).toEqual(['LIST<INTEGER>']);
    expect(await types('()-[n:HAS]->()', 'roles')).toEqual(['LIST<STRING>']);
  }),
);
