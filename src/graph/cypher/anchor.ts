// A list that is filtered by the entities that its nodes point at begins at the rarest of them, not at all nodes of
// its label; and what several parts of one list ask for (page, total, facets) is found once.
import type { Hop, Label, Part, Predicate } from '../plan.js';
import { conjuncts, isStart } from '../plan.js';
import { conditions, pattern, type Scope } from './pattern.js';
import { predicateText } from './predicates.js';

type Identified = Extract<Predicate, { op: 'identified' }>;
interface Anchor {
  readonly hop: Hop;
  readonly at: Identified;
  /** What else must hold of the edge and its end. */
  readonly others: readonly Predicate[];
}

const anchorOf = (predicate: Predicate): Anchor | null => {
  if (predicate.op !== 'hop' || predicate.quantifier !== 'some') return null;
  if (predicate.hop.direction !== 'out' || predicate.hop.upTo !== undefined) return null;
  const inner = conjuncts(predicate.where);
  const at = inner.find((one): one is Identified => one.op === 'identified' && !one.family);
  return at ? { hop: predicate.hop, at, others: inner.filter((one) => one !== at) } : null;
};

/** Parts of one start and filter, in a group where the filter names entities; each of the others alone. */
export const grouped = (
  parts: readonly Part[],
): { readonly parts: readonly Part[]; readonly label: Label | null }[] => {
  const groups = new Map<unknown, { parts: Part[]; label: Label | null }>();
  for (const part of parts) {
    const label = 'from' in part && isStart(part.from) && part.from.by === 'label' ? part.from.label : null;
    const anchored = label !== null && conjuncts(part.where).some((one) => anchorOf(one) !== null);
    const key = anchored ? part.where : part;
    const group = groups.get(key) ?? { parts: [], label: anchored ? label : null };
    group.parts.push(part);
    groups.set(key, group);
  }
  return [...groups.values()];
};

/** Finds the entities of an anchor: a list of them, and how many nodes hang on them together. */
const setText = ({ at, hop }: Anchor, set: string, scope: Scope): string => {
  const [identifier, to, own, end] = [scope.name('i'), scope.name('r'), scope.name('r'), scope.name('n')];
  const exact = at.exact
    ? ` WHERE ${to}.own OR NOT EXISTS { MATCH (${identifier})-[${own}:IDENTIFIES]->() WHERE ${own}.own }`
    : '';
  return `CALL () { UNWIND ${scope.param(at.ids)} AS id MATCH (${identifier}:Identifier {id: id})-[${to}:IDENTIFIES]->(${end}:${hop.to})${exact} RETURN collect(DISTINCT ${end}) AS ${set}, sum(coalesce(${end}.paperCount, 1)) AS ${set}_size }`;
};

/** `CALL () { … }` that collects all nodes of the label that the filter lets through, each once, as `name`. */
export const rowsText = (label: Label, where: Predicate | null, name: string, scope: Scope): string => {
  const [node, start, over] = [scope.name('n'), scope.name('n'), scope.name('r')];
  const found = conjuncts(where).map((one) => ({ one, anchor: anchorOf(one), set: scope.name('s') }));
  const anchors = found.flatMap(({ anchor, set }) => (anchor ? [{ ...anchor, set }] : []));
  const sets = anchors.map((anchor) => setText(anchor, anchor.set, scope));
  // The rarer of two may differ from one call to the next, so the statement decides it.
  const [first, second] = anchors.map(({ set }) => set);
  const nearest = second ? `CASE WHEN ${first}_size <= ${second}_size THEN 0 ELSE 1 END` : '0';
  const begin = second ? `CASE nearest WHEN 0 THEN ${first} ELSE ${second} END` : first;
  const kinds = [...new Set(anchors.slice(0, 2).flatMap(({ hop }) => hop.kinds))].sort();
  const back = pattern(start, { kinds, direction: 'in', to: label }, over, node);
  const held = found.map(({ one, anchor, set }) => {
    if (!anchor) return predicateText(one, node, over, scope);
    const [edge, end] = [scope.name('r'), scope.name('n')];
    const inner = anchor.others.map((other) => predicateText(other, end, edge, scope));
    const exists = `EXISTS { MATCH ${pattern(node, anchor.hop, edge, end)} WHERE ${[`${end} IN ${set}`, ...inner].join(' AND ')} }`;
    const place = anchors.findIndex((other) => other.set === set);
    const isSaid =
      inner.length === 0 &&
      place < 2 &&
      anchors.every(({ hop }) => kinds.every((kind) => hop.kinds.includes(kind)));
    return isSaid ? (second ? `(nearest = ${place} OR ${exists})` : null) : exists;
  });
  return `CALL () { ${sets.join(' ')} WITH ${anchors.map(({ set }) => set).join(', ')}, ${nearest} AS nearest UNWIND ${begin} AS ${start} MATCH ${back}${conditions(held)} RETURN collect(DISTINCT ${node}) AS ${name} }`;
};
