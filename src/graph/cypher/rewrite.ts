// Nodes that stand are written where they differ, and only there: to set a text that is indexed, even to what it is,
// costs the embedded engine milliseconds that grow with the graph, and Neo4j an update of its index.
import type { Row, Transaction } from '../engine.js';

/** As it is read back: integers that a database was sent as such are numbers. */
const plain = (value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : Array.isArray(value) ? value.map(plain) : value;

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(plain(a ?? null)) === JSON.stringify(plain(b ?? null));

/** What must be set to turn one into the other; null takes a property away. */
const difference = (was: Row, now: Row, goes: readonly string[]): Row =>
  Object.fromEntries(
    [...new Set([...Object.keys(now), ...goes])]
      .filter((name) => !same(was[name], now[name]))
      .map((name) => [name, now[name] ?? null]),
  );

export interface NodeRow {
  readonly id: string;
  readonly props: Row;
}

/**
 * @param goes properties that go where the row has none; others stay.
 * @returns what stood, by id; nodes that are not there are left alone.
 */
export const rewriteNodes = async (
  tx: Transaction,
  rows: readonly NodeRow[],
  goes: readonly string[],
): Promise<Map<string, Row>> => {
  if (rows.length === 0) return new Map();
  const found = await tx.run(
    'UNWIND $ids AS id MATCH (n:Node {id: id}) RETURN id, properties(n) AS properties',
    { ids: rows.map(({ id }) => id) },
  );
  const standing = new Map(found.map((row) => [String(row.id), row.properties as Row]));
  const changed = rows.flatMap(({ id, props }) => {
    const was = standing.get(id);
    const set = was ? difference(was, props, goes) : {};
    return Object.keys(set).length > 0 ? [{ id, props: set }] : [];
  });
  if (changed.length > 0)
    await tx.run('UNWIND $rows AS row MATCH (n:Node {id: row.id}) SET n += row.props', { rows: changed });
  return standing;
};
