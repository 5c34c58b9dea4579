// What the graph learned and unlearned since a moment, oldest first.
import type { GraphQLResolveInfo } from 'graphql';
import type { ChangeRow } from '../../graph/cypher/special.js';
import type { OrderKey } from '../../graph/plan.js';
import { rootField } from '../compile/collect.js';
import { compileItems, connectionOf, type ItemShape } from '../compile/collection.js';
import { readCursor, writeCursor } from '../compile/cursor.js';
import { checkSize } from '../compile/page.js';
import type { Context } from '../context.js';
import { nodesById } from './lookup.js';

const ORDER: readonly OrderKey[] = [
  { on: 'node', property: 'at', direction: 'ASC' },
  { on: 'node', property: 'id', direction: 'ASC' },
];

interface Args {
  readonly since: string;
  readonly about?: readonly string[] | null;
  readonly first: number;
  readonly after?: string | null;
}

export const changes = async (args: Args, context: Context, info: GraphQLResolveInfo) => {
  const field = rootField(info, { ...args });
  const size = checkSize(args.first, 'first');
  const after = args.after ? (readCursor(args.after, ORDER, 'after') as [string, string]) : null;
  // Moments are compared as text, so both sides are written alike.
  const since = new Date(args.since).toISOString();
  const { rows, total } = await context.store.changes(
    { since, about: args.about ?? null, after, limit: size + 1 },
    context,
  );
  const items = rows.slice(0, size);
  const node = (sub: Parameters<typeof compileItems>[0]): Promise<ItemShape<ChangeRow>> =>
    compileItems<ChangeRow>(sub, async (inner) => {
      if (inner.name === 'node' || inner.name === 'paper' || inner.name === 'fact') {
        const name = inner.name;
        const ids = [...new Set(items.flatMap((item) => item[name] ?? []))];
        const type = name === 'node' ? 'Node' : name === 'paper' ? 'Paper' : 'Fact';
        const found = await nodesById(context, inner, type, ids);
        const byId = new Map(ids.map((id, i) => [id, found[i]]));
        return (item) => (item[name] === null ? null : (byId.get(item[name] ?? '') ?? null));
      }
      return (item) => item[inner.name as 'at' | 'kind'];
    });
  return connectionOf<ChangeRow>(
    field,
    items,
    {
      window: { backward: false, before: null, after },
      more: rows.length > size,
      total,
      cursor: (item) => writeCursor(ORDER, [item.at, item.id]),
    },
    { node, edge: () => () => null },
  );
};
