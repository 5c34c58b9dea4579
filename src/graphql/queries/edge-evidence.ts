// The sentences behind edges of a drawing or a path, for all of its edges in one statement: an edge of a paper
// holds its places itself, one between entities has those of the claims that it was derived from.
import { PapergraphError } from '../../domain/errors.js';
import type { DrawnEdge } from '../../graph/drawing/types.js';
import type { Row } from '../../graph/engine.js';
import type { PagePart, Predicate, Start } from '../../graph/plan.js';
import type { Field } from '../compile/collect.js';
import type { Planned } from '../compile/compile.js';
import { compileEvidence, EVIDENCE_COLUMNS } from '../compile/evidence.js';
import { onePage, rowsOf } from '../compile/values.js';
import { ask, type Context } from '../context.js';

const MOST_SHOWN = 20;
const NAMING = new Set(['HAS', 'ADDRESSES']);
const COMPARED = new Set(['BEATS', 'TIES']);
const RELATED = new Set(['VARIANT_OF', 'BASED_ON', 'PART_OF']);

/** Columns of an edge or claim, and the row of the paper whose texts they point into. */
interface Source {
  readonly columns: Row;
  readonly paper: Row;
}
type Shape = (columns: Row, paper: Row) => Planned[];
type Group = { readonly parts: PagePart[]; read(row: Row): Map<string, { shapes: Shape[]; of: Source[] }> };

const pairOf = ({ kind, source, target }: DrawnEdge): string => `${kind}|${source}|${target}`;
const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Edges from papers to entities, by paper. */
const namingGroup = (fields: readonly Field[], edges: readonly DrawnEdge[]): Group => {
  const papers = onePage({ by: 'ids', label: 'Paper', ids: unique(edges.map((e) => e.source)) }, null);
  papers.node.properties.add('id');
  const named: Predicate = {
    op: 'compare',
    on: 'edge',
    property: 'entityId',
    with: 'IN',
    value: unique(edges.map((e) => e.target)),
  };
  const naming = onePage(
    { kinds: ['HAS', 'MENTIONS', 'ADDRESSES'], direction: 'out', to: 'Entity' },
    null,
    named,
  );
  for (const name of [...EVIDENCE_COLUMNS, 'entityId']) naming.edgeProperties.add(name);
  papers.node.parts.push(naming);
  const shapes = fields.map((field) => compileEvidence(field, papers.node));
  const kinds = new Map(edges.map((edge) => [`${edge.source}|${edge.target}`, pairOf(edge)]));
  return {
    parts: [papers],
    read: (row) =>
      new Map(
        rowsOf(papers, row).flatMap(({ n }) =>
          rowsOf(naming, n as Row).flatMap(({ e }) => {
            const key = kinds.get(`${String((n as Row).id)}|${String((e as Row).entityId)}`);
            return key ? [[key, { shapes, of: [{ columns: e as Row, paper: n as Row }] }]] : [];
          }),
        ),
      ),
  };
};

/** Claims that lead to edges; `key` is the property that says to which. */
const claimGroup = (
  fields: readonly Field[],
  start: Start,
  key: 'pair' | 'id',
  edgeOf: ReadonlyMap<string, string>,
): Group => {
  const claims = onePage(start, null);
  for (const name of [...EVIDENCE_COLUMNS, 'id', 'confidence', key]) claims.node.properties.add(name);
  const reported = onePage({ kinds: ['REPORTS'], direction: 'in', to: 'Paper' });
  claims.node.parts.push(reported);
  const shapes = fields.map((field) => compileEvidence(field, reported.node));
  return {
    parts: [claims],
    read: (row) => {
      const found = new Map<string, { shapes: Shape[]; of: Source[] }>();
      const sorted = rowsOf(claims, row)
        .map(({ n }) => n as Row)
        .sort(
          (a, b) => Number(b.confidence) - Number(a.confidence) || (String(a.id) < String(b.id) ? -1 : 1),
        );
      for (const claim of sorted) {
        const edge = edgeOf.get(String(claim[key]));
        const paper = (rowsOf(reported, claim)[0]?.n ?? {}) as Row;
        if (!edge) continue;
        const held = found.get(edge) ?? { shapes, of: [] as Source[] };
        held.of.push({ columns: claim, paper });
        found.set(edge, held);
      }
      return found;
    },
  };
};

const groupsOf = (fields: readonly Field[], edges: readonly DrawnEdge[], counted: boolean): Group[] => {
  const naming = edges.filter(({ kind }) => NAMING.has(kind));
  const byPair = (label: 'Comparison' | 'Relation', kinds: ReadonlySet<string>): Group[] => {
    const values = unique(edges.filter(({ kind }) => kinds.has(kind)).map(pairOf));
    if (values.length === 0) return [];
    return [
      claimGroup(
        fields,
        { by: 'property', label, property: 'pair', values },
        'pair',
        new Map(values.map((v) => [v, v])),
      ),
    ];
  };
  const reports = edges.filter(({ kind }) => kind === 'REPORTS');
  const told = new Map(reports.map((edge) => [edge.target, pairOf(edge)]));
  return [
    ...(naming.length > 0 && !counted ? [namingGroup(fields, naming)] : []),
    ...byPair('Comparison', COMPARED),
    ...byPair('Relation', RELATED),
    ...(told.size > 0
      ? [claimGroup(fields, { by: 'ids', label: 'Node', ids: unique([...told.keys()]) }, 'id', told)]
      : []),
  ];
};

const shownOf = (field: Field): number => {
  const first = Number(field.args.first ?? MOST_SHOWN);
  if (first >= 1 && first <= MOST_SHOWN) return first;
  throw new PapergraphError('BAD_USER_INPUT', `\`first\` must be from 1 to ${MOST_SHOWN}; it is ${first}.`, {
    argument: 'first',
  });
};

/** A link that stands for papers rests on what these say of both its ends, the newest first. */
const sharedPapers = async (
  context: Context,
  edges: readonly DrawnEdge[],
  shown: readonly number[],
): Promise<ReadonlyMap<string, readonly DrawnEdge[]>> => {
  const links = shown.length > 0 ? edges.filter(({ kind }) => kind === 'SHARES') : [];
  const papers = await context.store.papersShared(
    links.map(({ source, target }) => [source, target]),
    Math.ceil(Math.max(0, ...shown) / 2),
    context,
  );
  return new Map(
    links.map((link) => [
      pairOf(link),
      (papers.get(`${link.source}|${link.target}`) ?? []).flatMap((paper) =>
        [link.source, link.target].map(
          (target): DrawnEdge => ({ ...link, kind: 'HAS', source: paper, target }),
        ),
      ),
    ]),
  );
};

export interface EdgeEvidence {
  /** What `fields[i]` asks of the edge, most certain first. */
  evidence(i: number, edge: DrawnEdge): Planned[];
  count(edge: DrawnEdge): number;
}

/**
 * @param fields the selections of `evidence`; none where only counts are asked for.
 * @param counts whether `count` will be called.
 */
export const readEdgeEvidence = async (
  context: Context,
  fields: readonly Field[],
  edges: readonly DrawnEdge[],
  counts: boolean,
): Promise<EdgeEvidence> => {
  const shown = fields.map(shownOf);
  const shared = await sharedPapers(context, edges, shown);
  const all = [...edges, ...[...shared.values()].flat()];
  const groups = fields.length > 0 || counts ? groupsOf(fields, all, fields.length === 0) : [];
  const parts = groups.flatMap((group) => group.parts);
  const row = parts.length > 0 ? await ask(context, parts) : {};
  const found = new Map(groups.flatMap((group) => [...group.read(row)]));
  return {
    evidence: (i, edge) =>
      (shared.get(pairOf(edge)) ?? [edge])
        .flatMap((one) => {
          const held = found.get(pairOf(one));
          const words = (held?.of ?? []).flatMap(
            ({ columns, paper }) => held?.shapes[i]?.(columns, paper) ?? [],
          );
          // Of many papers each says one thing of either end.
          return one === edge ? words : words.slice(0, 1);
        })
        .slice(0, shown[i]),
    count: (edge) =>
      edge.evidenceCount ??
      (found.get(pairOf(edge))?.of ?? []).reduce(
        (sum, { columns }) => sum + ((columns.evidenceField as unknown[] | null)?.length ?? 0),
        0,
      ),
  };
};
