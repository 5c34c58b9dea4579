// From a plan to one statement. The text depends on the plan's shape alone: parts are sorted, variables are
// named by their place, every value is a parameter. So a database plans each shape once.
import type { Statement } from '../engine.js';
import type {
  CountPart,
  PagePart,
  PairCountPart,
  Pairing,
  PairPart,
  Part,
  Plan,
  Selection,
} from '../plan.js';
import { isBare, isStart } from '../plan.js';
import { grouped, rowsText } from './anchor.js';
import { facetText } from './facets.js';
import { floorText } from './floor.js';
import { filterGuide, hubOrder, pageGuide } from './guide.js';
import { origin } from './origin.js';
import { conditions, isTwofold, pattern, type Scope } from './pattern.js';
import { predicateText } from './predicates.js';
import { windowText } from './window.js';

/** @param scope takes in the values, all of which are then its own. */
export const fold = (plan: Plan, scope: Scope): Statement => {
  arrange(plan.parts as Part[]);
  for (const [i, part] of plan.parts.entries()) part.key = `c${i}`;
  const calls = grouped(plan.parts).flatMap(({ parts, label }) => {
    if (label === null) return parts.map((part) => `CALL () { ${partText(part, null, scope, part.key)} }`);
    const rows = scope.name('g');
    const where = 'where' in (parts[0] as Part) ? (parts[0] as PagePart).where : null;
    const from = { by: 'rows', name: rows } as const;
    return [
      rowsText(label, where, rows, scope),
      ...parts.map(
        (part) =>
          `CALL (${rows}) { ${partText({ ...part, from, where: null } as Part, null, scope, part.key)} }`,
      ),
    ];
  });
  return {
    text: `${calls.join(' ')} RETURN ${plan.parts.map((part) => part.key).join(', ')}`,
    params: scope.params,
  };
};

/** A fixed order of parts by their shape, values left out. */
const arrange = (parts: Part[]): void => {
  for (const part of parts) if ('node' in part) arrangeSelection(part.node);
  for (const part of parts) if (part.kind === 'pair' && part.papers) arrangeSelection(part.papers.node);
  const keyed = parts
    .map((part) => ({ part, shape: shapeOf(part) }))
    .sort((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : 0));
  parts.splice(0, parts.length, ...keyed.map(({ part }) => part));
};

const arranged = new WeakSet<Selection>();
const arrangeSelection = (selection: Selection): void => {
  if (selection.fixed !== undefined) {
    if (arranged.has(selection)) return;
    arranged.add(selection);
  }
  for (const branch of selection.cases) arrangeSelection(branch.selection);
  arrange(selection.parts);
};

export const VALUES: ReadonlySet<string> = new Set([
  'value',
  'values',
  'id',
  'ids',
  'names',
  'limit',
  'after',
  'before',
  'key',
]);
const shapeOf = (part: Part): string =>
  JSON.stringify(part, (name, value: unknown) => {
    if (value instanceof Set) return [...value].sort();
    if (name === 'fixed') return undefined;
    if (VALUES.has(name)) return value === null ? null : 0;
    return value;
  });

/** @param as the column's name. */
const partText = (part: Part, from: string | null, scope: Scope, as: string): string => {
  switch (part.kind) {
    case 'page':
      return pageText(part, from, scope, as);
    case 'count':
      return countText(part, from, scope, as);
    case 'pair':
      return pairText(part, from, scope, as);
    case 'pairCount':
      return pairCountText(part, from, scope, as);
    case 'facet':
      return facetText(part, from, scope, as, { belowText, nodeMap, pairMatch });
  }
};

const pageText = (part: PagePart, from: string | null, scope: Scope, as: string): string => {
  const [node, edge] = [scope.name('n'), scope.name('r')];
  const { match, condition } = origin(part.from, from, node, edge, scope);
  const hasEdge = isStart(part.from) ? part.from.by === 'identifiers' : part.from.upTo === undefined;
  const ranked = isStart(part.from) && part.from.by === 'any';
  const asked =
    ranked || (isStart(part.from) && (part.from.by === 'ids' || part.from.by === 'identifiers'))
      ? `${node}_id`
      : null;
  const carried = [node, ...(hasEdge ? [edge] : []), ...(asked ? [asked] : []), ...(ranked ? ['found'] : [])];
  const { text, keys, ends } = windowText(
    part,
    { node, edge, carried, first: hubOrder(part, edge, scope) },
    scope,
  );
  const guide = pageGuide(part, { from, node, edge }, ends, scope);
  const floor = floorText(part, ends, scope);
  const where = conditions([
    condition,
    floor && `${node}.paperCount >= least`,
    ...guide.conditions,
    part.where && predicateText(part.where, node, edge, scope),
  ]);
  const one =
    !isStart(part.from) && part.from.below
      ? ` WITH ${node}, ${edge} ORDER BY ${edge}.roleRank, ${edge}.entityId WITH ${node}, head(collect(${edge})) AS ${edge}`
      : isTwofold(part.from)
        ? ` WITH ${node}, head(collect(${edge})) AS ${edge}`
        : '';
  const below = belowText(part.node, node, scope);
  const edgeMap =
    part.edgeProperties.size > 0
      ? [
          `e: {${[...part.edgeProperties]
            .sort()
            .map((p) => `${p}: ${p === 'edgeType' ? `type(${edge})` : `${edge}.${p}`}`)
            .join(', ')}}`,
        ]
      : [];
  const row = [
    ...(part.cursors ? [`o: [${keys.join(', ')}]`] : []),
    ...(asked ? [`i: ${asked}`] : []),
    ...(ranked ? ['rank: found'] : []),
    ...edgeMap,
    `n: ${nodeMap(part.node, node)}`,
  ].join(', ');
  return `${floor ?? ''}${match}${guide.hint}${where}${one}${text}${below} RETURN collect(${isBare(part) ? nodeMap(part.node, node) : `{${row}}`}) AS ${as}`;
};

const countText = (part: CountPart, from: string | null, scope: Scope, as: string): string => {
  const [node, edge] = [scope.name('n'), scope.name('r')];
  // Without a filter a count is the node's degree, which needs no walk.
  if (
    !isStart(part.from) &&
    part.where === null &&
    part.from.upTo === undefined &&
    !part.from.below &&
    ['Entity', 'Node', 'Paper'].includes(part.from.to)
  )
    return `RETURN COUNT { ${pattern(from ?? '', { ...part.from, to: 'Node' }, '', '')} } AS ${as}`;
  const { match, condition } = origin(part.from, from, node, edge, scope);
  const guide = filterGuide(part, node, scope);
  const where = conditions([condition, ...guide, part.where && predicateText(part.where, node, edge, scope)]);
  const again = isStart(part.from) ? part.from.by !== 'label' : part.from.below || isTwofold(part.from);
  return `${match}${where} RETURN count(${again ? `DISTINCT ${node}` : '*'}) AS ${as}`;
};

const pairMatch = (part: Pairing, from: string | null, scope: Scope) => {
  const [paper, near, far, node] = [scope.name('p'), scope.name('r'), scope.name('r'), scope.name('n')];
  const where = conditions([
    `${node} <> ${from}`,
    part.sameSentence ? `any(s IN ${near}.sentences WHERE s IN ${far}.sentences)` : null,
    part.roles && `any(x IN ${far}.roles WHERE x IN ${scope.param(part.roles)})`,
    part.where && predicateText(part.where, node, far, scope),
  ]);
  return { paper, far, node, text: `${through(part, from, near, paper, far, node, scope)}${where}` };
};

/** `MATCH` from the node, or from all that stands below it, over a paper to the far end. */
const through = (
  part: Pairing,
  from: string | null,
  near: string,
  paper: string,
  far: string,
  node: string,
  scope: Scope,
): string => {
  const base = part.family ? scope.name('b') : (from ?? '');
  const below = part.family ? `MATCH (${from})<-[:VARIANT_OF*0..6]-(${base}) ` : '';
  return `${below}MATCH ${pattern(base, part.toPaper, near, paper)} MATCH ${pattern(paper, part.fromPaper, far, node)}`;
};

const pairText = (part: PairPart, from: string | null, scope: Scope, as: string): string => {
  const { paper, far, node, text: match } = pairMatch(part, from, scope);
  // Over one edge a paper each, so what is counted need not be told apart.
  const count = part.family ? `count(DISTINCT ${paper})` : `count(${paper})`;
  const told = (['roles', 'first', 'last'] as const).filter(
    (name) =>
      part.told.has(name) || part.order.some(({ on, property }) => on === 'count' && property === name),
  );
  const values = {
    roles: `collect(DISTINCT ${far}.roles)`,
    first: `min(${paper}.publishedAt)`,
    last: `max(${paper}.publishedAt)`,
  };
  const carried = [node, 'papers', ...told];
  const group = `WITH ${[node, `${count} AS papers`, ...told.map((name) => `${values[name]} AS ${name}`)].join(', ')}`;
  const { text, keys } = windowText(part, { node, edge: far, carried }, scope);
  let papers = '';
  if (part.papers) {
    const listed = `${node}_papers`;
    const [p, a, b] = [scope.name('p'), scope.name('r'), scope.name('r')];
    const sentence = part.sameSentence ? ` WHERE any(s IN ${a}.sentences WHERE s IN ${b}.sentences)` : '';
    const edges = [...part.papers.edge].sort().map((property) => `${property}: ${b}.${property}`);
    papers = ` CALL (${node}, ${from}) { ${through(part, from, a, p, b, node, scope)}${sentence} WITH ${p}, ${b}, collect(${a}.sentences) AS near ORDER BY ${p}.sortDate DESC, ${p}.id LIMIT ${scope.int(part.papers.limit)}${belowText(part.papers.node, p, scope)} RETURN collect({near: near, e: {${edges.join(', ')}}, n: ${nodeMap(part.papers.node, p)}}) AS ${listed} }`;
  }
  const below = belowText(part.node, node, scope);
  const row = [
    ...(part.cursors ? [`o: [${keys.join(', ')}]`] : []),
    'papers: papers',
    ...told.map((name) => `${name}: ${name}`),
    ...(part.papers ? [`p: ${node}_papers`] : []),
    `n: ${nodeMap(part.node, node)}`,
  ];
  return `${match} ${group}${text}${papers}${below} RETURN collect({${row.join(', ')}}) AS ${as}`;
};

const pairCountText = (part: PairCountPart, from: string | null, scope: Scope, as: string): string => {
  const { node, text } = pairMatch(part, from, scope);
  return `${text} RETURN count(DISTINCT ${node}) AS ${as}`;
};

/**
 * A `CALL` for each part and case below a node; the columns carry the node's name, so that no two depths meet, and
 * their keys in the answer do not: a selection's are the same in every statement.
 */
const belowText = (selection: Selection, node: string, scope: Scope): string =>
  [
    ...selection.parts.map((part, i) => {
      part.key = `c${i}`;
      return ` CALL (${node}) { ${partText(part, node, scope, `${node}_c${i}`)} }`;
    }),
    ...selection.cases.map((branch, i) => {
      branch.key = `k${i}`;
      return ` CALL (${node}) { MATCH (${node}) WHERE ${node}:${branch.label}${belowText(branch.selection, node, scope)} RETURN collect(${nodeMap(branch.selection, node)}) AS ${node}_k${i} }`;
    }),
  ].join('');

const nodeMap = (selection: Selection, node: string): string =>
  `{${[
    ...[...selection.properties]
      .sort()
      .map((property) =>
        property === 'labels' ? `labels: labels(${node})` : `${property}: ${node}.${property}`,
      ),
    ...selection.parts.map(({ key }) => `${key}: ${node}_${key}`),
    ...selection.cases.map(({ key }) => `${key}: ${node}_${key}`),
  ].join(', ')}}`;
