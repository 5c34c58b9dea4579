// The runs of one operation: the fields below a root are read off what its plan brought by functions that are made
// once a document, not resolved one by one. Errors, nulls and order are the specification's.
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
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { fieldNodes, slotOf } from './compile/collect.js';
import { PLANNED } from './compile/compile.js';
import { fragmentRecord, isAlwaysTheSame } from './compile/fixed.js';

/** Where a value stands in the answer. */
interface Place {
  readonly prev: Place | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}
/** One run: what it was given, and what went wrong in it. */
interface Run {
  readonly contextValue: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
}
/** Reads a value into the answer; a promise where a field runs a statement of its own. */
type Read = (value: unknown, at: Place, run: Run) => unknown;
type Source = Record<string | symbol, unknown>;
/** One field of an object; `definition` is null for `__typename`. */
interface FieldRead {
  readonly key: string;
  readonly slot: string;
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

/** An operation, ready to run with any variables. */
export class Program {
  private readonly root: Read;
  private readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;

  /** @param variables what `@skip` and `@include` may ask for. */
  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    this.fragments = fragmentRecord(document);
    const type = schema.getQueryType() as GraphQLObjectType;
    this.root = this.object(type, this.fieldsOf([operation], type), () => undefined);
  }

  /** @returns `data` of the answer. @throws where all of it is null. */
  run(run: Run): unknown {
    return this.root({}, undefined as unknown as Place, run);
  }

  private fieldsOf(nodes: readonly Pick<FieldNode, 'selectionSet'>[], type: GraphQLObjectType) {
    const { schema, fragments, variables } = this;
    return fieldNodes(nodes, type, { schema, fragments, variables });
  }

  /** A value that may be null ends an error here; one that may not hands it on. */
  private value(type: GraphQLOutputType, nodes: readonly FieldNode[], field: string): Read {
    if (!isNonNullType(type)) {
      const read = this.present(type, nodes, field);
      const caught = (error: unknown, at: Place, { errors }: Run): null => {
        errors.push(locatedError(error, nodes, pathOf(at)));
        return null;
      };
      return (value, at, run) => {
        if (value === null || value === undefined) return null;
        try {
          const found = read(value, at, run);
          return isPromise(found) ? found.catch((error: unknown) => caught(error, at, run)) : found;
        } catch (error) {
          return caught(error, at, run);
        }
      };
    }
    const read = this.present(type.ofType, nodes, field);
    return (value, at, run) => {
      if (value === null || value === undefined)
        throw locatedError(
          new Error(`Cannot return null for non-nullable field ${field}.`),
          nodes,
          pathOf(at),
        );
      return read(value, at, run);
    };
  }

  private present(type: GraphQLOutputType, nodes: readonly FieldNode[], field: string): Read {
    if (isListType(type)) {
      const item = this.value(type.ofType, nodes, field);
      return (value, at, run) => {
        const items = value as readonly unknown[];
        const read = new Array<unknown>(items.length);
        let waits = false;
        for (let i = 0; i < items.length; i++) {
          const found = item(items[i], { prev: at, key: i, typename: undefined }, run);
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
      return (value, at, run) => {
        const name = String((value as { __typename?: unknown }).__typename);
        let read = known.get(name);
        if (!read) {
          read = this.objectOf(this.schema.getType(name) as GraphQLObjectType, nodes);
          known.set(name, read);
        }
        return read(value, at, run);
      };
    }
    return this.objectOf(type as GraphQLObjectType, nodes);
  }

  private objectOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Read {
    return this.object(type, this.fieldsOf(nodes, type), (source, slot, name) =>
      source[PLANNED] ? source[slot] : source[name],
    );
  }

  private object(
    type: GraphQLObjectType,
    selected: ReadonlyMap<string, readonly FieldNode[]>,
    take: (source: Source, slot: string, name: string) => unknown,
  ): Read {
    const definitions = type.getFields();
    const isRoot = type === this.schema.getQueryType();
    const fields = [...selected].flatMap(([key, nodes]): FieldRead[] => {
      const name = (nodes[0] as FieldNode).name.value;
      if (name === '__typename')
        return [{ key, slot: key, name, nodes, definition: null, read: () => type.name }];
      const definition = definitions[name];
      if (!definition) return [];
      const read = this.value(definition.type, nodes, `${type.name}.${name}`);
      return [{ key, slot: slotOf(key), name, nodes, definition, read }];
    });
    return (value, at, run) => {
      const source = value as Source;
      const object: Record<string, unknown> = Object.create(null);
      let waiting: Promise<unknown>[] | null = null;
      for (const { key, slot, name, definition, nodes, read } of fields) {
        if (!definition) {
          object[key] = type.name;
          continue;
        }
        const place: Place = { prev: at, key, typename: type.name };
        const plain = take(source, slot, name);
        const found =
          isRoot || typeof plain === 'function'
            ? this.resolved(type, definition, nodes, source, place, read, run)
            : read(plain, place, run);
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
    run: Run,
  ): Promise<unknown> {
    const { contextValue, variables, errors } = run;
    const [node] = nodes as [FieldNode];
    const info: GraphQLResolveInfo = {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path: place,
      schema: this.schema,
      fragments: this.fragments,
      rootValue: undefined,
      operation: this.operation,
      variableValues: variables as Record<string, unknown>,
    };
    try {
      const args = getArgumentValues(definition, node, variables);
      return await read(await definition.resolve?.(source, args, contextValue, info), place, run);
    } catch (error) {
      const located = locatedError(error, nodes, pathOf(place));
      if (isNonNullType(definition.type)) throw located;
      errors.push(located);
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

const programs = new WeakMap<OperationDefinitionNode, Program>();

/** Made once for a document, unless its variables decide which fields it has. */
export const programOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Program => {
  const known = programs.get(operation);
  if (known?.schema === schema) return known;
  const program = new Program(schema, document, operation, variables);
  if (isAlwaysTheSame(document)) programs.set(operation, program);
  return program;
};
