// Search over papers, entities and authors. The database finds candidates by whole words and by the beginning
// of names; what they are worth is decided here, so that both engines rank alike.
import type { GraphQLResolveInfo } from 'graphql';
import { PapergraphError } from '../../domain/errors.js';
import { makeId } from '../../domain/ids.js';
import { nameKey } from '../../domain/names.js';
import type { Row } from '../../graph/engine.js';
import type { OrderKey, PagePart, Predicate, Start } from '../../graph/plan.js';
import { rootField } from '../compile/collect.js';
import { connectionOf } from '../compile/collection.js';
import { typeOf } from '../compile/compile.js';
import { readCursor, writeCursor } from '../compile/cursor.js';
import { checkSize } from '../compile/page.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';
import { labelOfType, nodesById } from './lookup.js';
import { type Hit, queryWords, scoreHit } from './scoring.js';

const MOST_CANDIDATES = 500;
const LONGEST_QUERY = 300;
const COLUMNS = [
  'id',
  'labels',
  'title',
  'abstract',
  'summary',
  'name',
  'aliases',
  'description',
  'paperCount',
  'sortDate',
  'upvotes',
];
const ORDER: readonly OrderKey[] = [
  { on: 'score', property: 'score', direction: 'DESC' },
  { on: 'node', property: 'id', direction: 'ASC' },
];

interface Args {
  readonly query: string;
  readonly types?: readonly string[] | null;
  readonly first: number;
  readonly after?: string | null;
}

const candidates = (query: string, words: readonly string[], types: readonly string[] | null): PagePart[] => {
  const where: Predicate | null = types
    ? { op: 'or', of: types.map((type) => ({ op: 'label', label: labelOfType(type) })) }
    : null;
  const part = (from: Start, extra: Predicate | null, order: OrderKey): PagePart => {
    const both = [where, extra].filter((one) => one !== null);
    const made: PagePart = {
      ...onePage(from, MOST_CANDIDATES, both.length > 0 ? { op: 'and', of: both } : null),
      order: [order, { on: 'node', property: 'id', direction: 'ASC' }],
    };
    for (const name of COLUMNS) made.node.properties.add(name);
    return made;
  };
  const lower = query.toLowerCase();
  const contains = (property: string): Predicate => ({
    op: 'compare',
    on: 'node',
    property,
    with: 'CONTAINS',
    value: lower,
    fold: true,
  });
  const wants = (...labels: string[]) => !types || labels.some((label) => types.includes(label));
  const parts = [
    ...(words.length > 0
      ? [
          part({ by: 'text', words, limit: MOST_CANDIDATES }, null, {
            on: 'score',
            property: 'score',
            direction: 'DESC',
          }),
        ]
      : []),
    part({ by: 'identifiers', label: 'Entity', ids: [makeId('entity', nameKey(query))] }, null, {
      on: 'node',
      property: 'paperCount',
      direction: 'DESC',
      absent: 0,
    }),
  ];
  if (wants('TECHNIQUE', 'MODEL', 'BENCHMARK', 'TASK'))
    parts.push(
      part(
        { by: 'label', label: 'Entity' },
        { op: 'or', of: [contains('sortName'), contains('aliasText')] },
        {
          on: 'node',
          property: 'paperCount',
          direction: 'DESC',
          absent: 0,
        },
      ),
    );
  if (wants('AUTHOR'))
    parts.push(
      part({ by: 'label', label: 'Author' }, contains('sortName'), {
        on: 'node',
        property: 'paperCount',
        direction: 'DESC',
        absent: 0,
      }),
    );
  if (wants('PAPER'))
    parts.push(
      part({ by: 'label', label: 'Paper' }, contains('title'), {
        on: 'node',
        property: 'sortDate',
        direction: 'DESC',
      }),
    );
  return parts;
};

export const search = async (args: Args, context: Context, info: GraphQLResolveInfo) => {
  const field = rootField(info, { ...args });
  const size = checkSize(args.first, 'first');
  const query = args.query.trim();
  if (query.length > LONGEST_QUERY)
    throw new PapergraphError(
      'BAD_USER_INPUT',
      `\`query\` may have ${LONGEST_QUERY} characters; it has ${query.length}.`,
      { argument: 'query' },
    );
  const after = args.after ? (readCursor(args.after, ORDER, 'after') as [number, string]) : null;
  const words = queryWords(query);
  const hits =
    query === '' || args.types?.length === 0 ? [] : await find(query, words, args.types ?? null, context);
  const rest = after
    ? hits.filter((hit) => hit.score < after[0] || (hit.score === after[0] && hit.id > after[1]))
    : hits;
  const page = rest.slice(0, size);
  return connectionOf<Hit>(
    field,
    page,
    {
      window: { backward: false, before: null, after },
      more: rest.length > size,
      total: hits.length,
      cursor: (hit) => writeCursor(ORDER, [hit.score, hit.id]),
    },
    {
      node: async (sub) => {
        const nodes = await nodesById(
          context,
          sub,
          'Node',
          page.map((hit) => hit.id),
        );
        return (_hit, i) => nodes[i];
      },
      edge: (sub) => (hit) => hit[sub.name as 'score' | 'highlights'],
    },
  );
};

const find = async (
  query: string,
  words: readonly string[],
  types: readonly string[] | null,
  context: Context,
): Promise<Hit[]> => {
  const parts = candidates(query, words, types);
  const answer = await ask(context, parts);
  const rows = new Map(
    parts.flatMap((part) => rowsOf(part, answer)).map(({ n }) => [String((n as Row).id), n as Row]),
  );
  return [...rows.values()]
    .map((row) => scoreHit(row, typeOf(row), query, words))
    .filter((hit) => hit !== null)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};
