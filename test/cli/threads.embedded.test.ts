// Threads that read texts beside the one that writes change how long a load takes, and nothing else.
import { expect, it } from 'vitest';
import { workplace } from '../support/cli.js';
import { manyPapers, writePapers } from '../support/papers.js';

it('gives the same graph with threads and without, loaded and read again', async () => {
  const lines = manyPapers(1200);
  const graphs: string[] = [];
  for (const threads of ['0', '2']) {
    const place = await workplace();
    writePapers(place.path('papers.jsonl'), lines);
    const { code, stderr } = await place.run(['load', '--threads', threads, 'papers.jsonl']);
    expect(stderr).toMatch(/1,200 records, 1,200 added/);
    expect(code).toBe(0);
    graphs.push(await place.export());
    const again = await place.run(['reextract', '--all', '--threads', threads]);
    expect(again.stderr).toMatch(/The graph says what this program reads/);
    expect(again.code).toBe(0);
    graphs.push(await place.export());
  }
  expect(graphs.map((graph) => graph === graphs[0])).toEqual([true, true, true, true]);
}, 240_000);
