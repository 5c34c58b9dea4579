// What of a document is the same in every run, whatever the variables are: that need be worked out once only.
import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fragmentsOf } from '../fragments.js';
import type { Field } from './collect.js';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** As graphql-js hands them to resolvers; of valid documents alone. */
export const fragmentRecord = (document: DocumentNode): Fragments =>
  Object.fromEntries(fragmentsOf(document));

/** The order by growth looks back from today. */
const isConstant = (value: ValueNode): boolean => {
  switch (value.kind) {
    case Kind.VARIABLE:
      return false;
    case Kind.ENUM:
      return value.value !== 'GROWTH';
    case Kind.LIST:
      return value.values.every(isConstant);
    case Kind.OBJECT:
      return value.fields.every((field) => isConstant(field.value));
    default:
      return true;
  }
};

const areConstant = (args: readonly ArgumentNode[] | undefined): boolean =>
  (args ?? []).every(({ value }) => isConstant(value));
const directed = (directives: readonly DirectiveNode[] | undefined): boolean =>
  (directives ?? []).every((one) => areConstant(one.arguments));

/**
 * @param ofField what must hold of each field.
 * @param spread names of fragments that were looked at, each once.
 */
const holds = (
  set: SelectionSetNode | undefined,
  fragments: Fragments,
  ofField: (field: FieldNode) => boolean,
  spread: Set<string>,
): boolean =>
  !set ||
  set.selections.every((selection) => {
    if (!directed(selection.directives)) return false;
    if (selection.kind !== Kind.FRAGMENT_SPREAD)
      return (
        (selection.kind !== Kind.FIELD || ofField(selection)) &&
        holds(selection.selectionSet, fragments, ofField, spread)
      );
    const { value: name } = selection.name;
    if (spread.has(name)) return true;
    spread.add(name);
    return holds(fragments[name]?.selectionSet, fragments, ofField, spread);
  });

/** Whether a valid document has the same fields in every run. */
export const isAlwaysTheSame = (document: DocumentNode): boolean => {
  const fragments = fragmentRecord(document);
  const spread = new Set<string>();
  return document.definitions.every(
    (one) => one.kind !== Kind.OPERATION_DEFINITION || holds(one.selectionSet, fragments, () => true, spread),
  );
};

const kept = new WeakMap<readonly FieldNode[], Map<string, unknown> | null>();

/** What `make` gives for the selection below a field: once, where no variable stands there. It must not be changed after. */
export const once = <T>({ nodes, operation }: Field, purpose: string, make: () => T): T => {
  let known = kept.get(nodes);
  if (known === undefined) {
    const spread = new Set<string>();
    const isFixed = nodes.every(({ selectionSet }) =>
      holds(selectionSet, operation.fragments, (field) => areConstant(field.arguments), spread),
    );
    known = isFixed ? new Map() : null;
    kept.set(nodes, known);
  }
  if (known === null) return make();
  if (!known.has(purpose)) known.set(purpose, make());
  return known.get(purpose) as T;
};
