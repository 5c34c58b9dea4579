// From a selection to a plan, and from the plan's rows back to the selection's shape. Each type's table says
// for each of its fields what to ask of the graph and how to read the answer; nothing else knows both sides.
import { isAbstractType } from 'graphql';
import type { Row } from '../../graph/engine.js';
import { type Label, type Selection, selection } from '../../graph/plan.js';
import { type Field, objectType, subfields } from './collect.js';

/** Reads one field's value. `owner` is the nearest paper above, whose texts evidence points into. */
export type Shape = (row: Row, owner: Row | null) => unknown;

export interface Place {
  /** The node that the field belongs to. */
  readonly node: Selection;
  /** The nearest paper above. */
  readonly owner: Selection | null;
}

/** Adds to the plan what a field needs; returns how to read it. */
export type FieldPlan = (field: Field, at: Place) => Shape;

/** Every field of a type must have its plan: what is forgotten does not compile. */
export type FieldTable<T> = { readonly [K in Exclude<keyof T, '__typename'>]-?: FieldPlan };
export type AnyTable = Readonly<Record<string, FieldPlan>>;

/** An object whose fields are read by response key, because aliases may ask one field twice. */
export const PLANNED = Symbol('planned');
export type Planned = { readonly [PLANNED]: true; readonly __typename: string } & Record<string, unknown>;

const tables = new Map<string, AnyTable>();

/** Makes a type known to the compiler. */
export const register = (name: string, table: AnyTable): void => void tables.set(name, table);

/** Labels of the graph by type of the schema. */
export const LABELS: Readonly<Record<string, Label>> = {
  Paper: 'Paper',
  Technique: 'Technique',
  Model: 'Model',
  Benchmark: 'Benchmark',
  Task: 'Task',
  Author: 'Author',
  Result: 'Result',
  Comparison: 'Comparison',
  Relation: 'Relation',
  Entity: 'Entity',
  Node: 'Node',
  PaperRecord: 'Record',
  Load: 'Load',
  Fact: 'Node',
};

export const typeOf = (row: Row): string => {
  const labels = row.labels as string[];
  return Object.keys(LABELS).find((name) => labels.includes(name)) ?? 'Node';
};

/** Compiles the selection below `field` for nodes of the object type `typeName`. */
const compileObject = (
  field: Field,
  typeName: string,
  at: Place,
  tableName = typeName,
): ((row: Row, owner: Row | null) => Planned) => {
  const table = tables.get(tableName);
  if (!table) throw new TypeError(`no field table for type '${tableName}'`);
  const isPaper = typeName === 'Paper';
  const place = isPaper ? { node: at.node, owner: at.node } : at;
  const shapes = subfields(field, objectType(field.operation, typeName)).map((sub) => {
    const plan = table[sub.name];
    if (!plan) throw new TypeError(`no plan for ${typeName}.${sub.name}`);
    return [sub.responseKey, plan(sub, place)] as const;
  });
  return (row, owner) => {
    const object: Record<string | symbol, unknown> = { [PLANNED]: true, __typename: typeName };
    for (const [key, shape] of shapes) object[key] = shape(row, isPaper ? row : owner);
    return object as Planned;
  };
};

/** Compiles the selection below `field` for nodes of `typeName`, an object type or an interface. */
export const compileNode = (
  field: Field,
  typeName: string,
  at: Place,
): ((row: Row, owner: Row | null) => Planned) => {
  const type = field.operation.schema.getType(typeName);
  if (!isAbstractType(type)) return compileObject(field, typeName, at);
  at.node.properties.add('labels');
  const concrete = field.operation.schema
    .getPossibleTypes(type)
    .filter(({ name }) => tables.has(name) && LABELS[name]);
  const asked = concrete.map((object) => subfields(field, object).flatMap((sub) => sub.nodes));
  const [first] = concrete;
  const alike = asked.every(
    (nodes) => nodes.length === asked[0]?.length && nodes.every((node, i) => node === asked[0]?.[i]),
  );
  const kin = new Set(concrete.map(({ name }) => sharedTable(name)));
  // Nothing asked depends on the concrete type: one selection serves all.
  if (alike && first && kin.size === 1) {
    const shape = compileObject(field, first.name, at, sharedTable(first.name));
    return (row, owner) => ({ ...shape(row, owner), __typename: typeOf(row) });
  }
  const cases = concrete.map(({ name }) => {
    const branch = { label: LABELS[name] as Label, selection: selection(), key: '' };
    return { branch, name, shape: compileObject(field, name, { node: branch.selection, owner: at.owner }) };
  });
  const needed = cases.filter(
    ({ branch }) => branch.selection.properties.size + branch.selection.parts.length > 0,
  );
  at.node.cases.push(...needed.map(({ branch }) => branch));
  return (row, owner) => {
    const name = typeOf(row);
    const match = cases.find((one) => one.name === name);
    if (!match) throw new TypeError(`a node of type '${name}' where ${typeName} was expected`);
    return match.shape(((row[match.branch.key] as Row[] | undefined) ?? [])[0] ?? {}, owner);
  };
};

/** Entities read their common fields alike; other types have nothing in common but their id. */
const sharedTable = (name: string): string =>
  ['Technique', 'Model', 'Benchmark', 'Task'].includes(name) ? 'Entity' : name;

/** A plain object whose fields are computed: the value of each response key by the field's name. */
export const planned = (
  typeName: string,
  fields: Iterable<readonly [key: string, value: unknown]> = [],
): Planned => {
  const object: Record<string | symbol, unknown> = { [PLANNED]: true, __typename: typeName };
  for (const [key, value] of fields) object[key] = value;
  return object as Planned;
};
