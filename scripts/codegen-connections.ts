// For normalising caches: which arguments make a list another list, read off the SDL. Those that page through one
// list (first, last, after, before) are left out.
import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';

const PAGING = new Set(['first', 'last', 'after', 'before']);

/** `{ Query: { papers: ["orderBy", "where"] } }` for every field that answers a connection. */
export const connectionsOf = (schema: GraphQLSchema): Record<string, Record<string, string[]>> => {
  const found: Record<string, Record<string, string[]>> = {};
  for (const type of Object.values(schema.getTypeMap()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const lists = Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map(({ name, args }) => [
        name,
        args
          .map((arg) => arg.name)
          .filter((arg) => !PAGING.has(arg))
          .sort(),
      ]);
    if (lists.length > 0) found[type.name] = Object.fromEntries(lists);
  }
  return found;
};
