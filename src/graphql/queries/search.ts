// Search over papers, entities and authors. The database finds candidates by whole words and by spelling; what
// they are worth is decided here, so that both engines rank alike. The likeliest candidates come first, and the
// rest only when a page reaches them or the total is asked for: a first page reads little.
import type { GraphQLResolveInfo } from 'graphql';
import { PapergraphError } from '../../domain/errors.js';
import { makeId } from '../../domain/ids.js';
import { nameKey } from '../../domain/names.js';
import type { DrawnLabel } from '../../graph/drawing/types.js';
import type { Row } from '../../graph/engine.js';
import type { OrderKey, Part } from '../../graph/plan.js';
import { type Field, objectType, rootField, subfields } from '../compile/collect.js';
import { connectionOf, type ItemShape } from '../compile/collection.js';
import type { Planned } from '../compile/compile.js';
import { readCursor, writeCursor } from '../compile/cursor.js';
import { compileFacets } from '../compile/facets.js';
import { checkSize } from '../compile/page.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';
import { labelOfType } from './by.js';
import { nodesById } from './lookup.js';
import { type Asked, type Hit, highlightsOf, lookedFor, scoreHit, takeApart } from './scoring.js';

/** Found by whole words at first, and at all. */
const NEAR = 100;
const MOST_CANDIDATES = 500;
const LONGEST_QUERY = 200;
const TEXTS = ['id', 'title', 'abstract', 'summary', 'name', 'aliases', 'description'] as const;
const TYPES = ['PAPER', 'TECHNIQUE', 'MODEL', 'BENCHMARK', 'TASK', 'AUTHOR'];
const ORDER: readonly OrderKey[] = [
  { on: 'score', property: 'far', direction: 'ASC' },
  { on: 'score', property: 'score', direction: 'DESC' },
  { on: 'node', property: 'sortDate', direction: 'DESC' },
  { on: 'node', property: 'id', direction: 'ASC' },
];

interface Args {
  readonly query: string;
  readonly types?: readonly string[] | null;
  readonly first: number;
  readonly after?: string | null;
}

/** A hit with its distance: 0 among the likeliest candidates, 1 among the rest. */
interface Placed extends Hit {
  readonly far: 0 | 1;
}
type Place = readonly [far: number, score: number, day: string, id: string];

const placeOf = ({ far, score, day, id }: Placed): Place => [far, score, day, id];
const inOrder = ([farA, scoreA, dayA, idA]: Place, [farB, scoreB, dayB, idB]: Place): number =>
  farA - farB || scoreB - scoreA || (dayA < dayB ? 1 : dayA > dayB ? -1 : idA < idB ? -1 : idA > idB ? 1 : 0);

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
  const after = args.after ? (readCursor(args.after, ORDER, 'after') as unknown as Place) : null;
  const asked = takeApart(query);
  const labels = (args.types ?? TYPES).map((type) => labelOfType(type) as DrawnLabel);
  const selected = subfields(field, objectType(field.operation, field.returns));
  const hits =
    query === '' || labels.length === 0
      ? []
      : await find(asked, labels, context, (near) =>
          selected.some(({ name }) => name === 'totalCount' || name === 'facets')
            ? true
            : beyond(near, after).length <= size,
        );
  const rest = beyond(hits, after);
  const page = rest.slice(0, size);
  return connectionOf<Placed>(
    field,
    page,
    {
      window: { backward: false, before: null, after: after && [...after] },
      more: rest.length > size,
      total: hits.length,
      cursor: (hit) => writeCursor(ORDER, placeOf(hit)),
    },
    {
      node: async (sub) => {
        const ids = page.map((hit) => hit.id);
        const nodes = await nodesById(context, sub, 'Node', ids, true);
        return (_hit, i) => nodes[i];
      },
      edge: (sub) => (sub.name === 'score' ? (hit) => hit.score : highlights(page, asked, context)),
      facets: (sub) => facetsOf(sub, hits, context),
    },
  );
};

const beyond = (hits: readonly Placed[], after: Place | null): Placed[] =>
  after ? hits.filter((hit) => inOrder(placeOf(hit), after) > 0) : [...hits];

/** @param goOn whether the hits among the likeliest candidates are too few. */
const find = async (
  asked: Asked,
  labels: readonly DrawnLabel[],
  context: Context,
  goOn: (near: readonly Placed[]) => boolean,
): Promise<Placed[]> => {
  const request = {
    ...lookedFor(asked),
    labels,
    terms: asked.terms,
    names: [makeId('entity', nameKey(asked.text))],
  };
  const read = async (limit: number) => context.store.searchNodes({ ...request, limit }, context);
  const near = await read(NEAR);
  const scored = near.rows.flatMap((row) => scoreHit(row, asked) ?? []);
  // What is spelt as typed is meant; only where nothing is, a mistake was made.
  const meant = scored.some((hit) => hit.named) ? scored.filter((hit) => !hit.misspelt) : scored;
  const hits = meant.map((hit): Placed => ({ ...hit, far: 0 }));
  if (near.more && goOn(hits)) {
    const known = new Set(near.rows.map((row) => String(row.id)));
    const { rows } = await read(MOST_CANDIDATES);
    for (const row of rows) {
      const hit = known.has(String(row.id)) ? null : scoreHit(row, asked);
      if (hit && !hit.misspelt) hits.push({ ...hit, far: 1 });
    }
  }
  return hits.sort((a, b) => inOrder(placeOf(a), placeOf(b)));
};

/** Of the papers among the hits. */
const facetsOf = async (field: Field, hits: readonly Placed[], context: Context): Promise<Planned> => {
  const ids = hits.map(({ id }) => id);
  const parts: Part[] = [];
  const from = { by: 'ids', label: 'Paper', ids } as const;
  const read = compileFacets(field, { from, where: null, nodeType: 'Paper' }, parts);
  return read(parts.length > 0 ? await ask(context, parts) : {});
};

/** Where the words stand, in the hits of one page. */
const highlights = async (
  page: readonly Placed[],
  asked: Asked,
  context: Context,
): Promise<ItemShape<Placed>> => {
  if (page.length === 0) return () => [];
  const part = onePage({ by: 'ids', label: 'Node', ids: page.map(({ id }) => id) }, null);
  for (const name of TEXTS) part.node.properties.add(name);
  const rows = rowsOf(part, await ask(context, [part])).map(({ n }) => n as Row);
  const found = new Map(rows.map((row) => [String(row.id), highlightsOf(row, asked)]));
  return ({ id }) => found.get(id) ?? [];
};
