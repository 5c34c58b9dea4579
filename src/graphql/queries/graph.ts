// `neighborhood` and `overview`: parts of the graph ready for a drawing.
import type { GraphQLResolveInfo } from 'graphql';
import { PapergraphError } from '../../domain/errors.js';
import type { Role } from '../../domain/kinds.js';
import {
  DRAWN_KINDS,
  type Drawing,
  type DrawingFilter,
  type DrawnKind,
  type DrawnLabel,
} from '../../graph/drawing/types.js';
import type { Row } from '../../graph/engine.js';
import { type Field, rootField } from '../compile/collect.js';
import { type Planned, planned } from '../compile/compile.js';
import { checkSize } from '../compile/page.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';
import { labelOfType } from './by.js';
import { fieldsBelow, shapeEdges, shapeNodes } from './drawn.js';

const MOST_NODES = 3_000;
const MOST_CENTRES = 20;
const MOST_DEPTH = 3;

interface GraphWhere {
  readonly minConfidence?: number | null;
  readonly yearFrom?: number | null;
  readonly yearTo?: number | null;
  readonly generic?: boolean | null;
}
interface GraphArgs {
  readonly types?: readonly string[] | null;
  readonly where?: GraphWhere | null;
  readonly limit?: number | null;
}
export interface NeighborhoodArgs extends GraphArgs {
  readonly of: readonly string[];
  readonly depth?: number | null;
  readonly kinds?: readonly DrawnKind[] | null;
  readonly roles?: readonly Role[] | null;
  readonly project?: boolean | null;
}

const bad = (argument: string, message: string): PapergraphError =>
  new PapergraphError('BAD_USER_INPUT', message, { argument });

const filterOf = (
  { types, where }: GraphArgs,
  usual: readonly string[],
): Omit<DrawingFilter, 'kinds' | 'roles'> => ({
  labels: (types ?? usual).map((type) => labelOfType(type) as DrawnLabel),
  minConfidence: where?.minConfidence ?? null,
  yearFrom: where?.yearFrom ?? null,
  yearTo: where?.yearTo ?? null,
  generic: where?.generic ?? false,
});

const shapeGraph = async (context: Context, field: Field, drawing: Drawing): Promise<Planned> => {
  const values: (readonly [string, unknown])[] = [];
  for (const sub of fieldsBelow(field)) {
    const value = async () => {
      switch (sub.name) {
        case 'nodes':
          return drawing.nodes.map(await shapeNodes(context, sub, drawing.nodes, drawing.places));
        case 'edges':
          return drawing.edges.map(await shapeEdges(context, sub, drawing.edges, drawing.nodes));
        case 'truncated':
          return drawing.truncated;
        case 'totals':
          return drawing.totals;
        default:
          throw new TypeError(`no plan for Graph.${sub.name}`);
      }
    };
    values.push([sub.responseKey, await value()]);
  }
  return planned('Graph', values);
};

/** The nodes that these ids lead to today, former ids too, with their labels. @throws NOT_FOUND */
const resolveIds = async (
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const wanted = [...new Set(ids)];
  const parts = (['ids', 'identifiers'] as const).map((by) => {
    const part = onePage({ by, label: 'Node', ids: wanted }, null);
    part.node.properties.add('id').add('labels');
    return part;
  });
  const row = await ask(context, [...parts]);
  const found = new Map<string, readonly [id: string, labels: readonly string[]]>();
  // A node's own id comes last: it wins over another's former id.
  for (const part of [...parts].reverse())
    for (const { i, n } of rowsOf(part, row))
      found.set(String(i), [String((n as Row).id), (n as Row).labels as string[]]);
  const unknown = wanted.filter((id) => !found.has(id));
  if (unknown.length > 0)
    throw new PapergraphError(
      'NOT_FOUND',
      `\`of\` has ids that name nothing in this graph: ${unknown
        .slice(0, 5)
        .map((id) => JSON.stringify(id.slice(0, 40)))
        .join(', ')}. Find ids with \`search\`.`,
      { argument: 'of' },
    );
  return new Map(wanted.flatMap((id) => [found.get(id) ?? []] as [string, readonly string[]][]));
};

export const neighborhood = async (
  args: NeighborhoodArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Planned> => {
  const depth = checkSize(args.depth ?? 1, 'depth', MOST_DEPTH);
  const limit = checkSize(args.limit ?? 200, 'limit', MOST_NODES);
  const asked = new Set(args.of).size;
  if (asked < 1 || asked > MOST_CENTRES)
    throw bad('of', `\`of\` must have from 1 to ${MOST_CENTRES} ids; it has ${asked}.`);
  if (limit < asked)
    throw bad(
      'limit',
      `\`limit\` must have room for all centres, ${asked} here; it is ${limit}. Raise it, or name fewer centres.`,
    );
  const project = args.project ?? false;
  const found = await resolveIds(context, args.of);
  const papers = project ? [...found].filter(([, labels]) => !labels.includes('Entity')) : [];
  if (papers.length > 0)
    throw bad(
      'of',
      `\`project\` links techniques, models, benchmarks and tasks; \`of\` names something else: ${papers.map(([id]) => id).join(', ')}.`,
    );
  const of = [...found.keys()];
  const { store, signal, timeoutMs } = context;
  const drawing = await store.neighborhood(
    {
      ...filterOf(args, ['PAPER', 'TECHNIQUE', 'MODEL', 'BENCHMARK', 'TASK']),
      kinds: args.kinds ?? DRAWN_KINDS,
      roles: args.roles ?? null,
      of,
      depth,
      limit,
      project,
    },
    { signal, timeoutMs },
  );
  return shapeGraph(context, rootField(info, args as unknown as Row), drawing);
};

export const overview = async (
  args: GraphArgs & { readonly community?: string | null },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Planned> => {
  const limit = checkSize(args.limit ?? 300, 'limit', MOST_NODES);
  const { store, signal, timeoutMs } = context;
  const drawing = await store.overview(
    {
      ...filterOf(args, ['PAPER', 'TECHNIQUE', 'MODEL', 'BENCHMARK']),
      kinds: DRAWN_KINDS,
      roles: null,
      limit,
      community: args.community ?? null,
    },
    { signal, timeoutMs },
  );
  return shapeGraph(context, rootField(info, args as unknown as Row), drawing);
};
