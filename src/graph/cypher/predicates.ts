// Filters as Cypher. Every comparison is wrapped so that an absent value gives false, not null: only then is
// NOT over it true, as the API promises. Existence is a count above 0: the embedded engine takes quadratic time over
// an EXISTS within another, and Neo4j stops at the first in either case.
import type { Predicate } from '../plan.js';
import { pattern, type Scope } from './pattern.js';

export const predicateText = (predicate: Predicate, node: string, edge: string, scope: Scope): string => {
  const on = (place: 'node' | 'edge') => (place === 'node' ? node : edge);
  switch (predicate.op) {
    case 'and':
    case 'or': {
      if (predicate.of.length === 0) return predicate.op === 'and' ? 'true' : 'false';
      return `(${predicate.of.map((p) => predicateText(p, node, edge, scope)).join(predicate.op === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'not':
      return `NOT ${predicateText(predicate.of, node, edge, scope)}`;
    case 'compare': {
      const { property, with: comparator, value, fold } = predicate;
      const left = `${on(predicate.on)}.${property}`;
      return `coalesce(${fold ? `toLower(${left})` : left} ${comparator} ${scope.param(value)}, false)`;
    }
    case 'exists':
      return `${on(predicate.on)}.${predicate.property} IS NOT NULL`;
    case 'meets':
      return `coalesce(any(x IN ${on(predicate.on)}.${predicate.property} WHERE x IN ${scope.param(predicate.values)}), false)`;
    case 'side':
      return `coalesce(startNode(${edge}).outcome = CASE WHEN type(${edge}) = '${predicate.better}' THEN 'BETTER' ELSE 'WORSE' END, false)`;
    case 'label':
      return `${node}:${predicate.label}`;
    case 'identified': {
      const identifier = scope.name('i');
      const family = predicate.family ? '-[:VARIANT_OF*0..6]->()' : '';
      if (!predicate.exact)
        return `COUNT { (${node})${family}<-[:IDENTIFIES]-(${identifier}:Identifier) WHERE ${identifier}.id IN ${scope.param(predicate.ids)} } > 0`;
      const [to, own] = [scope.name('r'), scope.name('r')];
      return `COUNT { MATCH (${node})${family}<-[${to}:IDENTIFIES]-(${identifier}:Identifier) WHERE ${identifier}.id IN ${scope.param(predicate.ids)} AND (${to}.own OR COUNT { MATCH (${identifier})-[${own}:IDENTIFIES]->() WHERE ${own}.own } = 0) } > 0`;
    }
    case 'hop': {
      const [to, over] = [scope.name('n'), scope.name('r')];
      const inner = predicate.where ? predicateText(predicate.where, to, over, scope) : null;
      const match = (condition: string | null) =>
        `{ MATCH ${pattern(node, predicate.hop, over, to)}${condition ? ` WHERE ${condition}` : ''} }`;
      switch (predicate.quantifier) {
        case 'some':
          return `COUNT ${match(inner)} > 0`;
        case 'none':
          return `COUNT ${match(inner)} = 0`;
        case 'all':
          return inner ? `COUNT ${match(`NOT (${inner})`)} = 0` : 'true';
        case 'single':
          return `COUNT ${match(inner)} = 1`;
      }
      break;
    }
    case 'count': {
      const [to, over] = [scope.name('n'), scope.name('r')];
      const inner = predicate.where ? ` WHERE ${predicateText(predicate.where, to, over, scope)}` : '';
      return `COUNT { MATCH ${pattern(node, predicate.hop, over, to)}${inner} } ${predicate.with} ${scope.int(predicate.value)}`;
    }
    case 'authors': {
      const all = `size(coalesce(${node}.authorNames, []))`;
      const held = [
        predicate.names && `${node}.authorNames[i] IN ${scope.param(predicate.names)}`,
        predicate.ids && `${node}.authorIds[i] IN ${scope.param(predicate.ids)}`,
      ].filter((condition) => condition !== null);
      const matching =
        held.length > 0 ? `size([i IN range(0, ${all} - 1) WHERE ${held.join(' AND ')}])` : all;
      const wanted = predicate.every ? all : scope.int(predicate.value);
      return `${matching} ${predicate.with} ${wanted}`;
    }
    case 'together': {
      const hops = predicate.hops.map(({ hop, where }) => ({
        hop,
        where,
        to: scope.name('n'),
        over: scope.name('r'),
      }));
      const patterns = hops.map(({ hop, to, over }) => pattern(node, hop, over, to));
      const wheres = hops.flatMap(({ where, to, over }) =>
        where ? [predicateText(where, to, over, scope)] : [],
      );
      const [first, ...others] = hops;
      const shared =
        others.length > 0
          ? [
              `any(s IN ${first?.over}.sentences WHERE ${others.map(({ over }) => `s IN ${over}.sentences`).join(' AND ')})`,
            ]
          : [];
      return `COUNT { MATCH ${patterns.join(', ')} WHERE ${[...wheres, ...shared].join(' AND ') || 'true'} } > 0`;
    }
  }
};
