// Which fields a selection asks of one object type: fragments spread, `@skip` and `@include` obeyed,
// fields of one response key together, as GraphQL's "CollectFields" says.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

/** What of an operation the compiler needs. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One field of a selection, with every place that asks for it under this response key. */
export interface Field {
  readonly operation: Operation;
  readonly name: string;
  readonly responseKey: string;
  readonly nodes: readonly FieldNode[];
  readonly args: Readonly<Record<string, unknown>>;
  /** Name of the type that it returns, lists and non-null left off. */
  readonly returns: string;
}

/** The key of a value in a planned object: what is set as `__proto__` would be taken for a prototype. */
export const slotOf = (responseKey: string): string =>
  responseKey === '__proto__' ? '__proto__ ' : responseKey;

export const rootField = (info: GraphQLResolveInfo, args: Readonly<Record<string, unknown>>): Field => ({
  operation: { schema: info.schema, fragments: info.fragments, variables: info.variableValues },
  name: info.fieldName,
  responseKey: String(info.path.key),
  nodes: info.fieldNodes,
  args,
  returns: getNamedType(info.returnType).name,
});

const included = (node: SelectionNode, { variables }: Operation): boolean =>
  !node.directives?.length ||
  (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false);

const applies = (
  condition: FragmentDefinitionNode['typeCondition'] | undefined,
  type: GraphQLObjectType,
  { schema }: Operation,
): boolean => {
  if (!condition) return true;
  const wanted = typeFromAST(schema, condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
};

const gather = (
  set: SelectionSetNode,
  type: GraphQLObjectType,
  operation: Operation,
  found: Map<string, FieldNode[]>,
  seen: Set<string>,
): void => {
  for (const node of set.selections) {
    if (!included(node, operation)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      const same = found.get(key);
      if (same) same.push(node);
      else found.set(key, [node]);
    } else if (node.kind === 'InlineFragment') {
      if (applies(node.typeCondition, type, operation))
        gather(node.selectionSet, type, operation, found, seen);
    } else {
      const fragment = operation.fragments[node.name.value];
      if (!fragment || seen.has(node.name.value) || !applies(fragment.typeCondition, type, operation))
        continue;
      seen.add(node.name.value);
      gather(fragment.selectionSet, type, operation, found, seen);
    }
  }
};

/** The fields below some nodes by response key, on `type`. */
export const fieldNodes = (
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
  type: GraphQLObjectType,
  operation: Operation,
): ReadonlyMap<string, readonly FieldNode[]> => {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const { selectionSet } of nodes) if (selectionSet) gather(selectionSet, type, operation, found, seen);
  return found;
};

/** The fields below `field`, on `type`. `__typename` is left out: it is the executor's. */
export const subfields = (field: Field, type: GraphQLObjectType): Field[] => {
  const found = fieldNodes(field.nodes, type, field.operation);
  const definitions = type.getFields();
  return [...found].flatMap(([responseKey, nodes]) => {
    const first = nodes[0] as FieldNode;
    const definition = definitions[first.name.value];
    if (!definition) return [];
    return {
      operation: field.operation,
      name: first.name.value,
      responseKey: slotOf(responseKey),
      nodes,
      args: getArgumentValues(definition, first, field.operation.variables),
      returns: getNamedType(definition.type).name,
    };
  });
};

export const objectType = (operation: Operation, name: string): GraphQLObjectType => {
  const type = operation.schema.getType(name);
  if (!type || !('getInterfaces' in type)) throw new TypeError(`the schema has no object type '${name}'`);
  return type as GraphQLObjectType;
};
