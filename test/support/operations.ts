// Operations made up at random over the whole schema, with fast-check: valid by construction but for a wrong value
// now and then, deep and wide, with the names of things that are in the graph and with texts that mean harm.
import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

export interface MadeOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What breaks out of a statement that a text was pasted into, or breaks whoever reads it. */
export const HARMFUL: readonly string[] = [
  "x'}) DETACH DELETE n //",
  'x"}) MATCH (n) DETACH DELETE n RETURN 1 //',
  "' OR 1=1 WITH 1 AS x MATCH (n) SET n.name = 'owned' //",
  '`}) RETURN n //',
  '$query',
  '\\',
  '\\u0027}) RETURN 1 //',
  '#{process.exit()}',
  '{{7*7}}',
  '/* */ CALL dbms.shutdown()',
  '(unbalanced AND "quote +',
  '*?~^:[]{}!|&',
  '\u0000',
  '\ud800',
  '🦙',
  'a'.repeat(5_000),
  '',
  ' ',
  'NaN',
  '-1',
  '9007199254740993',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T23:59:60Z',
];
const NUMBERS = [0, 1, 2, 3, 5, 20, 100, 101, -1, 2147483647, -2147483648];

interface Draw {
  readonly g: GeneratorValue;
  readonly schema: GraphQLSchema;
  readonly names: readonly string[];
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
  aliases: number;
  /** Whether values may be wrong; else an operation fails only for what it names. */
  readonly wild: boolean;
}

const upTo = ({ g }: Draw, most: number): number => g(fc.nat, most);
const chance = (draw: Draw, percent: number): boolean => upTo(draw, 99) < percent;
/** Places are drawn, not values: fast-check would compare schemas by walking round in them. */
const oneOf = <T>(draw: Draw, values: readonly T[]): T => values[upTo(draw, values.length - 1)] as T;
const some = <T>(draw: Draw, values: readonly T[], most: number): T[] => {
  const left = [...values];
  const count = Math.min(left.length, 1 + upTo(draw, most - 1));
  return Array.from({ length: count }, () => left.splice(upTo(draw, left.length - 1), 1)[0] as T);
};

/** @param names of things in the graph, ids among them, so that the operations find something. */
export const operations = (schema: GraphQLSchema, names: readonly string[]): fc.Arbitrary<MadeOperation> =>
  fc.gen().map((g) => {
    const wild = g(fc.nat, 99) < 20;
    const draw: Draw = { g, schema, names, declared: [], variables: {}, aliases: 0, wild };
    const query = schema.getQueryType();
    if (!query) throw new Error('the schema has no Query');
    const selection = some(draw, Object.values(query.getFields()), 3)
      .map((field) => fieldText(draw, field, 1))
      .join(' ');
    const head = draw.declared.length > 0 ? `query Made(${draw.declared.join(', ')}) ` : '';
    return { query: `${head}{ ${selection} }`, variables: draw.variables };
  });

const DEEPEST = 9;

const fieldText = (draw: Draw, field: GraphQLField<unknown, unknown>, depth: number): string => {
  // Of the two ends of a list one at a time, mostly: both together are refused.
  const end = !draw.wild ? oneOf(draw, ['first', 'last']) : null;
  const args = field.args
    .filter(({ name }) => end === null || name === end || (name !== 'first' && name !== 'last'))
    .flatMap((argument) => argumentText(draw, argument));
  const type = getNamedType(field.type);
  const selection = isLeafType(type) ? '' : ` ${selectionText(draw, type, depth + 1)}`;
  // Fields with arguments get a name of their own: two of one key would have to be alike.
  const aliased = args.length > 0 || chance(draw, 5);
  const alias = aliased ? `k${draw.aliases++}: ` : '';
  const directive = chance(draw, 3) ? ` @include(if: ${chance(draw, 80)})` : '';
  return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${selection}`;
};

const selectionText = (draw: Draw, type: GraphQLNamedType, depth: number): string => {
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const inner = fields.filter((field) => !leaves.includes(field));
  const deeper = depth < DEEPEST && (leaves.length === 0 || chance(draw, 65));
  const chosen = [...some(draw, leaves, 4), ...(deeper ? some(draw, inner, depth < 4 ? 2 : 1) : [])];
  const texts = chosen.map((field) => fieldText(draw, field, depth));
  if (isAbstractType(type) && depth < DEEPEST && chance(draw, 50)) {
    const concrete = oneOf(draw, draw.schema.getPossibleTypes(type));
    texts.push(`... on ${concrete.name} ${selectionText(draw, concrete, depth + 1)}`);
  }
  if (texts.length === 0 || chance(draw, 10)) texts.push('__typename');
  return `{ ${texts.join(' ')} }`;
};

const argumentText = (draw: Draw, argument: GraphQLArgument): string[] => {
  if (!isRequiredArgument(argument) && !chance(draw, 35)) return [];
  // A cursor that no list gave is refused.
  if (['after', 'before'].includes(argument.name) && !draw.wild) return [];
  const value = madeValue(draw, argument.type, argument.name, 0);
  if (!chance(draw, 40)) return [`${argument.name}: ${literal(value, argument.type)}`];
  const name = `v${draw.declared.length}`;
  draw.declared.push(`$${name}: ${argument.type}`);
  draw.variables[name] = value;
  return [`${argument.name}: $${name}`];
};

const WRONG: readonly unknown[] = [null, true, 1.5, 'wrong', [], {}, [[1]], { a: { b: 1 } }, 1e300];

const madeValue = (draw: Draw, type: GraphQLInputType, name: string, depth: number): unknown => {
  if (draw.wild && chance(draw, 3)) return oneOf(draw, WRONG);
  if (isNonNullType(type)) return madeValue(draw, type.ofType, name, depth);
  if (isListType(type))
    return Array.from({ length: upTo(draw, 3) }, () => madeValue(draw, type.ofType, name, depth + 1));
  if (isEnumType(type)) return oneOf(draw, type.getValues()).name;
  if (isInputObjectType(type)) return objectOf(draw, Object.values(type.getFields()), type.isOneOf, depth);
  if (['first', 'last', 'limit', 'depth', 'maxLength'].includes(name) && !draw.wild) return 1 + upTo(draw, 4);
  switch (type.name) {
    case 'Int':
      return oneOf(draw, NUMBERS);
    case 'Float':
      return oneOf(draw, [...NUMBERS, 0.5, 83.1, 1e300, -0.0001]);
    case 'Boolean':
      return chance(draw, 50);
    case 'Date':
      return oneOf(draw, ['2020-01-01', '2024-06-30', '1999-12-31', ...(draw.wild ? HARMFUL : [])]);
    case 'DateTime':
      return oneOf(draw, ['2020-01-01T00:00:00Z', ...(draw.wild ? HARMFUL : [])]);
    default:
      return chance(draw, 70) ? oneOf(draw, draw.names) : oneOf(draw, HARMFUL);
  }
};

const objectOf = (
  draw: Draw,
  fields: readonly GraphQLInputField[],
  exactlyOne: boolean,
  depth: number,
): Record<string, unknown> => {
  const needed = fields.filter(isRequiredInputField);
  // Conditions hold conditions: only plain ones at depth.
  const left = fields.filter(
    (field) => !needed.includes(field) && (depth < 5 || isLeafType(getNamedType(field.type))),
  );
  const chosen = exactlyOne
    ? [oneOf(draw, fields)]
    : [...needed, ...(left.length > 0 ? some(draw, left, 2) : [])];
  return Object.fromEntries(
    chosen.map((field) => [field.name, madeValue(draw, field.type, field.name, depth + 1)]),
  );
};

/** A value as GraphQL writes it; names of enums stand bare. */
const literal = (value: unknown, type: GraphQLInputType): string => {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const of = isListType(bare) ? bare.ofType : bare;
    return `[${value.map((item) => literal(item, of)).join(', ')}]`;
  }
  if (typeof value === 'object') {
    const fields = isInputObjectType(bare) ? bare.getFields() : {};
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}: ${literal(part, fields[name]?.type ?? bare)}`)
      .join(', ')}}`;
  }
  return isEnumType(bare) && /^\w+$/.test(String(value)) ? String(value) : quoted(String(value));
};

/** GraphQL's strings are JSON's, but a lone half of a character cannot be escaped. */
const quoted = (text: string): string => JSON.stringify(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
