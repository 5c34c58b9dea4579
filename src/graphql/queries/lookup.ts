// From what a caller knows (an id, a slug, a name) to one node. Whatever ever led to a node still does.
import { PapergraphError } from '../../domain/errors.js';
import { nameKey } from '../../domain/names.js';
import type { Row } from '../../graph/engine.js';
import { fix, type Label, type Selection, selection } from '../../graph/plan.js';
import type { Field } from '../compile/collect.js';
import { compileNode, type Planned, typeOf } from '../compile/compile.js';
import { once } from '../compile/fixed.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';
import { type By, labelOfType, places } from './by.js';

const MOST_CANDIDATES = 20;

/** Everything about one thing that a choice, a message or an error needs; key, type and papers tell senses apart. */
const candidate = fix(selection('id', 'name', 'title', 'labels', 'slug', 'key', 'type', 'paperCount'));

const papersOf = ({ n }: Row): number => Number((n as Row).paperCount ?? 0);

/** A sense is kept apart from those of other types: what no paper decided, but all take for this type, is the same. */
const thingOf = ({ n }: Row): string => {
  const { key, type, id } = n as Row;
  return typeof key === 'string' && typeof type === 'string'
    ? `${type}|${key.endsWith(`~${type}`) ? key.slice(0, -type.length - 1) : key}`
    : String(id);
};

/** Candidates of equal standing, those of most papers first: one for each sense that the name has here. */
const choose = (rows: readonly Row[], by: By): Row[] => {
  const name = by.name ?? by.typed?.name;
  const found = [...new Map(rows.map((row) => [String((row.n as Row).id), row])).values()];
  if (found.length < 2) return found;
  const primary = name
    ? found.filter(({ n }) => nameKey(String((n as Row).name ?? '')) === nameKey(name))
    : found;
  const sorted = (primary.length > 0 ? primary : found).toSorted((a, b) => papersOf(b) - papersOf(a));
  return [...new Map(sorted.toReversed().map((row) => [thingOf(row), row])).values()].toReversed();
};

const ambiguous = (rows: readonly Row[], argument: string): PapergraphError => {
  const candidates = rows.map(({ n }) => ({
    id: (n as Row).id,
    name: (n as Row).name ?? (n as Row).title,
    type: typeOf(n as Row).toUpperCase(),
    slug: (n as Row).slug,
    paperCount: (n as Row).paperCount ?? null,
  }));
  return new PapergraphError(
    'AMBIGUOUS',
    `\`${argument}\` may mean ${candidates.map((c) => `${String(c.name)} (${c.type})`).join(', ')}: ask by id or slug.`,
    { argument, candidates },
  );
};

const candidates = async (context: Context, ids: readonly string[]): Promise<Row[]> => {
  const part = { ...onePage({ by: 'ids', label: 'Node', ids }, null), node: candidate };
  return rowsOf(part, await ask(context, [part]));
};

/**
 * Reads the one node that `by` names; null when it names nothing.
 * @param node what to read of it, its id among it.
 */
export const lookUp = async (
  context: Context,
  by: By,
  label: Label,
  argument: string,
  node: Selection,
): Promise<Row | null> => {
  const typed = by.typed ? labelOfType(by.typed.type) : label;
  for (const from of places(by, typed)) {
    const page = from.by === 'id' ? { ...onePage(from, null), order: [] } : onePage(from, MOST_CANDIDATES);
    const part = { ...page, node };
    const found = rowsOf(part, await ask(context, [part]));
    if (found.length === 0) continue;
    const rankOf = ({ rank }: Row) => Number(rank ?? 0);
    const best = Math.min(...found.map(rankOf));
    const nodes = new Map(
      found.filter((row) => rankOf(row) === best).map(({ n }) => [String((n as Row).id), n as Row]),
    );
    const [first] = nodes.values();
    if (nodes.size === 1) return first ?? null;
    const [chosen, ...others] = choose(await candidates(context, [...nodes.keys()]), by);
    if (chosen && others.length > 0) throw ambiguous([chosen, ...others], argument);
    return nodes.get(String((chosen?.n as Row | undefined)?.id)) ?? null;
  }
  return null;
};

/** The node with the fields that `field` asks for. */
export const lookUpNode = async (
  context: Context,
  field: Field,
  by: By,
  label: Label,
  argument = 'by',
): Promise<Planned | null> => {
  const { node, shape } = once(field, 'node', () => {
    const node = selection('id');
    const shape = compileNode(field, field.returns, { node, owner: null });
    return { node: fix(node), shape };
  });
  const found = await lookUp(context, by, label, argument, node);
  return found && shape(found, null);
};

/** The node's row that `by` names. @throws NOT_FOUND */
export const lookUpId = async (context: Context, by: By, label: Label, argument: string): Promise<Row> => {
  const found = await lookUp(context, by, label, argument, candidate);
  if (found) return found;
  const told = by.name ?? by.typed?.name ?? by.slug ?? by.id ?? '';
  throw new PapergraphError(
    'NOT_FOUND',
    `\`${argument}\` names nothing in this graph: ${JSON.stringify(told)}. Find names with \`search\`.`,
    { argument },
  );
};

type Named = readonly [argument: string, by: By];

/** The ids of two, looked up at once. Where both fail, it is the first that is told. @throws NOT_FOUND */
export const lookUpIds = async (
  context: Context,
  label: Label,
  ...both: readonly [Named, Named]
): Promise<[string, string]> => {
  const found = await Promise.allSettled(
    both.map(([argument, by]) => lookUpId(context, by, label, argument)),
  );
  return found.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return String(one.value.id);
  }) as [string, string];
};

/**
 * Nodes by id, in the order of `ids`; a former id leads to what it became, an unknown one to null.
 * @param today the ids come from the graph itself, so none is a former one.
 */
export const nodesById = async (
  context: Context,
  field: Field,
  typeName: string,
  ids: readonly string[],
  today = false,
): Promise<(Planned | null)[]> => {
  if (ids.length === 0) return [];
  const wanted = [...new Set(ids)];
  const own = { by: 'ids', label: 'Node', ids: wanted } as const;
  const part = today
    ? { ...onePage(own, null), order: [] }
    : onePage(
        {
          by: 'any',
          starts: [
            own,
            { by: 'identifiers', label: 'Node', ids: wanted },
            // Relations are facts and no nodes of the API's own.
            ...(typeName === 'Fact'
              ? [{ by: 'property', label: 'Relation', property: 'id', values: wanted } as const]
              : []),
          ],
        },
        null,
      );
  part.node.properties.add('id').add('labels');
  const shape = compileNode(field, typeName, { node: part.node, owner: null });
  const rows = rowsOf(part, await ask(context, [part])).sort(
    (a, b) => Number(b.rank ?? 0) - Number(a.rank ?? 0),
  );
  const found = new Map(rows.map((row) => [String(row.i), shape(row.n as Row, null)]));
  return ids.map((id) => found.get(id) ?? null);
};
