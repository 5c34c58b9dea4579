// From what a caller knows (an id, a slug, a name) to one node. Whatever ever led to a node still does.
import { PapergraphError } from '../../domain/errors.js';
import { makeId } from '../../domain/ids.js';
import { bareOrcid, nameKey, titleKey } from '../../domain/names.js';
import type { Row } from '../../graph/engine.js';
import type { Label, PagePart, Start } from '../../graph/plan.js';
import type { Field } from '../compile/collect.js';
import { compileNode, type Planned, typeOf } from '../compile/compile.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';

export interface By {
  readonly id?: string | null;
  readonly slug?: string | null;
  readonly name?: string | null;
  readonly typed?: { readonly type: string; readonly name: string } | null;
  readonly arxivId?: string | null;
  readonly doi?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly orcid?: string | null;
}

const MOST_CANDIDATES = 20;
const LABEL_OF: Readonly<Record<string, Label>> = {
  PAPER: 'Paper',
  TECHNIQUE: 'Technique',
  MODEL: 'Model',
  BENCHMARK: 'Benchmark',
  TASK: 'Task',
  AUTHOR: 'Author',
  RESULT: 'Result',
  COMPARISON: 'Comparison',
};

export const labelOfType = (type: string): Label => LABEL_OF[type] ?? 'Node';

const arxivOf = (text: string): string =>
  text
    .trim()
    .replace(/^.*arxiv\.org\/(abs|pdf|html)\//i, '')
    .replace(/^arxiv:/i, '')
    .replace(/(\.pdf)?$/, '')
    .replace(/v\d+$/, '');
const paperIdentifiers = (scheme: string, value: string): string[] => [makeId('paper', `${scheme}:${value}`)];

type AnyOf = Exclude<Start, { by: 'any' | 'label' | 'rows' }>[];

/** Where to look first, and where then when that finds nothing. */
const starts = (by: By, label: Label): AnyOf => {
  const slug = by.slug;
  if (by.id)
    return [
      // Its own id goes before one that others were known by: a name with several senses has an id too.
      { by: 'ids', label, ids: [by.id] },
      { by: 'identifiers', label, ids: [by.id] },
    ];
  if (by.arxivId) return [{ by: 'identifiers', label, ids: paperIdentifiers('arxiv', arxivOf(by.arxivId)) }];
  if (by.doi)
    return [
      {
        by: 'identifiers',
        label,
        ids: paperIdentifiers(
          'doi',
          by.doi
            .trim()
            .replace(/^https?:\/\/(dx\.)?doi\.org\//i, '')
            .toLowerCase(),
        ),
      },
    ];
  if (by.title)
    return [
      { by: 'identifiers', label, ids: paperIdentifiers('title', titleKey(by.title)) },
      { by: 'property', label, property: 'title', values: [by.title] },
    ];
  if (by.url) {
    const arxiv = /arxiv\.org\//i.test(by.url)
      ? [{ by: 'identifiers' as const, label, ids: paperIdentifiers('arxiv', arxivOf(by.url)) }]
      : [];
    return [...arxiv, { by: 'property', label, property: 'url', values: [by.url] }];
  }
  if (by.orcid)
    return [
      {
        by: 'property',
        label: 'Author',
        property: 'orcid',
        values: [bareOrcid(by.orcid)],
      },
    ];
  const name = by.name ?? by.typed?.name;
  if (name) {
    if (label === 'Author')
      return [{ by: 'property', label, property: 'sortName', values: [name.toLowerCase()] }];
    return [
      {
        by: 'identifiers',
        label,
        ids: [
          makeId('entity', nameKey(name)),
          ...(label === 'Node' || label === 'Paper' ? paperIdentifiers('title', titleKey(name)) : []),
        ],
      },
    ];
  }
  if (slug) {
    // An old slug still says the name, in its part after the kind.
    const tail = slug
      .replace(/^[a-z]+\//, '')
      .replace(/-[A-Za-z0-9_-]{6}$/, (end) => (/[A-Z_]/.test(end) ? '' : end));
    const base = slug.replace(/-[A-Za-z0-9_-]{6}$/, '');
    const labels: Label[] = label === 'Node' ? ['Paper', 'Entity', 'Author'] : [label];
    return [
      ...labels.map((one): AnyOf[number] => ({
        by: 'property',
        label: one,
        property: 'slug',
        values: [slug],
      })),
      ...labels.map((one): AnyOf[number] => ({
        by: 'property',
        label: one,
        property: 'slugBase',
        values: [slug, base],
      })),
      {
        by: 'identifiers',
        label,
        ids: [
          makeId('entity', nameKey(tail)),
          ...paperIdentifiers('title', titleKey(tail)),
          ...paperIdentifiers('arxiv', tail),
        ],
      },
    ];
  }
  return [];
};

/** Everything about one thing that a message or an error needs. */
const CANDIDATE = ['id', 'name', 'title', 'labels', 'slug'] as const;
/** What tells senses apart, where what was asked may have several. */
const SENSE = ['key', 'type', 'paperCount'] as const;

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

/** Reads the one node that `by` names, with what `prepare` adds to its selection; null when it names nothing. */
export const lookUp = async (
  context: Context,
  by: By,
  label: Label,
  argument: string,
  prepare: (part: PagePart) => void,
): Promise<{ part: PagePart; row: Row } | null> => {
  const typed = by.typed ? labelOfType(by.typed.type) : label;
  const from = starts(by, typed);
  if (from.length === 0) return null;
  const part = onePage({ by: 'any', starts: from }, MOST_CANDIDATES);
  for (const name of CANDIDATE) part.node.properties.add(name);
  if (by.name || by.typed || by.slug) for (const name of SENSE) part.node.properties.add(name);
  prepare(part);
  const found = rowsOf(part, await ask(context, [part]));
  const best = Math.min(...found.map((row) => Number(row.rank)));
  const rows = choose(
    found.filter((row) => row.rank === best),
    by,
  );
  if (rows.length > 1) throw ambiguous(rows, argument);
  const [row] = rows;
  return row ? { part, row: row.n as Row } : null;
};

/** The node with the fields that `field` asks for. */
export const lookUpNode = async (
  context: Context,
  field: Field,
  by: By,
  label: Label,
  argument = 'by',
): Promise<Planned | null> => {
  const shapes = new Map<PagePart, (row: Row, owner: Row | null) => Planned>();
  const found = await lookUp(context, by, label, argument, (part) =>
    shapes.set(part, compileNode(field, field.returns, { node: part.node, owner: null })),
  );
  return found ? (shapes.get(found.part)?.(found.row, null) ?? null) : null;
};

/** The id that `by` names. @throws NOT_FOUND */
export const lookUpId = async (context: Context, by: By, label: Label, argument: string): Promise<Row> => {
  const found = await lookUp(context, by, label, argument, () => undefined);
  if (found) return found.row;
  const told = by.name ?? by.typed?.name ?? by.slug ?? by.id ?? '';
  throw new PapergraphError(
    'NOT_FOUND',
    `\`${argument}\` names nothing in this graph: ${JSON.stringify(told)}. Find names with \`search\`.`,
    { argument },
  );
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
  const part = onePage(
    {
      by: 'any',
      starts: [
        { by: 'ids', label: 'Node', ids: wanted },
        ...(today ? [] : [{ by: 'identifiers' as const, label: 'Node' as const, ids: wanted }]),
        // Relations are facts and no nodes of the API's own.
        ...(typeName === 'Fact'
          ? [{ by: 'property' as const, label: 'Relation' as const, property: 'id', values: wanted }]
          : []),
      ],
    },
    null,
  );
  part.node.properties.add('id').add('labels');
  const shape = compileNode(field, typeName, { node: part.node, owner: null });
  const rows = rowsOf(part, await ask(context, [part])).sort((a, b) => Number(b.rank) - Number(a.rank));
  const found = new Map(rows.map((row) => [String(row.i), shape(row.n as Row, null)]));
  return ids.map((id) => found.get(id) ?? null);
};
