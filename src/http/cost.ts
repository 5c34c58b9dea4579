// The static cost of an operation: how many objects it can read at most, from the sizes that it asks for.
// Follows the `@cost(weight)` and `@listSize(assumedSize, slicingArguments)` of the schema where they stand.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** A list without a size of its own, such as the authors of a paper. */
const ASSUMED_SIZE = 10;
/** A connection that was not told how many. */
const PAGE_SIZE = 20;
const SLICING_ARGUMENTS = ['first', 'last', 'limit'];

type Variables = Readonly<Record<string, unknown>>;
type Field = GraphQLField<unknown, unknown>;

/**
 * Objects that the costliest operation of the document may read; may be Infinity. A field of an object type
 * costs its weight (1 unless `@cost` says more), times the sizes of all lists around it. Scalars are free.
 * Does not need a valid document: what the schema does not know costs nothing and is refused later.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  operationName?: string,
): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
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
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
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
    if (!field || !node.selectionSet) return 0;
    const type = getNamedType(field.type);
    if (isLeafType(type)) return 0;
    const { weight, slicing, assumed } = pricesOf(field);
    const asked = this.sizeAsked(node, field, slicing);
    if (!isListType(getNullableType(field.type)))
      return weight + this.selections(node.selectionSet, type, asked);
    const times = asked ?? this.idsIn(node) ?? size ?? assumed;
    return times === 0 ? 0 : times * (weight + this.selections(node.selectionSet, type, null));
  }

  private sizeAsked(node: FieldNode, field: Field, slicing: readonly string[]): number | null {
    if (slicing.length === 0) return null;
    const sizes = slicing.flatMap((name) => {
      const given = this.valueOf(node.arguments?.find((argument) => argument.name.value === name)?.value);
      const value = given ?? field.args.find((argument) => argument.name === name)?.defaultValue;
      return typeof value === 'number' ? [Math.max(0, value)] : [];
    });
    return sizes.length > 0 ? Math.max(...sizes) : PAGE_SIZE;
  }

  /** `nodes(ids: [...])` gives as many as it was given. */
  private idsIn(node: FieldNode): number | null {
    const value = this.valueOf(node.arguments?.find((argument) => argument.name.value === 'ids')?.value);
    return Array.isArray(value) ? value.length : null;
  }

  private valueOf(node: ValueNode | undefined): unknown {
    if (node?.kind === Kind.INT) return Number(node.value);
    if (node?.kind === Kind.LIST) return node.values;
    if (node?.kind === Kind.VARIABLE) return this.variables[node.name.value];
    return undefined;
  }

  private typeOf(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }
}

interface Prices {
  readonly weight: number;
  readonly slicing: readonly string[];
  readonly assumed: number;
}
const prices = new WeakMap<Field, Prices>();

const pricesOf = (field: Field): Prices => {
  const known = prices.get(field);
  if (known) return known;
  const told = (directive: string, argument: string): unknown =>
    field.astNode?.directives
      ?.find(({ name }) => name.value === directive)
      ?.arguments?.find(({ name }) => name.value === argument)?.value;
  const number = (node: unknown): number | null =>
    node && typeof node === 'object' && 'value' in node ? Number(node.value) : null;
  const listed = told('listSize', 'slicingArguments') as ValueNode | undefined;
  const names =
    listed?.kind === Kind.LIST
      ? listed.values.flatMap((v) => (v.kind === Kind.STRING ? [v.value] : []))
      : SLICING_ARGUMENTS;
  const found: Prices = {
    weight: number(told('cost', 'weight')) ?? 1,
    slicing: names.filter((name) => field.args.some((argument) => argument.name === name)),
    assumed: number(told('listSize', 'assumedSize')) ?? ASSUMED_SIZE,
  };
  prices.set(field, found);
  return found;
};

const withDefaults = (operation: OperationDefinitionNode, variables: Variables): Variables => {
  const all: Record<string, unknown> = { ...variables };
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (all[variable.name.value] === undefined && defaultValue?.kind === Kind.INT) {
      all[variable.name.value] = Number(defaultValue.value);
    }
  }
  return all;
};
