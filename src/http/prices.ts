// What the schema says about costs, read once for each field: `@cost` and `@listSize` as the GraphQL cost
// specification has them, and what holds where they don't stand.
import {
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
  isLeafType,
  Kind,
} from 'graphql';

/** A list without a size of its own, such as the authors of a paper. */
const ASSUMED_SIZE = 10;
const SLICING_ARGUMENTS = ['first', 'last', 'limit'];
/** Introspection answers from memory, but at length: the whole schema takes as long as some thousand objects. */
const INTROSPECTION: ReadonlyMap<string, number> = new Map([
  ['__schema', 2_000],
  ['__type', 50],
]);

export type Field = GraphQLField<unknown, unknown>;
type Input = GraphQLArgument | GraphQLInputField;

interface Prices {
  /** Of the field, once, however long its list is. */
  readonly weight: number;
  /** Of each object that it gives. */
  readonly each: number;
  readonly slicing: readonly string[];
  readonly assumed: number;
  readonly args: ReadonlyMap<string, Input>;
}

const fields = new WeakMap<Field, Prices>();
const inputs = new WeakMap<Input, number>();

const told = (
  directives: readonly ConstDirectiveNode[] | undefined,
  directive: string,
  argument: string,
): unknown => {
  const node = directives
    ?.find(({ name }) => name.value === directive)
    ?.arguments?.find(({ name }) => name.value === argument)?.value;
  if (node?.kind === Kind.LIST) return node.values.map((value) => ('value' in value ? value.value : ''));
  return node && 'value' in node ? Number(node.value) : undefined;
};

export const pricesOf = (field: Field): Prices => {
  const known = fields.get(field);
  if (known) return known;
  const directives = field.astNode?.directives;
  const type = getNamedType(field.type);
  const slicing = (told(directives, 'listSize', 'slicingArguments') ?? SLICING_ARGUMENTS) as string[];
  const found: Prices = {
    weight: Number(told(directives, 'cost', 'weight') ?? 0),
    each: isLeafType(type) ? 0 : Number(told(type.astNode?.directives, 'cost', 'weight') ?? 1),
    slicing: slicing.filter((name) => field.args.some((argument) => argument.name === name)),
    assumed: Number(told(directives, 'listSize', 'assumedSize') ?? ASSUMED_SIZE),
    args: new Map(field.args.map((argument) => [argument.name, argument])),
  };
  fields.set(field, found);
  return found;
};

/** Of an argument or a part of a filter; unless it says otherwise 1 for conditions within conditions, else 0. */
export const inputPrice = (input: Input, within = false): number => {
  const known = inputs.get(input);
  if (known !== undefined) return known;
  const usual = within && isInputObjectType(getNamedType(input.type)) ? 1 : 0;
  const price = Number(told(input.astNode?.directives, 'cost', 'weight') ?? usual);
  inputs.set(input, price);
  return price;
};

export const introspectionPrice = (name: string): number => INTROSPECTION.get(name) ?? 0;
