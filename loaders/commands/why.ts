// papergraph why: which records a paper is made of, and what made them one.
import { PapergraphError } from '../../src/domain/errors.js';
import type { PaperRecord } from '../../src/domain/record.js';
import type { LoadStore } from '../pipeline.js';
import { type Explanation, explain } from '../resolve/explain.js';
import { withGraph } from './session.js';

const REACH_MS = 10_000;
/** Papers that one name may lead to. */
const MOST = 10;

const explanations = async (store: LoadStore, text: string): Promise<Explanation[]> => {
  const found: Explanation[] = [];
  for (const { id } of (await store.nodesNamed(text)).slice(0, MOST)) {
    const own = await store.recordsOf(id);
    if (own.length === 0) continue;
    const near = await store.recordsNear(
      [],
      own.map((record) => record.id),
    );
    const one = explain(
      near.map((record) => JSON.parse(record.json) as PaperRecord),
      id,
    );
    if (one) found.push(one);
  }
  return found;
};

export const why = async (text: string, { json }: { readonly json?: boolean }): Promise<number> => {
  const found = await withGraph(
    { command: 'why', waitMs: REACH_MS, create: false },
    () => {},
    ({ store }) => explanations(store, text),
  );
  if (found.length === 0)
    throw new PapergraphError(
      'BAD_USER_INPUT',
      `No paper is called "${text}". Expected an id, a slug (paper/2106.01234), an arXiv id or a title.`,
    );
  const shown = json ? found.map((one) => JSON.stringify(one)).join('\n') : found.map(say).join('\n\n');
  process.stdout.write(`${shown}\n`);
  return 0;
};

const section = (name: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [name, ...lines.map((line) => `  ${line}`)] : [];

const say = ({ id, title, formerIds, records, joinedBy, apart }: Explanation): string =>
  [
    title,
    `  ${id}`,
    ...section(
      records.length === 1
        ? 'One record tells of it'
        : `${records.length} records tell of it, most trusted first`,
      records.map(
        ({ source, key, at, identifiers, fields }) =>
          `${source} ${key}${at === null ? '' : `, as of ${at}`}: ${[...identifiers, `says ${fields.join(', ')}`].join('; ')}`,
      ),
    ),
    ...section(
      'What makes them one',
      joinedBy.map(({ what, records: tellers }) => `${what}: ${tellers.join(', ')}`),
    ),
    ...section(
      'Not one with it, though a title is the same',
      apart.map((other) => `${other.id} ${other.title}: ${other.because}`),
    ),
    ...section('Ids that lead here besides those of its identifiers', formerIds),
  ].join('\n');
