// Queries made from the schema itself: every field of every type, as deep as asked. What the schema gains is asked
// for by itself; nothing here names a field, so a field without a plan cannot hide.
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';

/** Pages, their edges and what is shared are wrapping: they cost no depth. */
const isWrapping = ({ name }: { name: string }): boolean =>
  /(Connection|Edge|^(Shared|Community)Entity|^Trend|^PathSearch|^HeadToHeadBenchmark)$/.test(name) &&
  !/^(Graph|Path)/.test(name);

/** They stand on each list alike and would make every query huge: a walk asks for them by itself. */
const ON_EACH_LIST = new Set(['facets', 'groupBy']);

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

const composite = (field: GraphQLField<unknown, unknown>): GraphQLCompositeType | null => {
  const type = getNamedType(field.type);
  return isCompositeType(type) ? type : null;
};

/** `{ … }` with all leaves of a type, and what is composite down to `depth` types more; `thin`: at the last no lists. */
export const selectAll = (
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  depth: number,
  thin = false,
): string => {
  const own = 'getFields' in type ? fieldsOf(schema, type, depth, thin) : [];
  // Of an interface the types differ in what they add: each adds its own fields.
  const added = isAbstractType(type)
    ? schema.getPossibleTypes(type).map((object) => {
        // Under a name of their own: two types may have one field of two types.
        const extra = fieldsOf(schema, object, depth, thin)
          .filter((text) => !own.includes(text))
          .map((text) => `${object.name}_${text.split(' ', 1)[0]}: ${text}`);
        return extra.length > 0 ? `... on ${object.name} { ${extra.join(' ')} }` : '';
      })
    : [];
  return `{ ${['__typename', ...own, ...added].filter((text) => text !== '').join(' ')} }`;
};

const fieldsOf = (schema: GraphQLSchema, type: WithFields, depth: number, thin: boolean): string[] =>
  Object.values(type.getFields()).flatMap((field) => {
    if (ON_EACH_LIST.has(field.name)) return [];
    const below = composite(field);
    if (!below) return [field.name];
    const cost = isWrapping(below) ? 0 : 1;
    if (depth < cost || (thin && depth === 0 && !isWrapping(type))) return [];
    // `nodes` are what `edges` hold: once deep is enough.
    const deep = field.name === 'nodes' ? 0 : depth - cost;
    return [`${field.name} ${selectAll(schema, below, Math.max(0, deep), thin)}`];
  });

/** Object types that a composite type may turn out to be. */
export const concreteTypes = (
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : [type as GraphQLObjectType];

/** All "Type.field" of the schema's object types. */
export const allFields = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.keys((type as GraphQLObjectType).getFields()).map((name) => `${type.name}.${name}`),
    )
    .sort();

/** Adds "Type.field" for each value of an answer that is not null. */
export const mark = (value: unknown, seen: Set<string>, typeName = ''): void => {
  if (Array.isArray(value)) for (const item of value) mark(item, seen);
  else if (value !== null && typeof value === 'object') {
    const object = value as Record<string, unknown>;
    const type = String(object.__typename ?? typeName);
    for (const [key, item] of Object.entries(object)) {
      if (key === '__typename' || item === null) continue;
      seen.add(`${type}.${key.split('_').at(-1)}`);
      mark(item, seen);
    }
  }
};

/** The composite type behind a root field's pages, and the path of field names that leads to it. */
export const behindPages = (type: GraphQLCompositeType): { type: GraphQLCompositeType; path: string[] } => {
  const edges = isObjectType(type) && isWrapping(type) ? type.getFields().edges : undefined;
  const node = edges && (getNamedType(edges.type) as GraphQLObjectType).getFields().node;
  if (!node) return { type, path: [] };
  return { type: getNamedType(node.type) as GraphQLCompositeType, path: ['edges', 'node'] };
};
