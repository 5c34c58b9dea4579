// `paths`: how one gets from one thing to another, with the sentences behind each step.
import type { GraphQLResolveInfo } from 'graphql';
import type { DrawnPath, PathsFound } from '../../graph/drawing/types.js';
import type { Row } from '../../graph/engine.js';
import { type Field, rootField } from '../compile/collect.js';
import { type Planned, planned } from '../compile/compile.js';
import { checkSize } from '../compile/page.js';
import type { Context } from '../context.js';
import type { By } from './by.js';
import { fieldsBelow, shapeEdges, shapeNodes } from './drawn.js';
import { lookUpIds } from './lookup.js';

const LONGEST = 10;
const MOST_PATHS = 20;

export interface PathsArgs {
  readonly from: By;
  readonly to: By;
  readonly maxLength?: number | null;
  readonly first?: number | null;
}

const find = async (args: PathsArgs, context: Context): Promise<PathsFound> => {
  const maxLength = checkSize(args.maxLength ?? 8, 'maxLength', LONGEST);
  const first = checkSize(args.first ?? 3, 'first', MOST_PATHS);
  const [from, to] = await lookUpIds(context, 'Node', ['from', args.from], ['to', args.to]);
  const { store, signal, timeoutMs } = context;
  return store.paths({ from, to, maxLength, first }, { signal, timeoutMs });
};

const shapePaths = async (
  field: Field,
  found: readonly DrawnPath[],
  context: Context,
): Promise<Planned[]> => {
  // What all paths pass is fetched together.
  const nodes = [...new Map(found.flatMap((path) => path.nodes).map((node) => [node.id, node])).values()];
  const edges = [...new Set(found.flatMap((path) => path.edges))];
  const shapes: (readonly [string, (path: DrawnPath) => unknown])[] = [];
  for (const sub of fieldsBelow(field)) {
    if (sub.name === 'nodes') {
      const shape = await shapeNodes(context, sub, nodes);
      shapes.push([sub.responseKey, (path) => path.nodes.map(shape)]);
    } else if (sub.name === 'edges') {
      const shape = await shapeEdges(context, sub, edges, nodes);
      shapes.push([sub.responseKey, (path) => path.edges.map(shape)]);
    } else if (sub.name === 'length') shapes.push([sub.responseKey, (path) => path.edges.length]);
    else if (sub.name === 'score') shapes.push([sub.responseKey, (path) => path.score]);
    else if (sub.name === 'text') shapes.push([sub.responseKey, (path) => path.text]);
    else throw new TypeError(`no plan for Path.${sub.name}`);
  }
  return found.map((path) =>
    planned(
      'Path',
      shapes.map(([key, read]) => [key, read(path)] as const),
    ),
  );
};

export const paths = async (
  args: PathsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Planned[]> => {
  const found = await find(args, context);
  return shapePaths(rootField(info, args as unknown as Row), found.paths, context);
};

/** The same with what the search left out. */
export const pathSearch = async (
  args: PathsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Planned> => {
  const field = rootField(info, args as unknown as Row);
  const found = await find(args, context);
  const values = await Promise.all(
    fieldsBelow(field).map(async (sub) => {
      if (sub.name === 'paths')
        return [sub.responseKey, await shapePaths(sub, found.paths, context)] as const;
      return [sub.responseKey, found[sub.name as 'complete' | 'read']] as const;
    }),
  );
  return planned('PathSearch', values);
};
