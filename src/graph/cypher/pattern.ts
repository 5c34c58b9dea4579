// Names, parameters and patterns of one statement.
import { EDGES, type EdgeSpec } from '../../domain/ontology.js';
import type { Dialect } from '../engine.js';
import { type Hop, isStart, type Label, type Start } from '../plan.js';

/** Hands out variable names by place, and takes values in as parameters. */
export class Scope {
  readonly params: Record<string, unknown> = {};
  private names = 0;
  private values = 0;

  constructor(readonly dialect: Dialect) {}

  name(prefix: string): string {
    return `${prefix}${this.names++}`;
  }

  param(value: unknown): string {
    const name = `p${this.values++}`;
    this.params[name] = value;
    return `$${name}`;
  }

  int(value: number): string {
    return this.param(this.dialect.int(value));
  }
}

/** Whether the ontology says already what stands at the far end: then no node's labels need be read. */
const isTold = ({ kinds, direction, to }: Hop): boolean =>
  direction !== 'both' &&
  kinds.every((kind) => {
    const spec: EdgeSpec = EDGES[kind];
    return spec.public === true && (direction === 'in' ? spec.from : spec.to) === to;
  });

/** "(a)-[r:HAS|MENTIONS]->(b:Paper)"; empty names leave the edge or node unbound. */
export const pattern = (from: string, hop: Hop, edge: string, to: string): string => {
  const steps = hop.upTo === undefined ? '' : `*0..${hop.upTo}`;
  const middle = `[${hop.upTo === undefined ? edge : ''}:${hop.kinds.join('|')}${steps}]`;
  const end = hop.to === 'Node' || (hop.upTo === undefined && isTold(hop)) ? `(${to})` : `(${to}:${hop.to})`;
  const start = hop.below ? `(${from})<-[:VARIANT_OF*0..6]-()` : `(${from})`;
  return `${start}${hop.direction === 'in' ? '<-' : '-'}${middle}${hop.direction === 'out' ? '->' : '-'}${end}`;
};

/** A condition that a node carries a label; null where the match says so already. */
export const labelMatch = (
  node: string,
  label: Label,
  when: 'unlessNode' | 'always' = 'unlessNode',
): string | null =>
  label === 'Node' && when === 'unlessNode' ? null : label === 'Node' ? `${node}:Node` : `${node}:${label}`;

/** A claim may set a thing against itself: over both of its ends it is still one. */
export const isTwofold = (from: Start | Hop): boolean =>
  !isStart(from) && from.kinds.includes('SUBJECT') && from.kinds.length > 1;

/** ` WHERE a AND b`; nothing where there is no condition. */
export const conditions = (texts: readonly (string | null)[]): string => {
  const held = texts.filter((text) => text !== null);
  return held.length > 0 ? ` WHERE ${held.join(' AND ')}` : '';
};
