// Whether a document asks for the schema, wherever it does: graphql-js answers that, it costs more, and it waits in a
// line of its own.
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

const known = new WeakMap<DocumentNode, boolean>();

/** Of any of its operations; looked at once. */
export const introspects = (document: DocumentNode): boolean => {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found = document.definitions.some((one) => 'selectionSet' in one && asks(one.selectionSet));
  known.set(document, found);
  return found;
};

const asks = ({ selections }: SelectionSetNode): boolean =>
  selections.some(
    (one) =>
      (one.kind === Kind.FIELD && (one.name.value === '__schema' || one.name.value === '__type')) ||
      (one.kind !== Kind.FRAGMENT_SPREAD && one.selectionSet !== undefined && asks(one.selectionSet)),
  );
