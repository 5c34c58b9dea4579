// How many fields a document becomes once its fragments are spread, on every type that may stand in each place: what
// it takes to compile it, and to keep it. Nothing is spread to count it.
import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, fragmentsOf } from '../graphql/fragments.js';

/** Of all operations together; may be Infinity. Does not need a valid document. */
export const spreadOf = (schema: GraphQLSchema, document: DocumentNode): number => {
  const spread = new Spread(schema, document);
  let sum = 0;
  for (const one of document.definitions)
    if (one.kind === Kind.OPERATION_DEFINITION)
      sum += spread.below(one.selectionSet, schema.getRootType(one.operation) ?? undefined);
  return sum;
};

class Spread {
  private readonly fragments: Fragments;
  private readonly counted = new Map<SelectionSetNode, Map<GraphQLObjectType, number>>();
  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    this.fragments = fragmentsOf(document);
  }

  below(set: SelectionSetNode, type: GraphQLNamedType | undefined): number {
    if (isObjectType(type)) return this.on(set, type);
    if (!isAbstractType(type)) return set.selections.length;
    return this.schema.getPossibleTypes(type).reduce((sum, one) => sum + this.on(set, one), 0);
  }

  private on(set: SelectionSetNode, type: GraphQLObjectType): number {
    const known = this.counted.get(set) ?? new Map<GraphQLObjectType, number>();
    this.counted.set(set, known);
    const before = known.get(type);
    if (before !== undefined) return before;
    // Circles of fragments count once: validation refuses them.
    known.set(type, 0);
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value];
        sum += 1;
        if (selection.selectionSet)
          sum += this.below(selection.selectionSet, field && getNamedType(field.type));
        continue;
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      if (inner && this.applies(inner.typeCondition?.name.value, type))
        sum += this.on(inner.selectionSet, type);
    }
    known.set(type, sum);
    return sum;
  }

  private applies(name: string | undefined, type: GraphQLObjectType): boolean {
    if (name === undefined || name === type.name) return true;
    const condition = this.schema.getType(name);
    return isAbstractType(condition) && this.schema.isSubType(condition, type);
  }
}
