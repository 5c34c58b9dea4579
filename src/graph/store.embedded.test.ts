// The contract on the embedded engine, and the export that both engines must give.
import { expect, it } from 'vitest';
import { fixtureRecords, writeRecords } from '../../test/support/fixture.js';
import { storeContract } from './store.contract.js';
import { exported, on, openOn } from './testing/subject.js';

const open = openOn('embedded');

storeContract('the embedded engine', open, 4);

it(
  'exports the fixture as the golden file has it',
  on(open, async ({ store }) => {
    await writeRecords(store, fixtureRecords);
    await expect(await exported(store)).toMatchFileSnapshot('../../test/golden/fixture.export.jsonl');
  }),
);
