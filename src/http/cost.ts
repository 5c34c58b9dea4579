// The static cost of an operation: how many objects it can read at most, from the sizes that it asks for, and what
// its filters are worth. Prices are those of `@cost` and `@listSize` in the schema.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Fragments, fragmentsOf } from '../graphql/fragments.js';
import { type Field, inputPrice, introspectionPrice, pricesOf } from './prices.js';

/** A connection that was not told how many. */
const PAGE_SIZE = 20;

type Variables = Readonly<Record<string, unknown>>;

/**
 * Objects that the costliest operation of the document may read; may be Infinity. A field costs its weight, that
 * of its arguments and 1 for each object that it gives, times the sizes of all lists around it.
 * Does not need a valid document: what the schema does not know costs nothing and is refused later.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  operationName?: string,
): number => {
  const fragments = fragmentsOf(document);
  let highest = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (operationName && definition.name?.value !== operationName) continue;
    const root = schema.getRootType(definition.operation);
    const walk = new Walk(schema, fragments, withDefaults(definition, variables));
    if (root) highest = Math.max(highest, walk.selections(definition.selectionSet, root, null));
  }
  return highest;
};

class Walk {
  private readonly measured = new Map<string, number>();
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Fragments,
    private readonly variables: Variables,
  ) {}

  /** @param size what the field above asked for; the lists right below it have this size. */
  selections(set: SelectionSetNode, type: GraphQLNamedType, size: number | null): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += this.field(selection, type, size);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += this.fragment(selection.name.value, size);
      else
        sum += this.selections(
          selection.selectionSet,
          this.typeOf(selection.typeCondition?.name.value) ?? type,
          size,
        );
    }
    return sum;
  }

  private fragment(name: string, size: number | null): number {
    const key = `${name} ${size}`;
    const known = this.measured.get(key);
    if (known !== undefined) return known;
    this.measured.set(key, 0);
    const fragment = this.fragments.get(name);
    const type = this.typeOf(fragment?.typeCondition.name.value);
    const cost = fragment && type ? this.selections(fragment.selectionSet, type, size) : 0;
    this.measured.set(key, cost);
    return cost;
  }

  private field(node: FieldNode, parent: GraphQLNamedType, size: number | null): number {
    if (!(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return introspectionPrice(node.name.value);
    const { weight, each, slicing, assumed } = pricesOf(field);
    const own = weight + this.arguments(node, field);
    const type = getNamedType(field.type);
    if (isLeafType(type) || !node.selectionSet) return own;
    const asked = this.sizeAsked(node, field, slicing);
    if (!isListType(getNullableType(field.type)))
      return own + each + this.selections(node.selectionSet, type, asked);
    const times = asked ?? this.idsIn(node) ?? size ?? assumed;
    return times === 0 ? own : own + times * (each + this.selections(node.selectionSet, type, null));
  }

  private sizeAsked(node: FieldNode, field: Field, slicing: readonly string[]): number | null {
    if (slicing.length === 0) return null;
    const sizes = slicing.flatMap((name) => {
      const given = this.argument(node, name);
      const value = given ?? field.args.find((argument) => argument.name === name)?.defaultValue;
      return typeof value === 'number' ? [Math.max(0, value)] : [];
    });
    return sizes.length > 0 ? Math.max(...sizes) : PAGE_SIZE;
  }

  /** `nodes(ids: [...])` gives as many as it was given. */
  private idsIn(node: FieldNode): number | null {
    const value = this.argument(node, 'ids');
    return Array.isArray(value) ? value.length : null;
  }

  private argument(node: FieldNode, name: string): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    return given && this.valueOf(given.value);
  }

  private valueOf(node: ValueNode): unknown {
    return node.kind === Kind.VARIABLE
      ? this.variables[node.name.value]
      : valueFromASTUntyped(node, this.variables);
  }

  private arguments(node: FieldNode, field: Field): number {
    let sum = 0;
    for (const { name, value } of node.arguments ?? []) {
      const argument = pricesOf(field).args.get(name.value);
      if (argument) sum += priced(this.valueOf(value), argument.type, inputPrice(argument));
    }
    return sum;
  }

  private typeOf(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }
}

/** @param price of one value at this place. */
const priced = (value: unknown, type: GraphQLInputType, price: number): number => {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) {
    if (price === 0 && isLeafType(getNamedType(type))) return 0;
    return value.reduce<number>((sum, item) => sum + priced(item, type, price), 0);
  }
  const object = getNamedType(type);
  if (!isInputObjectType(object) || typeof value !== 'object') return price;
  const fields = object.getFields();
  return Object.entries(value).reduce((sum, [name, part]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field ? sum + priced(part, field.type, inputPrice(field, true)) : sum;
  }, price);
};

/** Of no prototype: a variable may be named `toString`. */
const withDefaults = (operation: OperationDefinitionNode, variables: Variables): Variables => {
  const all: Record<string, unknown> = Object.assign(Object.create(null), variables);
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (all[variable.name.value] === undefined && defaultValue)
      all[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return all;
};
