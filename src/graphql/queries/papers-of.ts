// The papers of each of many entities, in one statement.
import type { Row } from '../../graph/engine.js';
import type { PagePart } from '../../graph/plan.js';
import type { Field } from '../compile/collect.js';
import { compileNode } from '../compile/compile.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';

/** @param papers which of an entity's papers, and in which order. @returns what the field shows of an entity's papers. */
export const papersOf = async (
  field: Field,
  ids: readonly string[],
  papers: PagePart,
  context: Context,
): Promise<(id: string) => unknown[]> => {
  const entities = onePage({ by: 'ids', label: 'Entity', ids }, null);
  entities.node.properties.add('id');
  entities.node.parts.push(papers);
  const shape = compileNode(field, 'Paper', { node: papers.node, owner: papers.node });
  const rows =
    ids.length > 0 ? rowsOf(entities, await ask(context, [entities])).map(({ n }) => n as Row) : [];
  const byId = new Map(
    rows.map((row) => [String(row.id), rowsOf(papers, row).map(({ n }) => shape(n as Row, n as Row))]),
  );
  return (id) => byId.get(id) ?? [];
};
