// One run of one operation: the fields below a root are read off what its plan brought by functions that are made
// once an operation, not resolved one by one. Errors, nulls and order are the specification's.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { fieldNodes } from './compile/collect.js';
import { PLANNED } from './compile/compile.js';

/** Where a value stands in the answer. */
interface Place {
  readonly prev: Place | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}
/** Reads a value into the answer; a promise where a field runs a statement of its own. */
type Read = (value: unknown, at: Place) => unknown;
type Source = Record<string | symbol, unknown>;
/** One field of an object; `definition` is null for `__typename`. */
interface FieldRead {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown> | null;
  readonly read: Read;
}

export interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** Null where the document does not say which of its operations is meant. */
  readonly operation: OperationDefinitionNode | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly contextValue: unknown;
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Promise<unknown> | null)?.then === 'function';

/** A rejection that another one overtook is nobody's any more. */
const handled = (): void => undefined;

const pathOf = (at: Place): (string | number)[] => {
  const path: (string | number)[] = [];
  for (let place: Place | undefined = at; place; place = place.prev) path.push(place.key);
  return path.reverse();
};

export class Execution {
  readonly errors: GraphQLError[] = [];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;

  constructor(
    private readonly request: Pick<Request, 'schema' | 'document' | 'contextValue'>,
    private readonly operation: OperationDefinitionNode,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {
    this.fragments = Object.fromEntries(
      request.document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
      ),
    );
  }

  /** `data` of the answer. */
  run(): unknown {
    const type = this.request.schema.getQueryType() as GraphQLObjectType;
    const top = undefined as unknown as Place;
    return this.object(type, this.fieldsOf([this.operation], type), () => undefined)({}, top);
  }

  private fieldsOf(nodes: readonly Pick<FieldNode, 'selectionSet'>[], type: GraphQLObjectType) {
    const { schema } = this.request;
    return fieldNodes(nodes, type, { schema, fragments: this.fragments, variables: this.variables });
  }

  /** A value that may be null ends an error here; one that may not hands it on. */
  private value(type: GraphQLOutputType, nodes: readonly FieldNode[], field: string): Read {
    if (!isNonNullType(type)) {
      const read = this.present(type, nodes, field);
      const caught = (error: unknown, at: Place): null => {
        this.errors.push(locatedError(error, nodes, pathOf(at)));
        return null;
      };
      return (value, at) => {
        if (value === null || value === undefined) return null;
        try {
          const found = read(value, at);
          return isPromise(found) ? found.catch((error: unknown) => caught(error, at)) : found;
        } catch (error) {
          return caught(error, at);
        }
      };
    }
    const read = this.present(type.ofType, nodes, field);
    return (value, at) => {
      if (value === null || value === undefined)
        throw locatedError(
          new Error(`Cannot return null for non-nullable field ${field}.`),
          nodes,
          pathOf(at),
        );
      return read(value, at);
    };
  }

  private present(type: GraphQLOutputType, nodes: readonly FieldNode[], field: string): Read {
    if (isListType(type)) {
      const item = this.value(type.ofType, nodes, field);
      return (value, at) => {
        const items = value as readonly unknown[];
        const read = new Array<unknown>(items.length);
        let waits = false;
        for (let i = 0; i < items.length; i++) {
          const found = item(items[i], { prev: at, key: i, typename: undefined });
          if (isPromise(found)) {
            found.catch(handled);
            waits = true;
          }
          read[i] = found;
        }
        return waits ? Promise.all(read) : read;
      };
    }
    if (isLeafType(type)) return leaf(type, nodes);
    if (isAbstractType(type)) {
      const known = new Map<string, Read>();
      return (value, at) => {
        const name = String((value as { __typename?: unknown }).__typename);
        let read = known.get(name);
        if (!read) {
          read = this.objectOf(this.request.schema.getType(name) as GraphQLObjectType, nodes);
          known.set(name, read);
        }
        return read(value, at);
      };
    }
    return this.objectOf(type as GraphQLObjectType, nodes);
  }

  private objectOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Read {
    return this.object(type, this.fieldsOf(nodes, type), (source, key, name) =>
      source[PLANNED] ? source[key] : source[name],
    );
  }

  private object(
    type: GraphQLObjectType,
    selected: ReadonlyMap<string, readonly FieldNode[]>,
    take: (source: Source, key: string, name: string) => unknown,
  ): Read {
    const definitions = type.getFields();
    const isRoot = type === this.request.schema.getQueryType();
    const fields = [...selected].flatMap(([key, nodes]): FieldRead[] => {
      const name = (nodes[0] as FieldNode).name.value;
      if (name === '__typename') return [{ key, name, nodes, definition: null, read: () => type.name }];
      const definition = definitions[name];
      if (!definition) return [];
      return [
        { key, name, nodes, definition, read: this.value(definition.type, nodes, `${type.name}.${name}`) },
      ];
    });
    return (value, at) => {
      const source = value as Source;
      const object: Record<string, unknown> = Object.create(null);
      let waiting: Promise<unknown>[] | null = null;
      for (const { key, name, definition, nodes, read } of fields) {
        if (!definition) {
          object[key] = type.name;
          continue;
        }
        const place: Place = { prev: at, key, typename: type.name };
        const plain = take(source, key, name);
        const found =
          isRoot || typeof plain === 'function'
            ? this.resolved(type, definition, nodes, source, place, read)
            : read(plain, place);
        object[key] = found;
        if (isPromise(found)) {
          const settled = found.then((known) => {
            object[key] = known;
          });
          settled.catch(handled);
          waiting ??= [];
          waiting.push(settled);
        }
      }
      return waiting ? Promise.all(waiting).then(() => object) : object;
    };
  }

  /** A field that runs a statement: the roots, and a few below them. */
  private async resolved(
    parentType: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    source: unknown,
    place: Place,
    read: Read,
  ): Promise<unknown> {
    const { schema, contextValue } = this.request;
    const [node] = nodes as [FieldNode];
    const info: GraphQLResolveInfo = {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path: place,
      schema,
      fragments: this.fragments,
      rootValue: undefined,
      operation: this.operation,
      variableValues: this.variables as Record<string, unknown>,
    };
    try {
      const args = getArgumentValues(definition, node, this.variables);
      return await read(await definition.resolve?.(source, args, contextValue, info), place);
    } catch (error) {
      const located = locatedError(error, nodes, pathOf(place));
      if (isNonNullType(definition.type)) throw located;
      this.errors.push(located);
      return null;
    }
  }
}

/** Strings are what most fields are, and need no look at their type. */
const leaf = (type: GraphQLLeafType, nodes: readonly FieldNode[]): Read => {
  const isText = ['String', 'ID'].includes(type.name);
  return (value, at) => {
    if (isText && typeof value === 'string') return value;
    const found = type.serialize(value);
    if (found === null || found === undefined)
      throw locatedError(
        new Error(`Expected \`${type.name}.serialize\` to return a value; it returned ${String(found)}.`),
        nodes,
        pathOf(at),
      );
    return found;
  };
};
