// Graphs of an older version are brought to this one where nothing need be read again: what version 2 adds (how
// names and titles are spelt and sorted) follows from what stands in the graph.
import { nameSpelling, sortTitle, titleSpelling } from '../../domain/spelling.js';
import type { Engine, Row } from '../engine.js';
import { RESULTS } from './entities.js';

/** Nodes of one transaction. */
const PAGE = 5_000;

const FROM_1: readonly { readonly label: string; readonly properties: (row: Row) => Row }[] = [
  {
    label: 'Paper',
    properties: ({ title }) => ({
      spelling: titleSpelling(String(title ?? '')),
      sortTitle: sortTitle(String(title ?? '')),
    }),
  },
  {
    label: 'Entity',
    properties: ({ name, aliases }) => ({
      spelling: nameSpelling([String(name ?? ''), ...((aliases as string[] | null) ?? [])]),
    }),
  },
  { label: 'Author', properties: ({ name }) => ({ spelling: nameSpelling([String(name ?? '')]) }) },
];

/** From version 1 to 2; begun again where it was interrupted, it does what is left. */
export const migrate = async (engine: Engine): Promise<void> => {
  for (const { label, properties } of FROM_1)
    for (;;) {
      const rows = await engine.read({
        text: `MATCH (n:${label}) WHERE n.spelling IS NULL RETURN n.id AS id, n.name AS name, n.title AS title, n.aliases AS aliases LIMIT $page`,
        params: { page: engine.dialect.int(PAGE) },
      });
      if (rows.length === 0) break;
      const written = rows.map((row) => ({ id: row.id, props: properties(row) }));
      await engine.write((tx) =>
        tx.run(
          `UNWIND $rows AS row MATCH (e:Node {id: row.id}) SET e += row.props${label === 'Entity' ? `, e.resultCount = ${RESULTS}` : ''}`,
          { rows: written },
        ),
      );
    }
};
