// Nodes and edges as the tools for drawing and counting take them: short lists of attributes under the names
// that the API uses. Long texts, offsets of evidence and keys of our own stay in jsonl.
import { shortName } from '../../src/graph/drawing/names.js';
import type { Row } from '../../src/graph/engine.js';
import type { ExportItem } from '../../src/graph/store.js';

export type AttributeType = 'string' | 'int' | 'float' | 'boolean' | 'strings';
export type Value = string | number | boolean | readonly string[];
export type Attributes = Readonly<Record<string, Value>>;

export interface DrawnNode {
  readonly id: string;
  readonly attributes: Attributes;
}

export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Attributes;
}

/** `label` is the short one for a picture, `name` the whole; `type` is the API's NodeType. */
export const NODE_ATTRIBUTES: Readonly<Record<string, AttributeType>> = {
  label: 'string',
  type: 'string',
  name: 'string',
  slug: 'string',
  year: 'int',
  publishedAt: 'string',
  arxivId: 'string',
  doi: 'string',
  url: 'string',
  upvotes: 'int',
  kind: 'string',
  aliases: 'strings',
  generic: 'boolean',
  paperCount: 'int',
  parameterCount: 'float',
  orcid: 'string',
  subjectText: 'string',
  outcome: 'string',
  metric: 'string',
  value: 'float',
  unit: 'string',
  bound: 'string',
  split: 'string',
  setting: 'string',
  delta: 'float',
  confidence: 'float',
  basis: 'string',
};

/** `kind` as the API's EdgeKind, and SUBJECT, OBJECT, ON, FOR from facts to what they speak of. */
export const EDGE_ATTRIBUTES: Readonly<Record<string, AttributeType>> = {
  kind: 'string',
  role: 'string',
  roles: 'strings',
  confidence: 'float',
  support: 'int',
  basis: 'string',
  position: 'int',
};

/** Properties under another name. */
const RENAMED: Readonly<Record<string, string>> = { year: 'publishedYear', metric: 'metricName' };
const OUTCOMES: Readonly<Record<string, string>> = { BETTER: 'beats', WORSE: 'loses to', SIMILAR: 'is like' };

const string = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const nameOf = (kind: string, p: Row, id: string): string => {
  if (kind === 'Result') {
    const value = [p.bound, p.value, p.unit].filter((part) => part !== undefined && part !== '').join(' ');
    return [string(p.subjectText), string(p.metricName) ?? string(p.metricText), value]
      .filter(Boolean)
      .join(', ');
  }
  if (kind === 'Comparison') {
    const metric = string(p.metricName);
    // What it is compared with is the node at the other end of OBJECT.
    return `${string(p.subjectText) ?? 'this paper'} ${OUTCOMES[String(p.outcome)] ?? 'against'} …${metric ? ` (${metric})` : ''}`;
  }
  return string(p.name) ?? string(p.title) ?? id;
};

const typeOf = (kind: string, p: Row): string => String(kind === 'Entity' ? p.type : kind).toUpperCase();

const taken = (specs: Readonly<Record<string, AttributeType>>, values: Row): Attributes =>
  Object.fromEntries(
    Object.keys(specs).flatMap((name) => {
      const value = values[RENAMED[name] ?? name] as Value | null | undefined;
      return value === null || value === undefined || value === '' ? [] : [[name, value]];
    }),
  );

export const drawnNode = ({ kind, id, properties: p }: Extract<ExportItem, { type: 'node' }>): DrawnNode => {
  const name = nameOf(kind, p, id);
  const label = shortName(string(p.shortLabel) ?? name, (p.aliases as string[] | undefined) ?? []);
  return { id, attributes: taken(NODE_ATTRIBUTES, { ...p, label, name, type: typeOf(kind, p) }) };
};

/** A mention is a HAS whose role says so, as in the API. */
export const drawnEdge = (item: Extract<ExportItem, { type: 'edge' }>): DrawnEdge => {
  const kind = item.kind === 'MENTIONS' ? 'HAS' : item.kind;
  const { kind: _entityKind, role, roles, ...rest } = item.properties;
  const naming = kind === 'HAS' ? { role, roles } : {};
  return {
    id: `${kind}:${item.from}:${item.to}`,
    source: item.from,
    target: item.to,
    attributes: taken(EDGE_ATTRIBUTES, { ...rest, ...naming, kind }),
  };
};

/** Lists as one text, for formats that have none. */
export const flat = (value: Value): string => (Array.isArray(value) ? value.join(' | ') : String(value));
