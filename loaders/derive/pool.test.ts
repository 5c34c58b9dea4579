// What threads cannot do is done here: the test runner starts no threads from source, so all of these fail.
import { describe, expect, it, onTestFinished } from 'vitest';
import { manyPapers } from '../../test/support/papers.js';
import { loadCatalogue } from '../resolve/catalogue.js';
import { resolvePapers } from '../resolve/papers.js';
import { readRecord } from '../sources/record-read.js';
import { derivePaper } from './paper.js';
import { derivingPool } from './pool.js';

const catalogue = loadCatalogue();
const records = manyPapers(900).map((line) => readRecord(JSON.parse(line), 'jsonl'));
const papers = resolvePapers(records);

const pool = (threads: number) => {
  const made = derivingPool(catalogue, threads);
  onTestFinished(() => made.close());
  return made;
};

describe('derivingPool', () => {
  it.each([0, 2])(
    'derives every paper once, in order, whether begun before or not (%i threads)',
    async (n) => {
      const made = pool(n);
      made.ahead(records.slice(0, 850));
      const derived = await made.derive(papers);
      expect(derived.map(({ write }) => write.id)).toEqual(papers.map(({ id }) => id));
      expect(derived).toEqual(papers.map((paper) => derivePaper(paper, catalogue)));
    },
  );

  it('does not take for a paper what one of its records makes alone', async () => {
    const told = records
      .slice(0, 2)
      .map((record) => ({ ...record, identifiers: [{ scheme: 'doi' as const, value: '10.1000/1' }] }));
    const made = pool(0);
    made.ahead(told);
    const joined = resolvePapers(told);
    expect(joined).toHaveLength(1);
    expect((await made.derive(joined))[0]?.write.records).toHaveLength(2);
  });

  it('rejects with what a paper threw', async () => {
    const [paper] = papers;
    if (!paper) throw new Error('expected a paper');
    await expect(pool(0).derive([{ ...paper, records: [] }])).rejects.toThrow(/a paper without records/);
  });
});
