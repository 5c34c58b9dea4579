// A folder that `neo4j-admin database import full @import.args` reads into a graph that this program then serves:
// all nodes and edges there are, with records and times of loading. Headers and types follow from the ontology.
import {
  EDGES,
  type EdgeSpec,
  NODES,
  type NodeSpec,
  type PropertyType,
  TYPE_LABELS,
} from '../../src/domain/ontology.js';
import type { Row } from '../../src/graph/engine.js';
import type { ExportItem } from '../../src/graph/store.js';
import type { FileLine, FolderFormat } from './format.js';
import { wellFormed } from './text.js';

/** Between the items of a list: a control character that means just that, and stands in no name. */
const BETWEEN = '\u001F';

const OPTIONS = [
  '--id-type=string',
  '--array-delimiter=U+001F',
  '--multiline-fields=true',
  '--bad-tolerance=0',
];

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  int: 'long',
  float: 'double',
  boolean: 'boolean',
  strings: 'string[]',
  ints: 'long[]',
};

const nodeSpec = (kind: string): NodeSpec => (NODES as Record<string, NodeSpec>)[kind] as NodeSpec;
const edgeSpec = (kind: string): EdgeSpec => (EDGES as Record<string, EdgeSpec>)[kind] as EdgeSpec;

/** Where an id is unique: over all nodes and facts, else under its own label. An identifier's id is its paper's. */
const space = (kind: string): string =>
  kind === 'Fact' || kind === 'Relation' || nodeSpec(kind).public ? 'Node' : kind;

const labels = (kind: string, { type }: Row): string[] => [
  ...(nodeSpec(kind).public ? ['Node'] : []),
  kind,
  ...(kind === 'Entity' ? [TYPE_LABELS[type as keyof typeof TYPE_LABELS]] : []),
];

/** In quotes even when empty, because nothing at all is null. */
const quoted = (text: string): string => `"${wellFormed(text).replaceAll('"', '""')}"`;

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value))
    return quoted(value.map((one) => String(one).replaceAll(BETWEEN, '\uFFFD')).join(BETWEEN));
  return typeof value === 'string' ? quoted(value) : String(value);
};

const columns = (properties: NodeSpec['properties']): string[] =>
  Object.entries(properties)
    .filter(([name]) => name !== 'id')
    .map(([name, { type }]) => `${name}:${TYPES[type]}`);

const nodeHeader = (kind: string): string =>
  [`id:ID(${space(kind)})`, ...columns(nodeSpec(kind).properties), ':LABEL'].join(',');

const edgeHeader = (kind: string): string => {
  const { from, to, properties } = edgeSpec(kind);
  return [`:START_ID(${space(from)})`, ...columns(properties), `:END_ID(${space(to)})`].join(',');
};

const row = (item: ExportItem): string => {
  const specs = item.type === 'node' ? nodeSpec(item.kind).properties : edgeSpec(item.kind).properties;
  const cells = Object.keys(specs)
    .filter((name) => name !== 'id')
    .map((name) => cell(item.properties[name]));
  return item.type === 'node'
    ? [quoted(item.id), ...cells, quoted(labels(item.kind, item.properties).join(BETWEEN))].join(',')
    : [quoted(item.from), ...cells, quoted(item.to)].join(',');
};

async function* files(items: AsyncIterable<ExportItem>): AsyncGenerator<FileLine> {
  const args: string[] = [];
  let current = '';
  for await (const item of items) {
    if (item.kind !== current) {
      current = item.kind;
      const header = `${current}.header.csv`;
      yield { file: header, line: item.type === 'node' ? nodeHeader(current) : edgeHeader(current) };
      args.push(
        item.type === 'node'
          ? `--nodes=${header},${current}.csv`
          : `--relationships=${current}=${header},${current}.csv`,
      );
    }
    yield { file: `${current}.csv`, line: row(item) };
  }
  // The last: after a list of files, the tool would take the database's name for one more file.
  for (const line of [...args, ...OPTIONS]) yield { file: 'import.args', line };
}

export const neo4jCsv: FolderFormat = { scope: 'everything', files };
